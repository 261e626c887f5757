"""``Problem``: one fault in the facts, said so that its author can mend it."""

from __future__ import annotations

from attrs import field, frozen


@frozen(order=True)
class Problem:
    """Where a fault stands, what it is, and how to mend it."""

    file: str = field(metadata={"doc": "File, relative to the facts folder."})
    line: int = field(metadata={"doc": "Line of the key, or else of the record."})
    record: str = field(metadata={"doc": "Id of the record or source."})
    path: str = field(metadata={"doc": "Path to the field."})
    problem: str = field(metadata={"doc": "What is wrong."})
    mend: str = field(metadata={"doc": "What to do about it."})

    def __str__(self) -> str:
        where = " ".join(part for part in (self.record, self.path) if part)
        head = f"{self.file}:{self.line}:{f' {where}:' if where else ''}"
        return f"{head} {self.problem.rstrip('.')}. Mend: {self.mend.rstrip('.')}."
