"""Questions of time: what is taken, what is left undecided, and in which order.

The policy is that of docs/dates.md: a point (a visit) is taken where it possibly
fits; a state (a term) only where it certainly does, and else it is undecided.
"""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.making import make
from tests.queries.world import QUERIES, RECORDS, TIME, filters, ids, standing_in
from tests.strategies.dates import periods, spans

import mongolia_russia as mr
from mongolia_russia.dates.span import Span, read_span
from mongolia_russia.errors import InvalidArgumentError, InvalidDateError
from mongolia_russia.model.kinds import KINDS

TIMED = [name for name in QUERIES if "on" in filters(name)]
POINTS = [
    k.function
    for k in KINDS.values()
    if k.record_class.TIMING != "state" and k.function in TIMED and k.name != "person"
]
STATES = [k.function for k in KINDS.values() if k.record_class.TIMING == "state"]


def short(found: Any) -> tuple[str, str]:
    """The answer and its undecided ones, without the kinds."""
    taken, undecided = (
        " ".join(id.partition("-")[2] for id in ids(part))
        for part in (found, found.undecided)
    )
    return taken, undecided


@pytest.mark.usefixtures("world")
class TestPoints:
    """What happened at some time: possible is enough, unless certainty is asked."""

    @pytest.mark.parametrize(
        ("given", "taken", "undecided"),
        [
            ({"on": "1966-01-12"}, "1966-brezhnev", ""),
            ({"on": "1966-01-18"}, "", ""),
            ({"on": 1966}, "1966-brezhnev", ""),
            # Some day of November.
            ({"on": "1974-11-05"}, "1974-brezhnev", ""),
            ({"on": "1974-11-05", "certain": True}, "", "1974-brezhnev"),
            ({"on": "1974-11-05", "certain": False}, "1974-brezhnev", ""),
            ({"on": "1974-11", "certain": True}, "1974-brezhnev", ""),
            ({"on": "1974-12-01", "certain": True}, "", ""),
            # About 2009: 2008 to 2010.
            ({"on": 2008}, "2009-mixed", ""),
            ({"on": 2009, "certain": True}, "", "2009-mixed"),
            ({"since": 2008, "until": 2010, "certain": True}, "2009-mixed", ""),
            ({"on": 2007}, "", ""),
        ],
    )
    def test_visits(self, given: dict[str, Any], taken: str, undecided: str) -> None:
        """Days, months and doubtful years."""
        assert short(mr.visits(**given)) == (taken, undecided)

    @pytest.mark.parametrize(
        ("query", "given", "taken", "undecided"),
        [
            ("polls", {"on": 2017}, "2017-best-partner", "undated"),
            ("polls", {"on": 1990}, "", "undated"),
            ("polls", {"on": 2017, "certain": False}, "2017-best-partner undated", ""),
            ("polls", {"on": 2017, "certain": True}, "2017-best-partner", "undated"),
            ("codings", {"on": 1970}, "atop-3550", "cow-51"),
            ("projects", {"since": 1947}, "1947-railway", "pipeline"),
            ("projects", {"since": 1950}, "", "pipeline"),
            ("series", {"on": 2003}, "debt", "trade"),
            ("series", {"on": 2010}, "debt", "trade"),
            ("series", {"on": "2010-11"}, "", "trade"),
            ("series", {"on": "2010-12-31"}, "debt", "trade"),
            ("series", {"on": "2010-12-31", "certain": True}, "", "debt trade"),
            ("series", {"on": 2005, "certain": False}, "trade", ""),
            ("events", {"on": "1939-09-16"}, "1939-battle", ""),
            ("events", {"on": "1939-09-17"}, "", ""),
            ("votes", {"on": "1975-02-01"}, "1975-other", ""),
            ("votes", {"on": "1975-02-01", "certain": True}, "", "1975-other"),
            ("meetings", {"until": 1975}, "1975-call", ""),
            ("coverage", {"on": 1950}, "treaties", ""),
        ],
    )
    def test_kinds(
        self, query: str, given: dict[str, Any], taken: str, undecided: str
    ) -> None:
        """What has no date is undecided; that it lacks one is no reason to drop it."""
        assert short(QUERIES[query](**given)) == (taken, undecided)


