"""Rules on the order of dates."""

from __future__ import annotations

import pytest
from tests.compiler.exercise import Folder

READ = "read the sources again; one of the two is wrong"
TREATIES = "treaties.toml"
HEADS = "heads_of_mission.toml"
PEOPLE = "people.toml"


class TestDaysInForceFit:
    """Days on which a treaty is said to stand."""

    @pytest.mark.parametrize("day", ["2002-01-31", "2011"])
    def test_outside(self, folder: Folder, day: str) -> None:
        """One before the start or after the end is told."""
        old = 'terminated = "2010"\n'
        new = f'{old}known_in_force = ["{day}"]\n'
        folder.change(TREATIES, old, new)
        folder.change(
            TREATIES,
            'terminated = ["annals"]',
            'terminated = ["annals"]\nknown_in_force = ["annals"]',
        )
        problem = folder.problem()
        assert "treaty-2001-town known_in_force" in problem
        assert f"{day!r}, when it held, lies outside it (days-in-force-fit)" in problem

    def test_inside(self, folder: Folder) -> None:
        """One between them is none to tell."""
        old = 'terminated = "2010"\n'
        folder.change(TREATIES, old, f'{old}known_in_force = ["2005"]\n')
        folder.change(
            TREATIES,
            'terminated = ["annals"]',
            'terminated = ["annals"]\nknown_in_force = ["annals"]',
        )
        assert folder.build()


class TestDatesAreInOrder:
    """Signed, exchanged, in force, terminated; appointed, accredited, recalled."""

    @pytest.mark.parametrize(
        ("old", "new", "path", "problem"),
        [
            (
                'exchanged = "2002-01-01"',
                'exchanged = "2001-11-13"',
                "exchanged",
                "exchanged 13 November 2001 lies before signed 14 November 2001",
            ),
            (
                'force = "2002-02-01"',
                'force = "2001-12"',
                "entry_into_force",
                "entry_into_force December 2001 lies before exchanged 1 January 2002",
            ),
            (
                'terminated = "2010"',
                'terminated = "2001"',
                "terminated",
                "terminated 2001 lies before entry_into_force 1 February 2002",
            ),
        ],
    )
    def test_treaty(
        self, folder: Folder, old: str, new: str, path: str, problem: str
    ) -> None:
        """A step that lies certainly before the one before it is told."""
        folder.change(TREATIES, old, new)
        assert folder.problem() == folder.said(
            TREATIES,
            new,
            f"treaty-2001-town {path}",
            f"{problem} (dates-are-in-order)",
            READ,
        )

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ('exchanged = "2002-01-01"', 'exchanged = "2001-11-14"'),
            ('terminated = "2010"', 'terminated = "2002"'),
            ('terminated = "2010"', 'terminated = "[2001..]"'),
        ],
    )
    def test_possible(self, folder: Folder, old: str, new: str) -> None:
        """The same day is in order, and so is a date that may lie after."""
        folder.change(TREATIES, old, new)
        folder.build()

    def test_bound_on_one_side(self, folder: Folder) -> None:
        """A date that is at the latest before the step before it is told."""
        folder.change(TREATIES, 'terminated = "2010"', 'terminated = "[..2001]"')
        assert "treaty-2001-town terminated: terminated " in folder.problem()

    def test_gap(self, folder: Folder) -> None:
        """A step that nobody tells is skipped."""
        folder.change(TREATIES, 'exchanged = "2002-01-01"\n', "")
        folder.change(TREATIES, 'exchanged = ["annals"]\n', "")
        folder.build()
        folder.change(TREATIES, 'force = "2002-02-01"', 'force = "2000"')
        assert "entry_into_force 2000 lies before signed" in folder.problem()

    def test_head(self, folder: Folder) -> None:
        """The head of a mission is appointed before the credentials."""
        folder.change(HEADS, 'credentials = "1990-02"', 'credentials = "1988"')
        assert folder.problem() == folder.said(
            HEADS,
            'credentials = "1988"',
            "head-dorj credentials",
            "credentials 1988 lies before appointed 1989 (dates-are-in-order)",
            READ,
        )


