"""Note that a second reader compared records with their sources."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from pathlib import Path

from ..errors import InvalidArgumentError, UnknownIdError, explain
from ..files import write_files
from .building import digest
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
    """
    try:
        datetime.date.fromisoformat(date)
    except ValueError as error:
        raise InvalidArgumentError(f"date: {date!r} is not a day YYYY-MM-DD") from error
    reading = read_tables(Path(folder))
    marks = {id: dict(mark) for id, mark in reading.checked.items()}
    wanted = list(ids)
    for id in wanted:
        if id not in reading.records:
            raise UnknownIdError(explain("id", id, reading.records))
        body = reading.records[id].body
        marks[id] = {"date": date, "digest": digest(body)}
    lines = [
        f'{id} = {{ date = "{mark["date"]}", digest = "{mark["digest"]}" }}\n'
        for id, mark in sorted(marks.items())
        if id in reading.records
    ]
    write_files({"checked.toml": HEAD + "".join(lines)}, folder)
    return len(wanted)
