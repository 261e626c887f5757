"""Rules on single kinds: sums and units."""

from __future__ import annotations

import pytest
from tests.compiler.exercise import Folder


class TestAnswersAddUp:
    """The answers of a poll."""

    MEND = "compare with the source"

    def test_too_much(self, folder: Folder) -> None:
        """More than all who were asked is told; sums of answers do not count again."""
        folder.change("polls.toml", "share = 60", "share = 80")
        folder.change("polls.toml", "share = 91", "share = 110")
        assert folder.problem().endswith(
            "poll-1 answers: the answers sum to 110.5 (answers-add-up). "
            "Mend: compare with the source."
        )

    def test_rounded(self, folder: Folder) -> None:
        """Published shares are rounded, each by a point at most."""
        folder.change("polls.toml", "share = 60", "share = 72")
        folder.change("polls.toml", "share = 91", "share = 103")
        folder.build()

    @pytest.mark.parametrize("share", ["89", "92"])
    def test_sum(self, folder: Folder, share: str) -> None:
        """A sum that is not that of its parts is told."""
        folder.change("polls.toml", "share = 91", f"share = {share}")
        assert folder.problem().endswith(
            f"poll-1 answers: 'either' is {share}, not 90.5 (answers-add-up). "
            "Mend: compare with the source."
        )

    def test_rounded_sum(self, folder: Folder) -> None:
        """A point beside is rounding."""
        folder.change("polls.toml", "share = 91", "share = 91.5")
        folder.build()

    def test_unknown_part(self, folder: Folder) -> None:
        """A sum is one of answers that are there."""
        folder.change("polls.toml", '["good", "fair"]', '["good", "fare"]')
        assert "answers: 'either' combines unknown ['fare'] (ans" in folder.problem()


class TestVotesFitTheMembership:
    """Votes in the United Nations."""

    @pytest.mark.parametrize(
        ("old", "new", "total"),
        [
            ("yes = 141", "yes = 142", 194),
            ("yes = 141", "yes = 140", 192),
            ("no = 5", "no = 500", 688),
        ],
    )
    def test_wrong_total(self, folder: Folder, old: str, new: str, total: int) -> None:
        """Totals that are not all members are told."""
        folder.change("votes.toml", old, new)
        assert folder.problem() == (
            f"votes.toml:{folder.line('votes.toml', 'yes = 1')}: vote-1 yes: "
            f"{total} votes, but 193 members in 2022 (votes-fit-the-membership). "
            "Mend: compare with the record of the vote."
        )

    def test_some_unknown(self, folder: Folder) -> None:
        """Where a total is unknown the others may be fewer, but not more."""
        folder.change("votes.toml", "absent = 12\n", "")
        folder.change("votes.toml", 'cited.absent = ["annals"]\n', "")
        folder.build()
        folder.change("votes.toml", "yes = 141", "yes = 154")
        assert "194 votes, but 193 members" in folder.problem()

    @pytest.mark.parametrize("date", ["2010-12-31", "XXXX-03-02"])
    def test_unknown_membership(self, folder: Folder, date: str) -> None:
        """Before 2011, and when nobody tells the year, nothing is said."""
        folder.change("votes.toml", '"2022-03-02"', f'"{date}"')
        folder.change("votes.toml", "yes = 141", "yes = 999")
        folder.build()

    def test_other_body(self, folder: Folder) -> None:
        """Other bodies have other members."""
        folder.change(
            "votes.toml", 'body = "actor-united-nations"', 'body = "actor-mongolia"'
        )
        folder.change("votes.toml", "yes = 141", "yes = 999")
        folder.build()


class TestSharesAddUp:
    """Shares held at one time."""

    def test_too_much(self, folder: Folder) -> None:
        """More than the whole in one period is told."""
        folder.change("projects.toml", '"49 %"', '"51 %"')
        line = folder.line("projects.toml", "partners = [\n")
        assert folder.problem() == (
            f"projects.toml:{line}: project-mine partners: the shares in 1990/2000 sum to "
            "102 (shares-add-up). Mend: give each its period, or correct them."
        )

    def test_undated(self, folder: Folder) -> None:
        """Shares without a period are taken together."""
        folder.change(
            "projects.toml", '{ name = "Four" }', '{ name = "Four", share = "2 %" }'
        )
        assert (
            "project-mine partners: the shares sum to 102 (shares" in folder.problem()
        )

    def test_rounded(self, folder: Folder) -> None:
        """A point more is rounding."""
        folder.change("projects.toml", '"49 %"', '"50 %"')
        folder.build()


class TestValuesHaveTheUnit:
    """Observations of a series."""

    MEND = "one series has one unit; `missing_because` explains a gap"

    def test_other_unit(self, folder: Folder) -> None:
        """A value in another unit is told."""
        folder.change("series.toml", "5 USD", "5 RUB")
        line = folder.line("series.toml", "[[series-debt.observations]]")
        assert folder.problem() == (
            f"series.toml:{line}: series-debt observations[0]: in RUB, the series in "
            f"USD (values-have-the-unit). Mend: {self.MEND}."
        )

    def test_missing(self, folder: Folder) -> None:
        """A gap without a reason is told."""
        folder.change("series.toml", 'missing_because = "not published"\n', "")
        assert (
            "series-debt observations[1]: missing, no reason (val" in folder.problem()
        )


class TestThereIsOneBorder:
    """The one border, in kilometres."""

    def test_second(self, folder: Folder) -> None:
        """A second record of it is told."""
        folder.add(
            "border.toml",
            """
            [border-other]
            title = "Another line"
            length = "3000 km"
            summary = "No other."
            cited = { length = ["annals"] }
            """,
        )
        assert folder.problem() == folder.said(
            "border.toml",
            "[border-other]",
            "border-other",
            "a second border beside 'border-line' (there-is-one-border)",
            "put its facts into the first",
        )

    def test_unit(self, folder: Folder) -> None:
        """Its length is in kilometres."""
        folder.change("border.toml", "3485 km", "2165 mi")
        folder.change("border.toml", "about 3500 km", "about 2175 mi")
        assert folder.problem() == folder.said(
            "border.toml",
            'length = "2165 mi"',
            "border-line length",
            "the length is in mi (there-is-one-border)",
            "give it in km",
        )
