"""Rules on names, languages and what a reader is told."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model.actor import Actor
from ..model.border import Border
from ..model.encounter import Meeting, Visit
from ..model.event import Event
from ..model.mission import Mission
from ..model.person import Person
from ..model.project import Project
from ..model.treaty import Treaty
from .facts import Facts, Finding, Rule

TOLD = (Actor, Border, Event, Meeting, Mission, Person, Project, Treaty, Visit)
"""The kinds that have a story; places, offices, tables and votes may stand bare."""

_TAG = re.compile(
    r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d\w{3}))*"
)
"""BCP 47: language, script, region, variants, in their usual cases."""


def languages_are_tags(facts: Facts) -> Iterator[Finding]:
    """A language is a BCP 47 tag: ``mn-Cyrl``, ``ru``, ``zh-Hant``."""
    for id, path, tag in _tags(facts):
        if not _TAG.fullmatch(tag):
            yield Finding(
                "languages-are-tags",
                id,
                path,
                f"{tag!r} is not a BCP 47 tag",
                "write the language, then the script where it matters: mn-Cyrl",
            )


def stories_are_told(facts: Facts) -> Iterator[Finding]:
    """A record with a story has a summary that tells it."""
    for record in facts.records.values():
        if isinstance(record, TOLD) and not record.summary:
            yield Finding(
                "stories-are-told",
                record.id,
                "summary",
                "no summary",
                "say what it was and why it mattered",
            )


def _tags(facts: Facts) -> Iterator[tuple[str, str, str]]:
    for record in facts.records.values():
        for i, name in enumerate(record.names):
            yield record.id, f"names[{i}].lang", name.lang
    for treaty in facts.of(Treaty):
        for i, tag in enumerate(treaty.languages):
            yield treaty.id, f"languages[{i}]", tag
    for source in facts.sources.values():
        if source.language is not None:
            yield source.id, "language", source.language


RULES: tuple[Rule, ...] = (languages_are_tags, stories_are_told)
