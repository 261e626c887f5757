"""Every filter of every query: what it keeps, what it leaves out, what it refuses."""

from __future__ import annotations

from typing import Any

import pytest
from tests.queries.world import (
    COMMON,
    EVERY_FILTER,
    LETTERS,
    QUERIES,
    TIME,
    filters,
    ids,
)

from mongolia_russia.errors import InvalidArgumentError, InvalidDateError

pytestmark = pytest.mark.usefixtures("world")

ANSWERS: list[tuple[str, dict[str, Any], str]] = [
    ("actors", {"type": "state"}, "ussr mpr russia mongolia"),
    ("actors", {"type": "constituent-unit"}, "buryatia"),
    ("actors", {"side": "MN"}, "mpr mongolia"),
    ("actors", {"part_of": "russia"}, "buryatia"),
    ("actors", {"part_of": "RU"}, "buryatia"),
    ("actors", {"part_of": "mongolia"}, ""),
    ("offices", {"actor": "russia"}, "president-of-russia premier-of-russia"),
    ("offices", {"actor": "RU", "role": "ruling-party-leader"}, "general-secretary"),
    ("offices", {"role": "speaker"}, "chairman-of-the-khural"),
    ("people", {"side": "MN"}, "tsakhiagiin-elbegdorj yumjaagiin-tsedenbal"),
    ("people", {"office": "general-secretary"}, "leonid-brezhnev"),
    ("people", {"office": "mission-ussr-ulaanbaatar"}, "ivan-envoy"),
    ("people", {"role": "head-of-government"}, "vladimir-putin"),
    ("people", {"role": "ambassador"}, "ivan-envoy"),
    ("people", {"role": "speaker", "office": "president-of-mongolia"}, ""),
    ("places", {"actor": "ussr"}, "moscow"),
    ("places", {"actor": "MN"}, "ulaanbaatar"),
    ("missions", {"sender": "MN"}, "mongolia-moscow mongolia-irkutsk"),
    ("missions", {"host": "mpr"}, "ussr-ulaanbaatar"),
    ("missions", {"form": "embassy"}, "mongolia-moscow ussr-ulaanbaatar"),
    ("missions", {"form": "consulate"}, "russia-darkhan mongolia-irkutsk"),
    ("missions", {"status": "unknown"}, "russia-darkhan"),
    ("missions", {"place": "Moscow"}, "mongolia-moscow"),
    ("heads_of_mission", {"person": "Ivan Envoy"}, "ussr-ulaanbaatar-1950"),
    ("heads_of_mission", {"mission": "mongolia-irkutsk"}, "mongolia-irkutsk"),
    ("heads_of_mission", {"rank": "ambassador"}, "ussr-ulaanbaatar-1950"),
    ("visits", {"to": "RU"}, "2011-elbegdorj"),
    ("visits", {"to": "mongolia"}, "2000-putin 2009-mixed"),
    ("visits", {"visitor": "Brezhnev"}, "1966-brezhnev 1974-brezhnev"),
    ("visits", {"host": "Putin"}, "2011-elbegdorj"),
    ("visits", {"role": "head-of-government"}, "2009-mixed"),
    ("visits", {"office": "president-of-russia"}, "2000-putin 2009-mixed"),
    ("visits", {"place": "moscow"}, "2011-elbegdorj"),
    ("visits", {"protocol": "official"}, "2000-putin 2011-elbegdorj"),
    ("visits", {"delegation": "party"}, "1974-brezhnev"),
    ("visits", {"occasion": "talks"}, "2000-putin"),
    ("visits", {"outcome": "treaty-1966-friendship"}, "1966-brezhnev"),
    ("visits", {"outcome": "project-1947-railway"}, "2000-putin"),
    ("visits", {"status": "announced"}, "2009-mixed"),
    ("meetings", {"participant": "Элбэгдорж"}, "2012-vladivostok"),
    ("meetings", {"role": "party-leader"}, "1975-call"),
    ("meetings", {"office": "president-of-russia"}, "2012-vladivostok"),
    ("meetings", {"mode": "telephone"}, "1975-call"),
    ("meetings", {"setting": "margins"}, "2012-vladivostok"),
    ("meetings", {"place": "moscow"}, "2012-vladivostok"),
    ("meetings", {"host": "RU"}, "2012-vladivostok"),
    ("meetings", {"status": "postponed"}, "1975-call"),
    ("treaties", {"party": "comintern"}, "trade"),
    ("treaties", {"party": "russia"}, "1993-friendship 2000-declaration"),
    ("treaties", {"nature": "non-binding"}, "2000-declaration"),
    ("treaties", {"form": "agreement"}, "trade"),
    ("treaties", {"level": "intergovernmental"}, "trade"),
    ("treaties", {"relevance": "third-party"}, "trade"),
    ("treaties", {"existence": "unsupported"}, "1986-claimed"),
    ("treaties", {"obligation": "defence"}, "1966-friendship"),
    ("treaties", {"signatory": "Брежнев"}, "1966-friendship"),
    ("treaties", {"place": "Urga"}, "1966-friendship"),
    ("codings", {"dataset": "atop"}, "atop-3550"),
    ("codings", {"concerns": "event-1939-battle"}, "cow-51"),
    ("codings", {"concerns": "Treaty of friendship, 1966"}, "atop-3550"),
    ("crossings", {"mode": "rail"}, "altanbulag-kyakhta"),
    ("crossings", {"access": "simplified"}, "local"),
    ("crossings", {"operation": "permanent"}, "altanbulag-kyakhta"),
    ("events", {"category": "war"}, "1939-battle"),
    ("events", {"actor": "RU"}, "1939-battle"),
    ("events", {"participant": "Tsedenbal"}, "1939-battle"),
    ("events", {"place": "Халхин Гол"}, "1939-battle"),
    ("memberships", {"organisation": "un"}, "mpr-un"),
    ("memberships", {"member": "RU"}, "russia-comintern"),
    ("memberships", {"status": "observer"}, "russia-comintern"),
    ("votes", {"body": "comintern"}, "1975-other 1980-without"),
    ("votes", {"actor": "MN"}, "1975-other 2022-ukraine"),
    ("votes", {"ballot": "abstain"}, "2022-ukraine"),
    ("polls", {"population": "MN"}, "2017-best-partner"),
    ("polls", {"about": "Mongolia"}, "undated"),
    ("polls", {"pollster": "vciom"}, ""),
    ("polls", {"pollster": "vtsiom"}, "undated"),
    ("polls", {"pollster": "maral"}, "2017-best-partner"),
    ("series", {"reporter": "RU"}, "debt"),
    ("series", {"partner": "mongolia"}, "debt"),
    ("series", {"direction": "export"}, "trade"),
    ("series", {"measure": "stock"}, "debt"),
    ("series", {"currency": "usd"}, "debt"),
    ("series", {"currency": "Transferable Rouble"}, "trade"),
    ("projects", {"sector": "gas"}, "pipeline"),
    ("projects", {"partner": "RU"}, "1947-railway"),
    ("projects", {"status": "operating"}, "1947-railway"),
    ("projects", {"status": "agreed"}, ""),
    ("projects", {"status": "unknown"}, "pipeline"),
    ("coverage", {"of": "visit"}, "visits"),
    ("coverage", {"level": "Heads of State"}, "visits"),
    ("coverage", {"completeness": "partial"}, "treaties"),
    ("article_statements", {"verdict": "corrected"}, "002 003"),
    ("article_statements", {"section": "econom"}, "002 003"),
    ("article_statements", {"section": "diplomacy"}, ""),
    ("article_statements", {"marker": "[2]"}, "001"),
    ("article_statements", {"marker": "3"}, "002"),
    ("article_statements", {"marker": 12}, "002"),
    ("article_statements", {"decided_by": "visit-2000-putin"}, "002"),
    ("states", {"side": "RU"}, "ussr russia"),
]
"""A query, its filters, and the ids (without the kind) in the order of the answer."""

