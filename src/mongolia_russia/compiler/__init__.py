"""Compile authored facts: TOML to checked records to the package's data."""

from __future__ import annotations

from .building import Build, build, digest
from .marking import mark_checked
from .problems import Problem
from .writing import compiled_files, stale_files

__all__ = [
    "Build",
    "Problem",
    "build",
    "compiled_files",
    "digest",
    "mark_checked",
    "stale_files",
]
