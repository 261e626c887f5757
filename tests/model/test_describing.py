"""Records, elements and small values as text."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from tests.making import cited, make, work
from tests.strategies.model import records

from mongolia_russia.dates import HistoricalDate, Period
from mongolia_russia.evidence import Basis, Claim, Quantity
from mongolia_russia.model.actor import Code, Recognition
from mongolia_russia.model.base import Record
from mongolia_russia.model.border import Border
from mongolia_russia.model.border_elements import (
    BorderPart,
    BorderRegion,
    BorderStep,
    Tripoint,
)
from mongolia_russia.model.coding import Variable
from mongolia_russia.model.coordinates import Coordinates
from mongolia_russia.model.describing import WIDTH
from mongolia_russia.model.element import Element
from mongolia_russia.model.encounter import Visit
from mongolia_russia.model.event import Measure
from mongolia_russia.model.mission import MissionForming
from mongolia_russia.model.participant import Participant
from mongolia_russia.model.parts import Checked, Link, Name
from mongolia_russia.model.person import Tenure
from mongolia_russia.model.place import Belonging
from mongolia_russia.model.poll import Answer
from mongolia_russia.model.project import Expectation, Share, StatusChange
from mongolia_russia.model.series import Observation
from mongolia_russia.model.treaty import Ratification, TreatyEffect, TreatyRelation
from mongolia_russia.model.vote import CastVote

USSR = Link("actor-soviet-union", "USSR")
YEAR = Period("1921")
DAY = HistoricalDate("1921-11-05")
KM = Quantity(Decimal(80), "km")


class TestRecord:
    """A record on several lines."""

    def test_least(self) -> None:
        """Title, class and id, what it states, its sources and who read them."""
        assert str(make(Visit)).splitlines() == [
            "words",
            "Visit visit-1",
            "",
            "  to        Mongolia",
            "  visitors  not known",
            "  dates     13–14 November 2000",
            "",
            "1 source; not yet checked by a second reader.",
        ]

    def test_more(self) -> None:
        """Elements a line each; what is inferred or disputed is marked."""
        visit = make(
            Visit,
            title="A visit",
            summary="It mattered.",
            visitors=tuple(make(Participant, n, name=n.upper()) for n in "ab"),
            protocol="state",
            occasion="talks",
            citations=(cited("dates"), cited("to", source=work("b"))),
            checked=Checked("2026-11-25", "abc"),
            basis=(
                Basis(field="protocol", kind="inferred", reasoning="so"),
                Basis(field="visitors", kind="computed", reasoning="so"),
            ),
            claims=(
                Claim(field="dates", value="x", rank="preferred"),
                Claim(field="dates", value="y"),
                Claim(field="protocol", value="y"),
                Claim(field="protocol", value="z", rank="deprecated"),
            ),
        )
        assert str(visit).splitlines() == [
            "A visit",
            "Visit visit-1",
            "",
            "It mattered.",
            "",
            "  to        Mongolia",
            "  visitors  A [computed]",
            "            B",
            "  dates     13–14 November 2000 [1 rival]",
            "  protocol  state [inferred, 2 rivals]",
            "  occasion  talks",
            "",
            "2 sources; checked against its sources on 2026-11-25.",
        ]

    def test_nothing_told(self) -> None:
        """A record that states nothing has no table."""
        bare = Record(id="x-1", title="X", citations=(cited("names"),))
        assert str(bare).splitlines() == [
            "X",
            "Record x-1",
            "",
            "1 source; not yet checked by a second reader.",
        ]

    def test_long_texts(self) -> None:
        """Long summaries and values are wrapped, values under their own column."""
        words = "word " * 60
        part = make(BorderPart, label=words, length=KM)
        lines = str(make(Border, summary=words, parts=(part,))).splitlines()
        assert max(map(len, lines)) <= WIDTH
        wrapped = [line for line in lines if line.startswith("          ")]
        assert len(wrapped) >= 3

    @settings(max_examples=30)
    @given(records())
    def test_every_fact_has_its_line(self, item: Record) -> None:
        """Whatever is stated, its name stands there, and the sources are counted."""
        from mongolia_russia.model.fields import stated_facts

        lines = str(item).splitlines()
        for name in stated_facts(item):
            assert any(line.startswith(f"  {name.replace('_', ' ')}") for line in lines)
        count = len(item.sources())
        assert lines[-1].startswith(f"{count} source{'s' if count > 1 else ''}; ")


class TestElements:
    """Each nested fact as a reader would say it."""

    @pytest.mark.parametrize(
        ("cls", "said", "text"),
        [
            (Recognition, {"by": USSR}, "by USSR"),
            (
                Recognition,
                {
                    "by": USSR,
                    "recognised_as": "independent",
                    "mode": "de-jure",
                    "date": DAY,
                },
                "by USSR as independent, 5 November 1921 (de-jure)",
            ),
            (Code, {"scheme": "cow", "code": "712"}, "cow 712"),
            (Code, {"scheme": "cow", "code": "712", "period": YEAR}, "cow 712, 1921"),
            (BorderPart, {"label": "River", "length": KM}, "River: 80 km"),
            (
                BorderPart,
                {"label": "Selenge", "length": KM, "medium": "river"},
                "Selenge (river): 80 km",
            ),
            (Tripoint, {"label": "Western"}, "Western"),
            (
                Tripoint,
                {
                    "label": "Western",
                    "coordinates": Coordinates(Decimal("49.5"), Decimal("87.8")),
                    "elevation": Quantity(Decimal(4082), "m"),
                },
                "Western, 49.5° N, 87.8° E, 4,082 m",
            ),
            (BorderRegion, {"name": "Tuva", "side": "RU"}, "Tuva (RU)"),
            (
                BorderRegion,
                {"name": "Tuva", "side": "RU", "length": KM},
                "Tuva (RU): 80 km",
            ),
            (BorderStep, {"stage": "regime", "date": YEAR}, "1921: regime"),
            (
                BorderStep,
                {"stage": "regime", "date": YEAR, "description": "posts set"},
                "1921: regime – posts set",
            ),
            (Variable, {"name": "defense", "value": "1"}, "defense = 1"),
            (Measure, {"measure": "killed", "quantity": KM}, "killed: 80 km"),
            (MissionForming, {"form": "embassy"}, "embassy"),
            (MissionForming, {"form": "embassy", "period": YEAR}, "embassy, 1921"),
            (Participant, {}, "somebody unnamed"),
            (Participant, {"name": "A", "capacity": "envoy"}, "A (envoy)"),
            (Participant, {"person": USSR, "office": USSR, "name": "A"}, "USSR (USSR)"),
            (Tenure, {"office": USSR, "term": YEAR}, "USSR, 1921"),
            (
                Tenure,
                {"office": USSR, "term": YEAR, "acting": True},
                "USSR, 1921 (acting)",
            ),
            (Belonging, {"actor": USSR}, "USSR"),
            (Belonging, {"actor": USSR, "period": YEAR}, "USSR, 1921"),
            (Answer, {"text": "Yes", "share": Decimal("52.50")}, "Yes: 52.50 %"),
            (Share, {}, "somebody unnamed"),
            (Share, {"partner": USSR, "name": "A"}, "USSR"),
            (Share, {"name": "A", "share": KM, "period": YEAR}, "A, 80 km, 1921"),
            (StatusChange, {"date": DAY, "status": "agreed"}, None),
            (
                StatusChange,
                {"date": DAY, "status": "agreed", "description": "signed"},
                "5 November 1921: agreed – signed",
            ),
            (
                Expectation,
                {"what": "start", "expected": DAY, "stated": DAY},
                "start: 5 November 1921 (said 5 November 1921)",
            ),
            (
                Expectation,
                {"what": "start", "expected": DAY, "stated": DAY, "stated_by": "A"},
                "start: 5 November 1921 (said 5 November 1921, A)",
            ),
            (Observation, {"period": YEAR, "value": KM}, "1921: 80 km"),
            (
                Observation,
                {"period": YEAR, "status": "missing", "missing_because": "secret"},
                "1921: missing (secret) (missing)",
            ),
            (Ratification, {"by": USSR}, "USSR, date not known"),
            (
                Ratification,
                {"by": USSR, "date": DAY, "body": "Khural"},
                "USSR (Khural), 5 November 1921",
            ),
            (TreatyRelation, {"type": "amends", "target": USSR}, "amends USSR"),
            (
                TreatyRelation,
                {"type": "amends", "target": USSR, "extent": "whole"},
                "amends USSR (whole)",
            ),
            (TreatyEffect, {"type": "amended", "instrument": USSR}, "amended by USSR"),
            (
                TreatyEffect,
                {"type": "amended", "instrument": USSR, "extent": "partial"},
                "amended by USSR (partial)",
            ),
            (CastVote, {"actor": USSR, "ballot": "abstain"}, "USSR: abstain"),
        ],
    )
    def test_words(
        self, cls: type[Element], said: dict[str, Any], text: str | None
    ) -> None:
        """Everything that is said, and no more."""
        assert str(make(cls, **said)) == (text or "5 November 1921: agreed")


class TestParts:
    """The small values."""

    def test_words(self) -> None:
        """A link and a name show their words, a check its day."""
        assert str(USSR) == "USSR"
        assert str(Name(lang="ru", text="Монголия")) == "Монголия"
        assert str(Checked("2026-11-25", "x")).endswith("on 2026-11-25")

    @pytest.mark.parametrize(
        ("latitude", "longitude", "text"),
        [
            ("47.92", "106.92", "47.92° N, 106.92° E"),
            ("-47.92", "-106.92", "47.92° S, 106.92° W"),
            ("0", "0", "0° N, 0° E"),
        ],
    )
    def test_coordinates(self, latitude: str, longitude: str, text: str) -> None:
        """Both halves of the Earth, and no sign."""
        assert str(Coordinates(Decimal(latitude), Decimal(longitude))) == text
