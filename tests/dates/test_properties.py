"""What holds for every date, every period and every question."""

from __future__ import annotations

import copy
import pickle

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.strategies.dates import date_texts, historical_dates, periods, spans

from mongolia_russia.dates import HistoricalDate, Period
from mongolia_russia.dates.span import Span, read_span

CERTAINTY = {False: 0, None: 1, True: 2}
values = historical_dates() | periods()


class TestValues:
    """Dates and periods are values."""

    @given(date_texts())
    def test_round_trip(self, text: str) -> None:
        """The text is kept to the letter."""
        assert HistoricalDate(text).edtf == text

    @given(values)
    def test_pickle_and_copy(self, value: HistoricalDate | Period) -> None:
        """Pickles and copies are equal, hash alike, and have the same bounds."""
        for twin in (
            pickle.loads(pickle.dumps(value)),
            copy.copy(value),
            copy.deepcopy(value),
            attrs.evolve(value),
        ):
            assert twin == value
            assert hash(twin) == hash(value)
            assert twin.sort_key == value.sort_key

    @given(values)
    def test_repr_makes_it_again(self, value: HistoricalDate | Period) -> None:
        """The repr is the call that makes an equal value."""
        names = {"HistoricalDate": HistoricalDate, "Period": Period}
        assert eval(repr(value), names) == value

    @given(values)
    def test_words(self, value: HistoricalDate | Period) -> None:
        """Every value can be worded, in one line and without double spaces."""
        assert str(value)
        assert str(value) == " ".join(str(value).split())

    @given(values, st.sampled_from(["edtf", "_choices", "_start", "new"]))
    def test_immutable(self, value: HistoricalDate | Period, name: str) -> None:
        """Nothing can be set or deleted, and nothing added."""
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(value, name, "1921")
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            delattr(value, name)
        assert not hasattr(value, "__dict__")

    @given(values, values)
    def test_no_order(
        self, one: HistoricalDate | Period, two: HistoricalDate | Period
    ) -> None:
        """There is no ``<``: a month is neither before nor after a day in it."""
        with pytest.raises(TypeError):
            assert one < two

    @given(st.lists(values))
    def test_sort_keys(self, mixed: list[HistoricalDate | Period]) -> None:
        """Dates and periods sort together, the same from any order."""
        once = sorted(mixed, key=lambda v: v.sort_key)
        mixed.reverse()
        again = sorted(mixed, key=lambda v: v.sort_key)
        assert [v.sort_key for v in once] == [v.sort_key for v in again]


class TestBounds:
    """Bounds are in order, and widening only widens."""

    @given(values)
    def test_in_order(self, value: HistoricalDate | Period) -> None:
        """The earliest day is not after the latest."""
        if value.earliest and value.latest:
            assert value.earliest <= value.latest
        assert value.sort_key[0] <= value.sort_key[1]

    @given(historical_dates())
    def test_widened_contains_bounds(self, date: HistoricalDate) -> None:
        """What is bounded stays bounded, by days as far out or further."""
        low, high = date.widened()
        assert (low is None) == (date.earliest is None)
        assert (high is None) == (date.latest is None)
        assert not (low and date.earliest) or low <= date.earliest
        assert not (high and date.latest) or high >= date.latest
        if not (date.approximate or date.uncertain):
            assert (low, high) == (date.earliest, date.latest)


class TestVerdicts:
    """More time asked about is never less certain to hold it."""

    @given(values, spans(), spans())
    def test_monotone(
        self, value: HistoricalDate | Period, one: Span, two: Span
    ) -> None:
        """A larger span never goes from True to None or from None to False."""
        both = Span(min(one.first, two.first), max(one.last, two.last))
        ask = value.holds if isinstance(value, Period) else value.falls_in
        assert CERTAINTY[ask(both)] >= CERTAINTY[ask(one)]

    @given(historical_dates(), spans())
    def test_certain_only_within_bounds(self, date: HistoricalDate, span: Span) -> None:
        """True needs both widened bounds in the span, False none of the days."""
        low, high = date.widened()
        verdict = date.falls_in(span)
        inside = low and high and span.first <= low and high <= span.last
        assert bool(inside) == (verdict is True)
        if (low and span.last < low) or (high and high < span.first):
            assert verdict is False

    @given(historical_dates(), spans())
    def test_a_point_is_its_date(self, date: HistoricalDate, span: Span) -> None:
        """A period of a single date is judged as that date."""
        assert Period(date.edtf).holds(span) is date.falls_in(span)

    @given(periods())
    def test_known_days_hold(self, period: Period) -> None:
        """It certainly held on its attested days and within each end that is known."""
        known = [*period.attested, *([period.as_of] if period.as_of else [])]
        for date in [*known, *filter(None, (period.start, period.end))]:
            assert period.holds(read_span(date, "on")) is True

    @given(historical_dates())
    def test_a_date_falls_in_itself(self, date: HistoricalDate) -> None:
        """A bounded date certainly falls in the span that it makes as a question."""
        if None not in date.widened():
            assert date.falls_in(date) is True
