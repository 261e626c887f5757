"""Rules on positions."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from ..model.border import Border
from ..model.coordinates import Coordinates
from ..model.crossing import Crossing
from ..model.mission import Mission
from ..model.place import Place
from .facts import Facts, Finding, Rule, at, items

BOXES: dict[str, tuple[str, str, str, str]] = {
    "actor-mongolia": ("41.5", "52.2", "87.7", "120.0"),
    "actor-mongolian-peoples-republic": ("41.5", "52.2", "87.7", "120.0"),
    "actor-bogd-khanate": ("41.5", "52.2", "87.7", "120.0"),
    "actor-russian-federation": ("41.1", "82.0", "19.0", "180.0"),
}
"""South, north, west and east ends of countries, degrees, rounded outwards."""


EARTH = ("-90", "90", "-180", "180")


def places_lie_in_their_countries(facts: Facts) -> Iterator[Finding]:
    """A place lies within the bounds of the country that it names."""
    for place in facts.of(Place):
        for belonging in place.belonged_to:
            box = BOXES.get(belonging.actor.id)
            if box and place.coordinates and not _inside(place.coordinates, box):
                yield Finding(
                    "places-lie-in-their-countries",
                    place.id,
                    "coordinates",
                    f"{place.coordinates} does not lie in {belonging.actor.name}",
                    "check latitude and longitude; they are easily exchanged",
                )
    for mission in facts.of(Mission):
        box = BOXES.get(mission.host.id)
        if box and mission.coordinates and not _inside(mission.coordinates, box):
            yield Finding(
                "places-lie-in-their-countries",
                mission.id,
                "coordinates",
                f"{mission.coordinates} does not lie in {mission.host.name}",
                "check latitude and longitude; they are easily exchanged",
            )


def positions_are_on_the_border(facts: Facts) -> Iterator[Finding]:
    """Tripoints and crossings lie between the outer ends of the two countries."""
    box = ("48.5", "52.5", "87.0", "120.5")
    for border in facts.of(Border):
        for tripoint in border.tripoints:
            if tripoint.coordinates and not _inside(tripoint.coordinates, box):
                yield Finding(
                    "positions-are-on-the-border",
                    border.id,
                    f"tripoints[{tripoint.key}].coordinates",
                    f"{tripoint.coordinates} is not near the border",
                    "check latitude and longitude",
                )
    for crossing in facts.of(Crossing):
        if crossing.coordinates and not _inside(crossing.coordinates, box):
            yield Finding(
                "positions-are-on-the-border",
                crossing.id,
                "coordinates",
                f"{crossing.coordinates} is not near the border",
                "check latitude and longitude",
            )


def coordinates_are_on_earth(facts: Facts) -> Iterator[Finding]:
    """A latitude is at most 90 degrees from the equator, a longitude at most 180."""
    for record in facts.records.values():
        for path, item in items(record):
            position = getattr(item, "coordinates", None)
            if position and not _inside(position, EARTH):
                yield Finding(
                    "coordinates-are-on-earth",
                    record.id,
                    at(path, "coordinates"),
                    f"latitude {position.latitude}, longitude {position.longitude}",
                    "give degrees, WGS 84",
                )


def _inside(position: Coordinates, box: tuple[str, str, str, str]) -> bool:
    south, north, west, east = map(Decimal, box)
    return south <= position.latitude <= north and west <= position.longitude <= east


RULES: tuple[Rule, ...] = (
    coordinates_are_on_earth,
    places_lie_in_their_countries,
    positions_are_on_the_border,
)
