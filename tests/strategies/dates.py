"""Hypothesis strategies: valid dates and periods of every form, and spans."""

from __future__ import annotations

import datetime

from hypothesis import strategies as st

from mongolia_russia.dates import HistoricalDate, Period
from mongolia_russia.dates.span import Span

#: The time that facts are about; most examples fall in it, so that they meet.
HISTORY = (datetime.date(1600, 1, 1), datetime.date(2030, 12, 31))


def days(all_years: bool = True) -> st.SearchStrategy[datetime.date]:
    """Days of history, or of all years that can be written."""
    history = st.dates(*HISTORY)
    return history | st.dates() if all_years else history


def plain_texts(all_years: bool = True) -> st.SearchStrategy[str]:
    """``YYYY``, ``YYYY-MM`` and ``YYYY-MM-DD``."""
    return st.builds(
        lambda day, length: day.isoformat()[:length],
        days(all_years),
        st.sampled_from([4, 7, 10]),
    )


def season_texts() -> st.SearchStrategy[str]:
    """``YYYY-21`` to ``YYYY-24``."""
    return st.builds(
        lambda day, season: f"{day.year:04d}-{season}",
        days(),
        st.sampled_from([21, 22, 23, 24]),
    )


@st.composite
def unspecified_texts(draw: st.DrawFn) -> str:
    """Some digits of a real date are X: a day that fits always exists."""
    text = draw(plain_texts())
    hidden = draw(st.sets(st.integers(0, len(text) - 1), min_size=1))
    return "".join(
        "X" if place in hidden and char != "-" else char
        for place, char in enumerate(text)
    )


@st.composite
def qualified_texts(draw: st.DrawFn) -> str:
    """At most one mark beside each part, at least one in all."""
    text = draw(plain_texts() | season_texts() | unspecified_texts())
    parts = text.split("-")
    marks = st.sampled_from(["", "~", "?", "%"])
    marked = [
        mark + part if draw(st.booleans()) else part + mark
        for part in parts
        for mark in [draw(marks)]
    ]
    joined = "-".join(marked)
    return joined if joined != text else text + draw(st.sampled_from("~?%"))


def single_texts() -> st.SearchStrategy[str]:
    """All dates but one-of sets."""
    return st.one_of(
        plain_texts(), season_texts(), unspecified_texts(), qualified_texts()
    )


@st.composite
def set_texts(draw: st.DrawFn) -> str:
    """One-of sets with ranges, "or earlier" and "or later"."""
    members = draw(
        st.lists(plain_texts() | qualified_texts(), min_size=2, max_size=4, unique=True)
    )
    start, end = sorted(draw(st.tuples(days(), days())))
    members.append(f"{start}..{end}")
    plain = draw(plain_texts())
    if draw(st.booleans()):
        members.insert(0, f"..{plain}")
    if draw(st.booleans()):
        members.append(f"{plain}..")
    return f"[{','.join(members)}]"


def date_texts() -> st.SearchStrategy[str]:
    """All dates."""
    return single_texts() | set_texts()


def historical_dates() -> st.SearchStrategy[HistoricalDate]:
    """All dates; some days with the Old Style date."""
    return st.builds(HistoricalDate, date_texts()) | st.builds(old_style_date, days())


def old_style_date(day: datetime.date) -> HistoricalDate:
    """Give a day its Old Style date too, if the calendar had begun."""
    # Conversion through the Julian day number, unlike that of the library.
    c = day.toordinal() + 1721425 + 32082
    d = (4 * c + 3) // 1461
    e = c - 1461 * d // 4
    m = (5 * e + 2) // 153
    number = e - (153 * m + 2) // 5 + 1
    month = m + 3 - 12 * (m // 10)
    year = d - 4800 + m // 10
    if year < 1:
        return HistoricalDate(day.isoformat())
    return HistoricalDate(
        day.isoformat(), old_style=f"{year:04d}-{month:02d}-{number:02d}"
    )


@st.composite
def periods(draw: st.DrawFn) -> Period:
    """Periods of every form, with attested days within them where they have any."""
    first, one, two, last = sorted(draw(st.tuples(*[days(all_years=False)] * 4)))
    cut = st.sampled_from([4, 7, 10])
    mark = st.sampled_from(["", "", "~", "?", "%"])
    start = first.isoformat()[: draw(cut)] + draw(mark)
    end = last.isoformat()[: draw(cut)] + draw(mark)
    attested = draw(st.sampled_from([(), (one,), (one, two)]))
    form = draw(
        st.sampled_from(["{a}", "{a}/{b}", "{a}/", "{a}/..", "/{b}", "../{b}", "/"])
    )
    if form == "{a}":
        return Period(start)
    if form == "/":
        attested = (one,)
    return Period(
        form.format(a=start, b=end),
        as_of=end if form == "{a}/.." else None,
        attested=[day.isoformat() for day in attested],
    )


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """Spans of history: from one day to centuries."""
    return Span(*sorted(draw(st.tuples(*[days(all_years=False)] * 2))))
