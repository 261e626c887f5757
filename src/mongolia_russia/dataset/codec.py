"""The compiled form: records to plain JSON values and back, without a schema.

Every object is written as ``{"ClassName": content}``, so that reading it back needs
neither cattrs nor type hints, only the class's name. Content is a mapping of the
fields that differ from their defaults, or the bare text of a value with one field.
A source is written whole once a file, before whatever names it, and then by its id.
"""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from ..dates import HistoricalDate, Period
from ..evidence import Basis, Citation, Claim, Quantity, Source
from ..model.parts import (
    Checked,
    Coordinates,
    ExternalId,
    Link,
    Name,
    RuleException,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_VALUES: dict[str, Callable[..., Any]] = {
    c.__name__: c
    for c in (
        Basis,
        Checked,
        Citation,
        Claim,
        Coordinates,
        Decimal,
        ExternalId,
        HistoricalDate,
        Link,
        Name,
        Period,
        Quantity,
        RuleException,
    )
}


def encode(value: Any) -> Any:
    """Return a record, element or value as JSON-ready data."""
    if value is None or isinstance(value, (str, bool, int)):
        return value
    if isinstance(value, tuple):
        return [encode(v) for v in value]
    if isinstance(value, Decimal):
        return {"Decimal": str(value)}
    if isinstance(value, Source):
        return {"Source": value.id}
    content = encode_fields(value)
    if set(content) == {"edtf"}:
        return {type(value).__name__: content["edtf"]}
    return {type(value).__name__: content}


def encode_fields(value: Any) -> dict[str, Any]:
    """Return the fields of an attrs object that differ from their defaults."""
    return {
        a.name: encode(getattr(value, a.name))
        for a in type(value).__attrs_attrs__
        if getattr(value, a.name) != a.default
    }


def decode(
    text: str | bytes, classes: Mapping[str, Any], sources: dict[str, Source]
) -> Any:
    """Return what :func:`encode` was given, from its JSON text.

    Args:
        text: JSON; a source stands in it before whatever names it.
        classes: the classes of the kind's own module, by name.
        sources: the sources known, by id; those written whole in the text are added,
            and one that is there already is used again.
    """

    def revive(data: dict[str, Any]) -> Any:
        # json calls this for every object, the innermost first.
        if len(data) != 1:
            return data
        ((name, content),) = data.items()
        if not name[0].isupper():
            return data
        if name == "Source":
            return _source(content, sources)
        make = _VALUES.get(name) or classes[name]
        return make(**_fields(content)) if isinstance(content, dict) else make(content)

    found = json.loads(text, object_hook=revive)
    return tuple(found) if isinstance(found, list) else found


def _source(content: str | dict[str, Any], sources: dict[str, Source]) -> Source:
    if isinstance(content, str):
        return sources[content]
    known = sources.get(content["id"])
    return known or sources.setdefault(content["id"], Source(**_fields(content)))


def _fields(content: dict[str, Any]) -> dict[str, Any]:
    return {k: tuple(v) if isinstance(v, list) else v for k, v in content.items()}
