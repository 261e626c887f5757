"""The overview: what a reader sees first."""

from __future__ import annotations

import re
import shlex
from decimal import Decimal
from typing import Any

import pytest
from tests.cli.conftest import Run
from tests.making import cited, make, work
from tests.queries.world import BORDER, form, links, standing_in

import mongolia_russia as mr
from mongolia_russia.cli.overview import MORE, WIDTH
from mongolia_russia.dataset.packaged import packaged
from mongolia_russia.model.kinds import KINDS


def sections(out: str) -> dict[str, list[str]]:
    """The lines of each section below its first line."""
    return {
        block.splitlines()[0]: block.splitlines()[1:]
        for block in out.rstrip().split("\n\n")
    }


def named(out: str, start: str) -> tuple[str, list[str]]:
    """The section whose first line begins so."""
    return next((k, v) for k, v in sections(out).items() if k.startswith(start))


def told(lines: list[str]) -> str:
    """The lines as one running text."""
    return " ".join(" ".join(lines).split())


class TestPackaged:
    """What it says of the packaged facts."""

    @pytest.fixture
    def out(self, run: Run) -> str:
        """The overview."""
        return run("overview").out

    def test_without_a_command(self, run: Run, out: str) -> None:
        """It is what one sees without a command."""
        assert run() == (0, out, "")

    def test_layout(self, out: str) -> None:
        """It fits a terminal, has no empty section and no stray blanks."""
        lines = out.splitlines()
        assert all(len(line) <= WIDTH or "http" in line for line in lines)
        assert all(line == line.rstrip() for line in lines)
        assert "\n\n\n" not in out
        assert "None" not in out
        assert len(lines) < 75

    def test_as_of(self, out: str) -> None:
        """It says as of when the facts are."""
        as_of = mr.HistoricalDate(packaged.index()["as_of"])
        assert out.splitlines()[0].endswith(f", as of {as_of}")

    def test_inside(self, out: str) -> None:
        """How many records there are of each kind, and how many sources."""
        head, lines = named(out, "What is inside")
        assert packaged.index()["version"] in head
        text = told(lines)
        for kind in KINDS.values():
            count = len(packaged.select(kind.record_class))
            word = (kind.name if count == 1 else kind.function).replace("_", " ")
            if kind.name != "border":
                assert (f" {count} {word}" in f" {text}") == (count > 0)
        assert text.endswith(f"and the border, from {len(mr.sources())} sources.")

    def test_border(self, out: str) -> None:
        """The length with its citation and all its rivals."""
        head, lines = named(out, "Length of the border")
        evidence = mr.border().evidence("length")
        assert head.startswith(f"Length of the border: {evidence.value} ")
        assert " ".join(evidence.citations[0].text().split()) in told(lines)
        for rival in evidence.rivals:
            assert any(line.startswith(f"    {rival.value}  ") for line in lines)

    def test_missions(self, out: str) -> None:
        """Each mission known open, with the day of the evidence."""
        _, lines = named(out, "Missions known open")
        known = mr.missions(status="open")
        assert len(lines) == len(known) > 0
        for mission, line in zip(known, lines, strict=True):
            assert re.fullmatch(rf"  {re.escape(mission.title)} +(.* )?\d{{4}}", line)

    def test_visits(self, out: str) -> None:
        """The latest visits that took place, the last one first."""
        _, lines = named(out, "The latest visits")
        took_place = mr.visits(status="took-place", until=packaged.index()["as_of"])
        text = told(lines)
        places = [text.index(visit.title) for visit in took_place[-5:]]
        assert places == sorted(places, reverse=True)

    def test_treaties(self, out: str) -> None:
        """How many are in force, and how many are undecided."""
        head, lines = named(out, "Treaties certainly in force")
        found = mr.treaties(on=packaged.index()["as_of"])
        assert head.endswith(f"undecided: {len(found.undecided)}")
        assert f": {len(found) or 'none'}; " in head
        if found.undecided:
            assert ".undecided lists them" in told(lines)
        known = [t for t in found.undecided if t.known_in_force]
        told_of = [t for t in known if f": {t.title}" in told(lines)]
        assert len(told_of) == min(5, len(known)) == told(lines).count("Last known")

    def test_last_known(self, run: Run) -> None:
        """Of the undecided those known longest to stand come first, and few of them."""
        treaties = [
            make(
                mr.Treaty,
                f"treaty-{n}",
                title=f"Treaty {n}",
                signed=mr.HistoricalDate("1930"),
                entry_into_force=mr.HistoricalDate("1930"),
                known_in_force=(mr.HistoricalDate(f"19{n}"),),
            )
            for n in (40, 46, 43, 41, 45, 44, 42)
        ]
        with standing_in(BORDER, *treaties):
            head, lines = named(run().out, "Treaties certainly")
        assert head.endswith(": none; undecided: 7")
        assert lines[-6:] == [
            *(f"  Last known to stand on 19{n}: Treaty {n}" for n in range(46, 41, -1)),
            "  ... and 2 more with such a day",
        ]

    def test_article(self, out: str) -> None:
        """The statements of the article by verdict."""
        _, lines = named(out, "An encyclopaedia")
        corrected = len(mr.article_statements(verdict="corrected"))
        assert told(lines).startswith("118 statements: ")
        assert f"{corrected} corrected" in told(lines)

    @pytest.mark.parametrize("line", MORE[1:])
    def test_more(self, run: Run, out: str, line: str) -> None:
        """Every example of how to ask more works as it stands."""
        assert line in out
        words = shlex.split(line)
        if words[0] == ">>>":
            answer: dict[str, Any] = {}
            exec(line.partition(">>> ")[2].replace("; ", "; found = "), answer)
            assert len(answer["found"]) > 0
        else:
            assert words[:3] == ["python", "-m", "mongolia_russia"]
            status, text, _ = run(*words[3:])
            assert status == 0
            assert text