ROWS: list[tuple[dict[str, Any], int]] = [
    ({"person": "Путин"}, 4),
    ({"side": "RU"}, 6),
    ({"side": "MN"}, 2),
    ({"office": "premier-of-russia"}, 2),
    ({"office": "mission-ussr-ulaanbaatar"}, 1),
    ({"role": "president"}, 4),
    ({"role": "ambassador"}, 1),
    ({"role": "ambassador", "side": "MN"}, 0),
    ({"person": "Putin", "role": "prime-minister", "side": "RU"}, 2),
]

WORKS: list[tuple[dict[str, Any], str]] = [
    ({"tier": "scholarly"}, "book-1990"),
    ({"type": "book"}, "book-1990"),
    ({"language": "ru"}, "izvestia-2000"),
    ({"text": "studies"}, "book-1990"),
    ({"text": "SMITH"}, "press-2000"),
    ({"text": "vizit"}, "izvestia-2000"),
    ({"text": "slip 2004"}, "slip-2004"),
    ({"text": "no such work"}, ""),
]


class TestAnswers:
    """Each filter keeps what fits it and nothing else."""

    @pytest.mark.parametrize(("query", "given", "expected"), ANSWERS)
    def test_records(self, query: str, given: dict[str, Any], expected: str) -> None:
        """The records that fit all filters, in the order of time."""
        found = QUERIES[query](**given)
        assert [id.partition("-")[2] for id in ids(found)] == expected.split()

    @pytest.mark.parametrize(("given", "count"), ROWS)
    def test_tenures(self, given: dict[str, Any], count: int) -> None:
        """A row for each term of office that fits."""
        found = QUERIES["tenures"](**given)
        assert len(found) == count < len(QUERIES["tenures"]())

    @pytest.mark.parametrize(("given", "expected"), WORKS)
    def test_sources(self, given: dict[str, Any], expected: str) -> None:
        """The works that fit, sorted by id."""
        assert ids(QUERIES["sources"](**given)) == expected.split()

    def test_all_sources(self) -> None:
        """Without a filter, every work cited for anything, rivals too."""
        assert ids(QUERIES["sources"]()) == [
            "book-1990",
            "copy-2001",
            "izvestia-2000",
            "kremlin-2000",
            "press-2000",
            "slip-2004",
        ]

    def test_every_filter_is_here(self) -> None:
        """No filter of a kind goes without an answer above that leaves records out."""
        seen = {
            (query, name)
            for query, given, expected in ANSWERS
            for name in given
            if 0 < len(expected.split()) < len(QUERIES[query]())
        }
        seen |= {("tenures", name) for given, _ in ROWS for name in given}
        seen |= {("sources", name) for given, _ in WORKS for name in given}
        apart = (*TIME, *COMMON)
        here = [(q, f) for q, f in EVERY_FILTER if q != "contacts"]  # test_contacts
        assert {(q, f) for q, f in here if f not in apart} == {
            (q, f) for q, f in seen if f not in apart
        } - {("states", "type")}

    @pytest.mark.parametrize("query", QUERIES)
    def test_none(self, query: str) -> None:
        """A filter that is None is as good as not given; without any, all records."""
        function = QUERIES[query]
        found = function()
        assert function(**dict.fromkeys(filters(query))) == found
        assert len(found) > 1
        # Of encounters, one in this world was only announced.
        assert len(found.undecided) == (query == "contacts")


