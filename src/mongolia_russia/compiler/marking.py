"""Note that a second reader compared records with their sources."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ..errors import FactsError, InvalidArgumentError, UnknownIdError, nearest
from ..files import write_files
from ..rules.evidence import is_day
from .building import digest
from .ledgers import CHECKED
from .reading import read_tables

HEAD = (
    "# When a second reader compared each record with its sources, and a digest of\n"
    "# what was read: a record edited since then counts as unchecked.\n"
    "# Written by `mongolia-russia checked`; not by hand.\n"
)


def mark_checked(folder: str | Path, ids: Iterable[str], date: str) -> int:
    """Write records into ``checked.toml`` as they stand now; return how many.

    Args:
        folder: the folder of facts.
        ids: the records that were compared.
        date: the day of the comparison, YYYY-MM-DD.

    Raises:
        InvalidArgumentError: the date is not a day.
        UnknownIdError: there is no such record.
        FactsError: the facts cannot be read.
    """
    if not is_day(date):
        raise InvalidArgumentError(f"date: {date!r} is not a day YYYY-MM-DD")
    reading = read_tables(Path(folder))
    if reading.problems:
        raise FactsError(sorted(reading.problems))
    marks = {id: dict(mark) for id, mark in reading.checked.items()}
    wanted = sorted(set(ids))
    for id in wanted:
        if id not in reading.records:
            hints = " or ".join(map(repr, nearest(id, reading.records)))
            more = f"; did you mean {hints}?" if hints else ""
            raise UnknownIdError(f"id: no record {id!r}{more}")
        body = reading.records[id].body
        marks[id] = {"date": date, "digest": digest(body)}
    lines = [
        f'{id} = {{ date = "{mark["date"]}", digest = "{mark["digest"]}" }}\n'
        for id, mark in sorted(marks.items())
        if id in reading.records
    ]
    write_files({CHECKED: HEAD + "".join(lines)}, folder)
    return len(wanted)
