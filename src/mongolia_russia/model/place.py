"""``Place``: where things happened, and whose it was."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..dates import Period
from .base import Record
from .coordinates import Coordinates
from .element import Element
from .parts import Link, fact


@frozen(kw_only=True, eq=False, repr=False)
class Belonging(Element):
    """The actor that a place belonged to, for a time."""

    KEY: ClassVar[tuple[str, ...]] = ("actor",)

    actor: Link = field(metadata=fact("The actor."))
    period: Period | None = field(default=None, metadata=fact("When."))

    def __str__(self) -> str:
        return f"{self.actor}, {self.period}" if self.period else str(self.actor)


@frozen(kw_only=True, eq=False, repr=False)
class Place(Record):
    """A town, region or site. Former names stand in ``names`` with their periods."""

    coordinates: Coordinates | None = field(
        default=None, metadata=fact("Where it lies.", unit="degrees", standard="WGS 84")
    )
    belonged_to: tuple[Belonging, ...] = field(
        default=(), metadata=fact("Whose it was, by period.")
    )
