"""``Series``: a measured quantity over time."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import field, frozen

from ..dates import Period
from ..evidence import Quantity
from .base import Record
from .element import Element
from .parts import Link, fact

SeriesMeasure = Literal["stock", "flow", "share", "growth"]
Direction = Literal["export", "import", "turnover", "balance", "debt", "aid", "other"]
PriceBasis = Literal["current", "constant", "not-stated"]
Frequency = Literal["day", "month", "quarter", "year", "irregular"]
ObservationStatus = Literal["final", "provisional", "estimate", "forecast", "missing"]


@frozen(kw_only=True, eq=False, repr=False)
class Observation(Element):
    """One value at one time. A forecast is never given as an observation."""

    KEY: ClassVar[tuple[str, ...]] = ("period",)

    period: Period = field(metadata=fact("The day or period meant."))
    value: Quantity | None = field(
        default=None, metadata=fact("The value; None when missing.")
    )
    status: ObservationStatus = field(
        default="final", metadata=fact("Final, provisional, estimate, forecast ...")
    )
    missing_because: str | None = field(
        default=None, metadata=fact("Why it is missing.")
    )

    def __str__(self) -> str:
        value = self.value or f"missing ({self.missing_because})"
        status = f" ({self.status})" if self.status != "final" else ""
        return f"{self.period}: {value}{status}"


@frozen(kw_only=True, eq=False, repr=False)
class Series(Record):
    """One indicator, one definition, one unit."""

    indicator: str = field(metadata=fact("What is measured, with its definition."))
    reporter: Link = field(metadata=fact("The actor whose figure it is."))
    partner: Link | None = field(default=None, metadata=fact("The other actor."))
    direction: Direction = field(
        default="other", metadata=fact("Export, import, debt, aid ...")
    )
    measure: SeriesMeasure = field(metadata=fact("A stock, a flow, a share, growth."))
    unit: str = field(metadata=fact("Unit of all its values."))
    price_basis: PriceBasis = field(
        default="not-stated", metadata=fact("Current or constant prices.")
    )
    currency: str | None = field(
        default=None,
        metadata=fact("Currency; older ones by name.", standard="ISO 4217"),
    )
    valuation: str | None = field(
        default=None, metadata=fact("FOB, CIF or other valuation.")
    )
    frequency: Frequency = field(
        default="irregular", metadata=fact("How often it is measured.")
    )
    observations: tuple[Observation, ...] = field(metadata=fact("The values."))

    @property
    def when(self) -> Period | None:
        """The period of the first observation."""
        return self.observations[0].period if self.observations else None
