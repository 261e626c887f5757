"""The codebook: what every kind and field means."""

from __future__ import annotations

from typing import Any, Literal

import pytest

from mongolia_russia.codebook import Description, describe, type_text
from mongolia_russia.dates import Period
from mongolia_russia.errors import UnknownFieldError
from mongolia_russia.evidence import Quantity
from mongolia_russia.model.fields import allowed, element_class, field_types
from mongolia_russia.model.kinds import KINDS, Kind
from mongolia_russia.model.meanings import MEANINGS
from mongolia_russia.model.parts import Link

EVERY_KIND = pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))

#: Every name that can be asked about: a kind, its fields, those of nested facts.
FIELDS = [
    (f"{kind.class_name}.{name}", hint)
    for kind in KINDS.values()
    for name, hint in field_types(kind.record_class).items()
]
NESTED = [
    (f"{name}.{inner}", hint)
    for name, outer in FIELDS
    if (cls := element_class(outer))
    for inner, hint in field_types(cls).items()
]


class TestKinds:
    """What a kind is."""

    @EVERY_KIND
    def test_entry(self, kind: Kind) -> None:
        """Its meaning, its query function, its fields, how many there are."""
        found = describe(kind.class_name)
        assert found.name == kind.class_name
        assert found.meaning.endswith((".", "..."))
        assert found.type == f"records of {kind.function}()"
        assert found.fields == tuple(field_types(kind.record_class))
        assert found.records is not None
        assert found.role is None
        assert found.values == ()

    @EVERY_KIND
    def test_all_names(self, kind: Kind) -> None:
        """Class, kind and query function name the same entry."""
        assert describe(kind.name) == describe(kind.function)
        assert describe(kind.name) == describe(kind.class_name)


class TestFields:
    """What a field means."""

    @pytest.mark.parametrize(("name", "hint"), FIELDS, ids=[n for n, _ in FIELDS])
    def test_field(self, name: str, hint: Any) -> None:
        """Each has a meaning, a type, a role, and shares of the data."""
        found = describe(name)
        assert found.name == name
        assert found.meaning
        assert found.type
        assert found.role in ("fact", "identifier", "editorial", "evidence")
        assert found.values == allowed(hint)
        assert len(found.value_meanings) in (0, len(found.values))
        assert all(found.value_meanings)
        assert found.filled is not None
        assert found.records is not None
        assert 0 <= found.filled <= found.records
        if found.required:
            assert found.filled == found.records

    @pytest.mark.parametrize(("name", "hint"), NESTED, ids=[n for n, _ in NESTED])
    def test_nested(self, name: str, hint: Any) -> None:
        """Fields of nested facts too; how often they are filled is not counted."""
        found = describe(name)
        assert found.meaning
        assert found.role
        assert found.values == allowed(hint)
        assert len(found.value_meanings) in (0, len(found.values))
        assert found.filled is found.records is None

    def test_border(self) -> None:
        """All of an entry."""
        found = describe("Border.length")
        assert found == Description(
            name="Border.length",
            meaning="Length of the whole line, land and water.",
            type="Quantity",
            role="fact",
            required=True,
            unit="km",
            filled=1,
            records=1,
        )

    def test_vocabulary(self) -> None:
        """A field with a vocabulary lists all its words."""
        found = describe("Visit.protocol")
        assert found.values[0] == "state"
        assert found.type == "one of the values"
        assert not found.required

    def test_list_of_elements(self) -> None:
        """A list of nested facts names their fields."""
        found = describe("Person.tenures")
        assert found.type == "list of Tenure"
        assert {"key", "office", "term", "citations"} <= set(found.fields)
        assert describe("Person.tenures.term").type == "Period"


