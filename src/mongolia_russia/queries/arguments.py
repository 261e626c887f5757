"""``explained``: a wrong argument's name is answered with the names there are."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from ..errors import UnknownArgumentError, explain

P = ParamSpec("P")
T = TypeVar("T")


def explained(query: Callable[P, T]) -> Callable[P, T]:
    """Return the same function with clearer errors for wrong argument names.

    Its signature stays as written, for readers, editors and type checkers.

    >>> import mongolia_russia as mr
    >>> mr.visits(plase="Moscow")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    ...
    mongolia_russia.errors.UnknownArgumentError: visits(): 'plase' is not allowed; did...
    """
    names = tuple(getattr(query, "__kwdefaults__", None) or ())

    @wraps(query)
    def ask(*args: P.args, **kwargs: P.kwargs) -> T:
        called = f"{query.__name__}()"
        if args:
            raise UnknownArgumentError(
                f"{called}: {args[0]!r} has no name; all arguments are named: "
                f"{', '.join(names)}"
            )
        for name in kwargs:
            if name not in names:
                raise UnknownArgumentError(explain(called, name, names))
        return query(*args, **kwargs)

    return ask
