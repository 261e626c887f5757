"""``get``, ``border`` and ``states``."""

from __future__ import annotations

from typing import Any

import pytest
from tests.queries.world import BORDER, RECORDS, ids

import mongolia_russia as mr
from mongolia_russia.errors import InvalidArgumentError, UnknownIdError

pytestmark = pytest.mark.usefixtures("world")


class TestGet:
    """One record by its id."""

    def test_every_record(self) -> None:
        """By id, by link, with and without its class."""
        for record in RECORDS:
            assert mr.get(record.id) is record
            assert mr.get(mr.Link(record.id, "any name")) is record
            assert mr.get(record.id, type(record)) is record

    @pytest.mark.parametrize(
        ("id", "hint"),
        [
            ("visit-2000-puttin", "Nearest: visit-2000-putin"),
            ("vist-2000-putin", "Ids begin with one of: actor, article"),
            ("", "Ids begin with one of"),
            ("treaty-", "no record 'treaty-'"),
        ],
    )
    def test_unknown(self, id: str, hint: str) -> None:
        """The error names the nearest ids, or how ids begin."""
        with pytest.raises(UnknownIdError) as caught:
            mr.get(id)
        assert hint.replace("article", "border") in str(caught.value)

    def test_other_kind(self) -> None:
        """An id of another kind is refused."""
        with pytest.raises(UnknownIdError, match="is a Visit, not a Treaty"):
            mr.get("visit-2000-putin", mr.Treaty)

    @pytest.mark.parametrize("id", [None, 5, b"visit-2000-putin", ["visit-2000-putin"]])
    def test_wrong_type(self, id: Any) -> None:
        """What is neither a text nor a link is refused."""
        with pytest.raises(InvalidArgumentError, match="neither a text nor a Link"):
            mr.get(id)


class TestBorder:
    """The one record of its kind."""

    def test_border(self) -> None:
        """It takes no arguments."""
        assert mr.border() is BORDER
        with pytest.raises(TypeError):
            mr.border("length")


class TestStates:
    """The actors that are states."""

    def test_are_actors(self) -> None:
        """The same as actors() of that type, with the same filters."""
        assert mr.states() == mr.actors(type="state")
        given: dict[str, Any] = {"side": "MN", "since": 1990, "checked": True}
        assert mr.states(**given) == mr.actors(type="state", **given)
        assert ids(mr.states(**given)) == ["actor-mongolia"]

    @pytest.mark.parametrize(
        ("on", "expected"),
        [
            ("1922-12-29", []),
            (1923, ["actor-ussr"]),
            ("1991-12-26", ["actor-ussr", "actor-mpr", "actor-russia"]),
            ("1992-02-12", ["actor-mpr", "actor-russia", "actor-mongolia"]),
            (2000, ["actor-russia", "actor-mongolia"]),
        ],
    )
    def test_on(self, on: Any, expected: list[str]) -> None:
        """A state is not its successor."""
        assert ids(mr.states(on=on)) == expected
