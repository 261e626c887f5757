"""What few records carry: ids in other data sets, and rules that do not hold."""

from __future__ import annotations

from typing import Literal

from attrs import field, frozen

from ..values import Value

IdScheme = Literal[
    "wikidata",
    "atop",
    "cow",
    "unts",
    "ieadb",
    "archigos",
    "viaf",
    "icao",
    "un-resolution",
]


@frozen(eq=False, repr=False)
class ExternalId(Value):
    """The record's id in another data set."""

    scheme: IdScheme = field(metadata={"doc": "The data set."})
    value: str = field(metadata={"doc": "Its id there."})


@frozen(eq=False, repr=False)
class RuleException(Value):
    """An integrity rule that does not hold for this record, and why."""

    rule: str = field(metadata={"doc": "Name of the rule."})
    reason: str = field(metadata={"doc": "Why the sources nevertheless stand."})
