"""What holds of records of every kind, whatever they say."""

from __future__ import annotations

import copy
import gc
import pickle
import typing
import weakref
from collections.abc import Iterator
from typing import Any

import pytest
from attrs import evolve, fields
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.making import make
from tests.strategies.model import of_kind, record, records, values

from mongolia_russia.errors import MissingCitationError
from mongolia_russia.evidence import Source
from mongolia_russia.model.base import Evidenced, Record
from mongolia_russia.model.element import Element
from mongolia_russia.model.fields import (
    EVIDENCE_FIELDS,
    allowed,
    element_class,
    elements,
    field_types,
    unwrap,
)
from mongolia_russia.model.kinds import KINDS, Kind
from mongolia_russia.values import Value

EVERY_KIND = pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
RECORD_CLASSES = [kind.record_class for kind in KINDS.values()]
ELEMENT_CLASSES = sorted(
    {
        nested
        for cls in RECORD_CLASSES
        for hint in field_types(cls).values()
        if (nested := element_class(hint))
    },
    key=lambda cls: cls.__name__,
)
EVERY_CLASS = pytest.mark.parametrize("cls", [*RECORD_CLASSES, *ELEMENT_CLASSES])


def within(value: Any) -> Iterator[Value]:
    """All values in a value, itself included."""
    if isinstance(value, tuple):
        for one in value:
            yield from within(one)
    elif isinstance(value, Value):
        yield value
        for attribute in fields(type(value)):
            yield from within(getattr(value, attribute.name))


class TestStrategies:
    """What the other tests are given is what the classes declare."""

    @EVERY_KIND
    @settings(max_examples=3)
    @given(data=st.data())
    def test_types(self, kind: Kind, data: st.DataObject) -> None:
        """Whole records hold in each field what is declared for it."""
        drawn = data.draw(record(kind.record_class, whole=True))
        for name, hint in field_types(kind.record_class).items():
            core, optional, many = unwrap(hint)
            value = getattr(drawn, name)
            found = value if many else (value,)
            for one in found:
                if one is None:
                    assert optional, name
                elif allowed(core):
                    assert one in allowed(core), name
                else:
                    assert type(one) is core, name

    def test_one_each(self) -> None:
        """Each query function has the strategy of its records under its own name."""
        from tests.strategies import model

        for kind in KINDS.values():
            name = "borders" if kind.name == "border" else kind.function
            strategy = getattr(model, name)()
            assert strategy is of_kind(kind)


class TestValues:
    """Records are values: they can be copied, kept, compared, and not changed."""

    @settings(max_examples=40)
    @given(records())
    def test_pickle(self, item: Record) -> None:
        """Every protocol gives back an equal record."""
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            other = pickle.loads(pickle.dumps(item, protocol))
            assert other == item
            assert hash(other) == hash(item)
            assert repr(other) == repr(item)

    @settings(max_examples=40)
    @given(records())
    def test_copy(self, item: Record) -> None:
        """Copies, shallow and deep, are equal."""
        for other in (copy.copy(item), copy.deepcopy(item)):
            assert other == item
            assert hash(other) == hash(item)

    @settings(max_examples=40)
    @given(records(), st.data())
    def test_equality(self, item: Record, data: st.DataObject) -> None:
        """A record that differs in one field is another one."""
        name = data.draw(
            st.sampled_from(
                [n for n in field_types(type(item)) if n not in EVIDENCE_FIELDS]
            )
        )
        value = data.draw(values(field_types(type(item))[name]))
        other = evolve(item, **{name: value})
        assert (other == item) is (value == getattr(item, name))
        if other == item:
            assert hash(other) == hash(item)

    @settings(max_examples=40)
    @given(records())
    def test_immutable(self, item: Record) -> None:
        """Neither it nor anything in it can be changed, or holds a dict."""
        for value in within(item):
            name = fields(type(value))[0].name
            with pytest.raises(AttributeError):
                setattr(value, name, None)
            with pytest.raises(AttributeError):
                delattr(value, name)
            with pytest.raises(AttributeError):
                value.unheard_of = 1
            assert not hasattr(value, "__dict__")
            hash(value)

    @settings(max_examples=40)
    @given(records())
    def test_texts(self, item: Record) -> None:
        """Each says which it is, on one line; as text it begins with its title."""
        assert repr(item) == f"<{type(item).__name__} {item.id}: {item.title}>"
        assert str(item).startswith(f"{item.title}\n{type(item).__name__} {item.id}\n")
        for value in within(item):
            assert repr(value).strip("<>")
            assert str(value)

    @EVERY_CLASS
    def test_weakly_held(self, cls: type[Evidenced]) -> None:
        """A cache can hold it without keeping it."""
        item = make(cls)
        reference = weakref.ref(item)
        assert reference() is item
        del item
        gc.collect()
        assert reference() is None

    @EVERY_CLASS
    def test_named_arguments(self, cls: type[Evidenced]) -> None:
        """Arguments are named, so that fields can be added between them."""
        with pytest.raises(TypeError):
            cls("x")


