"""The PyPI package ``edtf`` reads the same dates; where it differs, and why.

============================  ============================  ============================
Text                          ``edtf``                      here
============================  ============================  ============================
``1921-24`` winter            December 1921                 December 1921 to February
                                                            1922: winter is three months
``XXXX-07-05``                year 0 to year 9999           no bounds: never in a range
                                                            by chance
``0000``, ``000X``            begin with the year 0         begin with the year 1
``1900-02-29``                is a day                      refused: 1900 had none
``197X-02-29``                1970-02-29 to 1979-02-29      1972-02-29 to 1976-02-29
``1976-1X``, ``1976-10-2X``   cannot be evaluated           read
``197X-21``, ``1921-21~``     refused                       read
``1976-10?-~05``              refused                       read
``X976``                      cannot be evaluated           read
``1952/1939``                 is a period                   refused: it runs backwards
``1939/``, ``/1952``          ten years are added           no bound: the end is unknown
``/``                         refused                       a period of attested days
precision of ``1976-10-XX``   day: what is written          month: what is known
``2015-12~`` widened          a year and a month            a month: one unit a mark
============================  ============================  ============================
"""

from __future__ import annotations

import re

import pytest
from edtf import parse_edtf
from edtf.parser.edtf_exceptions import EDTFParseException
from hypothesis import given
from hypothesis import strategies as st
from tests.strategies.dates import (
    plain_texts,
    qualified_texts,
    season_texts,
    unspecified_texts,
)

from mongolia_russia.dates import HistoricalDate, Period
from mongolia_russia.errors import InvalidDateError

YEAR_OF_X = re.compile(r"[?~%]?X")
PARTLY_X = re.compile(r"-[?~%]?(X\d|\dX)")


def day(value: object) -> str | None:
    """An end as the oracle gives it, as ISO text; None if infinite."""
    return None if isinstance(value, float) else "{:04d}-{:02d}-{:02d}".format(*value)


def text(value: object) -> str | None:
    """An end as the library gives it, as ISO text."""
    return None if value is None else str(value)


def oracle(edtf: str) -> tuple[str | None, str | None]:
    """What the oracle takes for the first and last day, as written."""
    parsed = parse_edtf(edtf)
    return day(parsed.lower_strict()), day(parsed.upper_strict())


def ours(edtf: str) -> tuple[str | None, str | None]:
    """What the library takes for them."""
    date = HistoricalDate(edtf)
    return text(date.earliest), text(date.latest)


class TestAgreement:
    """Where the two agree, they agree on every example."""

    @given(plain_texts())
    def test_plain_dates(self, edtf: str) -> None:
        """A year, a month and a day have the same bounds and precision."""
        assert ours(edtf) == oracle(edtf)
        assert HistoricalDate(edtf).precision == parse_edtf(edtf).precision

    @given(season_texts().filter(lambda t: not t.endswith("24")))
    def test_seasons(self, edtf: str) -> None:
        """Spring, summer and autumn are the same months."""
        assert ours(edtf) == oracle(edtf)

    @given(
        unspecified_texts().filter(
            lambda t: (
                not YEAR_OF_X.match(t)
                and not PARTLY_X.search(t)
                and t[:4].replace("X", "0") != "0000"
                and t[5:] not in ("02-29", "XX-29", "XX-30", "XX-31")
            )
        )
    )
    def test_unspecified_digits(self, edtf: str) -> None:
        """Unknown digits of a year, and unknown months and days, bound the same."""
        assert ours(edtf) == oracle(edtf)

    @given(
        qualified_texts().filter(
            lambda t: (
                not re.search(r"X|-[?~%]?2[1-4]|02-29|0001|9999", t)
                and not re.search(r"02[?~%]?-[?~%]?29", t)
            )
        )
    )
    def test_qualified_dates(self, edtf: str) -> None:
        """Qualifiers leave the bounds, and are seen; the oracle cannot read all."""
        parsed = parse_edtf(edtf, fail_silently=True)
        if parsed is not None:
            date = HistoricalDate(edtf)
            assert ours(edtf) == oracle(edtf)
            assert parsed.is_approximate == ("~" in edtf)
            assert parsed.is_uncertain == ("?" in edtf)
            assert date.approximate == ("~" in edtf or "%" in edtf)
            assert date.uncertain == ("?" in edtf or "%" in edtf)

    @given(st.integers(10, 9990), st.sampled_from("~?%"))
    def test_widened_years(self, year: int, mark: str) -> None:
        """A qualified year is widened by as many years."""
        parsed = parse_edtf(f"{year:04d}{mark}")
        wide = HistoricalDate(f"{year:04d}{mark}").widened()
        assert day(parsed.lower_fuzzy()) == text(wide[0])
        assert day(parsed.upper_fuzzy()) == text(wide[1])

    @pytest.mark.parametrize(
        "edtf",
        [
            "[1892,1895]",
            "[..1934-06-25]",
            "[1934-06-25..]",
            "[1667,1668,1670..1672]",
            "[1912-11-03..1912-12-05]",
            "[..1892,1895..]",
        ],
    )
    def test_sets(self, edtf: str) -> None:
        """One-of sets are bounded by their outermost members."""
        assert ours(edtf) == oracle(edtf)

    @given(plain_texts(), plain_texts())
    def test_periods(self, one: str, two: str) -> None:
        """A period with two plain ends is bounded by both."""
        start, end = sorted((one, two))
        period = Period(f"{start}/{end}")
        assert (text(period.earliest), text(period.latest)) == oracle(period.edtf)


