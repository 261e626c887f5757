"""Rules on ids, links and sources."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..errors import nearest
from ..evidence import Source
from ..model.base import Evidenced
from ..model.kinds import kind_of_id
from ..model.parts import Link
from .facts import Facts, Finding, Rule, at, citations_of, items

_EXPECTED = {
    "person": ("person",),
    "office": ("office", "mission"),
    "mission": ("mission",),
    "place": ("place",),
    "places": ("place",),
    "exchanged_at": ("place",),
    "instrument": ("treaty",),
    "target": ("treaty",),
    "to": ("actor",),
    "actor": ("actor",),
    "actors": ("actor",),
    "sender": ("actor",),
    "host": ("actor",),
    "by": ("actor",),
    "parties": ("actor",),
    "member": ("actor",),
    "organisation": ("actor",),
    "reporter": ("actor",),
    "partner": ("actor",),
    "population": ("actor",),
    "about": ("actor",),
    "body": ("actor",),
    "predecessors": ("actor",),
    "predecessor": ("mission",),
    "part_of": ("actor",),
}
"""Which kinds a link in a field of this name may lead to; others may lead anywhere."""


def links_resolve(facts: Facts) -> Iterator[Finding]:
    """A link leads to a record, of a kind that its field allows."""
    for record in facts.records.values():
        for path, item in items(record):
            for name, link in _links(item):
                where = at(path, name)
                if link.id not in facts.records:
                    hint = nearest(link.id, facts.records, 1)
                    mend = f"did you mean {hint[0]!r}?" if hint else "add the record"
                    problem = f"no record {link.id!r}"
                elif not _fits(name, link):
                    problem = f"{link.id!r} is no {' or '.join(_EXPECTED[name])}"
                    mend = "link to a record of that kind"
                else:
                    continue
                yield Finding("links-resolve", record.id, where, problem, mend)


def reasons_start_from_something(facts: Facts) -> Iterator[Finding]:
    """What an inference or computation starts from is a field or a record."""
    for record in facts.records.values():
        shared = {a.name for a in type(record).__attrs_attrs__}
        for path, item in items(record):
            fields = shared | {a.name for a in type(item).__attrs_attrs__}
            for basis in item.basis:
                for start in basis.comes_from:
                    if start not in fields and start not in facts.records:
                        yield Finding(
                            "reasons-start-from-something",
                            record.id,
                            at(path, f"{basis.kind}.{basis.field}"),
                            f"{start!r} is neither a field of it nor a record",
                            "correct `from`",
                        )


def ids_are_well_formed(facts: Facts) -> Iterator[Finding]:
    """An id has the prefix of its kind."""
    for record in facts.records.values():
        kind = kind_of_id(record.id)
        if kind is None or kind.class_name != type(record).__name__:
            yield Finding(
                "ids-are-well-formed",
                record.id,
                "id",
                f"the prefix is not that of a {type(record).__name__}",
                "rename it",
            )


def sources_are_used(facts: Facts) -> Iterator[Finding]:
    """A source is cited, quotes a cited one, or is what one derives from."""
    used: set[str] = set()
    for record in facts.records.values():
        for _, citation in citations_of(record):
            used |= citation.source.ancestors()
            if citation.via:
                used |= citation.via.ancestors()
        for work in getattr(record, "works", ()):
            used |= work.ancestors()
    for id in facts.sources:
        if id not in used:
            yield Finding(
                "sources-are-used",
                id,
                "",
                "no record cites it",
                "cite it or remove it",
            )


def sources_can_be_found(facts: Facts) -> Iterator[Finding]:
    """A source says enough of itself for a reader to find it."""
    for source in facts.sources.values():
        if not (source.url or source.doi or source.isbn or source.archive) and not (
            source.container or source.publisher or source.authority
        ):
            yield Finding(
                "sources-can-be-found",
                source.id,
                "url",
                "no address, identifier, container or publisher",
                "say where a reader finds it",
            )
        if source.type == "dataset" and not source.licence:
            yield Finding(
                "sources-can-be-found",
                source.id,
                "licence",
                "a data set without its licence",
                "name the licence, or 'not stated'",
            )


def one_work_one_source(facts: Facts) -> Iterator[Finding]:
    """Two sources never have the same address."""
    first: dict[str, str] = {}
    for source in facts.sources.values():
        if not source.url:
            continue
        other = first.setdefault(_address(source), source.id)
        if other != source.id:
            yield Finding(
                "one-work-one-source",
                source.id,
                "url",
                f"the same address as {other!r}",
                "keep one of the two",
            )


def _address(source: Source) -> str:
    import re
    from urllib.parse import unquote, urlsplit

    parts = urlsplit(unquote(source.url or ""))
    host = re.sub(r"^(?:(?:www\d?|m|amp)\.)+", "", (parts.hostname or "").lower())
    path = re.sub(r"(?:/amp|/print)?/*$", "", parts.path)
    return f"{host}{path}?{parts.query}"


def _links(item: Evidenced) -> Iterator[tuple[str, Link]]:
    for attribute in type(item).__attrs_attrs__:
        value: Any = getattr(item, attribute.name)
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, Link):
                yield attribute.name, one
    for claim in item.claims:
        if claim.rank == "preferred":  # its value is the field's own
            continue
        for one in claim.value if isinstance(claim.value, tuple) else (claim.value,):
            if isinstance(one, Link):
                yield claim.field, one


def _fits(name: str, link: Link) -> bool:
    kind = kind_of_id(link.id)
    return name not in _EXPECTED or (kind is not None and kind.name in _EXPECTED[name])


RULES: tuple[Rule, ...] = (
    links_resolve,
    reasons_start_from_something,
    ids_are_well_formed,
    sources_are_used,
    sources_can_be_found,
    one_work_one_source,
)
