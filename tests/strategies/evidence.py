"""Hypothesis strategies: sources with their ancestry, citations, quantities."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Any

from attrs import NOTHING, fields
from hypothesis import strategies as st

from mongolia_russia.dates import HistoricalDate
from mongolia_russia.evidence import Citation, Quantity, Source
from mongolia_russia.model.fields import allowed, field_types, unwrap

from .dates import historical_dates

#: Letters of the scripts that facts are written in, and marks that break formats.
LETTERS = "abXYZéё́ЖөҮᠮᠣ「山 .,;:'\"\\/[]{}–—“”%&<>\u2028\x85"


def texts() -> st.SearchStrategy[str]:
    """Short texts of any script, never empty."""
    return st.text(LETTERS, min_size=1, max_size=8) | st.text(
        st.characters(exclude_categories=["Cs"]), min_size=1, max_size=4
    )


def slugs() -> st.SearchStrategy[str]:
    """Words of ids and keys."""
    return st.text("abcxyz0129", min_size=1, max_size=6)


def days() -> st.SearchStrategy[str]:
    """Days as ISO text, of the time in which sources were read."""
    return st.dates().map(lambda day: day.isoformat())


def numbers() -> st.SearchStrategy[Decimal]:
    """Published numbers: any sign, size and number of digits behind the point."""
    return st.decimals(
        -(10**12), 10**12, allow_nan=False, allow_infinity=False, places=0
    ) | st.decimals(-1000, 1000, allow_nan=False, allow_infinity=False, places=8)


def words(hint: Any) -> st.SearchStrategy[str]:
    """Every word of a vocabulary."""
    return st.sampled_from(allowed(hint))


def quantities() -> st.SearchStrategy[Quantity]:
    """Numbers with a unit; some with a qualifier and bounds."""
    types = field_types(Quantity)
    return st.builds(
        Quantity,
        numbers(),
        st.sampled_from(["km", "%", "USD", "м²"]),
        st.none() | words(types["qualifier"]),
        st.none() | numbers(),
        st.none() | numbers(),
    )


_SOURCE_TYPES = field_types(Source)


def _source_value(name: str) -> st.SearchStrategy[Any]:
    core, _, many = unwrap(_SOURCE_TYPES[name])
    if allowed(core):
        return words(core)
    if core is HistoricalDate:
        return historical_dates()
    assert core is str, f"a strategy for {core} is needed"
    return st.lists(texts(), max_size=2).map(tuple) if many else texts()


_SOURCE_FIELDS = {
    a.name: _source_value(a.name)
    for a in fields(Source)
    if a.name not in ("id", "derives_from")
}
_SOURCE_REQUIRED = {
    a.name for a in fields(Source) if a.default is NOTHING and a.name != "id"
}


def some(
    required: Mapping[str, st.SearchStrategy[Any]],
    optional: Mapping[str, st.SearchStrategy[Any]],
    most: int = 5,
) -> st.SearchStrategy[dict[str, Any]]:
    """Arguments by name: all that are required and a few of the others."""
    if not optional:
        return st.fixed_dictionaries(dict(required))
    names = st.lists(st.sampled_from(sorted(optional)), max_size=most, unique=True)
    return names.flatmap(
        lambda chosen: st.fixed_dictionaries(
            {**required, **{name: optional[name] for name in chosen}}
        )
    )


_WORK = some(
    {n: s for n, s in _SOURCE_FIELDS.items() if n in _SOURCE_REQUIRED},
    {n: s for n, s in _SOURCE_FIELDS.items() if n not in _SOURCE_REQUIRED},
)


@st.composite
def source_sets(draw: st.DrawFn, max_size: int = 3) -> tuple[Source, ...]:
    """A few works, of which the later ones may go back to earlier ones."""
    made: list[Source] = []
    for number in range(draw(st.integers(1, max_size))):
        said = draw(_WORK)
        parents = tuple(parent for parent in made if draw(st.booleans()))
        made.append(Source(id=f"work-{number}", derives_from=parents, **said))
    return tuple(made)


#: One set of works an example, so that what is drawn in it shares its sources.
SHELF = st.shared(source_sets(), key="sources")


def sources() -> st.SearchStrategy[Source]:
    """Works; all those drawn in one example come from one set."""
    return SHELF.flatmap(st.sampled_from)


@cache
def citations(supports: tuple[str, ...]) -> st.SearchStrategy[Citation]:
    """Citations for one or more of the fields named."""
    types = field_types(Citation)
    names = st.lists(
        st.sampled_from(supports), min_size=1, max_size=3, unique=True
    ).map(tuple)
    return some(
        {"source": sources(), "supports": names},
        {
            "locator": texts(),
            "as_printed": texts(),
            "calendar": words(types["calendar"]),
            "via": sources(),
            "via_locator": texts(),
            "seen": days(),
        },
        most=3,
    ).map(lambda said: Citation(**said))
