"""The words for evidence in an authored table, turned into the classes."""

from __future__ import annotations

import re
from typing import Any

from attrs import evolve, field, frozen

from ..errors import MongoliaRussiaError, explain, nearest
from ..evidence import Basis, BasisKind, Citation, Source

WORDS = (
    "cited",
    "rival",
    "preferred",
    "inferred",
    "computed",
    "undecided",
    "as_of",
    "except",
)
"""Reserved in every table; ``except`` in records only."""

BASIS_WORDS: tuple[BasisKind, ...] = ("inferred", "computed", "undecided")

_CITATION = re.compile(
    r"(?P<source>\S+)(?: \[(?P<locator>[^\]]+)\])?"
    r"(?: via (?P<via>\S+)(?: \[(?P<via_locator>[^\]]+)\])?)?"
)
_CITATION_KEYS = (
    "source",
    "locator",
    "as_printed",
    "calendar",
    "via",
    "via_locator",
    "seen",
)


class WordError(Exception):
    """A word for evidence is not used as it should be: the problem and its mend."""

    def __init__(self, path: str, problem: str, mend: str) -> None:
        super().__init__(path, problem, mend)
        self.path, self.problem, self.mend = path, problem, mend


@frozen
class Words:
    """The evidence of one table, taken apart from its fields."""

    cited: Any = field(factory=dict)
    rival: list[Any] = field(factory=list)
    preferred: dict[str, Any] = field(factory=dict)
    basis: dict[BasisKind, dict[str, Any]] = field(factory=dict)
    as_of: dict[str, Any] = field(factory=dict)
    exceptions: list[Any] = field(factory=list)


def take_words(body: dict[str, Any], has_as_of_field: bool) -> Words:
    """Remove the words for evidence from a table and return them.

    ``as_of`` is a field where the class has one, else a word.
    """
    expected: dict[str, type | tuple[type, ...]] = {
        "cited": (dict, list),
        "rival": list,
        "except": list,
    }
    taken: dict[str, Any] = {}
    for word in WORDS:
        if word not in body or (word == "as_of" and has_as_of_field):
            continue
        value = body.pop(word)
        if not isinstance(value, expected.get(word, dict)):
            raise WordError(
                word,
                f"{word} is a {type(value).__name__}",
                "see the words for evidence in docs/facts-format.md",
            )
        taken[word] = value
    return Words(
        cited=taken.get("cited", {}),
        rival=taken.get("rival", []),
        preferred=taken.get("preferred", {}),
        basis={w: taken[w] for w in BASIS_WORDS if w in taken},
        as_of=taken.get("as_of", {}),
        exceptions=taken.get("except", []),
    )


def read_citation(
    raw: Any, supports: tuple[str, ...], sources: dict[str, Source], path: str
) -> Citation:
    """Return one authored citation; its sources must exist."""
    if isinstance(raw, str):
        match = _CITATION.fullmatch(raw.strip())
        if not match:
            raise WordError(
                path,
                f"{raw!r} is not a citation",
                "write 'source-id [locator] via other-id [locator]'",
            )
        raw = {k: v for k, v in match.groupdict().items() if v is not None}
    if not isinstance(raw, dict) or not isinstance(raw.get("source"), str):
        raise WordError(path, f"{raw!r} is not a citation", "name its source")
    for key, value in raw.items():
        if key not in _CITATION_KEYS:
            raise WordError(path, explain("key", key, _CITATION_KEYS), "rename it")
        if not isinstance(value, str) or not value.strip():
            raise WordError(path, f"{key} is not a text", "write it between quotes")
    found = {k: _source(raw[k], sources, path) for k in ("source", "via") if k in raw}
    read = found["via" if "via" in found else "source"]
    seen = raw.get("seen") or (read.accessed.edtf if read.accessed else None)
    rest: dict[str, Any] = {**raw, **found, "seen": seen}
    try:
        return Citation(supports=supports, **rest)
    except MongoliaRussiaError as error:
        raise WordError(path, str(error), "name the fields it supports") from error


def _source(id: str, sources: dict[str, Source], path: str) -> Source:
    if id not in sources:
        hint = nearest(id, sources, 1)
        raise WordError(
            path,
            f"no source {id!r}",
            f"did you mean {hint[0]!r}?" if hint else "add it under facts/sources/",
        )
    return sources[id]


def read_cited(
    cited: Any, facts: tuple[str, ...], sources: dict[str, Source]
) -> tuple[Citation, ...]:
    """Return the citations of a table, one for each work and place in it.

    Args:
        cited: field → citations, or one list that stands for all ``facts``.
        facts: the fields that the table states.
        sources: every source by id.
    """
    if isinstance(cited, list):
        if not facts:
            raise WordError(
                "cited", "an empty `supports`", "state a fact, or cite none"
            )
        return tuple(
            read_citation(raw, facts, sources, f"cited[{i}]")
            for i, raw in enumerate(cited)
        )
    merged: dict[Citation, tuple[str, ...]] = {}
    for name, raws in cited.items():
        path = f"cited.{name}"
        if not isinstance(raws, list) or not raws:
            raise WordError(path, "no list of citations", 'write ["source-id", ...]')
        for i, raw in enumerate(raws):
            citation = read_citation(raw, ("*",), sources, f"{path}[{i}]")
            merged[citation] = (*merged.get(citation, ()), name)
    return tuple(evolve(c, supports=names) for c, names in merged.items())


def read_basis(words: Words) -> tuple[Basis, ...]:
    """Return the basis of every field that is inferred, computed or undecided."""
    found = []
    kind: BasisKind
    for kind, fields in words.basis.items():
        for name, raw in fields.items():
            given = {"reasoning": raw} if isinstance(raw, str) else dict(raw)
            start = tuple(given.pop("from", ()))
            reasoning = given.pop("reasoning", "")
            if given or not isinstance(reasoning, str) or not reasoning.strip():
                raise WordError(
                    f"{kind}.{name}",
                    "no reasoning, or an unknown key",
                    'write a text, or { reasoning = "...", from = [...] }',
                )
            found.append(
                Basis(field=name, kind=kind, reasoning=reasoning, comes_from=start)
            )
    return tuple(found)
