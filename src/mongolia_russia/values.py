"""``Value``: equality, hash and text for the frozen attrs classes.

One implementation here instead of one generated for each class: generating them is
most of what a class costs at import.
"""

from __future__ import annotations

from typing import Any, ClassVar


class Value:
    """Base of everything immutable: equal when type and all fields are equal."""

    __slots__ = ()
    __attrs_attrs__: ClassVar[Any]

    def _content(self) -> tuple[object, ...]:
        return tuple(getattr(self, a.name) for a in self.__attrs_attrs__)

    def __eq__(self, other: object) -> bool:
        """Compare type and fields."""
        if self is other:
            return True
        if not isinstance(other, Value) or type(other) is not type(self):
            return NotImplemented
        return self._content() == other._content()

    def __hash__(self) -> int:
        """Agree with equality."""
        return hash((type(self), self._content()))

    def __repr__(self) -> str:
        """Show the fields that say something."""
        said = (
            f"{a.name}={getattr(self, a.name)!r}"
            for a in self.__attrs_attrs__
            if getattr(self, a.name) != a.default
        )
        return f"{type(self).__name__}({', '.join(said)})"
