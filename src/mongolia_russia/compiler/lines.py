"""Find the line of a key in a TOML file, which tomllib does not tell."""

from __future__ import annotations

import re

_HEADER = re.compile(r"^\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"^\s*([A-Za-z0-9_-]+|\"[^\"]+\")\s*(?:\.[^=]+)?=")


def key_lines(text: str) -> dict[str, int]:
    r"""Map every dotted path of a TOML text to its first line, counted from 1.

    Elements of an array of tables are numbered: ``visit-x.visitors[1].office``.

    >>> key_lines("[a]\nx = 1\n[[a.b]]\ny = 2\n[[a.b]]\ny = 3")["a.b[1].y"]
    6
    """
    lines: dict[str, int] = {}
    counts: dict[str, int] = {}
    table = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            table = header[2].replace('"', "").replace(" ", "")
            for array, count in counts.items():
                if table.startswith(f"{array}."):
                    table = f"{array}[{count - 1}]{table.removeprefix(array)}"
            if header[1] == "[[":
                index = counts.get(table, 0)
                counts[table] = index + 1
                table = f"{table}[{index}]"
            lines.setdefault(table, number)
        elif key := _KEY.match(line):
            path = f"{table}.{key[1].strip(chr(34))}" if table else key[1]
            lines.setdefault(path, number)
    return lines


def nearest_line(lines: dict[str, int], record: str, path: str) -> int:
    """Return the line of the path, or of the nearest thing that holds it."""
    full = f"{record}.{path}" if path else record
    while full and full not in lines:
        cut = max(full.rfind("."), full.rfind("["))
        full = full[:cut] if cut > 0 else ""
    return lines.get(full, lines.get(record, 1))
