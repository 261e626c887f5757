"""``Person`` and ``Tenure``: who held which office, and when."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..dates import HistoricalDate, Period
from .base import Record
from .element import Element
from .parts import Link, SideCode, fact


@frozen(kw_only=True, eq=False, repr=False)
class Tenure(Element):
    """One term in one office."""

    KEY: ClassVar[tuple[str, ...]] = ("office", "term")

    office: Link = field(metadata=fact("The office, or the mission headed."))
    term: Period = field(
        metadata=fact("From when to when; known only on a day: attested.")
    )
    title: str | None = field(
        default=None, metadata=fact("The title as the source prints it.")
    )
    acting: bool = field(default=False, metadata=fact("Whether only acting."))

    def __str__(self) -> str:
        acting = " (acting)" if self.acting else ""
        return f"{self.office}, {self.term}{acting}"


@frozen(kw_only=True, eq=False, repr=False)
class Person(Record):
    """Somebody who took part in the relation."""

    born: HistoricalDate | None = field(default=None, metadata=fact("Born."))
    died: HistoricalDate | None = field(default=None, metadata=fact("Died."))
    tenures: tuple[Tenure, ...] = field(
        default=(), metadata=fact("Offices held, oldest first.")
    )
    sides: tuple[SideCode, ...] = field(
        default=(),
        metadata=fact("``MN`` and ``RU``, as far as the offices tell (derived)."),
    )
