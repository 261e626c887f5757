"""The integrity rules: what must hold of all facts, one function a rule."""

from __future__ import annotations

from .checking import check_rules
from .facts import Facts, Finding, Rule
from .gaps import gaps

__all__ = ["Facts", "Finding", "Rule", "check_rules", "gaps"]
