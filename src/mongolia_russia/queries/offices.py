"""``offices()``: offices."""

from __future__ import annotations

from ..dates.span import Question
from ..evidence import Source
from ..model.actor import Actor
from ..model.office import Office
from ..model.parts import Subject
from ..records import Records
from .arguments import explained
from .filters import RoleWord, has_role, links
from .meaning import Reference
from .selecting import Common, When, ask


@explained
def offices(
    *,
    actor: Reference | None = None,
    role: RoleWord | None = None,
    on: Question | None = None,
    since: Question | None = None,
    until: Question | None = None,
    certain: bool | None = None,
    text: str | None = None,
    subject: Subject | None = None,
    source: str | Source | None = None,
    min_origins: int | None = None,
    checked: bool | None = None,
) -> Records[Office]:
    """Return offices; all arguments given must fit.

    Args:
        actor: the actor it is an office of.
        role: what the holder is, such as ``head-of-state``.
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
    >>> mr.offices(actor="actor-mongolia", role="president").one().title
    'President of Mongolia'
    """
    common = Common(text, subject, source, min_origins, checked)
    tests = (
        links("actor", actor, Actor),
        has_role(role),
    )
    return ask(Office, tests, common, When(on, since, until, certain))
