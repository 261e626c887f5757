"""The text of the data files, and whether a folder holds just that."""

from __future__ import annotations

import hashlib
import json
import zlib
from pathlib import Path

import pytest
from tests.compiler.exercise import Folder

from mongolia_russia.compiler import compiled_files, stale_files
from mongolia_russia.dataset.loading import load_kind
from mongolia_russia.evidence import Source
from mongolia_russia.files import write_files
from mongolia_russia.model.kinds import KINDS


@pytest.fixture
def files(folder: Folder) -> dict[str, str]:
    """The compiled exercise."""
    return compiled_files(folder.build())


class TestFiles:
    """What each file holds."""

    def test_names(self, files: dict[str, str]) -> None:
        """There is a file a kind, an index and two schemas."""
        kinds = {f"{kind.function}.jsonl" for kind in KINDS.values()}
        assert set(files) == kinds | {
            "index.json",
            "facts.schema.json",
            "jsonl.schema.json",
        }

    def test_round_trip(self, folder: Folder, files: dict[str, str]) -> None:
        """Every kind reads back as the records that were built."""
        built = folder.build()
        interned: dict[str, Source] = {}
        read = [
            record
            for kind in KINDS.values()
            for record in load_kind(
                kind, files[f"{kind.function}.jsonl"].encode(), interned
            )
        ]
        assert sorted(read, key=lambda r: r.id) == list(built.records)
        assert interned == {s.id: s for s in built.sources}

    def test_sources_first(self, files: dict[str, str]) -> None:
        """A file begins with the sources that records themselves cite or lead to.

        The nested facts of a record stand in the line behind it.
        """
        lines = [json.loads(line) for line in files["visits.jsonl"].splitlines()]
        assert [next(iter(line)) for line in lines] == [
            "Source",
            "Source",
            "Visit",
            "unread",
            "Visit",
            "unread",
            "end",
        ]
        assert [line["Source"]["id"] for line in lines[:2]] == ["annals", "gazette"]
        assert [lines[n]["Visit"]["id"] for n in (2, 4)] == [
            "visit-2001-ivan",
            "visit-2003-ivan",
        ]
        assert lines[2]["Visit"]["unread"] == list(lines[3]["unread"])

    def test_sources_of_nested_facts(self, folder: Folder) -> None:
        """A source that only nested facts cite waits with them."""
        folder.change("visits.toml", 'cited = ["gazette"]', 'cited = ["figures"]')
        text = compiled_files(folder.build())["visits.jsonl"]
        first = text.index('{"Source":{"id":"figures"')
        assert text.index('{"unread":{"sources":[') <= first
        assert first < text.index('"source":{"Source":"figures"}')

    def test_ancestors(self, folder: Folder) -> None:
        """A source that only another derives from stands in the file, too."""
        folder.change("crossings.toml", '["annals"]', '["gazette"]')
        text = compiled_files(folder.build())["crossings.jsonl"]
        assert '{"Source":{"id":"annals"' in text

    def test_parents_first(self, folder: Folder) -> None:
        """A source stands behind those that it derives from, whatever their ids."""
        (sources,) = folder.path.glob("sources/*.toml")
        folder.change(
            f"sources/{sources.name}",
            'title = "Annals"\n',
            'title = "Annals"\nderives_from = ["figures"]\n',
        )
        text = compiled_files(folder.build())["visits.jsonl"]
        lines = [json.loads(line) for line in text.splitlines()]
        ids = [line["Source"]["id"] for line in lines if "Source" in line]
        assert ids == ["figures", "annals", "gazette"]

    def test_works(self, folder: Folder, files: dict[str, str]) -> None:
        """So do the works that a statement's marker means."""
        folder.change(
            "article_statements.toml", 'works = ["annals"]\nw', 'works = ["figures"]\nw'
        )
        text = compiled_files(folder.build())["article_statements.jsonl"]
        assert '{"Source":{"id":"figures"' in text
        assert "figures" not in files["article_statements.jsonl"]

    def test_end(self, files: dict[str, str]) -> None:
        """The last line counts the records and sums up all before it."""
        body, _, last = files["visits.jsonl"].rstrip("\n").rpartition("\n")
        assert json.loads(last)["end"] == {
            "records": 2,
            "crc32": zlib.crc32(f"{body}\n".encode()),
        }

    def test_index(self, folder: Folder, files: dict[str, str]) -> None:
        """The index has version, day, checksums and the ids that are retired."""
        folder.write("retired.toml", 'vote-2 = { why = "gone" }')
        index = json.loads(compiled_files(folder.build())["index.json"])
        assert (index["format"], index["version"], index["as_of"]) == (
            1,
            "1.2",
            "2026-01-31",
        )
        assert index["retired"] == {"vote-2": {"why": "gone"}}
        sums = {n: t for n, t in files.items() if n.endswith(".jsonl")}
        assert index["sha256"] == {
            name: hashlib.sha256(text.encode()).hexdigest()
            for name, text in sorted(sums.items())
        }

    def test_without_meta(self, folder: Folder) -> None:
        """Facts without ``meta.toml`` have version 0 and no day."""
        (folder.path / "meta.toml").unlink()
        index = json.loads(compiled_files(folder.build())["index.json"])
        assert (index["version"], index["as_of"]) == ("0", "")


class TestStale:
    """Which files of a folder are not what they should be."""

    def test_none(self, files: dict[str, str], tmp_path: Path) -> None:
        """A folder just written is up to date; other files in it do not matter."""
        write_files(files, tmp_path / "data")
        (tmp_path / "data" / "notes.txt").write_text("mine")
        assert stale_files(files, tmp_path / "data") == []

    def test_each(self, files: dict[str, str], tmp_path: Path) -> None:
        """One that is altered, missing or too many is told."""
        write_files(files, tmp_path)
        (tmp_path / "visits.jsonl").write_bytes(files["visits.jsonl"].encode()[:-1])
        (tmp_path / "votes.jsonl").unlink()
        (tmp_path / "old.jsonl").write_text("")
        assert stale_files(files, tmp_path) == [
            "old.jsonl",
            "visits.jsonl",
            "votes.jsonl",
        ]

    def test_no_folder(self, files: dict[str, str], tmp_path: Path) -> None:
        """Where there is no folder all are missing."""
        assert stale_files(files, tmp_path / "none") == sorted(files)
