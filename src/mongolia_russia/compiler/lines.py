"""Find the line of a key in a TOML text, which tomllib does not tell."""

from __future__ import annotations

import re
from functools import lru_cache

_TOKEN = re.compile(
    r'(?P<text>"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5}'
    r'|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\')'
    r"|(?P<comment>#[^\n]*)|(?P<mark>[\[\]{}=,.\n])|(?P<word>[^\s\[\]{}=,.#\"']+)",
    re.DOTALL,
)


@lru_cache(maxsize=64)
def key_lines(text: str) -> dict[str, int]:
    r"""Map every dotted path of a valid TOML text to its line, counted from 1.

    Elements of a list are numbered: ``visit-x.visitors[1].office``.

    >>> key_lines("[a]\nx = 1\n[[a.b]]\ny = 2\n[[a.b]]\ny = [{ z = 3 }]")[
    ...     "a.b[1].y[0].z"
    ... ]
    6
    """
    scanner = _Scanner(text)
    scanner.scan()
    return scanner.lines


def nearest_line(lines: dict[str, int], record: str, path: str) -> int:
    """Return the line of the path, or of the nearest thing that holds it."""
    full = f"{record}.{path}" if path else record
    while full not in lines and len(full) > len(record):
        full = full[: max(full.rfind("."), full.rfind("["))]
    return lines.get(full, 1)


class _Scanner:
    """Walks over the tokens of a text that tomllib has read without a fault."""

    def __init__(self, text: str) -> None:
        self.lines: dict[str, int] = {}
        self._tokens: list[tuple[str, int]] = []
        self._at = 0
        self._counts: dict[str, int] = {}
        line, last = 1, 0
        for match in _TOKEN.finditer(text):
            line += text.count("\n", last, match.start())
            last = match.start()
            if match.lastgroup != "comment":
                self._tokens.append((match[0], line))

    def scan(self) -> None:
        """Note the line of every header, key and element."""
        table = ""
        while self._at < len(self._tokens):
            if self._skip("\n"):
                continue
            table = self._header() if self._next() == "[" else self._pair(table)

    def _next(self) -> str:
        return self._tokens[self._at][0] if self._at < len(self._tokens) else "\n"

    def _skip(self, *marks: str) -> bool:
        if self._at < len(self._tokens) and self._next() in marks:
            self._at += 1
            return True
        return False

    def _note(self, path: str, at: int) -> str:
        self.lines.setdefault(path, self._tokens[at][1])
        return path

    def _header(self) -> str:
        start = self._at
        self._skip("[")
        many = self._skip("[")
        table = ""
        for part in self._key():
            last = self._counts.get(table)
            parent = f"{table}[{last}]" if last is not None else table
            table = f"{parent}.{part}" if parent else part
        self._skip("]")
        if many:
            self._skip("]")
            self._counts[table] = self._counts.get(table, -1) + 1
            self._note(table, start)
            table = f"{table}[{self._counts[table]}]"
        return self._note(table, start)

    def _key(self) -> list[str]:
        parts = []
        while True:
            parts.append(self._next().strip("\"'"))
            self._at += 1
            if not self._skip("."):
                return parts

    def _pair(self, table: str) -> str:
        start = self._at
        path = table
        for part in self._key():
            path = self._note(f"{path}.{part}" if path else part, start)
        self._skip("=")
        self._value(path)
        return table

    def _value(self, path: str) -> None:
        if self._skip("["):
            self._list(path)
        elif self._skip("{"):
            while not self._skip("}"):
                self._pair(path)
                self._skip(",")
        else:
            while self._next() not in ("\n", ",", "]", "}"):
                self._at += 1

    def _list(self, path: str) -> None:
        count = 0
        while not self._skip("]"):
            if self._skip("\n", ","):
                continue
            self._value(self._note(f"{path}[{count}]", self._at))
            count += 1
