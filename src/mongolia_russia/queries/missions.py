"""``missions()``: embassies, consulates and other missions."""

from __future__ import annotations

from ..dataset.packaged import packaged
from ..dates.span import Question
from ..evidence import Source
from ..model.actor import Actor
from ..model.mission import Mission, MissionForm, MissionForming, MissionStatus
from ..model.parts import Subject
from ..model.place import Place
from ..records import Records
from .arguments import explained
from .filters import equals, has_form, links
from .meaning import Reference
from .selecting import Common, Verdict, When, best, select


@explained
def missions(
    *,
    sender: Reference | None = None,
    host: Reference | None = None,
    form: MissionForm | None = None,
    status: MissionStatus | None = None,
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
) -> Records[Mission]:
    """Return embassies, consulates and other missions; all arguments given must fit.

    Args:
        sender: the actor, or side, that sends it.
        host: the actor, or side, in whose country it works.
        form: a form it has or had; with a time, one that it had then.
        status: its last known state.
        place: the town.
        on: those active on it; a year means any day of it.
        since: those active at any time from then on.
        until: those active at any time up to then.
        certain: False takes in what the data cannot decide (see ``undecided``).
        text: letters in title, summary or names, in any script.
        subject: one of the topics.
        source: a source, or its id, that the record cites.
        min_origins: how many independent works must stand behind it.
        checked: whether a second reader has compared it with its sources.

    Raises:
        InvalidArgumentError: a value is not allowed; lists what is.

    >>> import mongolia_russia as mr
    >>> [mission.id for mission in mr.missions(sender="MN", place="Irkutsk")]
    ['mission-mongolia-irkutsk']
    """
    common = Common(text, subject, source, min_origins, checked)
    tests = (
        links("sender", sender, Actor),
        links("host", host, Actor),
        has_form(form),
        equals("status", status, MissionStatus),
        links("place", place, Place),
    )
    when = When(on, since, until, certain)

    def verdict(mission: Mission) -> Verdict:
        active = when.verdict(mission.active)
        if form is None or active is False:
            return active
        formed = best(_had(mission, f, when) for f in mission.forms if f.form == form)
        return active if formed else formed

    return select(
        packaged.select(Mission), common, when, tests, point=False, verdict=verdict
    )


def _had(mission: Mission, forming: MissionForming, when: When) -> Verdict:
    """Return whether a mission had a form then; its only form it had all the time."""
    if forming.period is None and len(mission.forms) == 1:
        return True
    return when.verdict(forming.period)
