"""The JSON Schema of the authored form, so that editors complete and check facts."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, get_args

from attrs import NOTHING, AttrsInstance, fields

from ..dates import HistoricalDate, Period
from ..evidence import Citation, Quantity, Source
from ..export.schema import DRAFT
from ..model.base import Evidenced
from ..model.fields import allowed, element_class, field_types, unwrap
from ..model.kinds import KINDS
from ..model.parts import Link
from .citing import CITATION_KEYS
from .items import RivalRank, authored_types


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}


_TEXT = {"type": "string", "minLength": 1}
_NUMBER = {"type": "number"}
_REASON = {
    "anyOf": [
        _TEXT,
        {
            "type": "object",
            "properties": {
                "reasoning": _TEXT,
                "from": {"type": "array", "items": _TEXT},
            },
            "required": ["reasoning"],
            "additionalProperties": False,
        },
    ]
}
_DATE = {
    "anyOf": [
        _TEXT,
        {
            "type": "object",
            "properties": {"edtf": _TEXT, "old_style": _TEXT},
            "required": ["edtf"],
            "additionalProperties": False,
        },
    ]
}
_SHARED: dict[str, dict[str, Any]] = {
    "reason": _REASON,
    "date": _DATE,
    "id": {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
    "period": {
        "anyOf": [
            _TEXT,
            {
                "type": "object",
                "properties": {
                    "edtf": {"type": "string"},
                    "old_style": _TEXT,
                    "as_of": _ref("date"),
                    "attested": {"type": "array", "items": _ref("date")},
                },
                "additionalProperties": False,
            },
        ]
    },
    "quantity": {
        "anyOf": [
            {
                "type": "string",
                "pattern": r"^((about|over|under|up to) )?-?\d+(\.\d+)? \S",
            },
            {
                "type": "object",
                "properties": {
                    "value": _NUMBER,
                    "unit": _TEXT,
                    "qualifier": {"enum": ["about", "over", "under", "up to"]},
                    "low": _NUMBER,
                    "high": _NUMBER,
                },
                "required": ["value", "unit"],
                "additionalProperties": False,
            },
        ]
    },
}
_OWN: dict[Any, dict[str, Any]] = {
    str: _TEXT,
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    Decimal: _NUMBER,
    Link: _ref("id"),
    Source: _ref("citation"),
    HistoricalDate: _ref("date"),
    Period: _ref("period"),
    Quantity: _ref("quantity"),
}


def facts_schema() -> dict[str, Any]:
    """Return the schema of a facts file, whatever its kind."""
    definitions: dict[str, Any] = {"citation": _citation(), **_SHARED}
    patterns = {
        f"^{kind.prefix}-": _table(kind.record_class, definitions, record=True)
        for kind in KINDS.values()
    }
    source = _plain_object(Source, definitions, skip=("id",))
    return {
        "$schema": DRAFT,
        "title": "A file of facts of mongolia_russia",
        "type": "object",
        "patternProperties": patterns,
        "additionalProperties": source,
        "$defs": definitions,
    }


def _table(
    cls: type[Evidenced], definitions: dict[str, Any], *, record: bool
) -> dict[str, Any]:
    types = authored_types(cls)
    docs = {a.name: a.metadata["doc"] for a in fields(cls)}
    properties = {
        name: {"description": docs[name], **_value(hint, definitions)}
        for name, hint in types.items()
    }
    words = _words(list(types), record)
    required = [a.name for a in fields(cls) if a.default is NOTHING and a.name in types]
    return {
        "type": "object",
        "properties": {**words, **properties},
        "required": required,
        "additionalProperties": False,
    }


def _words(names: list[str], record: bool) -> dict[str, Any]:
    cited = {"type": "array", "items": _ref("citation"), "minItems": 1}
    field_name = {"enum": names}
    by_field = {"type": "object", "propertyNames": field_name}
    words: dict[str, Any] = {
        "cited": {**by_field, "additionalProperties": cited},
        "preferred": {**by_field, "additionalProperties": _TEXT},
        "inferred": {**by_field, "additionalProperties": _ref("reason")},
        "computed": {**by_field, "additionalProperties": _ref("reason")},
        "undecided": {**by_field, "additionalProperties": _ref("reason")},
        "as_of": {**by_field, "additionalProperties": _ref("date")},
        "rival": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "field": field_name,
                    "value": {},
                    "cited": cited,
                    "reason": _TEXT,
                    "as_of": _ref("date"),
                    "rank": {"enum": list(get_args(RivalRank))},
                },
                "required": ["field", "value", "cited"],
                "additionalProperties": False,
            },
        },
    }
    if record:
        words["except"] = {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"rule": _TEXT, "reason": _TEXT},
                "required": ["rule", "reason"],
                "additionalProperties": False,
            },
        }
    else:
        words["cited"] = {"anyOf": [cited, words["cited"]]}
        words["key"] = {"type": "string", "pattern": r"^[^\[\]\s]+$"}
    return words


def _citation() -> dict[str, Any]:
    calendars = allowed(field_types(Citation)["calendar"])
    properties: dict[str, Any] = dict.fromkeys(CITATION_KEYS, _TEXT)
    properties["calendar"] = {"enum": list(calendars)}
    return {
        "anyOf": [
            _TEXT,
            {
                "type": "object",
                "properties": properties,
                "required": ["source"],
                "additionalProperties": False,
            },
        ]
    }


def _value(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    core, _, many = unwrap(hint)
    entry = _core(core, definitions)
    return {"type": "array", "items": entry} if many else entry


def _core(core: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if words := allowed(core):
        return {"enum": list(words)}
    if core in _OWN:
        return _OWN[core]
    name = core.__name__
    if name not in definitions:
        definitions[name] = {}
        definitions[name] = (
            _table(core, definitions, record=False)
            if element_class(core)
            else _plain_object(core, definitions)
        )
    return _ref(name)


def _plain_object(
    cls: type[AttrsInstance], definitions: dict[str, Any], skip: tuple[str, ...] = ()
) -> dict[str, Any]:
    types = {k: v for k, v in field_types(cls).items() if k not in skip}
    required = [a.name for a in fields(cls) if a.default is NOTHING and a.name in types]
    return {
        "type": "object",
        "properties": {name: _value(hint, definitions) for name, hint in types.items()},
        "required": required,
        "additionalProperties": False,
    }
