"""Rules on the order of dates."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ..dates import HistoricalDate, Period
from ..model.mission import HeadOfMission
from ..model.person import Person
from ..model.project import Project
from ..model.treaty import Treaty
from .facts import Facts, Finding, Rule

TREATY_ORDER = ("signed", "exchanged", "entry_into_force", "terminated")
HEAD_ORDER = ("appointed", "credentials", "recalled")


def dates_are_in_order(facts: Facts) -> Iterator[Finding]:
    """Signed, in force, terminated; appointed, accredited, recalled: in that order."""
    for kind, order in ((Treaty, TREATY_ORDER), (HeadOfMission, HEAD_ORDER)):
        for record in facts.of(kind):
            given = [(n, getattr(record, n)) for n in order if getattr(record, n)]
            for (first, a), (second, b) in pairwise(given):
                if before(b, a):
                    yield Finding(
                        "dates-are-in-order",
                        record.id,
                        second,
                        f"{second} {b} lies before {first} {a}",
                        "read the sources again; one of the two is wrong",
                    )


def lives_hold_tenures(facts: Facts) -> Iterator[Finding]:
    """A person is born before a tenure begins and alive when it begins."""
    for person in facts.of(Person):
        for tenure in person.tenures:
            start = tenure.term.start
            if start is None:
                continue
            if person.born and before(start, person.born):
                problem = f"the term starts before the birth on {person.born}"
            elif person.died and before(person.died, start):
                problem = f"the term starts after the death on {person.died}"
            else:
                continue
            yield Finding(
                "lives-hold-tenures",
                person.id,
                f"tenures[{tenure.key}].term",
                problem,
                "read the sources again; one of the two is wrong",
            )


def histories_are_in_order(facts: Facts) -> Iterator[Finding]:
    """The states of a project and the tenures of a person stand oldest first."""
    for project in facts.of(Project):
        dates = [change.date for change in project.status_history]
        if any(before(b, a) for a, b in pairwise(dates)):
            yield Finding(
                "histories-are-in-order",
                project.id,
                "status_history",
                "the states are not in the order of their dates",
                "sort them, oldest first",
            )
    for person in facts.of(Person):
        terms = [t.term for t in person.tenures]
        if any(before(b, a) for a, b in pairwise(terms)):
            yield Finding(
                "histories-are-in-order",
                person.id,
                "tenures",
                "the tenures are not in the order of their starts",
                "sort them, oldest first",
            )


def before(a: HistoricalDate | Period, b: HistoricalDate | Period) -> bool:
    """Whether ``a`` begins and ends certainly before ``b`` begins."""
    latest = a.start.latest if isinstance(a, Period) and a.start else a.latest
    return latest is not None and b.earliest is not None and latest < b.earliest


RULES: tuple[Rule, ...] = (
    dates_are_in_order,
    lives_hold_tenures,
    histories_are_in_order,
)
