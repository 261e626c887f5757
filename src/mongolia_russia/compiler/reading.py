"""Read a folder of TOML files into tables, with the place of each key kept."""

from __future__ import annotations

import re
import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any

from attrs import field, frozen

from ..errors import explain
from ..model.kinds import KINDS, Kind
from .lines import key_lines, nearest_line
from .problems import Problem

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_BY_FUNCTION = {kind.function: kind for kind in KINDS.values()}


@frozen(eq=False)
class Table:
    """One authored table: a record or a source, before it is structured."""

    id: str
    body: dict[str, Any]
    file: str
    lines: dict[str, int] = field(repr=False)
    kind: Kind | None = None

    def problem(self, path: str, problem: str, mend: str) -> Problem:
        """Return a problem at a path of this table."""
        line = nearest_line(self.lines, self.id, path)
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


def read_tables(folder: Path) -> Reading:
    """Read all ``*.toml`` below a folder; what cannot be read becomes a problem."""
    reading = Reading()
    for path in sorted(folder.rglob("*.toml")):
        name = path.relative_to(folder).as_posix()
        parsed = _parse(path, name, reading.problems)
        if parsed is None:
            continue
        text, tables = parsed
        if name in ("meta.toml", "checked.toml", "retired.toml"):
            getattr(reading, path.stem).update(tables)
            continue
        top = name.removesuffix(".toml").split("/")[0]
        if top == "sources":
            _collect(reading, name, text, tables, None)
        elif top in _BY_FUNCTION:
            _collect(reading, name, text, tables, _BY_FUNCTION[top])
        else:
            known = ["sources", "meta", "checked", "retired", *_BY_FUNCTION]
            reading.problems.append(
                Problem(name, 1, "", "", explain("file", top, known), "rename it")
            )
    return reading


def _parse(
    path: Path, name: str, problems: list[Problem]
) -> tuple[str, dict[str, Any]] | None:
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        problems.append(
            Problem(name, line, "", "", "not UTF-8 text", "save the file as UTF-8")
        )
        return None
    try:
        return text, tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        line = int(found[1]) if found else len(text.splitlines())
        problems.append(
            Problem(name, line, "", "", f"broken TOML: {error}", "correct the syntax")
        )
        return None


def _collect(
    reading: Reading, file: str, text: str, tables: dict[str, Any], kind: Kind | None
) -> None:
    lines = key_lines(text)
    group = reading.records if kind else reading.sources
    for id, body in tables.items():
        table = Table(id, body if isinstance(body, dict) else {}, file, lines, kind)
        if fault := _id_fault(table, body, reading):
            reading.problems.append(table.problem("", *fault))
        else:
            group[id] = table


def _id_fault(table: Table, body: Any, reading: Reading) -> tuple[str, str] | None:
    if not isinstance(body, dict):
        return "a key outside any table", f"put it under a header [{table.id}-...]"
    if not ID.fullmatch(table.id):
        return (
            "the id is not well formed",
            "use lower-case ASCII letters, digits and single hyphens",
        )
    for group in (reading.records, reading.sources):
        if other := group.get(table.id):
            where = f"{other.file}:{nearest_line(other.lines, other.id, '')}"
            return f"the id is already used at {where}", "merge the two, or rename one"
    if table.kind and not table.id.startswith(f"{table.kind.prefix}-"):
        return (
            f"the id of a {table.kind.class_name} begins with {table.kind.prefix}-",
            f"rename it {table.kind.prefix}-{table.id}, or move it to its own file",
        )
    return None
