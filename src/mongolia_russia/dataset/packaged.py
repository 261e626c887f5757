"""The dataset that ships with the package."""

from __future__ import annotations

import os
from typing import Any

from .dataset import Dataset

# The loader reads from a zip file, too, and costs nothing; importlib.resources does.
_FOLDER = os.path.join(os.path.dirname(os.path.dirname(__file__)), "data")
_LOADER: Any = globals()["__spec__"].loader


def read_packaged(name: str) -> bytes:
    """Return the bytes of a packaged data file, from a folder or a zip file."""
    data: bytes = _LOADER.get_data(os.path.join(_FOLDER, name))
    return data


packaged: Dataset = Dataset.reading(read_packaged)
"""All packaged records; the query functions answer from it."""
