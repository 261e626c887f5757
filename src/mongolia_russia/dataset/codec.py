"""The compiled form: records to plain JSON values and back, without a schema.

Every object is written as ``{"ClassName": content}``, so that reading it back needs
neither cattrs nor type hints, only the class's name. Content is a mapping of the
fields that differ from their defaults, or the bare text of a value with one field.
A source is written whole once a file and then by its id.
"""

from __future__ import annotations

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
    data: Any, classes: Mapping[str, Any], source: Callable[[str], Source]
) -> Any:
    """Return what :func:`encode` was given.

    Args:
        data: JSON data.
        classes: the classes of the kind's own module, by name.
        source: finds a source by its id.
    """
    if isinstance(data, list):
        return tuple([decode(v, classes, source) for v in data])
    if not isinstance(data, dict):
        return data
    ((name, content),) = data.items()
    if name == "Source":
        return source(content)
    make = _VALUES.get(name) or classes[name]
    if isinstance(content, dict):
        return make(**{k: decode(v, classes, source) for k, v in content.items()})
    return make(content)
