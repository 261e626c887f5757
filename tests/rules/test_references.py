"""Rules on ids, links and sources."""

from __future__ import annotations

import pytest
from tests.compiler.exercise import Folder
from tests.making import cited, make, work

from mongolia_russia.model.encounter import Visit
from mongolia_russia.model.parts import Link
from mongolia_russia.rules import Facts, check_rules
from mongolia_russia.rules.references import ids_are_well_formed, links_resolve


class TestLinksResolve:
    """Where links lead."""

    @pytest.mark.parametrize(
        ("file", "old", "new", "path", "problem"),
        [
            (
                "visits.toml",
                '["place-town"]',
                '["actor-mongolia"]',
                "visit-2001-ivan places",
                "'actor-mongolia' is no place",
            ),
            (
                "visits.toml",
                'office = "office-president"',
                'office = "place-town"',
                "visit-2001-ivan visitors[0].office",
                "'place-town' is no office or mission",
            ),
            (
                "votes.toml",
                'body = "actor-united-nations"',
                'body = "person-ivan"',
                "vote-1 body",
                "'person-ivan' is no actor",
            ),
        ],
    )
    def test_other_kind(
        self, folder: Folder, file: str, old: str, new: str, path: str, problem: str
    ) -> None:
        """A field may say which kinds it leads to."""
        folder.change(file, old, new)
        assert folder.problem() == folder.said(
            file,
            new,
            path,
            f"{problem} (links-resolve)",
            "link to a record of that kind",
        )

    def test_any_kind(self, folder: Folder) -> None:
        """Other fields may lead anywhere."""
        folder.change("visits.toml", '["treaty-2001-town"]', '["place-town"]')
        folder.build()

    def test_rival(self, folder: Folder) -> None:
        """A rival's link is looked at like the value's own, which is told once."""
        folder.add(
            "visits.toml",
            """
            [[visit-2003-ivan.rival]]
            field = "to"
            value = "person-ivan"
            cited = ["annals"]

            [visit-2003-ivan.preferred]
            to = "so"
            """,
        )
        assert (
            "visit-2003-ivan to: 'person-ivan' is no actor (links-resolve)"
            in folder.problem()
        )

    def test_rival_list(self, folder: Folder) -> None:
        """So are the links in a list."""
        folder.add(
            "visits.toml",
            """
            [[visit-2001-ivan.rival]]
            field = "places"
            value = ["place-town", "actor-mongolia"]
            cited = ["annals"]
            """,
        )
        folder.change(
            "visits.toml",
            'dates = "two works agree"',
            'dates = "two works agree"\nplaces = "so"',
        )
        assert (
            "visit-2001-ivan places: 'actor-mongolia' is no place" in folder.problem()
        )

    def test_dangling(self) -> None:
        """In compiled facts a link may lead nowhere; the nearest id is told."""
        visits = [
            make(
                Visit,
                "visit-1",
                to=Link("actor-x", "X"),
                related=(Link("visit-2", ""), Link("zzz", "")),
            )
        ]
        found = list(links_resolve(Facts(visits, [])))
        assert [(f.path, f.problem, f.mend) for f in found] == [
            ("related", "no record 'visit-2'", "did you mean 'visit-1'?"),
            ("related", "no record 'zzz'", "add the record"),
            ("to", "no record 'actor-x'", "add the record"),
        ]


class TestReasonsStartFromSomething:
    """What an inference starts from."""

    def test_nothing(self, folder: Folder) -> None:
        """It is a field of the record or a record, else it is told at the reason."""
        folder.change("treaties.toml", '"nature", "treaty-2001-town"', '"natur"')
        assert folder.problem() == folder.said(
            "treaties.toml",
            "inferred =",
            "treaty-1999-old inferred.form",
            "'natur' is neither a field of it nor a record (reasons-start-from-something)",
            "correct `from`",
        )

    def test_field_of_an_element(self, folder: Folder) -> None:
        """An element's reason may start from its own fields or its record's."""
        folder.change(
            "visits.toml",
            'office = "office-president"',
            'office = "office-president"\n'
            'inferred.office = { reasoning = "so", from = ["person", "dates"] }',
        )
        folder.build()


class TestIdsAreWellFormed:
    """An id begins with the prefix of its kind."""

    @pytest.mark.parametrize("id", ["treaty-1", "journey-1"])
    def test_other_prefix(self, id: str) -> None:
        """In compiled facts another prefix is told."""
        (found,) = ids_are_well_formed(Facts([make(Visit, id)], []))
        assert (found.record, found.path) == (id, "id")
        assert found.problem == "the prefix is not that of a Visit"

    def test_own_prefix(self) -> None:
        """Its own is right."""
        assert list(ids_are_well_formed(Facts([make(Visit, "visit-1")], []))) == []


