"""What must hold between the parts of a period, checked when it is made."""

from __future__ import annotations

from ..errors import InvalidDateError
from ._bounds import bounds, widened_bounds
from ._period_days import known, outer
from .historical_date import HistoricalDate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import NoReturn

    from .period import Period

    Ends = tuple[HistoricalDate | None, HistoricalDate | None]

ALLOWED = (
    "Allowed: a date (it happened within it), a/b, a/ (end unknown), a/.. (open end, "
    "with as_of), /b (start unknown), ../b (open start), / (both unknown, with "
    "attested days); a and b are dates in EDTF."
)
UNDATED = ("", "..")  # unknown, open


def refuse(edtf: object, why: str) -> NoReturn:
    """Raise the error that names the text, what is wrong and what is allowed.

    Raises:
        InvalidDateError: always.
    """
    raise InvalidDateError(f"{edtf!r} is not a period: {why}. {ALLOWED}")


def as_date(value: HistoricalDate | str | None) -> HistoricalDate | None:
    """Read a text as a date; leave a date or None as it is."""
    if value is None or isinstance(value, HistoricalDate):
        return value
    return HistoricalDate(value)


def as_dates(
    values: Iterable[HistoricalDate | str] | HistoricalDate | str,
) -> tuple[HistoricalDate, ...]:
    """Read texts as dates; one alone makes a tuple of one."""
    # A text is iterable too, but its letters are no dates.
    if isinstance(values, (HistoricalDate, str)):
        values = (values,)
    return tuple(
        v if isinstance(v, HistoricalDate) else HistoricalDate(v) for v in values
    )


def read_ends(edtf: str, old_style: str | None) -> Ends:
    """Read start and end, None where unknown or open; of a single date it is both.

    >>> read_ends("1912-11-03/..", "1912-10-21/..")
    (HistoricalDate('1912-11-03', old_style='1912-10-21'), None)
    """
    for text in (edtf, old_style or ""):
        if not isinstance(text, str):
            refuse(text, f"a text is needed, not {type(text).__name__}")
    first, slash, last = edtf.partition("/")
    if not slash:
        point = HistoricalDate(edtf, old_style)
        return point, point
    if old_style is None:
        return _read_end(first), _read_end(last)
    old_first, old_slash, old_last = old_style.partition("/")
    if not old_slash:
        refuse(edtf, f"its old_style {old_style!r} has no '/'")
    return _read_end(first, old_first), _read_end(last, old_last)


def check(period: Period) -> None:
    """Refuse a period that contradicts itself or lacks what its form calls for.

    Raises:
        InvalidDateError: the message says which rule is broken.
    """
    start, end, as_of = period.start, period.end, period.as_of
    if period.is_open and as_of is None:
        refuse(period.edtf, "an open end needs as_of, a date on which it was still so")
    if as_of and not period.is_open:
        refuse(period.edtf, "as_of belongs to an open end, written a/..")
    if not (start or end or as_of or period.attested):
        refuse(period.edtf, "with no end known it needs attested days")
    if start and end:
        low, high = bounds(start._choices)[0], bounds(end._choices)[1]
        if low and high and high < low:
            refuse(period.edtf, "it ends before it starts")
    earliest, latest = outer(period)
    for date in known(period):
        low, high = widened_bounds(date._choices)
        if low is None or high is None:
            refuse(period.edtf, f"it cannot be known to hold on {date.edtf!r}")
        if (earliest and high < earliest) or (latest and latest < low):
            refuse(period.edtf, f"{date.edtf!r}, when it held, lies outside it")


def _read_end(edtf: str, old_style: str = "") -> HistoricalDate | None:
    if edtf not in UNDATED:
        return HistoricalDate(edtf, old_style or None)
    if old_style not in ("", edtf):
        raise InvalidDateError(
            f"{old_style!r} is the Old Style date of an end that has no date."
        )
    return None
