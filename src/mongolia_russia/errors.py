"""Every error the library raises on purpose, as one exception tree.

Catch :class:`MongoliaRussiaError` to catch them all. Each subclass also derives
from the built-in exception that a Python reader would expect (``ValueError``,
``LookupError`` ...), so ordinary handlers keep working.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


class MongoliaRussiaError(Exception):
    """Base of all errors of this library."""


class InvalidDateError(MongoliaRussiaError, ValueError):
    """A text is not a date or period the library can read; the message says why."""


class InvalidArgumentError(MongoliaRussiaError, ValueError):
    """An argument has a value that is not allowed; the message lists what is."""


class UnknownArgumentError(MongoliaRussiaError, TypeError):
    """A query has no argument of this name; the message lists those it has."""


class UnknownIdError(MongoliaRussiaError, LookupError):
    """No record has this id; the message names the nearest ids."""


class RetiredIdWarning(UserWarning):
    """An id that is no longer used was asked for; the message says what replaced it."""


class UnknownFieldError(MongoliaRussiaError, LookupError):
    """No such kind, field or element; the message lists those there are."""


class NotOneRecordError(MongoliaRussiaError, LookupError):
    """``Records.one()`` or ``first()`` was asked of an answer that does not allow it."""


class MissingCitationError(MongoliaRussiaError, ValueError):
    """A record or citation was built without the evidence it must carry."""


class FactsError(MongoliaRussiaError, ValueError):
    """Authored facts do not hold; ``problems`` has one line for each fault found."""

    def __init__(self, problems: Iterable[object]) -> None:
        self.problems: tuple[str, ...] = tuple(str(p) for p in problems)
        super().__init__(self.problems)  # args are what unpickling calls it with

    def __str__(self) -> str:
        count = len(self.problems)
        head = f"{count} problem{'' if count == 1 else 's'} in the facts:"
        return "\n".join((head, *self.problems))


class DataIntegrityError(MongoliaRussiaError, RuntimeError):
    """A compiled data file is missing, cut short or altered; reinstall the package."""


class OutputError(MongoliaRussiaError, OSError):
    """An export or a compilation could not write its files; nothing was changed."""


def nearest(value: str, options: Iterable[str], count: int = 3) -> list[str]:
    """Return the options most like ``value``, best first (case does not matter).

    >>> nearest("embasy", ["embassy", "consulate"])
    ['embassy']
    """
    from difflib import get_close_matches  # only when something is wrong

    folded = {option.casefold(): option for option in options}
    return [folded[m] for m in get_close_matches(value.casefold(), folded, n=count)]


def explain(what: str, value: object, options: Iterable[str]) -> str:
    """Word an error: what was wrong, the nearest match, and all that is allowed.

    >>> explain("form", "embasy", ["embassy", "consulate"])
    "form: 'embasy' is not allowed; did you mean 'embassy'? Allowed: consulate, embassy."
    """
    allowed = sorted(options)
    if not allowed:
        return f"{what}: {value!r} is not allowed; there are none."
    hints = nearest(value, allowed, 1) if isinstance(value, str) else []
    hint = f"; did you mean {hints[0]!r}? " if hints else ". "
    return f"{what}: {value!r} is not allowed{hint}Allowed: {', '.join(allowed)}."
