"""`Span`: the days a question asks about, and how an argument becomes one.

Not imported by the package itself: records need it only once a question is asked.
"""

from __future__ import annotations

import datetime

import attrs

from ..errors import InvalidArgumentError, InvalidDateError
from ._bounds import to_date, widened_bounds
from ._edtf import ALLOWED as EDTF_ALLOWED
from ._edtf import read_date
from ._period_days import outer
from .historical_date import HistoricalDate
from .period import Period

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

    from ._bounds import DayBounds
    from ._calendar import Day

ALLOWED = (
    "Allowed: a year such as 1966, a datetime.date, a text such as '1966', '1966-01', "
    "'1966-01-15', '1966~', '1966-01/1967-03', 'January 1966' or '15 January 1966', "
    "a HistoricalDate, a Period with both ends, or a Span."
)


@attrs.frozen
class Span:
    """All days from ``first`` to ``last``, both included.

    Raises:
        InvalidArgumentError: an end is no ``datetime.date``, or ``last`` is earlier
            than ``first``.

    >>> print(Span(datetime.date(1966, 1, 15), datetime.date(1966, 1, 20)))
    1966-01-15/1966-01-20
    """

    first: datetime.date
    last: datetime.date

    def __attrs_post_init__(self) -> None:
        """Refuse what is no span."""
        for end in (self.first, self.last):
            # Only a plain date: a datetime would compare with none of the others.
            if type(end) is not datetime.date:
                raise InvalidArgumentError(f"Span: {end!r} is not a datetime.date.")
        if self.last < self.first:
            ends = f"last day {self.last} is earlier than its first {self.first}"
            raise InvalidArgumentError(f"Span: its {ends}.")

    @property
    def days(self) -> tuple[Day, Day]:
        """First and last day as ``(year, month, day)``.

        >>> Span(datetime.date(1966, 1, 15), datetime.date(1966, 1, 20)).days
        ((1966, 1, 15), (1966, 1, 20))
        """
        first, last = self.first, self.last
        return (
            (first.year, first.month, first.day),
            (last.year, last.month, last.day),
        )

    def __str__(self) -> str:
        """Show it as an EDTF period."""
        return f"{self.first}/{self.last}"


Question = Span | HistoricalDate | Period | datetime.date | int | str
"""Everything that :func:`read_span` reads."""


def read_span(value: Question, argument: str) -> Span:
    """Make a span of what was passed as the argument of a question.

    A year or month means any day of it. A date or period with ``~``, ``?`` or ``%``
    is widened as in :meth:`HistoricalDate.widened`; a one-of set is read as all days
    from its first to its last. Plain texts are read by dateutil in English and must
    name the year in four digits; ``03/04/2000`` is refused, as is a time of day.

    Args:
        value: The year, date, text or span.
        argument: The name of the argument, for the message of an error.

    Raises:
        InvalidDateError: a text is no date, or can be read in two ways.
        InvalidArgumentError: the value is of another type, or has an open end.

    >>> print(read_span(1966, "on"))
    1966-01-01/1966-12-31
    >>> print(read_span("15 January 1966", "on"))
    1966-01-15/1966-01-15
    """
    if isinstance(value, Span):
        return value
    if isinstance(value, str):
        return _make(_read_text(value.strip(), argument), value, argument)
    if isinstance(value, HistoricalDate):
        return _make(widened_bounds(value._choices), value, argument)
    if isinstance(value, Period):
        return _make(outer(value), value, argument)
    if isinstance(value, datetime.datetime):
        _refuse(argument, value, "it has a time of day; pass its .date()")
    if isinstance(value, datetime.date):
        return Span(value, value)
    if isinstance(value, int) and not isinstance(value, bool):
        if not 1 <= value <= 9999:
            _refuse(argument, value, "years run from 1 to 9999")
        return Span(datetime.date(value, 1, 1), datetime.date(value, 12, 31))
    _refuse(argument, value, f"it is of type {type(value).__name__}")


def _make(bounds: DayBounds, value: object, argument: str) -> Span:
    first, last = to_date(bounds[0]), to_date(bounds[1])
    if first is None or last is None:
        why = "nothing bounds one of its ends; ask with since= or until= instead"
        _refuse(argument, value, why)
    if last < first:
        raise InvalidDateError(f"{argument}: {value!r} runs backwards. {ALLOWED}")
    return Span(first, last)


def _read_text(text: str, argument: str) -> DayBounds:
    try:
        first, slash, last = text.partition("/")
        if not slash:
            return widened_bounds(read_date(text))
        low, high = (
            (None, None) if side in ("", "..") else widened_bounds(read_date(side))
            for side in (first, last)
        )
        return low[0], high[1]
    except InvalidDateError as error:
        from ._plain_text import UNREADABLE, read_plain_text

        reading = read_plain_text(text)
        if isinstance(reading, str):
            message = f"{text!r} is not a date: {reading}. "
            # A text of EDTF signs alone was meant as EDTF, and that says more.
            if reading == UNREADABLE and not text.strip("0123456789X-~?%[].,/"):
                whole = f"in {text!r}, " if "/" in text else ""
                message = whole + str(error).removesuffix(EDTF_ALLOWED)
            raise InvalidDateError(f"{argument}: {message}{ALLOWED}") from error
        return reading


def _refuse(argument: str, value: object, why: str) -> NoReturn:
    raise InvalidArgumentError(
        f"{argument}: {value!r} is not allowed: {why}. {ALLOWED}"
    )
