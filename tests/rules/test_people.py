"""Rules on people: offices held, missions headed, places at once."""

from __future__ import annotations

import pytest
from tests.compiler.exercise import Folder

VISITS = "visits.toml"
HEADS = "heads_of_mission.toml"
MEND = "correct the office, the date, or the tenure"


class TestOfficesWereHeld:
    """Nobody acts in an office that was not theirs that day."""

    def test_visitor(self, folder: Folder) -> None:
        """A visitor out of office on those days is told."""
        folder.change("people.toml", '"2000/2004"', '"2002/2004"')
        visit = [p for p in folder.problems() if p.startswith(VISITS)]
        assert visit == [
            folder.said(
                VISITS,
                'office = "office-president"',
                "visit-2001-ivan visitors[0].office",
                "Ivan did not hold President that day (offices-were-held)",
                MEND,
            )
        ]

    @pytest.mark.parametrize("start", ["2001", "2001-11", "2001-11-14", "2000?"])
    def test_possible(self, folder: Folder, start: str) -> None:
        """An office that may have been held that day is right."""
        folder.change("people.toml", '"2000/2004"', f'"{start}/2004"')
        folder.build()

    def test_host(self, folder: Folder) -> None:
        """Hosts are looked at like visitors."""
        folder.change(
            VISITS,
            'title = "Another visit"',
            'title = "Another visit"\n'
            'hosts = [{ person = "person-ivan", office = "office-president", '
            'cited = ["annals"] }]',
        )
        folder.change(VISITS, "2003-06-01/2003-06-05", "2005")
        assert "visit-2003-ivan hosts[0].office: Ivan did not hold" in folder.problem()

    def test_meeting(self, folder: Folder) -> None:
        """So are those at a meeting."""
        folder.change(
            "meetings.toml",
            'person = "person-ivan"',
            'person = "person-ivan", office = "office-president"',
        )
        folder.build()
        folder.change("meetings.toml", "2002-06-01/2002-06-03", "2005")
        assert (
            "meeting-2002 participants[0].office: Ivan did not hold" in folder.problem()
        )

    def test_signatory(self, folder: Folder) -> None:
        """So are those who signed, on the day of the signature."""
        folder.change("people.toml", '"2000/2004"', '"2000/2001-11-13"')
        told = [p for p in folder.problems() if p.startswith("treaties.toml")]
        assert len(told) == 1
        assert "treaty-2001-town signatories[0].office: Ivan did not hold" in told[0]

    def test_no_term(self, folder: Folder) -> None:
        """Where no term in that office is known nothing is said."""
        folder.change(
            VISITS, 'office = "office-president"', 'office = "mission-embassy"'
        )
        folder.change(
            VISITS, 'person = "person-ivan"\noffice', 'person = "person-dorj"\noffice'
        )
        told = folder.problem()
        assert "visit-2001-ivan visitors[0].office: Dorj did not hold Embassy" in told
        folder.change(HEADS, 'person = "person-dorj"', 'person = "person-ivan"')
        folder.build()

    def test_no_person(self, folder: Folder) -> None:
        """Somebody without a record has no terms."""
        folder.change(VISITS, 'person = "person-ivan"\noffice', 'name = "Ivan"\noffice')
        folder.change("people.toml", '"2000/2004"', '"2000/2002"')
        folder.build()

    @pytest.mark.parametrize("date", ["[..2030]", "XXXX-11-14"])
    def test_no_day(self, folder: Folder, date: str) -> None:
        """A date without bounds is no day on which to look."""
        folder.change("treaties.toml", 'signed = "2001-11-14"', f'signed = "{date}"')
        folder.change("people.toml", '"2000/2004"', '"2000/2001-11-14"')
        folder.build()

    def test_not_signed(self, folder: Folder) -> None:
        """A treaty whose signature nobody dates is left alone."""
        folder.change("treaties.toml", 'signed = "2001-11-14"\n', "")
        folder.change("treaties.toml", 'signed = ["annals"]\n', "")
        folder.change("people.toml", '"2000/2004"', '"2000/2001-11-14"')
        folder.build()


