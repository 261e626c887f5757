"""Read one kind's compiled file: whole, unaltered, or not at all."""

from __future__ import annotations

import json
from binascii import crc32
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any

from ..errors import DataIntegrityError
from ..evidence import Source
from ..model.base import Record
from ..model.kinds import Kind
from .codec import UNREAD, decode, decode_unread

INDEX = "index.json"
_LATER = f'{{"{UNREAD}":'.encode()
MEND = "reinstall the package, or compile the facts again"


def load_kind(
    kind: Kind, data: bytes, interned: dict[str, Source]
) -> tuple[Record, ...]:
    """Return the records of one compiled file, sorted by id.

    Args:
        kind: what the file holds.
        data: its bytes.
        interned: the sources loaded so far; new ones are added, known ones reused.

    Raises:
        DataIntegrityError: the file is cut short or altered.
    """
    name = f"{kind.function}.jsonl"
    lines = _checked_lines(name, data)
    classes = vars(import_module(f"..model.{kind.module}", __package__))
    first: list[bytes] = []
    later: list[bytes] = []
    for line in lines:
        (later if line.startswith(_LATER) else first).append(line)
    readers = (partial(decode_unread, line, classes, interned) for line in later)
    found = decode(b"[" + b",".join(first) + b"]", classes, interned, readers)
    return tuple(item for item in found if not isinstance(item, Source))


def read_file(read: Callable[[str], bytes], name: str) -> bytes:
    """Return the bytes of a data file.

    Raises:
        DataIntegrityError: there is no such file.
    """
    try:
        return read(name)
    except OSError as error:
        raise DataIntegrityError(f"{name} is missing; {MEND}") from error


def read_index(read: Callable[[str], bytes]) -> dict[str, Any]:
    """Return the version, date, checksums and retired ids of compiled data.

    Raises:
        DataIntegrityError: the file is missing, cut short or altered.
    """
    data = read_file(read, INDEX)
    try:
        index = json.loads(data)
    except ValueError:
        index = None
    if not isinstance(index, dict) or not isinstance(index.get("sha256"), dict):
        raise DataIntegrityError(f"{INDEX} is cut short or altered; {MEND}")
    return index


def _checked_lines(name: str, data: bytes) -> list[bytes]:
    body, _, last = data.rstrip(b"\n").rpartition(b"\n")
    body = body + b"\n" if body else b""
    try:
        end = json.loads(last)["end"]
        intact = end["crc32"] == crc32(body)
    except (ValueError, KeyError, TypeError):
        intact = False
    if not intact:
        raise DataIntegrityError(f"{name} is cut short or altered; {MEND}")
    return body.splitlines()
