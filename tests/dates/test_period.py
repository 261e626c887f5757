"""A period: its forms, what it must have, its words and its verdicts."""

from __future__ import annotations

import pytest

from mongolia_russia.dates import HistoricalDate, Period
from mongolia_russia.errors import InvalidDateError

DASH = "\N{EN DASH}"


def made(edtf: str, as_of: str | None = None, *attested: str) -> Period:
    """A period from texts alone."""
    return Period(edtf, as_of=as_of, attested=attested)


class TestForms:
    """Each form of the text, and what its properties say."""

    @pytest.mark.parametrize(
        ("edtf", "as_of", "start", "end", "flags"),
        [
            ("2000-11", None, "2000-11", "2000-11", "point"),
            ("1939-03/1952-01-26", None, "1939-03", "1952-01-26", ""),
            ("1939/", None, "1939", None, "end_unknown"),
            ("1971/..", "2025-05-01", "1971", None, "open"),
            ("/1952", None, None, "1952", "start_unknown"),
            ("../1952", None, None, "1952", ""),
            ("/", None, None, None, "start_unknown end_unknown"),
            ("/..", "2025", None, None, "start_unknown open"),
            ("../", None, None, None, "end_unknown"),
            ("../..", "2025", None, None, "open"),
        ],
    )
    def test_properties(
        self,
        edtf: str,
        as_of: str | None,
        start: str | None,
        end: str | None,
        flags: str,
    ) -> None:
        """Start, end and the flags follow from the text."""
        attested = () if start or end or as_of else ("1937-05-12",)
        period = made(edtf, as_of, *attested)
        assert period.start == (start and HistoricalDate(start))
        assert period.end == (end and HistoricalDate(end))
        assert period.is_point == ("point" in flags)
        assert period.is_open == ("open" in flags)
        assert period.start_unknown == ("start_unknown" in flags)
        assert period.end_unknown == ("end_unknown" in flags)

    def test_bounds(self) -> None:
        """The bounds are those of the ends, None where there is none."""
        period = made("1939-03/1952-01-26")
        assert str(period.earliest) == "1939-03-01"
        assert str(period.latest) == "1952-01-26"
        assert made("1939/").latest is None
        assert made("../1952").earliest is None

    @pytest.mark.parametrize(
        ("edtf", "precision"),
        [
            ("2000-11-13", "day"),
            ("1939-03/1952-01-26", "month"),
            ("1939/", "year"),
            ("/", "unknown"),
        ],
    )
    def test_precision(self, edtf: str, precision: str) -> None:
        """The coarser end counts."""
        attested = ("1939-07-01",) if edtf == "/" else ()
        assert made(edtf, None, *attested).precision == precision

    def test_texts_become_dates(self) -> None:
        """``as_of`` and ``attested`` may be texts; one alone is a tuple of one."""
        day = HistoricalDate("1937-05-12")
        assert Period("/", attested="1937-05-12").attested == (day,)
        assert Period("/", attested=day).attested == (day,)
        assert Period("/", attested=["1937-05-12", day]).attested == (day, day)
        assert Period("1936/..", as_of=day).as_of == day

    def test_old_style(self) -> None:
        """Each end has its own Old Style date; one may be missing."""
        period = Period("1689-09-06/1690-01-10", old_style="1689-08-27/1689-12-31")
        assert period.end == HistoricalDate("1690-01-10", "1689-12-31")
        half = Period("1689-09-06/1690", old_style="1689-08-27/")
        assert half.end == HistoricalDate("1690")
        point = Period("1689-09-06", old_style="1689-08-27")
        assert point.start == HistoricalDate("1689-09-06", "1689-08-27")
        still = Period("1912-11-03/..", as_of="1913", old_style="1912-10-21/..")
        assert still.old_style == "1912-10-21/.."

    def test_order(self) -> None:
        """By start; else by the first day it is known to hold; else by the end."""
        given = [
            made("/", None, "1937-05-12"),
            made("/..", "1938"),
            made("/1936"),
            made("1937-01/"),
            made("1937-01/1937-02"),
        ]
        ordered = sorted(given, key=lambda period: period.sort_key)
        assert [period.edtf for period in ordered] == [
            "/1936",
            "1937-01/1937-02",
            "1937-01/",
            "/",
            "/..",
        ]


