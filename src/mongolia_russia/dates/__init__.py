"""Dates as sharp as the source, never sharper: one date and one period.

>>> from mongolia_russia.dates import HistoricalDate, Period
>>> print(HistoricalDate("1921~"))
about 1921
>>> Period("1971/..", as_of="2025-05-01").holds(1980)
True
"""

from __future__ import annotations

from .historical_date import HistoricalDate
from .period import Period

__all__ = ["HistoricalDate", "Period"]
