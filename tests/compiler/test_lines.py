"""Every key of a TOML text has its line, however it is written."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.compiler.exercise import Folder

from mongolia_russia.compiler.lines import key_lines, nearest_line


def paths_of(value: Any, path: str = "") -> set[str]:
    """All paths in what tomllib read."""
    found = {path} if path else set()
    if isinstance(value, dict):
        for key, inner in value.items():
            found |= paths_of(inner, f"{path}.{key}" if path else key)
    if isinstance(value, list):
        for i, inner in enumerate(value):
            found |= paths_of(inner, f"{path}[{i}]")
    return found


def written(value: Any) -> str:
    """A value as TOML, lists over several lines."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{k} = {written(v)}" for k, v in value.items()) + " }"
    if isinstance(value, list):
        return "[ # of these\n" + "".join(f"  {written(v)},\n" for v in value) + "]"
    return str(value)


NAMES = st.sampled_from(["a", "b", "c-d", "E_1", "2001"])
SCALARS = st.sampled_from(
    [
        '"plain"',
        '"[no.header] = # no comment"',
        "'C:\\'",
        '"\\"quoted\\""',
        '"""\n[a]\nb = 1\n"\\"""no end\n"""',
        "'''\n[[a]]\n# b = 1\n'''",
        '""""two quotes inside""..."""',
        '""',
        "''",
        "1_000.5",
        "-inf",
        "2001-11-13 10:00:00.5",
        "true",
    ]
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=2)
    ),
    max_leaves=6,
)


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Valid TOML with everything that facts are written in."""
    lines: list[str] = []
    for id in draw(st.lists(NAMES, unique=True, max_size=3)):
        lines.append(f"[{id}] # a record")
        fields = draw(st.dictionaries(NAMES, VALUES, max_size=3))
        lines += [f"{k} = {written(v)}  # why" for k, v in fields.items()]
        lines += [f"z.{k} = {written(v)}" for k, v in fields.items()]
        if draw(st.booleans()):
            lines += ["", f'[{id}."of it"]', "q = 1"]
        for number in range(draw(st.integers(0, 3))):
            lines += [f"[[ {id} . x ]]", "k = 1", f"[{id}.x.y]", f"n = {number}"]
            lines += [f"[[{id}.x.z]]", "m = 1"] * draw(st.integers(0, 2))
    return "\n".join(lines) + "\n"


class TestKeyLines:
    """The map from paths to lines."""

    @given(text=texts())
    def test_all_paths(self, text: str) -> None:
        """It has the very paths that tomllib reads, strings and comments ignored."""
        assert set(key_lines(text)) == paths_of(tomllib.loads(text))

    @given(text=texts())
    def test_keys_stand_there(self, text: str) -> None:
        """The line holds the last part of the path, or the element."""
        lines = text.splitlines()
        for path, number in key_lines(text).items():
            last = path.split(".")[-1].split("[")[0]
            assert last in lines[number - 1] or path.endswith("]"), path

    @pytest.mark.parametrize(
        ("text", "path", "line"),
        [
            ("# a\n[a]\nx = 1", "a", 2),
            ("[a]\n\nx = 1", "a.x", 3),
            ("[a]\nx.y = 1", "a.x", 2),
            ("[a]\nx.y.z = 1", "a.x.y.z", 2),
            ('[a]\n"x y" = 1', "a.x y", 2),
            ("[a.b]\nx = 1", "a.b.x", 2),
            ("[[a.b]]\nx = 1\n[[a.b]]\nx = 1", "a.b[1].x", 4),
            ("[[a.b]]\nx = 1\n[a.b.c]\nx = 1", "a.b[0].c.x", 4),
            ("[[a.b]]\n[[a.b]]\n[[a.b.c]]\nx = 1", "a.b[1].c[0].x", 4),
            ("[a]\nx = [\n  1,\n  # no\n  2,\n]", "a.x[1]", 5),
            ("[a]\nx = [\n  { y = 1 },\n  { y = 2,\n z = [ 3 ] },\n]", "a.x[1].y", 4),
            ("[a]\nx = [[1], [\n2]]", "a.x[1][0]", 3),
            ('[a]\nx = """\n[b]\ny = 1\n"""\nz = 1', "a.z", 6),
            ("[a]\nx = '''\n[b]\n'''\nz = 1", "a.z", 5),
            ('[a]\nx = "#" # y = 1\nz = 1', "a.z", 3),
            ("x = 1\r\n[a]\r\ny = 1\r\n", "a.y", 3),
        ],
    )
    def test_line(self, text: str, path: str, line: int) -> None:
        """Headers, dotted keys, lists of tables, lists, inline tables, long strings."""
        assert key_lines(text)[path] == line

    def test_no_other_keys(self) -> None:
        """What looks like a header or a key in a string is none."""
        text = '[a]\nx = """\n[b]\ny = 1\n"""\n'
        assert set(key_lines(text)) == {"a", "a.x"}

    def test_empty(self) -> None:
        """A text without keys has no lines."""
        assert key_lines("# only this\n") == {}


class TestNearestLine:
    """The line of what is not in the file itself."""

    LINES = key_lines("[a]\nx = [\n1,\n]\n[a.b]\n[ab]\n")

    @pytest.mark.parametrize(
        ("record", "path", "line"),
        [
            ("a", "", 1),
            ("a", "x", 2),
            ("a", "x[0]", 3),
            ("a", "x[7]", 2),
            ("a", "x[0].deeper.still", 3),
            ("a", "b.y", 5),
            ("a", "z", 1),
            ("ab", "x", 6),
            ("none", "x", 1),
        ],
    )
    def test_nearest(self, record: str, path: str, line: int) -> None:
        """It is the line of the nearest thing that holds it, or the first."""
        assert nearest_line(self.LINES, record, path) == line


class TestInFacts:
    """Lines as the compiler tells them."""

    def test_long_string(self, folder: Folder) -> None:
        """A long text full of headers moves no line and hides no fault."""
        folder.change(
            "visits.toml",
            'summary = "He came and signed."',
            'summary = """\n[visit-2003-ivan]\ndates = "then"\n"""',
        )
        folder.change("visits.toml", 'dates = "2003-06-01/2003-06-05"', "dates = 5")
        assert folder.problem().startswith(
            f"visits.toml:{folder.line('visits.toml', 'dates = 5')}: visit-2003-ivan dates"
        )

    def test_dotted_and_inline(self, folder: Folder) -> None:
        """Dotted keys, inline tables and headers lead to the line all the same."""
        folder.change(
            "series.toml", 'cited.unit = ["figures"]', 'cited.unit = ["figs"]'
        )
        folder.change("projects.toml", 'share = "49 %"', "share = 49")
        assert folder.problems() == [
            folder.said(
                "projects.toml",
                "share = 49",
                "project-mine partners[1].share",
                "49 is not a quantity: write '3485 km' or 'about 3500 km'",
            ),
            folder.said(
                "series.toml",
                '["figs"]',
                "series-debt cited.unit[0]",
                "no source 'figs'",
                "did you mean 'figures'?",
            ),
        ]
