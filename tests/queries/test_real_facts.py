"""The examples of the design, asked of the packaged facts themselves.

Only what will not change with the next fact: well-known visits, terms and treaties.
"""

from __future__ import annotations

from typing import Any

import pytest
from tests.queries.world import QUERIES, ids

import mongolia_russia as mr


class TestDesign:
    """How it was meant to feel."""

    def test_border(self) -> None:
        """The border's length has rivals, each with its citations."""
        evidence = mr.border().evidence("length")
        assert evidence.value == mr.border().length
        assert {str(rival.value) for rival in evidence.rivals} >= {
            "3,485 km",
            "3,452 km",
        }
        assert all(rival.citations for rival in evidence.rivals)

    def test_heads_of_state(self) -> None:
        """Visits of heads of state to Mongolia: Putin's are among them."""
        found = mr.visits(to="MN", role="head-of-state")
        assert set(ids(found)) >= {
            "visit-2000-putin",
            "visit-2014-putin",
            "visit-2019-putin",
            "visit-2024-putin",
        }
        assert "visit-1974-brezhnev" not in ids(found)

    @pytest.mark.parametrize("visitor", ["Путин", "Putin", "person-vladimir-putin"])
    def test_visitor(self, visitor: str) -> None:
        """Any script, any usual spelling."""
        found = mr.visits(visitor=visitor)
        assert found == mr.visits(visitor="vladimir putin")
        assert "visit-2000-putin" in ids(found)

    def test_in_force(self) -> None:
        """The treaty of 1966 was in force in 1970; of others nobody recorded it."""
        found = mr.treaties(on="1970-01-01")
        assert "treaty-1966-friendship" in ids(found)
        assert "treaty-1993-friendship" not in ids(found)
        assert len(found.undecided) > 0
        for treaty in found.undecided:
            assert treaty.is_in_force("1970-01-01") is None

    def test_consulates_general(self) -> None:
        """Mongolia's consulate general in Irkutsk is known, or at least undecided."""
        given: dict[str, Any] = {"sender": "MN", "form": "consulate-general"}
        found = mr.missions(on="2026", **given)
        assert "mission-mongolia-irkutsk" in {*ids(found), *ids(found.undecided)}
        assert "mission-mongolia-irkutsk" in ids(mr.missions(on="2020", **given))
        assert "mission-mongolia-irkutsk" not in ids(mr.missions(on="1972", **given))

    def test_prime_ministers(self) -> None:
        """A title stands for the role; a row for each term."""
        found = mr.tenures(role="prime-minister", on=1999)
        assert "Vladimir Putin" in [str(row.person) for row in found]
        assert all(row.when.holds(1999) for row in found)

    def test_get(self) -> None:
        """By id, with its type; an unknown id names the nearest."""
        assert mr.get("treaty-1966-friendship", mr.Treaty).signed is not None
        with pytest.raises(mr.UnknownIdError, match="treaty-1966-friendship"):
            mr.get("treaty-1966-frendship")

    def test_timeline(self) -> None:
        """From the fall of the Qing to the People's Republic, in order."""
        found = mr.timeline(since=1911, until=1924)
        assert {"treaty-1912-urga", "treaty-1921-friendship"} <= set(ids(found))
        assert "actor-russian-empire" not in ids(found)
        keys = [record.when.sort_key for record in found]
        assert keys == sorted(keys)

    def test_statements(self) -> None:
        """All statements are there, in the order of the article."""
        everything = mr.article_statements()
        assert [s.number for s in everything] == list(range(1, 119))
        corrected = mr.article_statements(verdict="corrected")
        assert 0 < len(corrected) < 118

    @pytest.mark.parametrize(
        "spellings",
        [
            ("Choibalsan", "Чойбалсан", "Choybalsan"),
            ("Khurelsukh", "Хүрэлсүх", "Khürelsükh"),
            ("Brezhnev", "Брежнев"),
            ("Tsedenbal", "Цэдэнбал"),
        ],
    )
    def test_search(self, spellings: tuple[str, ...]) -> None:
        """The person comes first, however the name is spelt."""
        first = {mr.search(spelling).first().id for spelling in spellings}
        assert len(first) == 1
        assert first.pop().startswith("person-")


class TestWhole:
    """What holds for all packaged facts, whatever they are."""

    @pytest.mark.parametrize("query", QUERIES)
    def test_answers(self, query: str) -> None:
        """Every query answers, twice the same."""
        found = QUERIES[query]()
        assert found == QUERIES[query]()
        # Of encounters some were only announced, or nobody confirms them.
        assert query == "contacts" or not found.undecided
        assert len(set(ids(found))) == len(found)

    def test_titles_name_their_records(self) -> None:
        """Whoever types the title of a record finds it."""
        for query in (mr.people, mr.places, mr.actors, mr.visits, mr.treaties):
            for record in query()[:5]:
                assert record in mr.search(record.title)

    def test_people_are_told_apart(self) -> None:
        """No two people share a title, however it is folded."""
        from mongolia_russia.text import fold

        titles = [fold(person.title) for person in mr.people()]
        assert len(set(titles)) == len(titles)