@pytest.mark.usefixtures("world")
class TestStates:
    """What lasted: only where it is certain; the rest is listed as undecided."""

    @pytest.mark.parametrize(
        ("query", "given", "taken", "undecided"),
        [
            ("actors", {"on": 1930}, "comintern ussr mpr", "buryatia"),
            ("actors", {"on": "2024-12-31", "side": "RU"}, "russia", "buryatia"),
            ("actors", {"on": "2025-01-02", "side": "RU"}, "", "russia buryatia"),
            (
                "actors",
                {"on": "2025-01-02", "side": "RU", "certain": False},
                "russia buryatia",
                "",
            ),
            (
                "actors",
                {"on": "2025-01-02", "certain": True, "side": "MN"},
                "",
                "mongolia",
            ),
            ("offices", {"on": 1950, "actor": "mpr"}, "", "chairman-of-the-khural"),
            (
                "missions",
                {"on": 1930},
                "mongolia-moscow",
                "russia-erdenet ussr-ulaanbaatar",
            ),
            (
                "missions",
                {"on": 1982, "host": "mongolia"},
                "russia-darkhan russia-erdenet",
                "",
            ),
            (
                "missions",
                {"on": 1983, "host": "mongolia"},
                "russia-darkhan",
                "russia-erdenet",
            ),
            ("missions", {"since": 2001, "host": "mongolia"}, "", "russia-erdenet"),
            (
                "heads_of_mission",
                {"on": 1951},
                "ussr-ulaanbaatar-1950",
                "mongolia-irkutsk",
            ),
            (
                "heads_of_mission",
                {"on": "1952-06"},
                "",
                "ussr-ulaanbaatar-1950 mongolia-irkutsk",
            ),
            ("heads_of_mission", {"on": 1953}, "", "mongolia-irkutsk"),
            ("crossings", {"on": 1990}, "", "local"),
            ("crossings", {"on": 2000}, "altanbulag-kyakhta", "local"),
            ("memberships", {"on": 1970}, "mpr-un", "russia-comintern"),
            ("memberships", {"on": 1992}, "mpr-un russia-comintern", ""),
            ("memberships", {"until": "1961-10-26"}, "", "russia-comintern"),
        ],
    )
    def test_kinds(
        self, query: str, given: dict[str, Any], taken: str, undecided: str
    ) -> None:
        """Open and unknown ends, days that are attested, and no dates at all."""
        assert short(QUERIES[query](**given)) == (taken, undecided)

    @pytest.mark.parametrize(
        ("given", "taken", "undecided"),
        [
            # Irkutsk was a consulate first; only one form fits form and time.
            ({"form": "consulate", "on": 1972}, "mongolia-irkutsk", "russia-darkhan"),
            ({"form": "consulate-general", "on": "1972", "host": "russia"}, "", ""),
            (
                {"form": "consulate-general", "on": "1974", "host": "russia"},
                "mongolia-irkutsk",
                "",
            ),
            (
                {"form": "consulate-general", "on": 2020, "host": "russia"},
                "mongolia-irkutsk",
                "",
            ),
            (
                {"form": "consulate-general", "on": 2026, "host": "russia"},
                "",
                "mongolia-irkutsk",
            ),
            # Darkhan was both, at times that nobody recorded.
            (
                {"form": "consulate", "on": 1970, "host": "mongolia"},
                "",
                "russia-darkhan",
            ),
            ({"form": "consulate", "on": 2001, "host": "mongolia"}, "", ""),
            # Its only form a mission had all the time.
            ({"form": "embassy", "on": 1930, "host": "russia"}, "mongolia-moscow", ""),
            ({"form": "embassy", "on": 1910, "host": "russia"}, "", ""),
            ({"form": "embassy", "on": 1930, "host": "mpr"}, "", "ussr-ulaanbaatar"),
        ],
    )
    def test_forms(self, given: dict[str, Any], taken: str, undecided: str) -> None:
        """A mission is taken for the form that it had then."""
        assert short(mr.missions(**given)) == (taken, undecided)


