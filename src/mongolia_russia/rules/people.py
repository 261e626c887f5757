"""Rules on people: the offices they held that day, and where they could be."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from ..dates import HistoricalDate, Period
from ..dates.span import Span, read_span
from ..model.encounter import Meeting, Visit
from ..model.mission import HeadOfMission
from ..model.participant import Participant
from ..model.person import Person
from ..model.treaty import Treaty
from .facts import Facts, Finding, Rule


def offices_were_held(facts: Facts) -> Iterator[Finding]:
    """Nobody acts in an office that they certainly did not hold that day."""
    for id, path, participant, span in acting(facts):
        person = (
            facts.records.get(participant.person.id) if participant.person else None
        )
        if not isinstance(person, Person) or participant.office is None:
            continue
        terms = [t.term for t in person.tenures if t.office.id == participant.office.id]
        if terms and all(term.holds(span) is False for term in terms):
            yield Finding(
                "offices-were-held",
                id,
                path,
                f"{person.title} did not hold {participant.office.name} that day",
                "correct the office, the date, or the tenure",
            )


def missions_have_one_head(facts: Facts) -> Iterator[Finding]:
    """Two heads of one mission do not overlap."""
    heads = [(h, h.term) for h in facts.of(HeadOfMission) if h.term is not None]
    for (a, term_a), (b, term_b) in combinations(heads, 2):
        if a.mission.id == b.mission.id and _overlap(term_a, term_b):
            yield Finding(
                "missions-have-one-head",
                a.id,
                "term",
                f"overlaps the term of {b.id!r}",
                "correct the terms, or explain it in `except`",
            )


def nobody_is_in_two_places(facts: Facts) -> Iterator[Finding]:
    """Visits and meetings of the same people do not overlap.

    Only encounters that took place count, and talks within a visit belong to it.
    """
    encounters = [
        (r.id, r.dates, _people(r))
        for r in facts.records.values()
        if isinstance(r, (Visit, Meeting)) and r.status == "took-place"
    ]
    for (id_a, dates_a, who_a), (id_b, dates_b, who_b) in combinations(encounters, 2):
        if len(who_a & who_b) > 0 and _overlap(dates_a, dates_b):
            yield Finding(
                "nobody-is-in-two-places",
                id_b,
                "dates",
                f"overlaps {id_a!r} with the same people",
                "merge the two, or explain it in `except`",
            )


def _people(record: Visit | Meeting) -> set[str]:
    group = record.visitors if isinstance(record, Visit) else record.participants
    return {p.person.id for p in group if p.person}


def acting(facts: Facts) -> Iterator[tuple[str, str, Participant, Span]]:
    """Yield everybody who takes part somewhere: record, path, who, and when."""
    for record in facts.records.values():
        when: HistoricalDate | Period | None
        groups: tuple[str, ...]
        if isinstance(record, Visit):
            groups, when = ("visitors", "hosts"), record.dates
        elif isinstance(record, Meeting):
            groups, when = ("participants",), record.dates
        elif isinstance(record, Treaty):
            groups, when = ("signatories",), record.signed
        else:
            continue
        if when is None or when.earliest is None or when.latest is None:
            continue
        span = read_span(when, "when")
        for group in groups:
            for participant in getattr(record, group):
                yield record.id, f"{group}[{participant.key}].office", participant, span


def _overlap(a: Period, b: Period) -> bool:
    """Whether two periods certainly share more than the day one hands over."""
    starts = [p.start.latest if p.start else None for p in (a, b)]
    ends = [p.end.earliest if p.end else None for p in (a, b)]
    if None in starts or None in ends:
        return False
    start = max(day for day in starts if day)
    end = min(day for day in ends if day)
    return start < end or (start == end and a == b)


RULES: tuple[Rule, ...] = (
    offices_were_held,
    missions_have_one_head,
    nobody_is_in_two_places,
)
