"""``heads_of_mission()``: heads of missions."""

from __future__ import annotations

from ..dates.span import Question
from ..evidence import Source
from ..model.mission import HeadOfMission, HeadRank, Mission
from ..model.parts import Subject
from ..model.person import Person
from ..records import Records
from .arguments import explained
from .filters import equals, links
from .meaning import Reference
from .selecting import Common, When, ask


@explained
def heads_of_mission(
    *,
    person: Reference | None = None,
    mission: Reference | None = None,
    rank: HeadRank | None = None,
    on: Question | None = None,
    since: Question | None = None,
    until: Question | None = None,
    certain: bool | None = None,
    text: str | None = None,
    subject: Subject | None = None,
    source: str | Source | None = None,
    min_origins: int | None = None,
    checked: bool | None = None,
) -> Records[HeadOfMission]:
    """Return heads of missions; all arguments given must fit.

    Args:
        person: who.
        mission: of which mission.
        rank: ambassador, consul general ....
        on: those in office on it; a year means any day of it.
        since: those in office at any time from then on.
        until: those in office at any time up to then.
        certain: False takes in what the data cannot decide (see ``undecided``).
        text: letters in title, summary or names, in any script.
        subject: one of the topics.
        source: a source, or its id, that the record cites.
        min_origins: how many independent works must stand behind it.
        checked: whether a second reader has compared it with its sources.

    Raises:
        InvalidArgumentError: a value is not allowed; lists what is.

    >>> import mongolia_russia as mr
    >>> len(mr.heads_of_mission(text="no such text"))
    0
    """
    common = Common(text, subject, source, min_origins, checked)
    tests = (
        links("person", person, Person),
        links("mission", mission, Mission),
        equals("rank", rank, HeadRank),
    )
    return ask(HeadOfMission, tests, common, When(on, since, until, certain))
