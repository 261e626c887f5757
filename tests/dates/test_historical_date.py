"""One date: what it may be, its bounds, its doubts and its words."""

from __future__ import annotations

import datetime
import pickle

import pytest

from mongolia_russia.dates import HistoricalDate
from mongolia_russia.errors import InvalidDateError

DASH = "\N{EN DASH}"


def iso(*days: datetime.date | None) -> list[str | None]:
    """Days as ISO texts, which are easier to read."""
    return [day and day.isoformat() for day in days]


class TestBounds:
    """The first and last day a date can be, and how precise it is."""

    @pytest.mark.parametrize(
        ("edtf", "earliest", "latest", "precision"),
        [
            ("1912-11-03", "1912-11-03", "1912-11-03", "day"),
            ("1976-10", "1976-10-01", "1976-10-31", "month"),
            ("1976-02", "1976-02-01", "1976-02-29", "month"),
            ("1976", "1976-01-01", "1976-12-31", "year"),
            ("0001", "0001-01-01", "0001-12-31", "year"),
            ("1921-21", "1921-03-01", "1921-05-31", "season"),
            ("1921-22", "1921-06-01", "1921-08-31", "season"),
            ("1921-23", "1921-09-01", "1921-11-30", "season"),
            ("1921-24", "1921-12-01", "1922-02-28", "season"),
            ("1923-24", "1923-12-01", "1924-02-29", "season"),
            ("9999-24", "9999-12-01", "9999-12-31", "season"),
            ("197X", "1970-01-01", "1979-12-31", "decade"),
            ("19XX", "1900-01-01", "1999-12-31", "century"),
            ("1XXX", "1000-01-01", "1999-12-31", "millennium"),
            ("000X", "0001-01-01", "0009-12-31", "decade"),
            ("X976", "0976-01-01", "9976-12-31", "unknown"),
            ("19X6-10", "1906-10-01", "1996-10-31", "century"),
            ("197X-21", "1970-03-01", "1979-05-31", "decade"),
            ("1976-XX", "1976-01-01", "1976-12-31", "year"),
            ("1976-1X", "1976-10-01", "1976-12-31", "year"),
            ("1976-XX-XX", "1976-01-01", "1976-12-31", "year"),
            ("1976-XX-31", "1976-01-31", "1976-12-31", "year"),
            ("1976-10-XX", "1976-10-01", "1976-10-31", "month"),
            ("1976-02-XX", "1976-02-01", "1976-02-29", "month"),
            ("1976-10-2X", "1976-10-20", "1976-10-29", "month"),
            ("197X-02-29", "1972-02-29", "1976-02-29", "decade"),
            ("XXXX", None, None, "unknown"),
            ("XXXX-07-05", None, None, "unknown"),
            ("XXXX-02-29", None, None, "unknown"),
            ("1921~", "1921-01-01", "1921-12-31", "year"),
            ("2015?-12-25", "2015-12-25", "2015-12-25", "day"),
            ("[1892,1895-05]", "1892-01-01", "1895-05-31", "year"),
            ("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31", "year"),
            ("[1670-05-01..1672]", "1670-05-01", "1672-12-31", "year"),
            ("[..1934-06-25]", None, "1934-06-25", "day"),
            ("[1934-06-25..]", "1934-06-25", None, "day"),
            ("[..1892,1895..]", None, None, "year"),
        ],
    )
    def test_as_written(
        self, edtf: str, earliest: str | None, latest: str | None, precision: str
    ) -> None:
        """Bounds and precision follow from the digits alone."""
        date = HistoricalDate(edtf)
        assert iso(date.earliest, date.latest) == [earliest, latest]
        assert date.precision == precision

    @pytest.mark.parametrize(
        ("edtf", "low", "high"),
        [
            ("1921", "1921-01-01", "1921-12-31"),
            ("1921~", "1920-01-01", "1922-12-31"),
            ("1921?", "1920-01-01", "1922-12-31"),
            ("1921%", "1919-01-01", "1923-12-31"),
            ("197X~", "1960-01-01", "1989-12-31"),
            ("19XX?", "1800-01-01", "2099-12-31"),
            ("1921-21~", "1920-12-01", "1921-08-31"),
            ("2015-11~", "2015-10-01", "2015-12-31"),
            ("2015-12-25~", "2015-12-24", "2015-12-26"),
            ("2016-03-01%", "2016-02-28", "2016-03-03"),
            ("1976-XX~", "1975-01-01", "1977-12-31"),
            ("2015?-12-25", "2014-12-25", "2016-12-25"),
            ("?2015-12", "2014-12-01", "2016-12-31"),
            ("2015-~12-25", "2015-11-25", "2016-01-25"),
            ("2015-12-?25", "2015-12-24", "2015-12-26"),
            ("2015%-~12-25", "2013-11-25", "2018-01-25"),
            ("2016?-02-29", "2015-02-28", "2017-02-28"),
            ("0001~", "0001-01-01", "0002-12-31"),
            ("9999~", "9998-01-01", "9999-12-31"),
            ("0001-01-01~", "0001-01-01", "0001-01-02"),
            ("9999-12-31~", "9999-12-30", "9999-12-31"),
            ("XXXX~", None, None),
            ("[1892~,1895]", "1891-01-01", "1895-12-31"),
            ("[1892..1895?]", "1892-01-01", "1896-12-31"),
            ("[..1892~]", None, "1893-12-31"),
            ("[1892~..]", "1891-01-01", None),
        ],
    )
    def test_widened(self, edtf: str, low: str | None, high: str | None) -> None:
        """Each mark widens both sides by units of what it qualifies."""
        assert iso(*HistoricalDate(edtf).widened()) == [low, high]

    @pytest.mark.parametrize(
        ("edtf", "approximate", "uncertain"),
        [
            ("1921", False, False),
            ("1921~", True, False),
            ("1921?", False, True),
            ("1921%", True, True),
            ("2015?-~12", True, True),
        ],
    )
    def test_doubts(self, edtf: str, approximate: bool, uncertain: bool) -> None:
        """A mark anywhere counts; ``%`` is both."""
        date = HistoricalDate(edtf)
        assert (date.approximate, date.uncertain) == (approximate, uncertain)

    def test_order(self) -> None:
        """Shorter before longer from the same day; no year at all comes last."""
        texts = ["XXXX-07-05", "1935", "1934-06-25", "[1934-06-25..]", "[..1934-06-26]"]
        texts += ["1934-06"]
        dates = sorted(map(HistoricalDate, texts), key=lambda d: d.sort_key)
        assert [date.edtf for date in dates] == [
            "1934-06",
            "1934-06-25",
            "[1934-06-25..]",
            "[..1934-06-26]",
            "1935",
            "XXXX-07-05",
        ]