@pytest.mark.usefixtures("world")
class TestPeople:
    """Who was in office, and in which."""

    @pytest.mark.parametrize(
        ("given", "taken", "undecided"),
        [
            ({"on": 1970}, "leonid-brezhnev", "ivan-envoy"),
            ({"on": 1951}, "ivan-envoy", ""),
            ({"on": 1952}, "", "ivan-envoy"),
            ({"on": "1984-08-15"}, "", "ivan-envoy yumjaagiin-tsedenbal"),
            ({"on": "1984-08-15", "side": "MN"}, "", "yumjaagiin-tsedenbal"),
            (
                {"on": "1984-08-15", "side": "MN", "certain": False},
                "yumjaagiin-tsedenbal",
                "",
            ),
            (
                {"since": 2009, "until": 2009},
                "tsakhiagiin-elbegdorj vladimir-putin",
                "ivan-envoy",
            ),
            ({"role": "president", "on": 2009}, "tsakhiagiin-elbegdorj", ""),
            ({"role": "ambassador", "on": 1953}, "ivan-envoy", ""),
        ],
    )
    def test_people(self, given: dict[str, Any], taken: str, undecided: str) -> None:
        """Those whose terms certainly cover a day of it; sorted by name."""
        assert short(mr.people(**given)) == (taken, undecided)

    @pytest.mark.parametrize(
        ("given", "taken", "undecided"),
        [
            ({"role": "prime-minister", "on": 1999}, 1, 0),
            ({"role": "prime-minister", "on": 2000}, 1, 0),
            ({"person": "Putin", "on": 2000}, 2, 0),
            ({"person": "Putin", "on": 2026}, 0, 1),
            ({"person": "Putin", "on": 2026, "certain": False}, 1, 0),
            ({"person": "Putin", "since": 2009}, 2, 0),
            ({"role": "ambassador", "on": 1952}, 0, 1),
            ({"side": "MN", "on": "1984-08-15"}, 0, 1),
            ({"side": "MN", "until": 1973}, 0, 0),
        ],
    )
    def test_tenures(self, given: dict[str, Any], taken: int, undecided: int) -> None:
        """A row for each term."""
        found = mr.tenures(**given)
        assert (len(found), len(found.undecided)) == (taken, undecided)

    def test_rows(self) -> None:
        """A row shows who and when, and what stands behind it."""
        (row,) = mr.tenures(role="prime-minister", on=2000)
        assert str(row) == (
            "Vladimir Putin: name of office-premier-of-russia, "
            "9 August 1999 – 7 May 2000"
        )
        assert repr(row) == f"<HeldOffice {row}>"
        assert row.id == f"person-vladimir-putin {row.tenure.key}"
        assert row.when == row.tenure.term
        assert mr.get(row.person) == mr.people(text="Putin").one()
        assert row.sources() == row.tenure.sources()

    def test_rows_in_order(self) -> None:
        """In the order of their starts."""
        rows = mr.tenures()
        assert [row.when.sort_key for row in rows] == sorted(
            row.when.sort_key for row in rows
        )
        assert len(rows) == 8


@pytest.mark.usefixtures("world")
class TestTreaties:
    """``on`` asks for what was in force, ``since`` and ``until`` for what was signed."""

    @pytest.mark.parametrize(
        ("given", "taken", "undecided"),
        [
            ({"on": "1966-04-30"}, "", "unknown"),
            ({"on": "1966-05-01"}, "1966-friendship", "unknown"),
            ({"on": "1993-01-19"}, "1966-friendship", "unknown"),
            ({"on": "1993-01-20"}, "", "unknown"),
            ({"on": 1993}, "1966-friendship 1993-friendship", "unknown"),
            ({"on": 2005}, "1993-friendship", "unknown"),
            ({"on": 2006}, "", "1993-friendship unknown"),
            ({"on": 2006, "certain": True}, "", "1993-friendship unknown"),
            ({"on": 2006, "certain": False}, "1993-friendship unknown", ""),
            ({"on": 1975}, "1966-friendship trade", "unknown"),
            ({"on": "1970-06-01"}, "1966-friendship", "trade unknown"),
            ({"on": 1986}, "1966-friendship", "unknown"),
            ({"since": 1966, "until": 1966}, "1966-friendship", "trade unknown"),
            ({"since": "1966-01-15"}, "1966-friendship 1986-claimed 1993-friendship "
             "2000-declaration", "trade unknown"),
            ({"since": "1966-01-16", "until": 1985}, "1986-claimed", "trade unknown"),
            ({"until": 1985, "certain": True}, "1966-friendship", "1986-claimed trade unknown"),
            # Both: signed in that time, and in force on that day.
            ({"until": 1970, "on": 1975}, "1966-friendship", "trade unknown"),
            ({"until": 1970, "on": 1985}, "1966-friendship", "unknown"),
            ({"until": 1970, "on": 2005}, "", "unknown"),
            ({"since": 1993, "on": 2006}, "", "1993-friendship unknown"),
            ({"since": 1993, "on": 2006, "certain": False}, "1993-friendship unknown", ""),
        ],
    )  # fmt: skip
    def test_treaties(self, given: dict[str, Any], taken: str, undecided: str) -> None:
        """In force, never in force, and not known to be either."""
        assert short(mr.treaties(**given)) == (taken, undecided)


