"""Authored values to typed ones: a strict cattrs converter and its messages."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any, Literal, get_args, get_origin

from attrs import fields, has
from cattrs import Converter
from cattrs.errors import ClassValidationError, ForbiddenExtraKeysError
from cattrs.gen import make_dict_structure_fn

from ..dates import HistoricalDate, Period
from ..errors import explain, nearest
from ..evidence import Quantity
from ..evidence.quantity import Qualifier
from ..model.parts import Link

_QUANTITY = re.compile(
    rf"(?:({'|'.join(get_args(Qualifier))}) )?(-?\d+(?:\.\d+)?) (\S.*)"
)
_NOUNS = {str: "a text", bool: "true or false", int: "a whole number"}


class StructureError(Exception):
    """Values do not fit their fields.

    Args:
        problem: what is wrong with the value itself; or else
        faults: what is wrong with its parts, each with the path to it.
    """

    def __init__(self, problem: str = "", faults: tuple[tuple[str, str], ...] = ()):
        self.faults: tuple[tuple[str, str], ...] = faults or (("", problem),)
        super().__init__(*self.faults)


def make_converter(link_name: Callable[[str], str]) -> Converter:
    """Return the converter that authored facts go through.

    Nothing is coerced: ``5`` is not a text and ``"no"`` is not false.

    Args:
        link_name: returns the title of a record by its id, or raises
            ``StructureError`` when there is none.
    """
    converter = Converter(forbid_extra_keys=True)
    for exact in _NOUNS:
        converter.register_structure_hook(exact, _exactly)
    converter.register_structure_hook(Decimal, _number)
    converter.register_structure_hook_factory(has, lambda cls: _table(cls, converter))
    own: dict[type, Callable[[Any, Any], Any]] = {
        HistoricalDate: _dated,
        Period: lambda v, _: _period(v, converter),
        Quantity: _quantity(converter),
        Link: lambda v, _: Link(_exactly(v, str), link_name(_exactly(v, str))),
    }
    converter.register_structure_hook_func(
        lambda t: t in own, lambda v, t: own[t](v, t)
    )
    converter.register_structure_hook_func(_is(Literal), _one_of)
    converter.register_structure_hook_func(
        _is(tuple), lambda v, t: _list(v, t, converter)
    )
    return converter


def _is(origin: Any) -> Callable[[Any], bool]:
    return lambda kind: get_origin(kind) is origin


def faults_of(error: Exception) -> Iterator[tuple[str, str]]:
    """Yield each thing that is wrong with a value, after the path to it."""
    if isinstance(error, StructureError):
        yield from error.faults
    elif isinstance(error, ClassValidationError):
        extra = [e for e in error.exceptions if isinstance(e, ForbiddenExtraKeysError)]
        known = [a.name for a in fields(error.cl)]
        wrong = sorted(key for e in extra for key in e.extra_fields)
        # A misspelt key is one fault, not also a missing one.
        misspelt = {hint for key in wrong for hint in nearest(key, known, 1)}
        yield from ((f".{key}", explain("key", key, known)) for key in wrong)
        for inner in error.exceptions:
            if inner not in extra:
                yield from _faults_in_field(inner, misspelt)
    else:
        yield "", str(error)


def _faults_in_field(inner: Exception, misspelt: set[str]) -> Iterator[tuple[str, str]]:
    name = next(note.name for note in inner.__notes__ if hasattr(note, "name"))
    if not isinstance(inner, KeyError):
        for path, problem in faults_of(inner):
            yield f".{name}{path}", problem
    elif name not in misspelt:
        yield "", f"{name} is missing"


def shown(value: object) -> str:
    """Return a value as an author wrote it, as far as that matters."""
    if isinstance(value, (datetime.date, datetime.time, Decimal)):
        return str(value)
    if isinstance(value, bool):
        return str(value).lower()
    return repr(value)


def _exactly(value: Any, kind: Any) -> Any:
    if type(value) is not kind:
        raise StructureError(f"{shown(value)} is not {_NOUNS[kind]}")
    if kind is str and not value.strip():
        raise StructureError("an empty text")
    return value


def _number(value: Any, _: Any) -> Decimal:
    if type(value) not in (int, Decimal) or not Decimal(value).is_finite():
        raise StructureError(f"{shown(value)} is not a number")
    return Decimal(value)


def _one_of(value: Any, kind: Any) -> Any:
    if value not in get_args(kind):
        raise StructureError(explain("value", value, get_args(kind)))
    return value


def _list(value: Any, kind: Any, converter: Converter) -> tuple[Any, ...]:
    if type(value) is not list:
        raise StructureError(f"{shown(value)} is not a list")
    made, faults = [], []
    for i, one in enumerate(value):
        try:
            made.append(converter.structure(one, get_args(kind)[0]))
        except Exception as error:  # cattrs raises many kinds; all become faults
            faults += [(f"[{i}]{path}", why) for path, why in faults_of(error)]
    if faults:
        raise StructureError(faults=tuple(faults))
    return tuple(made)


def _table(cls: type, converter: Converter) -> Callable[[Any, Any], Any]:
    read: Callable[[Any, Any], Any] = make_dict_structure_fn(
        cls, converter, _cattrs_forbid_extra_keys=True
    )

    def structure(value: Any, kind: Any) -> Any:
        if not isinstance(value, dict):
            raise StructureError(f"{shown(value)} is not a table {{ ... }}")
        return read(value, kind)

    return structure


def _dated(value: Any, _: Any = None) -> HistoricalDate:
    if isinstance(value, str):
        return HistoricalDate(value)
    if (
        isinstance(value, dict)
        and "edtf" in value
        and set(value) <= {"edtf", "old_style"}
    ):
        return HistoricalDate(**{k: _exactly(v, str) for k, v in value.items()})
    raise StructureError(
        f"{shown(value)} is not a date: write its EDTF text between quotes, or "
        "{ edtf = ..., old_style = ... }"
    )


def _period(value: Any, converter: Converter) -> Period:
    if isinstance(value, str):
        return Period(value)
    known = {"edtf", "as_of", "attested", "old_style"}
    if not isinstance(value, dict) or not set(value) <= known:
        raise StructureError(
            f"{shown(value)} is not a period: write its EDTF text between quotes, or "
            "{ edtf = ..., as_of = ..., attested = [...], old_style = ... }"
        )
    given = dict(value)
    if "as_of" in given:
        given["as_of"] = _dated(given["as_of"])
    if "attested" in given:
        given["attested"] = converter.structure(
            given["attested"], tuple[HistoricalDate, ...]
        )
    return Period(given.pop("edtf", "/"), **given)


def _quantity(converter: Converter) -> Callable[[Any, Any], Quantity]:
    table = _table(Quantity, converter)

    def structure(value: Any, kind: Any) -> Quantity:
        if isinstance(value, dict):
            quantity: Quantity = table(value, kind)
            return quantity
        match = _QUANTITY.fullmatch(value.strip()) if isinstance(value, str) else None
        if not match:
            raise StructureError(
                f"{shown(value)} is not a quantity: write '3485 km' or 'about 3500 km'"
            )
        qualifier: Any = match[1]  # the pattern knows only the words of Qualifier
        return Quantity(Decimal(match[2]), match[3], qualifier)

    return structure
