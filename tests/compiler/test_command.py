"""The commands ``compile`` and ``checked``."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.compiler.exercise import Folder

from mongolia_russia.cli import main


def files_in(path: Path) -> dict[str, bytes]:
    """The content of every file below a folder."""
    return {
        p.relative_to(path).as_posix(): p.read_bytes()
        for p in path.rglob("*")
        if p.is_file()
    }


class TestCompile:
    """Facts to data files."""

    def test_writes(
        self, folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """It fills the folder given and says how much there is."""
        output = tmp_path / "data"
        assert main(["compile", str(folder.path), "--output", str(output)]) == 0
        count = len(folder.build().records)
        assert capsys.readouterr().out == f"compiled {count} records, 3 sources\n"
        assert (output / "visits.jsonl").is_file()

    def test_check(
        self, folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """A changed fact that was not compiled is caught, and nothing is written."""
        arguments = ["compile", str(folder.path), "--output", str(tmp_path / "data")]
        main(arguments)
        assert main([*arguments, "--check"]) == 0
        assert "up to date: " in capsys.readouterr().out
        before = files_in(tmp_path / "data")
        folder.change("votes.toml", 'subject = "an exercise"', 'subject = "another"')
        assert main([*arguments, "--check"]) == 1
        told = capsys.readouterr().err
        assert "index.json, votes.jsonl" in told, "and no other file"
        assert f"compile {folder.path}" in told
        assert files_in(tmp_path / "data") == before

    @pytest.mark.parametrize("existing", [True, False])
    def test_fault(
        self,
        folder: Folder,
        tmp_path: Path,
        capsys: pytest.CaptureFixture[str],
        existing: bool,
    ) -> None:
        """Facts with a fault are told on standard error; nothing is written."""
        output = tmp_path / "data"
        arguments = ["compile", str(folder.path), "--output", str(output)]
        if existing:
            main(arguments)
        before = files_in(tmp_path)
        folder.change("votes.toml", "yes = 141", "yes = 140")
        capsys.readouterr()
        assert main(arguments) == 1
        told = capsys.readouterr()
        assert told.out == ""
        assert told.err == "\n".join(["1 problem in the facts:", folder.problem(), ""])
        before["facts/votes.toml"] = (folder.path / "votes.toml").read_bytes()
        assert files_in(tmp_path) == before
        assert output.exists() == existing

    def test_no_folder(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """A folder that is not there is wrong use."""
        assert main(["compile", str(tmp_path / "none")]) == 2
        assert "none' is not a folder" in capsys.readouterr().err

    def test_no_place(
        self, folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Where nothing can be written the command says so."""
        (tmp_path / "file").write_text("mine")
        assert (
            main(["compile", str(folder.path), "--output", str(tmp_path / "file")]) == 2
        )
        assert "output: cannot write into " in capsys.readouterr().err
        assert (tmp_path / "file").read_text() == "mine"


class TestChecked:
    """What a second reader compared."""

    def test_note(
        self, folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """It is noted, and an edit since is told when the facts are compiled."""
        output = ["--output", str(tmp_path / "data")]
        assert (
            main(["checked", str(folder.path), "vote-1", "--date", "2026-01-15"]) == 0
        )
        assert capsys.readouterr().out == "noted 1 records as checked on 2026-01-15\n"
        main(["compile", str(folder.path), *output])
        assert '"checked":{"Checked":{"date":"2026-01-15"' in (
            tmp_path / "data" / "votes.jsonl"
        ).read_text(encoding="utf-8")
        folder.change("votes.toml", 'title = "A vote"', 'title = "The vote"')
        main(["compile", str(folder.path), *output])
        assert (
            capsys.readouterr().err == "note: vote-1 was edited since it was checked\n"
        )
        assert '"checked"' not in (tmp_path / "data" / "votes.jsonl").read_text(
            encoding="utf-8"
        )

    @pytest.mark.parametrize(
        ("words", "told"),
        [
            (["vote-2", "--date", "2026-01-15"], "no record 'vote-2'"),
            (["vote-1", "--date", "today"], "'today' is not a day YYYY-MM-DD"),
        ],
    )
    def test_wrong_use(
        self,
        folder: Folder,
        capsys: pytest.CaptureFixture[str],
        words: list[str],
        told: str,
    ) -> None:
        """An unknown record and a day that is none are wrong use."""
        assert main(["checked", str(folder.path), *words]) == 2
        assert told in capsys.readouterr().err
        assert not (folder.path / "checked.toml").exists()
