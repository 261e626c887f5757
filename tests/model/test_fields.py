"""What the classes declare, as the codebook and the schemas read it."""

from __future__ import annotations

from typing import Any, Literal

import pytest
from hypothesis import given, settings
from tests.making import make
from tests.strategies.model import records

from mongolia_russia.dates import HistoricalDate, Period
from mongolia_russia.model.article_statement import ArticleStatement
from mongolia_russia.model.base import Record
from mongolia_russia.model.encounter import Visit
from mongolia_russia.model.fields import (
    allowed,
    element_class,
    elements,
    fact_fields,
    field_types,
    role,
    stated_facts,
    told_fields,
    unwrap,
)
from mongolia_russia.model.participant import Participant
from mongolia_russia.model.parts import Link
from mongolia_russia.model.person import Person, Tenure

Word = Literal["a", "b"]


class TestTypes:
    """Types taken apart."""

    @pytest.mark.parametrize(
        ("hint", "parts"),
        [
            (int, (int, False, False)),
            (int | None, (int, True, False)),
            (tuple[int, ...], (int, False, True)),
            (tuple[int, ...] | None, (int, True, True)),
            (Word, (Word, False, False)),
            (Word | None, (Word, True, False)),
            (int | str, (int | str, False, False)),
            (Any, (Any, False, False)),
        ],
    )
    def test_unwrap(self, hint: Any, parts: tuple[Any, bool, bool]) -> None:
        """The core, whether None is allowed, whether it is a list."""
        assert unwrap(hint) == parts

    @pytest.mark.parametrize(
        ("hint", "words"),
        [
            (Word, ("a", "b")),
            (Word | None, ("a", "b")),
            (tuple[Word, ...], ("a", "b")),
            (str, ()),
            (tuple[int, ...], ()),
        ],
    )
    def test_allowed(self, hint: Any, words: tuple[str, ...]) -> None:
        """The words of a vocabulary, however it is wrapped."""
        assert allowed(hint) == words

    def test_element_class(self) -> None:
        """Only lists of nested facts have one."""
        types = field_types(Visit)
        assert element_class(types["visitors"]) is Participant
        assert element_class(types["to"]) is None
        assert element_class(types["protocol"]) is None

    def test_field_types(self) -> None:
        """Every field of the class, in its order, and the same answer each time."""
        types = field_types(Person)
        assert list(types)[:4] == ["citations", "claims", "basis", "id"]
        assert types["born"] == HistoricalDate | None
        assert field_types(Person) is types


class TestRoles:
    """Facts, identifiers, editorial fields, and the evidence itself."""

    def test_role(self) -> None:
        """Each field has one."""
        assert role(Visit, "dates") == "fact"
        assert role(Visit, "id") == "identifier"
        assert role(Visit, "title") == "editorial"
        assert role(Visit, "claims") == "evidence"

    def test_fact_fields(self) -> None:
        """The facts of an element, in the order of the class."""
        assert fact_fields(Tenure) == ("office", "term", "title", "acting")


class TestStated:
    """What says something, and so needs evidence."""

    def test_defaults(self) -> None:
        """A field at its default says nothing; a required one always does."""
        assert stated_facts(make(Visit)) == ("to", "visitors", "dates")
        assert "protocol" in stated_facts(make(Visit, protocol="state"))
        assert "occasion" not in stated_facts(make(Visit, occasion=None))

    def test_false_and_zero(self) -> None:
        """False is the default of ``acting``; True is not."""
        assert stated_facts(make(Tenure)) == ("office", "term")
        assert stated_facts(make(Tenure, acting=True))[-1] == "acting"

    def test_told(self) -> None:
        """A reader sees facts and what the editors of the kind say, not the rest."""
        told = told_fields(make(ArticleStatement, subjects=("trade",)))
        assert told[-2:] == ("verdict", "reasoning")
        assert "subjects" not in told
        assert "title" not in told
        assert "marker" not in told

    @settings(max_examples=30)
    @given(records())
    def test_stated_are_told(self, item: Record) -> None:
        """Whatever says something is shown."""
        assert set(stated_facts(item)) <= set(told_fields(item))


class TestElements:
    """The nested facts of an item."""

    def test_by_field(self) -> None:
        """Lists that hold some; empty lists and lists of others are left out."""
        visitor = make(Participant)
        visit = make(
            Visit, visitors=(visitor,), places=(Link("place-ulaanbaatar", "UB"),)
        )
        assert elements(visit) == {"visitors": (visitor,)}
        assert elements(make(Visit, dates=Period("2000"))) == {}
