"""``Coordinates``: a position on the Earth."""

from __future__ import annotations

from decimal import Decimal

from attrs import field, frozen

from ..values import Value


@frozen(eq=False, repr=False)
class Coordinates(Value):
    """A position on the Earth, WGS 84, decimal degrees."""

    latitude: Decimal = field(metadata={"doc": "Degrees north, -90 to 90."})
    longitude: Decimal = field(metadata={"doc": "Degrees east, -180 to 180."})

    def __str__(self) -> str:
        north = "N" if self.latitude >= 0 else "S"
        east = "E" if self.longitude >= 0 else "W"
        return f"{abs(self.latitude)}° {north}, {abs(self.longitude)}° {east}"
