"""All rules together, and the exceptions that records list against them."""

from __future__ import annotations

import pytest
from tests.compiler.exercise import Folder

from mongolia_russia.rules import Facts, Finding, check_rules
from mongolia_russia.rules.checking import RULES

EXCEPT = 'except = [{{ rule = "{rule}", reason = "so printed" }}]'
ORDER = EXCEPT.format(rule="dates-are-in-order")


class TestRules:
    """The table of rules."""

    def test_names(self) -> None:
        """A rule is called as its function is, and says what it holds to."""
        assert len(RULES) > 20
        for name, rule in RULES.items():
            assert name == rule.__name__.replace("_", "-")
            assert rule.__doc__

    def test_hold(self, folder: Folder) -> None:
        """No rule finds fault with the exercise."""
        built = folder.build()
        assert check_rules(Facts(built.records, built.sources)) == []

    def test_sorted(self, folder: Folder) -> None:
        """Findings come by record, path and rule."""
        built = folder.build()
        found = check_rules(Facts(built.records[::2], []))
        keys = [(f.record, f.path, f.rule, f.problem) for f in found]
        assert len(keys) > 3
        assert keys == sorted(keys)

    def test_text(self) -> None:
        """A finding reads as a sentence, with or without a path."""
        finding = Finding("a-rule", "visit-1", "dates", "wrong", "mend it")
        assert str(finding) == "visit-1 dates: wrong (a-rule). Mend: mend it."
        finding = Finding("a-rule", "annals", "", "wrong", "mend it")
        assert str(finding) == "annals: wrong (a-rule). Mend: mend it."


class TestExceptions:
    """A rule that the sources really break."""

    def test_accepted(self, folder: Folder) -> None:
        """A finding that its record explains is none."""
        folder.change("treaties.toml", 'terminated = "2010"', 'terminated = "2000"')
        assert "dates-are-in-order" in folder.problem()
        folder.change(
            "treaties.toml", 'title = "A treaty"', f'title = "A treaty"\n{ORDER}'
        )
        folder.build()

    def test_of_that_record_only(self, folder: Folder) -> None:
        """Other records have to keep to the rule."""
        folder.change("treaties.toml", 'terminated = "2010"', 'terminated = "2000"')
        folder.change("visits.toml", 'title = "A visit"', f'title = "A visit"\n{ORDER}')
        assert [p.partition("(")[2].partition(")")[0] for p in folder.problems()] == [
            "dates-are-in-order",
            "exceptions",
        ]

    def test_of_that_rule_only(self, folder: Folder) -> None:
        """So has the record itself to every other."""
        folder.change("treaties.toml", 'terminated = "2010"', 'terminated = "2000"')
        folder.change("treaties.toml", 'date = "2001-12-01"', 'date = "1999"')
        folder.change(
            "treaties.toml", 'title = "A treaty"', f'title = "A treaty"\n{ORDER}'
        )
        assert "(ratifications-follow-signature)" in folder.problem()

    def test_not_needed(self, folder: Folder) -> None:
        """An exception to a rule that holds is told."""
        folder.change(
            "treaties.toml", 'title = "A treaty"', f'title = "A treaty"\n{ORDER}'
        )
        assert folder.problem() == folder.said(
            "treaties.toml",
            "except =",
            "treaty-2001-town except",
            "the exception to 'dates-are-in-order' is not needed (exceptions)",
            "remove it",
        )

    @pytest.mark.parametrize("rule", ["date-are-in-order", "exceptions"])
    def test_unknown(self, folder: Folder, rule: str) -> None:
        """So is one to a rule that there is not, with the nearest."""
        folder.change(
            "treaties.toml",
            'title = "A treaty"',
            f'title = "A treaty"\n{EXCEPT.format(rule=rule)}',
        )
        said = folder.problem()
        assert f"treaty-2001-town except: rule: {rule!r} is not allowed" in said
        assert "Allowed: answers-add-up, " in said
        assert ("did you mean 'dates-are-in-order'?" in said) == rule.startswith("date")
