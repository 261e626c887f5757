"""``contacts()``: a row an encounter, from visits and meetings alike."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from tests.making import make
from tests.queries.world import ACTORS, OFFICES, PEOPLE, link, links, standing_in, who

import mongolia_russia as mr
from mongolia_russia.dates import Period
from mongolia_russia.model.encounter import Meeting, Visit
from mongolia_russia.model.place import Belonging, Place

PUTIN = who("person-vladimir-putin", "office-president-of-russia")
ELBEGDORJ = who("person-tsakhiagiin-elbegdorj", "office-president-of-mongolia")
XI = who(None, name="Xi Jinping", actor=link("actor-china"))
MONGOLIA = link("actor-mongolia")
CHINA = make(mr.Actor, "actor-china", title="China", type="state")


def visit(id: str, to: str, year: int, **said: Any) -> Visit:
    """A visit."""
    dates = said.pop("dates", Period(str(year)))
    return make(Visit, id, to=link(to), dates=dates, **said)


def meeting(id: str, *people: Any, year: int = 2014, **said: Any) -> Meeting:
    """A meeting."""
    return make(Meeting, id, participants=people, dates=Period(str(year)), **said)


def place(id: str, *owners: str, **periods: Period) -> Place:
    """A place and whose it was."""
    belonged = [make(Belonging, o, actor=link(o)) for o in owners]
    belonged += [
        make(Belonging, key, actor=link(f"actor-{key}"), period=period)
        for key, period in periods.items()
    ]
    return make(Place, id, belonged_to=tuple(belonged))


RECORDS = (
    *ACTORS,
    *OFFICES,
    *PEOPLE,
    CHINA,
    place("place-moscow", ussr=Period("1922/1991"), russia=Period("1992/2020")),
    place("place-ulaanbaatar", "actor-mongolia"),
    place("place-beijing", "actor-china"),
    place("place-nowhere"),
    place("place-whose", "actor-russia", "actor-ussr"),
    place("place-contested", "actor-russia", "actor-mongolia"),
    visit(
        "visit-2014-putin",
        "actor-mongolia",
        2014,
        visitors=(PUTIN, who(None, name="A companion")),
        hosts=(ELBEGDORJ, who(None, name="A host")),
        places=links("place-ulaanbaatar"),
    ),
    visit("visit-2015-elbegdorj", "actor-russia", 2015, visitors=(ELBEGDORJ,)),
    visit("visit-2016-to-comintern", "actor-comintern", 2016, visitors=(XI,)),
    visit(
        "visit-2017-putin",
        "actor-mongolia",
        2017,
        visitors=(PUTIN,),
        status="announced",
    ),
    visit(
        "visit-2018-putin",
        "actor-mongolia",
        2018,
        visitors=(PUTIN,),
        status="cancelled",
    ),
    meeting("meeting-2014-three", ELBEGDORJ, PUTIN, XI, place=link("place-beijing")),
    meeting(
        "meeting-2015-call",
        PUTIN,
        ELBEGDORJ,
        year=2015,
        mode="telephone",
        host=link("actor-russia"),
    ),
    make(mr.Person, "person-both", title="Both", sides=("MN", "RU")),
    meeting(
        "meeting-1990-sides",
        who("person-both"),
        who("person-vladimir-putin", "office-president-of-russia", actor=MONGOLIA),
        year=1990,
    ),
    meeting("meeting-2016-moscow", PUTIN, year=2016, place=link("place-moscow")),
    meeting("meeting-2017-nowhere", PUTIN, year=2017, place=link("place-nowhere")),
    meeting("meeting-1960-whose", PUTIN, year=1960, place=link("place-whose")),
    meeting("meeting-1961-contested", year=1961, place=link("place-contested")),
    meeting(
        "meeting-2018-hosted",
        PUTIN,
        who("person-tsakhiagiin-elbegdorj"),
        who("person-private-traveller"),
        year=2018,
        setting="margins",
        host=link("actor-russia"),
    ),
    meeting("meeting-2019-unsure", PUTIN, year=2019, status="unconfirmed"),
    meeting("meeting-2020-off", PUTIN, year=2020, status="postponed"),
    make(
        Meeting,
        "meeting-2005-some-days",
        participants=(PUTIN,),
        dates=Period("/", attested=["2005", "2019"]),
        place=link("place-moscow"),
    ),
)


@pytest.fixture(autouse=True)
def world() -> Iterator[None]:
    """These records in place of the packaged ones."""
    with standing_in(*RECORDS):
        yield


def row(id: str) -> mr.Contact:
    """The row of a record."""
    found = mr.contacts(certain=False)
    return next(c for c in [*found, *found.undecided] if c.id == id)


def ids(**asked: Any) -> list[str]:
    """The ids that answer a question."""
    return [c.id for c in mr.contacts(**asked)]


class TestRow:
    """What a row says."""

    def test_visit(self) -> None:
        """Visitors are of the side that travelled, hosts of the other."""
        one = row("visit-2014-putin")
        assert [str(p) for p in one.mongolian] == [str(ELBEGDORJ), "A host"]
        assert [str(p) for p in one.russian] == [str(PUTIN), "A companion"]
        assert one.others == ()
        assert (one.setting, one.mode, one.host) == ("visit", "in-person", "MN")
        assert one.country == link("actor-mongolia")
        assert one.places == links("place-ulaanbaatar")
        assert one.when == Period("2014")
        assert one.sources() == one.record.sources()

    def test_visit_to_neither(self) -> None:
        """Whom nothing places on a side stands with the others."""
        one = row("visit-2016-to-comintern")
        assert one.others == (XI,)
        assert one.host == "third"

    def test_third_country(self) -> None:
        """The owner of the place is the country; the host is a third."""
        one = row("meeting-2014-three")
        assert (one.mongolian, one.russian, one.others) == (
            (ELBEGDORJ,),
            (PUTIN,),
            (XI,),
        )
        assert (one.country, one.host) == (link("actor-china"), "third")
        assert one.participants == (ELBEGDORJ, PUTIN, XI)

    def test_call(self) -> None:
        """Nobody hosts a call, and it is in no country."""
        one = row("meeting-2015-call")
        assert (one.country, one.host, one.places) == (None, "none", ())

    @pytest.mark.parametrize(
        ("id", "country", "host"),
        [
            ("meeting-2016-moscow", "actor-russia", "RU"),
            ("meeting-2018-hosted", "actor-russia", "RU"),
            ("meeting-2017-nowhere", None, None),
            ("meeting-1960-whose", None, "RU"),
            ("meeting-1961-contested", None, None),
            ("meeting-2005-some-days", "actor-russia", "RU"),
        ],
    )
    def test_country(self, id: str, country: str | None, host: str | None) -> None:
        """The host named, else the owner of the place that year, else not known."""
        one = row(id)
        assert (one.country and one.country.id, one.host) == (country, host)

    def test_person_alone(self) -> None:
        """Without an office that day, the offices of a lifetime tell the side."""
        one = row("meeting-2018-hosted")
        assert [p.person and p.person.id for p in one.mongolian] == [
            "person-tsakhiagiin-elbegdorj"
        ]
        assert [p.person and p.person.id for p in one.others] == [
            "person-private-traveller"
        ]

    def test_whom_somebody_stands_for(self) -> None:
        """The actor represented comes before office and person; two sides are none."""
        one = row("meeting-1990-sides")
        assert [p.person and p.person.id for p in one.mongolian] == [
            "person-vladimir-putin"
        ]
        assert one.russian == ()
        assert [p.person and p.person.id for p in one.others] == ["person-both"]

    def test_text(self) -> None:
        """A row reads as a sentence."""
        text = str(row("visit-2014-putin"))
        assert text.startswith(f"2014: {ELBEGDORJ} and {PUTIN}; visit, ")
        assert repr(row("meeting-2015-call")).endswith("; bilateral, telephone>")


class TestFilters:
    """What answers a question."""

    def test_all(self) -> None:
        """What was put off or called off is no encounter; the unsure is undecided."""
        found = mr.contacts()
        assert "visit-2018-putin" not in {c.id for c in [*found, *found.undecided]}
        assert "meeting-2020-off" not in {c.id for c in [*found, *found.undecided]}
        assert [c.id for c in found.undecided] == [
            "visit-2017-putin",
            "meeting-2019-unsure",
        ]
        assert len(found) == 12

    @pytest.mark.parametrize(
        ("asked", "expected"),
        [
            ({"on": 2014, "side": "MN"}, "meeting-2014-three visit-2014-putin"),
            ({"person": "elbegdorj", "host": "RU"}, "visit-2015-elbegdorj meeting-2018-hosted"),
            ({"role": "head-of-state", "side": "MN", "since": 2015, "until": 2015},
             "meeting-2015-call visit-2015-elbegdorj"),
            ({"host": "third"}, "meeting-2014-three visit-2016-to-comintern"),
            ({"host": "none"}, "meeting-2015-call"),
            ({"mode": "telephone"}, "meeting-2015-call"),
            ({"setting": "margins"}, "meeting-2018-hosted"),
            ({"setting": "visit", "side": "MN"}, "visit-2014-putin visit-2015-elbegdorj"),
            ({"place": "place-beijing"}, "meeting-2014-three"),
            ({"office": "office-president-of-mongolia", "side": "RU"}, ""),
        ],
    )  # fmt: skip
    def test_filter(self, asked: dict[str, Any], expected: str) -> None:
        """Every argument given must fit."""
        assert ids(**asked) == expected.split()

    def test_undecided_in_time(self) -> None:
        """What nobody confirms is undecided, whatever is asked of time."""
        found = mr.contacts(on=2019)
        assert ids(on=2019) == ["meeting-2005-some-days"]
        assert [c.id for c in found.undecided] == [
            "meeting-2019-unsure",
        ]

    @pytest.mark.parametrize("name", ["side", "host", "setting", "mode", "role"])
    def test_wrong_word(self, name: str) -> None:
        """A word that is not allowed is refused, and the allowed ones are named."""
        with pytest.raises(mr.InvalidArgumentError, match=f"{name}: 'Mongolei'"):
            mr.contacts(**{name: "Mongolei"})