class TestTogether:
    """What must fit together must fit in one and the same person, vote or term."""

    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            ({"visitor": "Putin", "role": "head-of-state"}, ["visit-2000-putin"]),
            (
                {"visitor": "Putin", "office": "president-of-russia"},
                ["visit-2000-putin"],
            ),
            ({"role": "head-of-state", "office": "premier-of-russia"}, []),
            ({"visitor": "Brezhnev", "role": "president"}, []),
            ({"visitor": "Elbegdorj", "host": "Putin"}, ["visit-2011-elbegdorj"]),
            ({"visitor": "Putin", "host": "Putin"}, []),
        ],
    )
    def test_visits(self, given: dict[str, Any], expected: list[str]) -> None:
        """One visitor held the office, not one the office and another the name."""
        assert ids(QUERIES["visits"](**given)) == expected

    def test_office_without_a_person(self) -> None:
        """Somebody known by a printed name only counts by the office."""
        found = QUERIES["visits"](role="party-leader")
        assert "visit-2009-mixed" in ids(found)

    def test_meetings(self) -> None:
        """One participant fits both person and role."""
        meetings = QUERIES["meetings"]
        assert ids(meetings(participant="Brezhnev", role="head-of-state")) == []
        assert len(meetings(participant="Tsedenbal", role="head-of-state")) == 1

    def test_votes(self) -> None:
        """The ballot is that of the actor asked about."""
        votes = QUERIES["votes"]
        assert ids(votes(actor="mongolia", ballot="no")) == []
        assert ids(votes(actor="russia", ballot="no")) == ["vote-2022-ukraine"]

    def test_people(self) -> None:
        """One term fits office, role and day."""
        people = QUERIES["people"]
        assert ids(people(role="president", on=2010, side="RU")) == []
        assert ids(people(role="prime-minister", on=2010)) == ["person-vladimir-putin"]
        assert ids(people(role="president", office="premier-of-russia")) == []

    def test_tenures(self) -> None:
        """One term fits person, role and day."""
        tenures = QUERIES["tenures"]
        assert len(tenures(person="Putin", role="president", on=2010)) == 0
        assert len(tenures(person="Putin", role="prime-minister", on=2010)) == 1

    def test_a_word_more(self) -> None:
        """All arguments combine with *and*."""
        visits = QUERIES["visits"]
        assert ids(visits(to="MN", protocol="official")) == ["visit-2000-putin"]


