"""The words for evidence in an authored table, taken apart from its fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from attrs import field, frozen

from ..errors import explain
from ..evidence import BasisKind

WORDS = (
    "cited",
    "rival",
    "preferred",
    "inferred",
    "computed",
    "undecided",
    "as_of",
    "except",
)
"""Reserved in every table; ``except`` in records only."""

BASIS_WORDS: tuple[BasisKind, ...] = ("inferred", "computed", "undecided")

Report = Callable[[str, str, str], None]
"""Takes the path to a fault, the problem and its mend."""


@frozen
class Words:
    """The evidence of one table."""

    cited: Any = field(factory=dict)
    rival: list[Any] = field(factory=list)
    preferred: dict[str, Any] = field(factory=dict)
    basis: dict[BasisKind, dict[str, Any]] = field(factory=dict)
    as_of: dict[str, Any] = field(factory=dict)
    exceptions: list[Any] | None = None


def words_for(types: Iterable[str], *, is_record: bool) -> tuple[str, ...]:
    """Return the words for evidence that a class with these fields knows.

    ``as_of`` is a field where the class has one, else a word.
    """
    return tuple(
        word for word in WORDS if word not in types and (is_record or word != "except")
    )


def take_words(
    body: dict[str, Any], types: Iterable[str], report: Report, *, is_record: bool
) -> Words:
    """Remove the words for evidence from a table and return them.

    Args:
        body: the table; what is left of it are the fields.
        types: the names of the fields that its class has.
        report: is told of each fault.
        is_record: whether it is a record or an element in one.
    """
    forms: dict[str, tuple[type, ...]] = {
        "cited": (dict,) if is_record else (dict, list),
        "rival": (list,),
        "except": (list,),
    }
    taken: dict[str, Any] = {}
    for word in words_for(types, is_record=is_record):
        if word not in body:
            continue
        value = body.pop(word)
        if not isinstance(value, forms.get(word, (dict,))):
            report(word, *_wrong_form(word, forms.get(word, (dict,))))
        elif isinstance(value, dict):
            taken[word] = _known_names(word, value, types, report)
        else:
            taken[word] = value
    basis = {w: taken.pop(w) for w in BASIS_WORDS if w in taken}
    return Words(basis=basis, exceptions=taken.pop("except", None), **taken)


def _wrong_form(word: str, forms: tuple[type, ...]) -> tuple[str, str]:
    wanted: dict[type, str] = {
        dict: f"a table: {word} = {{ field = ... }}",
        list: f"a list: {word} = [...]",
    }
    return (
        f"{word} is not {' or '.join(wanted[form] for form in forms)}",
        "see the words for evidence in docs/facts-format.md",
    )


def _known_names(
    word: str, value: dict[str, Any], types: Iterable[str], report: Report
) -> dict[str, Any]:
    for name in value:
        if name not in types:
            report(
                f"{word}.{name}", explain("field", name, types), "name a field it has"
            )
    return {name: v for name, v in value.items() if name in types}
