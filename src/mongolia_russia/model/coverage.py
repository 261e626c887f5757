"""``Coverage``: how complete the library is, and where was searched."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import field, frozen

from ..dates import Period
from .base import Record
from .parts import fact

Completeness = Literal["exhaustive", "partial", "not-searched"]


@frozen(kw_only=True, eq=False, repr=False)
class Coverage(Record):
    """What was searched for one kind, at one level, in one period."""

    WHEN: ClassVar[str | None] = "period"

    of: str = field(metadata=fact("The kind of record: ``visit``, ``treaty`` ..."))
    level: str | None = field(
        default=None, metadata=fact("Which of them: heads of state, interstate ...")
    )
    period: Period = field(metadata=fact("The years meant."))
    completeness: Completeness = field(
        metadata=fact("Exhaustive, partial or not searched.")
    )
    searched: tuple[str, ...] = field(
        default=(), metadata=fact("Where was looked, and how.")
    )
