"""``Evidence``: everything that stands behind one value, and how much it weighs."""

from __future__ import annotations

from typing import Any, Literal

from attrs import field as attribute  # ``field`` is itself a field here
from attrs import frozen

from .. import evidence
from ..values import Value
from .citation import Citation, Claim

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

Strength = Literal["strong", "fair", "weak"]

_TIER_WEIGHT = {"primary": 3, "official": 3, "scholarly": 2, "press": 2, "tertiary": 1}


@frozen(kw_only=True, eq=False, repr=False)
class Evidence(Value):
    """A value with its basis, citations, rivals, origins and strength."""

    record: str = attribute(metadata={"doc": "Id of the record."})
    field: str = attribute(metadata={"doc": "The field, or the path to it."})
    value: Any = attribute(metadata={"doc": "The preferred value."})
    basis: evidence.Basis | None = attribute(
        metadata={"doc": "How it was inferred or computed; None when simply cited."}
    )
    preferred: Claim | None = attribute(
        metadata={"doc": "The claim preferred over its rivals, with the reason."}
    )
    citations: tuple[Citation, ...] = attribute(
        metadata={"doc": "Who says so: the citations behind the value."}
    )
    rivals: tuple[Claim, ...] = attribute(
        metadata={"doc": "What other sources say instead, each with its citations."}
    )

    @property
    def origins(self) -> int:
        """How many independent works stand behind the value."""
        return len(independent(self.citations))

    @property
    def strength(self) -> Strength | None:
        """``strong``, ``fair`` or ``weak``; None when no work is cited at all.

        Strong: one primary or official text, or two independent origins of press
        or scholarship. Fair: one of those. Weak: tertiary works only. A text read
        only on an unrelated host, or only as another work quotes it, counts one
        step less.
        """
        weights = [max(map(_weight, g)) for g in independent(self.citations)]
        if not weights:
            return None
        if max(weights) == 3 or sum(w >= 2 for w in weights) >= 2:
            return "strong"
        return "fair" if max(weights) == 2 else "weak"

    def __str__(self) -> str:
        from .wording import evidence_text

        return evidence_text(self)


def independent(citations: Iterable[Citation]) -> list[list[Citation]]:
    """Group citations so that works sharing any ancestor stand together."""
    groups: list[tuple[set[str], list[Citation]]] = []
    for citation in citations:
        ids = set(citation.source.ancestors())
        if citation.via is not None:
            ids |= citation.via.ancestors()
        members = [citation]
        rest = []
        for other_ids, others in groups:
            if ids & other_ids:
                ids |= other_ids
                members = others + members
            else:
                rest.append((other_ids, others))
        groups = [*rest, (ids, members)]
    return [members for _, members in groups]


def _weight(citation: Citation) -> int:
    indirect = citation.via is not None or citation.source.host_is == "mirror"
    return max(1, _TIER_WEIGHT[citation.source.tier] - indirect)
