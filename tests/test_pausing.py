"""The garbage collector rests while lasting objects are made, and is left as it was."""

from __future__ import annotations

import gc
import subprocess
import sys
from collections.abc import Iterator

import pytest

from mongolia_russia.pausing import paused


@pytest.fixture(autouse=True)
def collector() -> Iterator[None]:
    """The collector works again after each test."""
    yield
    gc.enable()


@pytest.mark.parametrize("working", [True, False])
def test_left_as_it_was(working: bool) -> None:
    """Whoever had it on or off finds it so, and has what the function made."""
    (gc.enable if working else gc.disable)()
    assert paused(gc.isenabled) is False
    assert gc.isenabled() is working


@pytest.mark.parametrize("working", [True, False])
def test_error(working: bool) -> None:
    """So it is after an error."""
    (gc.enable if working else gc.disable)()
    with pytest.raises(ZeroDivisionError):
        paused(lambda: 1 // 0)
    assert gc.isenabled() is working


def test_first_answer() -> None:
    """The first answer of a process leaves the collector working."""
    code = "import gc, mongolia_russia as mr; mr.border(); assert gc.isenabled()"
    subprocess.run([sys.executable, "-c", code], check=True)
