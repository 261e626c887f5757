"""From a folder of authored facts to checked records."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from attrs import evolve, field, frozen

from ..errors import FactsError, OutputError, nearest
from ..evidence import Source
from ..model.base import Record
from ..model.parts import Checked
from ..rules import Facts, check_rules
from .deriving import derive
from .items import ItemBuilder
from .problems import Problem
from .reading import Reading, Table, read_tables
from .structuring import StructureError, make_converter, message_of


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
    problems = list(reading.problems)
    sources = _sources(reading, problems)
    records = _records(reading, sources, problems)
    if not problems:
        problems.extend(_findings(reading, records, sources))
    if problems:
        raise FactsError(sorted(problems))
    return Build(
        records=tuple(sorted(records, key=lambda r: r.id)),
        sources=tuple(sources[id] for id in sorted(sources)),
        meta=reading.meta,
        retired=reading.retired,
        stale_checks=tuple(
            sorted(id for id in reading.checked if not _is_checked(id, records))
        ),
    )


def digest(body: dict[str, Any]) -> str:
    """Return the digest of an authored record, comments and order apart."""
    text = json.dumps(body, sort_keys=True, ensure_ascii=False, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _is_checked(id: str, records: list[Record]) -> bool:
    return any(r.id == id and r.checked is not None for r in records)


def _sources(reading: Reading, problems: list[Problem]) -> dict[str, Source]:
    made: dict[str, Source] = {}
    converter = make_converter(_no_links)

    def make(table: Table, heirs: tuple[str, ...]) -> Source | None:
        if table.id in made:
            return made[table.id]
        body: dict[str, Any] = {**table.body, "id": table.id}
        parents = []
        for parent in body.pop("derives_from", ()):
            if parent in (*heirs, table.id):
                fault = "derives from itself"
            elif parent not in reading.sources:
                hint = nearest(str(parent), reading.sources, 1)
                fault = f"no source {parent!r}"
                fault += f"; did you mean {hint[0]!r}?" if hint else ""
            else:
                source = make(reading.sources[parent], (*heirs, table.id))
                parents += [source] if source else []
                continue
            problems.append(table.problem("derives_from", fault, "correct the id"))
        try:
            source = converter.structure(body, Source)
        except Exception as error:  # cattrs raises many kinds; all become problems
            problems.append(
                table.problem("", message_of(error), "see docs/facts-format.md")
            )
            return None
        made[table.id] = evolve(source, derives_from=tuple(parents))
        return made[table.id]

    for table in reading.sources.values():
        make(table, ())
    return made


def _no_links(id: str) -> str:
    raise StructureError(f"a source has no link to {id!r}")


def _records(
    reading: Reading, sources: dict[str, Source], problems: list[Problem]
) -> list[Record]:
    converter = make_converter(_titles(reading))
    records = []
    for table in reading.records.values():
        assert table.kind is not None
        builder = ItemBuilder(table, converter, sources)
        record = builder.record(table.kind.record_class)
        problems.extend(builder.problems)
        if record is not None:
            records.append(evolve(record, checked=_checked(table, reading)))
    return derive(records)


def _titles(reading: Reading) -> Callable[[str], str]:
    def title(id: str) -> str:
        if id not in reading.records:
            hint = nearest(id, reading.records, 1)
            more = f"; did you mean {hint[0]!r}?" if hint else ""
            raise StructureError(f"no record {id!r}{more}")
        return str(reading.records[id].body.get("title", id))

    return title


def _checked(table: Table, reading: Reading) -> Checked | None:
    """Return when a record was checked, unless it was edited since."""
    given = reading.checked.get(table.id)
    if not isinstance(given, dict) or given.get("digest") != digest(table.body):
        return None
    return Checked(str(given.get("date")), str(given.get("digest")))


def _findings(
    reading: Reading, records: list[Record], sources: dict[str, Source]
) -> list[Problem]:
    facts = Facts(records, sources.values())
    tables = {**reading.sources, **reading.records}
    return [
        tables[f.record].problem(
            _by_index(tables[f.record], facts, f.path),
            f"{f.problem} ({f.rule})",
            f.mend,
        )
        for f in check_rules(facts)
    ]


def _by_index(table: Table, facts: Facts, path: str) -> str:
    """Turn ``tenures[key].term`` into ``tenures[2].term``, as the file has it."""
    import re

    record = facts.records.get(table.id)
    match = re.match(r"(\w+)\[([^\]]+)\](.*)", path)
    if record is None or match is None:
        return path
    keys = [e.key for e in getattr(record, match[1], ())]
    index = keys.index(match[2]) if match[2] in keys else 0
    return f"{match[1]}[{index}]{match[3]}"
