"""A set of records: found by kind and id, and never wrong in silence."""

from __future__ import annotations

import warnings
from typing import Any

import pytest
from hypothesis import given, settings
from tests.dataset.compiled import Files, compiled
from tests.making import cited, make, work
from tests.strategies.model import record_lists

from mongolia_russia.dataset import Dataset
from mongolia_russia.errors import (
    DataIntegrityError,
    InvalidArgumentError,
    RetiredIdWarning,
    UnknownIdError,
)
from mongolia_russia.model.actor import Actor
from mongolia_russia.model.base import Record
from mongolia_russia.model.encounter import Visit
from mongolia_russia.model.kinds import KINDS
from mongolia_russia.model.parts import Link
from mongolia_russia.model.treaty import Treaty

VISIT = make(Visit, "visit-2000-putin")
EARLIER = make(Visit, "visit-1974-brezhnev")
TREATY = make(Treaty, "treaty-1966-friendship")
MONGOLIA = make(Actor, "actor-mongolia")
RECORDS = (VISIT, TREATY, MONGOLIA, EARLIER)
RETIRED = {
    "visit-2000-vladimir": {"now": "visit-2000-putin", "why": "renamed"},
    "visit-1999-nobody": {"now": None, "why": "it never took place"},
    "visit-1998-chain": {"now": "visit-2000-vladimir", "why": "renamed, too"},
    "visit-1997-lost": {"now": "visit-1996-lost", "why": "merged"},
    "old-name": {"now": "treaty-1966-friendship"},
}


def both() -> list[Any]:
    """The same records in memory and read from files."""
    files = Files(compiled(RECORDS, RETIRED))
    return [
        pytest.param(Dataset(RECORDS), id="memory"),
        pytest.param(files.dataset(), id="files"),
    ]


EACH = pytest.mark.parametrize("dataset", both())


class TestGet:
    """One record by its id."""

    @EACH
    def test_id(self, dataset: Dataset) -> None:
        """By the id, or a link that carries it."""
        assert dataset.get("visit-2000-putin") == VISIT
        assert dataset.get(Link("visit-2000-putin", "any name")) == VISIT

    @EACH
    def test_same_object(self, dataset: Dataset) -> None:
        """Asked twice, it is the same object."""
        assert dataset.get("visit-2000-putin") is dataset.get("visit-2000-putin")

    @EACH
    def test_kind(self, dataset: Dataset) -> None:
        """With the kind expected, or any that it is."""
        assert dataset.get("visit-2000-putin", Visit) == VISIT
        assert dataset.get("visit-2000-putin", Record) == VISIT
        assert dataset.get("visit-2000-putin", None) == VISIT

    @EACH
    def test_wrong_kind(self, dataset: Dataset) -> None:
        """A record of another kind is not answered."""
        with pytest.raises(
            UnknownIdError, match="'visit-2000-putin' is a Visit, not a"
        ):
            dataset.get("visit-2000-putin", Treaty)

    @EACH
    @pytest.mark.parametrize("kind", ["Visit", "visit", 5, VISIT])
    def test_no_kind(self, dataset: Dataset, kind: Any) -> None:
        """A kind is a class."""
        with pytest.raises(InvalidArgumentError, match="is not a class of records"):
            dataset.get("visit-2000-putin", kind)

    @EACH
    @pytest.mark.parametrize("id", [None, 5, b"visit-2000-putin", VISIT, ["a"]])
    def test_no_id(self, dataset: Dataset, id: Any) -> None:
        """Neither a text nor a link is an error of its own."""
        with pytest.raises(InvalidArgumentError, match="neither a text nor a Link"):
            dataset.get(id)


