"""Rules on what stands behind the facts."""

from __future__ import annotations

import pytest
from tests.compiler.exercise import Folder

PAGE_3 = '"gazette [page 3]"'
RIVAL = 'value = "2001-11-14"'
REASON = 'reason = "the talks only"'


class TestFactsAreEvidenced:
    """Every fact is cited, inferred or computed."""

    def test_nested(self, folder: Folder) -> None:
        """A nested fact without evidence is told at its own place."""
        folder.change(
            "visits.toml", 'cited = ["gazette"]\n\n[visit-2003', "\n[visit-2003"
        )
        person, office = folder.problems()
        assert office == folder.said(
            "visits.toml",
            'office = "office-president"',
            "visit-2001-ivan visitors[0].office",
            "no citation, inference or computation behind it (facts-are-evidenced)",
            "add office to `cited`, or to `inferred` with the reasoning",
        )
        assert "visit-2001-ivan visitors[0].person: no citation" in person

    @pytest.mark.parametrize("word", ["inferred", "computed", "undecided"])
    def test_reasons(self, folder: Folder, word: str) -> None:
        """A reason is as good as a citation."""
        folder.change("visits.toml", 'places = ["gazette"]\n', "")
        folder.change(
            "visits.toml",
            'title = "A visit"',
            f'title = "A visit"\n{word}.places = "so"',
        )
        folder.build()

    def test_default(self, folder: Folder) -> None:
        """A field that stands at its default says nothing, and needs nobody."""
        folder.change(
            "visits.toml",
            'title = "A visit"',
            'title = "A visit"\nprotocol = "not-stated"',
        )
        folder.build()
        folder.change("visits.toml", '"not-stated"', '"working"')
        assert "visit-2001-ivan protocol: no citation" in folder.problem()


class TestCitationsSupportFields:
    """Evidence is for a field that has a value."""

    @pytest.mark.parametrize("word", ["inferred", "computed", "undecided"])
    def test_reason(self, folder: Folder, word: str) -> None:
        """A reason for nothing is told at the reason."""
        folder.change(
            "visits.toml",
            'title = "A visit"',
            f'title = "A visit"\n{word}.hosts = "so"',
        )
        assert folder.problem() == folder.said(
            "visits.toml",
            f"{word}.hosts",
            f"visit-2001-ivan {word}.hosts",
            f"{word} for a field that has no value (citations-support-fields)",
            "give the field its value, or remove the word",
        )

    def test_nested(self, folder: Folder) -> None:
        """So is a citation for nothing within an element."""
        folder.change(
            "missions.toml",
            'cited = ["annals"] }]',
            'cited = { form = ["annals"], period = ["gazette"] } }]',
        )
        assert folder.problem() == folder.said(
            "missions.toml",
            "period =",
            "mission-embassy forms[0].cited.period",
            "cited for a field that has no value (citations-support-fields)",
            "give the field its value, or remove the word",
        )


class TestRivalsAreRivals:
    """A rival says something else, in the same unit."""

    MEND = "cite it for the value, or move it to a field of its own"

    def test_same_value(self, folder: Folder) -> None:
        """A rival equal to the value is none."""
        folder.change("visits.toml", RIVAL, 'value = "2001-11-13/2001-11-14"')
        assert folder.problem() == folder.said(
            "visits.toml",
            "[[visit-2001-ivan.rival]]",
            "visit-2001-ivan rival[0]",
            "the rival is the preferred value itself (rivals-are-rivals)",
            self.MEND,
        )

    @pytest.mark.parametrize(
        ("value", "problem"),
        [
            ("3485.0 km", "the rival is the preferred value itself"),
            ("3485 m", "the rival is in m, the value in km"),
        ],
    )
    def test_quantity(self, folder: Folder, value: str, problem: str) -> None:
        """Numbers are compared as numbers, and only within a unit."""
        folder.change("border.toml", "about 3500 km", value)
        assert folder.problem() == folder.said(
            "border.toml",
            "rival =",
            "border-line rival[0]",
            f"{problem} (rivals-are-rivals)",
            self.MEND,
        )

    def test_other_vagueness(self, folder: Folder) -> None:
        """The same number with a word that limits it is another value."""
        folder.change("border.toml", "about 3500 km", "about 3485 km")
        folder.build()


class TestDisputesAreSettled:
    """One value is preferred with a reason, or nothing decides."""

    MEND = "say why in `preferred.dates`, or `undecided.dates`"
    PREFERRED = '[visit-2001-ivan.preferred]\ndates = "two works agree"\n'

    def test_none_preferred(self, folder: Folder) -> None:
        """Rivals without a preference are told at the field."""
        folder.change("visits.toml", self.PREFERRED, "")
        assert folder.problem() == folder.said(
            "visits.toml",
            'dates = "2001-11-13/2001-11-14"',
            "visit-2001-ivan dates",
            "rivals, but no value preferred (disputes-are-settled)",
            self.MEND,
        )

    def test_no_reason(self, folder: Folder) -> None:
        """A day on which the value was so is no reason to prefer it."""
        folder.change(
            "visits.toml", self.PREFERRED, '[visit-2001-ivan.as_of]\ndates = "2005"\n'
        )
        assert folder.problem() == folder.said(
            "visits.toml",
            'dates = "2001-11-13/2001-11-14"',
            "visit-2001-ivan dates",
            "preferred, but no reason (disputes-are-settled)",
            self.MEND,
        )

    def test_both(self, folder: Folder) -> None:
        """What is undecided is not preferred as well."""
        folder.change(
            "visits.toml",
            'title = "A visit"',
            'title = "A visit"\nundecided.dates = "nothing decides"',
        )
        assert folder.problem() == folder.said(
            "visits.toml",
            'dates = "2001-11-13/2001-11-14"',
            "visit-2001-ivan dates",
            "undecided and yet preferred (disputes-are-settled)",
            self.MEND,
        )

    def test_undecided(self, folder: Folder) -> None:
        """Rivals beside an undecided value need no preference."""
        folder.change(
            "visits.toml",
            self.PREFERRED,
            '[visit-2001-ivan.undecided]\ndates = "nothing decides"\n',
        )
        folder.build()


