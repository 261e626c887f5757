"""What a rule is given, and what it answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from attrs import evolve, field, frozen

from ..evidence import Citation, Claim, Source
from ..model.base import Evidenced, Record
from ..model.fields import elements

R = TypeVar("R", bound=Record)


@frozen
class Finding:
    """One place where a rule does not hold."""

    rule: str = field(metadata={"doc": "Name of the rule."})
    record: str = field(metadata={"doc": "Id of the record or source."})
    path: str = field(metadata={"doc": "Path to the field; empty for the whole."})
    problem: str = field(metadata={"doc": "What is wrong."})
    mend: str = field(metadata={"doc": "What to do about it."})

    def __str__(self) -> str:
        where = f"{self.record} {self.path}".strip()
        return f"{where}: {self.problem} ({self.rule}). Mend: {self.mend}."


class Facts:
    """All records and sources that the rules look at, indexed once."""

    def __init__(self, records: Iterable[Record], sources: Iterable[Source]) -> None:
        # By id, so that a rule on two records tells the same one of them always.
        self.records: dict[str, Record] = {
            r.id: r for r in sorted(records, key=lambda r: r.id)
        }
        self.sources: dict[str, Source] = {
            s.id: s for s in sorted(sources, key=lambda s: s.id)
        }

    def of(self, kind: type[R]) -> Iterator[R]:
        """Yield the records of one kind."""
        return (r for r in self.records.values() if isinstance(r, kind))


Rule = Callable[[Facts], Iterator[Finding]]


def items(record: Record) -> Iterator[tuple[str, Evidenced]]:
    """Yield a record and everything nested in it, each with its path."""
    stack: list[tuple[str, Evidenced]] = [("", record)]
    while stack:
        path, item = stack.pop()
        yield path, item
        for name, nested in elements(item).items():
            for element in nested:
                prefix = f"{path}." if path else ""
                stack.append((f"{prefix}{name}[{element.key}]", element))


def at(path: str, name: str) -> str:
    """Join a path and a field's name."""
    return f"{path}.{name}" if path else name


def rivals_of(record: Record) -> Iterator[tuple[str, Evidenced, Claim]]:
    """Yield every rival claim in a record, after its path and what it is about."""
    for path, item in items(record):
        rivals = [c for c in item.claims if c.rank != "preferred"]
        for i, claim in enumerate(rivals):
            yield at(path, f"rival[{i}]"), item, claim


def citations_of(record: Record) -> Iterator[tuple[str, Citation]]:
    """Yield every citation in a record once, those of rivals included.

    Elements that cite nothing carry copies of what their record cites, and preferred
    claims those behind their value: such copies are left out.
    """
    seen: set[Citation] = set()
    found = [
        (at(path, f"cited.{citation.supports[0]}"), citation)
        for path, item in items(record)
        for citation in item.citations
    ]
    found += [
        (at(path, f"cited[{i}]"), citation)
        for path, _, claim in rivals_of(record)
        for i, citation in enumerate(claim.citations)
    ]
    for path, citation in found:
        place = evolve(citation, supports=("*",))
        if place not in seen:
            seen.add(place)
            yield path, citation
