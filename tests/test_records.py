"""The answer to a question: a sequence that knows more than its items."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.making import cited, make, work
from tests.strategies.dates import historical_dates, periods
from tests.strategies.evidence import quantities
from tests.strategies.model import record_lists

from mongolia_russia.dates import HistoricalDate, Period
from mongolia_russia.errors import (
    InvalidArgumentError,
    NotOneRecordError,
    UnknownFieldError,
)
from mongolia_russia.evidence import Quantity, Source
from mongolia_russia.model.base import Record
from mongolia_russia.model.coordinates import Coordinates
from mongolia_russia.model.encounter import Visit
from mongolia_russia.model.parts import Link
from mongolia_russia.model.place import Place
from mongolia_russia.model.project import Project
from mongolia_russia.model.treaty import Treaty
from mongolia_russia.records import Records

A, B, C = (make(Visit, f"visit-{letter}", title=letter.upper()) for letter in "abc")
SOME = Records([A, B], [C])


def treaty(id: str, signed: str | None = None, **said: Any) -> Treaty:
    date = HistoricalDate(signed) if signed else None
    return make(Treaty, f"treaty-{id}", signed=date, **said)


def ids(records: Sequence[Any]) -> list[str]:
    return [record.id.partition("-")[2] for record in records]


class TestSequence:
    """It can be used wherever a sequence can."""

    def test_protocol(self) -> None:
        """Length, items from both ends, order, membership."""
        assert isinstance(SOME, Sequence)
        assert len(SOME) == 2
        assert (SOME[0], SOME[-1]) == (A, B)
        assert list(SOME) == [A, B]
        assert list(reversed(SOME)) == [B, A]
        assert A in SOME
        assert C not in SOME
        assert SOME.index(B) == 1
        assert SOME.count(A) == 1

    def test_truth(self) -> None:
        """Nothing found is false, even if something is undecided."""
        assert SOME
        assert not Records()
        assert not Records([], [A])

    @pytest.mark.parametrize("index", [2, -3])
    def test_outside(self, index: int) -> None:
        """An index outside is one."""
        with pytest.raises(IndexError):
            SOME[index]

    @pytest.mark.parametrize("index", ["visit-a", None, 1.0])
    def test_no_index(self, index: Any) -> None:
        """Nor is anything else an index."""
        with pytest.raises(TypeError):
            SOME[index]

    @given(
        st.lists(st.integers(), max_size=6),
        st.tuples(*[st.none() | st.integers(-7, 7)] * 2),
        st.none() | st.integers(-3, 3).filter(bool),
    )
    def test_slices(self, items: list[int], ends: Any, step: int | None) -> None:
        """A slice is a new answer, with the items that a list would give."""
        part = Records(items, [1])[slice(*ends, step)]
        assert isinstance(part, Records)
        assert list(part) == items[slice(*ends, step)]
        assert list(part.undecided) == []

    def test_any_iterable(self) -> None:
        """It is made of whatever can be gone through once."""
        assert Records(x for x in (A, B)) == Records((A, B))


class TestValue:
    """An answer is a value."""

    def test_equality(self) -> None:
        """Items, their order and the undecided decide."""
        assert Records([A, B], [C]) == SOME
        assert Records([A, B]) != SOME
        assert Records([B, A], [C]) != SOME
        assert SOME != [A, B]
        assert SOME != (A, B)

    def test_hash(self) -> None:
        """Equal ones hash alike."""
        assert hash(Records([A, B], [C])) == hash(SOME)
        assert len({SOME, Records([A, B], [C]), Records([A, B])}) == 2

    def test_immutable(self) -> None:
        """Nothing in it can be set or deleted."""
        with pytest.raises(AttributeError, match="immutable: cannot set '_items'"):
            SOME._items = ()
        with pytest.raises(AttributeError, match="immutable: cannot set 'more'"):
            SOME.more = 1
        with pytest.raises(AttributeError, match="immutable: cannot delete '_items'"):
            del SOME._items
        assert not hasattr(SOME, "__dict__")
        assert not hasattr(SOME, "append")

    @settings(max_examples=12)
    @given(record_lists(), record_lists(2))
    def test_copies(self, items: list[Record], open: list[Record]) -> None:
        """Pickled or copied, it is equal."""
        records = Records(items, open)
        copies = [copy.copy(records), copy.deepcopy(records)]
        copies += [
            pickle.loads(pickle.dumps(records, protocol))
            for protocol in range(pickle.HIGHEST_PROTOCOL + 1)
        ]
        for other in copies:
            assert type(other) is Records
            assert other == records
            assert hash(other) == hash(records)


class TestUndecided:
    """What the data cannot decide stands beside the answer."""

    def test_records(self) -> None:
        """They are an answer of their own, with nothing undecided in it."""
        assert SOME.undecided == Records([C])
        assert len(SOME.undecided.undecided) == 0

    def test_kept(self) -> None:
        """Choosing and sorting keep them."""
        assert SOME.where(lambda v: v is not A).undecided == Records([C])
        assert SOME.where(lambda v: v is not C).undecided == Records()
        assert SOME.sorted_by("title").undecided == Records([C])


class TestWhere:
    """Records for which something is true."""

    def test_order(self) -> None:
        """In the order in which they were."""
        records = Records([C, A, B])
        assert list(records.where(lambda v: v.title > "A")) == [C, B]

    def test_none(self) -> None:
        """Nothing found is an empty answer."""
        assert SOME.where(lambda v: False) == Records()

    def test_truthy(self) -> None:
        """Anything true will do."""
        assert list(SOME.where(lambda v: v.title)) == [A, B]


class TestSortedBy:
    """Another order, by a field or a function."""

    def test_dates(self) -> None:
        """By the earliest day; those without a date last."""
        records = Records(
            [
                treaty("none"),
                treaty("month", "1966-01"),
                treaty("day", "1966-01-15"),
                treaty("before", "[..1911]"),
                treaty("year", "1921~"),
            ]
        )
        order = ["before", "year", "month", "day", "none"]
        assert ids(records.sorted_by("signed")) == order

    def test_reverse(self) -> None:
        """Reversed, those without a value still come last."""
        records = Records([treaty("none"), treaty("b", "1921"), treaty("a", "1911")])
        assert ids(records.sorted_by("signed", reverse=True)) == ["b", "a", "none"]

    def test_stable(self) -> None:
        """What is alike stays in its order, both ways."""
        records = Records([B, A, C])
        assert list(records.sorted_by("protocol")) == [B, A, C]
        assert list(records.sorted_by("protocol", reverse=True)) == [B, A, C]

    def test_numbers(self) -> None:
        """Quantities by their value, zero and negative ones among them."""
        records = Records(
            [
                make(Project, f"project-{n}", cost=Quantity(Decimal(v), "USD"))
                if v is not None
                else make(Project, f"project-{n}")
                for n, v in [("x", None), ("big", 5), ("zero", 0), ("minus", -1)]
            ]
        )
        assert ids(records.sorted_by("cost")) == ["minus", "zero", "big", "x"]
        assert ids(records.sorted_by("cost", reverse=True))[-1] == "x"

    def test_links(self) -> None:
        """Links by the name they show; lists of them one by one."""
        records = Records(
            [
                treaty(id, place=Link("place-x", place), parties=tuple(parties))
                for id, place, parties in [
                    ("a", "Ulaanbaatar", [Link("actor-a", "USSR")]),
                    ("b", "Moscow", [Link("actor-b", "USSR"), Link("actor-a", "MPR")]),
                    ("c", "Kyakhta", [Link("actor-c", "China")]),
                ]
            ]
        )
        assert ids(records.sorted_by("place")) == ["c", "b", "a"]
        assert ids(records.sorted_by("parties")) == ["c", "a", "b"]

    def test_function(self) -> None:
        """A function is asked once for each record; None from it counts as none."""
        asked = []

        def key(visit: Visit) -> int | None:
            asked.append(visit.id)
            return {"A": None, "B": 2, "C": 1}[visit.title]

        assert list(Records([A, B, C]).sorted_by(key)) == [C, B, A]
        assert asked == ["visit-a", "visit-b", "visit-c"]

    def test_falsy_values(self) -> None:
        """Zero, False and the empty text are values."""
        records = Records([A, B, C])
        keys: dict[str, Any] = {"A": 1, "B": 0, "C": -1}
        assert list(records.sorted_by(lambda v: keys[v.title])) == [C, B, A]
        assert list(records.sorted_by(lambda v: v is A)) == [B, C, A]
        assert list(records.sorted_by(lambda v: v.summary)) == [A, B, C]

    def test_property(self) -> None:
        """What a record computes of itself sorts, too."""
        later = make(Visit, "visit-d", dates=Period("2001"))
        assert list(Records([later, A]).sorted_by("when")) == [A, later]

    def test_unknown_field(self) -> None:
        """A field that one of them has not is an error that lists its own."""
        with pytest.raises(UnknownFieldError, match=r"'tilte'.*did you mean 'title'\?"):
            SOME.sorted_by("tilte")
        with pytest.raises(UnknownFieldError, match="'protocol' is not allowed"):
            Records([A, treaty("a")]).sorted_by("protocol")

    def test_no_order(self) -> None:
        """Values that have no order are an error of the library's own."""
        places = Records(
            make(
                Place,
                f"place-{n}",
                coordinates=Coordinates(Decimal(n), Decimal(n)),
            )
            for n in (1, 2)
        )
        with pytest.raises(InvalidArgumentError, match="values of 'coordinates' have"):
            places.sorted_by("coordinates")

    def test_errors_of_the_function(self) -> None:
        """What goes wrong in the function is not hidden."""
        with pytest.raises(ZeroDivisionError):
            SOME.sorted_by(lambda v: 1 // 0)

    @given(st.lists(st.none() | historical_dates() | periods(), max_size=8))
    def test_any_dates(self, dates: list[Any]) -> None:
        """Dates and periods mix; the order is that of their keys, None last."""
        items = list(enumerate(dates))
        found = [pair[1] for pair in Records(items).sorted_by(lambda pair: pair[1])]
        known = [d for d in found if d is not None]
        assert found == known + [None] * dates.count(None)
        keys = [d.sort_key for d in known]
        assert keys == sorted(d.sort_key for d in dates if d is not None)

    @given(st.lists(quantities(), max_size=8), st.booleans())
    def test_any_quantities(self, found: list[Quantity], reverse: bool) -> None:
        """As the numbers alone would sort."""
        by_value = Records(found).sorted_by(lambda q: q, reverse=reverse)
        numbers = [q.value for q in by_value]
        assert numbers == sorted((q.value for q in found), reverse=reverse)


class TestGroupBy:
    """Parts of an answer by a value."""

    def test_field(self) -> None:
        """In the order of their first records, each an answer."""
        state = make(Visit, "visit-s", protocol="state")
        groups = Records([state, A, B], [C]).group_by("protocol")
        assert list(groups) == ["state", "not-stated"]
        assert groups["state"] == Records([state])
        assert groups["not-stated"] == Records([A, B])

    def test_function(self) -> None:
        """None is a group like any other."""
        groups = Records([A, B]).group_by(lambda v: None if v is A else 1)
        assert groups == {None: Records([A]), 1: Records([B])}

    def test_empty(self) -> None:
        """An empty answer has no groups."""
        assert Records[Visit]().group_by("anything") == {}

    def test_unknown_field(self) -> None:
        """As with sorting, a field that is none is an error."""
        with pytest.raises(UnknownFieldError, match="field: 'protokol' is not allowed"):
            SOME.group_by("protokol")

    @given(st.lists(st.integers(0, 3), max_size=10))
    def test_nothing_lost(self, items: list[int]) -> None:
        """Every item is in one group, in its order."""
        groups = Records(items).group_by(lambda n: n % 3)
        assert sum(len(group) for group in groups.values()) == len(items)
        for key, group in groups.items():
            assert list(group) == [n for n in items if n % 3 == key]


class TestOneAndFirst:
    """A single record, or an error that says why not."""

    def test_one(self) -> None:
        """The only one; the undecided do not count."""
        assert Records([A], [B, C]).one() is A

    @pytest.mark.parametrize(
        ("items", "words"),
        [
            ([], "one() needs exactly 1 record, but there are 0"),
            ([A, B], "one() needs exactly 1 record, but there are 2: visit-a, visit-b"),
            (
                [A, B, C, A],
                "one() needs exactly 1 record, but there are 4: "
                "visit-a, visit-b, visit-c, ...",
            ),
            ([1, 2], "one() needs exactly 1 record, but there are 2: 1, 2"),
        ],
    )
    def test_not_one(self, items: list[Any], words: str) -> None:
        """Too few or too many: how many, and the first of them."""
        with pytest.raises(NotOneRecordError) as caught:
            Records(items).one()
        assert str(caught.value) == words

    def test_first(self) -> None:
        """The first of several."""
        assert SOME.first() is A

    def test_no_first(self) -> None:
        """Of none there is no first, even if some are undecided."""
        with pytest.raises(NotOneRecordError, match="nothing was found"):
            Records([], [A]).first()
        with pytest.raises(LookupError):
            Records().first()


class TestSources:
    """The works behind an answer."""

    def test_records(self) -> None:
        """Each once, sorted by id; the undecided are left out."""
        visits = [
            make(Visit, f"visit-{n}", citations=(cited("to", source=work(s)),))
            for n, s in enumerate(["b", "a", "b", "c"])
        ]
        records = Records(visits[:3], visits[3:])
        assert [s.id for s in records.sources()] == ["a", "b"]

    def test_of_sources(self) -> None:
        """An answer of sources is its own."""
        found: Records[Source] = Records([work("b"), work("a")])
        assert [s.id for s in found.sources()] == ["a", "b"]

    def test_bibliography(self) -> None:
        """A line each, in the order of the alphabet."""
        found = Records([work("1", title="B"), work("2", title="a")])
        assert found.bibliography() == "a. no date.\nB. no date."
        assert Records().bibliography() == ""


class TestRepr:
    """An answer shows itself."""

    def test_empty(self) -> None:
        """Nothing found is said on one line."""
        assert repr(Records()) == "<Records: 0>"

    def test_items(self) -> None:
        """A line each, and how many are undecided."""
        assert repr(SOME).splitlines() == [
            "<Records: 2>",
            "  <Visit visit-a: A>",
            "  <Visit visit-b: B>",
            "  (1 undecided: see .undecided)",
        ]

    def test_many(self) -> None:
        """Ten are shown, the others counted."""
        assert repr(Records(range(10))).splitlines()[-1] == "  9"
        lines = repr(Records(range(12), [1, 2])).splitlines()
        assert lines[10:] == [
            "  9",
            "  ... and 2 more",
            "  (2 undecided: see .undecided)",
        ]

    def test_text(self) -> None:
        """As text it is the same."""
        assert str(SOME) == repr(SOME)
