"""``Border``: the one state border between the two, and how it came about."""

from __future__ import annotations

from attrs import field, frozen

from .. import model  # its element classes are made when first asked for
from ..evidence import Quantity
from .base import Record
from .parts import fact


@frozen(kw_only=True, eq=False, repr=False)
class Border(Record):
    """The border. Its published lengths differ: see ``evidence("length")``."""

    length: Quantity = field(
        metadata=fact("Length of the whole line, land and water.", unit="km")
    )
    parts: tuple[model.BorderPart, ...] = field(
        default=(), metadata=fact("Stretches measured by themselves.")
    )
    tripoints: tuple[model.Tripoint, ...] = field(
        default=(), metadata=fact("Its two ends.")
    )
    regions: tuple[model.BorderRegion, ...] = field(
        default=(), metadata=fact("The regions along it, on both sides.")
    )
    history: tuple[model.BorderStep, ...] = field(
        default=(), metadata=fact("How it was drawn, marked and checked.")
    )
