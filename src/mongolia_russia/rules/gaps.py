"""What the data do not know, though nothing in them is wrong."""

from __future__ import annotations

from collections.abc import Iterator

from ..model.person import Person
from .facts import Facts, Finding
from .people import acting


def gaps(facts: Facts) -> Iterator[Finding]:
    """Yield the offices that somebody is said to have held, but no tenure confirms."""
    for id, path, participant, span in acting(facts):
        if participant.person is None or participant.office is None:
            continue
        person = facts.records.get(participant.person.id)
        if not isinstance(person, Person):
            continue
        terms = [t.term for t in person.tenures if t.office.id == participant.office.id]
        if not any(term.holds(span) for term in terms):
            yield Finding(
                "tenure-not-known",
                id,
                path,
                f"no tenure of {person.title} as {participant.office.name} covers {span}",
                "find a source for the tenure",
            )
