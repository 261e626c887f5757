"""``Membership``: a state's place in an organisation or a multilateral treaty."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import field, frozen

from ..dates import HistoricalDate, Period
from .base import Record, Timing
from .parts import Link, fact

MembershipStatus = Literal[
    "member",
    "participating-state",
    "state-party",
    "signatory",
    "observer",
    "partner",
    "dialogue-partner",
    "associate",
    "candidate",
    "withdrawn",
    "suspended",
]


@frozen(kw_only=True, eq=False, repr=False)
class Membership(Record):
    """One status of one state in one organisation, for one period."""

    WHEN: ClassVar[str | None] = "term"
    TIMING: ClassVar[Timing] = "state"

    organisation: Link = field(metadata=fact("The organisation or treaty regime."))
    member: Link = field(metadata=fact("The state."))
    status: MembershipStatus = field(metadata=fact("Member, observer, partner ..."))
    term: Period = field(metadata=fact("From when to when."))
    as_of: HistoricalDate | None = field(
        default=None, metadata=fact("Date of the list that says so.")
    )
    signed: HistoricalDate | None = field(
        default=None, metadata=fact("Signature of the founding treaty.")
    )
    ratified: HistoricalDate | None = field(
        default=None, metadata=fact("Ratification of it, or accession to it.")
    )
