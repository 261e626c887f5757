"""The table of kinds."""

from __future__ import annotations

import re

import pytest

from mongolia_russia.errors import UnknownFieldError
from mongolia_russia.model.base import Record
from mongolia_russia.model.kinds import KINDS, Kind, kind_named, kind_of_id

EVERY_KIND = pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))


class TestTable:
    """Each row is a kind."""

    def test_complete(self) -> None:
        """Every kind of record that the modules hold stands in the table."""
        classes = {kind.record_class for kind in KINDS.values()}
        found = {cls for cls in Record.__subclasses__() if "model" in cls.__module__}
        assert {cls for cls in found if cls.__name__ in _names()} == classes
        assert len(classes) == len(KINDS)

    @EVERY_KIND
    def test_row(self, kind: Kind) -> None:
        """The name is the class in snake case."""
        snake = re.sub(r"(?<!^)(?=[A-Z])", "_", kind.class_name).lower()
        assert kind.name == snake
        assert kind.record_class.__name__ == kind.class_name
        assert issubclass(kind.record_class, Record)

    def test_differ(self) -> None:
        """No two kinds share a prefix, a function or a class."""
        for column in ("prefix", "function", "class_name"):
            assert len({getattr(k, column) for k in KINDS.values()}) == len(KINDS)


class TestOfId:
    """The kind that an id names."""

    @EVERY_KIND
    def test_prefix(self, kind: Kind) -> None:
        """It stands before the first hyphen."""
        assert kind_of_id(f"{kind.prefix}-2000-x") is kind

    @pytest.mark.parametrize("id", ["", "-", "visits-2000", "Visit-2000", "x-visit-1"])
    def test_none(self, id: str) -> None:
        """Anything else names none."""
        assert kind_of_id(id) is None


class TestNamed:
    """A kind by any of its names."""

    @EVERY_KIND
    def test_all_names(self, kind: Kind) -> None:
        """Its own, its class's, its function's."""
        for name in (kind.name, kind.class_name, kind.function):
            assert kind_named(name) is kind

    @pytest.mark.parametrize("name", ["tretay", "Treatys"])
    def test_near(self, name: str) -> None:
        """Another lists those there are, the nearest first."""
        with pytest.raises(UnknownFieldError, match=r"did you mean 'treaty'.*visit, "):
            kind_named(name)

    def test_empty(self) -> None:
        """An empty text is no name."""
        with pytest.raises(UnknownFieldError, match="kind: '' is not allowed"):
            kind_named("")


def _names() -> set[str]:
    return {kind.class_name for kind in KINDS.values()}
