"""The compiled form gives back what it was given."""

from __future__ import annotations

import json
import sys
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from tests.dataset.compiled import Files, compiled
from tests.making import make, work
from tests.strategies.model import record_lists, records

from mongolia_russia.dataset.codec import decode, encode, encode_fields
from mongolia_russia.dates import HistoricalDate, Period
from mongolia_russia.evidence import Quantity, Source
from mongolia_russia.model.base import Record
from mongolia_russia.model.encounter import Visit
from mongolia_russia.model.participant import Participant
from mongolia_russia.model.parts import Link


def there_and_back(value: Any, classes: Any = None, shelf: Any = None) -> Any:
    """Through JSON text, as it stands in a file."""
    text = json.dumps(encode(value), ensure_ascii=False)
    return decode(text, classes or {}, dict(shelf or {}))


class TestRoundTrip:
    """Encoded, written, read, decoded."""

    @settings(max_examples=80)
    @given(records())
    def test_record(self, item: Record) -> None:
        """Every record of every kind comes back equal, with its very sources."""
        shelf = {source.id: source for source in item.sources()}
        classes = vars(sys.modules[type(item).__module__])
        other = there_and_back(item, classes, shelf)
        assert other == item
        assert type(other) is type(item)
        assert repr(other.citations) == repr(item.citations)
        for citation in other.citations:
            assert citation.source is shelf[citation.source.id]

    @settings(max_examples=15)
    @given(record_lists())
    def test_file(self, items: list[Record]) -> None:
        """Through the files of the compiler they come back, sorted, sources and all."""
        dataset = Files(compiled(items)).dataset()
        assert sorted(dataset, key=lambda r: r.id) == sorted(items, key=lambda r: r.id)
        for kind in {type(item) for item in items}:
            ids = [r.id for r in dataset.select(kind)]
            assert ids == sorted(i.id for i in items if type(i) is kind)
        shelf = {s.id: s for i in items for s in i.sources()}
        for source in dataset.sources():
            assert shelf.get(source.id, source) == source
        assert {s.id for s in dataset.sources()} == {
            id for s in shelf.values() for id in s.ancestors()
        }


class TestForm:
    """As short as can be, and readable in a difference of versions."""

    @pytest.mark.parametrize(
        ("value", "form"),
        [
            (None, None),
            ("text", "text"),
            (True, True),
            (0, 0),
            ((), []),
            ((1, "a"), [1, "a"]),
            (Decimal("1.50"), {"Decimal": "1.50"}),
            (Decimal("1E-7"), {"Decimal": "1E-7"}),
            (HistoricalDate("1976-10"), {"HistoricalDate": "1976-10"}),
            (
                HistoricalDate("1912-11-03", "1912-10-21"),
                {"HistoricalDate": {"edtf": "1912-11-03", "old_style": "1912-10-21"}},
            ),
            (Period("1921/1924"), {"Period": "1921/1924"}),
            (
                Period("1921/..", as_of="1924"),
                {"Period": {"edtf": "1921/..", "as_of": {"HistoricalDate": "1924"}}},
            ),
            (
                Period("/", attested=["1921"]),
                {"Period": {"edtf": "/", "attested": [{"HistoricalDate": "1921"}]}},
            ),
            (
                Quantity(Decimal(1), "km"),
                {"Quantity": {"value": {"Decimal": "1"}, "unit": "km"}},
            ),
            (Link("visit-1", "V"), {"Link": {"id": "visit-1", "name": "V"}}),
        ],
    )
    def test_values(self, value: Any, form: Any) -> None:
        """The class's name, and the fields that differ from their defaults."""
        assert encode(value) == form
        back = there_and_back(value)
        assert back == value
        assert type(back) is type(value)

    def test_source(self) -> None:
        """A source is written whole once, and elsewhere by its id."""
        source: Source = work("b", derives_from=(work("a"),))
        assert encode(source) == {"Source": "b"}
        assert encode_fields(source) == {
            "id": "b",
            "type": "webpage",
            "title": "A title",
            "tier": "press",
            "derives_from": [{"Source": "a"}],
        }

    def test_defaults_are_left_out(self) -> None:
        """What says nothing is not written, within elements neither."""
        visit = make(Visit, visitors=(make(Participant, "x", name="X"),))
        content = encode(visit)["Visit"]
        assert "protocol" not in content
        assert content["visitors"] == [{"Participant": {"key": "x", "name": "X"}}]

    def test_single_field(self) -> None:
        """The content of an object with one field is not taken for a class."""
        assert decode('{"Thing": {"one": [1]}}', {"Thing": dict}, {}) == {"one": (1,)}

    def test_unknown_class(self) -> None:
        """A class that nobody knows is not made up."""
        with pytest.raises(AttributeError, match="Unheard"):
            decode('{"Unheard": {}}', {}, {})
