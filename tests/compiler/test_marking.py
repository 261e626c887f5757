"""What a second reader compared, and the other files beside the facts."""

from __future__ import annotations

import pytest
from tests.compiler.exercise import Folder

from mongolia_russia.compiler import digest, mark_checked
from mongolia_russia.errors import FactsError, InvalidArgumentError, UnknownIdError
from mongolia_russia.model.parts import Checked

DAY = "2026-01-15"


def checked_in(folder: Folder) -> dict[str, Checked]:
    """The records that count as checked."""
    return {r.id: r.checked for r in folder.build().records if r.checked}


class TestMarking:
    """Noting that records were compared with their sources."""

    def test_marks(self, folder: Folder) -> None:
        """The day and a digest of what was read stand with the record."""
        assert mark_checked(folder.path, ["vote-1", "crossing-gate"], DAY) == 2
        checked = checked_in(folder)
        assert set(checked) == {"vote-1", "crossing-gate"}
        assert checked["vote-1"].date == DAY
        assert len(checked["vote-1"].digest) == 16

    def test_edited(self, folder: Folder) -> None:
        """A record edited since is unchecked by itself, and told as stale."""
        mark_checked(folder.path, ["vote-1", "crossing-gate"], DAY)
        folder.change("crossings.toml", "50.3", "50.4")
        assert set(checked_in(folder)) == {"vote-1"}
        assert folder.build().stale_checks == ("crossing-gate",)

    def test_comments_and_order(self, folder: Folder) -> None:
        """Comments, line ends and the order of keys are no edit."""
        mark_checked(folder.path, ["crossing-gate"], DAY)
        folder.write(
            "crossings.toml",
            """
            # The same gate.
            [crossing-gate]
            cited.coordinates = ["annals"]
            coordinates = { longitude = 106.5, latitude = 50.3 }
            title = 'Gate'  # its name
            """,
        )
        assert set(checked_in(folder)) == {"crossing-gate"}
        assert folder.build().stale_checks == ()

    def test_again(self, folder: Folder) -> None:
        """A new comparison takes the place of the old one; others stay."""
        mark_checked(folder.path, ["vote-1", "crossing-gate"], DAY)
        mark_checked(str(folder.path), ["vote-1", "vote-1"], "2026-01-20")
        checked = checked_in(folder)
        assert checked["vote-1"].date == "2026-01-20"
        assert checked["crossing-gate"].date == DAY

    def test_removed(self, folder: Folder) -> None:
        """The mark of a record that is gone goes with the next one."""
        mark_checked(folder.path, ["vote-1", "crossing-gate"], DAY)
        (folder.path / "crossings.toml").unlink()
        assert folder.build().stale_checks == ("crossing-gate",)
        mark_checked(folder.path, ["vote-1"], DAY)
        assert folder.build().stale_checks == ()

    def test_file(self, folder: Folder) -> None:
        """The file says what it is, and holds a line a record, sorted."""
        assert mark_checked(folder.path, ["vote-1", "crossing-gate"], DAY) == 2
        lines = folder.read("checked.toml").splitlines()
        assert lines[0].startswith("# When a second reader compared")
        assert [line.split(" = ")[0] for line in lines[-2:]] == [
            "crossing-gate",
            "vote-1",
        ]

    @pytest.mark.parametrize(
        "date", ["", "2026", "2026-1-15", "20260115", "2026-02-30", "today"]
    )
    def test_no_day(self, folder: Folder, date: str) -> None:
        """The day is a day, and nothing is written when it is none."""
        with pytest.raises(InvalidArgumentError, match=f"date: {date!r} is not a day"):
            mark_checked(folder.path, ["vote-1"], date)
        assert not (folder.path / "checked.toml").exists()

    def test_unknown_id(self, folder: Folder) -> None:
        """An id that no record has is told with the nearest; nothing is written."""
        with pytest.raises(
            UnknownIdError, match=r"no record 'vote-2'; did you mean 'vote-1'\?$"
        ):
            mark_checked(folder.path, ["vote-1", "vote-2"], DAY)
        with pytest.raises(UnknownIdError, match=r"no record 'zzz'$"):
            mark_checked(folder.path, ["zzz"], DAY)
        assert not (folder.path / "checked.toml").exists()

    def test_unreadable_marks(self, folder: Folder) -> None:
        """Marks that cannot be read are told, never overwritten."""
        folder.write("checked.toml", "vote-1 = {")
        with pytest.raises(FactsError, match=r"checked\.toml:1: broken TOML"):
            mark_checked(folder.path, ["vote-1"], DAY)
        assert folder.read("checked.toml") == "vote-1 = {"

    def test_digest(self) -> None:
        """The digest is of the content, not of its order."""
        assert digest({"a": 1, "b": [1, 2]}) == digest({"b": [1, 2], "a": 1})
        assert digest({"b": [1, 2]}) != digest({"b": [2, 1]})


