"""The command line as a process: the module, its streams, its exit status."""

from __future__ import annotations

import io
import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

from mongolia_russia.cli import main


class TestModule:
    """``python -m mongolia_russia``."""

    @pytest.mark.parametrize(
        ("words", "status"),
        [
            ([], 0),
            (["list", "polls"], 0),
            (["show", "poll-1900-none"], 2),
            (["--colour"], 2),
        ],
    )
    def test_exit_status(
        self,
        words: list[str],
        status: int,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        """The words of the process are read, and the exit status tells."""
        monkeypatch.setattr(sys, "argv", ["mongolia-russia", *words])
        with pytest.raises(SystemExit) as caught:
            runpy.run_module("mongolia_russia", run_name="__main__")
        assert caught.value.code == status
        out, err = capsys.readouterr()
        assert bool(out) == (status == 0)
        assert bool(err) == (status == 2)

    def test_imported(self, capsys: pytest.CaptureFixture[str]) -> None:
        """To import the module runs nothing."""
        runpy.run_module("mongolia_russia", run_name="mongolia_russia.__main__")
        assert capsys.readouterr() == ("", "")


class TestProcess:
    """A process of its own."""

    @staticmethod
    def process(*words: str, **env: str) -> subprocess.CompletedProcess[bytes]:
        """Run a command in a new Python."""
        return subprocess.run(
            [sys.executable, "-m", "mongolia_russia", *words],
            capture_output=True,
            env={**os.environ, **env},
            check=False,
        )

    def test_any_terminal(self) -> None:
        """Where Cyrillic cannot be printed it is escaped, and the command goes on."""
        ran = self.process("show", "person-vladimir-putin", PYTHONIOENCODING="ascii")
        assert (ran.returncode, ran.stderr) == (0, b"")
        assert rb"\u041f\u0443\u0442\u0438\u043d" in ran.stdout

    def test_wrong_use(self) -> None:
        """Errors go to standard error."""
        ran = self.process("show", "person-nobody", PYTHONIOENCODING="utf-8")
        assert (ran.returncode, ran.stdout) == (2, b"")
        assert ran.stderr.startswith(b"mongolia-russia: id: no record")


class TestStreams:
    """Streams that are not what they seem."""

    def test_reader_has_gone(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        """A reader such as ``head`` that has seen enough is no error."""

        class Gone(io.StringIO):
            def flush(self) -> None:
                raise BrokenPipeError

            def fileno(self) -> int:
                return file.fileno()

        with (tmp_path / "pipe").open("w") as file:
            monkeypatch.setattr(sys, "stdout", Gone())
            assert main(["show", "person-vladimir-putin"]) == 0
            os.write(file.fileno(), b"more")
        # What would still be written goes nowhere.
        assert (tmp_path / "pipe").read_bytes() == b""

    def test_no_file(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Standard output may be any stream, as in a notebook."""
        stream = io.StringIO()
        monkeypatch.setattr(sys, "stdout", stream)
        assert main(["search", "Путин"]) == 0
        assert "Vladimir Putin" in stream.getvalue()
