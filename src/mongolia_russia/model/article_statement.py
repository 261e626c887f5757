"""``ArticleStatement``: a sentence of the article, held against the evidence."""

from __future__ import annotations

from typing import Literal

from attrs import field, frozen

from ..evidence import Source
from .base import Record
from .parts import Link, editorial, fact

Verdict = Literal[
    "confirmed", "corrected", "outdated", "disputed", "judgement", "unverified"
]
WorkBasis = Literal["identified", "likely", "lost", "none"]


@frozen(kw_only=True, eq=False, repr=False)
class ArticleStatement(Record):
    """One checkable statement of the article that the project began from."""

    number: int = field(metadata=fact("Its place in the article, from 1 to 118."))
    section: str = field(metadata=fact("The section it stands in."))
    statement: str = field(metadata=fact("What it says, in own words."))
    marker: str | None = field(
        default=None, metadata=fact("The reference marker printed behind it.")
    )
    works: tuple[Source, ...] = field(
        default=(), metadata=fact("The works that the marker really means.")
    )
    work_basis: WorkBasis = field(
        default="none",
        metadata=fact("How sure that is: identified, likely, lost; none: no marker."),
    )
    verdict: Verdict = field(metadata=editorial("What the evidence makes of it."))
    reasoning: str = field(metadata=editorial("Why that verdict."))
    decided_by: tuple[Link, ...] = field(
        default=(), metadata=editorial("The records that decide it.")
    )
