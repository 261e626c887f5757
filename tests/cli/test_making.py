"""Commands that write or judge: compile, checked, check, export."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.making import make
from tests.queries.world import RECORDS, standing_in

from mongolia_russia.cli import commands
from mongolia_russia.dataset import Dataset
from mongolia_russia.dataset.packaged import packaged, read_packaged
from mongolia_russia.dates import Period
from mongolia_russia.model.encounter import Visit
from mongolia_russia.model.kinds import KINDS
from mongolia_russia.model.participant import Participant
from mongolia_russia.model.parts import Link
from mongolia_russia.model.person import Person


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {p.name: p.read_bytes() for p in folder.rglob("*") if p.is_file()}


class TestCompile:
    """Authored facts into compiled ones."""

    def test_into_a_folder(self, run: Run, facts: Path, tmp_path: Path) -> None:
        """The files appear, are up to date, and are the same when made again."""
        folder = tmp_path / "out"
        expected = (0, "compiled 1 records, 1 sources\n", "")
        assert run("compile", facts, "--output", folder) == expected
        made = contents(folder)
        assert set(made) > {"actors.jsonl", "index.json", "facts.schema.json"}
        assert run("compile", facts, "--output", folder) == expected
        assert contents(folder) == made
        assert run("compile", facts, "--check", "--output", folder) == (
            0,
            "up to date: 1 records, 1 sources\n",
            "",
        )

    def test_into_the_package(
        self,
        run: Run,
        facts: Path,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """Without a folder, the package's own data are meant."""
        assert commands.DATA.name == "data"
        assert (commands.DATA / "index.json").is_file()
        monkeypatch.setattr(commands, "DATA", tmp_path / "data")
        assert run("compile", facts).status == 0
        assert run("compile", facts, "--check").status == 0
        assert "actors.jsonl" in contents(tmp_path / "data")

    @pytest.mark.parametrize(
        ("change", "stale"),
        [
            (lambda f: (f / "actors.jsonl").write_text(""), "actors.jsonl"),
            (lambda f: (f / "visits.jsonl").unlink(), "visits.jsonl"),
            (lambda f: (f / "more.jsonl").write_text(""), "more.jsonl"),
        ],
    )
    def test_stale(
        self,
        run: Run,
        facts: Path,
        tmp_path: Path,
        change: Callable[[Path], object],
        stale: str,
    ) -> None:
        """A file that differs, is missing or is one too many is named; nothing moves."""
        folder = tmp_path / "out"
        run("compile", facts, "--output", folder)
        change(folder)
        before = contents(folder)
        status, out, err = run("compile", facts, "--check", "--output", folder)
        assert (status, out) == (1, "")
        assert err == (
            f"not what {facts} compiles to: {stale}\n"
            f"Mend: mongolia-russia compile {facts} --output {folder}\n"
        )
        assert contents(folder) == before

    def test_changed_fact(
        self,
        run: Run,
        facts: Path,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """A fact changed and not compiled is caught."""
        monkeypatch.setattr(commands, "DATA", tmp_path / "data")
        run("compile", facts)
        path = facts / "actors.toml"
        path.write_text(path.read_text().replace("today", "our days"))
        status, out, err = run("compile", facts, "--check")
        assert (status, out) == (1, "")
        assert "actors.jsonl, index.json" in err
        assert err.endswith(f"Mend: mongolia-russia compile {facts}\n")

    @pytest.mark.parametrize("check", [[], ["--check"]])
    def test_faulty(
        self, run: Run, facts: Path, tmp_path: Path, check: list[str]
    ) -> None:
        """Faults are all listed; nothing is written."""
        path = facts / "actors.toml"
        text = path.read_text().replace('"MN"', '"XX"').replace('"state"', "5")
        path.write_text(text)
        folder = tmp_path / "out"
        status, out, err = run("compile", facts, *check, "--output", folder)
        assert (status, out) == (1, "")
        assert "actors.toml" in err
        assert "actor-mongolia" in err
        assert "'XX'" in err
        assert not folder.exists()

    def test_onto_a_file(self, run: Run, facts: Path, tmp_path: Path) -> None:
        """A file cannot become a folder."""
        path = tmp_path / "out"
        path.write_text("mine")
        status, out, err = run("compile", facts, "--output", path)
        assert (status, out) == (2, "")
        assert err.startswith("mongolia-russia: output: cannot write into ")
        assert path.read_text() == "mine"

    @pytest.mark.facts
    def test_the_facts(self, run: Run) -> None:
        """The facts of this repository compile to what the package holds."""
        folder = Path(__file__).parents[2] / "facts"
        status, out, err = run("compile", folder, "--check")
        assert status == 0
        for line in err.splitlines():
            assert line.startswith("note: ")
            assert line.endswith(" was edited since it was checked")
        assert out.startswith(f"up to date: {len(packaged)} records, ")


class TestChecked:
    """A second reader's mark."""

    def test_mark(self, run: Run, facts: Path, tmp_path: Path) -> None:
        """The mark is written, and lost again once the record is edited."""
        words = ("checked", facts, "actor-mongolia", "--date", "2026-11-25")
        assert run(*words) == (0, "noted 1 records as checked on 2026-11-25\n", "")
        assert "actor-mongolia" in (facts / "checked.toml").read_text()
        folder = tmp_path / "out"
        assert run("compile", facts, "--output", folder).err == ""
        assert b"2026-11-25" in (folder / "actors.jsonl").read_bytes()
        path = facts / "actors.toml"
        path.write_text(path.read_text().replace("today", "our days"))
        status, _, err = run("compile", facts, "--output", folder)
        assert status == 0
        assert err == "note: actor-mongolia was edited since it was checked\n"

    @pytest.mark.parametrize(
        ("id", "date", "message"),
        [
            ("actor-mongola", "2026-11-25", "did you mean 'actor-mongolia'?"),
            ("actor-mongolia", "2026-11", "not a day YYYY-MM-DD"),
            ("actor-mongolia", "", "not a day YYYY-MM-DD"),
        ],
    )
    def test_wrong(
        self, run: Run, facts: Path, id: str, date: str, message: str
    ) -> None:
        """An unknown record or day is wrong use; no mark is written."""
        status, out, err = run("checked", facts, id, "--date", date)
        assert (status, out) == (2, "")
        assert message in err
        assert not (facts / "checked.toml").exists()


class TestGaps:
    """What the data do not know."""

    def test_gap(self, run: Run) -> None:
        """An office that no tenure confirms is a line; finding some is no fault."""
        visitor = make(
            Participant,
            "ivan",
            person=Link("person-ivan", "Ivan"),
            office=Link("office-1", "Envoy"),
        )
        records = (
            make(Person, "person-ivan", title="Ivan"),
            make(Visit, "visit-1", visitors=(visitor,), dates=Period("2001")),
        )
        with standing_in(*records):
            assert run("gaps") == (
                0,
                "visit-1 visitors[ivan].office: no tenure of Ivan as Envoy covers "
                "2001-01-01/2001-12-31\n",
                "",
            )
            with standing_in(records[0]):
                assert run("gaps") == (0, "", "nothing found\n")


class TestCheck:
    """Checksums and rules over the installed data."""

    def test_sound(self, run: Run) -> None:
        """The packaged data are whole, and every rule holds."""
        expected = (0, f"all rules hold for {len(packaged)} records\n", "")
        assert run("check") == expected

    def test_altered(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        """An altered file is named, with the mend."""

        def read(name: str) -> bytes:
            data = read_packaged(name)
            return data.replace(b"2000", b"2001") if name == "visits.jsonl" else data

        monkeypatch.setattr(packaged, "_read", read)
        status, out, err = run("check")
        assert (status, out) == (1, "")
        assert err.startswith("visits.jsonl ")
        assert "reinstall the package" in err
        assert len(err.splitlines()) == 1

    def test_missing(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        """Without its files there is nothing that any command could say."""

        def read(name: str) -> bytes:
            raise FileNotFoundError(name)

        monkeypatch.setattr(packaged, "_read", read)
        for words in (["check"], ["overview"], ["schema", "jsonl"]):
            status, out, err = run(*words)
            if words == ["schema", "jsonl"]:
                assert status == 0  # it is read past the dataset
            else:
                assert (status, out) == (1, "")
                assert "index.json is missing" in err


class TestExport:
    """All records as JSON Lines."""

    FILES = frozenset(
        {*(f"{k.function}.jsonl" for k in KINDS.values()), "sources.jsonl"}
    )

    def lines(self, folder: Path) -> int:
        """How many records there are in all files."""
        return sum(
            len(text.splitlines())
            for name, text in contents(folder).items()
            if name != "sources.jsonl"
        )

    @pytest.mark.parametrize("folder", ["new", "new/within/new"])
    def test_new_folder(
        self, run: Run, tmp_path: Path, world: Dataset, folder: str
    ) -> None:
        """The folder is made, and holds a file for each kind."""
        path = tmp_path / folder
        status, out, err = run("export", "--format", "jsonl", "--output", path)
        assert (status, err) == (0, "")
        assert out == f"wrote {len(self.FILES)} files into {path}\n"
        assert set(contents(path)) == self.FILES
        assert self.lines(path) == len(RECORDS)
        first = json.loads((path / "visits.jsonl").read_text("utf-8").splitlines()[0])
        assert (first["kind"], first["id"]) == ("visit", "visit-1966-brezhnev")

    def test_existing_folder(self, run: Run, tmp_path: Path, world: Dataset) -> None:
        """Files of the same names are replaced, others left alone."""
        (tmp_path / "visits.jsonl").write_text("old")
        (tmp_path / "mine.txt").write_text("mine")
        assert run("export", "--format", "jsonl", "--output", tmp_path).status == 0
        assert (tmp_path / "mine.txt").read_text() == "mine"
        assert (tmp_path / "visits.jsonl").read_text("utf-8").startswith("{")
        assert set(contents(tmp_path)) == self.FILES | {"mine.txt"}

    def test_onto_a_file(self, run: Run, tmp_path: Path, world: Dataset) -> None:
        """A path that is a file is refused, and the file left as it was."""
        path = tmp_path / "out"
        path.write_text("mine")
        for output in (path, path / "below"):
            status, out, err = run("export", "--format", "jsonl", "--output", output)
            assert (status, out) == (2, "")
            assert err.startswith("mongolia-russia: output: cannot write into ")
        assert contents(tmp_path) == {"out": b"mine"}

    def test_onto_a_folder_of_a_file(
        self, run: Run, tmp_path: Path, world: Dataset
    ) -> None:
        """Where a file's name is taken by a folder, no file at all is written."""
        (tmp_path / "votes.jsonl").mkdir()
        status, out, _ = run("export", "--format", "jsonl", "--output", tmp_path)
        assert (status, out) == (2, "")
        assert contents(tmp_path) == {}

    def test_the_packaged(self, run: Run, tmp_path: Path) -> None:
        """The packaged facts are exported whole."""
        assert run("export", "--format", "jsonl", "--output", tmp_path).status == 0
        assert self.lines(tmp_path) == len(packaged)
        sources = (tmp_path / "sources.jsonl").read_text("utf-8").splitlines()
        assert len(sources) == len(packaged.sources())
