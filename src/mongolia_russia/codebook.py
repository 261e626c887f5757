"""``describe()``: what every kind and field means, read from the classes."""

from __future__ import annotations

from typing import Any, get_args

from attrs import NOTHING, AttrsInstance, field, fields_dict, frozen

from .errors import UnknownFieldError, explain
from .model.fields import allowed, element_class, field_types, unwrap
from .model.kinds import KINDS, kind_named
from .model.meanings import meanings


@frozen(kw_only=True)
class Description:
    """The codebook's entry for a kind, a nested element or a field."""

    name: str = field(metadata={"doc": "``Treaty`` or ``Treaty.signed``."})
    meaning: str = field(metadata={"doc": "What it is."})
    type: str = field(metadata={"doc": "Type of its values."})
    role: str | None = field(
        default=None, metadata={"doc": "Fact, identifier, editorial or evidence."}
    )
    required: bool = field(default=False, metadata={"doc": "Whether it must be given."})
    unit: str | None = field(default=None, metadata={"doc": "Unit of its values."})
    standard: str | None = field(
        default=None, metadata={"doc": "The standard or work that defines it."}
    )
    values: tuple[str, ...] = field(
        default=(), metadata={"doc": "The words allowed; empty when free."}
    )
    value_meanings: tuple[str, ...] = field(
        default=(), metadata={"doc": "What each of them means, in the same order."}
    )
    fields: tuple[str, ...] = field(
        default=(), metadata={"doc": "Names of its own fields, if it has any."}
    )
    filled: int | None = field(
        default=None,
        metadata={"doc": "Records of the data in which it says something."},
    )
    records: int | None = field(
        default=None, metadata={"doc": "Records of that kind in the data."}
    )

    def __str__(self) -> str:
        lines = [f"{self.name}: {self.meaning}", f"  type: {self.type}"]
        if self.role:
            need = "required" if self.required else "optional"
            lines.append(f"  role: {self.role}, {need}")
        if self.unit:
            lines.append(f"  unit: {self.unit}")
        if self.standard:
            lines.append(f"  standard: {self.standard}")
        if self.values:
            lines.append("  values:")
            lines += _value_lines(self.values, self.value_meanings)
        if self.fields:
            lines.append(f"  fields: {', '.join(self.fields)}")
        if self.records is not None:
            of = f"{self.filled} of " if self.filled is not None else ""
            lines.append(f"  in the data: {of}{self.records} records")
        return "\n".join(lines)


def describe(name: str) -> Description:
    """Return what a kind or a field means, with unit, allowed values and coverage.

    Args:
        name: a kind (``"Treaty"``), a field (``"Treaty.signed"``), or a field of its
            nested facts (``"Person.tenures.term"``).

    Raises:
        UnknownFieldError: no such kind or field; lists those there are.

    >>> import mongolia_russia as mr
    >>> mr.describe("Border.length").unit
    'km'
    >>> "official" in mr.describe("Visit.protocol").values
    True
    """
    if not isinstance(name, str):
        raise UnknownFieldError(f"name: {name!r} is not a text such as 'Treaty.signed'")
    first, *path = name.split(".")
    kind = kind_named(first)
    cls: type[AttrsInstance] = kind.record_class
    if not path:
        return _class_entry(kind.class_name, cls, kind.name)
    for step in path[:-1]:
        nested = element_class(_type(cls, step))
        if nested is None:
            raise UnknownFieldError(f"field: {step!r} of {cls.__name__} has no fields")
        cls = nested
    top = path[0] if len(path) == 1 else None
    return _field_entry(name, cls, path[-1], kind.name if top else None)


def _class_entry(name: str, cls: type[AttrsInstance], kind: str) -> Description:
    return Description(
        name=name,
        meaning=_first_sentence(cls),
        type=f"records of {KINDS[kind].function}()",
        fields=tuple(field_types(cls)),
        records=len(_records(kind)),
    )


def _field_entry(
    name: str, cls: type[AttrsInstance], field_name: str, kind: str | None
) -> Description:
    hint = _type(cls, field_name)
    attribute = fields_dict(cls)[field_name]
    nested = element_class(hint)
    records = _records(kind) if kind else ()
    return Description(
        name=name,
        meaning=attribute.metadata["doc"],
        type=type_text(hint),
        role=attribute.metadata["role"],
        required=attribute.default is NOTHING,
        unit=attribute.metadata["unit"],
        standard=attribute.metadata.get("standard"),
        values=allowed(hint),
        value_meanings=meanings(unwrap(hint)[0]) if allowed(hint) else (),
        fields=tuple(field_types(nested)) if nested else (),
        filled=sum(getattr(r, field_name) != attribute.default for r in records)
        if kind
        else None,
        records=len(records) if kind else None,
    )


def _value_lines(values: tuple[str, ...], meant: tuple[str, ...]) -> list[str]:
    if not meant:
        return [f"    {value}" for value in values]
    width = max(map(len, values))
    return [f"    {v:<{width}}  {m}" for v, m in zip(values, meant, strict=True)]


def type_text(hint: Any) -> str:
    """Return a type as a reader would write it.

    >>> type_text(tuple[int, ...])
    'list of int'
    """
    core, optional, many = unwrap(hint)
    words = "one of the values" if get_args(core) and allowed(hint) else None
    text = words or str(getattr(core, "__name__", core))
    text = f"list of {text}" if many else text
    return f"{text}, or None" if optional else text


def _type(cls: type[AttrsInstance], name: str) -> Any:
    types = field_types(cls)
    if name not in types:
        raise UnknownFieldError(explain("field", name, types))
    return types[name]


def _records(kind: str) -> tuple[Any, ...]:
    from .dataset.packaged import packaged

    return packaged.select(KINDS[kind].record_class)


def _first_sentence(cls: type[AttrsInstance]) -> str:
    """Return the first line of a docstring; ``-OO`` leaves the bare name."""
    return (cls.__doc__ or cls.__name__).split("\n")[0]
