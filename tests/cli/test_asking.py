"""Commands that ask: show, list, search, evidence, describe, schema."""

from __future__ import annotations

import inspect
import json
import warnings
from typing import Any

import pytest
from tests.cli.conftest import Run
from tests.queries.world import EVERY_FILTER, QUERIES, RECORDS, TIME, filters, ids

import mongolia_russia as mr
from mongolia_russia.cli import commands
from mongolia_russia.dataset import Dataset

pytestmark = pytest.mark.usefixtures("world")


def option(name: str) -> str:
    """The option for a filter."""
    return f"--{name.replace('_', '-')}"


class TestShow:
    """One record."""

    def test_text(self, run: Run) -> None:
        """The text of the record, as ``print`` gives it."""
        for record in RECORDS:
            assert run("show", record.id) == (0, f"{record}\n", "")

    def test_retired(
        self, run: Run, world: Dataset, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A retired id still leads there; a note in plain words says so."""
        retired = {"visit-2000-double": {"now": "visit-2000-putin", "why": "the same"}}
        index = json.dumps({"sha256": {}, "retired": retired}).encode()
        monkeypatch.setattr(world, "_read", lambda name: index)
        status, out, err = run("show", "visit-2000-double")
        assert (status, out) == (0, f"{mr.get('visit-2000-putin')}\n")
        assert err == (
            "note: id: 'visit-2000-double' is retired, use 'visit-2000-putin': "
            "the same\n"
        )

    def test_other_warnings(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        """What Python warns of besides is nothing for the reader."""

        def show(id: str) -> int:
            warnings.warn("old", DeprecationWarning, stacklevel=1)
            return 0

        monkeypatch.setattr(commands, "show", show)
        assert run("show", "visit-2000-putin") == (0, "", "")


class TestSearch:
    """Records by name."""

    def test_best_first(self, run: Run) -> None:
        """A line each, id and title, best first."""
        status, out, err = run("search", "Mongolia")
        found = mr.search("Mongolia")
        assert (status, err) == (0, "")
        assert out == "".join(f"{r.id}  {r.title}\n" for r in found)
        assert out.startswith("actor-mongolia  Mongolia\n")

    def test_nothing(self, run: Run) -> None:
        """Nothing found is no error, but is said."""
        assert run("search", "no such name") == (0, "", "nothing found\n")


class TestEvidence:
    """Who says so."""

    def test_text(self, run: Run) -> None:
        """The evidence of a field, or of a field of a nested fact."""
        for path in ("length", "parts[land].length"):
            evidence = mr.border().evidence(path)
            expected = (0, f"{evidence}\n", "")
            assert run("evidence", "border-mongolia-russia", path) == expected


class TestDescribe:
    """The codebook."""

    @pytest.mark.parametrize("name", ["Visit", "visit", "Visit.protocol"])
    def test_text(self, run: Run, name: str) -> None:
        """The entry of a kind or a field."""
        assert run("describe", name) == (0, f"{mr.describe(name)}\n", "")


class TestSchema:
    """The two schemas."""

    @pytest.mark.parametrize("name", ["facts", "jsonl"])
    def test_is_one(self, run: Run, name: str) -> None:
        """What is printed is a JSON Schema."""
        status, out, err = run("schema", name)
        assert (status, err) == (0, "")
        assert "json-schema.org" in json.loads(out)["$schema"]


class TestList:
    """The records of a kind, with the filters of its query."""

    @pytest.mark.parametrize("query", QUERIES)
    def test_everything(self, run: Run, query: str) -> None:
        """Without filters, a line for each record."""
        status, out, err = run("list", query)
        assert status == 0
        assert ("undecided" in err) == (len(QUERIES[query]().undecided) > 0)
        lines = out.splitlines()
        assert len(lines) == len(QUERIES[query]())
        for record, line in zip(QUERIES[query](), lines, strict=True):
            assert line.startswith(record.id.partition(" ")[0] + "  ")

    def test_line(self, run: Run) -> None:
        """Id, date and title; without a date, id and title."""
        assert run("list", "visits", "--on", "2000").out == (
            "visit-2000-putin  13–14 November 2000  Putin's visit to Mongolia, 2000\n"
        )
        assert run("list", "projects", "--sector", "gas").out == (
            "project-pipeline  A pipeline\n"
        )

    def test_line_of_a_term(self, run: Run) -> None:
        """The person's id, then the term."""
        assert run("list", "tenures", "--role", "party-leader").out == (
            "person-leonid-brezhnev  Leonid Brezhnev: name of office-general-secretary, "
            "14 October 1964 – 10 November 1982\n"
        )

    @pytest.mark.parametrize(
        ("query", "given"),
        [
            ("visits", {"to": "MN", "role": "head-of-state"}),
            ("visits", {"visitor": "Путин", "since": "2005", "certain": True}),
            ("visits", {"on": "1974-11-05", "certain": False}),
            ("visits", {"checked": True}),
            ("visits", {"checked": False, "min_origins": 2}),
            ("treaties", {"on": "1970-01-01"}),
            ("article_statements", {"marker": "[2]"}),
            ("heads_of_mission", {"rank": "ambassador"}),
            ("timeline", {"since": "1921", "until": "1924"}),
            ("sources", {"tier": "scholarly", "type": "book"}),
            ("states", {"side": "MN", "on": "1990"}),
        ],
    )
    def test_filters(self, run: Run, query: str, given: dict[str, Any]) -> None:
        """The answer is that of the query with the same arguments."""
        words = [w for k, v in given.items() for w in (option(k), str(v))]
        found = QUERIES[query](**given)
        status, out, _ = run("list", query, *words)
        assert status == 0
        assert [line.partition("  ")[0] for line in out.splitlines()] == ids(found)

    @pytest.mark.parametrize(
        ("name", "query"), {name: query for query, name in EVERY_FILTER}.items()
    )
    def test_every_filter(self, run: Run, query: str, name: str) -> None:
        """Every argument of a query is an option, and is read as its type."""
        good = {"certain": "TRUE", "checked": "false", "min_origins": "1"}
        value = good.get(name, "1950" if name in TIME else "no such value xyz")
        status, out, err = run("list", query, option(name), value)
        if name in good or name in TIME or name in ("text", "pollster", "section"):
            assert status == 0
        else:
            assert (status, out) == (2, "")
            assert err.startswith(f"mongolia-russia: {name}: 'no such value xyz'")

    @pytest.mark.parametrize("query", QUERIES)
    def test_help(self, run: Run, query: str) -> None:
        """Its help explains each filter in the words of the docstring."""
        status, out, err = run("list", query, "--help")
        assert (status, err) == (0, "")
        words = " ".join(out.split())
        doc = " ".join((inspect.getdoc(QUERIES[query]) or "").replace("`", "").split())
        for name in filters(query):
            assert f"{option(name)} {name.upper()} " in words
            meaning = doc.partition(f" {name}: ")[2].partition(". ")[0]
            assert meaning[:40] in words

    def test_nothing(self, run: Run) -> None:
        """Nothing found is said, but is no error."""
        assert run("list", "visits", "--on", "1800") == (0, "", "nothing found\n")

    def test_undecided(self, run: Run) -> None:
        """How many are undecided is said, and how to see them."""
        status, out, err = run("list", "treaties", "--on", "2005")
        assert (status, len(out.splitlines())) == (0, 1)
        assert err == "(1 undecided; --certain false lists them too)\n"
        wide = run("list", "treaties", "--on", "2005", "--certain", "false")
        assert len(wide.out.splitlines()) == 2
        assert wide.err == ""
