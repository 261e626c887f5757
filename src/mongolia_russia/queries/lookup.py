"""``get()``: one record by its id."""

from __future__ import annotations

from typing import TypeVar, overload

from ..dataset.packaged import packaged
from ..model.base import Record
from ..model.parts import Link

R = TypeVar("R", bound=Record)


@overload
def get(id: str | Link) -> Record: ...
@overload
def get(id: str | Link, kind: type[R]) -> R: ...
def get(id: str | Link, kind: type[Record] = Record) -> Record:
    """Return one record.

    Args:
        id: its id, or a link found in another record.
        kind: the class expected; a type checker then knows it, too.

    Raises:
        UnknownIdError: there is no such record, or it is of another kind; names the
            nearest ids.

    >>> import mongolia_russia as mr
    >>> visit = mr.get("visit-2000-putin", mr.Visit)
    >>> mr.get(visit.to).title
    'Mongolia'
    """
    return packaged.get(id, kind)
