"""``visits()``: visits."""

from __future__ import annotations

from ..dates.span import Question
from ..evidence import Source
from ..model.actor import Actor
from ..model.encounter import Delegation, EncounterStatus, Occasion, Protocol, Visit
from ..model.parts import Subject
from ..model.place import Place
from ..records import Records
from .arguments import explained
from .filters import RoleWord, acted, equals, has_person, links
from .meaning import Reference
from .selecting import Common, When, ask


@explained
def visits(
    *,
    to: Reference | None = None,
    visitor: Reference | None = None,
    host: Reference | None = None,
    role: RoleWord | None = None,
    office: Reference | None = None,
    place: Reference | None = None,
    protocol: Protocol | None = None,
    delegation: Delegation | None = None,
    occasion: Occasion | None = None,
    outcome: Reference | None = None,
    status: EncounterStatus | None = None,
    on: Question | None = None,
    since: Question | None = None,
    until: Question | None = None,
    certain: bool | None = None,
    text: str | None = None,
    subject: Subject | None = None,
    source: str | Source | None = None,
    min_origins: int | None = None,
    checked: bool | None = None,
) -> Records[Visit]:
    """Return visits; all arguments given must fit.

    Args:
        to: the actor, or side, visited.
        visitor: somebody who came.
        host: somebody who received them.
        role: a role of a visitor that day, such as ``head-of-state``; ``leader``
            stands for heads of state, of government and of the ruling party.
        office: an office of a visitor that day.
        place: a place visited.
        protocol: rank of the visit.
        delegation: sort of delegation.
        occasion: why they came.
        outcome: a treaty or other record that came of it.
        status: whether it took place.
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
    >>> [visit.id for visit in mr.visits(to="MN", visitor="Брежнев")]
    ['visit-1966-brezhnev', 'visit-1974-brezhnev']
    """
    common = Common(text, subject, source, min_origins, checked)
    tests = (
        links("to", to, Actor),
        acted("visitors", argument="visitor", person=visitor, office=office, role=role),
        has_person("host", host, "hosts"),
        links("place", place, Place, field="places"),
        equals("protocol", protocol, Protocol),
        equals("delegation", delegation, Delegation),
        equals("occasion", occasion, Occasion),
        links("outcome", outcome, field="outcomes"),
        equals("status", status, EncounterStatus),
    )
    return ask(Visit, tests, common, When(on, since, until, certain))
