"""``people()`` and ``tenures()``: who held which office, and when."""

from __future__ import annotations

from collections.abc import Callable

from attrs import field, frozen

from ..dataset.packaged import packaged
from ..dates import Period
from ..dates.span import Question
from ..evidence import Source
from ..model.mission import Mission
from ..model.office import Office
from ..model.parts import Link, SideCode, Subject
from ..model.person import Person, Tenure
from ..records import Records
from .arguments import explained
from .filters import RoleWord
from .meaning import (
    Reference,
    actors_of,
    check_word,
    ids_meant,
    offices_with,
    roles_meant,
)
from .selecting import Common, When, best, in_order, select


@frozen(repr=False)
class HeldOffice:
    """One row of ``tenures()``: a person and one of that person's terms."""

    person: Link = field(metadata={"doc": "Who."})
    tenure: Tenure = field(metadata={"doc": "The term, with its evidence."})

    @property
    def id(self) -> str:
        """The person's id and the tenure's key."""
        return f"{self.person.id} {self.tenure.key}"

    @property
    def when(self) -> Period:
        """The term."""
        return self.tenure.term

    def sources(self) -> tuple[Source, ...]:
        """Return every source behind the term, sorted by id."""
        return self.tenure.sources()

    def __str__(self) -> str:
        return f"{self.person}: {self.tenure}"

    def __repr__(self) -> str:
        return f"<HeldOffice {self}>"


@explained
def people(
    *,
    side: SideCode | None = None,
    office: Reference | None = None,
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
) -> Records[Person]:
    """Return people. One and the same tenure must fit office, role and time.

    Args:
        side: ``MN`` or ``RU``, as far as their offices tell.
        office: an office they held, or a mission they headed.
        role: what the office made them, such as ``head-of-government``.
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
    >>> mr.people(side="RU", role="president", on="2010-06-01").one().title
    'Dmitry Medvedev'
    """
    common = Common(text, subject, source, min_origins, checked)
    check_word("side", side, SideCode)
    when = When(on, since, until, certain)
    fits = _tenure_test(None, office, role)
    asked = office is not None or role is not None
    tests: list[Callable[[Person], bool]] = [lambda p: side is None or side in p.sides]
    if asked:
        tests.append(lambda p: any(fits(t) for t in p.tenures))
    return _by_title(
        select(
            packaged.select(Person),
            common,
            when,
            tests,
            point=False,
            verdict=lambda p: best(when.verdict(t.term) for t in p.tenures if fits(t)),
        )
    )


@explained
def tenures(
    *,
    person: Reference | None = None,
    side: SideCode | None = None,
    office: Reference | None = None,
    role: RoleWord | None = None,
    on: Question | None = None,
    since: Question | None = None,
    until: Question | None = None,
    certain: bool | None = None,
) -> Records[HeldOffice]:
    """Return terms of office, a row each, in the order of their starts.

    Args:
        person: whose.
        side: the side of the office's actor, or of the mission's sender.
        office: the office, or the mission headed.
        role: a role of the office, such as ``prime-minister``.
        on: those running on it; a year means any day of it.
        since: those running at any time from then on.
        until: those running at any time up to then.
        certain: False takes in what the data cannot decide (see ``undecided``).

    Raises:
        InvalidArgumentError: a value is not allowed; lists what is.

    >>> import mongolia_russia as mr
    >>> [
    ...     str(t.person)
    ...     for t in mr.tenures(role="president", on="2020-01-01", side="RU")
    ... ]
    ['Vladimir Putin']
    """
    who = ids_meant("person", person, Person) if person is not None else None
    fits = _tenure_test(side, office, role)
    when = When(on, since, until, certain)
    taken, undecided = [], []
    for one in packaged.select(Person):
        for tenure in one.tenures:
            if (who is not None and one.id not in who) or not fits(tenure):
                continue
            row = HeldOffice(Link(one.id, one.title), tenure)
            decided = when.verdict(tenure.term) if when.spans else True
            if decided or (decided is None and certain is False):
                taken.append(row)
            elif decided is None:
                undecided.append(row)
    return Records(in_order(taken), in_order(undecided))


def _tenure_test(
    side: SideCode | None, office: Reference | None, role: RoleWord | None
) -> Callable[[Tenure], bool]:
    tests: list[Callable[[Tenure], bool]] = []
    if side is not None:
        check_word("side", side, SideCode)
        posts = _posts_of(side)
        tests.append(lambda t: t.office.id in posts)
    if office is not None:
        meant = ids_meant("office", office, Office, Mission)
        tests.append(lambda t: t.office.id in meant)
    if (roles := roles_meant(role)) is not None:
        with_role = offices_with(roles)
        tests.append(lambda t: t.office.id in with_role or _heads_as(t, roles))
    return lambda tenure: all(test(tenure) for test in tests)


def _posts_of(side: str) -> frozenset[str]:
    """Return the offices of a side's actors, and the missions these send."""
    actors = actors_of(side)
    offices = {o.id for o in packaged.select(Office) if o.actor.id in actors}
    missions = {m.id for m in packaged.select(Mission) if m.sender.id in actors}
    return frozenset(offices | missions)


def _heads_as(tenure: Tenure, roles: frozenset[str]) -> bool:
    """Return whether a term at the head of a mission, as an ambassador, is meant."""
    return tenure.office.id.startswith("mission-") and tenure.title in roles


def _by_title(found: Records[Person]) -> Records[Person]:
    def order(people: Records[Person]) -> list[Person]:
        return sorted(people, key=lambda p: (p.title, p.id))

    return Records(order(found), order(found.undecided))
