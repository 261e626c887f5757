"""Sets of records: the packaged one, and those of a user's own."""

from __future__ import annotations

from .dataset import Dataset

__all__ = ["Dataset"]
