"""The argument of a question: what is read, and what is refused with which words."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.strategies.dates import days, spans

from mongolia_russia.dates import HistoricalDate, Period
from mongolia_russia.dates.span import Span, read_span
from mongolia_russia.errors import InvalidArgumentError, InvalidDateError

DAY = datetime.date(1966, 1, 15)


class TestSpan:
    """Two days, both included."""

    def test_reversed(self) -> None:
        """The last day cannot be earlier than the first."""
        with pytest.raises(InvalidArgumentError, match="1966-01-14 is earlier than"):
            Span(DAY, DAY - datetime.timedelta(1))

    @pytest.mark.parametrize(
        "end", ["1966", 1966, None, datetime.datetime(1966, 1, 15)]
    )
    def test_no_date(self, end: Any) -> None:
        """An end is a plain date, not a text, a number or a time."""
        with pytest.raises(InvalidArgumentError, match=r"not a datetime\.date"):
            Span(DAY, end)

    @given(spans())
    def test_as_text(self, span: Span) -> None:
        """Its text is an EDTF period that is read as the same span."""
        assert read_span(str(span), "on") == span


class TestRead:
    """Everything that makes a span."""

    @pytest.mark.parametrize(
        ("value", "span"),
        [
            (1966, "1966-01-01/1966-12-31"),
            (1, "0001-01-01/0001-12-31"),
            (9999, "9999-01-01/9999-12-31"),
            (DAY, "1966-01-15/1966-01-15"),
            ("1966", "1966-01-01/1966-12-31"),
            ("1966-01", "1966-01-01/1966-01-31"),
            ("1966-01-15", "1966-01-15/1966-01-15"),
            (" 1966 ", "1966-01-01/1966-12-31"),
            ("1966~", "1965-01-01/1967-12-31"),
            ("196X", "1960-01-01/1969-12-31"),
            ("1966-24", "1966-12-01/1967-02-28"),
            ("[1892,1895]", "1892-01-01/1895-12-31"),
            ("1966/1967", "1966-01-01/1967-12-31"),
            ("1966~/1967-03", "1965-01-01/1967-03-31"),
            (HistoricalDate("1966-01?"), "1965-12-01/1966-02-28"),
            (Period("1966/1967-03"), "1966-01-01/1967-03-31"),
            (Period("1966-01"), "1966-01-01/1966-01-31"),
            (Span(DAY, DAY), "1966-01-15/1966-01-15"),
        ],
    )
    def test_values(self, value: Any, span: str) -> None:
        """Years, dates, EDTF and the library's own values."""
        assert str(read_span(value, "on")) == span

    @pytest.mark.parametrize(
        ("text", "span"),
        [
            ("15 January 1966", "1966-01-15/1966-01-15"),
            ("January 1966", "1966-01-01/1966-01-31"),
            ("1966 January", "1966-01-01/1966-01-31"),
            ("february 1976", "1976-02-01/1976-02-29"),
            ("Jan 15, 1966", "1966-01-15/1966-01-15"),
            ("15th of January 1966", "1966-01-15/1966-01-15"),
            ("15-Jan-1966", "1966-01-15/1966-01-15"),
            ("Sept 2000", "2000-09-01/2000-09-30"),
            ("Saturday 15 January 1966", "1966-01-15/1966-01-15"),
            ("1966-1-5", "1966-01-05/1966-01-05"),
            ("1966 AD", "1966-01-01/1966-12-31"),
            ("3/1966", "1966-03-01/1966-03-31"),
            ("13/04/2000", "2000-04-13/2000-04-13"),
            ("04/13/2000", "2000-04-13/2000-04-13"),
            ("04.04.2000", "2000-04-04/2000-04-04"),
            ("2000/04/13", "2000-04-13/2000-04-13"),
            ("2000.03.04", "2000-03-04/2000-03-04"),
            ("29 February 2000", "2000-02-29/2000-02-29"),
        ],
    )
    def test_plain_texts(self, text: str, span: str) -> None:
        """What people type, with nothing filled in from today."""
        assert str(read_span(text, "on")) == span

    @given(days(), st.sampled_from(["{d.day} {m} {y}", "{m} {d.day}, {y}"]))
    def test_every_day_as_text(self, day: datetime.date, form: str) -> None:
        """Every day of the years from 1000, in both orders, is read as itself."""
        if day.year >= 1000:
            text = form.format(d=day, m=day.strftime("%B"), y=f"{day.year:04d}")
            assert read_span(text, "on") == Span(day, day)

    @given(days())
    def test_every_month_as_text(self, day: datetime.date) -> None:
        """Every month is read as all of its days."""
        if day.year >= 1000:
            span = read_span(f"{day.strftime('%B')} {day.year:04d}", "on")
            assert span == read_span(day.isoformat()[:7], "on")


