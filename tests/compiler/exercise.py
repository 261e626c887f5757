"""A small folder of facts for the tests: an exercise, none of it evidence."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from mongolia_russia.compiler import Build, build
from mongolia_russia.errors import FactsError

SEE = "see docs/facts-format.md"

EXERCISE = {
    "meta.toml": """
        version = "1.2"
        as_of = "2026-01-31"
    """,
    "sources/works.toml": """
        [annals]
        type = "book"
        title = "Annals"
        tier = "scholarly"
        publisher = "The Press"
        language = "en"
        accessed = "2026-01-02"

        [gazette]
        type = "article-newspaper"
        title = "Gazette"
        tier = "press"
        url = "https://gazette.example/1"
        derives_from = ["annals"]

        [figures]
        type = "dataset"
        title = "Figures"
        tier = "official"
        url = "https://figures.example/"
        licence = "CC0-1.0"
    """,
    "actors.toml": """
        [actor-mongolia]
        title = "Mongolia"
        type = "state"
        side = "MN"
        summary = "A state of the exercise."
        predecessors = ["actor-mongolian-peoples-republic"]
        cited = { type = ["annals"], side = ["annals"], predecessors = ["annals"] }

        [actor-mongolian-peoples-republic]
        title = "Mongolian People's Republic"
        type = "state"
        summary = "The state before it."
        cited = { type = ["annals"] }

        [actor-russian-federation]
        title = "Russia"
        type = "state"
        side = "RU"
        summary = "The other state of the exercise."
        cited = { type = ["annals"], side = ["annals"] }

        [actor-united-nations]
        title = "United Nations"
        type = "international-organisation"
        summary = "The body that votes."
        cited = { type = ["annals"] }
    """,
    "offices.toml": """
        [office-president]
        title = "President"
        actor = "actor-russian-federation"
        cited = { actor = ["annals"] }
    """,
    "people.toml": """
        [person-ivan]
        title = "Ivan"
        born = "1950"
        died = "2020"
        summary = "The visitor of the exercise."
        names = [
            { lang = "ru", text = "Иван" },
            { lang = "en", text = "Ivan" },
        ]

        [person-ivan.cited]
        born = ["annals"]
        died = ["annals"]
        names = ["annals"]
        tenures = ["annals [page 9]"]

        [[person-ivan.tenures]]
        office = "office-president"
        term = "1995/1999"

        [[person-ivan.tenures]]
        office = "office-president"
        term = "2000/2004"
        acting = true

        [person-dorj]
        title = "Dorj"
        summary = "A head of the mission."
        names = [{ lang = "en", text = "Dorj" }]
        cited = { names = ["annals"] }
    """,
    "places.toml": """
        [place-town]
        title = "Town"
        coordinates = { latitude = 47.92, longitude = 106.92 }
        cited = { coordinates = ["annals"], belonged_to = ["annals"] }

        [[place-town.belonged_to]]
        actor = "actor-mongolia"
    """,
    "missions.toml": """
        [mission-embassy]
        title = "Embassy"
        sender = "actor-russian-federation"
        host = "actor-mongolia"
        summary = "The mission of the exercise."
        coordinates = { latitude = 47.91, longitude = 106.91 }
        forms = [{ form = "embassy", cited = ["annals"] }]
        cited = { sender = ["annals"], host = ["annals"], coordinates = ["annals"] }
    """,
    "heads_of_mission.toml": """
        [head-dorj]
        title = "Dorj at the embassy"
        person = "person-dorj"
        mission = "mission-embassy"
        rank = "ambassador"
        term = "1990/1994"
        appointed = "1989"
        credentials = "1990-02"
        cited.person = ["annals"]
        cited.mission = ["annals"]
        cited.rank = ["annals"]
        cited.term = ["annals"]
        cited.appointed = ["annals"]
        cited.credentials = ["annals"]

        [head-ivan]
        title = "Ivan at the embassy"
        person = "person-ivan"
        mission = "mission-embassy"
        rank = "envoy"
        term = "1994/1995"
        cited.person = ["annals"]
        cited.mission = ["annals"]
        cited.rank = ["annals"]
        cited.term = ["annals"]
    """,
    "visits.toml": """
        # A visit of the exercise.
        [visit-2001-ivan]
        title = "A visit"
        to = "actor-mongolia"
        dates = "2001-11-13/2001-11-14"
        places = ["place-town"]
        outcomes = ["treaty-2001-town"]
        summary = "He came and signed."

        [visit-2001-ivan.cited]
        to = ["gazette"]
        dates = ["gazette [page 3]", "annals [page 55]"]
        places = ["gazette"]
        outcomes = ["gazette"]

        [visit-2001-ivan.preferred]
        dates = "two works agree"

        [[visit-2001-ivan.rival]]
        field = "dates"
        value = "2001-11-14"
        reason = "the talks only"
        cited = ["annals [paragraph 2] via gazette [page 4]"]

        [[visit-2001-ivan.visitors]]
        person = "person-ivan"
        office = "office-president"
        cited = ["gazette"]

        [visit-2003-ivan]
        title = "Another visit"
        to = "actor-mongolia"
        dates = "2003-06-01/2003-06-05"
        summary = "He came again."
        visitors = [{ person = "person-ivan" }]
        cited = { to = ["gazette"], dates = ["gazette"], visitors = ["gazette"] }
    """,
    "meetings.toml": """
        [meeting-2002]
        title = "A meeting"
        dates = "2002-06-01/2002-06-03"
        summary = "They met."
        participants = [{ person = "person-ivan" }]
        cited = { dates = ["gazette"], participants = ["gazette"] }
    """,
    "treaties.toml": """
        [treaty-2001-town]
        title = "A treaty"
        parties = ["actor-mongolia", "actor-russian-federation"]
        nature = "treaty"
        form = "treaty"
        summary = "What they signed."
        signed = "2001-11-14"
        exchanged = "2002-01-01"
        entry_into_force = "2002-02-01"
        provisional_from = "2001-12-01"
        terminated = "2010"
        languages = ["ru", "mn"]
        ratifications = [{ by = "actor-mongolia", date = "2001-12-01" }]
        signatories = [{ person = "person-ivan", office = "office-president" }]
        relations = [{ type = "amends", target = "treaty-1999-old" }]

        [treaty-2001-town.cited]
        parties = ["annals"]
        nature = ["annals"]
        form = ["annals"]
        signed = ["annals"]
        exchanged = ["annals"]
        entry_into_force = ["annals"]
        provisional_from = ["annals"]
        terminated = ["annals"]
        languages = ["annals"]
        ratifications = ["annals"]
        signatories = ["annals"]
        relations = ["annals"]

        [treaty-1999-old]
        title = "An older treaty"
        parties = ["actor-mongolia"]
        nature = "treaty"
        form = "treaty"
        summary = "What it amends."
        cited = { parties = ["annals"], nature = ["annals"] }
        inferred = { form = { reasoning = "its title", from = ["nature", "treaty-2001-town"] } }
    """,
    "border.toml": """
        [border-line]
        title = "The line"
        length = "3485 km"
        summary = "The border of the exercise."
        cited = { length = ["annals"], tripoints = ["annals"] }
        preferred = { length = "measured" }
        rival = [{ field = "length", value = "about 3500 km", cited = ["gazette"] }]

        [[border-line.tripoints]]
        label = "western"
        coordinates = { latitude = 49.2, longitude = 87.8 }
    """,
    "crossings.toml": """
        [crossing-gate]
        title = "Gate"
        coordinates = { latitude = 50.3, longitude = 106.5 }
        cited = { coordinates = ["annals"] }
    """,
    "votes.toml": """
        [vote-1]
        title = "A vote"
        body = "actor-united-nations"
        resolution = "1"
        subject = "an exercise"
        date = "2022-03-02"
        votes = [{ actor = "actor-mongolia", ballot = "abstain" }]
        yes = 141
        no = 5
        abstain = 35
        absent = 12
        cited.body = ["annals"]
        cited.resolution = ["annals"]
        cited.subject = ["annals"]
        cited.date = ["annals"]
        cited.votes = ["annals"]
        cited.yes = ["annals"]
        cited.no = ["annals"]
        cited.abstain = ["annals"]
        cited.absent = ["annals"]
    """,
    "polls.toml": """
        [poll-1]
        title = "A poll"
        pollster = "Pollster"
        population = "actor-mongolia"
        about = "actor-russian-federation"
        question = "Well?"
        cited.pollster = ["annals"]
        cited.population = ["annals"]
        cited.about = ["annals"]
        cited.question = ["annals"]
        cited.answers = ["annals"]

        [[poll-1.answers]]
        key = "good"
        text = "good"
        share = 60

        [[poll-1.answers]]
        key = "fair"
        text = "fair"
        share = 30.5

        [[poll-1.answers]]
        key = "either"
        text = "good or fair"
        share = 91
        combines = ["good", "fair"]
    """,
    "series.toml": """
        [series-debt]
        title = "A debt"
        indicator = "debt"
        reporter = "actor-mongolia"
        measure = "stock"
        unit = "USD"
        cited.indicator = ["figures"]
        cited.reporter = ["figures"]
        cited.measure = ["figures"]
        cited.unit = ["figures"]
        cited.observations = ["figures"]

        [[series-debt.observations]]
        period = "2000"
        value = "5 USD"

        [[series-debt.observations]]
        period = "2001"
        status = "missing"
        missing_because = "not published"
    """,
    "projects.toml": """
        [project-mine]
        title = "A mine"
        sector = "mining"
        summary = "The project of the exercise."
        cited = { sector = ["annals"], partners = ["annals"], status_history = ["annals"] }
        partners = [
            { name = "One", share = "51 %", period = "1990/2000" },
            { name = "Two", share = "49 %", period = "1990/2000" },
            { name = "Three", share = "100 %" },
            { name = "Four" },
        ]
        status_history = [
            { date = "1990", status = "agreed" },
            { date = "1995", status = "operating" },
        ]
    """,
    "article_statements.toml": """
        [statement-1]
        title = "The first statement"
        number = 1
        section = "Opening"
        statement = "They met."
        works = ["annals"]
        work_basis = "likely"
        verdict = "confirmed"
        reasoning = "They did."
        decided_by = ["visit-2001-ivan"]
        cited.number = ["annals"]
        cited.section = ["annals"]
        cited.statement = ["annals"]
        cited.works = ["annals"]
        cited.work_basis = ["annals"]
    """,
}


class Folder:
    """A folder of facts that a test changes in one place."""

    def __init__(self, path: Path) -> None:
        self.path = path
        for name, text in EXERCISE.items():
            self.write(name, text)

    def write(self, name: str, text: str) -> None:
        """Write a file; the indentation of the test is taken off."""
        path = self.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text).lstrip("\n"), encoding="utf-8")

    def add(self, name: str, text: str) -> None:
        """Add tables to the end of a file."""
        old = self.read(name)
        self.write(name, f"{old}\n{dedent(text)}")

    def read(self, name: str) -> str:
        """Return the text of a file."""
        return (self.path / name).read_text(encoding="utf-8")

    def change(self, name: str, old: str, new: str) -> None:
        """Put one text in place of another, which stands in the file once."""
        text = self.read(name)
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times"
        (self.path / name).write_text(text.replace(old, new), encoding="utf-8")

    def build(self) -> Build:
        """Compile the folder."""
        return build(self.path)

    def problems(self) -> list[str]:
        """Return what is wrong with the folder; something must be."""
        with pytest.raises(FactsError) as caught:
            self.build()
        return list(caught.value.problems)

    def problem(self) -> str:
        """Return the one thing that is wrong with the folder."""
        (problem,) = self.problems()
        return problem

    def line(self, name: str, text: str) -> int:
        """Return the line of a file, counted from 1, on which a text first begins."""
        before, found, _ = self.read(name).partition(text)
        assert found, f"{text!r} does not stand in {name}"
        return before.count("\n") + 1

    def said(
        self, name: str, at: str, where: str, problem: str, mend: str = SEE
    ) -> str:
        """Return how a problem is worded whose line holds the text ``at``."""
        lines = self.read(name).splitlines()
        (number,) = [n for n, line in enumerate(lines, start=1) if at in line]
        head = f"{name}:{number}:{f' {where}:' if where else ''}"
        return f"{head} {problem}. Mend: {mend}."
