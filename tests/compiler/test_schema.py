"""The JSON Schema of authored facts says what the compiler says."""

from __future__ import annotations

import json
import tomllib
from decimal import Decimal
from functools import cache
from typing import Any

import pytest
from attrs import NOTHING, fields
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from tests.compiler.exercise import EXERCISE, Folder

from mongolia_russia.compiler.items import ItemBuilder, authored_types
from mongolia_russia.compiler.reading import Reading, Table
from mongolia_russia.compiler.schema import facts_schema
from mongolia_russia.compiler.shelf import SourceShelf
from mongolia_russia.compiler.structuring import make_converter
from mongolia_russia.compiler.words import WORDS, words_for
from mongolia_russia.dates import HistoricalDate, Period
from mongolia_russia.evidence import Quantity, Source
from mongolia_russia.model.base import Record
from mongolia_russia.model.element import Element
from mongolia_russia.model.fields import (
    allowed,
    element_class,
    fact_fields,
    field_types,
    unwrap,
)
from mongolia_russia.model.kinds import KINDS, Kind
from mongolia_russia.model.parts import Link

SCHEMA = facts_schema()
VALIDATOR = Draft202012Validator(SCHEMA)


def faults(text: str) -> list[str]:
    """What the schema says of a TOML text: paths and messages."""
    data = tomllib.loads(text, parse_float=Decimal)
    return [
        f"{'.'.join(map(str, error.absolute_path))}: {error.message}"
        for error in VALIDATOR.iter_errors(data)
    ]


class TestSchema:
    """The schema as such."""

    def test_is_one(self) -> None:
        """It is a schema of Draft 2020-12, and JSON."""
        Draft202012Validator.check_schema(SCHEMA)
        assert json.loads(json.dumps(SCHEMA)) == SCHEMA
        assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"

    def test_no_loose_ends(self) -> None:
        """Every definition that is referred to is there, and the other way round."""
        text = json.dumps(SCHEMA)
        used = {part.split('"')[0] for part in text.split("#/$defs/")[1:]}
        assert used == set(SCHEMA["$defs"])

    def test_descriptions(self) -> None:
        """An editor shows what each field of a record means."""
        visit = SCHEMA["patternProperties"]["^visit-"]["properties"]
        assert (
            visit["dates"]["description"]
            == "From arrival to departure, as far as told."
        )
        for kind in KINDS.values():
            table = SCHEMA["patternProperties"][f"^{kind.prefix}-"]["properties"]
            assert all("description" in v for k, v in table.items() if k not in WORDS)

    @pytest.mark.parametrize("kind", KINDS.values(), ids=lambda k: k.name)
    def test_keys(self, kind: Kind) -> None:
        """It allows and requires the very keys that the compiler does."""
        cls = kind.record_class
        table = SCHEMA["patternProperties"][f"^{kind.prefix}-"]
        types = authored_types(cls)
        assert set(table["properties"]) == {*types, *words_for(types, is_record=True)}
        assert set(table["required"]) == {
            a.name for a in fields(cls) if a.default is NOTHING and a.name in types
        }
        assert table["additionalProperties"] is False