class TestRefusals:
    """What cannot be answered is refused before anything is answered."""

    @pytest.mark.parametrize(
        ("text", "why"),
        [
            ("03/04/2000", "it is 3 April or 4 March; write '2000-04-03' or '2000-03"),
            ("12.11.2000", "it is 12 November or 11 December"),
            ("03-04-2000", "it is 3 April or 4 March"),
            ("2019-02-30", "February 2019 has 28 days"),
            ("2019-02-30/2020", "February 2019 has 28 days"),
            ("2000-13", "there is no month 13"),
            ("20O0", "perhaps '2000' was meant"),
            ("l966-0I", "perhaps '1966-01' was meant"),
            ("19660115", "perhaps '1966-01-15' was meant"),
            ("2019O230", "cannot be read"),
            ("", "it is empty"),
            (" \t", "it is empty"),
            ("January", "names no year"),
            ("15 January", "names no year"),
            ("15 January 66", "names no year"),
            ("embassy", "names no year"),
            ("today", "names no year"),
            ("1966-1967", "write a range as '1966/1967'"),
            ("1965 or 1966", "more than one year"),
            ("15 1966", "is not a date"),
            ("32 1966", "is not a date"),
            ("-1966", "years run from 0001"),
            ("(1966)", "cannot be read"),
            ("10:00 15 January 1966", "times of day"),
            ("1966-01-15T10:00", "times of day"),
            ("15 January 1966 10 PM", "times of day"),
            ("May 5 0099", "year is unclear"),
            ("31 February 1966", "cannot be read"),
            ("15 janvier 1966", "cannot be read"),
            ("Monday 15 January 1966", "another day of the week"),
            ("Monday January 1966", "no day of the month"),
            ("\uff11\uff19\uff16\uff16", "digits are not 0 to 9"),
            ("\u0661\u0665 January 1966", "digits are not 0 to 9"),
            ("1967/1966", "runs backwards"),
            ("{1892,1895}", "is not a date"),
        ],
    )
    def test_texts(self, text: str, why: str) -> None:
        """The message names the argument, the reason and what is allowed."""
        with pytest.raises(InvalidDateError) as caught:
            read_span(text, "since")
        message = str(caught.value)
        assert message.startswith("since: ")
        assert text.strip() in message or ascii(text) in ascii(message)
        assert why in message
        assert "Allowed: a year such as 1966" in message

    @pytest.mark.parametrize(
        ("value", "why"),
        [
            (0, "years run from 1 to 9999"),
            (10000, "years run from 1 to 9999"),
            (-5, "years run from 1 to 9999"),
            (True, "type bool"),
            (None, "type NoneType"),
            (1966.0, "type float"),
            (b"1966", "type bytes"),
            (datetime.datetime(1966, 1, 15, 10), "pass its .date()"),
            ("1971/..", "nothing bounds"),
            ("/1952", "nothing bounds"),
            ("/", "nothing bounds"),
            ("[..1934]", "nothing bounds"),
            ("XXXX-07-05", "nothing bounds"),
            (HistoricalDate("[1934..]"), "nothing bounds"),
            (Period("1971/..", as_of="2025"), "nothing bounds"),
        ],
    )
    def test_values(self, value: Any, why: str) -> None:
        """Other types, years out of range and open ends are no spans."""
        with pytest.raises(InvalidArgumentError) as caught:
            read_span(value, "on")
        assert str(caught.value).startswith("on: ")
        assert why in str(caught.value)
        assert "Allowed: a year such as 1966" in str(caught.value)
