"""Equality, hash and text that all frozen values share."""

from __future__ import annotations

import pytest
from attrs import field, frozen

from mongolia_russia.values import Value


@frozen(eq=False, repr=False)
class Point(Value):
    x: int = field()
    y: int = field(default=0)


@frozen(eq=False, repr=False)
class Other(Value):
    x: int = field()
    y: int = field(default=0)


class Child(Point):
    """Of another class, with the same fields."""


class TestEquality:
    """Type and all fields decide."""

    def test_same(self) -> None:
        """Equal fields make equal values, which hash alike."""
        assert Point(1, 2) == Point(1, 2)
        assert hash(Point(1, 2)) == hash(Point(1, 2))

    @pytest.mark.parametrize(
        "other", [Point(1, 3), Point(2, 2), Other(1, 2), Child(1, 2), (1, 2), None]
    )
    def test_different(self, other: object) -> None:
        """Another field, another class or no value at all differs, both ways round."""
        assert Point(1, 2) != other
        assert other != Point(1, 2)

    def test_itself(self) -> None:
        """A value equals itself, even if a field does not."""
        odd = Point(float("nan"))
        assert odd == odd

    def test_classes_hash_apart(self) -> None:
        """As keys, values of two classes do not meet."""
        assert len({Point(1), Other(1)}) == 2


class TestRepr:
    """The call that makes it."""

    def test_says_what_is_said(self) -> None:
        """A field at its default is left out."""
        assert repr(Point(1)) == "Point(x=1)"
        assert repr(Point(1, 2)) == "Point(x=1, y=2)"
        assert eval(repr(Point(1, 2))) == Point(1, 2)
