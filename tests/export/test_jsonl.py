"""The JSON Lines export, held against docs/jsonl.md."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from attrs import fields
from hypothesis import given, settings
from jsonschema import Draft202012Validator
from tests.making import cited, make, work
from tests.strategies.evidence import sources
from tests.strategies.model import record_lists, records

from mongolia_russia.dates import HistoricalDate, Period
from mongolia_russia.evidence import Basis, Citation, Claim, Quantity, Source
from mongolia_russia.export import jsonl_files
from mongolia_russia.export.jsonl import object_of, plain, record_object, source_object
from mongolia_russia.export.schema import jsonl_schema
from mongolia_russia.model.base import Record
from mongolia_russia.model.coordinates import Coordinates
from mongolia_russia.model.encounter import Visit
from mongolia_russia.model.fields import field_types, unwrap
from mongolia_russia.model.kinds import KINDS
from mongolia_russia.model.parts import Link, Name
from mongolia_russia.model.person import Person, Tenure
from mongolia_russia.model.poll import Poll
from mongolia_russia.model.treaty import Treaty
from mongolia_russia.model.vote import Vote

VALIDATOR = Draft202012Validator(jsonl_schema())


def line(record: Record) -> dict[str, Any]:
    """The object of a record's line, as another program reads it."""
    loaded: dict[str, Any] = json.loads(json.dumps(record_object(record)))
    return loaded


def expected_keys(cls: type, item: Any) -> list[str]:
    """The names that docs/jsonl.md promises, in the order of the class."""
    names = []
    for name, hint in field_types(cls).items():
        core, _, many = unwrap(hint)
        if core is Any:
            core = type(getattr(item, name))
        names.append(name)
        if core in (HistoricalDate, Period) and not many:
            names.append(f"{name}_old_style")
        if core is Period and not many:
            names += [f"{name}_as_of", f"{name}_attested"]
    return names


class TestLine:
    """One object a record."""

    @settings(max_examples=60)
    @given(records())
    def test_schema(self, item: Record) -> None:
        """Every line of every kind fits the schema."""
        VALIDATOR.validate(line(item))

    @settings(max_examples=50)
    @given(sources())
    def test_source_schema(self, source: Source) -> None:
        """So does every line of a source."""
        found = json.loads(json.dumps(source_object(source)))
        VALIDATOR.validate(found)
        assert list(found) == [
            "kind",
            *(n for n in expected_keys(Source, source)),
        ]
        assert found["kind"] == "source"
        assert found["derives_from"] == [s.id for s in source.derives_from]

    @settings(max_examples=30)
    @given(records())
    def test_keys(self, item: Record) -> None:
        """``kind`` and ``id`` first, then all fields as in the class, empty ones too."""
        found = line(item)
        rest = [n for n in expected_keys(type(item), item) if n != "id"]
        assert list(found) == ["kind", "id", *rest]
        assert KINDS[found["kind"]].record_class is type(item)
        assert found["id"] == item.id

    @settings(max_examples=30)
    @given(records())
    def test_nested_keys(self, item: Record) -> None:
        """Nested facts have the same form, with key, citations, claims and basis."""
        for name in field_types(type(item)):
            nested = getattr(item, name)
            if not isinstance(nested, tuple):
                continue
            for element, shown in zip(nested, line(item)[name], strict=True):
                if hasattr(element, "key"):
                    assert list(shown) == expected_keys(type(element), element)
                    assert {"key", "citations", "claims", "basis"} <= set(shown)


