"""The JSON Schema of the JSON Lines export, read from the classes."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, get_type_hints

from attrs import AttrsInstance, fields, has

from ..dates import HistoricalDate, Period
from ..evidence import Source
from ..model.fields import allowed, unwrap
from ..model.kinds import KINDS

DRAFT = "https://json-schema.org/draft/2020-12/schema"
_TEXT = {"type": "string"}
_MAYBE = {"type": ["string", "null"]}
_SIMPLE: dict[Any, dict[str, Any]] = {
    str: _TEXT,
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    Decimal: {"type": "string", "pattern": r"^-?\d+(\.\d+)?$"},
    HistoricalDate: {"type": "string", "description": "EDTF date"},
    Period: {"type": "string", "description": "EDTF date or period"},
}


def jsonl_schema() -> dict[str, Any]:
    """Return the schema of one line, whatever its kind."""
    definitions: dict[str, Any] = {}
    kinds = []
    for kind in KINDS.values():
        entry = _object(kind.record_class, definitions)
        kinds.append(_with_kind(entry, kind.name))
    kinds.append(_with_kind(_object(Source, definitions), "source"))
    return {
        "$schema": DRAFT,
        "title": "A line of the JSON Lines export of mongolia_russia",
        "oneOf": kinds,
        "$defs": dict(sorted(definitions.items())),
    }


def _with_kind(entry: dict[str, Any], name: str) -> dict[str, Any]:
    properties = {"kind": {"const": name}, **entry["properties"]}
    return {**entry, "properties": properties, "required": list(properties)}


def _object(cls: type[AttrsInstance], definitions: dict[str, Any]) -> dict[str, Any]:
    hints = get_type_hints(cls)
    properties: dict[str, Any] = {}
    for attribute in fields(cls):
        hint = hints[attribute.name]
        doc = attribute.metadata.get("doc")
        entry = _value(hint, definitions)
        properties[attribute.name] = {**entry, "description": doc} if doc else entry
        core, _, many = unwrap(hint)
        if core in (HistoricalDate, Period) and not many:
            properties[f"{attribute.name}_old_style"] = _MAYBE
        if core is Period and not many:
            properties[f"{attribute.name}_as_of"] = _MAYBE
            properties[f"{attribute.name}_attested"] = {"type": "array", "items": _TEXT}
        if attribute.name == "value" and hint is Any:
            properties["value_old_style"] = _MAYBE
            properties["value_as_of"] = _MAYBE
            properties["value_attested"] = {"type": "array", "items": _TEXT}
    required = [n for n in properties if not n.startswith("value_")]
    return {
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


def _value(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    core, optional, many = unwrap(hint)
    if core is Any:
        return {}
    entry = _core(core, definitions)
    if many:
        entry = {"type": "array", "items": entry}
    return {"anyOf": [entry, {"type": "null"}]} if optional else entry


def _core(core: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if words := allowed(core):
        return {"enum": list(words)}
    if core in _SIMPLE:
        return _SIMPLE[core]
    if core is Source:
        return {"type": "string", "description": "id of a source"}
    name = core.__name__
    if name not in definitions and has(core):
        definitions[name] = {}
        definitions[name] = _object(core, definitions)
    return {"$ref": f"#/$defs/{name}"}
