"""``Coverage``: how complete the library is, and where was searched."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import field, frozen

from ..dates import Period
from .base import Record
from .parts import editorial

Completeness = Literal["exhaustive", "partial", "not-searched"]


@frozen(kw_only=True, eq=False, repr=False)
class Coverage(Record):
    """What was searched for one kind, at one level, in one period.

    It is the editors' word on their own search; ``citations`` are the works that
    helped most, or that show where the list ends.
    """

    WHEN: ClassVar[str | None] = "period"

    of: str = field(metadata=editorial("The kind of record: ``visit``, ``treaty`` ..."))
    level: str | None = field(
        default=None, metadata=editorial("Which of them: leaders, ministers ...")
    )
    period: Period = field(metadata=editorial("The years meant."))
    completeness: Completeness = field(
        metadata=editorial("Exhaustive, partial or not searched.")
    )
    searched: tuple[str, ...] = field(
        default=(), metadata=editorial("Where was looked, and for what.")
    )
