"""Rules on single kinds: numbers that must add up and units that must agree."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from ..model.border import Border
from ..model.poll import Answer, Poll
from ..model.project import Project
from ..model.series import Series
from ..model.vote import Vote
from .facts import Facts, Finding, Rule

ROUNDING = Decimal(1)
"""Published shares are rounded; their sum may miss by this much."""

UN_MEMBERS = {2011: 193}
"""Members of the United Nations from that year on; votes before are not checked."""


def answers_add_up(facts: Facts) -> Iterator[Finding]:
    """The answers of a poll sum to at most 100, and sums to their parts."""
    for poll in facts.of(Poll):
        shares = {a.key: a.share for a in poll.answers}
        parts = sum(a.share for a in poll.answers if not a.combines)
        if parts > 100 + ROUNDING * len(shares):
            yield _answer_finding(poll, f"the answers sum to {parts}")
        for answer in poll.answers:
            yield from _combination(poll, answer, shares)


def _combination(
    poll: Poll, answer: Answer, shares: dict[str, Decimal]
) -> Iterator[Finding]:
    unknown = [key for key in answer.combines if key not in shares]
    total = sum(shares[key] for key in answer.combines if key in shares)
    if unknown:
        yield _answer_finding(poll, f"{answer.key!r} combines unknown {unknown}")
    elif answer.combines and abs(total - answer.share) > ROUNDING:
        yield _answer_finding(poll, f"{answer.key!r} is {answer.share}, not {total}")


def _answer_finding(poll: Poll, problem: str) -> Finding:
    return Finding(
        "answers-add-up", poll.id, "answers", problem, "compare with the source"
    )


def votes_fit_the_membership(facts: Facts) -> Iterator[Finding]:
    """The totals of a UN vote fit the number of members that year."""
    for vote in facts.of(Vote):
        totals = (vote.yes, vote.no, vote.abstain, vote.absent)
        if vote.body.id != "actor-united-nations" or vote.date.earliest is None:
            continue
        year = vote.date.earliest.year
        members = max((n for y, n in UN_MEMBERS.items() if y <= year), default=None)
        total = sum(t for t in totals if t is not None)
        if members is None:
            continue
        if total > members or (None not in totals and total != members):
            yield Finding(
                "votes-fit-the-membership",
                vote.id,
                "yes",
                f"{total} votes, but {members} members in {year}",
                "compare with the record of the vote",
            )


def shares_add_up(facts: Facts) -> Iterator[Finding]:
    """The shares held in a project at one time sum to 100 per cent at most."""
    for project in facts.of(Project):
        by_period: dict[str, Decimal] = {}
        for partner in project.partners:
            if partner.share is not None:
                when = partner.period.edtf if partner.period else ""
                by_period[when] = by_period.get(when, Decimal(0)) + partner.share.value
        for when, total in by_period.items():
            if total > 100 + ROUNDING:
                yield Finding(
                    "shares-add-up",
                    project.id,
                    "partners",
                    f"the shares{f' in {when}' if when else ''} sum to {total}",
                    "give each its period, or correct them",
                )


def values_have_the_unit(facts: Facts) -> Iterator[Finding]:
    """The values of a series are in its unit; a missing one says why."""
    for series in facts.of(Series):
        for observation in series.observations:
            where = f"observations[{observation.key}]"
            if observation.value is None:
                problem = "" if observation.missing_because else "missing, no reason"
            elif observation.value.unit != series.unit:
                problem = f"in {observation.value.unit}, the series in {series.unit}"
            else:
                problem = ""
            if problem:
                yield Finding(
                    "values-have-the-unit",
                    series.id,
                    where,
                    problem,
                    "one series has one unit; `missing_because` explains a gap",
                )


def there_is_one_border(facts: Facts) -> Iterator[Finding]:
    """There is one border record at most, measured in kilometres."""
    borders = list(facts.of(Border))
    for border in borders[1:]:
        yield Finding(
            "there-is-one-border",
            border.id,
            "",
            f"a second border beside {borders[0].id!r}",
            "put its facts into the first",
        )
    for border in borders:
        if border.length.unit != "km":
            yield Finding(
                "there-is-one-border",
                border.id,
                "length",
                f"the length is in {border.length.unit}",
                "give it in km",
            )


RULES: tuple[Rule, ...] = (
    answers_add_up,
    votes_fit_the_membership,
    shares_add_up,
    values_have_the_unit,
    there_is_one_border,
)
