"""``Crossing``: a place where the border may be crossed."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import field, frozen

from ..dates import Period
from .base import Record, Timing
from .coordinates import Coordinates
from .parts import fact

CrossingMode = Literal["road", "rail", "air", "river"]
CrossingAccess = Literal["multilateral", "bilateral", "simplified", "not-stated"]
CrossingOperation = Literal["permanent", "seasonal", "not-stated"]


@frozen(kw_only=True, eq=False, repr=False)
class Crossing(Record):
    """A border crossing, named after its places on both sides."""

    WHEN: ClassVar[str | None] = "open"
    TIMING: ClassVar[Timing] = "state"

    name_mn: str | None = field(default=None, metadata=fact("Place in Mongolia."))
    name_ru: str | None = field(default=None, metadata=fact("Place in Russia."))
    modes: tuple[CrossingMode, ...] = field(
        default=(), metadata=fact("Road, rail, air or river.")
    )
    access: CrossingAccess = field(
        default="not-stated", metadata=fact("For whom: all, the two, locals.")
    )
    operation: CrossingOperation = field(
        default="not-stated", metadata=fact("All the year or seasonal.")
    )
    open: Period | None = field(default=None, metadata=fact("From when to when."))
    coordinates: Coordinates | None = field(
        default=None, metadata=fact("Position.", unit="degrees", standard="WGS 84")
    )
