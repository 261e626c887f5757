"""Authored values to typed ones: a strict cattrs converter and its messages."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any, Literal, get_args, get_origin

from attrs import fields
from cattrs import Converter, transform_error
from cattrs.errors import ClassValidationError, ForbiddenExtraKeysError
from cattrs.gen import make_dict_structure_fn

from ..dates import HistoricalDate, Period
from ..errors import MongoliaRussiaError, explain
from ..evidence import Quantity
from ..evidence.quantity import Qualifier
from ..model.parts import Link

_QUANTITY = re.compile(
    rf"(?:({'|'.join(get_args(Qualifier))}) )?(-?\d+(?:\.\d+)?) (\S.*)"
)


class StructureError(Exception):
    """A value does not fit its field; the message says why."""


def make_converter(link_name: Callable[[str], str]) -> Converter:
    """Return the converter that authored facts go through.

    Nothing is coerced: ``5`` is not a text and ``"no"`` is not false.

    Args:
        link_name: returns the title of a record by its id, or raises
            ``StructureError`` when there is none.
    """
    converter = Converter(forbid_extra_keys=True)
    for exact in (str, bool, int):
        converter.register_structure_hook(exact, _exactly)
    converter.register_structure_hook(Decimal, _number)
    own: dict[type, Callable[[Any, Any], Any]] = {
        HistoricalDate: _dated,
        Period: lambda v, t: _period(v, t, converter),
        Quantity: lambda v, t: _quantity(v, converter),
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


def message_of(error: BaseException) -> str:
    """Return what went wrong as one sentence."""
    if isinstance(error, ClassValidationError):
        extra = [e for e in error.exceptions if isinstance(e, ForbiddenExtraKeysError)]
        if extra:
            known = [a.name for a in fields(error.cl)]
            return explain("key", sorted(extra[0].extra_fields)[0], known)
        inner = [m for e in error.exceptions for m in [message_of(e)]]
        return "; ".join(inner)
    if isinstance(error, (StructureError, MongoliaRussiaError)):
        return str(error)
    if isinstance(error, TypeError):
        return str(error).replace("__init__() ", "")
    return "; ".join(transform_error(error))


def _exactly(value: Any, kind: Any) -> Any:
    if type(value) is not kind:
        raise StructureError(f"{value!r} is not a {kind.__name__}")
    if kind is str and not value.strip():
        raise StructureError("an empty text")
    return value


def _number(value: Any, _: Any) -> Decimal:
    if type(value) not in (int, Decimal):
        raise StructureError(f"{value!r} is not a number")
    return Decimal(value)


def _one_of(value: Any, kind: Any) -> Any:
    if value not in get_args(kind):
        raise StructureError(explain("value", value, get_args(kind)))
    return value


def _list(value: Any, kind: Any, converter: Converter) -> tuple[Any, ...]:
    if type(value) is tuple:
        return value
    if type(value) is not list:
        raise StructureError(f"{value!r} is not a list")
    return tuple(converter.structure(v, get_args(kind)[0]) for v in value)


def _dated(value: Any, _: Any) -> HistoricalDate:
    if isinstance(value, HistoricalDate):
        return value
    if isinstance(value, str):
        return HistoricalDate(value)
    if isinstance(value, dict) and set(value) <= {"edtf", "old_style"}:
        return HistoricalDate(**{k: _exactly(v, str) for k, v in value.items()})
    raise StructureError(
        f"{value!r} is not a date: write its EDTF text between quotes, or "
        "{ edtf = ..., old_style = ... }"
    )


def _period(value: Any, _: Any, converter: Converter) -> Period:
    if isinstance(value, str):
        return Period(value)
    known = {"edtf", "as_of", "attested", "old_style"}
    if not isinstance(value, dict) or not set(value) <= known:
        raise StructureError(
            f"{value!r} is not a period: write its EDTF text between quotes, or "
            "{ edtf = ..., as_of = ..., attested = [...], old_style = ... }"
        )
    given = dict(value)
    if "as_of" in given:
        given["as_of"] = _dated(given["as_of"], HistoricalDate)
    if "attested" in given:
        given["attested"] = converter.structure(
            given["attested"], tuple[HistoricalDate, ...]
        )
    return Period(given.pop("edtf", "/"), **given)


def _quantity(value: Any, converter: Converter) -> Quantity:
    if isinstance(value, str):
        match = _QUANTITY.fullmatch(value.strip())
        if not match:
            raise StructureError(
                f"{value!r} is not a quantity: write '3485 km' or 'about 3500 km'"
            )
        qualifier: Any = match[
            1
        ]  # the pattern lets only the words of Qualifier through
        return Quantity(Decimal(match[2]), match[3], qualifier)
    read = make_dict_structure_fn(Quantity, converter, _cattrs_forbid_extra_keys=True)
    return read(value, Quantity)
