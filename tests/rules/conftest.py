"""The exercise of the compiler's tests, fresh for every rule to be broken in."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.compiler.exercise import Folder


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """A folder of facts without a fault."""
    return Folder(tmp_path / "facts")
