"""Who says so: sources, citations, claims, the basis of a value, and its weight.

``Basis`` is made when first asked for; what is simply cited needs none.
"""

from __future__ import annotations

from .citation import Calendar, Citation, Claim, Rank
from .quantity import Qualifier, Quantity
from .source import Source, SourceHost, SourceType, Tier, TitleIs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .basis import Basis, BasisKind

__all__ = [
    "Basis",
    "BasisKind",
    "Calendar",
    "Citation",
    "Claim",
    "Qualifier",
    "Quantity",
    "Rank",
    "Source",
    "SourceHost",
    "SourceType",
    "Tier",
    "TitleIs",
]


def __getattr__(name: str) -> object:
    if name not in ("Basis", "BasisKind"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import basis

    return getattr(basis, name)
