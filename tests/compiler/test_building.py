"""A folder of facts becomes checked records, or a list of all its faults."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.compiler.exercise import Folder

from mongolia_russia.compiler import build, compiled_files
from mongolia_russia.errors import FactsError, OutputError
from mongolia_russia.model.article_statement import ArticleStatement
from mongolia_russia.model.encounter import Visit
from mongolia_russia.model.person import Person


def visit_of(folder: Folder) -> Visit:
    """The first visit of the exercise."""
    found = {r.id: r for r in folder.build().records}["visit-2001-ivan"]
    assert isinstance(found, Visit)
    return found


class TestGoodFacts:
    """What comes out of a folder without a fault."""

    def test_order(self, folder: Folder) -> None:
        """Records and sources stand by id, whatever the order of files and tables."""
        built = folder.build()
        ids = [record.id for record in built.records]
        assert ids == sorted(ids)
        assert {"actor-mongolia", "treaty-1999-old", "vote-1"} < set(ids)
        assert [s.id for s in built.sources] == ["annals", "figures", "gazette"]

    def test_path_as_text(self, folder: Folder) -> None:
        """The folder may be given as a text, too."""
        assert build(str(folder.path)).meta == {"version": "1.2", "as_of": "2026-01-31"}

    def test_no_facts(self, tmp_path: Path) -> None:
        """An empty folder holds no facts, and that is no fault."""
        built = build(tmp_path)
        assert (built.records, built.sources, built.stale_checks) == ((), (), ())

    def test_no_folder(self, tmp_path: Path) -> None:
        """A folder that is not there is named, and so is a file in its place."""
        (tmp_path / "file").write_text("")
        for name in ("nowhere", "file"):
            with pytest.raises(OutputError, match=f"{name}' is not a folder"):
                build(tmp_path / name)

    def test_links(self, folder: Folder) -> None:
        """A link carries the title of the record that it leads to."""
        visit = visit_of(folder)
        assert (visit.to.id, visit.to.name) == ("actor-mongolia", "Mongolia")
        assert [place.name for place in visit.places] == ["Town"]

    def test_citations(self, folder: Folder) -> None:
        """Fields cited to one place share a citation; the day read is the source's."""
        visit = visit_of(folder)
        found = {(c.source.id, c.locator): c for c in visit.citations}
        assert found["gazette", None].supports == ("to", "places", "outcomes")
        assert found["gazette", "page 3"].supports == ("dates",)
        assert found["annals", "page 55"].seen == "2026-01-02"
        assert found["gazette", None].seen is None

    def test_rival(self, folder: Folder) -> None:
        """A rival has its own citation, read in the work that quotes it."""
        preferred, rival = visit_of(folder).claims
        assert (preferred.rank, preferred.reason) == ("preferred", "two works agree")
        assert preferred.value == visit_of(folder).dates
        assert {c.source.id for c in preferred.citations} == {"gazette", "annals"}
        assert (rival.rank, rival.reason) == ("normal", "the talks only")
        (citation,) = rival.citations
        assert citation.source.id == "annals"
        assert citation.locator == "paragraph 2"
        assert citation.via is not None
        assert citation.via.id == "gazette"
        assert citation.via_locator == "page 4"
        assert citation.seen is None, "annals was not opened"

    def test_interned(self, folder: Folder) -> None:
        """A source is one object, wherever it is cited."""
        built = folder.build()
        gazette = next(s for s in built.sources if s.id == "gazette")
        assert visit_of(folder).citations[0].source == gazette
        assert gazette.ancestors() == {"gazette", "annals"}

    def test_elements(self, folder: Folder) -> None:
        """A list for a whole element stands for all the facts that it states."""
        (visitor,) = visit_of(folder).visitors
        assert visitor.key == "ivan"
        assert visitor.citations[0].supports == ("person", "office")

    def test_inherited(self, folder: Folder) -> None:
        """An element that cites nothing takes over what its record cites for the list."""
        (person,) = [r for r in folder.build().records if r.id == "person-ivan"]
        assert isinstance(person, Person)
        (tenure,) = [t for t in person.tenures if str(t.term) == "1995–1999"]
        (citation,) = tenure.citations
        assert (citation.source.id, citation.locator) == ("annals", "page 9")
        assert citation.supports == ("office", "term")

    def test_works(self, folder: Folder) -> None:
        """The works of a statement are the sources themselves."""
        (statement,) = [
            r for r in folder.build().records if isinstance(r, ArticleStatement)
        ]
        assert [work.id for work in statement.works] == ["annals"]

    def test_repeatable(self, folder: Folder) -> None:
        """The same folder always compiles to the same text."""
        assert compiled_files(folder.build()) == compiled_files(folder.build())

    def test_order_of_tables(self, folder: Folder) -> None:
        """The order in which records and files are written changes nothing."""
        before = compiled_files(folder.build())
        first, second = folder.read("visits.toml").split("[visit-2003-ivan]")
        (folder.path / "visits.toml").unlink()
        folder.write("visits/a.toml", f"[visit-2003-ivan]{second}")
        folder.write("visits/b.toml", first)
        assert compiled_files(folder.build()) == before