class TestExercise:
    """Files that the compiler accepts."""

    @pytest.mark.parametrize("name", [n for n in EXERCISE if n != "meta.toml"])
    def test_passes(self, folder: Folder, name: str) -> None:
        """The exercise passes, file by file."""
        assert faults(folder.read(name)) == []

    @pytest.mark.parametrize(
        ("name", "old", "new", "path"),
        [
            ("visits.toml", 'title = "A visit"', "title = 5", "visit-2001-ivan.title"),
            ("visits.toml", 'title = "A visit"', 'title = ""', "visit-2001-ivan.title"),
            ("visits.toml", 'title = "A visit"\n', "", "visit-2001-ivan"),
            (
                "visits.toml",
                'title = "A visit"',
                'tilte = "A visit"',
                "visit-2001-ivan",
            ),
            ("visits.toml", '["place-town"]', '"place-town"', "visit-2001-ivan.places"),
            ("visits.toml", '["place-town"]', '["Town"]', "visit-2001-ivan.places.0"),
            (
                "visits.toml",
                "2001-ivan.visitors]]",
                "2001-ivan.vistors]]",
                "visit-2001-ivan",
            ),
            (
                "visits.toml",
                'office = "office',
                'ofice = "office',
                "visit-2001-ivan.visitors.0",
            ),
            (
                "visits.toml",
                '["gazette [page 3]", "annals [page 55]"]',
                "[]",
                "visit-2001-ivan.cited.dates",
            ),
            (
                "visits.toml",
                'places = ["gazette"]',
                'place = ["gazette"]',
                "visit-2001-ivan.cited",
            ),
            (
                "visits.toml",
                'field = "dates"',
                'field = "date"',
                "visit-2001-ivan.rival.0.field",
            ),
            ("visits.toml", 'value = "2001-11-14"\n', "", "visit-2001-ivan.rival.0"),
            (
                "visits.toml",
                'reason = "the talks only"',
                'rank = "preferred"',
                "visit-2001-ivan.rival.0.rank",
            ),
            (
                "people.toml",
                "acting = true",
                'acting = "no"',
                "person-ivan.tenures.1.acting",
            ),
            ("people.toml", 'born = "1950"', "born = 1950", "person-ivan.born"),
            ("people.toml", 'died = "2020"', 'sides = ["RU"]', "person-ivan"),
            ("projects.toml", '"mining"', '"minning"', "project-mine.sector"),
            ("projects.toml", '"51 %"', '"51%"', "project-mine.partners.0.share"),
            ("votes.toml", "yes = 141", "yes = 141.5", "vote-1.yes"),
            ("sources/works.toml", '"book"', '"boook"', "annals.type"),
            ("sources/works.toml", 'tier = "press"\n', "", "gazette"),
            (
                "crossings.toml",
                '{ coordinates = ["annals"] }',
                '["annals"]',
                "crossing-gate.cited",
            ),
            ("crossings.toml", "50.3", "'50.3'", "crossing-gate.coordinates.latitude"),
        ],
    )
    def test_fails(
        self, folder: Folder, name: str, old: str, new: str, path: str
    ) -> None:
        """A typical error fails the schema at its place, as it fails the compiler."""
        folder.change(name, old, new)
        found = faults(folder.read(name))
        assert {fault.split(": ")[0] for fault in found} == {path}
        assert folder.problems()


TEXTS = st.sampled_from(["words", "Слова", "a = [b]"])
LEAVES: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXTS,
    bool: st.booleans(),
    int: st.integers(0, 200),
    Decimal: st.integers(0, 90) | st.decimals(0, 90, places=2),
    HistoricalDate: st.sampled_from(
        ["2001", "1912-11~", {"edtf": "1912-11-03", "old_style": "1912-10-21"}]
    ),
    Period: st.sampled_from(
        [
            "2001",
            "2001/2002",
            "2001/",
            {"edtf": "2001/..", "as_of": "2002"},
            {"edtf": "/", "attested": ["2001-02-03"]},
            {"edtf": "1912-11-03", "old_style": "1912-10-21"},
        ]
    ),
    Quantity: st.sampled_from(
        ["5 km", "about -5.50 km", {"value": 5, "unit": "km", "low": Decimal("4.5")}]
    ),
    Link: st.sampled_from(["actor-mongolia", "place-town"]),
}
CITATIONS = st.lists(
    st.sampled_from(
        [
            "annals",
            "annals [page 5]",
            "annals via gazette [page 5]",
            {"source": "annals", "calendar": "julian", "as_printed": "1 May"},
        ]
    ),
    min_size=1,
    max_size=2,
)
REASONS = TEXTS | st.fixed_dictionaries(
    {"reasoning": TEXTS}, optional={"from": st.just(["title"])}
)