class TestRanges:
    """The arguments of time themselves."""

    @pytest.mark.parametrize("query", TIMED)
    def test_reversed(self, query: str, world: Any) -> None:
        """A range that ends before it begins is refused."""
        with pytest.raises(InvalidArgumentError) as caught:
            QUERIES[query](since=1990, until=1989)
        assert str(caught.value) == "until: 1989 lies before since: 1990"

    @pytest.mark.parametrize("name", ["on", "since", "until"])
    @pytest.mark.parametrize(
        "value", ["2019-02-30", "20O0", "03/04/2000", "embassy", "1967/1966"]
    )
    def test_no_dates(self, name: str, value: str, world: Any) -> None:
        """A text that is no date, or two dates, is refused by the argument's name."""
        for query in TIMED:
            with pytest.raises(InvalidDateError, match=rf"^{name}: "):
                QUERIES[query](**{name: value})

    def test_forms(self, world: Any) -> None:
        """A day may be given in all the ways of docs/dates.md."""
        forms: list[Any] = [
            "1966-01-15",
            "15 January 1966",
            datetime.date(1966, 1, 15),
            mr.HistoricalDate("1966-01-15"),
            mr.Period("1966-01-15"),
            read_span("1966-01-15", "x"),
        ]
        for form in forms:
            assert short(mr.visits(on=form)) == ("1966-brezhnev", "")
            assert len(mr.visits(since=form, until=form)) == 1

    def test_ends_count(self, world: Any) -> None:
        """Both ends are included; a coarse one means its first or last day."""
        assert len(mr.visits(since="1966-01-17", until="1966-01-17")) == 1
        assert len(mr.visits(since=1966, until="1966-01")) == 1
        assert len(mr.visits(since="1966-01-18", until="1974-10-31")) == 0
        assert len(mr.visits(until="1966-01-11")) == 0

    def test_on_and_since(self, world: Any) -> None:
        """Both must fit."""
        assert short(mr.visits(on="1974-11", since="1974-11-15")) == (
            "1974-brezhnev",
            "",
        )
        assert short(mr.visits(on="1974-11", since="1974-12")) == ("", "")
        assert short(mr.visits(on="1974-11", since="1974-11-15", certain=True)) == (
            "",
            "1974-brezhnev",
        )

    @pytest.mark.parametrize("query", TIMED)
    def test_a_range_of_a_year(self, query: str, world: Any) -> None:
        """A year as range and as a day ask the same, but of treaties."""
        if query != "treaties":
            for year in (1939, 1966, 1992, 2010):
                found = QUERIES[query](on=year)
                assert found == QUERIES[query](since=year, until=year)


