"""Sources, citations and evidence as text to paste."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.making import cited, make, work
from tests.strategies.evidence import source_sets

from mongolia_russia.dates import HistoricalDate, Period
from mongolia_russia.evidence import Basis, Claim, Quantity, Source
from mongolia_russia.evidence.wording import bibliography_text, value_text
from mongolia_russia.model.border import Border
from mongolia_russia.model.encounter import Visit
from mongolia_russia.model.parts import Link


class TestSource:
    """A line of a bibliography."""

    @pytest.mark.parametrize(
        ("said", "text"),
        [
            ({}, "A title. no date."),
            ({"title": "Who lost it?"}, "Who lost it? no date."),
            ({"title": "Ended."}, "Ended. no date."),
            ({"title_is": "paraphrase"}, "[A title]. no date."),
            (
                {"title": "Граница", "title_translated": "The border"},
                "Граница [The border]. no date.",
            ),
            (
                {
                    "title": "Г",
                    "title_is": "paraphrase",
                    "title_translated": "The border",
                },
                "[Г] [The border]. no date.",
            ),
            (
                {"author": ("Blagov, Sergei", "Roe, A."), "authority": "A court"},
                "Blagov, Sergei, Roe, A. A title. no date.",
            ),
            ({"authority": "A court"}, "A court. A title. no date."),
            ({"editor": ("Roe, A.",)}, "A title. ed. Roe, A. no date."),
            (
                {"container": "China Brief", "volume": "5", "issue": "10"},
                "A title. China Brief 5 (10). no date.",
            ),
            ({"container": "China Brief"}, "A title. China Brief. no date."),
            ({"volume": "5"}, "A title. 5. no date."),
            ({"issue": "10"}, "A title. (10). no date."),
            ({"page": "1–9"}, "A title. pp. 1–9. no date."),
            (
                {"publisher": "Brill", "publisher_place": "Leiden"},
                "A title. Leiden: Brill. no date.",
            ),
            ({"publisher_place": "Leiden"}, "A title. Leiden. no date."),
            (
                {
                    "archive": "RGASPI",
                    "archive_collection": "fond 495",
                    "archive_location": "opis 152, delo 1",
                    "publisher": "Brill",
                },
                "A title. RGASPI, fond 495, opis 152, delo 1. no date.",
            ),
            ({"archive": "RGASPI"}, "A title. RGASPI. no date."),
            ({"issued": HistoricalDate("2005-05")}, "A title. May 2005."),
            (
                {"url": "https://example.org/a"},
                "A title. no date. https://example.org/a.",
            ),
            (
                {"url": "https://example.org/a", "doi": "10.1000/1"},
                "A title. no date. doi:10.1000/1.",
            ),
        ],
    )
    def test_words(self, said: dict[str, Any], text: str) -> None:
        """Only what is known is said; an archive stands for the publisher."""
        assert work(**said).text() == text


class TestCitation:
    """A sentence that leads to the very place."""

    @pytest.mark.parametrize(
        ("said", "text"),
        [
            ({"locator": "page 5"}, "A title. no date, page 5."),
            ({"as_printed": "13 ноября"}, "A title. no date (“13 ноября”)."),
            ({"seen": "2026-11-24"}, "A title. no date (read 2026-11-24)."),
            (
                {"via": work("m", title="Another"), "via_locator": "page 55"},
                "A title. no date; quoted in Another. no date, page 55.",
            ),
            (
                {"via": work("m", title="Another")},
                "A title. no date; quoted in Another. no date.",
            ),
            ({"via_locator": "page 55"}, "A title. no date."),
        ],
    )
    def test_words(self, said: dict[str, Any], text: str) -> None:
        """Place, printed words, the quoting work, the day of reading."""
        assert cited("dates", **said).text() == text


class TestCite:
    """``record.cite(field)``."""

    def test_cited(self) -> None:
        """One sentence a citation, in their order."""
        visit = make(
            Visit,
            citations=(
                cited("dates", locator="page 1"),
                cited("to"),
                cited("dates", source=work("b", title="B")),
            ),
        )
        assert visit.cite("dates") == "A title. no date, page 1.\nB. no date."

    def test_inferred(self) -> None:
        """An inferred value says so first, with the reasoning."""
        basis = Basis(field="protocol", kind="inferred", reasoning="It was a state one")
        visit = make(Visit, citations=(cited("dates"),), basis=(basis,))
        assert visit.cite("protocol") == "Inferred: It was a state one."

    def test_undecided_and_cited(self) -> None:
        """Basis and citations may stand together."""
        basis = Basis(field="dates", kind="undecided", reasoning="Two days are told.")
        visit = make(Visit, citations=(cited("dates"),), basis=(basis,))
        assert visit.cite("dates").splitlines() == [
            "Undecided: Two days are told.",
            "A title. no date.",
        ]

    def test_nothing(self) -> None:
        """A field with nothing behind it says so."""
        visit = make(Visit, citations=(cited("dates"),))
        assert visit.cite("occasion") == "No evidence is recorded for it."


class TestEvidence:
    """All that stands behind a value, on several lines."""

    def test_disputed(self) -> None:
        """Value, strength, reason, citations, then the rivals with theirs."""
        mine, theirs, gone = (
            Claim(
                field="length",
                value=Quantity(Decimal(value), "km"),
                rank=rank,
                reason=reason,
                as_of=HistoricalDate("2005") if rank == "preferred" else None,
                citations=(cited("length", source=work(id, title=id.upper())),),
            )
            for id, value, rank, reason in (
                ("a", 3485, "preferred", "measured anew"),
                ("b", 3543, "normal", "by maps"),
                ("c", 1, "deprecated", None),
            )
        )
        border = make(Border, citations=(cited("parts"),), claims=(mine, theirs, gone))
        assert str(border.evidence("length")).splitlines() == [
            "border-1 length: 3,485 km",
            "  evidence: fair, 1 independent origin",
            "  preferred: measured anew",
            "  as of: 2005",
            "  - A. no date.",
            "  rival: 3,543 km (by maps)",
            "    - B. no date.",
            "  withdrawn: 1 km",
            "    - C. no date.",
        ]

    def test_inferred(self) -> None:
        """Without a citation it says so, and how the value came about."""
        basis = Basis(field="protocol", kind="computed", reasoning="from the rank")
        visit = make(
            Visit, citations=(cited("dates"),), basis=(basis,), protocol="state"
        )
        assert str(visit.evidence("protocol")).splitlines() == [
            "visit-1 protocol: state",
            "  evidence: not cited, 0 independent origins",
            "  computed: from the rank",
        ]

    def test_preferred_without_words(self) -> None:
        """A preferred claim that gives neither reason nor day adds no line."""
        claim = Claim(field="protocol", value="state", rank="preferred")
        visit = make(Visit, citations=(cited("protocol"),), claims=(claim,))
        assert len(str(visit.evidence("protocol")).splitlines()) == 3


class TestValue:
    """Any value of a field."""

    @pytest.mark.parametrize(
        ("value", "text"),
        [
            (None, "not known"),
            ((), "not known"),
            (True, "yes"),
            (False, "no"),
            (0, "0"),
            ("state", "state"),
            ((1, None), "1; not known"),
            ((True, "a"), "yes; a"),
            (Link("actor-mongolia", "Mongolia"), "Mongolia"),
            (Period("2000-11-13/2000-11-14"), "13–14 November 2000"),
            (Quantity(Decimal(0), "km"), "0 km"),
        ],
    )
    def test_words(self, value: object, text: str) -> None:
        """As a reader would write it."""
        assert value_text(value) == text


class TestBibliography:
    """Several sources, a line each."""

    def test_order(self) -> None:
        """The alphabet orders them, not the size of the letters."""
        made = [work(str(n), title=title) for n, title in enumerate(["b", "A", "C"])]
        assert bibliography_text(made) == "A. no date.\nb. no date.\nC. no date."

    def test_empty(self) -> None:
        """No sources are no lines."""
        assert bibliography_text([]) == ""

    @given(source_sets(), st.randoms(use_true_random=False))
    def test_any_order(self, made: tuple[Source, ...], chance: Any) -> None:
        """The order in which they come says nothing."""
        shuffled = list(made)
        chance.shuffle(shuffled)
        assert bibliography_text(shuffled) == bibliography_text(made)
