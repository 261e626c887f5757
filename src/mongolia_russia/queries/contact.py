"""``Contact``: an encounter of the two sides, whichever record tells of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from attrs import field, frozen

from ..dataset.packaged import packaged
from ..dates import Period
from ..evidence import Source
from ..model.encounter import Meeting, MeetingMode, Visit
from ..model.participant import Participant
from ..model.parts import Link, SideCode
from .sides import owners_of, side_of, side_of_actor

ContactSetting = Literal["visit", "bilateral", "margins", "trilateral", "multilateral"]
HostSide = Literal["MN", "RU", "third", "none"]

_ACROSS: dict[SideCode, SideCode] = {"MN": "RU", "RU": "MN"}
_NOT_HELD = ("postponed", "cancelled")


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


def every_contact() -> Iterator[Contact]:
    """Yield a row for each visit and meeting that was not put off."""
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