class TestFaultsTogether:
    """All that is wrong is told in one run."""

    def test_sorted(self, folder: Folder) -> None:
        """Faults of all files and all sorts come together, by file and line."""
        folder.change("visits.toml", 'title = "A visit"', "title = 5")
        folder.change("visits.toml", 'value = "2001-11-14"', 'value = "2001-13"')
        folder.change("people.toml", 'born = "1950"', 'born = "2030"')
        folder.change("sources/works.toml", 'tier = "press"', 'tier = "news"')
        folder.write("stray.toml", "")
        assert [p.split(": ")[0] for p in folder.problems()] == [
            "people.toml:4",  # a broken rule: died before born
            "people.toml:17",  # all three tenures lie before the birth: as derived,
            "people.toml:19",  # and as authored
            "people.toml:23",
            "sources/works.toml:12",
            "stray.toml:1",
            "visits.toml:3",
            "visits.toml:21",
        ]

    def test_all_of_one_record(self, folder: Folder) -> None:
        """A record's fields, elements and evidence are all looked at."""
        folder.change("visits.toml", 'places = ["place-town"]', "places = 5")
        folder.change("visits.toml", 'office = "office-president"', "office = 5")
        folder.change("visits.toml", 'outcomes = ["gazette"]', 'outcomes = ["gazete"]')
        assert folder.problems() == [
            folder.said(
                "visits.toml", "places = 5", "visit-2001-ivan places", "5 is not a list"
            ),
            folder.said(
                "visits.toml",
                '"gazete"',
                "visit-2001-ivan cited.outcomes[0]",
                "no source 'gazete'",
                "did you mean 'gazette'?",
            ),
            folder.said(
                "visits.toml",
                "office = 5",
                "visit-2001-ivan visitors[0].office",
                "5 is not a text",
            ),
        ]

    def test_no_consequences(self, folder: Folder) -> None:
        """What a fault makes of other records is not told as if it were theirs."""
        folder.change("actors.toml", 'type = "international-organisation"', "type = 1")
        assert "actors.toml" in folder.problem(), "the vote in that body is no fault"

    def test_unread_file(self, folder: Folder) -> None:
        """Links and citations into a file that cannot be read are no faults."""
        folder.write("people.toml", "= 5")
        folder.write("sources/works.toml", "= 5")
        assert [p.split(":")[0] for p in folder.problems()] == [
            "people.toml",
            "sources/works.toml",
        ]

    def test_text(self, folder: Folder) -> None:
        """The error shows their number, and one on each line."""
        folder.change("visits.toml", 'title = "A visit"', "title = 5")
        with pytest.raises(FactsError) as one:
            folder.build()
        assert str(one.value).splitlines() == [
            "1 problem in the facts:",
            folder.said(
                "visits.toml", "title = 5", "visit-2001-ivan title", "5 is not a text"
            ),
        ]
        folder.change("visits.toml", 'title = "Another visit"', "title = 5")
        with pytest.raises(FactsError, match=r"^2 problems in the facts:"):
            folder.build()


class TestPaths:
    """Rules speak of keys; a file has indexes and lines."""

    def test_index(self, folder: Folder) -> None:
        """The element with that key is counted as in the file."""
        folder.change("people.toml", 'term = "2000/2004"', 'term = "2000/2034"')
        assert folder.problem() == folder.said(
            "people.toml",
            "2000/2034",
            "person-ivan tenures[1].term",
            "the term goes on after the death on 2020 (lives-hold-tenures)",
            "read the sources again; one of the two is wrong",
        )

    def test_derived_element(self, folder: Folder) -> None:
        """An element that stands in no file leads to its list in the record."""
        folder.change("heads_of_mission.toml", '"1994/1995"', '"2033/2035"')
        assert folder.problem().startswith(
            "people.toml:17: person-ivan tenures[head-ivan].term: the term goes on "
        )
