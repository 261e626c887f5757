"""JSON Lines: the documented, stable form that other programs rely on."""

from __future__ import annotations

import json
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from attrs import fields

from ..dates import HistoricalDate, Period
from ..evidence import Quantity, Source
from ..model.base import Record
from ..model.fields import field_types, unwrap
from ..model.kinds import KINDS


def jsonl_files(records: Iterable[Record], sources: Iterable[Source]) -> dict[str, str]:
    """Return the text of every file of the export by its name.

    One file a kind, named after its query function, and ``sources.jsonl``; one object
    a line, sorted by id.

    >>> jsonl_files([], [])["visits.jsonl"]
    ''
    """
    by_class: dict[str, list[Record]] = {k.class_name: [] for k in KINDS.values()}
    for record in records:
        by_class[type(record).__name__].append(record)
    files = {
        f"{kind.function}.jsonl": _lines(
            record_object(r) for r in sorted(by_class[kind.class_name], key=_id)
        )
        for kind in KINDS.values()
    }
    files["sources.jsonl"] = _lines(source_object(s) for s in sorted(sources, key=_id))
    return files


def record_object(record: Record) -> dict[str, Any]:
    """Return one record as the object of its line."""
    names = {kind.class_name: kind.name for kind in KINDS.values()}
    return {"kind": names[type(record).__name__], "id": record.id, **object_of(record)}


def source_object(source: Source) -> dict[str, Any]:
    """Return one source as the object of its line."""
    return {"kind": "source", "id": source.id, **object_of(source)}


def object_of(value: Any) -> dict[str, Any]:
    """Return the fields of a record, element or value, in the order of its class."""
    found: dict[str, Any] = {}
    for name, hint in field_types(type(value)).items():
        put(found, name, getattr(value, name), hint)
    return found


def put(target: dict[str, Any], name: str, value: Any, hint: Any) -> None:
    """Put a value under its name; what belongs to a date stands beside it.

    The same names stand there when there is no date: the declared type decides. That
    of a claim's value is the value's own.
    """
    target[name] = plain(value)
    core, _, many = unwrap(hint)
    kind = type(value) if core is Any else core
    if kind in (HistoricalDate, Period) and not many:
        target[f"{name}_old_style"] = getattr(value, "old_style", None)
    if kind is Period and not many:
        target[f"{name}_as_of"] = plain(getattr(value, "as_of", None))
        target[f"{name}_attested"] = plain(getattr(value, "attested", ()))


def plain(value: Any) -> Any:
    """Return a value in JSON's terms; numbers with a unit keep their digits as text."""
    if value is None or isinstance(value, (str, bool, int)):
        return value
    if isinstance(value, tuple):
        return [plain(v) for v in value]
    if isinstance(value, (HistoricalDate, Period)):
        return value.edtf
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, Source):
        return value.id
    if isinstance(value, Quantity):
        return {a.name: plain(getattr(value, a.name)) for a in fields(Quantity)}
    return object_of(value)


def _id(item: Record | Source) -> str:
    return item.id


def _lines(objects: Iterable[dict[str, Any]]) -> str:
    return "".join(json.dumps(o, ensure_ascii=False) + "\n" for o in objects)
