"""``search()`` and ``timeline()``: across all kinds."""

from __future__ import annotations

from typing import Any

import pytest
from tests.making import make
from tests.queries.world import RECORDS, ids, name, standing_in

import mongolia_russia as mr
from mongolia_russia.errors import InvalidArgumentError

APART = (mr.ArticleStatement, mr.Coverage)


@pytest.mark.usefixtures("world")
class TestSearch:
    """Records by name: whole names first, then whole words, then parts."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Mongolia", "actor-mongolia"),
            ("mongolia", "actor-mongolia"),
            ("МОНГОЛ УЛС", "actor-mongolia"),
            ("Улаанбаатар", "place-ulaanbaatar"),
            ("Khalkhin Gol", "place-khalkhin-gol"),
            ("Халхин гол", "place-khalkhin-gol"),
            ("Tsedenbal", "person-yumjaagiin-tsedenbal"),
            ("Цэдэнбал Юмжаагийн", "person-yumjaagiin-tsedenbal"),
            ("visit-2000-putin", "visit-2000-putin"),
            ("2000 declaration", "treaty-2000-declaration"),
            ("Советский союз", "actor-ussr"),
            ("бреж", "visit-1966-brezhnev"),
        ],
    )
    def test_best(self, text: str, expected: str) -> None:
        """The best comes first, in any case, script or spelling."""
        assert mr.search(text).first().id == expected

    @pytest.mark.parametrize(
        "spellings",
        [
            ("Elbegdorj", "Элбэгдорж", "ELBEGDORZH", "Élbegdorj"),
            ("Brezhnev", "Брежнев", "Brežnev"),
            ("Vladimir Putin", "владимир путин", "Putin, Vladimir"),
        ],
    )
    def test_spellings(self, spellings: tuple[str, ...]) -> None:
        """The same record leads the answer, whichever spelling was used."""
        answers = [mr.search(spelling) for spelling in spellings]
        assert len({answer.first().id for answer in answers}) == 1
        assert len({frozenset(answer) for answer in answers}) == 1

    def test_all_words(self) -> None:
        """Each word must be there, in any order, within one name or the id."""
        assert ids(mr.search("putin 2000")) == ["visit-2000-putin"]
        assert len(mr.search("putin 1939")) == 0
        assert len(mr.search("vladimir leonid")) == 0

    def test_not_the_summary(self) -> None:
        """What merely mentions the words is not found."""
        assert len(mr.search("decades")) == 0

    def test_nothing(self) -> None:
        """What is not there is no error: the answer is empty."""
        found = mr.search("no such name")
        assert (len(found), len(found.undecided)) == (0, 0)

    @pytest.mark.parametrize("text", ["", "  ", "?!", None, 5, ["Putin"], b"Putin"])
    def test_refused(self, text: Any) -> None:
        """What has no letters or digits, or is no text, is refused."""
        with pytest.raises(InvalidArgumentError, match=r"^text: .*no letters"):
            mr.search(text)

    @pytest.mark.parametrize("text", ["statement", "visits since", "exhaustive"])
    def test_apart(self, text: str) -> None:
        """Statements of the article and notes on coverage are not searched."""
        assert not [r for r in mr.search(text) if isinstance(r, APART)]

    @pytest.mark.parametrize("kind", ["actor", "person", "visit", "treaty", "project"])
    def test_every_record(self, kind: str) -> None:
        """By its title, its id, each of its names, and its first word."""
        for record in (r for r in RECORDS if r.id.startswith(kind)):
            names = (name.text for name in record.names)
            first = record.title.split()[0]
            for text in (record.title, record.id, first, *names):
                assert record in mr.search(text)


class TestRanking:
    """The order of an answer, on records made for it."""

    def test_ranks(self) -> None:
        """Whole name, whole words of a name, words of the id, parts of words."""
        people = [
            make(mr.Person, "person-d", title="Batbayaraa"),
            make(mr.Person, "person-bat-c", title="Somebody"),
            make(mr.Person, "person-b", title="Bat Bold"),
            make(mr.Person, "person-z", title="Other", names=(name("Бат", "mn-Cyrl"),)),
            make(mr.Person, "person-y", title="Bat"),
            make(mr.Person, "person-x", title="Bold"),
        ]
        with standing_in(*people):
            assert ids(mr.search("Bat")) == [
                "person-y",
                "person-z",
                "person-b",
                "person-bat-c",
                "person-d",
            ]

    def test_same_rank(self) -> None:
        """Equals stand in the order of time, then of ids; undated ones last."""
        visits = [
            make(mr.Visit, "visit-b", title="Bat", dates=mr.Period("1999")),
            make(mr.Visit, "visit-a", title="Bat", dates=mr.Period("2000")),
            make(mr.Visit, "visit-c", title="Bat", dates=mr.Period("1999")),
            make(mr.Person, "person-a", title="Bat"),
        ]
        with standing_in(*visits):
            assert ids(mr.search("bat")) == [
                "visit-b",
                "visit-c",
                "visit-a",
                "person-a",
            ]

    def test_numbers(self) -> None:
        """Years that differ only in a doubled digit are different."""
        visits = [
            make(mr.Visit, f"visit-{y}", title=str(y)) for y in (1911, 1991, 1999)
        ]
        with standing_in(*visits):
            assert ids(mr.search("1999")) == ["visit-1999"]


@pytest.mark.usefixtures("world")
class TestTimeline:
    """Every dated record in one list."""

    def test_every_dated_record(self) -> None:
        """All that have a date, but statements and notes on coverage."""
        apart = (*APART, mr.Coding)
        dated = {r for r in RECORDS if r.when and not isinstance(r, apart)}
        found = mr.timeline()
        assert set(found) == dated
        assert {type(record).__name__ for record in found} >= {
            "Actor",
            "Event",
            "Mission",
            "Treaty",
            "Visit",
        }

    def test_in_order(self) -> None:
        """By date, whatever the kind."""
        keys = [(record.when.sort_key, record.id) for record in mr.timeline()]
        assert keys == sorted(keys)

    @pytest.mark.parametrize(
        ("given", "taken", "undecided"),
        [
            # What lasted counts by its start: the Comintern of 1919 is not in it.
            (
                {"since": 1921, "until": 1924},
                ["event-1921-revolution", "mission-mongolia-moscow", "office-general-secretary",
                 "actor-ussr", "actor-mpr"],
                ["mission-russia-erdenet", "membership-russia-comintern"],
            ),
            ({"on": "1922-12-30"}, ["mission-mongolia-moscow", "actor-ussr"],
             ["mission-russia-erdenet", "membership-russia-comintern"]),
            ({"on": "1922-12-30", "certain": True}, ["actor-ussr"],
             ["mission-mongolia-moscow", "mission-russia-erdenet", "membership-russia-comintern"]),
            # Erdenet was there in 1982, so that it did not begin later.
            ({"since": 1983, "until": 1990},
             ["treaty-1986-claimed", "office-president-of-mongolia"],
             ["membership-russia-comintern"]),
            ({"since": 2012}, ["meeting-2012-vladivostok", "poll-2017-best-partner",
             "vote-2022-ukraine"], []),
            ({"since": 1940, "until": 1946, "certain": False},
             ["actor-un", "mission-russia-erdenet", "membership-russia-comintern"], []),
            ({"until": 1918}, [], ["mission-russia-erdenet", "membership-russia-comintern"]),
            ({"on": "1939-06-01"}, ["event-1939-battle"],
             ["mission-russia-erdenet", "membership-russia-comintern"]),
        ],
    )  # fmt: skip
    def test_ranges(
        self, given: dict[str, Any], taken: list[str], undecided: list[str]
    ) -> None:
        """Points by their dates, states by their beginning where it is known."""
        found = mr.timeline(**given)
        assert ids(found) == taken
        assert ids(found.undecided) == undecided

    def test_no_beginning(self) -> None:
        """What had no start, or of which no day is known, began at no time we know."""
        office = make(mr.Office, "office-old", exists=mr.Period("../1952"))
        later = make(mr.Office, "office-late", exists=mr.Period("/[1934..]"))
        with standing_in(office, later):
            found = mr.timeline(since=1800, until=1951)
            assert (ids(found), ids(found.undecided)) == (
                [],
                ["office-old", "office-late"],
            )
            assert ids(mr.timeline(since=1953).undecided) == ["office-late"]

    def test_filters(self) -> None:
        """The common filters hold for every kind at once."""
        assert ids(mr.timeline(text="brezhnev")) == [
            "visit-1966-brezhnev",
            "visit-1974-brezhnev",
        ]
        assert ids(mr.timeline(subject="war")) == [
            "event-1939-battle",
            "vote-2022-ukraine",
        ]
