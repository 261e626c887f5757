"""Rules on what stands behind the facts."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from ..evidence import Claim, Quantity
from ..model.base import Evidenced
from ..model.fields import elements, stated_facts
from .facts import Facts, Finding, Rule, at, citations_of, items, rivals_of

MOST_WORDS = 7

_ABBREVIATED = re.compile(
    r"(?:pp?|paras?|arts?|chaps?|ch|fol|ff|sec|sect|vols?|nos?|nn?|tab|fig|l|ll|col)\."
    r"|[§¶]|\d(?!.*[^\W\d_]{4})",
    re.IGNORECASE,
)
"""An abbreviation, or numbers without a word that says of what."""


def facts_are_evidenced(facts: Facts) -> Iterator[Finding]:
    """Every factual field that says something is cited, inferred or computed.

    A list of nested facts is held by its elements, each of which is looked at itself.
    """
    for record in facts.records.values():
        for path, item in items(record):
            held = {n for c in item.citations for n in c.supports}
            held |= {b.field for b in item.basis}
            held |= set(elements(item))
            for name in stated_facts(item):
                if name not in held:
                    yield Finding(
                        "facts-are-evidenced",
                        record.id,
                        at(path, name),
                        "no citation, inference or computation behind it",
                        f"add {name} to `cited`, or to `inferred` with the reasoning",
                    )


def citations_support_fields(facts: Facts) -> Iterator[Finding]:
    """A citation, a basis or a claim names a field that has a value."""
    for record in facts.records.values():
        for path, item in items(record):
            named = [(n, "cited") for c in item.citations for n in c.supports]
            named += [(b.field, b.kind) for b in item.basis]
            for name, word in named:
                if _is_empty(item, name):
                    yield Finding(
                        "citations-support-fields",
                        record.id,
                        at(path, f"{word}.{name}"),
                        f"{word} for a field that has no value",
                        "give the field its value, or remove the word",
                    )


def rivals_are_rivals(facts: Facts) -> Iterator[Finding]:
    """A rival differs from the preferred value and shares its unit."""
    for record in facts.records.values():
        for path, item, claim in rivals_of(record):
            problem = _rival_fault(claim, getattr(item, claim.field))
            if problem:
                yield Finding(
                    "rivals-are-rivals",
                    record.id,
                    path,
                    problem,
                    "cite it for the value, or move it to a field of its own",
                )


def disputes_are_settled(facts: Facts) -> Iterator[Finding]:
    """A disputed field has one preferred claim with a reason, or is undecided."""
    for record in facts.records.values():
        for path, item in items(record):
            undecided = {b.field for b in item.basis if b.kind == "undecided"}
            for name in {c.field for c in item.claims if c.rank != "preferred"}:
                preferred = [
                    c for c in item.claims if c.field == name and c.rank == "preferred"
                ]
                if name in undecided:
                    problem = "undecided and yet preferred" if preferred else ""
                elif not preferred:
                    problem = "rivals, but no value preferred"
                else:
                    problem = "" if preferred[0].reason else "preferred, but no reason"
                if problem:
                    yield Finding(
                        "disputes-are-settled",
                        record.id,
                        at(path, name),
                        problem,
                        f"say why in `preferred.{name}`, or `undecided.{name}`",
                    )


def deprecations_have_reasons(facts: Facts) -> Iterator[Finding]:
    """A deprecated claim says why it is."""
    for record in facts.records.values():
        for path, _, claim in rivals_of(record):
            if claim.rank == "deprecated" and not claim.reason:
                yield Finding(
                    "deprecations-have-reasons",
                    record.id,
                    path,
                    "deprecated without a reason",
                    "add `reason`",
                )


def locators_use_csl_labels(facts: Facts) -> Iterator[Finding]:
    """A locator names its part of the work in full, as CSL does: ``page 55``."""
    for record in facts.records.values():
        for path, citation in citations_of(record):
            for locator in (citation.locator, citation.via_locator):
                if locator and _ABBREVIATED.match(locator):
                    yield Finding(
                        "locators-use-csl-labels",
                        record.id,
                        path,
                        f"the locator {locator!r} has no label in full",
                        "write page, paragraph, article, chapter, folio, section, "
                        "volume, number or note before it",
                    )


def quotations_are_short(facts: Facts) -> Iterator[Finding]:
    """``as_printed`` holds seven words at most."""
    for record in facts.records.values():
        for path, citation in citations_of(record):
            if len((citation.as_printed or "").split()) > MOST_WORDS:
                yield Finding(
                    "quotations-are-short",
                    record.id,
                    path,
                    f"as_printed has more than {MOST_WORDS} words",
                    "keep the date or number itself",
                )


def days_of_reading_are_days(facts: Facts) -> Iterator[Finding]:
    """``seen`` is a day."""
    for record in facts.records.values():
        for path, citation in citations_of(record):
            if citation.seen is not None and not is_day(citation.seen):
                yield Finding(
                    "days-of-reading-are-days",
                    record.id,
                    path,
                    f"seen {citation.seen!r} is not a day",
                    "write YYYY-MM-DD",
                )


def _is_empty(item: Evidenced, name: str) -> bool:
    return getattr(item, name, None) in (None, (), "")


def _rival_fault(claim: Claim, value: object) -> str:
    if claim.value == value:
        return "the rival is the preferred value itself"
    if (
        isinstance(value, Quantity)
        and isinstance(claim.value, Quantity)
        and value.unit != claim.value.unit
    ):
        return f"the rival is in {claim.value.unit}, the value in {value.unit}"
    return ""


def is_day(text: object) -> bool:
    """Whether a text is a day written YYYY-MM-DD."""
    try:
        return datetime.date.fromisoformat(str(text)).isoformat() == text
    except ValueError:
        return False


RULES: tuple[Rule, ...] = (
    facts_are_evidenced,
    citations_support_fields,
    rivals_are_rivals,
    disputes_are_settled,
    deprecations_have_reasons,
    locators_use_csl_labels,
    quotations_are_short,
    days_of_reading_are_days,
)
