"""Values that follow from other records."""

from __future__ import annotations

from tests.compiler.exercise import Folder

from mongolia_russia.model.actor import Actor
from mongolia_russia.model.person import Person
from mongolia_russia.model.treaty import Treaty


def person_of(folder: Folder, id: str = "person-ivan") -> Person:
    """A person of the exercise."""
    (found,) = [r for r in folder.build().records if r.id == id]
    assert isinstance(found, Person)
    return found


def treaty_of(folder: Folder, id: str) -> Treaty:
    """A treaty of the exercise."""
    (found,) = [r for r in folder.build().records if r.id == id]
    assert isinstance(found, Treaty)
    return found


class TestSuccessors:
    """The actors that name one as their predecessor."""

    def test_inverse(self, folder: Folder) -> None:
        """It is the other direction of what they say, and says that it is computed."""
        actors = {r.id: r for r in folder.build().records if isinstance(r, Actor)}
        old = actors["actor-mongolian-peoples-republic"]
        assert [link.name for link in old.successors] == ["Mongolia"]
        (basis,) = old.basis
        assert (basis.field, basis.kind) == ("successors", "computed")
        assert basis.comes_from == ("actor-mongolia",)

    def test_none(self, folder: Folder) -> None:
        """Nothing is said of an actor that nobody names."""
        actors = {r.id: r for r in folder.build().records if isinstance(r, Actor)}
        assert (
            actors["actor-mongolia"].successors,
            actors["actor-mongolia"].basis,
        ) == ((), ())


class TestSides:
    """The sides of those whose offices a person held."""

    def test_of_offices(self, folder: Folder) -> None:
        """They follow from the actors of the offices."""
        person = person_of(folder)
        assert person.sides == ("RU",)
        assert person.evidence("sides").basis is not None

    def test_of_missions(self, folder: Folder) -> None:
        """A mission stands for the side that sends it."""
        assert person_of(folder, "person-dorj").sides == ("RU",)

    def test_of_an_actor_without(self, folder: Folder) -> None:
        """An actor with no side gives none; the mission still gives its own."""
        folder.change(
            "offices.toml", "actor-russian-federation", "actor-united-nations"
        )
        person = person_of(folder)
        basis = person.evidence("sides").basis
        assert basis is not None
        assert basis.comes_from == ("actor-russian-federation", "actor-united-nations")
        assert person.sides == ("RU",)


class TestTenures:
    """Terms at the head of a mission, taken over."""

    def test_taken_over(self, folder: Folder) -> None:
        """The term stands among the person's tenures, in the order of time."""
        tenures = person_of(folder).tenures
        assert [t.key for t in tenures] == [
            "head-ivan",
            "president-1995",
            "president-2000",
        ]
        first = tenures[0]
        assert (first.office.id, first.title) == ("mission-embassy", "envoy")

    def test_evidence(self, folder: Folder) -> None:
        """It carries the citations of the fields taken over, and of no others."""
        (tenure,) = person_of(folder, "person-dorj").tenures
        (citation,) = tenure.citations
        assert citation.supports == ("office", "title", "term")
        assert [(b.field, b.kind, b.comes_from) for b in tenure.basis] == [
            ("title", "computed", ("head-dorj",))
        ]

    def test_inferred(self, folder: Folder) -> None:
        """What was inferred of the term stays inferred."""
        folder.change(
            "heads_of_mission.toml",
            'term = "1994/1995"\n',
            'term = "1994/1995"\ninferred.term = "by the day"\ninferred.person = "by the name"\n',
        )
        first = person_of(folder).tenures[0]
        assert [(b.field, b.kind) for b in first.basis] == [
            ("term", "inferred"),
            ("title", "computed"),
        ]

    def test_rivals(self, folder: Folder) -> None:
        """Rivals of the term go with it."""
        folder.change(
            "heads_of_mission.toml",
            'term = "1994/1995"\n',
            'term = "1994/1995"\npreferred.term = "two say so"\n'
            'rival = [{ field = "term", value = "1993/1995", cited = ["gazette"] }]\n',
        )
        assert [str(c.value) for c in person_of(folder).tenures[0].claims] == [
            "1994–1995",
            "1993–1995",
        ]

    def test_no_term(self, folder: Folder) -> None:
        """A head whose term nobody tells gives none."""
        folder.change("heads_of_mission.toml", 'term = "1994/1995"\n', "")
        text = folder.read("heads_of_mission.toml")
        head, _, last = text.rpartition('cited.term = ["annals"]\n')
        folder.write("heads_of_mission.toml", head + last)
        assert [t.key for t in person_of(folder).tenures] == [
            "president-1995",
            "president-2000",
        ]


class TestEffects:
    """What other instruments do to a treaty."""

    def test_inverse(self, folder: Folder) -> None:
        """It is said in the passive, with the evidence of the other's relation."""
        old = treaty_of(folder, "treaty-1999-old")
        (effect,) = old.affected_by
        assert (effect.type, effect.instrument.name) == ("amended", "A treaty")
        assert effect.key == "amended-treaty-2001-town"
        (citation,) = effect.citations
        assert (citation.source.id, citation.supports) == (
            "annals",
            ("type", "instrument"),
        )

    def test_inferred(self, folder: Folder) -> None:
        """What was inferred of the relation stays inferred."""
        folder.change(
            "treaties.toml",
            'target = "treaty-1999-old" }',
            'target = "treaty-1999-old", inferred = { target = "by the date" } }',
        )
        (effect,) = treaty_of(folder, "treaty-1999-old").affected_by
        assert [(b.field, b.kind) for b in effect.basis] == [("instrument", "inferred")]

    def test_none(self, folder: Folder) -> None:
        """A treaty that no other names is not affected."""
        assert treaty_of(folder, "treaty-2001-town").affected_by == ()