class TestRefusals:
    """A period that contradicts itself, or lacks what its form needs, is refused."""

    @pytest.mark.parametrize(
        ("edtf", "as_of", "attested", "why"),
        [
            ("1971/..", None, (), "needs as_of"),
            ("1971/", "2025", (), "belongs to an open end"),
            ("1971", "2025", (), "belongs to an open end"),
            ("/", None, (), "needs attested days"),
            ("../", None, (), "needs attested days"),
            ("1952/1939", None, (), "ends before it starts"),
            ("2000-11-14/2000-11-13", None, (), "ends before it starts"),
            ("1971/..", "1970", (), "lies outside it"),
            ("1971/..", "XXXX-07-05", (), "cannot be known to hold on"),
            ("1939/1952", None, ("1938-12-31",), "lies outside it"),
            ("1939/1952", None, ("1953",), "lies outside it"),
            ("1939/", None, ("[1940..]",), "cannot be known to hold on"),
        ],
    )
    def test_rules(
        self, edtf: str, as_of: str | None, attested: tuple[str, ...], why: str
    ) -> None:
        """The message has the text, the rule and the allowed forms."""
        with pytest.raises(InvalidDateError) as caught:
            made(edtf, as_of, *attested)
        assert str(caught.value).startswith(f"{edtf!r} is not a period: ")
        assert why in str(caught.value)
        assert "Allowed: a date" in str(caught.value)

    @pytest.mark.parametrize(
        "edtf",
        [
            "",
            " ",
            "1939 /1952",
            "1939//1952",
            "2019-02-30/2020",
            "20O0/2001",
            "..",
            "a/b",
        ],
    )
    def test_texts(self, edtf: str) -> None:
        """Each end must be a date."""
        with pytest.raises(InvalidDateError):
            made(edtf)

    @pytest.mark.parametrize("value", [1939, None, HistoricalDate("1939")])
    def test_other_types(self, value: object) -> None:
        """Only a text is read."""
        with pytest.raises(InvalidDateError, match="a text is needed"):
            Period(value)

    @pytest.mark.parametrize(
        ("edtf", "old_style", "why"),
        [
            ("1689-09-06/1690", "1689-08-27", "has no '/'"),
            ("1689-09-06", "1689-08-27/", "cannot be read"),
            ("1689-09-06/1690", "1689-08-28/", "Old Style is"),
            ("1689-09-06/", "1689-08-27/1690", "an end that has no date"),
            ("1689-09-06/1690", 1689, "a text is needed"),
            ("1689-09-06", "", "cannot be read"),
        ],
    )
    def test_old_style(self, edtf: str, old_style: str, why: str) -> None:
        """The Old Style text has the form of the period, and the same days."""
        with pytest.raises(InvalidDateError, match=why):
            Period(edtf, old_style=old_style)


class TestWords:
    """A period in words."""

    @pytest.mark.parametrize(
        ("period", "words"),
        [
            (made("2000-11"), "November 2000"),
            (made("2000-11-13/2000-11-14"), f"13{DASH}14 November 2000"),
            (made("2000-11-13/2000-11-13"), "13 November 2000"),
            (made("2019-09-28/2019-10-02"), f"28 September {DASH} 2 October 2019"),
            (
                made("1999-12-30/2000-01-02"),
                f"30 December 1999 {DASH} 2 January 2000",
            ),
            (made("1921-03/1921-05"), f"March {DASH} May 1921"),
            (made("1939/1952"), f"1939{DASH}1952"),
            (made("1939-03/1952-01-26"), f"March 1939 {DASH} 26 January 1952"),
            (made("1939~/1952"), f"about 1939 {DASH} 1952"),
            (made("1971/..", "2025-05-01"), "since 1971 (still so on 1 May 2025)"),
            (made("1971/..", "2025"), "since 1971 (still so in 2025)"),
            (made("/..", "2025"), "start unknown (still so in 2025)"),
            (made("../..", "2025"), "always (still so in 2025)"),
            (made("1939/"), f"1939 {DASH} end unknown"),
            (made("/1952-01-26"), f"start unknown {DASH} 26 January 1952"),
            (made("../1952"), "until 1952"),
            (made("/", None, "1937-05-12"), "known on 12 May 1937"),
            (
                made("../", None, "1937-05"),
                f"always {DASH} end unknown (known in May 1937)",
            ),
            (
                made("1939/", None, "1940-01-01", "1941", "1942-03-01"),
                f"1939 {DASH} end unknown "
                "(known on 1 January 1940, in 1941 and on 1 March 1942)",
            ),
            (
                Period("1912-11-03/1912-11-05", old_style="1912-10-21/"),
                f"3 November 1912 (21 October Old Style) {DASH} 5 November 1912",
            ),
        ],
    )
    def test_str(self, period: Period, words: str) -> None:
        """What both ends share is said once, and what is unknown is said."""
        assert str(period) == words

    def test_repr(self) -> None:
        """The repr leaves out what was left out."""
        assert repr(made("1939/1952")) == "Period('1939/1952')"
        full = Period(
            "1912-11-03/..",
            as_of="1913",
            attested="1912-12-01",
            old_style="1912-10-21/",
        )
        assert repr(full) == (
            "Period('1912-11-03/..', as_of='1913', "
            "attested=(HistoricalDate('1912-12-01'),), old_style='1912-10-21/')"
        )

    def test_repr_with_an_old_style_as_of(self) -> None:
        """An ``as_of`` that is more than its text is shown in full."""
        period = Period("1912/..", as_of=HistoricalDate("1912-11-03", "1912-10-21"))
        assert eval(repr(period)) == period


