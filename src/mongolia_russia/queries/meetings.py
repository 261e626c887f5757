"""``meetings()``: meetings that no visit contains."""

from __future__ import annotations

from ..dates.span import Question
from ..evidence import Source
from ..model.actor import Actor
from ..model.encounter import EncounterStatus, Meeting, MeetingMode, MeetingSetting
from ..model.parts import Subject
from ..model.place import Place
from ..records import Records
from .arguments import explained
from .filters import RoleWord, acted, equals, links
from .meaning import Reference
from .selecting import Common, When, ask


@explained
def meetings(
    *,
    participant: Reference | None = None,
    role: RoleWord | None = None,
    office: Reference | None = None,
    mode: MeetingMode | None = None,
    setting: MeetingSetting | None = None,
    place: Reference | None = None,
    host: Reference | None = None,
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
) -> Records[Meeting]:
    """Return meetings that no visit contains; all arguments given must fit.

    Args:
        participant: somebody who took part.
        role: a role of a participant that day.
        office: an office of a participant that day.
        mode: in person, by telephone or by video.
        setting: bilateral, on the margins ....
        place: where.
        host: the actor, or side, that hosted.
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
    >>> len(mr.meetings(text="no such text"))
    0
    """
    common = Common(text, subject, source, min_origins, checked)
    tests = (
        acted(
            "participants",
            argument="participant",
            person=participant,
            office=office,
            role=role,
        ),
        equals("mode", mode, MeetingMode),
        equals("setting", setting, MeetingSetting),
        links("place", place, Place),
        links("host", host, Actor),
        equals("status", status, EncounterStatus),
    )
    return ask(Meeting, tests, common, When(on, since, until, certain))
