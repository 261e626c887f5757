"""The exercise, fresh for every test that asks for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.compiler.exercise import Folder


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """A folder of facts without a fault."""
    return Folder(tmp_path / "facts")
