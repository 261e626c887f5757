"""Reading compiled files: whole, unaltered, once, and no more than needed."""

from __future__ import annotations

import json
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.dataset.compiled import Files, compiled, sealed
from tests.making import cited, make, work

from mongolia_russia.dataset import Dataset
from mongolia_russia.errors import DataIntegrityError
from mongolia_russia.model.encounter import Visit
from mongolia_russia.model.kinds import KINDS
from mongolia_russia.model.person import Person
from mongolia_russia.model.treaty import Treaty

CHILD = work("child", derives_from=(work("root"),))
RECORDS = (
    make(Visit, "visit-2000", citations=(cited("to", source=CHILD),)),
    make(Treaty, "treaty-1966", citations=(cited("form", source=CHILD),)),
    make(Person, "person-x", citations=(cited("names", source=work("root")),)),
)
FILES = compiled(RECORDS)
VISITS = FILES["visits.jsonl"]


def reading(data: bytes | None) -> Dataset:
    """A dataset whose file of visits holds these bytes, or does not exist."""
    files = {k: v for k, v in FILES.items() if k != "visits.jsonl"}
    return Files(files if data is None else {**files, "visits.jsonl": data}).dataset()


class TestDamage:
    """A file that is not whole is refused before anything is answered."""

    @pytest.mark.parametrize(
        "data",
        [
            b"",
            b"\n",
            b"{}",
            b"[]",
            b"5",
            b"null",
            b'{"end":5}',
            b'{"end":{}}',
            b'{"end":{"crc32":1}}',
            b"\xff\xfe",
            VISITS[:-2],
            VISITS[: len(VISITS) // 2],
            VISITS[:-1].rpartition(b"\n")[0],
            VISITS.replace(b"visit-2000", b"visit-2001"),
            VISITS.partition(b"\n")[2],
            VISITS + VISITS,
            VISITS[1:],
        ],
    )
    def test_refused(self, data: bytes) -> None:
        """Empty, cut short, altered, doubled: the error names the file and the mend."""
        dataset = reading(data)
        for _ in range(2):  # the failure is not kept as an answer
            with pytest.raises(DataIntegrityError) as caught:
                dataset.get("visit-2000")
            assert str(caught.value) == (
                "visits.jsonl is cut short or altered; reinstall the package, or "
                "compile the facts again"
            )

    def test_missing(self) -> None:
        """So is one that is not there, from any question that needs it."""
        dataset = reading(None)
        words = r"visits\.jsonl is missing; reinstall the package"
        with pytest.raises(DataIntegrityError, match=words):
            dataset.select(Visit)
        with pytest.raises(DataIntegrityError, match=words):
            list(dataset)
        with pytest.raises(DataIntegrityError, match=words):
            dataset.get("nothing-at-all")

    def test_others_stand(self) -> None:
        """The other kinds can still be asked."""
        assert reading(b"").get("treaty-1966").id == "treaty-1966"

    def test_mended(self) -> None:
        """Once the file is whole again, the same dataset answers."""
        files = Files({**FILES, "visits.jsonl": b""})
        dataset = files.dataset()
        with pytest.raises(DataIntegrityError):
            dataset.select(Visit)
        files.files["visits.jsonl"] = VISITS
        assert [visit.id for visit in dataset.select(Visit)] == ["visit-2000"]

    @given(st.integers(0, len(VISITS) - 2), st.integers(1, 255))
    def test_any_byte(self, place: int, change: int) -> None:
        """Whichever byte is altered, it is refused, or the records are the same."""
        altered = bytearray(VISITS)
        altered[place] ^= change
        try:
            found = reading(bytes(altered)).select(Visit)
        except DataIntegrityError:
            return
        assert found == (RECORDS[0],)  # of the last line, only the sum is needed

    @given(st.integers(0, len(VISITS) - 2))
    def test_any_length(self, length: int) -> None:
        """Cut short anywhere, it is refused."""
        with pytest.raises(DataIntegrityError):
            reading(VISITS[:length]).select(Visit)


class TestIndex:
    """The index, which is read for ids that no record has."""

    @pytest.mark.parametrize(
        "data", [b"", b"{", b"[]", b"5", b"{}", b'{"sha256":[]}', b"\xff", None]
    )
    def test_damage(self, data: bytes | None) -> None:
        """A damaged index is named; records that are there are found without it."""
        files = {k: v for k, v in FILES.items() if k != "index.json"}
        if data is not None:
            files["index.json"] = data
        dataset = Files(files).dataset()
        with pytest.raises(DataIntegrityError, match=r"index\.json is (cut|missing)"):
            dataset.get("visit-1")
        with pytest.raises(DataIntegrityError, match=r"index\.json"):
            dataset.index()
        assert dataset.get("visit-2000").id == "visit-2000"


class TestLoading:
    """Each kind by itself, and once."""

    @pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
    def test_alone(self, kind: Any) -> None:
        """A question about one kind reads the file of that kind and no other."""
        made = make(kind.record_class, citations=(cited("names", source=CHILD),))
        files = Files(compiled([made]))
        dataset = files.dataset()
        assert dataset.select(kind.record_class) == (made,)
        assert dataset.get(made.id) == made
        assert files.reads == {f"{kind.function}.jsonl": 1}

    def test_not_before_asked(self) -> None:
        """Making a dataset reads nothing."""
        files = Files(FILES)
        files.dataset()
        assert not files.reads

    def test_same_source(self) -> None:
        """A work that several kinds cite is one object, in any order of loading."""
        for order in ((Visit, Treaty, Person), (Person, Treaty, Visit)):
            dataset = Files(FILES).dataset()
            found: dict[str, set[int]] = {}
            for kind in order:
                for record in dataset.select(kind):
                    for source in (*record.sources(), *_parents(record)):
                        found.setdefault(source.id, set()).add(id(source))
            assert {name: len(ids) for name, ids in found.items()} == {
                "child": 1,
                "root": 1,
            }

    def test_parents(self) -> None:
        """A work stands behind those it derives from, whatever their ids."""
        source = {"id": "a", "type": "book", "title": "A", "tier": "press"}
        lines = [
            {"Source": {**source, "id": "z"}},
            {"Source": {**source, "derives_from": [{"Source": "z"}]}},
            {
                "Coverage": {
                    "id": "coverage-1",
                    "title": "C",
                    "of": "visit",
                    "period": {"Period": "1921/1990"},
                    "completeness": "partial",
                    "citations": [
                        {"Citation": {"source": {"Source": "a"}, "supports": ["of"]}}
                    ],
                }
            },
        ]
        body = b"".join(json.dumps(line).encode() + b"\n" for line in lines)
        dataset = Files({"coverage.jsonl": sealed(body)}).dataset()
        (source,) = dataset.get("coverage-1").sources()
        assert [parent.id for parent in source.derives_from] == ["z"]


class TestThreads:
    """Many at once get the same answer, and the file is read once."""

    COUNT = 24

    @pytest.mark.parametrize("kinds", [(Visit,), (Visit, Treaty, Person)])
    def test_race(self, kinds: tuple[type[Any], ...]) -> None:
        """All ask at the same moment, while the file takes its time."""
        files = Files(FILES)

        def slow(name: str) -> bytes:
            data = files(name)
            time.sleep(0.02)
            return data

        dataset = Dataset.reading(slow)
        start = threading.Barrier(self.COUNT)

        def ask(number: int) -> Any:
            start.wait()
            return dataset.select(kinds[number % len(kinds)])

        with ThreadPoolExecutor(self.COUNT) as pool:
            answers = list(pool.map(ask, range(self.COUNT)))
        assert set(files.reads.values()) == {1}
        assert len(files.reads) == len(kinds)
        objects = {id(record) for answer in answers for record in answer}
        assert len(objects) == len(kinds)
        sources = {id(s) for a in answers for r in a for s in _parents(r) if s}
        assert len(sources) == 1

    def test_failure_frees_the_lock(self) -> None:
        """A file that could not be read keeps nobody waiting."""
        dataset = reading(None)

        def ask(_: int) -> bool:
            try:
                dataset.select(Visit)
            except DataIntegrityError:
                return True
            return False

        with ThreadPoolExecutor(4) as pool:
            assert all(pool.map(ask, range(8), timeout=10))


def _parents(record: Any) -> list[Any]:
    """The root of the works: the parent of the one cited, or that one itself."""
    return [
        parent
        for source in record.sources()
        for parent in (source.derives_from or (source,))
    ]
