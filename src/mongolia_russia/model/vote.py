"""``Vote``: how the two voted on one resolution."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import field, frozen

from ..dates import HistoricalDate
from .base import Record
from .element import Element
from .parts import Link, fact

Ballot = Literal["yes", "no", "abstain", "absent", "not-a-member", "unknown"]


@frozen(kw_only=True, eq=False, repr=False)
class CastVote(Element):
    """One actor's vote."""

    KEY: ClassVar[tuple[str, ...]] = ("actor",)

    actor: Link = field(metadata=fact("Who voted."))
    ballot: Ballot = field(metadata=fact("Yes, no, abstain, absent ..."))

    def __str__(self) -> str:
        return f"{self.actor}: {self.ballot}"


@frozen(kw_only=True, eq=False, repr=False)
class Vote(Record):
    """A recorded vote in an international body."""

    WHEN: ClassVar[str | None] = "date"

    body: Link = field(metadata=fact("The body that voted."))
    resolution: str = field(metadata=fact("Its number, such as A/RES/ES-11/1."))
    subject: str = field(metadata=fact("What it was about."))
    date: HistoricalDate = field(metadata=fact("Day of the vote."))
    votes: tuple[CastVote, ...] = field(metadata=fact("Each side's vote."))
    yes: int | None = field(default=None, metadata=fact("Votes for.", unit="states"))
    no: int | None = field(default=None, metadata=fact("Against.", unit="states"))
    abstain: int | None = field(
        default=None, metadata=fact("Abstentions.", unit="states")
    )
    absent: int | None = field(
        default=None, metadata=fact("Not voting.", unit="states")
    )
