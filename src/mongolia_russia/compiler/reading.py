"""Read a folder of TOML files into tables, with the place of each key kept."""

from __future__ import annotations

import re
import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any

from attrs import field, frozen

from ..errors import explain
from ..model.base import Record
from ..model.kinds import KINDS, Kind
from .ledgers import CHECKED, META, RETIRED, ledger_faults
from .lines import key_lines, nearest_line
from .problems import Problem

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_DAY_IN_ID = re.compile(r"(?:^|-)\d{4}-\d{2}(?:-|$)")
_BY_FUNCTION = {kind.function: kind for kind in KINDS.values()}
_BY_PREFIX = {kind.prefix: kind for kind in KINDS.values()}
_LEDGERS = (META, CHECKED, RETIRED)


@frozen(eq=False)
class Table:
    """One authored table: a record or a source, before it is structured."""

    id: str
    body: dict[str, Any]
    file: str
    text: str = field(repr=False)
    kind: Kind | None = None

    @property
    def record_class(self) -> type[Record]:
        """The class of the record; asked of records only."""
        assert self.kind is not None
        return self.kind.record_class

    def problem(self, path: str, problem: str, mend: str) -> Problem:
        """Return a problem at a path of this table."""
        line = nearest_line(key_lines(self.text), self.id, path)
        return Problem(self.file, line, self.id, path, problem, mend)


@frozen(eq=False)
class Reading:
    """Everything found in a folder of facts."""

    records: dict[str, Table] = field(factory=dict)
    sources: dict[str, Table] = field(factory=dict)
    meta: dict[str, Any] = field(factory=dict)
    checked: dict[str, Any] = field(factory=dict)
    retired: dict[str, Any] = field(factory=dict)
    problems: list[Problem] = field(factory=list)
    refused: set[str] = field(factory=set)
    unread: list[str] = field(factory=list)

    def may_hold(self, id: str) -> bool:
        """Whether an id that is not found may stand in what was not accepted.

        The file or table at fault is reported; links to it are no second fault.
        """
        return bool(self.unread) or id in self.refused


def read_tables(folder: Path) -> Reading:
    """Read all ``*.toml`` below a folder; what cannot be read becomes a problem."""
    reading = Reading()
    ledgers = []
    for path in sorted(folder.rglob("*.toml")):
        name = path.relative_to(folder).as_posix()
        try:
            text, tables = _parse(path)
        except _FileError as error:
            reading.unread.append(name)
            reading.problems.append(
                Problem(name, error.line, "", "", error.problem, error.mend)
            )
            continue
        if name in _LEDGERS:
            getattr(reading, path.stem).update(tables)
            ledgers.append((name, text, tables))
        else:
            _place(reading, name, text, tables)
    for ledger in ledgers:
        reading.problems.extend(
            ledger_faults(*ledger, reading.records, reading.may_hold)
        )
    return reading


def _place(reading: Reading, name: str, text: str, tables: dict[str, Any]) -> None:
    top = name.removesuffix(".toml").split("/")[0]
    if top == "sources":
        _collect(reading, name, text, tables, None)
    elif top in _BY_FUNCTION:
        _collect(reading, name, text, tables, _BY_FUNCTION[top])
    else:
        known = ["sources", "meta", "checked", "retired", *_BY_FUNCTION]
        reading.unread.append(name)
        reading.problems.append(
            Problem(name, 1, "", "", explain("file", top, known), "rename it")
        )


class _FileError(Exception):
    def __init__(self, line: int, problem: str, mend: str) -> None:
        super().__init__(line, problem, mend)
        self.line, self.problem, self.mend = line, problem, mend


def _parse(path: Path) -> tuple[str, dict[str, Any]]:
    data = path.read_bytes()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise _FileError(line, "not UTF-8 text", "save the file as UTF-8") from error
    try:
        return text, tomllib.loads(text, parse_float=Decimal)
    except ValueError as error:
        found = re.search(r"line (\d+)", str(error))
        line = int(found[1]) if found else len(text.splitlines())
        raise _FileError(line, f"broken TOML: {error}", "correct the syntax") from error


def _collect(
    reading: Reading, file: str, text: str, tables: dict[str, Any], kind: Kind | None
) -> None:
    group = reading.records if kind else reading.sources
    for id, body in tables.items():
        table = Table(id, body if isinstance(body, dict) else {}, file, text, kind)
        if fault := _id_fault(table, body, reading):
            reading.problems.append(table.problem("", *fault))
            reading.refused.add(id)
        else:
            group[id] = table


def _id_fault(table: Table, body: Any, reading: Reading) -> tuple[str, str] | None:
    id, kind = table.id, table.kind
    if isinstance(body, list):
        return "a list of tables", f"one table has one id: write [{id}]"
    if not isinstance(body, dict):
        return "a key outside any table", "put it below the header of its table"
    if not ID.fullmatch(id):
        return (
            "the id is not well formed",
            "use lower-case ASCII letters, digits and single hyphens",
        )
    for group in (reading.records, reading.sources):
        if other := group.get(id):
            where = f"{other.file}:{nearest_line(key_lines(other.text), id, '')}"
            return f"the id is already used at {where}", "merge the two, or rename one"
    return _prefix_fault(id, kind)


def _prefix_fault(id: str, kind: Kind | None) -> tuple[str, str] | None:
    prefix = id.partition("-")[0]
    if kind is None:
        if prefix not in _BY_PREFIX:
            return None
        return f"{prefix}- begins the id of a record", "rename the source"
    if prefix != kind.prefix or prefix == id:
        return (
            f"the id of a {kind.class_name} begins with {kind.prefix}-",
            f"rename it {kind.prefix}-{id}, or move it to its own file",
        )
    if _DAY_IN_ID.search(id):
        return (
            "the id holds more than a year",
            "leave out month and day: an id is permanent, a date may be corrected",
        )
    return None
