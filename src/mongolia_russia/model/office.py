"""``Office``: a post that people hold."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import field, frozen

from ..dates import Period
from .base import Record, Timing
from .parts import Link, fact

Role = Literal[
    "head-of-state",
    "head-of-government",
    "ruling-party-leader",
    "foreign-minister",
    "defence-minister",
    "minister",
    "deputy-head-of-government",
    "deputy-minister",
    "speaker",
    "ambassador",
    "military-commander",
    "regional-head",
    "party-official",
    "religious-leader",
    "agency-head",
    "other",
]


@frozen(kw_only=True, eq=False, repr=False)
class Office(Record):
    """A post within an actor. Its titles by language stand in ``names``."""

    WHEN: ClassVar[str | None] = "exists"
    TIMING: ClassVar[Timing] = "state"

    actor: Link = field(metadata=fact("The actor it is an office of."))
    body: str | None = field(
        default=None, metadata=fact("The body: presidency, Politburo, Great Khural.")
    )
    roles: tuple[Role, ...] = field(
        default=(), metadata=fact("What its holder is: head of state, minister ...")
    )
    exists: Period | None = field(default=None, metadata=fact("From when to when."))