class TestMissionsHaveOneHead:
    """Terms at one mission follow each other."""

    def test_overlap(self, folder: Folder) -> None:
        """Two that certainly overlap are told at the first."""
        folder.change(HEADS, 'term = "1990/1994"', 'term = "1990/1995-02"')
        folder.change(HEADS, 'term = "1994/1995"', 'term = "1993/1995"')
        assert folder.problem() == folder.said(
            HEADS,
            'term = "1990/1995-02"',
            "head-dorj term",
            "overlaps the term of 'head-ivan' (missions-have-one-head)",
            "correct the terms, or explain it in `except`",
        )

    @pytest.mark.parametrize(
        "term",
        ["1994/", "/1995", "1994~/1996", "1993/1995", "[..1993]/1995", "1991/[1993..]"],
    )
    def test_possible(self, folder: Folder, term: str) -> None:
        """Terms that may follow each other are right: ``1994`` may be its first day."""
        folder.change(HEADS, 'term = "1990/1994"', 'term = "1990/1993"')
        folder.change(HEADS, 'term = "1994/1995"', f'term = "{term}"')
        if term == "1991/[1993..]":
            assert "overlaps the term" in folder.problem()
        else:
            folder.build()

    def test_same_day(self, folder: Folder) -> None:
        """One may take over on the day the other leaves."""
        folder.change(HEADS, 'term = "1990/1994"', 'term = "1990/1994-05-01"')
        folder.change(HEADS, 'term = "1994/1995"', 'term = "1994-05-01/1995"')
        folder.build()

    def test_other_mission(self, folder: Folder) -> None:
        """Heads of two missions may be in office together."""
        folder.add(
            "missions.toml",
            """
            [mission-other]
            title = "Consulate"
            sender = "actor-russian-federation"
            host = "actor-mongolia"
            summary = "Another mission."
            forms = [{ form = "consulate", cited = ["annals"] }]
            cited = { sender = ["annals"], host = ["annals"] }
            """,
        )
        folder.change(HEADS, 'term = "1990/1994"', 'term = "1990/1996"')
        folder.change(HEADS, 'term = "1994/1995"', 'term = "1992/1995"')
        assert "overlaps the term" in folder.problem()
        before, found, after = folder.read(HEADS).rpartition(
            'mission = "mission-embassy"'
        )
        assert found
        folder.write(HEADS, f'{before}mission = "mission-other"{after}')
        folder.build()


class TestNobodyIsInTwoPlaces:
    """Encounters of the same people do not overlap."""

    def test_visits(self, folder: Folder) -> None:
        """Two visits that certainly overlap are told at the second."""
        folder.change(VISITS, "2003-06-01/2003-06-05", "2001-11-12/2001-11-20")
        assert folder.problem() == folder.said(
            VISITS,
            "2001-11-12/2001-11-20",
            "visit-2003-ivan dates",
            "overlaps 'visit-2001-ivan' with the same people (nobody-is-in-two-places)",
            "merge the two, or explain it in `except`",
        )

    def test_meeting(self, folder: Folder) -> None:
        """A meeting counts like a visit, and one day twice is an overlap, too."""
        folder.change(VISITS, "2003-06-01/2003-06-05", "2002-06-02")
        folder.change("meetings.toml", "2002-06-01/2002-06-03", "2002-06-02")
        assert "visit-2003-ivan dates: overlaps 'meeting-2002'" in folder.problem()

    @pytest.mark.parametrize(
        "dates", ["2001-11-14/2001-11-20", "2001-11", "2001-11-13/", "2001"]
    )
    def test_possible(self, folder: Folder, dates: str) -> None:
        """Going on the same day, and dates that need not overlap, are right."""
        folder.change(VISITS, "2003-06-01/2003-06-05", dates)
        folder.build()

    def test_other_people(self, folder: Folder) -> None:
        """Other people may travel on the same days."""
        folder.change(VISITS, "2003-06-01/2003-06-05", "2001-11-12/2001-11-20")
        folder.change(
            VISITS,
            'visitors = [{ person = "person-ivan" }]',
            'visitors = [{ person = "person-dorj" }]',
        )
        folder.build()

    def test_did_not_take_place(self, folder: Folder) -> None:
        """A visit that was only announced is nowhere."""
        folder.change(VISITS, "2003-06-01/2003-06-05", "2001-11-12/2001-11-20")
        folder.change(
            VISITS,
            'title = "Another visit"',
            'title = "Another visit"\nstatus = "cancelled"\ninferred.status = "so"',
        )
        folder.build()

    def test_explained(self, folder: Folder) -> None:
        """The exception stands with the record that the finding tells of."""
        folder.change(VISITS, "2003-06-01/2003-06-05", "2001-11-12/2001-11-20")
        folder.change(
            VISITS,
            'title = "Another visit"',
            'title = "Another visit"\n'
            'except = [{ rule = "nobody-is-in-two-places", reason = "so printed" }]',
        )
        folder.build()
