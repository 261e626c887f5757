"""``Mission`` and ``HeadOfMission``: embassies, consulates and who led them."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import field, frozen

from ..dates import HistoricalDate, Period
from .base import Record, Timing
from .coordinates import Coordinates
from .element import Element
from .parts import Link, fact

MissionForm = Literal[
    "embassy",
    "legation",
    "plenipotentiary-representation",
    "consulate-general",
    "consulate",
    "vice-consulate",
    "consular-agency",
    "honorary-consulate",
    "consular-office",
    "trade-mission",
    "cultural-centre",
    "regional-representation",
]
MissionStatus = Literal["planned", "open", "suspended", "closed", "unknown"]
HeadRank = Literal[
    "ambassador",
    "envoy",
    "plenipotentiary-representative",
    "charge-d-affaires",
    "diplomatic-agent",
    "consul-general",
    "consul",
    "vice-consul",
    "honorary-consul",
    "trade-representative",
]


@frozen(kw_only=True, eq=False, repr=False)
class MissionForming(Element):
    """The form a mission had for a time."""

    KEY: ClassVar[tuple[str, ...]] = ("form", "period")

    form: MissionForm = field(metadata=fact("Embassy, consulate general ..."))
    period: Period | None = field(default=None, metadata=fact("When it had it."))

    def __str__(self) -> str:
        return f"{self.form}, {self.period}" if self.period else self.form


@frozen(kw_only=True, eq=False, repr=False)
class Mission(Record):
    """A post that one actor keeps in another's country."""

    WHEN: ClassVar[str | None] = "active"
    TIMING: ClassVar[Timing] = "state"

    sender: Link = field(metadata=fact("The actor that sends it."))
    host: Link = field(metadata=fact("The actor in whose country it works."))
    forms: tuple[MissionForming, ...] = field(metadata=fact("Its forms over time."))
    status: MissionStatus = field(
        default="unknown", metadata=fact("Planned, open, suspended, closed, unknown.")
    )
    place: Link | None = field(default=None, metadata=fact("Town."))
    address: str | None = field(default=None, metadata=fact("Street address."))
    coordinates: Coordinates | None = field(
        default=None, metadata=fact("Position.", unit="degrees", standard="WGS 84")
    )
    active: Period | None = field(
        default=None,
        metadata=fact("From opening to closing; known only on days: attested."),
    )
    jurisdiction: str | None = field(
        default=None, metadata=fact("Consular district, as named.")
    )
    predecessor: Link | None = field(
        default=None, metadata=fact("The mission it took over from.")
    )


@frozen(kw_only=True, eq=False, repr=False)
class HeadOfMission(Record):
    """One person's term at the head of a mission; the only place of these terms."""

    WHEN: ClassVar[str | None] = "term"
    TIMING: ClassVar[Timing] = "state"

    person: Link = field(metadata=fact("Who."))
    mission: Link = field(metadata=fact("Which mission."))
    rank: HeadRank = field(metadata=fact("Ambassador, consul general ..."))
    term: Period | None = field(default=None, metadata=fact("From when to when."))
    appointed: HistoricalDate | None = field(
        default=None, metadata=fact("Day of the appointment.")
    )
    credentials: HistoricalDate | None = field(
        default=None, metadata=fact("Day the credentials were presented.")
    )
    recalled: HistoricalDate | None = field(
        default=None, metadata=fact("Day of the recall.")
    )