class TestRefusals:
    """What is no date is refused, with the text, the reason and what is allowed."""

    @pytest.mark.parametrize(
        ("edtf", "why"),
        [
            ("2019-02-30", "February 2019 has 28 days"),
            ("1900-02-29", "February 1900 has 28 days"),
            ("2019-04-31", "April 2019 has 30 days"),
            ("2019-04-00", "no day 00"),
            ("2019-13", "there is no month 13"),
            ("2019-00-10", "there is no month 00"),
            ("2019-2X-31", "no month 2X"),
            ("2019-4X", "no month 4X"),
            ("19X3-02-29", "no day 29"),
            ("XXXX-02-30", "no day 30"),
            ("1921-21-03", "a season has no days"),
            ("1921-25", "there is no month 25"),
            ("20O0", "not 4 digits"),
            ("1921-1", "not 2 digits"),
            ("192", "not 4 digits"),
            ("199x", "not 4 digits"),
            ("Y17000", "not 4 digits"),
            ("1921~~", "not 4 digits"),
            ("1921-+1", "not 2 digits"),
            ("1921_11", "not 4 digits"),
            ("0000", "years run from 0001"),
            ("0000-01-01", "years run from 0001"),
            ("-0044", "years run from 0001"),
            ("~", "years run from 0001"),
            ("?2015?", "two marks"),
            ("1921-01-01-01", "more than a year"),
            ("", "empty"),
            (" ", "space"),
            (" 1921", "space"),
            ("1921\n", "space"),
            ("1921 -10", "space"),
            ("\uff11\uff19\uff12\uff11", "outside ASCII"),
            ("\u0661\u0669\u0662\u0661", "outside ASCII"),
            ("1912-11-0\u00b3", "outside ASCII"),
            ("1912-\u0661\u0661", "outside ASCII"),
            ("1921T10", "times of day"),
            ("1921-10-10T10:00", "times of day"),
            ("{1892,1895}", "a date is one"),
            ("1921/1922", "a period is no date"),
            ("[1892]", "two members"),
            ("[1895", "never closed"),
            ("[]", "leads the first member"),
            ("[..]", "leads the first member"),
            ("[1892,,1895]", "leads the first member"),
            ("[1892,..1895]", "leads the first member"),
            ("[1892..,1895]", "leads the first member"),
            ("[1892, 1895]", "space"),
            ("[1895..1892]", "runs backwards"),
            ("[XXXX-07-05..]", "unknown year"),
            ("[1892,2019-02-30]", "February 2019"),
        ],
    )
    def test_texts(self, edtf: str, why: str) -> None:
        """The message has the whole text, the reason and the allowed forms."""
        with pytest.raises(InvalidDateError) as caught:
            HistoricalDate(edtf)
        message = str(caught.value)
        assert message.startswith(f"{edtf!r} is not a date: ")
        assert why in message
        assert "Allowed: YYYY, YYYY-MM, YYYY-MM-DD" in message

    @pytest.mark.parametrize("value", [1921, None, b"1921", datetime.date(1921, 1, 1)])
    def test_other_types(self, value: object) -> None:
        """Only a text is read."""
        with pytest.raises(InvalidDateError, match="a text is needed"):
            HistoricalDate(value)

    def test_int_gets_a_hint(self) -> None:
        """A year as a number is refused with the text to write."""
        with pytest.raises(InvalidDateError, match="write '0988'"):
            HistoricalDate(988)


