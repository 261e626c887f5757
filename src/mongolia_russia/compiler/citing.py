"""Citations and reasoning as authored, turned into the classes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from attrs import evolve

from ..errors import explain
from ..evidence import Basis, Citation, Source
from ..model.fields import allowed, field_types
from .shelf import SourceShelf
from .structuring import shown
from .words import Report, Words

CITATION_KEYS = (
    "source",
    "locator",
    "as_printed",
    "calendar",
    "via",
    "via_locator",
    "seen",
)
_WORKS = ("source", "via")
_CITATION = re.compile(
    r"(?P<source>\S+)(?: \[(?P<locator>[^\[\]]*[^\[\]\s][^\[\]]*)\])?"
    r"(?: via (?P<via>\S+)(?: \[(?P<via_locator>[^\[\]]*[^\[\]\s][^\[\]]*)\])?)?"
)
_CALENDARS = allowed(field_types(Citation)["calendar"])


class EvidenceReader:
    """Reads the evidence of one table.

    Args:
        shelf: where the sources are.
        report: is told of each fault.
    """

    def __init__(self, shelf: SourceShelf, report: Report) -> None:
        self._shelf = shelf
        self._report = report

    def citation(
        self, raw: Any, supports: tuple[str, ...], path: str
    ) -> Citation | None:
        """Return one authored citation, or None after its faults are reported."""
        parts = self._parts(raw, path)
        if parts is None:
            return None
        found = {k: self._source(parts[k], path) for k in _WORKS if k in parts}
        works = {k: work for k, work in found.items() if work is not None}
        if len(works) < len(found):
            return None
        accessed = works.get("via", works["source"]).accessed
        seen = accessed.edtf if accessed else None
        rest: dict[str, Any] = {"seen": seen, **parts, **works}
        return Citation(supports=supports, **rest)

    def cited(self, cited: Any, facts: tuple[str, ...]) -> tuple[Citation, ...]:
        """Return the citations of a table, one for each work and place in it.

        Args:
            cited: field → citations, or one list that stands for all ``facts``.
            facts: the fields that the table states.
        """
        if isinstance(cited, list):
            made = self._citations(cited, facts, "cited")
            if made and not facts:
                self._report(
                    "cited", "an empty `supports`", "state a fact, or cite none"
                )
                return ()
            return made
        merged: dict[Citation, tuple[str, ...]] = {}
        for name, raws in cited.items():
            for citation in self._citations(raws, ("*",), f"cited.{name}"):
                merged[citation] = (*merged.get(citation, ()), name)
        return tuple(evolve(c, supports=names) for c, names in merged.items())

    def basis(self, words: Words) -> tuple[Basis, ...]:
        """Return the basis of every field that is inferred, computed or undecided."""
        found = []
        for kind, by_field in words.basis.items():
            for name, raw in by_field.items():
                given = raw if isinstance(raw, dict) else {"reasoning": raw}
                if not _is_reasoning(given):
                    self._report(
                        f"{kind}.{name}",
                        "no reasoning, or an unknown key",
                        'write a text, or { reasoning = "...", from = [...] }',
                    )
                    continue
                found.append(
                    Basis(
                        field=name,
                        kind=kind,
                        reasoning=given["reasoning"],
                        comes_from=tuple(given.get("from", ())),
                    )
                )
        return tuple(found)

    def _citations(
        self, raws: Any, supports: tuple[str, ...], path: str
    ) -> tuple[Citation, ...]:
        if not isinstance(raws, list) or not raws:
            self._report(path, "no list of citations", 'write ["source-id", ...]')
            return ()
        # A citation that supports nothing cannot be made; `cited` reports that.
        made = (
            self.citation(raw, supports or ("*",), f"{path}[{i}]")
            for i, raw in enumerate(raws)
        )
        return tuple(citation for citation in made if citation)

    def _parts(self, raw: Any, path: str) -> dict[str, str] | None:
        match = _CITATION.fullmatch(raw.strip()) if isinstance(raw, str) else None
        if match:
            return {k: v for k, v in match.groupdict().items() if v is not None}
        if not isinstance(raw, dict):
            self._report(
                path,
                f"{shown(raw)} is not a citation",
                "write 'source-id [locator] via other-id [locator]'",
            )
            return None
        faults = list(_part_faults(raw))
        for key, problem, mend in faults:
            self._report(f"{path}.{key}" if key else path, problem, mend)
        return None if faults else raw

    def _source(self, id: str, path: str) -> Source | None:
        source = self._shelf.find(id)
        if source is None:
            self._report(path, f"no source {id!r}", self._shelf.mend(id))
        return source


def _part_faults(raw: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    if "source" not in raw:
        yield "", "a citation without a source", "name its source"
    for key, value in raw.items():
        if key not in CITATION_KEYS:
            yield key, explain("key", key, CITATION_KEYS), "rename or remove it"
        elif not isinstance(value, str):
            yield key, f"{shown(value)} is not a text", "write it between quotes"
        elif not value.strip():
            yield key, "an empty text", "fill it, or leave it out"
        elif key == "calendar" and value not in _CALENDARS:
            yield key, explain("value", value, _CALENDARS), "see docs/facts-format.md"
    if "via_locator" in raw and "via" not in raw:
        yield "via_locator", "a via_locator without its via", "name the work"


def _is_reasoning(given: dict[str, Any]) -> bool:
    reasoning, start = given.get("reasoning"), given.get("from", [])
    return (
        set(given) <= {"reasoning", "from"}
        and isinstance(reasoning, str)
        and bool(reasoning.strip())
        and isinstance(start, list)
        and all(isinstance(one, str) for one in start)
    )
