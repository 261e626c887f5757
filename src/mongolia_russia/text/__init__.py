"""Comparing names across scripts, accents and spellings."""

from __future__ import annotations

from .folding import fold

__all__ = ["fold"]