class TestOldStyle:
    """The Julian date that was printed must be the same day."""

    @pytest.mark.parametrize(
        ("edtf", "old_style"),
        [
            ("1912-11-03", "1912-10-21"),
            ("1918-01-07", "1917-12-25"),
            ("1689-09-06", "1689-08-27"),
            ("1582-10-15", "1582-10-05"),
            ("1700-03-10", "1700-02-28"),
            ("1700-03-11", "1700-02-29"),
            ("1700-03-12", "1700-03-01"),
            ("1900-03-12", "1900-02-28"),
            ("1900-03-13", "1900-02-29"),
            ("1900-03-14", "1900-03-01"),
            ("0001-01-01", "0001-01-03"),
            ("1912-11", "1912-10"),
            ("1912-11", "1912-11"),
            ("1912-11-03", "1912-10"),
            ("1912", "1912-10-21"),
            ("1918", "1917"),
            ("1912-11-03~", "1912-10-21"),
            ("[1912-11-03,1912-11-10]", "1912-10-28"),
            ("[..1912-11-03]", "1900"),
            ("[1912-11-03..]", "1920"),
            ("XXXX-11-03", "1912-10-21"),
        ],
    )
    def test_same_day(self, edtf: str, old_style: str) -> None:
        """The difference is that of the two calendars, or some day is common."""
        date = HistoricalDate(edtf, old_style=old_style)
        assert (date.edtf, date.old_style) == (edtf, old_style)
        assert date != HistoricalDate(edtf)

    @pytest.mark.parametrize(
        ("edtf", "old_style", "right"),
        [
            ("1912-11-03", "1912-10-22", "1912-11-04"),
            ("1912-11-03", "1912-10-20", "1912-11-02"),
            ("1900-03-13", "1900-03-01", "1900-03-14"),
            ("1912-11-03", "1912-11-03", "1912-11-16"),
            ("1912-11", "1912-09", "1912-09-14 to 1912-10-13"),
            ("[1912-11-03,1912-11-10]", "1912-10-22", "1912-11-04"),
            ("[1912-11-03..]", "1911", "1911-01-14 to 1912-01-13"),
            ("0001-01-02", "0001-01-01", "0001-01-01"),
        ],
    )
    def test_another_day(self, edtf: str, old_style: str, right: str) -> None:
        """A wrong difference is refused with the right day."""
        with pytest.raises(InvalidDateError, match=f"{old_style} Old Style is {right}"):
            HistoricalDate(edtf, old_style=old_style)

    @pytest.mark.parametrize(
        "old_style", ["", "1912-10-21~", "191X", "1912-21", "1901-02-29", "x", 1912]
    )
    def test_not_plain(self, old_style: object) -> None:
        """An Old Style date is a plain year, month or day of the Julian calendar."""
        with pytest.raises(InvalidDateError, match="Allowed for old_style"):
            HistoricalDate("1912", old_style=old_style)


