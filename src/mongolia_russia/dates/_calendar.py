"""Days as plain numbers, in both calendars.

A day is ``(year, month, day)``: it compares and sorts like a date, and reading
thousands of records then needs no ``datetime``, whose import is not free.
"""

from __future__ import annotations

from typing import Literal  # attrs has loaded it already

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime

    Day = tuple[int, int, int]
    Bounds = tuple[datetime.date | None, datetime.date | None]

Precision = Literal[
    "day", "month", "season", "year", "decade", "century", "millennium", "unknown"
]

FIRST_DAY: Day = (1, 1, 1)
LAST_DAY: Day = (9999, 12, 31)

#: How many months a unit spans, from the finest to the coarsest.
MONTHS_IN: dict[Precision, int] = {
    "day": 0,
    "month": 1,
    "season": 3,
    "year": 12,
    "decade": 120,
    "century": 1200,
    "millennium": 12000,
    "unknown": 0,
}
FINE_TO_COARSE: tuple[Precision, ...] = tuple(MONTHS_IN)

_MONTH_LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAYS_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)


def is_leap(year: int, julian: bool = False) -> bool:
    """Whether February has 29 days, by the Gregorian or the Julian rule.

    >>> is_leap(1900), is_leap(1900, julian=True)
    (False, True)
    """
    return year % 4 == 0 and (julian or year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int, julian: bool = False) -> int:
    """How many days a month has.

    >>> month_length(2019, 2)
    28
    """
    return 29 if month == 2 and is_leap(year, julian) else _MONTH_LENGTHS[month]


def ordinal(day: Day, julian: bool = False) -> int:
    """Count days as ``datetime.date.toordinal`` does (0001-01-01 is 1).

    The same day has the same number in both calendars.

    >>> ordinal((1912, 11, 3)) == ordinal((1912, 10, 21), julian=True)
    True
    """
    year, month, number = day
    past = year - 1
    count = past * 365 + past // 4 + _DAYS_BEFORE[month] + number
    if month > 2 and is_leap(year, julian):
        count += 1
    # The Julian year 1 began two days before the (proleptic) Gregorian one.
    return count - 2 if julian else count - past // 100 + past // 400


def coarsest(precisions: list[Precision]) -> Precision:
    """Return the coarsest of some units.

    >>> coarsest(["day", "year", "month"])
    'year'
    """
    return max(precisions, key=FINE_TO_COARSE.index)


def shift(day: Day, unit: Precision, steps: int) -> Day:
    """Move a day by whole units, never past the years 0001 and 9999.

    The last day of a month moves to the last day of a month when it moves ahead,
    so that the end of November becomes the end of December.

    >>> shift((2015, 11, 30), "month", 1)
    (2015, 12, 31)
    >>> shift((2016, 2, 29), "year", -1)
    (2015, 2, 28)
    """
    if unit == "day":
        from datetime import date  # only for the few dates with a qualifier

        moved = min(max(ordinal(day) + steps, 1), ordinal(LAST_DAY))
        new = date.fromordinal(moved)
        return new.year, new.month, new.day
    year, month, number = day
    index = year * 12 + month - 1 + MONTHS_IN[unit] * steps
    if index < 12:
        return FIRST_DAY
    if index >= 120_000:
        return LAST_DAY
    length = month_length(index // 12, index % 12 + 1)
    ends_month = steps > 0 and number == month_length(year, month)
    return index // 12, index % 12 + 1, length if ends_month else min(number, length)
