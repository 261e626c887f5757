"""The schema of the export says what a line may hold, and what not."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from tests.making import make, work

from mongolia_russia.dates import HistoricalDate, Period
from mongolia_russia.evidence import Claim, Source
from mongolia_russia.export.jsonl import record_object, source_object
from mongolia_russia.export.schema import jsonl_schema
from mongolia_russia.model.encounter import Visit
from mongolia_russia.model.fields import field_types
from mongolia_russia.model.kinds import KINDS, Kind
from mongolia_russia.model.participant import Participant

SCHEMA = jsonl_schema()
VALIDATOR = Draft202012Validator(SCHEMA)
EVERY_KIND = pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))


def a_line() -> dict[str, Any]:
    """The line of a visit with a visitor, as another program reads it."""
    claim = Claim(field="dates", value=Period("1974"), as_of=HistoricalDate("1975"))
    visit = make(Visit, visitors=(make(Participant),), claims=(claim,))
    loaded: dict[str, Any] = json.loads(json.dumps(record_object(visit)))
    return loaded


class TestSchema:
    """It is itself in order."""

    def test_meta(self) -> None:
        """A schema of the draft it names, in plain JSON."""
        Draft202012Validator.check_schema(SCHEMA)
        assert json.loads(json.dumps(SCHEMA)) == SCHEMA
        assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"

    def test_kinds(self) -> None:
        """One schema a kind, and that of sources last."""
        names = [entry["properties"]["kind"]["const"] for entry in SCHEMA["oneOf"]]
        assert names == [*KINDS, "source"]

    def test_references(self) -> None:
        """All that is referred to is defined, and nothing else."""
        text = json.dumps(SCHEMA)
        for name, entry in SCHEMA["$defs"].items():
            assert f'"#/$defs/{name}"' in text
            assert entry["type"] == "object"
        assert text.count('"$ref"') > len(SCHEMA["$defs"])
        assert list(SCHEMA["$defs"]) == sorted(SCHEMA["$defs"])

    @EVERY_KIND
    def test_meanings(self, kind: Kind) -> None:
        """Each field comes with its meaning."""
        (entry,) = [
            e for e in SCHEMA["oneOf"] if e["properties"]["kind"]["const"] == kind.name
        ]
        for name in field_types(kind.record_class):
            assert entry["properties"][name]["description"], name

    def test_same_each_time(self) -> None:
        """Asked again, it is the same."""
        assert json.dumps(jsonl_schema()) == json.dumps(SCHEMA)


class TestAccepts:
    """Lines as they are written."""

    @EVERY_KIND
    def test_least(self, kind: Kind) -> None:
        """The least that a record can say."""
        VALIDATOR.validate(
            json.loads(json.dumps(record_object(make(kind.record_class))))
        )

    def test_source(self) -> None:
        """A source that hardly says anything."""
        source: Source = work(derives_from=(work("b"),))
        VALIDATOR.validate(json.loads(json.dumps(source_object(source))))

    def test_line(self) -> None:
        """The line that the tests below spoil."""
        VALIDATOR.validate(a_line())


class TestRefuses:
    """Each fault alone makes a line invalid."""

    @pytest.mark.parametrize(
        "spoil",
        [
            lambda o: o.update(kind="visits"),
            lambda o: o.update(kind="treaty"),
            lambda o: o.pop("kind"),
            lambda o: o.pop("id"),
            lambda o: o.pop("occasion"),
            lambda o: o.pop("dates_old_style"),
            lambda o: o.pop("dates_attested"),
            lambda o: o.update(more=1),
            lambda o: o.update(protocol="royal"),
            lambda o: o.update(protocol=None),
            lambda o: o.update(to="actor-mongolia"),
            lambda o: o["to"].update(more=1),
            lambda o: o.update(title=5),
            lambda o: o.update(places=None),
            lambda o: o.update(dates_attested=[5]),
            lambda o: o["visitors"][0].pop("key"),
            lambda o: o["visitors"][0].pop("citations"),
            lambda o: o["citations"][0].pop("via_locator"),
            lambda o: o["citations"][0].update(source={"id": "a"}),
            lambda o: o["claims"][0].update(rank="best"),
            lambda o: o["claims"][0].pop("as_of_old_style"),
            lambda o: o["claims"][0].update(value_more=1),
        ],
    )
    def test_fault(self, spoil: Callable[[dict[str, Any]], object]) -> None:
        """Something missing, something more, a wrong word, a wrong form."""
        spoiled = a_line()
        spoil(spoiled)
        assert not VALIDATOR.is_valid(spoiled)
