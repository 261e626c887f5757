"""`Period`: how long something held, with ends that may be open or unknown."""

from __future__ import annotations

import attrs

from ._calendar import coarsest
from ._period_checks import as_date, as_dates, check, read_ends
from ._period_days import order
from .historical_date import HistoricalDate

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime

    from ._calendar import Precision
    from .historical_date import SortKey
    from .span import Question


class _Ends:
    """Keeps the two dates that were read, out of sight of ``attrs.fields``."""

    __slots__ = ("_end", "_start")
    _start: HistoricalDate | None
    _end: HistoricalDate | None


@attrs.frozen(eq=False, repr=False, getstate_setstate=False)
class Period(_Ends):
    """A time for which something held, or within which it happened.

    Args:
        edtf: A single date: it happened within it. Else ``a/b``, both included;
            ``a/`` the end is unknown; ``a/..`` it is open: it still held when last
            heard of; ``/b`` the start is unknown; ``../b`` there was none; ``/`` both
            are unknown. Kept to the letter.
        as_of: The date on which an open end was still open; required with ``/..``
            and allowed only there. A text is read as EDTF.
        attested: Dates on which it is known to hold; required when nothing else is
            known. Texts are read as EDTF.
        old_style: The Julian dates, when those are what was printed, in the form of
            ``edtf``; a side may stay empty: ``"1689-08-27/"``.

    Attested days say nothing of the time between them: who was in office on two days
    may have left and come back.

    Raises:
        InvalidDateError: The text is no period, ends before it starts, lacks its
            ``as_of``, or a day on which it is said to hold lies outside it.

    >>> print(Period("2019-09-28/2019-10-02").end)
    2 October 2019
    >>> print(Period("1971/..", as_of="2025-05-01"))
    since 1971 (still so on 1 May 2025)
    """

    edtf: str
    as_of: HistoricalDate | None = attrs.field(default=None, converter=as_date)
    attested: tuple[HistoricalDate, ...] = attrs.field(default=(), converter=as_dates)
    old_style: str | None = None

    def __attrs_post_init__(self) -> None:
        """Read the text, so that no period that is none can exist."""
        start, end = read_ends(self.edtf, self.old_style)
        object.__setattr__(self, "_start", start)
        object.__setattr__(self, "_end", end)
        check(self)

    @property
    def start(self) -> HistoricalDate | None:
        """Its first date; None if unknown or open. Of a point, the date itself.

        >>> Period("1939-03/").start
        HistoricalDate('1939-03')
        """
        return self._start

    @property
    def end(self) -> HistoricalDate | None:
        """Its last date; None if unknown or open. Of a point, the date itself.

        >>> Period("1939-03/").end is None
        True
        """
        return self._end

    @property
    def is_point(self) -> bool:
        """Whether it is a single date, within which something happened."""
        return "/" not in self.edtf

    @property
    def is_open(self) -> bool:
        """Whether it still held when last heard of (``a/..``), on ``as_of``.

        >>> Period("1971/..", as_of="2025").is_open
        True
        """
        return self.edtf.endswith("/..")

    @property
    def end_unknown(self) -> bool:
        """Whether nobody recorded when it ended (``a/``)."""
        return self.edtf.endswith("/")

    @property
    def start_unknown(self) -> bool:
        """Whether nobody recorded when it started (``/b``)."""
        return self.edtf.startswith("/")

    @property
    def earliest(self) -> datetime.date | None:
        """The first day its start can be as written; None if nothing bounds it.

        >>> Period("1939-03/").earliest
        datetime.date(1939, 3, 1)
        """
        return self._start.earliest if self._start else None

    @property
    def latest(self) -> datetime.date | None:
        """The last day its end can be as written; None if nothing bounds it.

        >>> Period("1939-03/").latest is None
        True
        """
        return self._end.latest if self._end else None

    @property
    def precision(self) -> Precision:
        """The coarser precision of its ends; ``unknown`` if neither has a date.

        >>> Period("1939-03/1952-01-26").precision
        'month'
        """
        ends = [end.precision for end in (self._start, self._end) if end]
        return coarsest(ends) if ends else "unknown"

    @property
    def sort_key(self) -> SortKey:
        """A key that puts periods and dates in order: earliest, latest, the texts.

        A missing ``latest`` counts as the end of the year 9999; a missing ``earliest``
        as the first day on which it is known to hold, or else as ``latest``.

        >>> Period("/", attested=["1937-05-12"]).sort_key[:2]
        ((1937, 5, 12), (9999, 12, 31))
        """
        return (*order(self), self.edtf, self.old_style or "")

    def holds(self, when: Question) -> bool | None:
        """Whether it held (a point: happened) on some day of a span of time.

        Args:
            when: A ``Span``, or whatever ``mongolia_russia.dates.span.read_span``
                reads: an int year, a ``date``, EDTF text or a plain date text.

        Returns:
            True if certainly, False if certainly not, None if that cannot be
            decided: near an uncertain end, past ``as_of``, beyond an unknown end.

        Raises:
            InvalidDateError: ``when`` is a text that is no date.
            InvalidArgumentError: ``when`` is anything else that is no span.

        >>> embassy = Period("1971/..", as_of="2025-05-01")
        >>> [embassy.holds(year) for year in (1970, 1971, 2025, 2026)]
        [False, True, True, None]
        """
        from ._verdict import period_within
        from .span import read_span

        return period_within(self, read_span(when, "when").days)

    def __eq__(self, other: object) -> bool:
        """Periods are equal if all they were made of is."""
        if type(other) is not type(self):
            return NotImplemented
        return self.__reduce__() == other.__reduce__()

    def __hash__(self) -> int:
        """Agree with ``==``."""
        return hash(self.__reduce__())

    def __reduce__(self) -> tuple[type[Period], tuple[object, ...]]:
        """Pickle and copy by what it was made of, which is read again."""
        made_of = (self.edtf, self.as_of, self.attested, self.old_style)
        return type(self), made_of

    def __repr__(self) -> str:
        """Show the call that makes it."""
        from ._period_words import period_repr

        return period_repr(self)

    def __str__(self) -> str:
        """Word it as a person would: ``since 1971 (still so on 1 May 2025)``."""
        from ._period_words import period_words

        return period_words(self)
