"""``verify()``: what a reader can check of the data at hand."""

from __future__ import annotations

import hashlib
import json

import pytest
from tests.dataset.compiled import Files, compiled
from tests.making import cited, make, work

from mongolia_russia.dataset import Dataset
from mongolia_russia.dataset.verifying import verify
from mongolia_russia.evidence import Source
from mongolia_russia.model.coverage import Coverage

BOOK: Source = work(
    "book-2000",
    type="book",
    title="A book",
    author=("Roe, Ann",),
    publisher="Brill",
    url="https://example.org/book",
)
GOOD = make(
    Coverage,
    "coverage-visits",
    title="Visits",
    of="visit",
    citations=(cited("of", "period", "completeness", source=BOOK, locator="page 5"),),
)
MEND = "; reinstall the package, or compile the facts again"


class TestFiles:
    """The sums of the index, held against the files."""

    def test_whole(self) -> None:
        """Files as they were compiled have no problem of their own."""
        problems = verify(Files(compiled([GOOD])).dataset())
        assert not [p for p in problems if "checksum" in p or "altered" in p]

    @pytest.mark.parametrize("name", ["coverage.jsonl", "visits.jsonl"])
    def test_altered(self, name: str) -> None:
        """A byte more is noticed, though the file still loads."""
        files = compiled([GOOD])
        files[name] += b"\n"
        dataset = Files(files).dataset()
        assert dataset.get("coverage-visits") == GOOD
        assert verify(dataset) == [f"{name} is not what its checksum says{MEND}"]

    def test_missing(self) -> None:
        """Every file that is missing is named."""
        files = compiled([GOOD])
        del files["coverage.jsonl"], files["visits.jsonl"]
        assert verify(Files(files).dataset()) == [
            f"coverage.jsonl is missing{MEND}",
            f"visits.jsonl is missing{MEND}",
        ]

    def test_index(self) -> None:
        """A broken index is the one problem reported."""
        files = compiled([GOOD])
        files["index.json"] = files["index.json"][:-20]
        words = f"index.json is cut short or altered{MEND}"
        assert verify(Files(files).dataset()) == [words]
        del files["index.json"]
        assert verify(Files(files).dataset()) == [f"index.json is missing{MEND}"]

    def test_sum_left_out(self) -> None:
        """A file whose sum was taken out of the index does not pass unseen."""
        files = compiled([GOOD])
        index = json.loads(files["index.json"])
        del index["sha256"]["coverage.jsonl"]
        files["index.json"] = json.dumps(index).encode()
        assert verify(Files(files).dataset()) == [
            f"coverage.jsonl is not what its checksum says{MEND}"
        ]

    def test_index_agrees_with_files(self) -> None:
        """The sums are SHA-256 over the bytes."""
        files = compiled([GOOD])
        sums = json.loads(files["index.json"])["sha256"]
        for name, digest in sums.items():
            assert hashlib.sha256(files[name]).hexdigest() == digest


class TestRules:
    """The rules, over whatever can be loaded."""

    def test_hold(self) -> None:
        """A record that keeps them all has no problem, from files or from memory."""
        assert verify(Dataset([GOOD])) == verify(Files(compiled([GOOD])).dataset())

    def test_broken(self) -> None:
        """One that breaks a rule is named, with the field and the mend."""
        bad = make(Coverage, "coverage-visits", citations=(cited("searched"),))
        for dataset in (Dataset([bad]), Files(compiled([bad])).dataset()):
            problems = verify(dataset)
            assert any(
                p.startswith(
                    "coverage-visits cited.searched: cited for a field that has no "
                )
                and "(citations-support-fields). Mend: " in p
                for p in problems
            )

    def test_not_of_altered_files(self) -> None:
        """While a file is not what it should be, its records are not judged."""
        bad = make(Coverage, "coverage-visits", citations=(cited("of"),))
        files = compiled([bad])
        files["visits.jsonl"] += b"\n"
        assert len(verify(Files(files).dataset())) == 1
