"""The small values that every kind of record is put together from."""

from __future__ import annotations

from typing import Literal

from attrs import field, frozen

from .. import dates
from ..values import Value

SideCode = Literal["MN", "RU"]
NameUse = Literal["official", "usual", "native", "former", "variant", "short"]
Subject = Literal[
    "aid",
    "alliance",
    "border",
    "consular",
    "culture",
    "debt",
    "diplomacy",
    "education",
    "energy",
    "environment",
    "international-law",
    "international-organisations",
    "investment",
    "military",
    "party",
    "public-opinion",
    "recognition",
    "regions",
    "religion",
    "repression",
    "revolution",
    "trade",
    "transport",
    "war",
]
"""The one list of topics for all kinds."""


def fact(
    doc: str, *, unit: str | None = None, standard: str | None = None
) -> dict[str, str | None]:
    """Declare a factual field: it must be cited, inferred or computed.

    Args:
        doc: what it means.
        unit: unit of its values.
        standard: the standard or work that defines it.
    """
    return {"role": "fact", "doc": doc, "unit": unit, "standard": standard}


def editorial(doc: str) -> dict[str, str | None]:
    """Declare a field that the editors of the library answer for."""
    return {"role": "editorial", "doc": doc, "unit": None}


def identifier(doc: str) -> dict[str, str | None]:
    """Declare a field that names the record, and states nothing of the world."""
    return {"role": "identifier", "doc": doc, "unit": None}


def evidential(doc: str) -> dict[str, str | None]:
    """Declare a field that holds the evidence itself."""
    return {"role": "evidence", "doc": doc, "unit": None}


@frozen(eq=False, repr=False)
class Link(Value):
    """The id of another record and its name, so that printing loads nothing."""

    id: str = field(metadata={"doc": "Id of the record meant."})
    name: str = field(metadata={"doc": "Its title, put there by the compiler."})

    def __str__(self) -> str:
        return self.name


@frozen(kw_only=True, eq=False, repr=False)
class Name(Value):
    """A name in one language and script."""

    lang: str = field(
        metadata={"doc": "BCP 47 tag: en, ru, mn-Cyrl, mn-Mong, ru-Latn."}
    )
    text: str = field(metadata={"doc": "The name as written in that language."})
    use: NameUse = field(default="usual", metadata={"doc": "How the name is used."})
    period: dates.Period | None = field(
        default=None, metadata={"doc": "When the name was in use, for former names."}
    )

    def __str__(self) -> str:
        return self.text


@frozen(eq=False, repr=False)
class Checked(Value):
    """A second reader's comparison of a record with its sources."""

    date: str = field(metadata={"doc": "The day of the comparison, YYYY-MM-DD."})
    digest: str = field(metadata={"doc": "Digest of what was read."})

    def __str__(self) -> str:
        return f"checked against its sources on {self.date}"