@cache
def value(hint: Any) -> st.SearchStrategy[Any]:
    """A value as authored for a declared type."""
    core, _, many = unwrap(hint)
    if words := allowed(core):
        one: st.SearchStrategy[Any] = st.sampled_from(words)
    elif core in LEAVES:
        one = LEAVES[core]
    elif core is Source:
        one = st.sampled_from(["annals", "annals via gazette [page 5]"])
    elif element_class(core):
        one = table(core)
    else:
        one = plain(core)
    return st.lists(one, max_size=2) if many else one


@cache
def plain(cls: type[Any], skip: tuple[str, ...] = ()) -> st.SearchStrategy[Any]:
    """A table without evidence."""
    types = {k: v for k, v in field_types(cls).items() if k not in skip}
    needed = [a.name for a in fields(cls) if a.default is NOTHING and a.name in types]
    return st.fixed_dictionaries(
        {name: value(types[name]) for name in needed},
        optional={n: value(hint) for n, hint in types.items() if n not in needed},
    )


@cache
def table(cls: type[Any]) -> st.SearchStrategy[Any]:
    """A record or element with some evidence of every sort."""
    types = authored_types(cls)
    not_authored = tuple(n for n in field_types(cls) if n not in types)
    facts = fact_fields(cls)
    names = st.sampled_from([n for n in facts if n in types])
    words: dict[str, st.SearchStrategy[Any]] = {
        "inferred": st.dictionaries(names, REASONS, max_size=1),
        "undecided": st.dictionaries(names, REASONS, max_size=1),
    }
    cited: st.SearchStrategy[Any] = st.dictionaries(
        names, CITATIONS, min_size=1, max_size=2
    )
    if issubclass(cls, Element):
        words["cited"] = cited
        needed = {}
    else:
        words["except"] = st.just([{"rule": "a-rule", "reason": "so"}])
        needed = {"cited": cited}
    evidence = st.fixed_dictionaries(needed, optional=words)
    return st.builds(
        lambda said, of: {**said, **of}, plain(cls, skip=not_authored), evidence
    )


def accepted(kind: Kind, body: dict[str, Any]) -> bool:
    """Whether the compiler can make a record of a table."""
    source = {"type": "book", "title": "T", "tier": "press"}
    sources = {id: Table(id, source, "s.toml", "") for id in ("annals", "gazette")}
    record = Table(f"{kind.prefix}-1", body, "f.toml", "", kind)
    builder = ItemBuilder(
        record, make_converter(lambda id: id), SourceShelf(Reading(sources=sources))
    )
    return isinstance(builder.record(kind.record_class), Record)


class TestAgreement:
    """What the compiler accepts passes the schema."""

    @pytest.mark.parametrize("kind", KINDS.values(), ids=lambda k: k.name)
    @settings(max_examples=10)
    @given(data=st.data())
    def test_tables(self, kind: Kind, data: st.DataObject) -> None:
        """Tables of every kind, with every field and word, pass both."""
        body = data.draw(table(kind.record_class))
        assert accepted(kind, body)
        found = list(VALIDATOR.iter_errors({f"{kind.prefix}-1": body}))
        assert found == []

    @pytest.mark.parametrize("kind", KINDS.values(), ids=lambda k: k.name)
    @settings(max_examples=10)
    @given(data=st.data())
    def test_broken_tables(self, kind: Kind, data: st.DataObject) -> None:
        """A table with one key too many, or too few, passes neither."""
        body = data.draw(table(kind.record_class))
        if data.draw(st.booleans()):
            body = {**body, "extra": 1}
        else:
            body = {k: v for k, v in body.items() if k != "title"}
        assert not accepted(kind, body)
        assert not VALIDATOR.is_valid({f"{kind.prefix}-1": body})

    @given(body=plain(Source, skip=("id", "derives_from")))
    def test_sources(self, body: dict[str, Any]) -> None:
        """So do sources."""
        sources = {"annals": Table("annals", body, "s.toml", "")}
        assert SourceShelf(Reading(sources=sources)).problems == []
        assert VALIDATOR.is_valid({"annals": body})
