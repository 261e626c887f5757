"""The rule on numbers and their bounds."""

from __future__ import annotations

import pytest
from tests.compiler.exercise import Folder

BORDER = "border.toml"


def bounded(folder: Folder, low: int | None, high: int | None) -> None:
    """Give the length of the exercise's border bounds."""
    bounds = {"low": low, "high": high}
    said = "".join(f", {k} = {v}" for k, v in bounds.items() if v is not None)
    folder.change(BORDER, '"3485 km"', f'{{ value = 3485, unit = "km"{said} }}')


class TestBounds:
    """A number lies between its bounds."""

    @pytest.mark.parametrize(
        ("low", "high"), [(3485, 3485), (3000, 4000), (None, 3485), (3485, None)]
    )
    def test_inside(self, folder: Folder, low: int | None, high: int | None) -> None:
        """On a bound is inside."""
        bounded(folder, low, high)
        folder.build()

    @pytest.mark.parametrize(
        ("low", "high"), [(3486, 4000), (3000, 3484), (3486, None), (None, 3484)]
    )
    def test_outside(self, folder: Folder, low: int | None, high: int | None) -> None:
        """A number beside its bounds is told."""
        bounded(folder, low, high)
        assert folder.problem().endswith(
            f"length: 3485 is not between {low} and {high} (bounds-hold-their-number). "
            "Mend: correct the number or its bounds."
        )

    def test_rival(self, folder: Folder) -> None:
        """So is a rival's."""
        folder.change(
            BORDER, '"about 3500 km"', '{ value = 3500, unit = "km", low = 3600 }'
        )
        assert "length: 3500 is not between 3600 and None" in folder.problem()
