"""Rules on positions."""

from __future__ import annotations

import pytest
from tests.compiler.exercise import Folder

EXCHANGED = "check latitude and longitude; they are easily exchanged"


class TestCoordinatesAreOnEarth:
    """Degrees north and east."""

    @pytest.mark.parametrize(
        ("old", "new", "shown"),
        [
            ("latitude = 50.3", "latitude = 91", "latitude 91, longitude 106.5"),
            ("longitude = 106.5", "longitude = -181", "latitude 50.3, longitude -181"),
        ],
    )
    def test_beyond(self, folder: Folder, old: str, new: str, shown: str) -> None:
        """A number that no place has is told."""
        folder.change("crossings.toml", old, new)
        told = folder.problems()
        assert (
            folder.said(
                "crossings.toml",
                new,
                "crossing-gate coordinates",
                f"{shown} (coordinates-are-on-earth)",
                "give degrees, WGS 84",
            )
            in told
        )
        assert len(told) == 2, "it is not near the border either"

    def test_element(self, folder: Folder) -> None:
        """Positions within a record are looked at, too."""
        folder.change("border.toml", "latitude = 49.2", "latitude = 149.2")
        assert [p.partition(": ")[2].partition(": ")[0] for p in folder.problems()] == [
            "border-line tripoints[0].coordinates",
            "border-line tripoints[0].coordinates",
        ]

    def test_pole(self, folder: Folder) -> None:
        """The ends of the scale are on Earth."""
        folder.change(
            "places.toml",
            "latitude = 47.92, longitude = 106.92",
            "latitude = -90, longitude = 180",
        )
        folder.change(
            "places.toml", '[[place-town.belonged_to]]\nactor = "actor-mongolia"\n', ""
        )
        folder.change("places.toml", ', belonged_to = ["annals"]', "")
        folder.build()


class TestPlacesLieInTheirCountries:
    """Within the bounds of the country that they name."""

    def test_place(self, folder: Folder) -> None:
        """A place with its coordinates exchanged is told."""
        folder.change(
            "places.toml",
            "latitude = 47.92, longitude = 106.92",
            "latitude = 6.92, longitude = 47.92",
        )
        assert folder.problem() == folder.said(
            "places.toml",
            "latitude = 6.92",
            "place-town coordinates",
            "6.92° N, 47.92° E does not lie in Mongolia (places-lie-in-their-countries)",
            EXCHANGED,
        )

    def test_mission(self, folder: Folder) -> None:
        """A mission lies in the country of its host."""
        folder.change("missions.toml", "longitude = 106.91", "longitude = 37.6")
        assert folder.problem() == folder.said(
            "missions.toml",
            "longitude = 37.6",
            "mission-embassy coordinates",
            "47.91° N, 37.6° E does not lie in Mongolia (places-lie-in-their-countries)",
            EXCHANGED,
        )
        folder.change(
            "missions.toml",
            'host = "actor-mongolia"',
            'host = "actor-russian-federation"',
        )
        folder.build()

    def test_unbounded_actor(self, folder: Folder) -> None:
        """Actors without known bounds hold any place."""
        folder.change("places.toml", "longitude = 106.92", "longitude = 2.35")
        folder.change(
            "places.toml", 'actor = "actor-mongolia"', 'actor = "actor-united-nations"'
        )
        folder.build()

    def test_no_position(self, folder: Folder) -> None:
        """A place whose position nobody tells is left alone."""
        folder.change(
            "places.toml",
            "coordinates = { latitude = 47.92, longitude = 106.92 }\n",
            "",
        )
        folder.change("places.toml", 'coordinates = ["annals"], ', "")
        folder.change(
            "missions.toml",
            "coordinates = { latitude = 47.91, longitude = 106.91 }\n",
            "",
        )
        folder.change("missions.toml", ', coordinates = ["annals"]', "")
        folder.build()


class TestPositionsAreOnTheBorder:
    """Ends of the border and crossings lie between its outer ends."""

    @pytest.mark.parametrize(
        ("file", "old", "new", "path", "shown"),
        [
            (
                "border.toml",
                "longitude = 87.8",
                "longitude = 86.8",
                "border-line tripoints[0].coordinates",
                "49.2° N, 86.8° E",
            ),
            (
                "crossings.toml",
                "latitude = 50.3",
                "latitude = 47.9",
                "crossing-gate coordinates",
                "47.9° N, 106.5° E",
            ),
        ],
    )
    def test_elsewhere(
        self, folder: Folder, file: str, old: str, new: str, path: str, shown: str
    ) -> None:
        """A position away from the border is told."""
        folder.change(file, old, new)
        assert folder.problem() == folder.said(
            file,
            new,
            path,
            f"{shown} is not near the border (positions-are-on-the-border)",
            "check latitude and longitude",
        )

    def test_unknown(self, folder: Folder) -> None:
        """An end or a crossing whose position nobody tells is left alone."""
        folder.change(
            "border.toml", "coordinates = { latitude = 49.2, longitude = 87.8 }\n", ""
        )
        folder.change(
            "crossings.toml",
            "coordinates = { latitude = 50.3, longitude = 106.5 }\n",
            'name_mn = "Gate"\n',
        )
        folder.change("crossings.toml", "cited = { coordinates", "cited = { name_mn")
        folder.build()
