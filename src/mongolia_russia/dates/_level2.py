"""The rest of the grammar: unknown digits, qualifiers, seasons, one-of sets."""

from __future__ import annotations

from ._calendar import (
    LAST_DAY,
    coarsest,
    month_length,
)
from ._edtf import Choice, read_plain, refuse
from ._parts import (
    QUALIFIERS,
    SEASONS,
    Part,
    check_form,
    split_parts,
    why_impossible,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from ._calendar import Day, Precision

_YEAR_PRECISIONS: tuple[Precision, ...] = (
    "unknown",
    "millennium",
    "century",
    "decade",
    "year",
)
_MONTHS = [f"{month:02d}" for month in range(1, 13)]
_DAYS = [f"{day:02d}" for day in range(1, 32)]


def read_level2(text: str) -> tuple[Choice, ...]:
    """Read a date of any form; see :func:`mongolia_russia.dates._edtf.read_date`."""
    if not text:
        refuse(text, "it is empty")
    if not text.startswith("["):
        return (_read_one(text, text),)
    return tuple(_read_member(text, *pair) for pair in split_set(text))


def split_set(text: str) -> list[tuple[str, str]]:
    """Split a one-of set into (first, last) texts; ``..`` stands for no bound.

    >>> split_set("[..1892,1895,1897..1899]")
    [('..', '1892'), ('1895', '1895'), ('1897', '1899')]
    """
    if not text.endswith("]"):
        refuse(text, "its bracket is never closed")
    members = text[1:-1].split(",")
    pairs = []
    for place, member in enumerate(members):
        first, dots, last = member.partition("..")
        if not dots:
            last = first
        elif last and not first and place == 0:
            first = ".."
        elif first and not last and place == len(members) - 1:
            last = ".."
        if not (first and last):
            refuse(text, "'..' leads the first member, ends the last or joins two")
        pairs.append((first, last))
    if len(pairs) == 1 and pairs[0][0] == pairs[0][1]:
        refuse(text, "a set has two members or more")
    return pairs


def precision_of(parts: list[Part]) -> Precision:
    """Return the smallest unit known together with all that are larger.

    >>> [precision_of(split_parts(t)) for t in ("197X-05", "1976-10-XX", "1921-21")]
    ['decade', 'month', 'season']
    """
    year = parts[0].digits
    if "X" in year:
        return _YEAR_PRECISIONS[year.index("X")]
    if len(parts) == 1 or "X" in parts[1].digits:
        return "year"
    if parts[1].digits in SEASONS:
        return "season"
    return "month" if len(parts) == 2 or "X" in parts[2].digits else "day"


def _read_member(text: str, first: str, last: str) -> Choice:
    if first == last:
        return _read_one(first, text)
    low = _read_one(last if first == ".." else first, text)
    high = _read_one(first if last == ".." else last, text)
    if not (low.earliest and high.latest):
        refuse(text, "a day of an unknown year cannot bound a range")
    if high.latest < low.earliest:
        refuse(text, f"{first}..{last} runs backwards")
    return Choice(
        None if first == ".." else low.earliest,
        None if last == ".." else high.latest,
        coarsest([low.precision, high.precision]),
        low.low,
        high.high,
    )


def _read_one(date: str, text: str) -> Choice:
    parts = split_parts(date)
    check_form(parts, text)
    bounds = _bounds([part.digits for part in parts])
    if bounds is None:
        refuse(text, why_impossible(parts))
    steps = tuple(
        (precision_of(parts[: place + 1]), QUALIFIERS[mark])
        for place, part in enumerate(parts)
        for mark in part.before + part.after
    )
    if parts[0].digits == "XXXX":
        return Choice(None, None, "unknown", steps, steps)
    return Choice(*bounds, precision_of(parts), steps, steps)


def _bounds(digits: list[str]) -> tuple[Day, Day] | None:
    plain = read_plain("-".join(digits))
    if plain and plain.earliest and plain.latest:
        return plain.earliest, plain.latest
    # A year of which nothing is known may be a leap year, and 2000 is one.
    years = ["2000"] if digits[0] == "XXXX" else _matching(digits[0], None)
    if len(digits) == 2 and digits[1] in SEASONS:
        first, last = int(years[0]), int(years[-1])
        month = (int(digits[1]) - 20) * 3  # spring begins in March
        if month < 12:
            return (first, month, 1), (last, month + 2, month_length(last, month + 2))
        end = (last + 1, 2, month_length(last + 1, 2))
        return (first, 12, 1), min(end, LAST_DAY)
    months = _matching(digits[1], _MONTHS) if len(digits) > 1 else _MONTHS
    days = _matching(digits[2], _DAYS) if len(digits) > 2 else _DAYS
    first_day = _first_real(years, months, days)
    last_day = _first_real(years[::-1], months[::-1], days[::-1])
    return (first_day, last_day) if first_day and last_day else None


def _matching(pattern: str, options: list[str] | None) -> list[str]:
    if options is None:
        low, high = pattern.replace("X", "0"), pattern.replace("X", "9")
        options = [f"{n:04d}" for n in range(max(int(low), 1), int(high) + 1)]
    return [o for o in options if _fits(o, pattern)]


def _fits(digits: str, pattern: str) -> bool:
    return all(p in ("X", d) for p, d in zip(pattern, digits, strict=True))


def _first_real(
    years: Iterable[str], months: Iterable[str], days: Iterable[str]
) -> Day | None:
    for year in years:
        for month in months:
            length = month_length(int(year), int(month))
            for day in days:
                if int(day) <= length:
                    return int(year), int(month), int(day)
    return None
