"""``contacts()``: every encounter of the two sides, a row each."""

from __future__ import annotations

from collections.abc import Callable

from ..dates.span import Question
from ..evidence import Source
from ..model.encounter import Meeting, MeetingMode, Visit
from ..model.parts import SideCode, Subject
from ..model.place import Place
from ..records import Records
from .arguments import explained
from .contact import Contact, ContactSetting, HostSide, every_contact
from .filters import RoleWord, acted, equals, links
from .meaning import Reference, check_word
from .selecting import Common, When, in_order, select

_NOT_KNOWN = ("announced", "unconfirmed")


@explained
def contacts(
    *,
    person: Reference | None = None,
    role: RoleWord | None = None,
    office: Reference | None = None,
    side: SideCode | None = None,
    host: HostSide | None = None,
    setting: ContactSetting | None = None,
    mode: MeetingMode | None = None,
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
) -> Records[Contact]:
    """Return encounters, a row each, from visits and meetings alike.

    What was only announced, or nobody confirms, is ``undecided``; what was postponed
    or cancelled is left out.

    Args:
        person: somebody who took part.
        role: a role of a participant that day, such as ``head-of-state``; ``leader``
            stands for heads of state, of government and of the ruling party.
        office: an office of a participant that day.
        side: the side that the person, role or office must be of; alone, it asks for
            a participant of that side who is named.
        host: with which side it was: ``MN``, ``RU``, ``third``, or ``none`` for talks
            by telephone or video.
        setting: a visit, or how the meeting came about.
        mode: in person, by telephone or by video.
        place: where.
        on: those whose dates may fall on it (a year, date or text).
        since: those from then on, that day included.
        until: those up to then, that day included.
        certain: True takes only what certainly falls in the range, False also what
            is undecided.
        text: letters in title, summary or names, in any script.
        subject: one of the topics.
        source: a source, or its id, that the record cites.
        min_origins: how many independent works must stand behind it.
        checked: whether a second reader has compared it with its sources.

    Raises:
        InvalidArgumentError: a value is not allowed; lists what is.

    >>> import mongolia_russia as mr
    >>> [c.id for c in mr.contacts(role="leader", side="RU", host="MN", on=1974)]
    ['visit-1974-brezhnev']
    """
    check_word("side", side, SideCode)
    group = {"MN": "mongolian", "RU": "russian", None: "participants"}[side]
    tests: tuple[Callable[[Contact], bool], ...] = (
        acted(group, argument="person", person=person, office=office, role=role),
        lambda contact: bool(getattr(contact, group)) or side is None,
        equals("host", host, HostSide),
        equals("setting", setting, ContactSetting),
        equals("mode", mode, MeetingMode),
        links("place", place, Place, field="places"),
    )
    rows = {row.id: row for row in every_contact()}
    records: list[Visit | Meeting] = [row.record for row in rows.values()]
    found = select(
        records,
        Common(text, subject, source, min_origins, checked),
        When(on, since, until, certain),
        [lambda record: all(test(rows[record.id]) for test in tests)],
        point=True,
    )
    unsure = () if certain is False else _NOT_KNOWN
    taken = [rows[record.id] for record in found]
    rest = [rows[record.id] for record in found.undecided]
    return Records(
        [row for row in taken if row.record.status not in unsure],
        in_order([row for row in taken if row.record.status in unsure] + rest),
    )
