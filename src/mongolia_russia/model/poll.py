"""``Poll``: what people in one country say of the other."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar

from attrs import field, frozen

from ..dates import Period
from .base import Record
from .element import Element
from .parts import Link, fact


@frozen(kw_only=True, eq=False, repr=False)
class Answer(Element):
    """One answer and its share."""

    KEY: ClassVar[tuple[str, ...]] = ("text",)

    text: str = field(metadata=fact("The answer, in own words where not printed."))
    share: Decimal = field(
        metadata=fact("Share of those asked, 0 to 100.", unit="per cent")
    )
    combines: tuple[str, ...] = field(
        default=(), metadata=fact("Keys of the answers whose sum it is.")
    )

    def __str__(self) -> str:
        return f"{self.text}: {self.share} %"


@frozen(kw_only=True, eq=False, repr=False)
class Poll(Record):
    """One question of one survey."""

    WHEN: ClassVar[str | None] = "fieldwork"

    pollster: str = field(metadata=fact("Who asked."))
    population: Link = field(metadata=fact("The actor whose people were asked."))
    about: Link = field(metadata=fact("The actor they were asked about."))
    question: str = field(metadata=fact("What was asked, in own words."))
    answers: tuple[Answer, ...] = field(metadata=fact("The answers."))
    fieldwork: Period | None = field(default=None, metadata=fact("When asked."))
    sample_size: int | None = field(
        default=None, metadata=fact("How many were asked.", unit="people")
    )
    margin: Decimal | None = field(
        default=None, metadata=fact("Margin of error.", unit="percentage points")
    )
