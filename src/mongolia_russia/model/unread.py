"""``Unread``: fields that stay in the compiled file until somebody asks for them."""

from __future__ import annotations

from typing import Any

from ..values import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping


class Unread(Value):
    """A value of which some fields may be read later; nobody sees the difference.

    The slots of such fields are empty, and only an empty slot leads Python to
    ``__getattr__``: what has been read costs nothing more.
    """

    __slots__ = ("_reader",)

    def leave_unread(
        self, names: Iterable[str], reader: Callable[[], Mapping[str, Any]]
    ) -> None:
        """Empty some fields, to be filled by the reader when one is asked for.

        Only whoever makes the object may do this, before anyone else sees it.
        """
        for name in names:
            object.__delattr__(self, name)
        object.__setattr__(self, "_reader", reader)

    if not TYPE_CHECKING:  # a type checker would let every misspelt field pass

        def __getattr__(self, name: str) -> Any:
            if name != "_reader" and (reader := getattr(self, "_reader", None)):
                for field, value in reader().items():
                    object.__setattr__(self, field, value)
                # Last, so that another thread finds the fields or the reader.
                object.__setattr__(self, "_reader", None)
            return object.__getattribute__(self, name)
