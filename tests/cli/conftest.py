"""Running a command as a user does, and a folder of facts small enough to read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from tests.queries.world import standing_in

from mongolia_russia.cli import main
from mongolia_russia.dataset import Dataset


class Ran(NamedTuple):
    """What a command left behind."""

    status: int
    out: str
    err: str


Run = Callable[..., Ran]

META = """\
version = "1.0"
as_of = "2026-11-25"
"""

SOURCES = """\
[blagov-2005]
type = "article-journal"
title = "Mongolia Drifts Away From Russia Toward China"
author = ["Blagov, Sergei"]
container = "China Brief"
issued = "2005-05"
language = "en"
url = "https://jamestown.org/program/"
tier = "scholarly"
host = "jamestown.org"
host_is = "issuer"
accessed = "2026-11-24"
"""

ACTORS = """\
[actor-mongolia]
title = "Mongolia"
type = "state"
side = "MN"
exists = { edtf = "1992-02-12/..", as_of = "2005-05" }
summary = "The state of today."

[actor-mongolia.cited]
type = ["blagov-2005"]
side = ["blagov-2005"]
exists = ["blagov-2005 [paragraph 2]"]
summary = ["blagov-2005"]
"""


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command; argparse's own exit counts as its status."""

    def run(*words: object) -> Ran:
        capsys.readouterr()
        try:
            status = main([str(word) for word in words])
        except SystemExit as exit:
            status = int(exit.code or 0)
        return Ran(status, *capsys.readouterr())

    return run


@pytest.fixture
def world() -> Iterator[Dataset]:
    """Put the records of the queries' small world in place of the packaged ones."""
    with standing_in() as dataset:
        yield dataset


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    """A folder of facts: one record with one source."""
    folder = tmp_path / "facts"
    (folder / "sources").mkdir(parents=True)
    (folder / "meta.toml").write_text(META)
    (folder / "sources" / "works.toml").write_text(SOURCES)
    (folder / "actors.toml").write_text(ACTORS)
    return folder
