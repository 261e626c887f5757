"""What the classes declare of their fields: roles, types and allowed values."""

from __future__ import annotations

from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from attrs import AttrsInstance, fields, fields_dict

from .base import Evidenced, Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .element import Element

EVIDENCE_FIELDS = ("citations", "claims", "basis")


_TYPES: dict[type, dict[str, Any]] = {}


def field_types(cls: type[AttrsInstance]) -> dict[str, Any]:
    """Return the type of every field of an attrs class, annotations resolved."""
    if cls not in _TYPES:
        hints = get_type_hints(cls)
        _TYPES[cls] = {a.name: hints[a.name] for a in fields(cls)}
    return _TYPES[cls]


def role(cls: type[AttrsInstance], name: str) -> str:
    """Return ``fact``, ``identifier``, ``editorial`` or ``evidence``."""
    return str(fields_dict(cls)[name].metadata["role"])


def fact_fields(cls: type[AttrsInstance]) -> tuple[str, ...]:
    """Return the names of the factual fields of a record or element class."""
    return tuple(a.name for a in fields(cls) if a.metadata.get("role") == "fact")


def stated_facts(item: Evidenced) -> tuple[str, ...]:
    """Return the factual fields of an item that hold more than their default.

    A field that stands at its default says nothing, and so needs no evidence.
    """
    return tuple(
        a.name
        for a in fields(type(item))
        if a.metadata.get("role") == "fact" and getattr(item, a.name) != a.default
    )


def told_fields(record: Record) -> tuple[str, ...]:
    """Return what a reader of a record wants to see: its facts, and its kind's own.

    The kind's own are fields such as a verdict, which the editors answer for.
    """
    facts = stated_facts(record)
    shared = {a.name for a in fields(Record)}
    return tuple(
        a.name
        for a in fields(type(record))
        if a.name in facts
        or (a.name not in shared and getattr(record, a.name) != a.default)
    )


def unwrap(kind: Any) -> tuple[Any, bool, bool]:
    """Split a type into its core, whether it may be None, whether it is a tuple.

    >>> unwrap(tuple[int, ...])
    (<class 'int'>, False, True)
    """
    optional = False
    if get_origin(kind) in (Union, UnionType):
        members = [m for m in get_args(kind) if m is not type(None)]
        optional = len(members) < len(get_args(kind))
        kind = members[0] if len(members) == 1 else kind
    if get_origin(kind) is tuple:
        return get_args(kind)[0], optional, True
    return kind, optional, False


def allowed(kind: Any) -> tuple[str, ...]:
    """Return the words of a vocabulary, or nothing for other types."""
    core = unwrap(kind)[0]
    return get_args(core) if get_origin(core) is Literal else ()


def element_class(kind: Any) -> type[Element] | None:
    """Return the class of a field's nested facts, or None when it has none."""
    from .element import Element  # not on the way to the first fact

    core = unwrap(kind)[0]
    return core if isinstance(core, type) and issubclass(core, Element) else None


def elements(item: Evidenced) -> dict[str, tuple[Element, ...]]:
    """Return the nested facts of an item, by the field that holds them."""
    found = {a.name: nested(getattr(item, a.name)) for a in fields(type(item))}
    return {name: value for name, value in found.items() if value}


def nested(value: object) -> tuple[Element, ...]:
    """Return the nested facts that the value of a field consists of, if it does."""
    if isinstance(value, tuple) and value and isinstance(value[0], Evidenced):
        return value
    return ()
