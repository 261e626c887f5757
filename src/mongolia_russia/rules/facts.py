"""What a rule is given, and what it answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from attrs import field, frozen

from ..evidence import Citation, Source
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
        self.records = {r.id: r for r in records}
        self.sources = {s.id: s for s in sources}

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


def citations_of(record: Record) -> Iterator[tuple[str, Citation]]:
    """Yield every citation in a record, those of claims included."""
    for path, item in items(record):
        for citation in item.citations:
            yield path, citation
        for claim in item.claims:
            for citation in claim.citations:
                yield at(path, claim.field), citation
