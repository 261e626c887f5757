"""``Event``: something that happened between the two sides."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import field, frozen

from ..dates import Period
from ..evidence import Quantity
from .base import Record
from .element import Element
from .participant import Participant
from .parts import Link, fact

EventCategory = Literal[
    "recognition",
    "relations",
    "regime-change",
    "war",
    "border-incident",
    "deployment",
    "exercise",
    "repression",
    "protest",
    "aid",
    "crisis",
    "legal-proceeding",
    "other",
]


@frozen(kw_only=True, eq=False, repr=False)
class Measure(Element):
    """A number about an event, with the definition that rivals must share."""

    KEY: ClassVar[tuple[str, ...]] = ("measure",)

    measure: str = field(
        metadata=fact("What exactly is counted: killed, or killed and wounded.")
    )
    quantity: Quantity = field(metadata=fact("The number."))

    def __str__(self) -> str:
        return f"{self.measure}: {self.quantity}"


@frozen(kw_only=True, eq=False, repr=False)
class Event(Record):
    """A happening that is neither a visit, nor a meeting, nor a treaty."""

    WHEN: ClassVar[str | None] = "dates"

    category: EventCategory = field(metadata=fact("What sort of event."))
    dates: Period = field(metadata=fact("When."))
    actors: tuple[Link, ...] = field(
        default=(), metadata=fact("States and bodies that took part.")
    )
    participants: tuple[Participant, ...] = field(
        default=(), metadata=fact("People who took part.")
    )
    places: tuple[Link, ...] = field(default=(), metadata=fact("Where."))
    quantities: tuple[Measure, ...] = field(
        default=(), metadata=fact("Numbers, each with its definition.")
    )