class TestUnknown:
    """An id that no record has."""

    @EACH
    def test_near(self, dataset: Dataset) -> None:
        """The nearest of its kind are named, the nearest first."""
        with pytest.raises(UnknownIdError) as caught:
            dataset.get("visit-2000-putn")
        assert str(caught.value).startswith(
            "id: no record 'visit-2000-putn'. Nearest: visit-2000-putin"
        )

    @EACH
    def test_nothing_near(self, dataset: Dataset) -> None:
        """Where nothing is near, nothing is named."""
        with pytest.raises(UnknownIdError) as caught:
            dataset.get("border-x")
        assert str(caught.value) == "id: no record 'border-x'."

    @EACH
    def test_prefix(self, dataset: Dataset) -> None:
        """An id of no kind: the nearest of all, and the prefixes there are."""
        with pytest.raises(UnknownIdError) as caught:
            dataset.get("treaties-1966-friendship")
        words = str(caught.value)
        assert (
            "Nearest: treaty-1966-friendship. Ids begin with one of: actor, " in words
        )
        assert "vote." in words

    @EACH
    @pytest.mark.parametrize("id", ["", " ", "visit", "VISIT-2000-PUTIN", "Монголия"])
    def test_odd(self, dataset: Dataset, id: str) -> None:
        """Nor is any other text a record."""
        with pytest.raises(UnknownIdError, match="id: no record"):
            dataset.get(id)
        assert id not in dataset

    @EACH
    def test_is_a_lookup_error(self, dataset: Dataset) -> None:
        """Ordinary handlers of a failed lookup catch it."""
        with pytest.raises(LookupError):
            dataset.get("visit-1")


class TestRetired:
    """Ids are permanent: one that is given up still resolves, or says why not."""

    @pytest.fixture
    def dataset(self) -> Dataset:
        return Files(compiled(RECORDS, RETIRED)).dataset()

    def test_successor(self, dataset: Dataset) -> None:
        """The record that took its place is answered, with a warning at the call."""
        with pytest.warns(RetiredIdWarning) as caught:
            assert dataset.get("visit-2000-vladimir") == VISIT
        assert str(caught[0].message) == (
            "id: 'visit-2000-vladimir' is retired, use 'visit-2000-putin': renamed"
        )
        assert caught[0].filename == __file__

    def test_no_successor(self, dataset: Dataset) -> None:
        """Where nothing took its place, the error says why."""
        with pytest.raises(UnknownIdError, match="is retired: it never took place"):
            dataset.get("visit-1999-nobody")

    def test_chain(self, dataset: Dataset) -> None:
        """A successor may have been given up in its turn."""
        with pytest.warns(RetiredIdWarning) as caught:
            assert dataset.get("visit-1998-chain") == VISIT
        assert len(caught) == 2

    def test_lost(self, dataset: Dataset) -> None:
        """A successor that does not exist is an unknown id."""
        with (
            pytest.warns(RetiredIdWarning),
            pytest.raises(UnknownIdError, match="no record 'visit-1996-lost'"),
        ):
            dataset.get("visit-1997-lost")

    def test_no_prefix(self, dataset: Dataset) -> None:
        """An id from before the prefixes may be retired, too."""
        with pytest.warns(RetiredIdWarning, match="use 'treaty-1966-friendship'"):
            assert dataset.get("old-name", Treaty) == TREATY

    def test_wrong_kind(self, dataset: Dataset) -> None:
        """The kind expected is that of the record answered."""
        with (
            pytest.warns(RetiredIdWarning),
            pytest.raises(UnknownIdError, match="is a Visit, not a Treaty"),
        ):
            dataset.get("visit-2000-vladimir", Treaty)

    def test_living_ids_do_not_warn(self, dataset: Dataset) -> None:
        """Nothing is said of an id in use, and the index is not even read."""
        files = Files(compiled(RECORDS, RETIRED))
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            files.dataset().get("visit-2000-putin")
        assert files.reads == {"visits.jsonl": 1}


class TestSelect:
    """All records of a kind."""

    @EACH
    def test_sorted(self, dataset: Dataset) -> None:
        """They come by their ids."""
        assert dataset.select(Visit) == (EARLIER, VISIT)

    @EACH
    def test_none(self, dataset: Dataset) -> None:
        """A kind of which there are none has an empty answer."""
        assert dataset.select(KINDS["poll"].record_class) == ()

    @EACH
    @pytest.mark.parametrize("kind", [Record, int])
    def test_no_kind(self, dataset: Dataset, kind: Any) -> None:
        """Another class is an error that lists the kinds."""
        with pytest.raises(InvalidArgumentError, match=r"kind: .* Allowed: Actor, Ar"):
            dataset.select(kind)

    @EACH
    def test_no_class(self, dataset: Dataset) -> None:
        """Nor does a kind's name do."""
        with pytest.raises(InvalidArgumentError, match="'Visit' is not a class of"):
            dataset.select("Visit")


