"""`HistoricalDate`: one date, as sharp as its source and no sharper."""

from __future__ import annotations

import attrs

from ._bounds import bounds, to_date, widened_bounds
from ._calendar import LAST_DAY, coarsest
from ._edtf import Choice, read_date

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime

    from ._calendar import Day, Precision
    from .span import Question

    SortKey = tuple[Day, Day, str, str]


class _Parsed:
    """Keeps what the text was read as, out of sight of ``attrs.fields``."""

    __slots__ = ("_choices",)
    _choices: tuple[Choice, ...]


# Equality, hash and repr are written out: cheaper to import than generated ones.
@attrs.frozen(eq=False, repr=False, getstate_setstate=False)
class HistoricalDate(_Parsed):
    """A date in EDTF (ISO 8601-2), from a single day to a century or a choice.

    Args:
        edtf: The date as EDTF text, kept to the letter. Years 0001 to 9999 of the
            (proleptic) Gregorian calendar; months; days; seasons ``21`` to ``24``;
            ``X`` for an unknown digit; ``~`` approximate, ``?`` uncertain, ``%``
            both, on the whole (``2015-12~``) or a part (``2015?-12-25``); one-of
            sets ``[1892,1895]``, ``[..1934-06-25]``, ``[1934-06-25..]``. No times.
        old_style: The Julian date, when that is what the source printed:
            ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``. It must be the same day.

    Seasons are northern: spring March to May, summer June to August, autumn September
    to November, winter December to the February of the *next* year.

    Two dates are equal if both texts are. There is no ``<``, since a month is neither
    before nor after a day in it: ask :meth:`falls_in`, or sort by :attr:`sort_key`.

    Raises:
        InvalidDateError: The text is not such a date, or ``old_style`` is another
            day; the message says why and what is allowed.

    >>> urga = HistoricalDate("1912-11-03", old_style="1912-10-21")
    >>> print(urga)
    3 November 1912 (21 October Old Style)
    >>> HistoricalDate("197X").latest
    datetime.date(1979, 12, 31)
    """

    edtf: str
    old_style: str | None = None

    def __attrs_post_init__(self) -> None:
        """Read the text, so that no date that is none can exist."""
        choices = read_date(self.edtf)
        object.__setattr__(self, "_choices", choices)
        if self.old_style is not None:
            from ._old_style import check_old_style

            check_old_style(self.edtf, self.old_style, choices)

    @property
    def earliest(self) -> datetime.date | None:
        """The first day it can be as written; None if nothing bounds it.

        A date of an unknown year (``XXXX-07-05``) has no bound on either side.

        >>> HistoricalDate("1976-10").earliest
        datetime.date(1976, 10, 1)
        """
        return to_date(bounds(self._choices)[0])

    @property
    def latest(self) -> datetime.date | None:
        """The last day it can be as written; None if nothing bounds it.

        >>> HistoricalDate("[1934-06-25..]").latest is None
        True
        """
        return to_date(bounds(self._choices)[1])

    @property
    def precision(self) -> Precision:
        """The smallest unit known together with all larger ones.

        One of ``day``, ``month``, ``season``, ``year``, ``decade`` (``197X``),
        ``century`` (``19XX``), ``millennium`` (``1XXX``) and ``unknown`` (the year is
        not known at all); for a one-of set that of its coarsest member.

        >>> HistoricalDate("1976-10-XX").precision
        'month'
        """
        return coarsest([choice.precision for choice in self._choices])

    @property
    def approximate(self) -> bool:
        """Whether a ``~`` or ``%`` stands anywhere in it.

        >>> HistoricalDate("1921~").approximate
        True
        """
        return "~" in self.edtf or "%" in self.edtf

    @property
    def uncertain(self) -> bool:
        """Whether a ``?`` or ``%`` stands anywhere in it.

        >>> HistoricalDate("2015?-12-25").uncertain
        True
        """
        return "?" in self.edtf or "%" in self.edtf

    @property
    def sort_key(self) -> SortKey:
        """A key that puts dates and periods in order: earliest, latest, the texts.

        A missing ``latest`` counts as the end of the year 9999, a missing
        ``earliest`` as ``latest``, so that a date of unknown year comes last.

        >>> sorted(map(HistoricalDate, ["1921", "[..1911]"]), key=lambda d: d.sort_key)
        [HistoricalDate('[..1911]'), HistoricalDate('1921')]
        """
        low, high = bounds(self._choices)
        high = high or LAST_DAY
        return low or high, high, self.edtf, self.old_style or ""

    def widened(self) -> tuple[datetime.date | None, datetime.date | None]:
        """The first and last day it can be when its doubts are taken seriously.

        ``~`` and ``?`` widen by one unit on each side, ``%`` by two. The unit is the
        precision of what the mark qualifies: the whole date, or the parts it covers.
        The years 0001 and 9999 are the limit. None where nothing bounds a side.

        >>> HistoricalDate("1921~").widened()
        (datetime.date(1920, 1, 1), datetime.date(1922, 12, 31))
        >>> HistoricalDate("2015?-12-25").widened()
        (datetime.date(2014, 12, 25), datetime.date(2016, 12, 25))
        """
        low, high = widened_bounds(self._choices)
        return to_date(low), to_date(high)

    def falls_in(self, when: Question) -> bool | None:
        """Whether it falls in a span of time, both ends of which count.

        Args:
            when: A ``Span``, or whatever ``mongolia_russia.dates.span.read_span``
                reads: an int year, a ``date``, EDTF text or a plain date text.

        Returns:
            True if certainly (every day of the widened date is in the span), False
            if certainly not (none is), None if that cannot be decided.

        Raises:
            InvalidDateError: ``when`` is a text that is no date.
            InvalidArgumentError: ``when`` is anything else that is no span.

        >>> HistoricalDate("1976-10").falls_in(1976)
        True
        >>> HistoricalDate("1976-10").falls_in("1976-10-05") is None
        True
        """
        from ._verdict import date_within
        from .span import read_span

        return date_within(self._choices, read_span(when, "when").days)

    def __eq__(self, other: object) -> bool:
        """Equal if both texts are."""
        if type(other) is not type(self):
            return NotImplemented
        return (self.edtf, self.old_style) == (other.edtf, other.old_style)

    def __hash__(self) -> int:
        """Agree with ``==``."""
        return hash((HistoricalDate, self.edtf, self.old_style))

    def __reduce__(self) -> tuple[type[HistoricalDate], tuple[str, str | None]]:
        """Pickle and copy by the texts, which are read again."""
        return type(self), (self.edtf, self.old_style)

    def __repr__(self) -> str:
        """Show the call that makes it."""
        old = f", old_style={self.old_style!r}" if self.old_style else ""
        return f"{type(self).__name__}({self.edtf!r}{old})"

    def __str__(self) -> str:
        """Word it as a person would: ``about 1921``, ``25 June 1934 or earlier``."""
        from ._words import date_words

        return date_words(self.edtf, self.old_style)
