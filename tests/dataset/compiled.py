"""Compiled files of the tests' own records, and a reader that keeps count."""

from __future__ import annotations

import json
import threading
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from mongolia_russia.compiler.building import Build
from mongolia_russia.compiler.writing import compiled_files
from mongolia_russia.dataset import Dataset
from mongolia_russia.model.base import Record

META = {"version": "2026.1", "as_of": "2026-11-25"}


def compiled(
    records: Iterable[Record], retired: Mapping[str, Any] | None = None
) -> dict[str, bytes]:
    """The files that the compiler writes for some records."""
    build = Build(
        records=tuple(records), sources=(), meta=META, retired=dict(retired or {})
    )
    return {name: text.encode() for name, text in compiled_files(build).items()}


class Files:
    """Reads files from memory as the package reads its own, and counts."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = dict(files)
        self.reads: Counter[str] = Counter()
        self.lock = threading.Lock()

    def __call__(self, name: str) -> bytes:
        with self.lock:
            self.reads[name] += 1
        if name not in self.files:
            raise FileNotFoundError(name)
        return self.files[name]

    def dataset(self) -> Dataset:
        return Dataset.reading(self)


def sealed(body: bytes, records: int = 1) -> bytes:
    """A file with its last line, which says that all before it is whole."""
    end = {"records": records, "crc32": zlib.crc32(body)}
    return body + json.dumps({"end": end}).encode() + b"\n"