class TestHolds:
    """The truth table of periods."""

    @pytest.mark.parametrize(
        ("period", "when", "verdict"),
        [
            # a point is judged as its date
            (made("1976-10"), 1976, True),
            (made("1976-10"), "1976-10-05", None),
            (made("1976-10"), 1977, False),
            (made("1976-10", None, "1976-10-05"), "1976-10-05", True),
            (made("1976-10", None, "1976-10-05"), "1976-10-06", None),
            # sharp ends
            (made("1939-03-24/1952-01-26"), "1939-03-23", False),
            (made("1939-03-24/1952-01-26"), "1939-03-24", True),
            (made("1939-03-24/1952-01-26"), "1952-01-26", True),
            (made("1939-03-24/1952-01-26"), "1952-01-27", False),
            (made("1939-03-24/1952-01-26"), 1945, True),
            # coarse ends
            (made("1939-03/1952"), "1939-03-10", None),
            (made("1939-03/1952"), "1939-03", True),
            (made("1939-03/1952"), "1939-04-01", True),
            (made("1939-03/1952"), "1952-01-01", True),
            (made("1939-03/1952"), "1952-01-02", None),
            (made("1939-03/1952"), 1952, True),
            # doubtful ends
            (made("1939~/1952"), 1938, None),
            (made("1939~/1952"), 1940, True),
            (made("1939~/1952"), "1940-06-01", None),
            (made("1939~/1952"), "1941-01-01", True),
            (made("1939~/1952"), 1937, False),
            # ends that overlap leave no day that is certain
            (made("1939/1939"), "1939-06-01", None),
            (made("1939/1939"), 1939, True),
            # an end that is one of several
            (made("[1892,1895]/1900"), 1893, None),
            (made("[1892,1895]/1900"), 1896, True),
            (made("[1934..]/1952"), 1940, None),
            (made("1934/[..1952]"), 1940, None),
            # an open end
            (made("1971/..", "2025-05-01"), 1970, False),
            (made("1971/..", "2025-05-01"), 1971, True),
            (made("1971/..", "2025-05-01"), "1971-06-01", None),
            (made("1971/..", "2025-05-01"), 1990, True),
            (made("1971/..", "2025-05-01"), "2025-05-01", True),
            (made("1971/..", "2025-05-01"), "2025-05-02", None),
            (made("1971/..", "2025-05"), "2025-05-01", True),
            (made("1971/..", "2025-05"), "2025-05-02", None),
            (made("1971/..", "1971-05-01"), "1971-05-01", True),
            # an unknown end
            (made("1939-03/"), 1938, False),
            (made("1939-03/"), 1939, True),
            (made("1939-03/"), 1940, None),
            (made("1939/", None, "1945-08-10"), 1945, True),
            (made("1939/", None, "1945-08-10"), 1942, None),
            # an unknown or open start
            (made("/1952"), 1953, False),
            (made("/1952"), 1952, True),
            (made("/1952"), 1951, None),
            (made("/..", "2025"), 2025, True),
            (made("/..", "2025"), 2024, None),
            (made("../1952"), 1600, True),
            (made("../1952"), 1953, False),
            (made("../..", "2025"), 1600, True),
            (made("../..", "2025"), 2026, None),
            (made("../", None, "1937-05-12"), 1936, None),
            # known on some days only
            (made("/", None, "1937-05-12", "1939-05-12"), "1937-05-12", True),
            (made("/", None, "1937-05-12", "1939-05-12"), 1938, None),
            (made("/", None, "1937-05"), "1937-05-12", None),
        ],
    )
    def test_table(self, period: Period, when: int | str, verdict: bool | None) -> None:
        """The truth table, row by row."""
        assert period.holds(when) is verdict


class TestIdentity:
    """Equality is over all that a period was made of."""

    def test_equality(self) -> None:
        """A difference in any field makes another period."""
        assert made("1939/") == made("1939/")
        assert hash(made("1939/")) == hash(made("1939/"))
        assert made("1939/") != made("1939/", None, "1940")
        assert made("1971/..", "2025") != made("1971/..", "2024")
        assert made("1939") != HistoricalDate("1939")
