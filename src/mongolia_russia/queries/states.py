"""``states()``: the actors that are states."""

from __future__ import annotations

from ..dates.span import Question
from ..evidence import Source
from ..model.actor import Actor
from ..model.parts import SideCode, Subject
from ..records import Records
from .actors import actors
from .arguments import explained


@explained
def states(
    *,
    side: SideCode | None = None,
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
    """Return the actors that are states; a state is never its successor.

    Args:
        side: ``MN`` or ``RU``.
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
    >>> [s.id for s in mr.states(side="RU", on="1970-01-01")]
    ['actor-ussr']
    """
    return actors(
        type="state",
        side=side,
        on=on,
        since=since,
        until=until,
        certain=certain,
        text=text,
        subject=subject,
        source=source,
        min_origins=min_origins,
        checked=checked,
    )
