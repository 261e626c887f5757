"""``events()``: events."""

from __future__ import annotations

from ..dates.span import Question
from ..evidence import Source
from ..model.actor import Actor
from ..model.event import Event, EventCategory
from ..model.parts import Subject
from ..model.place import Place
from ..records import Records
from .arguments import explained
from .filters import equals, has_person, links
from .meaning import Reference
from .selecting import Common, When, ask


@explained
def events(
    *,
    category: EventCategory | None = None,
    actor: Reference | None = None,
    participant: Reference | None = None,
    place: Reference | None = None,
    on: Question | None = None,
    since: Question | None = None,
    until: Question | None = None,
    certain: bool | None = None,
    text: str | None = None,
    subject: Subject | None = None,
    source: str | Source | None = None,
    min_origins: int | None = None,
    checked: bool | None = None,
) -> Records[Event]:
    """Return events; all arguments given must fit.

    Args:
        category: what sort of event.
        actor: an actor, or side, that took part.
        participant: somebody who took part.
        place: where.
        on: those whose dates may fall on it (a year, date or text).
        since: those from then on, that day included.
        until: those up to then, that day included.
        certain: True takes only what certainly falls in the range.
        text: letters in title, summary or names, in any script.
        subject: one of the topics.
        source: a source, or its id, that the record cites.
        min_origins: how many independent works must stand behind it.
        checked: whether a second reader has compared it with its sources.

    Raises:
        InvalidArgumentError: a value is not allowed; lists what is.

    >>> import mongolia_russia as mr
    >>> [event.id for event in mr.events(category="exercise")]
    ['event-2018-vostok', 'event-2022-vostok']
    """
    common = Common(text, subject, source, min_origins, checked)
    tests = (
        equals("category", category, EventCategory),
        links("actor", actor, Actor, field="actors"),
        has_person("participant", participant, "participants"),
        links("place", place, Place, field="places"),
    )
    return ask(Event, tests, common, When(on, since, until, certain))
