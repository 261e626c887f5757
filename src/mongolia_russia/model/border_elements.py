"""What a ``Border`` is put together from: stretches, ends, regions, steps."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import field, frozen

from ..dates import Period
from ..evidence import Quantity
from .coordinates import Coordinates
from .element import Element
from .parts import Link, SideCode, fact

BorderMedium = Literal["land", "river", "lake", "water", "not-stated"]
BorderStage = Literal[
    "delimitation", "demarcation", "verification", "regime", "adjustment", "other"
]


@frozen(kw_only=True, eq=False, repr=False)
class BorderPart(Element):
    """A stretch of the border that a source measures by itself."""

    KEY: ClassVar[tuple[str, ...]] = ("label",)

    label: str = field(metadata=fact("Which stretch."))
    length: Quantity = field(metadata=fact("Its length.", unit="km"))
    medium: BorderMedium = field(
        default="not-stated", metadata=fact("Over land or water.")
    )

    def __str__(self) -> str:
        medium = f" ({self.medium})" if self.medium != "not-stated" else ""
        return f"{self.label}{medium}: {self.length}"


@frozen(kw_only=True, eq=False, repr=False)
class Tripoint(Element):
    """An end of the border, where China begins."""

    KEY: ClassVar[tuple[str, ...]] = ("label",)

    label: str = field(metadata=fact("Western or eastern; its name."))
    coordinates: Coordinates | None = field(
        default=None, metadata=fact("Position.", unit="degrees", standard="WGS 84")
    )
    elevation: Quantity | None = field(
        default=None, metadata=fact("Height above the sea.", unit="m")
    )
    instrument: Link | None = field(
        default=None, metadata=fact("The agreement that fixed it.")
    )

    def __str__(self) -> str:
        parts = (self.label, self.coordinates, self.elevation)
        return ", ".join(str(part) for part in parts if part is not None)


@frozen(kw_only=True, eq=False, repr=False)
class BorderRegion(Element):
    """A region that touches the border."""

    KEY: ClassVar[tuple[str, ...]] = ("name",)

    name: str = field(metadata=fact("The region."))
    side: SideCode = field(metadata=fact("On which side it lies."))
    length: Quantity | None = field(
        default=None, metadata=fact("Length of border it has.", unit="km")
    )

    def __str__(self) -> str:
        length = f": {self.length}" if self.length else ""
        return f"{self.name} ({self.side}){length}"


@frozen(kw_only=True, eq=False, repr=False)
class BorderStep(Element):
    """A step in drawing, marking or checking the line."""

    KEY: ClassVar[tuple[str, ...]] = ("stage", "date")

    stage: BorderStage = field(
        metadata=fact("Delimitation on paper, demarcation on the ground, ...")
    )
    date: Period = field(metadata=fact("When."))
    description: str | None = field(default=None, metadata=fact("What was done."))
    instrument: Link | None = field(
        default=None, metadata=fact("The agreement behind it.")
    )

    def __str__(self) -> str:
        what = f" – {self.description}" if self.description else ""
        return f"{self.date}: {self.stage}{what}"