class TestForms:
    """The table of the document, row by row."""

    @pytest.mark.parametrize(
        ("value", "form"),
        [
            ("text", "text"),
            (5, 5),
            (True, True),
            (None, None),
            ((), []),
            (Decimal("3485"), "3485"),
            (Decimal("97.80"), "97.80"),
            (Decimal("0.0000001"), "0.0000001"),
            (Decimal("-1E+3"), "-1000"),
            (HistoricalDate("1976-10~"), "1976-10~"),
            (Period("1971/..", as_of="2025"), "1971/.."),
            (Link("actor-mongolia", "M"), {"id": "actor-mongolia", "name": "M"}),
            (
                Coordinates(Decimal("47.92"), Decimal("106.92")),
                {"latitude": "47.92", "longitude": "106.92"},
            ),
            (
                Quantity(Decimal("1.50"), "km", "about", high=Decimal(2)),
                {
                    "value": "1.50",
                    "unit": "km",
                    "qualifier": "about",
                    "low": None,
                    "high": "2",
                },
            ),
            (work("a"), "a"),
        ],
    )
    def test_values(self, value: object, form: object) -> None:
        """Numbers as texts, dates as EDTF, links with names, sources as ids."""
        assert plain(value) == form
        assert type(plain(value)) is type(form)

    def test_date(self) -> None:
        """The Julian date stands beside the date."""
        signed = HistoricalDate("1912-11-03", old_style="1912-10-21")
        found = line(make(Treaty, signed=signed))
        assert found["signed"] == "1912-11-03"
        assert found["signed_old_style"] == "1912-10-21"

    def test_no_date(self) -> None:
        """Where there is no date, all its names stand there all the same."""
        found = line(make(Treaty))
        assert found["signed"] is found["signed_old_style"] is None

    def test_period(self) -> None:
        """As-of, attested days and Old Style stand beside the period."""
        period = Period("1971/..", as_of="2025-05-01", attested=["1980", "1990-03"])
        tenure = make(Tenure, term=period)
        found = line(make(Person, tenures=(tenure,)))["tenures"][0]
        assert found["term"] == "1971/.."
        assert found["term_as_of"] == "2025-05-01"
        assert found["term_attested"] == ["1980", "1990-03"]
        assert found["term_old_style"] is None
        julian = Period("1689-08-27/", old_style="1689-08-17/")
        found = line(make(Visit, dates=julian))
        assert found["dates_old_style"] == "1689-08-17/"
        assert found["dates_attested"] == []

    def test_no_period(self) -> None:
        """An empty period has empty company."""
        found = line(make(Poll))
        assert found["fieldwork"] is None
        assert found["fieldwork_as_of"] is found["fieldwork_old_style"] is None
        assert found["fieldwork_attested"] == []

    def test_within_a_value(self) -> None:
        """The period of a name has the same company."""
        name = Name(lang="ru", text="Урга", use="former", period=Period("1700/1911"))
        found = line(make(Visit, names=(name,)))["names"][0]
        assert list(found) == [
            "lang",
            "text",
            "use",
            "period",
            "period_old_style",
            "period_as_of",
            "period_attested",
        ]

    def test_list_of_dates(self) -> None:
        """A list of dates is a list of texts."""
        days = (HistoricalDate("1980"), HistoricalDate("1991-05"))
        found = line(make(Treaty, known_in_force=days))
        assert found["known_in_force"] == ["1980", "1991-05"]
        assert "known_in_force_old_style" not in found

    def test_numbers(self) -> None:
        """Counts are numbers; published decimals are texts."""
        assert line(make(Vote, yes=141))["yes"] == 141
        assert line(make(Poll, margin=Decimal("3.10")))["margin"] == "3.10"

    def test_citation(self) -> None:
        """A citation points to lines of ``sources.jsonl``."""
        citation = cited("dates", "to", via=work("b"), calendar="julian")
        assert plain(citation) == {
            "source": "kremlin-2000",
            "supports": ["dates", "to"],
            "locator": None,
            "as_printed": None,
            "calendar": "julian",
            "via": "b",
            "via_locator": None,
            "seen": None,
        }
        documented = "source locator supports as_printed calendar via via_locator seen"
        assert {a.name for a in fields(Citation)} == set(documented.split())

    def test_claim(self) -> None:
        """A claim shows its value in the form of the field."""
        claim = Claim(
            field="signed",
            value=HistoricalDate("1912-11-03", old_style="1912-10-21"),
            as_of=HistoricalDate("1913"),
            citations=(cited("signed"),),
        )
        found = object_of(claim)
        assert found["value"] == "1912-11-03"
        assert found["value_old_style"] == "1912-10-21"
        assert found["as_of"] == "1913"
        assert found["as_of_old_style"] is None
        assert found["citations"][0]["source"] == "kremlin-2000"
        simple = object_of(Claim(field="protocol", value="state"))
        documented = "field value as_of as_of_old_style rank reason citations"
        assert set(simple) == set(documented.split())

    def test_claim_of_period_and_list(self) -> None:
        """Periods with their company, lists and quantities in their own form."""
        period = object_of(Claim(field="dates", value=Period("1974-11-25/1974-11-27")))
        assert period["value"] == "1974-11-25/1974-11-27"
        assert period["value_attested"] == []
        links = object_of(Claim(field="places", value=(Link("place-x", "X"),)))
        assert links["value"] == [{"id": "place-x", "name": "X"}]
        length = object_of(Claim(field="length", value=Quantity(Decimal(1), "km")))
        assert length["value"]["value"] == "1"

    def test_basis(self) -> None:
        """A basis with what it comes from."""
        basis = Basis(
            field="a", kind="inferred", reasoning="so", comes_from=("visit-2",)
        )
        assert plain(basis) == {
            "field": "a",
            "kind": "inferred",
            "reasoning": "so",
            "comes_from": ["visit-2"],
        }


class TestFiles:
    """One file a kind, and one for the sources."""

    def test_names(self) -> None:
        """Named after the query functions; those of kinds without records are empty."""
        files = jsonl_files([make(Visit)], [])
        assert set(files) == {
            *(f"{kind.function}.jsonl" for kind in KINDS.values()),
            "sources.jsonl",
        }
        assert files["heads_of_mission.jsonl"] == ""
        assert files["visits.jsonl"].endswith("}\n")

    @settings(max_examples=15)
    @given(record_lists())
    def test_lines(self, items: list[Record]) -> None:
        """Each record stands on one line of its file, sorted by id."""
        shelf = {s.id: s for item in items for s in item.sources()}
        files = jsonl_files(items, reversed(shelf.values()))
        found = []
        for name, text in files.items():
            objects = [json.loads(row) for row in text.split("\n")[:-1]]
            ids = [o["id"] for o in objects]
            assert ids == sorted(ids)
            if name == "sources.jsonl":
                assert ids == sorted(shelf)
            else:
                found += objects
        assert sorted(o["id"] for o in found) == sorted(item.id for item in items)

    def test_utf8(self) -> None:
        """Letters of any script stand there as they are, on one line."""
        text = jsonl_files([make(Visit, title="Улаанбаатар\n「山」")], [])[
            "visits.jsonl"
        ]
        assert "Улаанбаатар\\n「山」" in text
        assert text.count("\n") == 1
