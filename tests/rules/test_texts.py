"""Rules on languages and on what a reader is told."""

from __future__ import annotations

import pytest
from tests.compiler.exercise import Folder

from mongolia_russia.model.kinds import KINDS
from mongolia_russia.rules.texts import TOLD

WRONG = ["Russian", "RU", "mn-cyrl", "mn_Cyrl", "ru-Latn-", "r", "русский"]
RIGHT = [
    "ru",
    "mn-Cyrl",
    "zh-Hant-TW",
    "bxr",
    "ru-petr1708",
    "en-GB",
    "es-419",
    "de-1996",
]


class TestLanguagesAreTags:
    """BCP 47 tags, wherever a language stands."""

    @pytest.mark.parametrize("tag", WRONG)
    @pytest.mark.parametrize(
        ("file", "old", "new", "where"),
        [
            ("people.toml", 'lang = "ru"', 'lang = "{}"', "person-ivan names[0].lang"),
            (
                "treaties.toml",
                '["ru", "mn"]',
                '["ru", "{}"]',
                "treaty-2001-town languages[1]",
            ),
            (
                "sources/works.toml",
                'language = "en"',
                'language = "{}"',
                "annals language",
            ),
        ],
    )
    def test_wrong(
        self, folder: Folder, file: str, old: str, new: str, where: str, tag: str
    ) -> None:
        """What is no tag is told at its place."""
        folder.change(file, old, new.format(tag))
        assert folder.problem() == folder.said(
            file,
            new.format(tag),
            where,
            f"{tag!r} is not a BCP 47 tag (languages-are-tags)",
            "write the language, then the script where it matters: mn-Cyrl",
        )

    @pytest.mark.parametrize("tag", RIGHT)
    def test_right(self, folder: Folder, tag: str) -> None:
        """Languages with script, region and variant are tags."""
        folder.change("people.toml", 'lang = "ru"', f'lang = "{tag}"')
        folder.build()


class TestStoriesAreTold:
    """A record with a story has a summary."""

    @pytest.mark.parametrize(
        ("file", "summary", "record"),
        [
            ("visits.toml", "He came and signed.", "visit-2001-ivan"),
            ("treaties.toml", "What they signed.", "treaty-2001-town"),
            ("actors.toml", "The body that votes.", "actor-united-nations"),
            ("border.toml", "The border of the exercise.", "border-line"),
        ],
    )
    def test_untold(self, folder: Folder, file: str, summary: str, record: str) -> None:
        """Without one it is told at the head of the record."""
        folder.change(file, f'summary = "{summary}"\n', "")
        assert folder.problem() == folder.said(
            file,
            f"[{record}]",
            f"{record} summary",
            "no summary (stories-are-told)",
            "say what it was and why it mattered",
        )

    def test_kinds(self) -> None:
        """Places, offices, tables, votes and statements may stand bare."""
        bare = {k.name for k in KINDS.values() if k.record_class not in TOLD}
        assert bare == {
            "article_statement",
            "coding",
            "coverage",
            "crossing",
            "head_of_mission",
            "membership",
            "office",
            "place",
            "poll",
            "series",
            "vote",
        }
