"""Values that follow from other records, filled in and marked as computed."""

from __future__ import annotations

from typing import Any, TypeVar

from attrs import evolve

from ..evidence import Basis, Citation
from ..model.actor import Actor
from ..model.base import Record
from ..model.mission import HeadOfMission, Mission
from ..model.office import Office
from ..model.parts import Link
from ..model.person import Person, Tenure
from ..model.treaty import EffectType, RelationType, Treaty, TreatyEffect

R = TypeVar("R", bound=Record)

DERIVED = ("affected_by", "sides", "successors")
"""The fields filled here; nobody writes them by hand."""

EFFECTS: dict[RelationType, EffectType] = {
    "supersedes": "superseded",
    "amends": "amended",
    "extends": "extended",
    "implements": "implemented",
    "reaffirms": "reaffirmed",
    "annuls": "annulled",
    "annexed-to": "supplemented",
}

EFFECT_OF_RELATION = {"type": "type", "target": "instrument", "extent": "extent"}
TENURE_OF_HEAD = {"mission": "office", "rank": "title", "term": "term"}
"""Fields, and the fields of the derived element that take them over."""


def derive(records: list[Record]) -> list[Record]:
    """Return the records with all derived fields filled in."""
    by_id = {record.id: record for record in records}
    return [
        _person(r, by_id)
        if isinstance(r, Person)
        else _actor(r, records)
        if isinstance(r, Actor)
        else _treaty(r, records)
        if isinstance(r, Treaty)
        else r
        for r in records
    ]


def _person(person: Person, by_id: dict[str, Record]) -> Person:
    heads = [
        r
        for r in by_id.values()
        if isinstance(r, HeadOfMission) and r.person.id == person.id and r.term
    ]
    if heads:
        person = evolve(person, tenures=_with_missions(person, heads))
    actors = set()
    for tenure in person.tenures:
        post = by_id.get(tenure.office.id)
        if isinstance(post, (Office, Mission)):
            actors.add((post.actor if isinstance(post, Office) else post.sender).id)
    sides = {
        a.side for id in actors if isinstance(a := by_id.get(id), Actor) and a.side
    }
    return _computed(
        person,
        "sides",
        tuple(sorted(sides)),
        "the sides of the actors whose offices or missions the person held",
        tuple(sorted(actors)),
    )


def _with_missions(person: Person, heads: list[HeadOfMission]) -> tuple[Tenure, ...]:
    taken_over = [
        Tenure(
            key=head.id,
            office=head.mission,
            term=head.term,
            title=head.rank,
            citations=_cited_as(head.citations, TENURE_OF_HEAD),
            claims=tuple(c for c in head.claims if c.field == "term"),
            basis=(
                *_based_as(head.basis, TENURE_OF_HEAD),
                Basis(
                    field="title",
                    kind="computed",
                    reasoning="taken over from the rank at the head of the mission",
                    comes_from=(head.id,),
                ),
            ),
        )
        for head in heads
        if head.term is not None
    ]
    return tuple(sorted((*person.tenures, *taken_over), key=lambda t: t.term.sort_key))


def _actor(actor: Actor, records: list[Record]) -> Actor:
    heirs = tuple(
        Link(r.id, r.title)
        for r in records
        if isinstance(r, Actor) and any(p.id == actor.id for p in r.predecessors)
    )
    return _computed(
        actor,
        "successors",
        heirs,
        "the actors that name this one as predecessor",
        tuple(h.id for h in heirs),
    )


def _treaty(treaty: Treaty, records: list[Record]) -> Treaty:
    inverse = tuple(
        TreatyEffect(
            key=f"{EFFECTS[relation.type]}-{other.id}",
            type=EFFECTS[relation.type],
            instrument=Link(other.id, other.title),
            extent=relation.extent,
            citations=_cited_as(relation.citations, EFFECT_OF_RELATION),
            basis=_based_as(relation.basis, EFFECT_OF_RELATION),
        )
        for other in records
        if isinstance(other, Treaty)
        for relation in other.relations
        if relation.target.id == treaty.id
    )
    return _computed(
        treaty,
        "affected_by",
        inverse,
        "the inverse of what other instruments say of themselves",
        tuple(effect.instrument.id for effect in inverse),
    )


def _computed(record: R, name: str, value: Any, why: str, start: tuple[str, ...]) -> R:
    if not value:
        return record
    basis = Basis(field=name, kind="computed", reasoning=why, comes_from=start)
    changes: dict[str, Any] = {name: value, "basis": (*record.basis, basis)}
    return evolve(record, **changes)


def _cited_as(
    citations: tuple[Citation, ...], names: dict[str, str]
) -> tuple[Citation, ...]:
    """Return citations for the fields that take over those they were for."""
    carried = (
        (c, tuple(names[name] for name in c.supports if name in names))
        for c in citations
    )
    return tuple(evolve(c, supports=supports) for c, supports in carried if supports)


def _based_as(basis: tuple[Basis, ...], names: dict[str, str]) -> tuple[Basis, ...]:
    return tuple(evolve(b, field=names[b.field]) for b in basis if b.field in names)
