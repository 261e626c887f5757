"""The walk-through of ``CONTRIBUTING.md`` works as it is written."""

from __future__ import annotations

import re
import shlex
import tomllib
from pathlib import Path
from typing import Any

import pytest

import mongolia_russia
from mongolia_russia.cli import main
from mongolia_russia.compiler import build
from mongolia_russia.model.encounter import Visit

pytestmark = pytest.mark.facts

ROOT = Path(__file__).parents[2]
DATA = Path(mongolia_russia.__file__).parent / "data"


def blocks() -> list[tuple[str, str]]:
    """The fenced blocks of the page, each with its language."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    return re.findall(r"^```(\w+)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


class TestWalkThrough:
    """From nothing to a green check."""

    def test_commands(
        self,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        """Each command prints what the page says, at its place in the walk."""
        monkeypatch.chdir(tmp_path)
        done = 0
        for language, block in blocks():
            write_block(tmp_path, language, block)
            if language != "console":
                continue
            for command, said in commands_in(block):
                status = main(shlex.split(command))
                printed = capsys.readouterr()
                assert printed.out + printed.err == said
                assert status == (1 if "problem" in said else 0)
                done += 1
        assert done == 3

    def test_visit(self, tmp_path: Path) -> None:
        """In the end there is a visit with two sources for its dates and a rival."""
        for language, block in blocks():
            write_block(tmp_path, language, block)
        (visit,) = [
            r for r in build(tmp_path / "practice").records if isinstance(r, Visit)
        ]
        dates = visit.evidence("dates")
        assert (len(dates.citations), len(dates.rivals)) == (2, 1)
        assert dates.preferred is not None

    def test_real(self, tmp_path: Path) -> None:
        """Nothing in the exercise is invented: ``facts/`` says the same."""
        for language, block in blocks():
            write_block(tmp_path, language, block)
        real = tables(ROOT / "facts")
        practice = tables(tmp_path / "practice")
        for id in (
            "press-nz-1966-01-15",
            "press-nz-1966-01-18",
            "kuzrab-vstrecha-brezhneva",
        ):
            for key in ("type", "title", "url", "tier", "page", "issued"):
                assert practice[id].get(key) == real[id].get(key), (id, key)
        visit, known = practice["visit-1966-brezhnev"], real["visit-1966-brezhnev"]
        for key in ("title", "to", "dates"):
            assert visit[key] == known[key]
        assert [(r["field"], r["value"]) for r in visit["rival"]] == [
            (r["field"], r["value"]) for r in known["rival"]
        ]
        for citation in visit["cited"]["dates"]:
            assert citation in known["cited"]["dates"]


class TestPage:
    """What else the page promises."""

    def test_schema_line(self) -> None:
        """The schema is where an editor is told to look for it."""
        lines = [
            b for language, b in blocks() if language == "toml" and "#:schema" in b
        ]
        (line,) = lines
        path = line.strip().removeprefix("#:schema ")
        assert path.startswith("../src/mongolia_russia/data/")
        assert (DATA / Path(path).name).is_file()

    def test_commands_are_there(self, capsys: pytest.CaptureFixture[str]) -> None:
        """Every command of the page is one that the command line has."""
        text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
        words = set(re.findall(r"mongolia-russia (\w+)", text))
        assert words == {"compile", "show", "schema", "checked"}
        for word in words:
            with pytest.raises(SystemExit) as left:
                main([word, "--help"])
            assert left.value.code == 0


def commands_in(block: str) -> list[tuple[str, str]]:
    """The commands on ``practice/`` in a block, each with what it prints."""
    found = re.findall(
        r"^\$ mongolia-russia (.*)\n((?:[^$].*\n)*)", block, re.MULTILINE
    )
    return [(command, said) for command, said in found if " practice " in command]


def write_block(folder: Path, language: str, block: str) -> None:
    """Write a TOML block whose first line names its file, or add it to that."""
    first, _, rest = block.partition("\n")
    at = re.fullmatch(r"# (add to )?(practice/\S+)", first)
    if language != "toml" or at is None:
        return
    path = folder / at[2]
    path.parent.mkdir(parents=True, exist_ok=True)
    before = path.read_text(encoding="utf-8") if at[1] else ""
    path.write_text(before + (rest if at[1] else block), encoding="utf-8")


def tables(folder: Path) -> dict[str, dict[str, Any]]:
    """Every table below a folder of facts, by its id."""
    found: dict[str, dict[str, Any]] = {}
    for path in folder.rglob("*.toml"):
        found |= tomllib.loads(path.read_text(encoding="utf-8"))
    return found
