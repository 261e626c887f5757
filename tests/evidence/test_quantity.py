"""A number as it was published, and as text."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from tests.strategies.evidence import quantities

from mongolia_russia.evidence import Quantity


class TestText:
    """A number as a reader likes it."""

    @pytest.mark.parametrize(
        ("quantity", "text"),
        [
            (Quantity(Decimal("3485"), "km"), "3,485 km"),
            (Quantity(Decimal("0"), "km"), "0 km"),
            (Quantity(Decimal("-1.50"), "%"), "-1.50 %"),
            (Quantity(Decimal("1500"), "USD", "over"), "over 1,500 USD"),
            (
                Quantity(Decimal("12"), "people", "about", Decimal(10), Decimal(1200)),
                "about 12 (10–1,200) people",
            ),
            (Quantity(Decimal("12"), "people", low=Decimal(0)), "12 people"),
        ],
    )
    def test_words(self, quantity: Quantity, text: str) -> None:
        """Thousands are parted, digits kept, bounds shown when both are given."""
        assert str(quantity) == text

    @given(quantities())
    def test_digits(self, quantity: Quantity) -> None:
        """The digits are those published, and the unit comes last."""
        assert str(quantity.value) in str(quantity).replace(",", "") or (
            "E" in str(quantity.value)
        )
        assert str(quantity).endswith(f" {quantity.unit}")

    def test_short(self) -> None:
        """The call that makes it, without what says nothing."""
        shown = repr(Quantity(Decimal("1.50"), "km"))
        assert shown == "Quantity(value=Decimal('1.50'), unit='km')"
