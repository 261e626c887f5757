"""``actors()``: actors: states, authorities, parties and other bodies."""

from __future__ import annotations

from ..dates.span import Question
from ..evidence import Source
from ..model.actor import Actor, ActorType
from ..model.parts import SideCode, Subject
from ..records import Records
from .arguments import explained
from .filters import equals, links
from .meaning import Reference
from .selecting import Common, When, ask


@explained
def actors(
    *,
    type: ActorType | None = None,
    side: SideCode | None = None,
    part_of: Reference | None = None,
    on: Question | None = None,
    since: Question | None = None,
    until: Question | None = None,
    certain: bool | None = None,
    text: str | None = None,
    subject: Subject | None = None,
    source: str | Source | None = None,
    min_origins: int | None = None,
    checked: bool | None = None,
) -> Records[Actor]:
    """Return actors: states, authorities, parties and other bodies; all arguments given must fit.

    Args:
        type: what sort of body, such as ``state``.
        side: ``MN`` or ``RU``.
        part_of: the actor it belongs to.
        on: those existing on it; a year means any day of it.
        since: those existing at any time from then on.
        until: those existing at any time up to then.
        certain: False takes in what the data cannot decide (see ``undecided``).
        text: letters in title, summary or names, in any script.
        subject: one of the topics.
        source: a source, or its id, that the record cites.
        min_origins: how many independent works must stand behind it.
        checked: whether a second reader has compared it with its sources.

    Raises:
        InvalidArgumentError: a value is not allowed; lists what is.

    >>> import mongolia_russia as mr
    >>> mr.actors(type="state", side="RU", on="1970-01-01").one().title
    'Union of Soviet Socialist Republics'
    """
    common = Common(text, subject, source, min_origins, checked)
    tests = (
        equals("type", type, ActorType),
        equals("side", side, SideCode),
        links("part_of", part_of, Actor),
    )
    return ask(Actor, tests, common, When(on, since, until, certain))
