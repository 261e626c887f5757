"""Which days a period certainly, possibly and certainly not covers."""

from __future__ import annotations

from ._bounds import bounds, widened_bounds
from ._calendar import LAST_DAY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._bounds import DayBounds
    from ._calendar import Day
    from .historical_date import HistoricalDate
    from .period import Period


def outer(period: Period) -> DayBounds:
    """Before the first and after the second of these days it certainly did not hold."""
    start, end = period.start, period.end
    return (
        widened_bounds(start._choices)[0] if start else None,
        widened_bounds(end._choices)[1] if end else None,
    )


def core(period: Period) -> tuple[Day | None, Day] | None:
    """From the first to the second of these days it certainly held; None if never.

    A missing first day means "always until then" (an open start).
    """
    start = period.start
    # Open to the right, it held at least until the first day that as_of can be.
    end = period.as_of if period.is_open else period.end
    last = widened_bounds(end._choices)[0] if end else None
    if last is None or period.start_unknown:
        return None
    if start is None:
        return None, last
    first = widened_bounds(start._choices)[1]
    return (first, last) if first and first <= last else None


def known(period: Period) -> list[HistoricalDate]:
    """List the dates on which it is said to hold, besides its ends."""
    return [*period.attested, *([period.as_of] if period.as_of else [])]


def order(period: Period) -> tuple[Day, Day]:
    """Return the days by which periods are put in order, for want of a better day."""
    start, end = period.start, period.end
    low = bounds(start._choices)[0] if start else None
    high = (bounds(end._choices)[1] if end else None) or LAST_DAY
    if low is None:
        days = (bounds(date._choices)[0] or high for date in known(period))
        low = min((high, *days))
    return low, high