class TestDifferences:
    """Each row of the table in this module's docstring, so that a change is seen."""

    @pytest.mark.parametrize(
        ("edtf", "theirs", "mine"),
        [
            ("1921-24", ("1921-12-01", "1921-12-31"), ("1921-12-01", "1922-02-28")),
            ("XXXX-07-05", ("0000-07-05", "9999-07-05"), (None, None)),
            ("000X", ("0000-01-01", "0009-12-31"), ("0001-01-01", "0009-12-31")),
            ("197X-02-29", ("1970-02-29", "1979-02-29"), ("1972-02-29", "1976-02-29")),
        ],
    )
    def test_bounds(
        self,
        edtf: str,
        theirs: tuple[str, str],
        mine: tuple[str | None, str | None],
    ) -> None:
        """Both read the text, with different bounds."""
        assert oracle(edtf) == theirs
        assert ours(edtf) == mine

    @pytest.mark.parametrize("edtf", ["0000", "1900-02-29"])
    def test_refused_here(self, edtf: str) -> None:
        """The oracle reads what is no day of the calendar."""
        assert parse_edtf(edtf)
        with pytest.raises(InvalidDateError):
            HistoricalDate(edtf)

    @pytest.mark.parametrize(
        "edtf",
        ["1976-1X", "1976-10-2X", "197X-21", "1921-21~", "1976-10?-~05", "X976"],
    )
    def test_refused_there(self, edtf: str) -> None:
        """The oracle cannot evaluate what level 2 allows."""
        assert HistoricalDate(edtf).edtf == edtf
        with pytest.raises((EDTFParseException, ValueError, AttributeError)):
            str(parse_edtf(edtf).precision) + str(parse_edtf(edtf).lower_strict())

    def test_reversed_periods(self) -> None:
        """The oracle takes a period that ends before it starts."""
        assert oracle("1952/1939") == ("1952-01-01", "1939-12-31")
        with pytest.raises(InvalidDateError):
            Period("1952/1939")

    def test_unknown_ends(self) -> None:
        """The oracle adds ten years to a known end where the other is unknown."""
        assert oracle("1939/") == ("1939-01-01", "1949-01-01")
        assert Period("1939/").latest is None
        assert oracle("/1952") == ("1942-12-31", "1952-12-31")
        assert Period("/1952").earliest is None

    def test_both_ends_unknown(self) -> None:
        """The oracle has no period of which only some days are attested."""
        with pytest.raises(EDTFParseException):
            parse_edtf("/")
        assert Period("/", attested="1937-05-12").edtf == "/"

    def test_precision(self) -> None:
        """The oracle names the unit that is written, even if its digits are X."""
        assert parse_edtf("1976-10-XX").precision == "day"
        assert HistoricalDate("1976-10-XX").precision == "month"

    def test_widened_months(self) -> None:
        """The oracle widens a month by a year as well."""
        parsed = parse_edtf("2015-12~")
        assert day(parsed.lower_fuzzy()) == "2014-11-01"
        assert text(HistoricalDate("2015-12~").widened()[0]) == "2015-11-01"
