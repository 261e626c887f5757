"""Dates as people type them, through dateutil, with nothing filled in silently."""

from __future__ import annotations

import re

from ._calendar import month_length
from ._edtf import read_plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime

    from ._calendar import Day

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
UNREADABLE = "it cannot be read"
# Letters that are typed, or read by a scanner, for a digit.
_LOOKALIKES = str.maketrans("OoIl", "0011")


def read_plain_text(text: str) -> tuple[Day, Day] | str:
    """Read ``15 January 1966``, ``January 1966``, ``13/04/2000`` and the like.

    Returns:
        The first and last day meant; or, as a text, why it cannot be read.

    >>> read_plain_text("January 1966")
    ((1966, 1, 1), (1966, 1, 31))
    >>> read_plain_text("03/04/2000")
    "it is 3 April or 4 March; write '2000-04-03' or '2000-03-04'"
    """
    if not text:
        return "it is empty"
    if any(char.isdigit() and not char.isascii() for char in text):
        return "its digits are not 0 to 9"
    numbers = re.findall(r"\d+", text)
    years = [number for number in numbers if len(number) == 4]
    if "/" in text and len(years) > 1:
        return UNREADABLE  # a range, with an end that is no date
    if len(years) > 1:
        return f"it names more than one year; write a range as '{'/'.join(years[:2])}'"
    # dateutil would guess the century of a short year, and skip a leading minus.
    if not text[0].isalnum():
        return UNREADABLE
    if not years:
        return _hint(text) or "it names no year, which takes four digits"
    others = [int(number) for number in numbers if number != years[0]]
    if len(others) == 2 and numbers[0] != years[0] and not re.search("[A-Za-z]", text):
        day, month = others
        if day != month and max(others) <= 12:
            return _ambiguous(years[0], day, month)
    return _parse(text, int(years[0]), bool(others))


def _parse(text: str, year: int, has_others: bool) -> tuple[Day, Day] | str:
    from datetime import datetime

    from dateutil.parser import parse

    # What a text leaves out is taken from the default: two that share nothing
    # show which parts those are.
    defaults = (datetime(2001, 1, 1, 1, 1, 1, 1), datetime(2004, 2, 2, 2, 2, 2, 2))
    try:
        one, two = (parse(text, default=default) for default in defaults)
    except (ValueError, OverflowError):
        return _hint(text) or UNREADABLE
    if one.tzinfo or [one.time(), two.time()] != [d.time() for d in defaults]:
        return "times of day are not kept"
    if one.year != year or two.year != year:
        return "its year is unclear"
    if one.month != two.month:
        bare = not has_others and one.day != two.day
        return ((year, 1, 1), (year, 12, 31)) if bare else "it names no month"
    month = one.month
    if not has_others or one.day != two.day:
        if one.day == two.day or _wrong_weekday(text, None):
            return "it names a weekday but no day of the month"
        return (year, month, 1), (year, month, month_length(year, month))
    if _wrong_weekday(text, one):
        return "that day was another day of the week"
    return ((year, month, one.day),) * 2


def _wrong_weekday(text: str, day: datetime.date | None) -> bool:
    words = [word[:3].lower() for word in re.findall("[A-Za-z]+", text)]
    right = _WEEKDAYS[day.weekday()] if day else None
    return any(word in _WEEKDAYS and word != right for word in words)


def _ambiguous(year: str, first: int, second: int) -> str:
    from calendar import month_name

    one, two = (f"{first} {month_name[second]}", f"{second} {month_name[first]}")
    return (
        f"it is {one} or {two}; "
        f"write '{year}-{second:02d}-{first:02d}' or '{year}-{first:02d}-{second:02d}'"
    )


def _hint(text: str) -> str | None:
    fixed = re.sub(r"\w*\d\w*", lambda m: m[0].translate(_LOOKALIKES), text)
    if len(fixed) == 8 and fixed.isdigit():
        fixed = f"{fixed[:4]}-{fixed[4:6]}-{fixed[6:]}"
    # Only offered if it is then certainly a date.
    if fixed == text or not read_plain(fixed):
        return None
    return f"{UNREADABLE}; perhaps {fixed!r} was meant"
