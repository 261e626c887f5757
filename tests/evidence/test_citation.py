"""A citation that cites for nothing cannot be made."""

from __future__ import annotations

import pytest
from tests.making import cited, work

from mongolia_russia.errors import MissingCitationError
from mongolia_russia.evidence import Basis, Citation, Claim


class TestSupports:
    """The fields that a citation is there for."""

    def test_empty(self) -> None:
        """No field is refused, and the source named."""
        with pytest.raises(MissingCitationError, match="'kremlin-2000' supports no fi"):
            Citation(source=work(), supports=())

    def test_missing(self) -> None:
        """It cannot be left out either."""
        with pytest.raises(TypeError):
            Citation(source=work())

    def test_is_a_value_error(self) -> None:
        """Ordinary handlers of wrong values catch it."""
        with pytest.raises(ValueError, match="supports"):
            cited()


class TestTexts:
    """What a citation shows of itself."""

    def test_short(self) -> None:
        """The work, the place in it, the work that quotes it, the fields."""
        citation = cited("dates", "to", locator="page 5", via=work("montsame-2006"))
        assert repr(citation) == (
            "<Citation kremlin-2000 [page 5] via montsame-2006 for dates, to>"
        )
        assert repr(cited("dates")) == "<Citation kremlin-2000 for dates>"

    def test_long(self) -> None:
        """As text it is the sentence to paste."""
        assert str(cited("dates")) == cited("dates").text() == "A title. no date."


class TestClaimAndBasis:
    """What sources say of a disputed field, and what the editors make of it."""

    def test_defaults(self) -> None:
        """A claim is a rival of normal rank until it is said to be another."""
        claim = Claim(field="dates", value=1)
        assert (claim.rank, claim.citations, claim.as_of) == ("normal", (), None)

    def test_equality_looks_at_all(self) -> None:
        """Claims of different ranks differ, and so do bases of different fields."""
        assert Claim(field="a", value=1) == Claim(field="a", value=1)
        assert Claim(field="a", value=1) != Claim(field="a", value=1, rank="preferred")
        one = Basis(field="a", kind="inferred", reasoning="so")
        assert one != Basis(field="b", kind="inferred", reasoning="so")
        assert one != Claim(field="a", value=1)

    def test_short(self) -> None:
        """They show the fields that say something."""
        assert repr(Claim(field="a", value=1)) == "Claim(field='a', value=1)"
