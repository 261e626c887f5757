"""Who says so: sources, citations, claims, the basis of a value, and its weight."""

from __future__ import annotations

from .citation import Basis, BasisKind, Calendar, Citation, Claim, Rank
from .quantity import Qualifier, Quantity
from .source import Source, SourceHost, SourceType, Tier, TitleIs

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
