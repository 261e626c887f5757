"""``memberships()``: memberships in organisations and treaty regimes."""

from __future__ import annotations

from ..dates.span import Question
from ..evidence import Source
from ..model.actor import Actor
from ..model.membership import Membership, MembershipStatus
from ..model.parts import Subject
from ..records import Records
from .arguments import explained
from .filters import equals, links
from .meaning import Reference
from .selecting import Common, When, ask


@explained
def memberships(
    *,
    organisation: Reference | None = None,
    member: Reference | None = None,
    status: MembershipStatus | None = None,
    on: Question | None = None,
    since: Question | None = None,
    until: Question | None = None,
    certain: bool | None = None,
    text: str | None = None,
    subject: Subject | None = None,
    source: str | Source | None = None,
    min_origins: int | None = None,
    checked: bool | None = None,
) -> Records[Membership]:
    """Return memberships in organisations and treaty regimes; all arguments given must fit.

    Args:
        organisation: the organisation.
        member: the state, or side.
        status: member, observer, partner ....
        on: those valid on it; a year means any day of it.
        since: those valid at any time from then on.
        until: those valid at any time up to then.
        certain: False takes in what the data cannot decide (see ``undecided``).
        text: letters in title, summary or names, in any script.
        subject: one of the topics.
        source: a source, or its id, that the record cites.
        min_origins: how many independent works must stand behind it.
        checked: whether a second reader has compared it with its sources.

    Raises:
        InvalidArgumentError: a value is not allowed; lists what is.

    >>> import mongolia_russia as mr
    >>> mr.memberships(organisation="OSCE", member="MN", on=2020).one().status
    'participating-state'
    """
    common = Common(text, subject, source, min_origins, checked)
    tests = (
        links("organisation", organisation, Actor),
        links("member", member, Actor),
        equals("status", status, MembershipStatus),
    )
    return ask(Membership, tests, common, When(on, since, until, certain))
