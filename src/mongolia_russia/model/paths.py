"""Follow a path such as ``visitors[leonid-brezhnev].office`` to its evidence."""

from __future__ import annotations

import re
from typing import Any

from attrs import fields

from ..errors import UnknownFieldError, explain
from ..evidence import Citation, Claim, Source
from ..evidence.weighing import Evidence
from .base import Evidenced
from .fields import EVIDENCE_FIELDS, element_class, field_types, nested

_STEP = r"(?P<field>\w+)\[(?P<key>[^\]]+)\](?:\.(?P<rest>.+))?"


def evidence_at(item: Evidenced, path: str) -> Evidence:
    """Return the evidence for a field of an item or of an element within it.

    The evidence of a whole list includes what its elements cite themselves; that of
    a whole element, all that the element cites.
    """
    return _evidence(item, path, item.label, path)


def _evidence(item: Evidenced, path: str, record: str, full: str) -> Evidence:
    within = isinstance(path, str) and "[" in path
    step = re.fullmatch(_STEP, path) if within else None
    if step:
        element = _element(item, step["field"], step["key"])
        if step["rest"]:
            return _evidence(element, step["rest"], record, full)
        return _of_all(element, record, full)
    names = [a.name for a in fields(type(item)) if a.name not in EVIDENCE_FIELDS]
    if path not in names:
        raise UnknownFieldError(explain("field", path, names))
    claims = [c for c in item.claims if c.field == path]
    preferred = next((c for c in claims if c.rank == "preferred"), None)
    citations = [c for c in item.citations if path in c.supports]
    if preferred:
        citations += preferred.citations
    value = getattr(item, path)
    for element in nested(value):
        citations += element.citations
    return Evidence(
        record=record,
        field=full,
        value=value,
        basis=next((b for b in item.basis if b.field == path), None),
        preferred=preferred,
        citations=_once(citations),
        rivals=tuple(c for c in claims if c.rank != "preferred"),
    )


def _of_all(element: Evidenced, record: str, full: str) -> Evidence:
    return Evidence(
        record=record,
        field=full,
        value=element,
        basis=element.basis[0] if element.basis and not element.citations else None,
        preferred=None,
        citations=element.citations,
        rivals=tuple(c for c in element.claims if c.rank != "preferred"),
    )


def _element(item: Evidenced, name: str, key: str) -> Evidenced:
    lists = [n for n, kind in field_types(type(item)).items() if element_class(kind)]
    if name not in lists:
        raise UnknownFieldError(explain("field with elements", name, lists))
    found = {e.key: e for e in nested(getattr(item, name))}
    if key not in found:
        raise UnknownFieldError(explain(f"key of {name}", key, found))
    return found[key]


def _once(citations: list[Citation]) -> tuple[Citation, ...]:
    kept: list[Citation] = []
    for citation in citations:
        if not any(_same_place(citation, other) for other in kept):
            kept.append(citation)
    return tuple(kept)


def _same_place(a: Citation, b: Citation) -> bool:
    return (a.source.id, a.locator, a.via) == (b.source.id, b.locator, b.via)


def sources_in(*things: object) -> tuple[Source, ...]:
    """Return every source cited anywhere in items or their fields, sorted by id."""
    found: dict[str, Source] = {}
    stack: list[Any] = [*things]
    while stack:
        current = stack.pop()
        if isinstance(current, Source):
            found[current.id] = current
        elif isinstance(current, tuple):
            stack.extend(current)
        elif isinstance(current, Citation):
            stack += [current.source, current.via]
        elif isinstance(current, Claim):
            stack += [current.value, current.citations]
        elif isinstance(current, Evidenced):
            stack.extend(getattr(current, a.name) for a in fields(type(current)))
    return tuple(found[id] for id in sorted(found))
