"""The truth table: certainly, possibly or certainly not within a span.

A question is a span of days, both ends of which count. ``None`` as a bound means
that nothing bounds that side.
"""

from __future__ import annotations

from ._bounds import widen
from ._period_days import core, known, outer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._bounds import DayBounds
    from ._calendar import Day
    from ._edtf import Choice
    from .period import Period

    SpanDays = tuple[Day, Day]


def within(limits: DayBounds, span: SpanDays) -> bool | None:
    """Judge something that happened on one day between the limits.

    >>> within(((1921, 1, 1), (1921, 12, 31)), ((1921, 7, 1), (1924, 1, 1))) is None
    True
    """
    low, high = limits
    first, last = span
    if (low and last < low) or (high and high < first):
        return False
    return True if low and high and first <= low and high <= last else None


def date_within(choices: tuple[Choice, ...], span: SpanDays) -> bool | None:
    """Judge a date: certain only if all its readings agree.

    Reading by reading, so that one of 1892 or 1895 is certainly not in 1893.
    """
    verdict = within(widen(choices[0]), span)
    for choice in choices[1:]:
        if within(widen(choice), span) is not verdict:
            return None
    return verdict


def period_within(period: Period, span: SpanDays) -> bool | None:
    """Judge whether a period held, or a point happened, on some day of the span."""
    if period.is_point and period.start:
        verdict = date_within(period.start._choices, span)
    else:
        verdict = _state_within(period, span)
    if not verdict and any(date_within(d._choices, span) for d in known(period)):
        return True
    return verdict


def _state_within(period: Period, span: SpanDays) -> bool | None:
    first, last = span
    sure = core(period)
    if sure and (sure[0] is None or sure[0] <= last) and first <= sure[1]:
        return True
    low, high = outer(period)
    if (low and last < low) or (high and high < first):
        return False
    # It held on the day it started and on the day it ended, whenever those were.
    ends = [end for end in (period.start, period.end) if end]
    return True if any(date_within(end._choices, span) for end in ends) else None
