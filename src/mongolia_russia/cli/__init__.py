"""The command line: ``mongolia-russia``, or ``python -m mongolia_russia``."""

from __future__ import annotations

from .main import main

__all__ = ["main"]
