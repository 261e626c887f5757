"""``Visit`` and ``Meeting``: who met whom, where, and in which office."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import field, frozen

from ..dates import Period
from .base import Record, Timing
from .participant import Participant
from .parts import Link, fact

Protocol = Literal[
    "state",
    "official",
    "official-friendly",
    "working",
    "unofficial",
    "transit",
    "not-stated",
]
Delegation = Literal[
    "head",
    "government",
    "party",
    "party-and-government",
    "parliamentary",
    "military",
    "regional",
    "special-mission",
]
Occasion = Literal[
    "talks",
    "anniversary",
    "congress",
    "forum",
    "funeral",
    "signing",
    "medical",
    "summit",
    "parade",
    "other",
]
EncounterStatus = Literal[
    "took-place", "announced", "postponed", "cancelled", "unconfirmed"
]
MeetingMode = Literal["in-person", "telephone", "video"]
MeetingSetting = Literal["bilateral", "margins", "trilateral", "multilateral"]


@frozen(kw_only=True, eq=False, repr=False)
class Visit(Record):
    """A journey of people of one side to the other; talks within it belong to it."""

    WHEN: ClassVar[str | None] = "dates"
    TIMING: ClassVar[Timing] = "stay"

    to: Link = field(metadata=fact("The actor whose country was visited."))
    visitors: tuple[Participant, ...] = field(
        metadata=fact("Who came, leader first, each with the office held.")
    )
    dates: Period = field(metadata=fact("From arrival to departure, as far as told."))
    hosts: tuple[Participant, ...] = field(
        default=(), metadata=fact("Who received them.")
    )
    places: tuple[Link, ...] = field(default=(), metadata=fact("Where they were."))
    protocol: Protocol = field(
        default="not-stated", metadata=fact("Rank of the visit as the sources call it.")
    )
    delegation: Delegation | None = field(
        default=None, metadata=fact("What sort of delegation came.")
    )
    occasion: Occasion | None = field(default=None, metadata=fact("Why they came."))
    outcomes: tuple[Link, ...] = field(
        default=(), metadata=fact("Treaties and other records that came of it.")
    )
    status: EncounterStatus = field(
        default="took-place", metadata=fact("Whether it took place.")
    )


@frozen(kw_only=True, eq=False, repr=False)
class Meeting(Record):
    """An encounter that no recorded visit contains."""

    WHEN: ClassVar[str | None] = "dates"
    TIMING: ClassVar[Timing] = "stay"

    participants: tuple[Participant, ...] = field(
        metadata=fact("Who met, each with the office held.")
    )
    dates: Period = field(metadata=fact("When."))
    mode: MeetingMode = field(
        default="in-person", metadata=fact("In person, by telephone or by video.")
    )
    setting: MeetingSetting = field(
        default="bilateral", metadata=fact("Bilateral, on the margins, trilateral ...")
    )
    body: str | None = field(
        default=None, metadata=fact("The commission or summit series, if any.")
    )
    ordinal: int | None = field(
        default=None, metadata=fact("Its number in that series.")
    )
    place: Link | None = field(default=None, metadata=fact("Where."))
    host: Link | None = field(default=None, metadata=fact("The actor that hosted."))
    outcomes: tuple[Link, ...] = field(
        default=(), metadata=fact("Records that came of it.")
    )
    status: EncounterStatus = field(
        default="took-place", metadata=fact("Whether it took place.")
    )
