"""``Element``: a fact nested in a record."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from .base import Evidenced
from .parts import identifier


@frozen(kw_only=True, eq=False, repr=False)
class Element(Evidenced):
    """A fact nested in a record, with evidence of its own.

    An element that cites nothing itself carries what its record cites for the list.
    """

    KEY: ClassVar[tuple[str, ...]] = ()
    """The fields whose values name the element within its list."""

    key: str = field(metadata=identifier("Names it in paths: ``tenures[key].term``."))

    @property
    def label(self) -> str:
        """The key."""
        return self.key