class TestWords:
    """A date in words that a person likes."""

    @pytest.mark.parametrize(
        ("edtf", "words"),
        [
            ("1912-11-03", "3 November 1912"),
            ("1976-10", "October 1976"),
            ("0988", "988"),
            ("1921-21", "spring 1921"),
            ("1921-24~", "about winter 1921"),
            ("1921~", "about 1921"),
            ("~1921", "about 1921"),
            ("2015?", "possibly 2015"),
            ("1921%", "possibly about 1921"),
            ("2015-12~", "about December 2015"),
            ("2015?-12-25", "25 December 2015 (year uncertain)"),
            ("?2015-12", "December 2015 (year uncertain)"),
            ("2015-~12-25", "25 December 2015 (month approximate)"),
            ("2015-12-%25", "25 December 2015 (day approximate and uncertain)"),
            ("2015-12~-25", "25 December 2015 (year and month approximate)"),
            ("?2015-12~", "about December 2015 (year uncertain)"),
            ("197X", "1970s"),
            ("197X~", "about 1970s"),
            ("190X", f"1900{DASH}1909"),
            ("19XX", f"1900{DASH}1999"),
            ("1XXX", f"1000{DASH}1999"),
            ("000X", f"1{DASH}9"),
            ("X976", "X976"),
            ("197X-10", "October of the 1970s"),
            ("197X-21", "spring of the 1970s"),
            ("19X6-10-05", "5 October of 19X6"),
            ("XXXX", "an unknown year"),
            ("XXXX-07-05", "5 July of an unknown year"),
            ("1976-XX-XX", "1976 (month unknown, day unknown)"),
            ("1976-XX-05", "1976 (month unknown, day 5)"),
            ("1976-1X-05", "1976 (month 1X, day 5)"),
            ("1976-10-XX", "October 1976 (day unknown)"),
            ("1976-10-2X", "October 1976 (day 2X)"),
            ("[1892,1895]", "one of 1892 or 1895"),
            ("[1667,1668,1670..1672]", "one of 1667, 1668 or 1670 to 1672"),
            ("[1670..1672]", "some time from 1670 to 1672"),
            ("[..1934-06-25]", "25 June 1934 or earlier"),
            ("[1934-06-25..]", "25 June 1934 or later"),
            ("[..1892,1895..]", "one of 1892 or earlier or 1895 or later"),
        ],
    )
    def test_str(self, edtf: str, words: str) -> None:
        """Doubts and gaps are said, not only marked."""
        assert str(HistoricalDate(edtf)) == words

    @pytest.mark.parametrize(
        ("edtf", "old_style", "words"),
        [
            ("1912-11-03", "1912-10-21", "3 November 1912 (21 October Old Style)"),
            (
                "1918-01-07",
                "1917-12-25",
                "7 January 1918 (25 December 1917 Old Style)",
            ),
            ("1912-11", "1912-10", "November 1912 (October Old Style)"),
            ("1912", "1912", "1912 (1912 Old Style)"),
        ],
    )
    def test_old_style(self, edtf: str, old_style: str, words: str) -> None:
        """The Julian date follows in brackets; its year only where it differs."""
        assert str(HistoricalDate(edtf, old_style)) == words

    def test_repr(self) -> None:
        """The repr is the call that makes it."""
        date = HistoricalDate("1912-11-03", "1912-10-21")
        assert repr(date) == "HistoricalDate('1912-11-03', old_style='1912-10-21')"
        assert repr(HistoricalDate("1921~")) == "HistoricalDate('1921~')"


class TestFallsIn:
    """Certainly, possibly or certainly not in a span."""

    @pytest.mark.parametrize(
        ("edtf", "when", "verdict"),
        [
            ("1976-10-05", 1976, True),
            ("1976-10-05", "1976-10-05", True),
            ("1976-10-05", "1976-10-06", False),
            ("1976-10", "1976-10-05", None),
            ("1976", "1975-06/1976-06", None),
            ("1921~", 1921, None),
            ("1921~", "1920/1922", True),
            ("1921~", 1920, None),
            ("1921~", 1919, False),
            ("1921%", 1919, None),
            ("[1892,1895]", 1892, None),
            ("[1892,1895]", 1893, False),
            ("[1892,1895]", "1890/1899", True),
            ("[..1934-06-25]", 1933, None),
            ("[..1934-06-25]", "0001/1934", None),
            ("[..1934-06-25]", 1935, False),
            ("[1934-06-25..]", 1933, False),
            ("[1934-06-25..]", 1935, None),
            ("XXXX-07-05", "0001/9999", None),
            ("XXXX-07-05", 1966, None),
        ],
    )
    def test_table(self, edtf: str, when: int | str, verdict: bool | None) -> None:
        """The truth table, row by row."""
        assert HistoricalDate(edtf).falls_in(when) is verdict


class TestIdentity:
    """Equality is over both texts and the type."""

    def test_equality(self) -> None:
        """The same texts are equal, other texts are not, even of the same days."""
        assert HistoricalDate("1921") == HistoricalDate("1921")
        assert HistoricalDate("1921~") != HistoricalDate("~1921")
        assert HistoricalDate("1921") != "1921"
        assert len({HistoricalDate("1921"), HistoricalDate("1921")}) == 1

    def test_a_subclass_is_another_type(self) -> None:
        """A subclass of the same text is not equal."""

        class Other(HistoricalDate):
            pass

        assert Other("1921") != HistoricalDate("1921")
        assert repr(Other("1921")) == "Other('1921')"

    def test_a_broken_pickle_is_refused(self) -> None:
        """What is unpickled is checked like all else."""
        data = pickle.dumps(HistoricalDate("2019-02-28")).replace(b"02-28", b"02-30")
        with pytest.raises(InvalidDateError):
            pickle.loads(data)
