"""What the data do not know: offices that no tenure confirms."""

from __future__ import annotations

import pytest
from tests.compiler.exercise import Folder

from mongolia_russia.rules import Facts, gaps


def told(folder: Folder) -> list[str]:
    """The gaps of the exercise, as record and path."""
    built = folder.build()
    found = gaps(Facts(built.records, built.sources))
    return [f"{gap.record} {gap.path}" for gap in found]


class TestGaps:
    """An office of that day without a tenure that certainly covers it."""

    def test_none(self, folder: Folder) -> None:
        """An office that a tenure covers is no gap."""
        assert told(folder) == []

    @pytest.mark.parametrize("term", ["2000?/2004", "2001-11-14~/2004"])
    def test_perhaps(self, folder: Folder, term: str) -> None:
        """A tenure that only may cover the day leaves a gap."""
        folder.change("people.toml", '"2000/2004"', f'"{term}"')
        expected = [
            "treaty-2001-town signatories[ivan].office",
            "visit-2001-ivan visitors[ivan].office",
        ]
        assert told(folder) == expected

    def test_other_office(self, folder: Folder) -> None:
        """Tenures in other offices say nothing of this one."""
        folder.change(
            "meetings.toml",
            'person = "person-ivan"',
            'person = "person-dorj", office = "office-president"',
        )
        assert told(folder) == ["meeting-2002 participants[dorj].office"]

    def test_text(self, folder: Folder) -> None:
        """A gap names the person, the office and the days."""
        folder.change(
            "meetings.toml",
            'person = "person-ivan"',
            'person = "person-dorj", office = "office-president"',
        )
        built = folder.build()
        (gap,) = gaps(Facts(built.records, built.sources))
        assert gap.problem == (
            "no tenure of Dorj as President covers 2002-06-01/2002-06-03"
        )

    def test_unknown_person(self, folder: Folder) -> None:
        """A person who is not among the facts given is nobody to know tenures of."""
        built = folder.build()
        visits = [r for r in built.records if r.id.startswith("visit-")]
        assert visits
        assert not list(gaps(Facts(visits, built.sources)))
