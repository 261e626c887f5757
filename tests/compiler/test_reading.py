"""Files and ids: what a folder of facts may hold."""

from __future__ import annotations

import pytest
from tests.compiler.exercise import Folder


class TestFiles:
    """A file that cannot be read, or has no place in the folder."""

    def test_broken_toml(self, folder: Folder) -> None:
        """The line at which the syntax breaks is told."""
        folder.change("visits.toml", 'title = "A visit"', "title = A visit")
        assert folder.problem() == (
            "visits.toml:3: broken TOML: Invalid value (at line 3, column 9). "
            "Mend: correct the syntax."
        )

    def test_broken_at_the_end(self, folder: Folder) -> None:
        """A file cut short breaks on its last line."""
        folder.write("crossings.toml", '[crossing-gate]\ntitle = """Gate\n\n')
        assert folder.problem().startswith("crossings.toml:3: broken TOML: ")

    def test_not_utf8(self, folder: Folder) -> None:
        """The line of the first byte that is not UTF-8 is told."""
        text = '# one\n# two\n[place-a]\ntitle = "Кяхта"\n'
        (folder.path / "places.toml").write_bytes(text.encode("cp1251"))
        assert folder.problem() == (
            "places.toml:4: not UTF-8 text. Mend: save the file as UTF-8."
        )

    def test_windows_lines(self, folder: Folder) -> None:
        """Line ends of Windows change neither the facts nor the lines told."""
        folder.change("visits.toml", 'title = "A visit"', "title = 5")
        old = folder.problem()
        text = folder.read("visits.toml").replace("\n", "\r\n")
        (folder.path / "visits.toml").write_bytes(text.encode())
        assert folder.problem() == old

    def test_unknown_name(self, folder: Folder) -> None:
        """A file is named after a query function; the nearest name is told."""
        folder.write("visit.toml", "")
        assert folder.problem().startswith(
            "visit.toml:1: file: 'visit' is not allowed; did you mean 'visits'? Allowed:"
        )

    def test_unknown_folder(self, folder: Folder) -> None:
        """So is a folder; files in a folder of a kind may have any name."""
        folder.write("sorces/works.toml", "")
        assert "'sorces' is not allowed; did you mean 'sources'?" in folder.problem()
        (folder.path / "sorces/works.toml").unlink()
        folder.write("visits/of-a-year.toml", "")
        folder.write("notes.txt", "not TOML, not read")
        folder.build()


class TestIds:
    """What may be an id, and where."""

    @pytest.mark.parametrize(
        "id", ["visit-Two", "visit--two", "visit-two-", "visit_two", '"visit-zwölf"']
    )
    def test_not_well_formed(self, folder: Folder, id: str) -> None:
        """Only lower-case ASCII letters, digits and single hyphens make an id."""
        folder.change("visits.toml", "[visit-2003-ivan]", f"[{id}]")
        assert folder.problem() == folder.said(
            "visits.toml",
            f"[{id}]",
            id.strip('"'),
            "the id is not well formed",
            "use lower-case ASCII letters, digits and single hyphens",
        )

    def test_links_to_a_refused_id(self, folder: Folder) -> None:
        """An id is refused once, however many links lead to it."""
        folder.change("places.toml", "[place-town]", "[place-Town]")
        folder.change("places.toml", "[[place-town.", "[[place-Town.")
        folder.change("visits.toml", '"place-town"', '"place-Town"')
        assert "the id is not well formed" in folder.problem()

    @pytest.mark.parametrize("id", ["event-two", "visit"])
    def test_wrong_prefix(self, folder: Folder, id: str) -> None:
        """An id begins with the prefix of its kind."""
        folder.change("visits.toml", "[visit-2003-ivan]", f"[{id}]")
        assert folder.problem() == folder.said(
            "visits.toml",
            f"[{id}]",
            id,
            "the id of a Visit begins with visit-",
            f"rename it visit-{id}, or move it to its own file",
        )

    @pytest.mark.parametrize("id", ["visit-2003-06", "visit-2003-06-01-ivan"])
    def test_day(self, folder: Folder, id: str) -> None:
        """An id holds a year at most."""
        folder.change("visits.toml", "[visit-2003-ivan]", f"[{id}]")
        assert folder.problem() == folder.said(
            "visits.toml",
            f"[{id}]",
            id,
            "the id holds more than a year",
            "leave out month and day: an id is permanent, a date may be corrected",
        )

    def test_number(self, folder: Folder) -> None:
        """A number that is no month may follow the year."""
        folder.change("visits.toml", "[visit-2003-ivan]", "[visit-2003-2]")
        assert "visit-2003-2" in {r.id for r in folder.build().records}

    def test_prefix_of_a_source(self, folder: Folder) -> None:
        """A source has no prefix, so that its id is never taken for a record's."""
        folder.change("sources/works.toml", "[figures]", "[treaty-figures]")
        text = folder.read("series.toml").replace("figures", "treaty-figures")
        folder.write("series.toml", text)
        assert folder.problem() == folder.said(
            "sources/works.toml",
            "[treaty-figures]",
            "treaty-figures",
            "treaty- begins the id of a record",
            "rename the source",
        )

    def test_twice_in_a_file(self, folder: Folder) -> None:
        """Two tables of one name are broken TOML; the second is told."""
        folder.change("visits.toml", "[visit-2003-ivan]", "[visit-2001-ivan]")
        assert folder.problem().startswith(
            "visits.toml:30: broken TOML: Cannot declare"
        )

    def test_twice_in_two_files(self, folder: Folder) -> None:
        """The first place of an id used twice is told at the second."""
        folder.write("visits/more.toml", folder.read("visits.toml"))
        folder.change("visits.toml", "[visit-2003-ivan]", "[visit-2004-ivan]")
        folder.change("visits/more.toml", "[visit-2003-ivan]", "[visit-2005-ivan]")
        folder.change("visits.toml", "2003-06-01/2003-06-05", "2003-06-02")
        assert folder.problem() == folder.said(
            "visits.toml",
            "[visit-2001-ivan]",
            "visit-2001-ivan",
            "the id is already used at visits/more.toml:2",
            "merge the two, or rename one",
        )

    def test_source_twice(self, folder: Folder) -> None:
        """Sources share one namespace, too."""
        folder.write(
            "sources/more.toml",
            """
            [annals]
            type = "book"
            title = "Annals"
            tier = "scholarly"
            publisher = "The Press"
            """,
        )
        assert folder.problem() == folder.said(
            "sources/works.toml",
            "[annals]",
            "annals",
            "the id is already used at sources/more.toml:1",
            "merge the two, or rename one",
        )

    def test_no_table(self, folder: Folder) -> None:
        """A key outside any table belongs into one."""
        folder.change("visits.toml", "# A visit of", "title = 'A'\n# A visit of")
        assert folder.problem() == folder.said(
            "visits.toml",
            "title = 'A'",
            "title",
            "a key outside any table",
            "put it below the header of its table",
        )

    def test_list(self, folder: Folder) -> None:
        """A record is one table, not a list of them."""
        folder.write("crossings.toml", '[[crossing-gate]]\ntitle = "Gate"\n')
        assert folder.problem() == (
            "crossings.toml:1: crossing-gate: a list of tables. "
            "Mend: one table has one id: write [crossing-gate]."
        )
