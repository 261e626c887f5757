"""A set of files is written whole, or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from mongolia_russia.errors import OutputError
from mongolia_russia.files import write_files


def content(folder: Path) -> dict[str, str]:
    """The text of every file in a folder, hidden ones too."""
    return {
        p.name: p.read_text(encoding="utf-8") for p in folder.iterdir() if p.is_file()
    }


class TestWriteFiles:
    """Writing into a folder."""

    def test_new_folder(self, tmp_path: Path) -> None:
        """The folder is made, with those above it; the text is UTF-8 as it stands."""
        write_files({"a.txt": "Кяхта\r\n", "b.txt": ""}, tmp_path / "x" / "y")
        assert (tmp_path / "x" / "y" / "a.txt").read_bytes() == "Кяхта\r\n".encode()
        assert content(tmp_path / "x" / "y") == {"a.txt": "Кяхта\n", "b.txt": ""}

    def test_replaces(self, tmp_path: Path) -> None:
        """Files of the same names are replaced, others stay, nothing is left behind."""
        write_files({"a.txt": "old", "c.txt": "kept"}, str(tmp_path))
        write_files({"a.txt": "new", "b.txt": "more"}, str(tmp_path))
        assert content(tmp_path) == {"a.txt": "new", "b.txt": "more", "c.txt": "kept"}
        assert sorted(os.listdir(tmp_path)) == ["a.txt", "b.txt", "c.txt"]

    def test_no_folder_possible(self, tmp_path: Path) -> None:
        """A file that stands where the folder should be is told, and stays."""
        (tmp_path / "out").write_text("mine")
        with pytest.raises(OutputError, match=r"cannot write into '.*out'"):
            write_files({"a.txt": "new"}, tmp_path / "out")
        assert (tmp_path / "out").read_text() == "mine"

    def test_place_taken(self, tmp_path: Path) -> None:
        """When one cannot be put in place, none is."""
        write_files({"a.txt": "old"}, tmp_path)
        (tmp_path / "z.txt").mkdir()
        with pytest.raises(OutputError, match=r"'z\.txt' is a folder"):
            write_files({"a.txt": "new", "z.txt": "new"}, tmp_path)
        assert content(tmp_path) == {"a.txt": "old"}
        assert sorted(os.listdir(tmp_path)) == ["a.txt", "z.txt"]

    def test_no_such_name(self, tmp_path: Path) -> None:
        """A name that no file can have leaves all as it was."""
        write_files({"a.txt": "old"}, tmp_path)
        with pytest.raises(OutputError, match="cannot write"):
            write_files({"a.txt": "new", "none/b.txt": "new"}, tmp_path)
        assert content(tmp_path) == {"a.txt": "old"}
        assert os.listdir(tmp_path) == ["a.txt"]

    def test_is_an_os_error(self, tmp_path: Path) -> None:
        """Ordinary handlers of failed writing catch it."""
        (tmp_path / "out").write_text("")
        with pytest.raises(OSError, match="output: cannot"):
            write_files({}, tmp_path / "out")