def refused(query: str, **given: Any) -> str:
    """The message with which a query refuses an argument."""
    with pytest.raises((InvalidArgumentError, InvalidDateError)) as caught:
        QUERIES[query](**given)
    return str(caught.value)


class TestRefusals:
    """A value that cannot be meant is an error that helps, never an empty answer."""

    @pytest.mark.parametrize(
        ("query", "name"), [(q, f) for q, f in EVERY_FILTER if f not in LETTERS]
    )
    def test_unknown_value(self, query: str, name: str) -> None:
        """The error names the argument, the value and what is allowed."""
        message = refused(query, **{name: "embasy xyz"})
        assert message.startswith(f"{name}: ")
        assert "'embasy xyz'" in message
        assert "llowed" in message or "a number from 0 up" in message

    @pytest.mark.parametrize("query", QUERIES)
    def test_unknown_letters(self, query: str) -> None:
        """Letters that nothing contains are no mistake: the answer is empty."""
        for name in set(filters(query)) & set(LETTERS):
            found = QUERIES[query](**{name: "embasy xyz"})
            assert (len(found), len(found.undecided)) == (0, 0)

    @pytest.mark.parametrize(("query", "name"), EVERY_FILTER)
    def test_empty_text(self, query: str, name: str) -> None:
        """An empty text, or one without a letter, is refused."""
        for value in ("", " \t", "?!"):
            assert refused(query, **{name: value}).startswith(f"{name}: ")

    @pytest.mark.parametrize(("query", "name"), EVERY_FILTER)
    def test_wrong_type(self, query: str, name: str) -> None:
        """A value of another type is refused, whether or not it can be hashed."""
        for value in (3.5, [], ["visit"], b"visit", object()):
            assert refused(query, **{name: value}).startswith(f"{name}: ")

    @pytest.mark.parametrize("query", QUERIES)
    def test_unknown_argument(self, query: str) -> None:
        """A filter that does not exist is a TypeError, as in any function."""
        with pytest.raises(TypeError, match=rf"{query}\(\).*colour"):
            QUERIES[query](colour="red")

    @pytest.mark.parametrize("query", QUERIES)
    def test_position(self, query: str) -> None:
        """Filters have names."""
        with pytest.raises(TypeError, match="named"):
            QUERIES[query]("MN")

    @pytest.mark.parametrize(
        ("query", "name", "value", "meant"),
        [
            ("missions", "form", "embasy", "embassy"),
            ("missions", "status", "opened", "open"),
            ("missions", "sender", "mongolja", "Mongolia"),
            ("visits", "visitor", "Vladimir Puttin Jr", "Vladimir Putin"),
            ("visits", "visitor", "Владимер Путин", "Владимир Путин"),
            ("visits", "to", "actor-mongoliaa", "actor-mongolia"),
            ("visits", "role", "presidents", "president"),
            ("visits", "role", "head-of-sate", "head-of-state"),
            ("visits", "outcome", "treaty-1966-freindship", "treaty-1966-friendship"),
            ("visits", "source", "izvestia-200", "izvestia-2000"),
            ("visits", "subject", "alliances", "alliance"),
            ("tenures", "side", "MNG", "MN"),
            ("tenures", "office", "mission-ussr-ulanbator", "mission-ussr-ulaanbaatar"),
            ("codings", "dataset", "COW Dispute", "COW Disputes"),
            ("codings", "concerns", "event-1939-batle", "event-1939-battle"),
            ("coverage", "of", "visits", "visit"),
            ("coverage", "level", "head of state", "heads of state"),
            ("series", "currency", "EUSD", "USD"),
            ("sources", "language", "rus", "ru"),
            ("article_statements", "verdict", "correct", "corrected"),
        ],
    )
    def test_nearest(self, query: str, name: str, value: str, meant: str) -> None:
        """The error names what was probably meant."""
        assert f"did you mean {meant!r}?" in refused(query, **{name: value})

    def test_no_nearest(self) -> None:
        """Where nothing is near, nothing is proposed."""
        assert "did you mean" not in refused("missions", form="xyz")
        assert "did you mean" not in refused("missions", sender="xyzzy")

    @pytest.mark.parametrize(
        ("query", "name", "value"),
        [
            ("votes", "ballot", "against"),
            ("events", "category", "battle"),
            ("treaties", "obligation", "peace"),
        ],
    )
    def test_vocabulary(self, query: str, name: str, value: str) -> None:
        """All the words that are allowed are listed, in alphabetical order."""
        words = refused(query, **{name: value}).rpartition("Allowed: ")[2].split(", ")
        assert len(words) > 4
        assert words == sorted(words)

    def test_roles(self) -> None:
        """The usual titles are listed beside the roles."""
        message = refused("visits", role="emperor")
        assert "head-of-state" in message
        assert "prime-minister" in message

    def test_actors_by_side(self) -> None:
        """Where an actor is asked for, the sides are among what is allowed."""
        assert "a side (MN or RU)" in refused("visits", to="XX")
        assert "a side" not in refused("visits", visitor="XX")

    def test_offices_or_missions(self) -> None:
        """Where two kinds are allowed, both are named."""
        assert "any Office or Mission;" in refused("tenures", office="XX")

    def test_any_record(self) -> None:
        """Where any kind is allowed, it is called a record."""
        assert "any record;" in refused("visits", outcome="XX")

    @pytest.mark.parametrize("value", [True, -1, "2", 1.0])
    def test_origins(self, value: Any) -> None:
        """How many origins is a whole number from 0 up."""
        assert "number from 0 up" in refused("visits", min_origins=value)

    @pytest.mark.parametrize("name", ["certain", "checked"])
    @pytest.mark.parametrize("value", [1, 0, "true", "yes"])
    def test_flags(self, name: str, value: Any) -> None:
        """True, False or None, and nothing that is only like it."""
        message = refused("visits", **{name: value})
        assert message.endswith("Allowed: False, None, True.")
