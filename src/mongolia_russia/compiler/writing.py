"""The text of the package's data files, and whether a folder holds just that."""

from __future__ import annotations

import hashlib
import json
import zlib
from pathlib import Path

from ..dataset.codec import encode, encode_fields
from ..evidence import Source
from ..export.schema import jsonl_schema
from ..model.base import Record
from ..model.kinds import KINDS
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
    sources: dict[str, Source] = {}
    for record in records:
        for source in record.sources():
            _gather(source, sources)
    lines = [
        _line({"Source": encode_fields(sources[id])}) for id in _parents_first(sources)
    ]
    lines += [_line(encode(record)) for record in sorted(records, key=lambda r: r.id)]
    text = "".join(lines)
    end = {"records": len(records), "crc32": zlib.crc32(text.encode())}
    return text + _line({"end": end})


def _parents_first(sources: dict[str, Source]) -> list[str]:
    """Return the ids so that a source stands behind those that it derives from."""

    def depth(source: Source) -> int:
        return 1 + max(map(depth, source.derives_from), default=0)

    return sorted(sources, key=lambda id: (depth(sources[id]), id))


def _gather(source: Source, into: dict[str, Source]) -> None:
    into[source.id] = source
    for parent in source.derives_from:
        _gather(parent, into)


def _pretty(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _line(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"
