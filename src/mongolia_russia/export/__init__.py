"""Records in the formats of other programs."""

from __future__ import annotations

from .jsonl import jsonl_files

__all__ = ["jsonl_files"]