class TestChecked:
    """``checked.toml`` by hand."""

    @pytest.mark.parametrize(
        "entry",
        ["5", "{}", '{ date = "2026-01-15" }', '{ date = "2026-01-15", digest = 5 }'],
    )
    def test_no_entry(self, folder: Folder, entry: str) -> None:
        """An entry has a day and a digest."""
        folder.write("checked.toml", f"# Marks.\nvote-1 = {entry}\n")
        assert folder.problem() == (
            "checked.toml:2: vote-1: not an entry of checked.toml. "
            'Mend: write vote-1 = { date = "...", digest = "..." }.'
        )


class TestMeta:
    """``meta.toml``: version and day of the data."""

    @pytest.mark.parametrize(
        ("old", "new", "key", "problem", "mend"),
        [
            (
                "version =",
                "verison =",
                "verison",
                "key: 'verison' is not allowed; did you mean 'version'? Allowed: as_of, version",
                "rename or remove it",
            ),
            ('"1.2"', "1.2", "version", "1.2 is not a text", "write it between quotes"),
            (
                '"2026-01-31"',
                "2026-01-31",
                "as_of",
                "2026-01-31 is not a text",
                "write it between quotes",
            ),
            (
                '"2026-01-31"',
                '"2026-01"',
                "as_of",
                "'2026-01' is not a day",
                "write YYYY-MM-DD",
            ),
        ],
    )
    def test_wrong(
        self, folder: Folder, old: str, new: str, key: str, problem: str, mend: str
    ) -> None:
        """Both are texts, and the second a day."""
        folder.change("meta.toml", old, new)
        assert folder.problem() == folder.said("meta.toml", new, key, problem, mend)


class TestRetired:
    """``retired.toml``: ids that are no longer used."""

    def test_forms(self, folder: Folder) -> None:
        """An id is gone, with the reason, and has gone on to another or not."""
        folder.write(
            "retired.toml",
            """
            visit-2001-two = { now = "visit-2001-ivan", why = "the same visit" }
            visit-2002-ivan = { why = "it never took place" }
            """,
        )
        assert folder.build().retired == {
            "visit-2001-two": {"now": "visit-2001-ivan", "why": "the same visit"},
            "visit-2002-ivan": {"why": "it never took place"},
        }

    @pytest.mark.parametrize(
        ("line", "id", "problem", "mend"),
        [
            (
                'vote-2 = { now = "vote-1" }',
                "vote-2",
                "not an entry of retired.toml",
                'write vote-2 = { why = "..." } or { now = "...", why = "..." }',
            ),
            (
                "vote-2 = 'gone'",
                "vote-2",
                "not an entry of retired.toml",
                'write vote-2 = { why = "..." } or { now = "...", why = "..." }',
            ),
            (
                'vote-1 = { why = "gone" }',
                "vote-1",
                "the id is retired, and yet used",
                "give the record another id",
            ),
            (
                'vote-2 = { now = "vote-3", why = "gone" }',
                "vote-2",
                "no record 'vote-3' to go on to",
                "correct `now`, or leave it out",
            ),
        ],
    )
    def test_wrong(
        self, folder: Folder, line: str, id: str, problem: str, mend: str
    ) -> None:
        """A retired id is free, and leads to a record that is there."""
        folder.write("retired.toml", f"# Gone.\n{line}\n")
        assert folder.problem() == f"retired.toml:2: {id}: {problem}. Mend: {mend}."

    def test_into_an_unread_file(self, folder: Folder) -> None:
        """Where it leads to is not judged while files cannot be read."""
        folder.write("retired.toml", 'vote-2 = { now = "vote-1", why = "gone" }')
        folder.write("votes.toml", "=")
        assert folder.problem().startswith("votes.toml:1: broken TOML")
