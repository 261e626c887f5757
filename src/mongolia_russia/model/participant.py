"""``Participant``: somebody at a visit, a meeting or a signing, in an office."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from .element import Element
from .parts import Link, fact


@frozen(kw_only=True, eq=False, repr=False)
class Participant(Element):
    """A person taking part. Those with no record of their own have a ``name`` only."""

    KEY: ClassVar[tuple[str, ...]] = ("person", "name", "actor")

    person: Link | None = field(default=None, metadata=fact("Who."))
    name: str | None = field(
        default=None, metadata=fact("Name as printed, for people without a record.")
    )
    office: Link | None = field(
        default=None, metadata=fact("The office held that day.")
    )
    actor: Link | None = field(
        default=None, metadata=fact("The actor represented, where it needs saying.")
    )
    capacity: str | None = field(
        default=None, metadata=fact("Title or function, where no office record fits.")
    )

    def __str__(self) -> str:
        who = self.person.name if self.person else self.name or "somebody unnamed"
        post = self.office.name if self.office else self.capacity
        return f"{who} ({post})" if post else who
