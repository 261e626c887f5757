"""``Actor``: a state, authority, party or other body that took part."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import field, frozen

from ..dates import HistoricalDate, Period
from .base import Record, Timing
from .element import Element
from .parts import Link, SideCode, fact

ActorType = Literal[
    "state",
    "de-facto-authority",
    "dependent-territory",
    "constituent-unit",
    "international-organisation",
    "party",
    "armed-force",
    "company",
    "government-body",
    "other",
]
RecognitionMode = Literal["de-jure", "de-facto", "not-stated"]
CodeScheme = Literal[
    "iso-3166-1-alpha-2", "iso-3166-1-alpha-3", "cow", "gw", "iso-3166-2"
]


@frozen(kw_only=True, eq=False, repr=False)
class Recognition(Element):
    """How another actor recognised this one."""

    KEY: ClassVar[tuple[str, ...]] = ("by", "date")

    by: Link = field(metadata=fact("The actor that recognised."))
    recognised_as: str | None = field(
        default=None,
        metadata=fact("What it was recognised as: independent, autonomous."),
    )
    mode: RecognitionMode = field(
        default="not-stated", metadata=fact("De jure or de facto.")
    )
    date: HistoricalDate | None = field(default=None, metadata=fact("When."))
    instrument: Link | None = field(
        default=None, metadata=fact("The treaty or act that recognised.")
    )

    def __str__(self) -> str:
        what = f" as {self.recognised_as}" if self.recognised_as else ""
        when = f", {self.date}" if self.date else ""
        mode = f" ({self.mode})" if self.mode != "not-stated" else ""
        return f"by {self.by}{what}{when}{mode}"


@frozen(kw_only=True, eq=False, repr=False)
class Code(Element):
    """A code for the actor in a list of codes."""

    KEY: ClassVar[tuple[str, ...]] = ("scheme", "code")

    scheme: CodeScheme = field(
        metadata=fact(
            "The list that the code is from.",
            standard="ISO 3166; Correlates of War; Gleditsch and Ward",
        )
    )
    code: str = field(metadata=fact("The code."))
    period: Period | None = field(default=None, metadata=fact("When it was valid."))

    def __str__(self) -> str:
        when = f", {self.period}" if self.period else ""
        return f"{self.scheme} {self.code}{when}"


@frozen(kw_only=True, eq=False, repr=False)
class Actor(Record):
    """A state or other body; a state is never merged with its successor."""

    WHEN: ClassVar[str | None] = "exists"
    TIMING: ClassVar[Timing] = "state"

    type: ActorType = field(metadata=fact("What sort of body it is."))
    side: SideCode | None = field(
        default=None,
        metadata=fact("``MN`` or ``RU``; None for those with neither side."),
    )
    part_of: Link | None = field(
        default=None, metadata=fact("The actor it belongs to.")
    )
    exists: Period | None = field(default=None, metadata=fact("From when to when."))
    predecessors: tuple[Link, ...] = field(
        default=(), metadata=fact("The actors it succeeded.")
    )
    successors: tuple[Link, ...] = field(
        default=(), metadata=fact("The actors that succeeded it (derived).")
    )
    recognitions: tuple[Recognition, ...] = field(
        default=(), metadata=fact("Who recognised it, when, and as what.")
    )
    codes: tuple[Code, ...] = field(
        default=(), metadata=fact("Its codes, each with its validity.")
    )
