"""``Quantity``: a number exactly as published, with its unit and its vagueness."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from attrs import field, frozen

from ..values import Value

Qualifier = Literal["about", "over", "under", "up to"]


@frozen(eq=False, repr=False)
class Quantity(Value):
    """A published number.

    >>> from decimal import Decimal
    >>> print(Quantity(Decimal("3485"), "km"))
    3,485 km
    >>> print(Quantity(Decimal("97.8"), "%", qualifier="about"))
    about 97.8 %
    """

    value: Decimal = field(metadata={"doc": "The number, digits as printed."})
    unit: str = field(metadata={"doc": "Unit, such as ``km``, ``USD`` or ``%``."})
    qualifier: Qualifier | None = field(
        default=None, metadata={"doc": "How the source limits the number."}
    )
    low: Decimal | None = field(
        default=None, metadata={"doc": "Lower bound, where the source gives one."}
    )
    high: Decimal | None = field(
        default=None, metadata={"doc": "Upper bound, where the source gives one."}
    )

    def __str__(self) -> str:
        head = f"{self.qualifier} " if self.qualifier else ""
        bounds = (
            f" ({self.low:,}–{self.high:,})"
            if self.low is not None and self.high is not None
            else ""
        )
        return f"{head}{self.value:,}{bounds} {self.unit}"