class TestSourcesAreUsed:
    """No source stands there for nothing."""

    def test_unused(self, folder: Folder) -> None:
        """A source that nothing cites is told."""
        folder.add(
            "sources/works.toml",
            """
            [leaflet]
            type = "pamphlet"
            title = "Leaflet"
            tier = "press"
            publisher = "The Press"
            """,
        )
        assert folder.problem() == folder.said(
            "sources/works.toml",
            "[leaflet]",
            "leaflet",
            "no record cites it (sources-are-used)",
            "cite it or remove it",
        )
        folder.change("sources/works.toml", '["annals"]', '["annals", "leaflet"]')
        folder.build()

    @pytest.mark.parametrize(
        ("file", "old", "new"),
        [
            ("visits.toml", "via gazette [page 4]", "via leaflet"),
            ("visits.toml", '"annals [paragraph 2] via', '"leaflet via'),
            (
                "article_statements.toml",
                'works = ["annals"]\nw',
                'works = ["leaflet"]\nw',
            ),
            (
                "projects.toml",
                '{ name = "Four" }',
                '{ name = "Four", cited = ["leaflet"] }',
            ),
        ],
    )
    def test_used(self, folder: Folder, file: str, old: str, new: str) -> None:
        """Quoting works, rivals, markers and elements use a source, too."""
        folder.add(
            "sources/works.toml",
            "[leaflet]\ntype = 'pamphlet'\ntitle = 'L'\ntier = 'press'\npublisher = 'P'\n",
        )
        assert "leaflet: no record cites it" in folder.problem()
        folder.change(file, old, new)
        folder.build()


class TestSourcesCanBeFound:
    """A reader can find the work."""

    def test_nowhere(self, folder: Folder) -> None:
        """A source that says nothing of where it is found is told."""
        folder.change("sources/works.toml", 'publisher = "The Press"\n', "")
        assert folder.problem() == folder.said(
            "sources/works.toml",
            "[annals]",
            "annals url",
            "no address, identifier, container or publisher (sources-can-be-found)",
            "say where a reader finds it",
        )

    @pytest.mark.parametrize(
        "field",
        ["url", "doi", "isbn", "archive", "container", "publisher", "authority"],
    )
    def test_somewhere(self, folder: Folder, field: str) -> None:
        """Any of these is enough."""
        folder.change(
            "sources/works.toml", 'publisher = "The Press"', f'{field} = "so"'
        )
        folder.build()

    def test_licence(self, folder: Folder) -> None:
        """A data set names its licence."""
        folder.change("sources/works.toml", 'licence = "CC0-1.0"\n', "")
        assert folder.problem() == folder.said(
            "sources/works.toml",
            "[figures]",
            "figures licence",
            "a data set without its licence (sources-can-be-found)",
            "name the licence, or 'not stated'",
        )


class TestOneWorkOneSource:
    """Two sources are two works."""

    @pytest.mark.parametrize(
        "url",
        [
            "https://gazette.example/1",
            "http://www.gazette.example/1/",
            "https://m.gazette.example/1",
            "https://amp.gazette.example/1/amp",
            "https://Gazette.example/%31/print",
        ],
    )
    def test_same_address(self, folder: Folder, url: str) -> None:
        """Addresses that differ in form only are one."""
        folder.change("sources/works.toml", "https://figures.example/", url)
        line = folder.line("sources/works.toml", 'title = "Gazette"') + 2
        assert folder.problem() == (
            f"sources/works.toml:{line}: gazette url: the same address as 'figures' "
            "(one-work-one-source). Mend: keep one of the two."
        )

    @pytest.mark.parametrize(
        "url",
        [
            "https://gazette.example/2",
            "https://gazette.example/1?page=2",
            "https://other.example/1",
        ],
    )
    def test_other_address(self, folder: Folder, url: str) -> None:
        """Another page, query or host is another work."""
        folder.change("sources/works.toml", "https://figures.example/", url)
        folder.build()


class TestOrder:
    """Rules tell the same, whatever the order of the records."""

    def test_findings(self) -> None:
        """The findings of two records in either order are the same."""
        source = work(publisher="P")
        pair = [
            make(Visit, f"visit-{n}", citations=(cited("dates", source=source),))
            for n in (1, 2)
        ]
        one, other = (check_rules(Facts(r, [source])) for r in (pair, pair[::-1]))
        assert one == other != []
