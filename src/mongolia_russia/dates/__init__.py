"""Dates as sharp as the source, never sharper: one date and one period.

>>> from mongolia_russia.dates import HistoricalDate, Period
>>> print(HistoricalDate("1921~"))
about 1921
>>> Period("1971/..", as_of="2025-05-01").holds(1980)
True

``Period`` is made when first asked for; many records need no more than dates.
"""

from __future__ import annotations

from .historical_date import HistoricalDate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .period import Period

__all__ = ["HistoricalDate", "Period"]


def __getattr__(name: str) -> type[Period]:
    if name != "Period":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .period import Period

    return Period
