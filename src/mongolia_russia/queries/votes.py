"""``votes()``: votes in international bodies."""

from __future__ import annotations

from ..dates.span import Question
from ..evidence import Source
from ..model.actor import Actor
from ..model.parts import Subject
from ..model.vote import Ballot, Vote
from ..records import Records
from .arguments import explained
from .filters import links, voted
from .meaning import Reference
from .selecting import Common, When, ask


@explained
def votes(
    *,
    body: Reference | None = None,
    actor: Reference | None = None,
    ballot: Ballot | None = None,
    on: Question | None = None,
    since: Question | None = None,
    until: Question | None = None,
    certain: bool | None = None,
    text: str | None = None,
    subject: Subject | None = None,
    source: str | Source | None = None,
    min_origins: int | None = None,
    checked: bool | None = None,
) -> Records[Vote]:
    """Return votes in international bodies; all arguments given must fit.

    Args:
        body: the body that voted.
        actor: an actor, or side, that voted.
        ballot: how it voted: that actor, or any when none is given.
        on: those whose date may fall on it (a year, date or text).
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
    >>> [vote.resolution for vote in mr.votes(actor="MN", ballot="abstain")]
    ['A/RES/ES-11/1', 'A/RES/ES-11/2']
    """
    common = Common(text, subject, source, min_origins, checked)
    tests = (
        links("body", body, Actor),
        voted(actor, ballot),
    )
    return ask(Vote, tests, common, When(on, since, until, certain))