class TestDeclarations:
    """What the classes say of their fields."""

    @EVERY_CLASS
    def test_metadata(self, cls: type[Evidenced]) -> None:
        """Each field has a role and a meaning that is a sentence or two."""
        for attribute in fields(cls):
            role = attribute.metadata["role"]
            assert role in ("fact", "identifier", "editorial", "evidence")
            assert (role == "evidence") is (attribute.name in EVIDENCE_FIELDS)
            assert attribute.metadata["doc"].endswith((".", "..."))

    @EVERY_CLASS
    def test_hints(self, cls: type[Evidenced]) -> None:
        """Annotations can be read at run time."""
        assert set(field_types(cls)) <= set(typing.get_type_hints(cls))

    @EVERY_CLASS
    def test_reserved_words(self, cls: type[Evidenced]) -> None:
        """No field is called like a word of the facts' form or of the export's."""
        reserved = {"cited", "rival", "preferred", "inferred", "computed"}
        reserved |= {"undecided", "except", "kind"}
        assert not reserved & set(field_types(cls))

    @EVERY_CLASS
    def test_documented(self, cls: type[Evidenced]) -> None:
        """Each class has a docstring of its own."""
        assert vars(cls)["__doc__"]

    @pytest.mark.parametrize("cls", ELEMENT_CLASSES)
    def test_elements(self, cls: type[Element]) -> None:
        """An element names itself by fields it has, and reads as text of its own."""
        assert cls.KEY
        assert set(cls.KEY) <= set(field_types(cls))
        assert "__str__" in vars(cls)

    @EVERY_KIND
    def test_when(self, kind: Kind) -> None:
        """The field that places a record in time exists and is a date or a period."""
        cls = kind.record_class
        assert cls.TIMING in ("point", "stay", "state")
        if cls.WHEN:
            core = unwrap(field_types(cls)[cls.WHEN])[0]
            assert core.__name__ in ("HistoricalDate", "Period")
            assert make(cls).when == getattr(make(cls), cls.WHEN)


class TestCitations:
    """No fact without a source."""

    @EVERY_KIND
    def test_none(self, kind: Kind) -> None:
        """A record that cites nothing cannot be made; the error names it."""
        with pytest.raises(MissingCitationError, match=f"{kind.prefix}-1' cites noth"):
            make(kind.record_class, citations=())

    @pytest.mark.parametrize("cls", ELEMENT_CLASSES)
    def test_elements_inherit(self, cls: type[Element]) -> None:
        """An element may cite nothing itself."""
        assert make(cls).citations == ()

    @EVERY_KIND
    def test_cannot_be_taken_away(self, kind: Kind) -> None:
        """Nor can a copy without citations."""
        with pytest.raises(MissingCitationError):
            evolve(make(kind.record_class), citations=())

    @settings(max_examples=40)
    @given(records())
    def test_sources(self, item: Record) -> None:
        """``sources()`` finds each work once, sorted, however deep it stands."""
        found = {source.id for source in _named(item)}
        assert [s.id for s in item.sources()] == sorted(found)

    @settings(max_examples=40)
    @given(records())
    def test_evidence_of_every_fact(self, item: Record) -> None:
        """Each field of a record and of its elements can be asked about."""
        for name in field_types(type(item)):
            if name in EVIDENCE_FIELDS:
                continue
            found = item.evidence(name)
            assert (found.record, found.field) == (item.id, name)
            assert found.value == getattr(item, name)
            assert str(found).startswith(f"{item.id} {name}: ")
            assert item.cite(name)
        for name, nested in elements(item).items():
            for element in nested:
                whole = item.evidence(f"{name}[{element.key}]")
                assert whole.value is element
                assert whole.citations == element.citations


def _named(value: Any) -> Iterator[Source]:
    """The works that stand in a value, but not those that they go back to."""
    if isinstance(value, Source):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _named(one)
    elif isinstance(value, Value):
        for attribute in fields(type(value)):
            yield from _named(getattr(value, attribute.name))
