"""``Claim`` and ``Basis``: what sources say of a field, and how a value came about."""

from __future__ import annotations

from typing import Any, Literal

from attrs import field as attribute  # ``field`` is itself a field here
from attrs import frozen

from ..dates import HistoricalDate
from ..values import Value
from .citation import Citation

Rank = Literal["preferred", "normal", "deprecated"]
BasisKind = Literal["inferred", "computed", "undecided"]


@frozen(kw_only=True, eq=False, repr=False)
class Claim(Value):
    """What one or more sources say of a disputed or dated field."""

    field: str = attribute(metadata={"doc": "Name of the field."})
    value: Any = attribute(
        metadata={"doc": "The value claimed, of the field's own type."}
    )
    rank: Rank = attribute(
        default="normal",
        metadata={"doc": "``preferred`` is the attribute's value; others are rivals."},
    )
    as_of: HistoricalDate | None = attribute(
        default=None, metadata={"doc": "When the value was so, for dated values."}
    )
    reason: str | None = attribute(
        default=None,
        metadata={"doc": "Why preferred or deprecated; the method of a rival."},
    )
    citations: tuple[Citation, ...] = attribute(
        default=(), metadata={"doc": "Who makes the claim."}
    )


@frozen(kw_only=True, eq=False, repr=False)
class Basis(Value):
    """How a value came about that no source simply states."""

    field: str = attribute(metadata={"doc": "Name of the field."})
    kind: BasisKind = attribute(
        metadata={"doc": "Inferred, computed, or left undecided."}
    )
    reasoning: str = attribute(metadata={"doc": "The steps, for a reader to check."})
    comes_from: tuple[str, ...] = attribute(
        default=(), metadata={"doc": "Fields or records the reasoning starts from."}
    )
