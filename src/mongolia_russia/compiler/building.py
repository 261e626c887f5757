"""From a folder of authored facts to checked records."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from attrs import evolve, field, frozen

from ..errors import FactsError, OutputError, nearest
from ..evidence import Source
from ..model.base import Record
from ..model.fields import elements
from ..model.parts import Checked
from ..rules import Facts, check_rules
from .deriving import derive
from .items import ItemBuilder
from .problems import Problem
from .reading import Reading, Table, read_tables
from .shelf import SourceShelf
from .structuring import StructureError, make_converter

NEED_ALL_FACTS = (
    "links-resolve",
    "reasons-start-from-something",
    "sources-are-used",
    "exceptions",
)
"""Rules that a record left out for a fault would break for others."""


@frozen(eq=False)
class Build:
    """Checked facts, ready to be written or queried."""

    records: tuple[Record, ...]
    sources: tuple[Source, ...]
    meta: dict[str, Any]
    retired: dict[str, Any]
    stale_checks: tuple[str, ...] = field(default=())


def build(folder: str | Path) -> Build:
    """Read, structure, derive and check the facts of a folder.

    Raises:
        FactsError: one or more faults; ``problems`` lists them all.
        OutputError: the folder does not exist.
    """
    folder = Path(folder)
    if not folder.is_dir():
        raise OutputError(f"folder: {str(folder)!r} is not a folder")
    reading = read_tables(folder)
    shelf = SourceShelf(reading)
    problems = [*reading.problems, *shelf.problems]
    authored = list(_records(reading, shelf, problems))
    records = derive(authored)
    problems.extend(
        _findings(reading, Facts(records, shelf.made.values()), authored, problems)
    )
    if problems:
        raise FactsError(sorted(problems))
    return Build(
        records=tuple(sorted(records, key=lambda r: r.id)),
        sources=tuple(shelf.made[id] for id in sorted(shelf.made)),
        meta=reading.meta,
        retired=reading.retired,
        stale_checks=tuple(
            sorted(set(reading.checked) - {r.id for r in records if r.checked})
        ),
    )


def digest(body: dict[str, Any]) -> str:
    """Return the digest of an authored record, comments and order apart."""
    text = json.dumps(body, sort_keys=True, ensure_ascii=False, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _records(
    reading: Reading, shelf: SourceShelf, problems: list[Problem]
) -> Iterator[Record]:
    converter = make_converter(_titles(reading))
    for table in reading.records.values():
        builder = ItemBuilder(table, converter, shelf)
        record = builder.record(table.record_class)
        problems.extend(builder.problems)
        if record is not None:
            yield evolve(record, checked=_checked(table, reading))


def _titles(reading: Reading) -> Callable[[str], str]:
    def title(id: str) -> str:
        if id in reading.records:
            return str(reading.records[id].body.get("title", id))
        if reading.may_hold(id):
            return id
        hint = nearest(id, reading.records, 1)
        more = f"; did you mean {hint[0]!r}?" if hint else ""
        raise StructureError(f"no record {id!r}{more}")

    return title


def _checked(table: Table, reading: Reading) -> Checked | None:
    """Return when a record was checked, unless it was edited since."""
    given = reading.checked.get(table.id)
    if not isinstance(given, dict) or given.get("digest") != digest(table.body):
        return None
    return Checked(str(given.get("date")), str(given.get("digest")))


def _findings(
    reading: Reading, facts: Facts, authored: list[Record], earlier: list[Problem]
) -> list[Problem]:
    tables = {**reading.sources, **reading.records}
    by_id = {record.id: record for record in authored}
    return [
        tables[f.record].problem(
            _by_index(by_id.get(f.record), f.path), f"{f.problem} ({f.rule})", f.mend
        )
        for f in check_rules(facts)
        if not (earlier and f.rule in NEED_ALL_FACTS)
    ]


def _by_index(record: Record | None, path: str) -> str:
    """Turn ``tenures[key].term`` into ``tenures[2].term``, as the file has it."""
    match = re.match(r"(\w+)\[([^\]]+)\](.*)", path)
    if record is None or match is None:
        return path
    keys = [e.key for e in elements(record).get(match[1], ())]
    if match[2] not in keys:  # a number already, or an element that was derived
        return path
    return f"{match[1]}[{keys.index(match[2])}]{match[3]}"
