"""A rule on numbers, wherever they stand."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import fields

from ..evidence import Quantity
from ..model.base import Evidenced
from .facts import Facts, Finding, Rule, at, items


def bounds_hold_their_number(facts: Facts) -> Iterator[Finding]:
    """A number lies between its own bounds, be it a value or a rival."""
    for record in facts.records.values():
        for path, item in items(record):
            for name, number in _numbers(item):
                low, high = number.low, number.high
                below = low is not None and number.value < low
                above = high is not None and number.value > high
                if below or above:
                    yield Finding(
                        "bounds-hold-their-number",
                        record.id,
                        at(path, name),
                        f"{number.value} is not between {low} and {high}",
                        "correct the number or its bounds",
                    )


def _numbers(item: Evidenced) -> Iterator[tuple[str, Quantity]]:
    said = [(a.name, getattr(item, a.name)) for a in fields(type(item))]
    said += [(c.field, c.value) for c in item.claims if c.rank != "preferred"]
    return ((name, value) for name, value in said if isinstance(value, Quantity))


RULES: tuple[Rule, ...] = (bounds_hold_their_number,)