class TestMaking:
    """Which records a dataset takes."""

    def test_same_id(self) -> None:
        """Two of one id are refused, even when equal."""
        with pytest.raises(InvalidArgumentError, match="two have the id 'visit-2000-p"):
            Dataset([VISIT, VISIT])

    def test_id_of_another_kind(self) -> None:
        """An id that names another kind, or none, could not be found again."""
        for id in ("treaty-2000-putin", "putin"):
            with pytest.raises(
                InvalidArgumentError,
                match=rf"the id '{id}' of a Visit does not begin with 'visit-'",
            ):
                Dataset([make(Visit, id)])

    @pytest.mark.parametrize("item", [5, "visit-2000-putin", work()])
    def test_no_record(self, item: Any) -> None:
        """What is no record is refused."""
        with pytest.raises(InvalidArgumentError, match=r"kind: .* is not allowed"):
            Dataset([item])

    def test_empty(self) -> None:
        """Without records it is an empty dataset."""
        empty = Dataset()
        assert len(empty) == 0
        assert list(empty) == []
        assert empty.sources() == ()

    def test_iterator(self) -> None:
        """Records may come one by one."""
        assert len(Dataset(iter(RECORDS))) == 4

    def test_immutable(self) -> None:
        """Nothing can be put into it."""
        with pytest.raises(AttributeError):
            Dataset().more = 1


class TestWhole:
    """All its records together."""

    @EACH
    def test_order(self, dataset: Dataset) -> None:
        """By kind in the order of the table, then by id; the same each time."""
        ids = [record.id for record in dataset]
        assert ids == [MONGOLIA.id, EARLIER.id, VISIT.id, TREATY.id]
        assert ids == [record.id for record in dataset]

    @EACH
    def test_size(self, dataset: Dataset) -> None:
        """It can be measured, and says its size."""
        assert len(dataset) == 4
        assert repr(dataset) == "<Dataset: 4 records>"

    @EACH
    def test_contains(self, dataset: Dataset) -> None:
        """An id is in it or not; anything else is not."""
        assert "visit-2000-putin" in dataset
        assert "visit-1" not in dataset
        assert "nothing" not in dataset
        assert VISIT not in dataset
        assert None not in dataset

    def test_sources(self) -> None:
        """The works cited and all that they go back to, once each, sorted."""
        root = work("root")
        child = work("child", derives_from=(work("parent", derives_from=(root,)),))
        dataset = Dataset(
            [
                make(Visit, citations=(cited("to", source=child),)),
                make(Treaty, citations=(cited("form", source=work("a"), via=root),)),
            ]
        )
        assert [s.id for s in dataset.sources()] == ["a", "child", "parent", "root"]

    @settings(max_examples=20)
    @given(record_lists())
    def test_memory_holds_what_it_is_given(self, items: list[Record]) -> None:
        """In any order given, all are found, in the same order."""
        dataset = Dataset(items)
        assert list(dataset) == list(Dataset(reversed(items)))
        assert [dataset.get(item.id) for item in items] == items
        assert len(dataset) == len(items)


class TestFiles:
    """What stands behind the records."""

    def test_memory(self) -> None:
        """Records of one's own have no files and no index."""
        assert Dataset(RECORDS).index() == {}
        assert Dataset(RECORDS).version is Dataset(RECORDS).as_of is None
        with pytest.raises(DataIntegrityError, match="were not read from files"):
            Dataset(RECORDS).read("visits.jsonl")

    def test_index(self) -> None:
        """The index says version and day; each call gives a copy of its own."""
        dataset = Files(compiled(RECORDS)).dataset()
        index = dataset.index()
        assert (index["version"], index["as_of"]) == ("2026.1", "2026-11-25")
        assert (dataset.version, dataset.as_of) == ("2026.1", "2026-11-25")
        index.clear()
        assert dataset.index()["version"] == "2026.1"

    def test_read(self) -> None:
        """The bytes of a file, and an error of its own for one there is not."""
        files = Files(compiled(RECORDS))
        assert files.dataset().read("visits.jsonl") == files.files["visits.jsonl"]
        with pytest.raises(DataIntegrityError, match=r"nothing\.jsonl is missing"):
            files.dataset().read("nothing.jsonl")
