"""The three files beside the facts: their version, what was checked, what is gone."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from typing import Any

from ..errors import explain
from .lines import key_lines, nearest_line
from .problems import Problem

_KEYS = {
    "checked.toml": ("date", "digest"),
    "retired.toml": ("now", "why"),
}
_NEEDED = {"checked.toml": ("date", "digest"), "retired.toml": ("why",)}
_META = ("as_of", "version")


def own_file_faults(
    name: str, text: str, content: Mapping[str, Any]
) -> Iterator[Problem]:
    """Yield what is wrong with ``meta.toml``, ``checked.toml`` or ``retired.toml``."""
    lines = key_lines(text)
    found = _meta(content) if name == "meta.toml" else _entries(name, content)
    for id, problem, mend in found:
        yield Problem(name, nearest_line(lines, id, ""), id, "", problem, mend)


def is_day(text: object) -> bool:
    """Whether a text is a day written YYYY-MM-DD."""
    try:
        return datetime.date.fromisoformat(str(text)).isoformat() == text
    except ValueError:
        return False


def _meta(content: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    for key, value in content.items():
        if key not in _META:
            yield key, explain("key", key, _META), "rename or remove it"
        elif not isinstance(value, str):
            yield key, f"{value} is not a text", "write it between quotes"
        elif key == "as_of" and not is_day(value):
            yield key, f"{value!r} is not a day", "write YYYY-MM-DD"


def _entries(name: str, content: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    known, needed = _KEYS[name], _NEEDED[name]
    form = ", ".join(f'{key} = "..."' for key in known)
    for id, entry in content.items():
        given = entry if isinstance(entry, dict) else {}
        texts = all(isinstance(v, str) and v.strip() for v in given.values())
        if not set(needed) <= set(given) <= set(known) or not texts:
            yield id, "not an entry of this file", f"write {id} = {{ {form} }}"
