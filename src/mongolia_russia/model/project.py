"""``Project``: a joint undertaking, built or only planned."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import field, frozen

from ..dates import HistoricalDate, Period
from ..evidence import Quantity
from .base import Record
from .element import Element
from .parts import Link, fact

Sector = Literal[
    "agriculture",
    "energy",
    "finance",
    "gas",
    "mining",
    "nuclear",
    "oil",
    "rail",
    "road",
    "other",
]
ProjectStatus = Literal[
    "proposed",
    "studied",
    "agreed",
    "designed",
    "under-construction",
    "operating",
    "suspended",
    "cancelled",
    "sold",
    "unknown",
]


@frozen(kw_only=True, eq=False, repr=False)
class Share(Element):
    """A partner and its share for a time."""

    KEY: ClassVar[tuple[str, ...]] = ("partner", "name", "period")

    partner: Link | None = field(default=None, metadata=fact("The partner."))
    name: str | None = field(
        default=None, metadata=fact("Name, for partners without a record.")
    )
    share: Quantity | None = field(default=None, metadata=fact("Its share.", unit="%"))
    period: Period | None = field(default=None, metadata=fact("When it held it."))

    def __str__(self) -> str:
        who = self.partner or self.name or "somebody unnamed"
        parts = (who, self.share, self.period)
        return ", ".join(str(part) for part in parts if part is not None)


@frozen(kw_only=True, eq=False, repr=False)
class StatusChange(Element):
    """What the project's state was said to be on a date."""

    KEY: ClassVar[tuple[str, ...]] = ("date", "status")

    date: HistoricalDate = field(metadata=fact("When it became, or was, so."))
    status: ProjectStatus = field(metadata=fact("The state."))
    description: str | None = field(default=None, metadata=fact("What happened."))
    instrument: Link | None = field(
        default=None, metadata=fact("The agreement behind it.")
    )

    def __str__(self) -> str:
        what = f" – {self.description}" if self.description else ""
        return f"{self.date}: {self.status}{what}"


@frozen(kw_only=True, eq=False, repr=False)
class Expectation(Element):
    """What somebody expected of the project; a forecast, never a fact."""

    KEY: ClassVar[tuple[str, ...]] = ("what", "stated")

    what: str = field(metadata=fact("What was expected: start of construction ..."))
    expected: HistoricalDate = field(metadata=fact("For when."))
    stated: HistoricalDate = field(metadata=fact("When it was said."))
    stated_by: str | None = field(default=None, metadata=fact("Who said so."))

    def __str__(self) -> str:
        who = f", {self.stated_by}" if self.stated_by else ""
        return f"{self.what}: {self.expected} (said {self.stated}{who})"


@frozen(kw_only=True, eq=False, repr=False)
class Project(Record):
    """A joint undertaking with its history."""

    sector: Sector = field(metadata=fact("Sector."))
    partners: tuple[Share, ...] = field(
        default=(), metadata=fact("Partners and shares over time.")
    )
    capacity: Quantity | None = field(default=None, metadata=fact("Capacity."))
    length: Quantity | None = field(default=None, metadata=fact("Length.", unit="km"))
    cost: Quantity | None = field(default=None, metadata=fact("Cost."))
    place: Link | None = field(default=None, metadata=fact("Where."))
    status_history: tuple[StatusChange, ...] = field(
        default=(), metadata=fact("Its states, oldest first.")
    )
    expectations: tuple[Expectation, ...] = field(
        default=(), metadata=fact("Dates that somebody expected, and who.")
    )

    @property
    def when(self) -> HistoricalDate | None:
        """The date of the first recorded state."""
        return self.status_history[0].date if self.status_history else None

    @property
    def status(self) -> ProjectStatus:
        """The last recorded state; ``status_history`` says as of when."""
        return self.status_history[-1].status if self.status_history else "unknown"
