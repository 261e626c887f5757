"""Rules on the order of dates."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ..dates import HistoricalDate, Period
from ..errors import InvalidDateError
from ..model.mission import HeadOfMission
from ..model.person import Person
from ..model.project import Project
from ..model.treaty import Treaty
from ..model.treaty_status import time_in_force
from .facts import Facts, Finding, Rule

TREATY_ORDER = ("signed", "exchanged", "entry_into_force", "terminated")
READ_AGAIN = "read the sources again; one of the two is wrong"
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
                        READ_AGAIN,
                    )


def ratifications_follow_signature(facts: Facts) -> Iterator[Finding]:
    """A treaty is signed before it is ratified or applied."""
    for treaty in facts.of(Treaty):
        later = [(f"ratifications[{r.key}].date", r.date) for r in treaty.ratifications]
        later.append(("provisional_from", treaty.provisional_from))
        for path, date in later:
            if date and treaty.signed and before(date, treaty.signed):
                yield Finding(
                    "ratifications-follow-signature",
                    treaty.id,
                    path,
                    f"{date} lies before the signature on {treaty.signed}",
                    READ_AGAIN,
                )


def days_in_force_fit(facts: Facts) -> Iterator[Finding]:
    """A day on which a treaty is said to stand lies between its start and its end."""
    for treaty in facts.of(Treaty):
        if not treaty.known_in_force:
            continue
        try:
            time_in_force(treaty)
        except InvalidDateError as error:
            yield Finding(
                "days-in-force-fit",
                treaty.id,
                "known_in_force",
                str(error).split(". ")[0],
                READ_AGAIN,
            )


def lives_hold_tenures(facts: Facts) -> Iterator[Finding]:
    """A person is born, holds office and dies, in that order."""
    for person in facts.of(Person):
        if person.born and person.died and before(person.died, person.born):
            yield Finding(
                "lives-hold-tenures",
                person.id,
                "died",
                f"died on {person.died}, before the birth on {person.born}",
                READ_AGAIN,
            )
        for tenure in person.tenures:
            problem = _outside_life(tenure.term, person)
            if problem:
                yield Finding(
                    "lives-hold-tenures",
                    person.id,
                    f"tenures[{tenure.key}].term",
                    problem,
                    READ_AGAIN,
                )


def _outside_life(term: Period, person: Person) -> str:
    known = [d for d in (term.start, term.end, *term.attested) if d]
    if person.born and any(before(d, person.born) for d in known):
        return f"the term reaches back before the birth on {person.born}"
    if person.died and any(before(person.died, d) for d in known):
        return f"the term goes on after the death on {person.died}"
    return ""


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
        # A term that began on some day "or earlier" has no place of its own in order.
        terms = [t.term for t in person.tenures if t.term.earliest]
        if any(before(b, a) for a, b in pairwise(terms)):
            yield Finding(
                "histories-are-in-order",
                person.id,
                "tenures",
                "the tenures are not in the order of their starts",
                "sort them, oldest first",
            )


def before(a: HistoricalDate | Period, b: HistoricalDate | Period) -> bool:
    """Whether ``a`` begins certainly before ``b`` begins."""
    latest = a.start.latest if isinstance(a, Period) and a.start else a.latest
    return latest is not None and b.earliest is not None and latest < b.earliest


RULES: tuple[Rule, ...] = (
    dates_are_in_order,
    ratifications_follow_signature,
    days_in_force_fit,
    lives_hold_tenures,
    histories_are_in_order,
)