class TestPolicy:
    """What docs/dates.md promises, over dates of every form."""

    @staticmethod
    def asked(query: str, period: mr.Period, span: Span, certain: bool | None) -> str:
        """What becomes of a record: taken, undecided or left out."""
        kind = next(k for k in KINDS.values() if k.function == query)
        record = make(kind.record_class, **{str(kind.record_class.WHEN): period})
        with standing_in(record):
            found = QUERIES[query](on=span, certain=certain)
        return "taken" if found else "undecided" if found.undecided else "out"

    @given(periods(), spans(), st.sampled_from([True, False, None]))
    def test_points(self, period: mr.Period, span: Span, certain: bool | None) -> None:
        """True is taken; None too, unless certainty is asked; False never."""
        verdict = period.holds(span)
        if verdict is None:
            expected = "undecided" if certain else "taken"
        else:
            expected = "taken" if verdict else "out"
        for query in ("events", "polls"):
            assert self.asked(query, period, span, certain) == expected
        if period.start and period.end:  # of a stay both ends are known, too
            assert self.asked("visits", period, span, certain) == expected

    @given(periods(), spans(), st.sampled_from([True, False, None]))
    def test_stays(self, period: mr.Period, span: Span, certain: bool | None) -> None:
        """What is certain stays so; of the rest nothing comes that a point has not."""
        verdict, found = period.holds(span), self.asked("visits", period, span, certain)
        if verdict is not None:
            assert found == ("taken" if verdict else "out")
        else:
            assert found in ("out", "undecided" if certain else "taken")

    @pytest.mark.parametrize(
        ("dates", "asked", "expected"),
        [
            (mr.Period("1944-01-14/"), "1944-04", "taken"),
            (mr.Period("1944-01-14/"), "1944-04-15", "taken"),
            (mr.Period("1944-01-14/"), "1944-04-16", "out"),
            (mr.Period("1944-01-14/"), "2020", "out"),
            (mr.Period("1944-01-14/"), "1944-01-13", "out"),
            (mr.Period("/1952-01-26"), "1951-10-26", "taken"),
            (mr.Period("/1952-01-26"), "1951-10-25", "out"),
            (mr.Period("/", attested=["1946-02-21"]), "1945", "taken"),
            (mr.Period("/", attested=["1946-02-21"]), "1945-11-20", "out"),
            (mr.Period("1969?/"), "1970", "taken"),
            (mr.Period("1969?/"), "1972", "out"),
            (mr.Period("1944-01-14/", attested=["1944-06-01"]), "1944-08", "taken"),
            (mr.Period("0001-01/"), "0001-02", "taken"),
            (mr.Period("9999-12/"), "9999-12-31", "taken"),
        ],
    )
    def test_unknown_ends(self, dates: mr.Period, asked: str, expected: str) -> None:
        """A stay of unknown length reaches a season beyond the days known."""
        record = make(mr.Visit, dates=dates)
        with standing_in(record):
            for query in (mr.visits, mr.timeline):
                found = query(on=asked)
                assert ("taken" if found else "out") == expected
                assert not found.undecided

    @given(periods(), spans(), st.sampled_from([True, False, None]))
    def test_states(self, period: mr.Period, span: Span, certain: bool | None) -> None:
        """True is taken; None is undecided, unless asked for; False never."""
        verdict = period.holds(span)
        if verdict is None:
            expected = "taken" if certain is False else "undecided"
        else:
            expected = "taken" if verdict else "out"
        for query in ("actors", "crossings", "memberships"):
            assert self.asked(query, period, span, certain) == expected

    @pytest.mark.parametrize("query", TIMED)
    def test_nothing_is_lost(self, query: str, world: Any) -> None:
        """Taken and undecided do not depend on ``certain`` when put together."""
        for year in (1921, 1950, 1966, 1974, 1990, 2009, 2020):
            parts = []
            for certain in (None, True, False):
                found = QUERIES[query](on=year, certain=certain)
                parts.append({*ids(found), *ids(found.undecided)})
            assert parts[0] == parts[1] == parts[2]
            narrow = QUERIES[query](on=year, certain=True)
            wide = QUERIES[query](on=year, certain=False)
            assert set(ids(narrow)) <= set(ids(wide))
            assert not wide.undecided

    def test_kinds_of_both_sorts(self) -> None:
        """Points and states are the kinds that the classes say."""
        assert sorted(STATES) == [
            "actors",
            "crossings",
            "heads_of_mission",
            "memberships",
            "missions",
            "offices",
        ]
        assert {"visits", "events", "treaties", "series"} < set(POINTS)

    @pytest.mark.parametrize("query", [q for q in POINTS + STATES if q in TIMED])
    def test_certain_needs_a_question(self, query: str, world: Any) -> None:
        """Without a question of time nothing is uncertain."""
        for certain in (True, False):
            assert QUERIES[query](certain=certain) == QUERIES[query]()


class TestOrder:
    """Chronological, then by id, undated ones last; the same on every run."""

    @pytest.mark.parametrize("query", [q for q in QUERIES if q not in ("people",)])
    def test_order(self, query: str, world: Any) -> None:
        """The order of each answer."""
        found = QUERIES[query]()
        if query == "sources":
            assert ids(found) == sorted(ids(found))
            return
        keys = [
            (r.when is None, r.when.sort_key if r.when else (), r.id) for r in found
        ]
        assert keys == sorted(keys)

    def test_people_by_name(self, world: Any) -> None:
        """People have no date of their own."""
        titles = [person.title for person in mr.people()]
        assert titles == sorted(titles)
        assert len(titles) == 6

    @settings(max_examples=10)
    @given(st.permutations(RECORDS))
    def test_not_by_chance(self, records: list[mr.Record]) -> None:
        """In which order the records came does not matter."""
        with standing_in(*records):
            found = {name: ids(query()) for name, query in QUERIES.items()}
        with standing_in():
            assert found == {name: ids(query()) for name, query in QUERIES.items()}

    def test_same_date(self) -> None:
        """Records of one date are sorted by id."""
        names = ["visit-2000-b", "visit-2000-a", "visit-2000-c"]
        with standing_in(*(make(mr.Visit, name) for name in names)):
            assert ids(mr.visits()) == sorted(names)

    @pytest.mark.parametrize("query", TIMED)
    def test_undecided_in_order(self, query: str, world: Any) -> None:
        """Those left undecided stand in the same order."""
        found = QUERIES[query](on="2025-06-01").undecided
        everything = ids(QUERIES[query]())
        places = [everything.index(id) for id in ids(found)]
        assert places == sorted(places)

    def test_time_filters_are_known(self) -> None:
        """Who takes one filter of time takes all."""
        for query in QUERIES:
            assert len(set(TIME) & set(filters(query))) in (0, 4)
