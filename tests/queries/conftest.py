"""The packaged dataset, with the records of a small world on its shelves."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.queries.world import standing_in

from mongolia_russia.dataset import Dataset


@pytest.fixture
def world() -> Iterator[Dataset]:
    """Put the records of the world in place of the packaged ones."""
    with standing_in() as dataset:
        yield dataset
