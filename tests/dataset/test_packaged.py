"""The data that ship with the package."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import mongolia_russia
from mongolia_russia.dataset import Dataset
from mongolia_russia.dataset.packaged import packaged, read_packaged
from mongolia_russia.dataset.verifying import verify
from mongolia_russia.errors import DataIntegrityError
from mongolia_russia.model.border import Border
from mongolia_russia.model.kinds import KINDS, Kind

EVERY_KIND = pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))

SCRIPT = """
import sys
sys.path.insert(0, sys.argv[1])
import mongolia_russia as mr
from mongolia_russia.dataset.verifying import verify
from mongolia_russia.dataset.packaged import packaged
assert mr.__file__.startswith(sys.argv[1]), mr.__file__
print(mr.border().evidence("length").value)
print(len(packaged), verify(packaged))
try:
    packaged.read("nothing.jsonl")
except mr.DataIntegrityError as error:
    print(error)
"""


class TestFiles:
    """Compiled files, a kind each."""

    @EVERY_KIND
    def test_alone(self, kind: Kind) -> None:
        """Each loads without the others, sorted, with what it needs of the sources."""
        wanted = f"{kind.function}.jsonl"

        def read(name: str) -> bytes:
            assert name == wanted
            return read_packaged(name)

        records = Dataset.reading(read).select(kind.record_class)
        assert [r.id for r in records] == sorted(r.id for r in records)
        assert records == packaged.select(kind.record_class)

    def test_verify(self) -> None:
        """All sums are right and all rules hold."""
        assert verify(packaged) == []

    def test_missing(self) -> None:
        """A file that does not ship is an error of its own."""
        with pytest.raises(DataIntegrityError, match=r"nothing\.jsonl is missing"):
            packaged.read("nothing.jsonl")

    def test_same_sources(self) -> None:
        """A work cited anywhere is one object everywhere."""
        seen: dict[str, int] = {}
        for record in packaged:
            for source in record.sources():
                assert seen.setdefault(source.id, id(source)) == id(source)
        assert len(seen) > 100

    def test_stable_facts(self) -> None:
        """The border is there, measured in kilometres by several sources."""
        (border,) = packaged.select(Border)
        length = border.evidence("length")
        assert border.id == "border-mongolia-russia"
        assert length.value.unit == "km"
        assert len(length.rivals) > 3
        assert length.origins > 1


class TestZip:
    """The package works from a zip file, too."""

    def test_import(self, tmp_path: Path) -> None:
        """Answers and checks are the same from there."""
        archive = tmp_path / "package.zip"
        folder = Path(mongolia_russia.__path__[0])
        with zipfile.ZipFile(archive, "w") as target:
            for path in folder.rglob("*"):
                if path.is_file() and "__pycache__" not in path.parts:
                    name = Path("mongolia_russia", path.relative_to(folder))
                    target.write(path, name)
        run = subprocess.run(
            [sys.executable, "-c", SCRIPT, str(archive)],
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        )
        assert run.returncode == 0, run.stderr
        length, checked, missing = run.stdout.splitlines()
        assert length == str(packaged.select(Border)[0].length)
        assert checked == f"{len(packaged)} []"
        assert missing.startswith("nothing.jsonl is missing")
