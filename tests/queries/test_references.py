"""One record may be named in many ways; all of them mean the same."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.making import make
from tests.queries.world import ACTORS, PEOPLE, RECORDS, ids, standing_in

import mongolia_russia as mr
from mongolia_russia.dataset import Dataset
from mongolia_russia.errors import InvalidArgumentError, RetiredIdWarning
from mongolia_russia.model.parts import Link
from mongolia_russia.queries.meaning import ids_meant

PUTIN, MPR = PEOPLE[0], ACTORS[1]


@pytest.mark.usefixtures("world")
class TestForms:
    """A record, a link, an id, or a name in any script and usual spelling."""

    @pytest.mark.parametrize(
        "visitor",
        [
            PUTIN,
            Link(PUTIN.id, "whatever it is called"),
            "person-vladimir-putin",
            "vladimir-putin",
            "Vladimir Putin",
            "VLADIMIR PUTIN",
            "Putin",
            "putin vladimir",
            "Путин",
            "ВЛАДИМИР ПУТИН",
            " Путин ",
        ],
    )
    def test_person(self, visitor: Any) -> None:
        """All forms find the same visits."""
        assert ids(mr.visits(visitor=visitor)) == [
            "visit-2000-putin",
            "visit-2009-mixed",
        ]

    @pytest.mark.parametrize(
        "host",
        ["Tsedenbal", "Цэдэнбал", "Tzedenbal", "Yumjaagiin Tsedenbal", "Юмжаагийн"],
    )
    def test_spellings(self, host: str) -> None:
        """The usual ways of romanising a Mongolian name."""
        assert ids(mr.visits(host=host)) == ["visit-1966-brezhnev"]

    @pytest.mark.parametrize(
        "to",
        [
            MPR,
            MPR.title,
            MPR.id,
            "mpr",
            Link(MPR.id, ""),
            "mongolian people’s republic",
        ],
    )
    def test_actor(self, to: Any) -> None:
        """A state is one actor, not its successor."""
        assert ids(mr.visits(to=to)) == ["visit-1966-brezhnev", "visit-1974-brezhnev"]

    def test_side(self) -> None:
        """A side stands for all its actors."""
        both = [*mr.visits(to="mpr"), *mr.visits(to="mongolia")]
        assert set(mr.visits(to="MN")) == set(both)
        assert len(both) == 4

    def test_side_is_not_a_person(self) -> None:
        """A side is no answer where people are asked for."""
        with pytest.raises(InvalidArgumentError, match="visitor: 'MN'"):
            mr.visits(visitor="MN")

    def test_whole_name_first(self) -> None:
        """A whole name means its bearer, not everybody whose name has its words."""
        part = make(mr.Actor, "actor-inner", title="Inner Mongolia")
        with standing_in(*ACTORS, part):
            assert ids_meant("to", "Mongolia", mr.Actor) == {"actor-mongolia"}
            assert ids_meant("to", "outer", mr.Actor) == {"actor-mongolia"}
            assert ids_meant("to", "mongolia inner", mr.Actor) == {"actor-inner"}

    def test_shared_word(self) -> None:
        """A word of several names means all who bear it."""
        assert ids_meant("office", "president", mr.Office) == {
            "office-president-of-russia",
            "office-president-of-mongolia",
        }

    def test_no_parts_of_words(self) -> None:
        """Part of a word is not a name."""
        with pytest.raises(InvalidArgumentError, match="Puti"):
            mr.visits(visitor="Puti")

    def test_other_kind(self) -> None:
        """A record of another kind is refused."""
        for value in (PUTIN, PUTIN.id, Link(PUTIN.id, "")):
            with pytest.raises(InvalidArgumentError, match="any Actor;"):
                mr.visits(to=value)

    @pytest.mark.parametrize(
        ("alias", "role"),
        [
            ("president", "head-of-state"),
            ("prime-minister", "head-of-government"),
            ("party-leader", "ruling-party-leader"),
        ],
    )
    def test_role_aliases(self, alias: Any, role: Any) -> None:
        """The usual titles mean the roles, in every query that takes them."""
        for query in (mr.visits, mr.meetings, mr.people, mr.tenures, mr.offices):
            assert query(role=alias) == query(role=role)
        assert len(mr.tenures(role=alias)) > 0

    def test_leader(self) -> None:
        """``leader`` stands for the three highest roles at once, and for no other."""
        for query in (mr.visits, mr.meetings, mr.offices):
            parts = [
                {*ids(query(role=role))}
                for role in ("president", "prime-minister", "party-leader")
            ]
            assert {*ids(query(role="leader"))} == set().union(*parts)
        assert 0 < len(mr.people(role="leader")) < len(mr.people())

    def test_source(self) -> None:
        """A source may be given by itself."""
        (source,) = mr.sources(text="vizit")
        assert mr.visits(source=source) == mr.visits(source=source.id)
        assert ids(mr.visits(source=source)) == ["visit-2000-putin"]

    @given(st.sampled_from(RECORDS))
    def test_every_record(self, record: mr.Record) -> None:
        """Every record is meant by itself, its id, a link to it, and its short id."""
        kind = type(record)
        short = record.id.partition("-")[2]
        for value in (record, record.id, Link(record.id, ""), short):
            assert ids_meant("x", value, kind) == {record.id}
        assert record.id in ids_meant("x", record.title)


class TestRetired:
    """A retired id is a permanent one, too."""

    @pytest.fixture(autouse=True)
    def retired(self, world: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
        """An index with retired ids."""
        ids = {
            "person-putin": {"now": PUTIN.id, "why": "one person, one id"},
            "visit-2000-double": {"now": "visit-2000-putin", "why": "the same"},
        }
        index = json.dumps({"sha256": {}, "retired": ids}).encode()
        monkeypatch.setattr(world, "_read", lambda name: index)

    def test_stands_for_the_new_one(self) -> None:
        """It means the record that replaced it, with a warning that says so."""
        with pytest.warns(RetiredIdWarning, match="use 'person-vladimir-putin'"):
            found = mr.visits(visitor="person-putin")
        assert found == mr.visits(visitor=PUTIN)

    def test_of_another_kind(self) -> None:
        """But only where its kind is asked for."""
        with (
            pytest.warns(RetiredIdWarning),
            pytest.raises(InvalidArgumentError, match="any Person;"),
        ):
            mr.visits(visitor="visit-2000-double")


class TestEmpty:
    """Facts of which there are none."""

    def test_names_none(self) -> None:
        """Where nothing can be named, the error says that there are none."""
        with standing_in(PUTIN):
            assert len(mr.codings()) == 0
            with pytest.raises(InvalidArgumentError, match="there are none"):
                mr.codings(dataset="ATOP")
            with pytest.raises(InvalidArgumentError, match="one of the 0 in the data"):
                mr.visits(to="Mongolia")
