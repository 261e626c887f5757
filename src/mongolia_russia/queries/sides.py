"""Which side people and places belong to."""

from __future__ import annotations

from ..dataset.packaged import packaged
from ..dates import Period
from ..dates.span import Span
from ..model.actor import Actor
from ..model.office import Office
from ..model.participant import Participant
from ..model.parts import Link, SideCode
from ..model.person import Person
from ..model.place import Place


def side_of_actor(actor: Link) -> SideCode | None:
    """Return the side of an actor, if it has one."""
    return packaged.get(actor, Actor).side


def side_of(
    participant: Participant, otherwise: SideCode | None = None
) -> SideCode | None:
    """Return the side of somebody taking part.

    The actor represented tells it, else the office, else all that the person ever
    held, and else what the kind of encounter leads to expect.
    """
    if participant.actor:
        return side_of_actor(participant.actor)
    if participant.office and participant.office.id.startswith("office-"):
        return side_of_actor(packaged.get(participant.office, Office).actor)
    if participant.person:
        sides = packaged.get(participant.person, Person).sides
        if len(sides) == 1:
            return sides[0]
    return otherwise


def owners_of(place: Link | None, dates: Period) -> tuple[Link, ...]:
    """Return the actors that a place may have belonged to at a time."""
    if place is None:
        return ()
    attested = (day.earliest for day in dates.attested)
    known = [day for day in (dates.earliest, dates.latest, *attested) if day]
    days = Span(min(known), max(known))
    return tuple(
        b.actor
        for b in packaged.get(place, Place).belonged_to
        if b.period is None or b.period.holds(days)
    )
