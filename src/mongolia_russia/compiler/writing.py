"""The text of the package's data files, and whether a folder holds just that."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from attrs import fields

from ..dataset.codec import UNREAD, encode, encode_fields
from ..evidence import Source
from ..export.schema import jsonl_schema
from ..model.base import Record
from ..model.fields import elements
from ..model.kinds import KINDS
from ..model.paths import sources_in
from .building import Build
from .schema import facts_schema

INDEX = "index.json"
FACTS_SCHEMA = "facts.schema.json"
JSONL_SCHEMA = "jsonl.schema.json"


def compiled_files(build: Build) -> dict[str, str]:
    """Return the text of every data file by its name."""
    files = {
        f"{kind.function}.jsonl": _kind_file(
            [r for r in build.records if type(r).__name__ == kind.class_name]
        )
        for kind in KINDS.values()
    }
    index = {
        "format": 1,
        "version": str(build.meta.get("version", "0")),
        "as_of": str(build.meta.get("as_of", "")),
        "sha256": {
            name: hashlib.sha256(text.encode()).hexdigest()
            for name, text in sorted(files.items())
        },
        "retired": build.retired,
    }
    files[INDEX] = _pretty(index)
    files[FACTS_SCHEMA] = _line(facts_schema())
    files[JSONL_SCHEMA] = _line(jsonl_schema())
    return files


def stale_files(files: dict[str, str], folder: Path) -> list[str]:
    """Return the names of data files that differ from what they should hold."""
    present = {p.name for p in folder.glob("*.json*")} if folder.is_dir() else set()
    return sorted(
        name
        for name in present | set(files)
        if name not in files
        or name not in present
        or (folder / name).read_bytes() != files[name].encode()
    )


def _kind_file(records: list[Record]) -> str:
    own = _with_parents(s for r in records for s in sources_in(*_own(r).values()))
    lines = _source_lines(own)
    for record in sorted(records, key=lambda r: r.id):
        lines += _record_lines(record, set(own))
    text = "".join(_line(line) for line in lines)
    end = {"records": len(records), "crc32": zlib.crc32(text.encode())}
    return text + _line({"end": end})


def _record_lines(record: Record, known: set[str]) -> list[dict[str, Any]]:
    """Return the line of a record, and that of its nested facts if it has any."""
    name, lists = type(record).__name__, elements(record)
    own = encode_fields(record)
    if not lists:
        return [{name: own}]
    own = {k: v for k, v in own.items() if k not in lists}
    cited = _with_parents(sources_in(*lists.values()))
    unknown = {id: source for id, source in cited.items() if id not in known}
    unread = {
        **({"sources": _source_lines(unknown)} if unknown else {}),
        **{field: encode(value) for field, value in lists.items()},
    }
    return [{name: {**own, UNREAD: list(lists)}}, {UNREAD: unread}]


def _own(record: Record) -> dict[str, Any]:
    """Return the fields of a record that are not nested facts."""
    lists = elements(record)
    names = [a.name for a in fields(type(record)) if a.name not in lists]
    return {name: getattr(record, name) for name in names}


def _source_lines(sources: dict[str, Source]) -> list[dict[str, Any]]:
    return [{"Source": encode_fields(sources[id])} for id in _parents_first(sources)]


def _parents_first(sources: dict[str, Source]) -> list[str]:
    """Return the ids so that a source stands behind those that it derives from."""

    def depth(source: Source) -> int:
        return 1 + max(map(depth, source.derives_from), default=0)

    return sorted(sources, key=lambda id: (depth(sources[id]), id))


def _with_parents(sources: Iterable[Source]) -> dict[str, Source]:
    """Return sources and all that they derive from, by id."""
    found: dict[str, Source] = {}
    stack = list(sources)
    while stack:
        source = stack.pop()
        found[source.id] = source
        stack += source.derives_from
    return found


def _pretty(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _line(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"
