"""The three files beside the facts: their version, what was checked, what is gone."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping
from typing import Any

from ..errors import explain
from ..rules.evidence import is_day
from .lines import key_lines, nearest_line
from .problems import Problem

META = "meta.toml"
CHECKED = "checked.toml"
RETIRED = "retired.toml"

_META_KEYS = ("as_of", "version")
_ENTRIES: dict[str, tuple[tuple[str, ...], str]] = {
    CHECKED: (("date", "digest"), '{ date = "...", digest = "..." }'),
    RETIRED: (("why",), '{ why = "..." } or { now = "...", why = "..." }'),
}


def ledger_faults(
    name: str,
    text: str,
    content: Mapping[str, Any],
    records: Container[str],
    may_hold: Callable[[str], bool],
) -> Iterator[Problem]:
    """Yield what is wrong with one of the three.

    Args:
        name: which of them.
        text: as it stands in the file.
        content: as it was read.
        records: the ids of all records.
        may_hold: whether an id may stand in what could not be read.
    """
    lines = key_lines(text)
    found = _meta(content) if name == META else _entries(name, content)
    gone = _gone(content, records, may_hold) if name == RETIRED else ()
    for key, problem, mend in (*found, *gone):
        yield Problem(name, nearest_line(lines, key, ""), key, "", problem, mend)


def _meta(content: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    for key, value in content.items():
        if key not in _META_KEYS:
            yield key, explain("key", key, _META_KEYS), "rename or remove it"
        elif not isinstance(value, str):
            yield key, f"{value} is not a text", "write it between quotes"
        elif key == "as_of" and not is_day(value):
            yield key, f"{value!r} is not a day", "write YYYY-MM-DD"


def _entries(name: str, content: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    needed, form = _ENTRIES[name]
    for id, entry in content.items():
        given = entry if isinstance(entry, dict) else {}
        texts = all(isinstance(v, str) and v.strip() for v in given.values())
        if not texts or set(given) - {"now"} != set(needed):
            yield id, f"not an entry of {name}", f"write {id} = {form}"


def _gone(
    content: Mapping[str, Any],
    records: Container[str],
    may_hold: Callable[[str], bool],
) -> Iterator[tuple[str, str, str]]:
    for id, entry in content.items():
        now = entry.get("now") if isinstance(entry, dict) else None
        if id in records:
            yield id, "the id is retired, and yet used", "give the record another id"
        elif isinstance(now, str) and now not in records and not may_hold(now):
            yield id, f"no record {now!r} to go on to", "correct `now`, or leave it out"
