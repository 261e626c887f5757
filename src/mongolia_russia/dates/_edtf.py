"""The way in to the grammar: EDTF text to the days it may mean.

Nothing here is compiled or imported ahead of need: dates are read on the way to
the very first answer, and nearly all of them are YYYY, YYYY-MM or YYYY-MM-DD.
The rest of the grammar is in ``_level2``, loaded when a text needs it.
"""

from __future__ import annotations

from ..errors import InvalidDateError
from ._calendar import month_length

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

    from ._calendar import Day, Precision

    Steps = tuple[tuple[Precision, int], ...]

ALLOWED = (
    "Allowed: YYYY, YYYY-MM, YYYY-MM-DD (years 0001 to 9999), YYYY-21 to YYYY-24 "
    "(spring, summer, autumn, winter), X for a digit nobody knows, ~ ? % for "
    "approximate, uncertain or both, [a,b] or [a..b] for one of several, "
    "[..a] for a or earlier, [a..] for a or later; no times, no spaces."
)


class Choice:
    """One of the readings a date allows: the days it may be, and how sure they are.

    ``earliest`` and ``latest`` are None where nothing bounds them; ``low`` and
    ``high`` say by how many of which unit the qualifiers widen each side.
    """

    __slots__ = ("earliest", "high", "latest", "low", "precision")

    def __init__(
        self,
        earliest: Day | None,
        latest: Day | None,
        precision: Precision,
        low: Steps = (),
        high: Steps = (),
    ) -> None:
        self.earliest = earliest
        self.latest = latest
        self.precision = precision
        self.low = low
        self.high = high


def refuse(text: object, why: str, allowed: str = ALLOWED) -> NoReturn:
    """Raise the error that names the text, what is wrong and what is allowed.

    Raises:
        InvalidDateError: always.
    """
    raise InvalidDateError(f"{text!r} is not a date: {why}. {allowed}")


def read_date(text: object) -> tuple[Choice, ...]:
    """Read an EDTF date; a set gives one choice a member, all else exactly one.

    >>> [choice.earliest for choice in read_date("[1892,1895-05]")]
    [(1892, 1, 1), (1895, 5, 1)]

    Raises:
        InvalidDateError: the text is not a date of the grammar or the calendar.
    """
    if not isinstance(text, str):
        hint = f"; write '{text:04d}'" if type(text) is int else ""
        refuse(text, f"a text is needed, not {type(text).__name__}{hint}")
    plain = read_plain(text)
    if plain:
        return (plain,)
    from ._level2 import read_level2

    return read_level2(text)


def read_plain(text: str, julian: bool = False) -> Choice | None:
    """Read YYYY, YYYY-MM or YYYY-MM-DD; None if the text is anything else.

    >>> read_plain("1912-11").latest
    (1912, 11, 30)
    """
    length = len(text)
    # isdigit() accepts digits of other scripts, hence isascii().
    if length not in (4, 7, 10) or not text.isascii() or not text[:4].isdigit():
        return None
    year = int(text[:4])
    if not year:
        return None
    if length == 4:
        return Choice((year, 1, 1), (year, 12, 31), "year")
    if text[4] != "-" or not text[5:7].isdigit():
        return None
    month = int(text[5:7])
    if not 1 <= month <= 12:
        return None
    last = month_length(year, month, julian)
    if length == 7:
        return Choice((year, month, 1), (year, month, last), "month")
    if text[7] != "-" or not text[8:].isdigit():
        return None
    number = int(text[8:])
    if not 1 <= number <= last:
        return None
    day = (year, month, number)
    return Choice(day, day, "day")
