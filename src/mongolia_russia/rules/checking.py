"""Apply every rule, and hold the exceptions that records list against them."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import explain
from . import dates, evidence, kinds, people, places, quantities, references, texts
from .facts import Facts, Finding, Rule

RULES: dict[str, Rule] = {
    rule.__name__.replace("_", "-"): rule
    for module in (
        references,
        evidence,
        texts,
        dates,
        people,
        places,
        kinds,
        quantities,
    )
    for rule in module.RULES
}


def check_rules(facts: Facts) -> list[Finding]:
    """Return every finding, sorted by record, that no exception explains."""
    found = [finding for rule in RULES.values() for finding in rule(facts)]
    kept = [f for f in found if not _excepted(facts, f)]
    kept.extend(_needless(facts, found))
    return sorted(kept, key=lambda f: (f.record, f.path, f.rule, f.problem))


def _excepted(facts: Facts, finding: Finding) -> bool:
    record = facts.records.get(finding.record)
    return record is not None and any(e.rule == finding.rule for e in record.exceptions)


def _needless(facts: Facts, found: list[Finding]) -> Iterator[Finding]:
    broken = {(f.record, f.rule) for f in found}
    for record in facts.records.values():
        for exception in record.exceptions:
            if exception.rule not in RULES:
                problem = explain("rule", exception.rule, RULES)
            elif (record.id, exception.rule) not in broken:
                problem = f"the exception to {exception.rule!r} is not needed"
            else:
                continue
            yield Finding("exceptions", record.id, "except", problem, "remove it")
