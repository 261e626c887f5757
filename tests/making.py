"""Records and sources of the tests' own, with no more said than a test needs."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, TypeVar

from attrs import NOTHING, fields

from mongolia_russia.dates import HistoricalDate, Period
from mongolia_russia.evidence import Citation, Quantity, Source
from mongolia_russia.model.base import Evidenced, Record
from mongolia_russia.model.fields import allowed, fact_fields, field_types, unwrap
from mongolia_russia.model.kinds import KINDS
from mongolia_russia.model.parts import Link

E = TypeVar("E", bound=Evidenced)

_LEAST: dict[Any, Any] = {
    str: "words",
    int: 1,
    Decimal: Decimal("1.5"),
    HistoricalDate: HistoricalDate("2000-11-13"),
    Period: Period("2000-11-13/2000-11-14"),
    Quantity: Quantity(Decimal(3485), "km"),
    Link: Link("actor-mongolia", "Mongolia"),
}


def work(id: str = "kremlin-2000", **said: Any) -> Source:
    """A source; of the tier ``press`` if nothing else is said."""
    return Source(
        **{"id": id, "type": "webpage", "title": "A title", "tier": "press", **said}
    )


def cited(*supports: str, source: Source | None = None, **said: Any) -> Citation:
    """A citation for the fields named."""
    return Citation(source=source or work(), supports=supports, **said)


def make(cls: type[E], label: str | None = None, /, **said: Any) -> E:
    """A record or element: what is said, and the least for what is required.

    A record is cited for all its facts, if no citations are given.
    """
    types = field_types(cls)
    for attribute in fields(cls):
        if attribute.default is NOTHING and attribute.name not in said:
            core, _, many = unwrap(types[attribute.name])
            words = allowed(core)
            least = words[0] if words else _LEAST.get(core)
            said[attribute.name] = () if many else least
    if issubclass(cls, Record):
        prefixes = {kind.class_name: kind.prefix for kind in KINDS.values()}
        said["id"] = label or f"{prefixes[cls.__name__]}-1"
        said.setdefault("citations", (cited(*fact_fields(cls)),))
    else:
        said["key"] = label or "key"
    return cls(**said)
