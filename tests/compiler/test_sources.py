"""Sources: their fields, and the works that they derive from."""

from __future__ import annotations

import pytest
from tests.compiler.exercise import Folder

FROM = 'derives_from = ["annals"]'


class TestDerivesFrom:
    """Which work copies, translates or retells which."""

    def test_order(self, folder: Folder) -> None:
        """A work may stand before or after those that it derives from."""
        folder.change(
            "sources/works.toml",
            'licence = "CC0-1.0"',
            'licence = "CC0-1.0"\nderives_from = ["gazette"]',
        )
        (figures,) = [s for s in folder.build().sources if s.id == "figures"]
        assert figures.ancestors() == {"figures", "gazette", "annals"}
        assert figures.derives_from[0].derives_from[0].id == "annals"

    def test_dangling(self, folder: Folder) -> None:
        """A work that is not there is told with the nearest."""
        folder.change("sources/works.toml", FROM, 'derives_from = ["anals"]')
        assert folder.problem() == folder.said(
            "sources/works.toml",
            "anals",
            "gazette derives_from[0]",
            "no source 'anals'",
            "did you mean 'annals'?",
        )

    @pytest.mark.parametrize("written", ['"annals"', "[5]", "[{ id = 'annals' }]"])
    def test_no_list(self, folder: Folder, written: str) -> None:
        """It is a list of ids."""
        folder.change("sources/works.toml", FROM, f"derives_from = {written}")
        assert folder.problem() == folder.said(
            "sources/works.toml",
            f"derives_from = {written}",
            "gazette derives_from",
            "not a list of ids",
        )

    def test_itself(self, folder: Folder) -> None:
        """No work derives from itself."""
        folder.change(
            "sources/works.toml", FROM, 'derives_from = ["annals", "gazette"]'
        )
        assert folder.problem() == folder.said(
            "sources/works.toml",
            "derives_from",
            "gazette derives_from[1]",
            "derives from itself",
            "leave one of them out",
        )

    def test_cycle(self, folder: Folder) -> None:
        """Nor through others; a cycle is told once."""
        folder.change(
            "sources/works.toml",
            'title = "Annals"',
            'title = "Annals"\nderives_from = ["figures"]',
        )
        folder.change(
            "sources/works.toml",
            'licence = "CC0-1.0"',
            'licence = "CC0-1.0"\nderives_from = ["gazette"]',
        )
        assert folder.problem() == folder.said(
            "sources/works.toml",
            FROM,
            "gazette derives_from[0]",
            "derives from itself",
            "leave one of them out",
        )


class TestFaults:
    """A source with a fault has that fault only."""

    def test_once(self, folder: Folder) -> None:
        """Neither its citations nor the works that derive from it tell it again."""
        folder.change("sources/works.toml", 'tier = "scholarly"', 'tier = "scholar"')
        assert "sources/works.toml:4: annals tier: value: 'scholar'" in folder.problem()

    def test_all(self, folder: Folder) -> None:
        """All that is wrong with it is told."""
        folder.change(
            "sources/works.toml", 'tier = "scholarly"', "author = 'A'\nissued = 2001"
        )
        assert [p.split(". Mend")[0].split(", or {")[0] for p in folder.problems()] == [
            "sources/works.toml:1: annals: tier is missing",
            "sources/works.toml:4: annals author: 'A' is not a list",
            "sources/works.toml:5: annals issued: 2001 is not a date: write its EDTF "
            "text between quotes",
        ]