class TestMadeUp:
    """What it says where there is much, little or nothing to say."""

    def test_world(self, run: Run, world: Any) -> None:
        """Singular and plural, a withdrawn rival, a treaty in force long ago."""
        status, out, err = run()
        assert (status, err) == (0, "")
        _, inside = named(out, "What is inside")
        assert "2 heads of mission" in told(inside)
        head, lines = named(out, "Length of the border")
        assert head == "Length of the border: 3,543 km (evidence: fair)"
        assert lines[-2:] == [
            "  Others say:",
            "    4,543 km  taken for an error: A title",
        ]

    def test_hardly_anything(self, run: Run) -> None:
        """Without visits, missions or treaties the sections remain, empty."""
        border = make(mr.Border, "border-1", length=mr.Quantity(Decimal(1), "km"))
        with standing_in(border, make(mr.Vote)):
            status, out, err = run()
        assert (status, err) == (0, "")
        assert "  1 vote and the border, from 1 sources." in out
        assert "Others say" not in out
        assert " more. Independent" not in out
        head, lines = named(out, "Treaties certainly")
        assert head.endswith(": none; undecided: 0")
        assert lines == named(out, "Missions")[1] == named(out, "The latest")[1] == []

    def test_several_citations(self, run: Run) -> None:
        """Of several citations one is printed, and the others are counted."""
        url = "https://example.org/" + "long" * 30
        works = [
            work("a", title="A", author=("Author, One",), url=url),
            work("b", title="B", authority="Ministry"),
        ]
        border = make(
            mr.Border,
            "border-1",
            length=mr.Quantity(Decimal(1), "km"),
            citations=tuple(cited("length", source=w) for w in works),
        )
        with standing_in(border):
            _, lines = named(run().out, "Length of the border")
        assert lines[0].startswith("  Author, One. A.")
        assert any(url in line for line in lines)  # in one piece, to be clicked
        assert lines[-1] == "  So 1 more. Independent origins in all: 2."

    def test_many_treaties(self, run: Run) -> None:
        """A long list is cut, and says so."""
        treaties = [
            make(
                mr.Treaty,
                f"treaty-{n}",
                title=f"Treaty {n} " + "with a long name " * 5,
                nature="treaty",
                parties=links("actor-mongolia"),
                signed=mr.HistoricalDate("1990"),
                known_in_force=(mr.HistoricalDate(packaged.index()["as_of"]),),
            )
            for n in range(20)
        ]
        with standing_in(BORDER, *treaties):
            head, lines = named(run().out, "Treaties certainly")
        assert head.endswith(": 20; undecided: 0")
        assert lines[-1] == "  ... and 8 more"
        assert max(map(len, lines)) <= WIDTH

    @pytest.mark.parametrize(
        ("said", "expected"),
        [
            ({}, "date not known"),
            ({"active": mr.Period("1990/..", as_of="2024-05-01")}, "1 May 2024"),
            (
                {"active": mr.Period("1990/", attested=["2001", "2023-02"])},
                "February 2023",
            ),
            (
                {
                    "active": mr.Period("1990/..", as_of="2020"),
                    "claims": (
                        mr.Claim(
                            field="status",
                            value="open",
                            rank="preferred",
                            as_of=mr.HistoricalDate("2025-03-04"),
                        ),
                        mr.Claim(field="place", value=None),
                    ),
                },
                "4 March 2025",
            ),
        ],
    )
    def test_open_as_of(self, run: Run, said: dict[str, Any], expected: str) -> None:
        """The last day on which the mission is known to have been open."""
        mission = make(
            mr.Mission, title="Embassy", status="open", forms=(form("embassy"),), **said
        )
        with standing_in(BORDER, mission):
            assert named(run().out, "Missions")[1] == [f"  Embassy  {expected}"]
