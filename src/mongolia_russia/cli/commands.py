"""What each command does; every function returns the exit status."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sized
from importlib import import_module
from pathlib import Path
from typing import Any

from ..codebook import describe as described
from ..compiler import build, compiled_files, mark_checked, stale_files
from ..dataset.packaged import packaged, read_packaged
from ..dataset.verifying import verify
from ..export import jsonl_files
from ..files import write_files
from ..queries.finding import search as searched
from ..rules import Facts
from ..rules import gaps as gaps_in

DATA = Path(__file__).parent.parent / "data"


def show(id: str) -> int:
    """Print one record."""
    print(packaged.get(id))
    return 0


def search(text: str) -> int:
    """Print the records found, best first."""
    found = searched(text)
    for record in found:
        print(f"{record.id}  {record.title}")
    _say_if_none(found)
    return 0


def evidence(id: str, field: str) -> int:
    """Print what stands behind a field."""
    print(packaged.get(id).evidence(field))
    return 0


def describe(name: str) -> int:
    """Print the codebook's entry of a kind or field."""
    print(described(name))
    return 0


def query(name: str) -> Callable[..., Any]:
    """Return a query function by its public name."""
    function: Callable[..., Any] = getattr(import_module("mongolia_russia"), name)
    return function


def list_records(kind: str, **filters: object) -> int:
    """Print the records of a kind that pass the filters, a line each."""
    found = query(kind)(**{k: v for k, v in filters.items() if v is not None})
    for record in found:
        print(_line(record))
    _say_if_none(found)
    if found.undecided:
        count = len(found.undecided)
        print(f"({count} undecided; --certain false lists them too)", file=sys.stderr)
    return 0


def _line(record: Any) -> str:
    if not hasattr(record, "title"):  # a row of tenures() or contacts(), a sentence
        return f"{record.id.partition(' ')[0]}  {record}"
    when = getattr(record, "when", None)
    parts = (record.id, str(when or ""), record.title)
    return "  ".join(part for part in parts if part)


def _say_if_none(found: Sized) -> None:
    if not found:
        print("nothing found", file=sys.stderr)


def check() -> int:
    """Apply the checksums and all rules to the installed data."""
    problems = verify(packaged)
    for problem in problems:
        print(problem, file=sys.stderr)
    if not problems:
        print(f"all rules hold for {len(packaged)} records")
    return 1 if problems else 0


def gaps() -> int:
    """Print what the installed data do not know, a line each."""
    found = list(gaps_in(Facts(packaged, packaged.sources())))
    for gap in found:
        print(f"{gap.record} {gap.path}: {gap.problem}")
    _say_if_none(found)
    return 0


def compile(folder: str, check: bool = False, output: str | None = None) -> int:
    """Compile facts, or say whether the compiled ones are up to date.

    Raises:
        FactsError: the facts have faults.
    """
    built = build(folder)
    files = compiled_files(built)
    target = Path(output) if output else DATA
    records, sources = len(built.records), len(built.sources)
    for id in built.stale_checks:
        print(f"note: {id} was edited since it was checked", file=sys.stderr)
    if check:
        stale = stale_files(files, target)
        if stale:
            mend = f"{folder} --output {output}" if output else folder
            print(f"not what {folder} compiles to: {', '.join(stale)}", file=sys.stderr)
            print(f"Mend: mongolia-russia compile {mend}", file=sys.stderr)
            return 1
        print(f"up to date: {records} records, {sources} sources")
        return 0
    write_files(files, target)
    print(f"compiled {records} records, {sources} sources")
    return 0


def checked(folder: str, ids: list[str], date: str) -> int:
    """Note that records were compared with their sources."""
    print(f"noted {mark_checked(folder, ids, date)} records as checked on {date}")
    return 0


def export(format: str, output: str) -> int:
    """Write all records to files of a format (JSON Lines so far)."""
    files = jsonl_files(packaged, packaged.sources())
    write_files(files, output)
    print(f"wrote {len(files)} files into {output}")
    return 0


def schema(name: str) -> int:
    """Print the JSON Schema of the authored form or of the export."""
    print(read_packaged(f"{name}.schema.json").decode(), end="")
    return 0
