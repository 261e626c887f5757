"""The sources of a folder, made from their tables, with what they derive from."""

from __future__ import annotations

from typing import Any

from attrs import evolve
from cattrs import Converter

from ..errors import nearest
from ..evidence import Source
from .problems import Problem
from .reading import Reading, Table
from .structuring import faults_of, make_converter


class SourceShelf:
    """All sources by id, and the faults found on the way to them."""

    def __init__(self, reading: Reading) -> None:
        self.problems: list[Problem] = []
        self.made: dict[str, Source] = {}
        self._reading = reading
        self._converter: Converter = make_converter(str)  # a source has no links
        self._done: set[str] = set()
        for table in reading.sources.values():
            self._make(table, ())

    def find(self, id: str) -> Source | None:
        """Return a source by its id, or None.

        One whose own table or file has a fault is stood in for: that fault is
        reported, and a citation of it is no second one.
        """
        if id in self.made:
            return self.made[id]
        if id in self._reading.sources or self._reading.may_hold(id):
            return Source(id=id, type="document", title=id, tier="tertiary")
        return None

    def mend(self, id: str) -> str:
        """Return what to do about an id that no source has."""
        hint = nearest(id, self._reading.sources, 1)
        return f"did you mean {hint[0]!r}?" if hint else "add it under sources/"

    def _make(self, table: Table, heirs: tuple[str, ...]) -> None:
        if table.id in self._done:
            return
        self._done.add(table.id)
        body: dict[str, Any] = {**table.body, "id": table.id}
        parents = self._parents(table, body.pop("derives_from", []), heirs)
        if "id" in table.body:
            self._fault(table, "id", "the id is the name of the table")
        try:
            source = self._converter.structure(body, Source)
        except Exception as error:  # cattrs raises many kinds; all become problems
            for path, problem in faults_of(error):
                self._fault(table, path.removeprefix("."), problem)
            return
        self.made[table.id] = evolve(source, derives_from=parents)

    def _parents(
        self, table: Table, ids: Any, heirs: tuple[str, ...]
    ) -> tuple[Source, ...]:
        if not isinstance(ids, list) or not all(isinstance(id, str) for id in ids):
            self._fault(table, "derives_from", "not a list of ids")
            return ()
        parents = []
        for i, id in enumerate(ids):
            at = f"derives_from[{i}]"
            if id in (*heirs, table.id):
                self._fault(table, at, "derives from itself", "leave one of them out")
                continue
            if id in self._reading.sources:
                self._make(self._reading.sources[id], (*heirs, table.id))
            source = self.find(id)
            if source is None:
                self._fault(table, at, f"no source {id!r}", self.mend(id))
            else:
                parents.append(source)
        return tuple(parents)

    def _fault(
        self,
        table: Table,
        path: str,
        problem: str,
        mend: str = "see docs/facts-format.md",
    ) -> None:
        self.problems.append(table.problem(path, problem, mend))
