"""From the readings of a date to its bounds, as written and widened by its doubts."""

from __future__ import annotations

from ._calendar import shift

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime

    from ._calendar import Day
    from ._edtf import Choice

    DayBounds = tuple[Day | None, Day | None]


def bounds(choices: tuple[Choice, ...]) -> DayBounds:
    """Return the first and last day of all readings; None where nothing bounds them."""
    return _hull([(choice.earliest, choice.latest) for choice in choices])


def widened_bounds(choices: tuple[Choice, ...]) -> DayBounds:
    """Return the same, with every reading widened by its qualifiers."""
    return _hull([widen(choice) for choice in choices])


def widen(choice: Choice) -> DayBounds:
    """Widen one reading by as many units on each side as its qualifiers ask."""
    earliest, latest = choice.earliest, choice.latest
    if earliest:
        for unit, steps in choice.low:
            earliest = shift(earliest, unit, -steps)
    if latest:
        for unit, steps in choice.high:
            latest = shift(latest, unit, steps)
    return earliest, latest


def to_date(day: Day | None) -> datetime.date | None:
    """Make a ``datetime.date`` of a day; None stays None."""
    if day is None:
        return None
    from datetime import date  # not needed to read a record, only to answer with one

    return date(*day)


def _hull(pairs: list[DayBounds]) -> DayBounds:
    if len(pairs) == 1:
        return pairs[0]
    lows = [low for low, _ in pairs if low]
    highs = [high for _, high in pairs if high]
    return (
        min(lows) if len(lows) == len(pairs) else None,
        max(highs) if len(highs) == len(pairs) else None,
    )