class TestRatificationsFollowSignature:
    """What follows the signature."""

    @pytest.mark.parametrize(
        ("old", "new", "path"),
        [
            ('date = "2001-12-01"', 'date = "2001-11-13"', "ratifications[0].date"),
            ('from = "2001-12-01"', 'from = "2001-11-13"', "provisional_from"),
        ],
    )
    def test_before(self, folder: Folder, old: str, new: str, path: str) -> None:
        """A treaty is not ratified or applied before it is signed."""
        folder.change(TREATIES, old, new)
        assert folder.problem() == folder.said(
            TREATIES,
            new,
            f"treaty-2001-town {path}",
            "13 November 2001 lies before the signature on 14 November 2001 "
            "(ratifications-follow-signature)",
            READ,
        )

    @pytest.mark.parametrize("date", ["2001-11-14", "2001-11", "2001"])
    def test_possible(self, folder: Folder, date: str) -> None:
        """The same day is right, and so is a month that holds it."""
        folder.change(TREATIES, 'date = "2001-12-01"', f'date = "{date}"')
        folder.build()


class TestLivesHoldTenures:
    """Born, in office, died."""

    @pytest.mark.parametrize(
        ("term", "problem"),
        [
            ('"1949/1999"', "the term reaches back before the birth on 1950"),
            ('"1995/2021"', "the term goes on after the death on 2020"),
            (
                '{ edtf = "/", attested = ["1949"] }',
                "the term reaches back before the birth on 1950",
            ),
            (
                '{ edtf = "/", attested = ["2021"] }',
                "the term goes on after the death on 2020",
            ),
        ],
    )
    def test_outside(self, folder: Folder, term: str, problem: str) -> None:
        """A term, or a day in office, outside the life is told at the term."""
        folder.change(PEOPLE, '"1995/1999"', term)
        told = [p for p in folder.problems() if "lives-hold-tenures" in p]
        assert len(told) == 1
        assert f"person-ivan tenures[0].term: {problem} (lives-hold" in told[0]
        assert told[0].startswith(f"people.toml:{folder.line(PEOPLE, term)}: ")

    @pytest.mark.parametrize("term", ['"1950/1999"', '"/1999"', '"1994/"'])
    def test_within(self, folder: Folder, term: str) -> None:
        """The year of the birth may hold the start, and an end may be unknown."""
        folder.change(PEOPLE, '"1995/1999"', term)
        folder.build()

    def test_year_of_the_death(self, folder: Folder) -> None:
        """The year of the death may hold the end."""
        folder.change(PEOPLE, '"2000/2004"', '"2000/2020"')
        folder.build()

    def test_unknown_life(self, folder: Folder) -> None:
        """Where nobody tells birth and death any term will do."""
        text = folder.read(PEOPLE)
        for line in (
            'born = "1950"\n',
            'died = "2020"\n',
            'born = ["annals"]\n',
            'died = ["annals"]\n',
        ):
            text = text.replace(line, "")
        folder.write(PEOPLE, text)
        folder.change(PEOPLE, '"2000/2004"', '"2000/2904"')
        folder.build()

    def test_life(self, folder: Folder) -> None:
        """Nobody dies before the birth."""
        folder.change(PEOPLE, 'born = "1950"', 'born = "2020-05"')
        folder.change(PEOPLE, 'died = "2020"', 'died = "2020-04"')
        told = folder.problems()
        assert (
            folder.said(
                PEOPLE,
                'died = "2020-04"',
                "person-ivan died",
                "died on April 2020, before the birth on May 2020 (lives-hold-tenures)",
                READ,
            )
            in told
        )


class TestHistoriesAreInOrder:
    """Lists that tell a history stand oldest first."""

    def test_project(self, folder: Folder) -> None:
        """The states of a project out of order are told at their list."""
        folder.change("projects.toml", 'date = "1995"', 'date = "1989"')
        line = folder.line("projects.toml", "status_history = [\n")
        assert folder.problem() == (
            f"projects.toml:{line}: project-mine status_history: the states are not in "
            "the order of their dates (histories-are-in-order). "
            "Mend: sort them, oldest first."
        )

    def test_project_same_year(self, folder: Folder) -> None:
        """Two states of one year are in order."""
        folder.change("projects.toml", 'date = "1995"', 'date = "1990-05"')
        folder.build()

    def test_person(self, folder: Folder) -> None:
        """So are the tenures of a person."""
        folder.change(HEADS, 'person = "person-ivan"', 'person = "person-dorj"')
        folder.change(PEOPLE, '"2000/2004"', '"1990/1992"')
        folder.change("visits.toml", 'office = "office-president"\n', "")
        folder.change("treaties.toml", ', office = "office-president"', "")
        assert folder.problem() == folder.said(
            PEOPLE,
            'tenures = ["annals [page 9]"]',
            "person-ivan tenures",
            "the tenures are not in the order of their starts (histories-are-in-order)",
            "sort them, oldest first",
        ).replace(
            f":{folder.line(PEOPLE, 'tenures = [')}:",
            f":{folder.line(PEOPLE, '[[person-ivan.tenures]]')}:",
        )
