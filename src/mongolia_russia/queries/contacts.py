"""``contacts()``: every encounter of the two sides, a row each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal

from attrs import field, frozen

from ..dataset.packaged import packaged
from ..dates import Period
from ..dates.span import Question
from ..evidence import Source
from ..model.encounter import Meeting, MeetingMode, Visit
from ..model.participant import Participant
from ..model.parts import Link, SideCode, Subject
from ..model.place import Place
from ..records import Records
from .arguments import explained
from .filters import RoleWord, acted, equals, links
from .meaning import Reference, check_word
from .selecting import Common, When, in_order, select
from .sides import owners_of, side_of, side_of_actor

ContactSetting = Literal["visit", "bilateral", "margins", "trilateral", "multilateral"]
HostSide = Literal["MN", "RU", "third", "none"]

_ACROSS: dict[SideCode, SideCode] = {"MN": "RU", "RU": "MN"}
_NOT_HELD = ("postponed", "cancelled")
_NOT_KNOWN = ("announced", "unconfirmed")


@frozen(repr=False)
class Contact:
    """One row of ``contacts()``: an encounter, whichever record tells of it."""

    record: Visit | Meeting = field(
        metadata={"doc": "The visit or meeting, with the evidence."}
    )
    mongolian: tuple[Participant, ...] = field(
        metadata={"doc": "Who took part on the Mongolian side, leader first."}
    )
    russian: tuple[Participant, ...] = field(
        metadata={"doc": "Who took part on the Russian side, leader first."}
    )
    others: tuple[Participant, ...] = field(
        metadata={"doc": "Who took part of neither side."}
    )
    setting: ContactSetting = field(
        metadata={"doc": "A visit, or how the meeting came about."}
    )
    mode: MeetingMode = field(metadata={"doc": "In person, by telephone or by video."})
    places: tuple[Link, ...] = field(metadata={"doc": "Where."})
    country: Link | None = field(
        metadata={"doc": "The actor whose country it was; None if there was none."}
    )
    host: HostSide | None = field(
        metadata={
            "doc": "The side it was at home with; ``third``, ``none`` when nobody "
            "travelled, None when that is not known."
        }
    )

    @property
    def id(self) -> str:
        """The record's id."""
        return self.record.id

    @property
    def when(self) -> Period:
        """The record's dates."""
        return self.record.dates

    @property
    def participants(self) -> tuple[Participant, ...]:
        """Everybody who took part and is named."""
        return (*self.mongolian, *self.russian, *self.others)

    def sources(self) -> tuple[Source, ...]:
        """Return every source behind the record, sorted by id."""
        return self.record.sources()

    def __str__(self) -> str:
        sides = [group[0] for group in (self.mongolian, self.russian) if group]
        where = [place.name for place in self.places] or [
            str(self.country or self.mode)
        ]
        people = " and ".join(str(leader) for leader in sides)
        return f"{self.when}: {people}; {self.setting}, {', '.join(where)}"

    def __repr__(self) -> str:
        return f"<Contact {self.id}: {self}>"


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
    rows = {row.id: row for row in _rows()}
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


def _rows() -> Iterator[Contact]:
    for visit in packaged.select(Visit):
        if visit.status not in _NOT_HELD:
            home = side_of_actor(visit.to)
            away = _ACROSS[home] if home else None
            sided = [(p, side_of(p, away)) for p in visit.visitors]
            sided += [(p, side_of(p, home)) for p in visit.hosts]
            yield _row(visit, sided, "visit", "in-person", visit.places, (visit.to,))
    for meeting in packaged.select(Meeting):
        if meeting.status not in _NOT_HELD:
            sided = [(p, side_of(p)) for p in meeting.participants]
            places = (meeting.place,) if meeting.place else ()
            owners = owners_of(meeting.place, meeting.dates)
            homes = (meeting.host,) if meeting.host else owners
            yield _row(meeting, sided, meeting.setting, meeting.mode, places, homes)


def _row(
    record: Visit | Meeting,
    sided: list[tuple[Participant, SideCode | None]],
    setting: ContactSetting,
    mode: MeetingMode,
    places: tuple[Link, ...],
    homes: tuple[Link, ...],
) -> Contact:
    if mode != "in-person":
        homes = ()
    return Contact(
        record=record,
        mongolian=tuple(p for p, side in sided if side == "MN"),
        russian=tuple(p for p, side in sided if side == "RU"),
        others=tuple(p for p, side in sided if side is None),
        setting=setting,
        mode=mode,
        places=places,
        country=homes[0] if len(homes) == 1 else None,
        host=_host(homes, mode),
    )


def _host(homes: tuple[Link, ...], mode: MeetingMode) -> HostSide | None:
    """Return the side that a place certainly was with, be it one state or another."""
    if mode != "in-person":
        return "none"
    sides = {side_of_actor(actor) or "third" for actor in homes}
    return sides.pop() if len(sides) == 1 else None