class TestDeprecationsHaveReasons:
    """A claim that is withdrawn says why."""

    def test_without(self, folder: Folder) -> None:
        """Without a reason it is told at the rival."""
        folder.change("visits.toml", REASON, 'rank = "deprecated"')
        assert folder.problem() == folder.said(
            "visits.toml",
            "[[visit-2001-ivan.rival]]",
            "visit-2001-ivan rival[0]",
            "deprecated without a reason (deprecations-have-reasons)",
            "add `reason`",
        )

    def test_with(self, folder: Folder) -> None:
        """With one it stands; a rival of normal rank needs none."""
        folder.change("visits.toml", REASON, f'{REASON}\nrank = "deprecated"')
        folder.build()
        folder.change(
            "visits.toml", f'{REASON}\nrank = "deprecated"', 'rank = "normal"'
        )
        folder.build()


class TestLocatorsUseCslLabels:
    """The place in a work, with its label in full."""

    @pytest.mark.parametrize(
        "locator",
        ["p. 3", "pp. 3-4", "P. 3", "para. 3", "paras. 3-4", "art. 3", "ch. 3", "chap. 3",
         "fol. 3", "sec. 3", "vol. 3", "no. 3", "n. 3", "nn. 3-4", "§ 3", "3", "3-4", "3, 4",
         "3 ff.", "12 and 13"],
    )  # fmt: skip
    def test_abbreviated(self, folder: Folder, locator: str) -> None:
        """An abbreviation or a bare number is told at the citation."""
        folder.change("visits.toml", PAGE_3, f'"gazette [{locator}]"')
        assert folder.problem() == folder.said(
            "visits.toml",
            f"[{locator}]",
            "visit-2001-ivan cited.dates",
            f"the locator {locator!r} has no label in full (locators-use-csl-labels)",
            "write page, paragraph, article, chapter, folio, section, volume, number or "
            "note before it",
        )

    @pytest.mark.parametrize(
        "locator",
        ["page 3", "pages 3-4", "paragraph 2", "opening", "note 3", "number 3",
         "1990 edition, field Capital", "artistic director", "parts of it"],
    )  # fmt: skip
    def test_in_full(self, folder: Folder, locator: str) -> None:
        """Labels in full, and words where no label fits, are right."""
        folder.change("visits.toml", PAGE_3, f'"gazette [{locator}]"')
        folder.build()

    def test_of_the_quoting_work(self, folder: Folder) -> None:
        """The place in the quoting work, and those of rivals, are looked at, too."""
        folder.change("visits.toml", "via gazette [page 4]", "via gazette [p. 4]")
        assert folder.problem() == folder.said(
            "visits.toml",
            "[p. 4]",
            "visit-2001-ivan rival[0].cited[0]",
            "the locator 'p. 4' has no label in full (locators-use-csl-labels)",
            "write page, paragraph, article, chapter, folio, section, volume, number or "
            "note before it",
        )

    def test_once(self, folder: Folder) -> None:
        """A citation that elements take over is told once, where it is written."""
        folder.change("people.toml", "[page 9]", "[p. 9]")
        assert folder.problem().startswith(
            f"people.toml:{folder.line('people.toml', '[p. 9]')}: "
            "person-ivan cited.tenures: the locator"
        )


class TestQuotationsAreShort:
    """Words as printed are a few."""

    def test_eight_words(self, folder: Folder) -> None:
        """Eight are too many."""
        folder.change(
            "visits.toml",
            PAGE_3,
            '{ source = "gazette", as_printed = "a b c d e f g h" }',
        )
        assert folder.problem() == folder.said(
            "visits.toml",
            "a b c d e f g h",
            "visit-2001-ivan cited.dates",
            "as_printed has more than 7 words (quotations-are-short)",
            "keep the date or number itself",
        )

    def test_seven_words(self, folder: Folder) -> None:
        """Seven are not."""
        folder.change(
            "visits.toml",
            PAGE_3,
            '{ source = "gazette", as_printed = "a b c d e f g" }',
        )
        folder.build()


class TestDaysOfReadingAreDays:
    """When a text was read."""

    @pytest.mark.parametrize(
        "seen", ["2026", "2026-02-30", "20260102", "2026-01-02T10:00", "then"]
    )
    def test_no_day(self, folder: Folder, seen: str) -> None:
        """It is a day that there is, written with hyphens."""
        folder.change(
            "visits.toml", PAGE_3, f'{{ source = "gazette", seen = "{seen}" }}'
        )
        assert folder.problem() == folder.said(
            "visits.toml",
            f'seen = "{seen}"',
            "visit-2001-ivan cited.dates",
            f"seen {seen!r} is not a day (days-of-reading-are-days)",
            "write YYYY-MM-DD",
        )

    def test_day(self, folder: Folder) -> None:
        """A day is right, and so is none."""
        folder.change(
            "visits.toml", PAGE_3, '{ source = "gazette", seen = "2024-02-29" }'
        )
        folder.build()