class TestText:
    """An entry as text."""

    def test_kind(self) -> None:
        """Meaning, type, fields, count."""
        lines = str(describe("Border")).splitlines()
        assert lines[0].startswith("Border: ")
        assert lines[1] == "  type: records of border()"
        assert lines[2].startswith("  fields: citations, claims, basis, id, title, ")
        assert lines[3] == "  in the data: 1 records"

    def test_field(self) -> None:
        """Role, unit, count."""
        assert str(describe("Border.length")).splitlines() == [
            "Border.length: Length of the whole line, land and water.",
            "  type: Quantity",
            "  role: fact, required",
            "  unit: km",
            "  in the data: 1 of 1 records",
        ]

    def test_words(self) -> None:
        """A line a word, with its meaning where the word does not say all."""
        entry = Description(
            name="Visit.protocol",
            meaning="Rank.",
            type="one of the values",
            role="fact",
            standard="ISO 1",
            values=("state", "official"),
            value_meanings=("by a head", "by others"),
            fields=("a", "b"),
        )
        assert str(entry).splitlines() == [
            "Visit.protocol: Rank.",
            "  type: one of the values",
            "  role: fact, optional",
            "  standard: ISO 1",
            "  values:",
            "    state     by a head",
            "    official  by others",
            "  fields: a, b",
        ]

    def test_bare_words(self) -> None:
        """Words without meanings stand alone."""
        lines = str(describe("Visit.subjects")).splitlines()
        assert "    aid" in lines

    @pytest.mark.parametrize("name", [n for n, _ in FIELDS[::7] + NESTED[::7]])
    def test_any(self, name: str) -> None:
        """Every entry begins with its name and meaning."""
        found = describe(name)
        assert str(found).startswith(f"{name}: {found.meaning}\n  type: {found.type}\n")


class TestTypes:
    """Types as a reader would write them."""

    @pytest.mark.parametrize(
        ("hint", "text"),
        [
            (str, "str"),
            (str | None, "str, or None"),
            (tuple[Link, ...], "list of Link"),
            (Literal["a", "b"], "one of the values"),
            (Literal["a", "b"] | None, "one of the values, or None"),
            (tuple[Literal["a", "b"], ...], "list of one of the values"),
            (Period | None, "Period, or None"),
            (Quantity, "Quantity"),
        ],
    )
    def test_words(self, hint: Any, text: str) -> None:
        """In words, without brackets."""
        assert type_text(hint) == text


class TestErrors:
    """A name that is none."""

    @pytest.mark.parametrize(
        ("name", "words"),
        [
            ("Tretay", "kind: 'Tretay' is not allowed; did you mean 'treaty'?"),
            ("", "kind: '' is not allowed. Allowed: actor, "),
            (".signed", "kind: '' is not allowed."),
            ("Treaty.singed", "field: 'singed' is not allowed; did you mean 'signed'?"),
            ("Treaty.", "field: '' is not allowed. Allowed: affected_by, "),
            ("Treaty.status", "field: 'status' is not allowed"),
            ("Treaty.signed.day", "field: 'signed' of Treaty has no fields"),
            ("Treaty.singed.day", "did you mean 'signed'?"),
            ("Person.tenures.trem", "did you mean 'term'?"),
            ("Person.tenures.office.x", "field: 'office' of Tenure has no fields"),
            (5, "name: 5 is not a text such as 'Treaty.signed'"),
            (None, "name: None is not a text such as 'Treaty.signed'"),
        ],
    )
    def test_words(self, name: Any, words: str) -> None:
        """What is wrong, the nearest, and all that can be asked about."""
        with pytest.raises(UnknownFieldError) as caught:
            describe(name)
        assert words in str(caught.value)


class TestMeanings:
    """What the words of a vocabulary mean."""

    @pytest.mark.parametrize("words", MEANINGS, ids=[str(w)[15:40] for w in MEANINGS])
    def test_one_each(self, words: Any) -> None:
        """Each word has its meaning, in the same order."""
        assert len(MEANINGS[words]) == len(allowed(words))
        assert all(MEANINGS[words])

    def test_orders_do_not_mix(self) -> None:
        """No two vocabularies hold the same words in another order.

        They would be equal as types, and one would take the other's meanings.
        """
        orders: dict[frozenset[str], set[tuple[str, ...]]] = {}
        for _, hint in FIELDS + NESTED:
            if words := allowed(hint):
                orders.setdefault(frozenset(words), set()).add(words)
        assert all(len(found) == 1 for found in orders.values())
