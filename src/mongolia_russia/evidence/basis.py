"""``Basis``: how a value came about that no source simply states."""

from __future__ import annotations

from typing import Literal

from attrs import field as attribute  # ``field`` is itself a field here
from attrs import frozen

from ..values import Value

BasisKind = Literal["inferred", "computed", "undecided"]


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
