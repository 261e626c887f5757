"""The authored facts as they stand: they hold, and the package holds just them."""

from __future__ import annotations

import tomllib
from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

import mongolia_russia
from mongolia_russia.compiler import Build, build, compiled_files, digest, stale_files
from mongolia_russia.compiler.lines import key_lines
from mongolia_russia.compiler.schema import facts_schema

pytestmark = pytest.mark.facts

FACTS = Path(__file__).parents[2] / "facts"
DATA = Path(mongolia_russia.__file__).parent / "data"
LEDGERS = ("meta.toml", "checked.toml", "retired.toml")
FILES = sorted(FACTS.rglob("*.toml"))
NAMES = [path.relative_to(FACTS).as_posix() for path in FILES]


@pytest.fixture(scope="module")
def built() -> Build:
    """The facts, compiled once for all tests."""
    return build(FACTS)


class TestFacts:
    """All facts together."""

    def test_hold(self, built: Build) -> None:
        """They compile without a fault, and hold every statement of the article."""
        kinds = Counter(type(record).__name__ for record in built.records)
        assert kinds["ArticleStatement"] == 118
        assert kinds["Border"] == 1
        assert built.sources

    def test_not_stale(self, built: Build) -> None:
        """The package's data are what they compile to."""
        assert stale_files(compiled_files(built), DATA) == [], (
            "run `mongolia-russia compile facts`"
        )

    def test_repeatable(self, built: Build) -> None:
        """Compiling them again gives the same text, byte for byte."""
        assert compiled_files(build(FACTS)) == compiled_files(built)

    def test_checked(self, built: Build) -> None:
        """A record read by a second reader is so marked, or told as edited since."""
        path = FACTS / "checked.toml"
        marks = tomllib.loads(path.read_text("utf-8")) if path.exists() else {}
        bodies = {
            id: body
            for file in FILES
            if file.name not in LEDGERS
            for id, body in tomllib.loads(
                file.read_text("utf-8"), parse_float=Decimal
            ).items()
        }
        same = {
            id
            for id, mark in marks.items()
            if id in bodies and digest(bodies[id]) == mark["digest"]
        }
        assert {r.id: r.checked.date for r in built.records if r.checked} == {
            id: marks[id]["date"] for id in same
        }
        assert set(built.stale_checks) == set(marks) - same

    def test_retired(self, built: Build) -> None:
        """A retired id is no longer used."""
        assert not {r.id for r in built.records} & set(built.retired)


class TestFiles:
    """File by file."""

    @pytest.mark.parametrize("name", [n for n in NAMES if n not in LEDGERS])
    def test_schema(self, name: str) -> None:
        """Each passes the schema that editors use."""
        text = (FACTS / name).read_text("utf-8")
        validator = Draft202012Validator(facts_schema())
        faults = validator.iter_errors(tomllib.loads(text, parse_float=Decimal))
        assert [f"{list(f.absolute_path)}: {f.message}" for f in faults] == []

    @pytest.mark.parametrize("name", NAMES)
    def test_lines(self, name: str) -> None:
        """Each record and field is found on the line that holds its name."""
        text = (FACTS / name).read_text("utf-8")
        lines = text.splitlines()
        known = key_lines(text)
        for id, body in tomllib.loads(text).items():
            assert id in lines[known[id] - 1]
            for key in body if isinstance(body, dict) else ():
                assert key in lines[known[f"{id}.{key}"] - 1]
