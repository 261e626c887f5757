"""The compiled form: records to plain JSON values and back, without a schema.

Every object is written as ``{"ClassName": content}``, so that reading it back needs
neither cattrs nor type hints, only the class's name. Content is a mapping of the
fields that differ from their defaults, or the bare text of a value with one field.
A source is written whole before whatever names it, and then by its id.

Nested facts stand apart from their record, so that they are read when asked for: the
record names them under ``unread``, and :func:`decode` leaves them to a reader.
"""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from .. import dates, evidence, model
from ..dates import HistoricalDate
from ..evidence import Citation, Claim, Quantity, Source
from ..model.parts import (
    Checked,
    Link,
    Name,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    Reader = Callable[[], Mapping[str, Any]]

UNREAD = "unread"

_VALUES: dict[str, Callable[..., Any]] = {
    c.__name__: c
    for c in (
        Checked,
        Citation,
        Claim,
        Decimal,
        HistoricalDate,
        Link,
        Name,
        Quantity,
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
    text: str | bytes,
    classes: Mapping[str, Any],
    sources: dict[str, Source],
    readers: Iterable[Reader] = (),
) -> Any:
    """Return what :func:`encode` was given, from its JSON text.

    Args:
        text: JSON; a source stands in it before whatever names it.
        classes: the classes of the kind's own module, by name.
        sources: the sources known, by id; those written whole in the text are added,
            and one that is there already is used again.
        readers: for each record with nested facts left out, what reads them.
    """
    waiting = iter(readers)

    def revive(data: dict[str, Any]) -> Any:
        # json calls this for every object, the innermost first.
        if len(data) != 1:
            return data
        ((name, content),) = data.items()
        if not name[0].isupper():
            return data
        if name == "Source":
            return _source(content, sources)
        make = _VALUES.get(name) or classes.get(name) or _made_late(name)
        if not isinstance(content, dict):
            return make(content)
        left = content.pop(UNREAD, ())
        made = make(**_fields(content), **dict.fromkeys(left, ()))
        if left:
            made.leave_unread(left, next(waiting))
        return made

    found = json.loads(text, object_hook=revive)
    return tuple(found) if isinstance(found, list) else found


def _made_late(name: str) -> Callable[..., Any]:
    """Return a class that is made when first asked for, from the room that has it."""
    rooms = (room for room in (dates, evidence) if name in room.__all__)
    made: Callable[..., Any] = getattr(next(rooms, model), name)
    return made


def decode_unread(
    line: bytes, classes: Mapping[str, Any], sources: dict[str, Source]
) -> dict[str, Any]:
    """Return the nested facts of one record, by field, from the line after its own."""
    content = decode(line, classes, sources)[UNREAD]
    content.pop("sources", None)  # they stand there to be known by the rest
    return _fields(content)


def _source(content: str | dict[str, Any], sources: dict[str, Source]) -> Source:
    if isinstance(content, str):
        return sources[content]
    known = sources.get(content["id"])
    return known or sources.setdefault(content["id"], Source(**_fields(content)))


def _fields(content: dict[str, Any]) -> dict[str, Any]:
    return {k: tuple(v) if isinstance(v, list) else v for k, v in content.items()}
