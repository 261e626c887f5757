"""``Coding``: how a data set codes the pair; never a rival of a fact."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..dates import Period
from .base import Record
from .element import Element
from .parts import Link, fact


@frozen(kw_only=True, eq=False, repr=False)
class Variable(Element):
    """One coded variable of a row."""

    KEY: ClassVar[tuple[str, ...]] = ("name",)

    name: str = field(metadata=fact("Name of the variable in the codebook."))
    value: str = field(metadata=fact("Its value, as coded."))

    def __str__(self) -> str:
        return f"{self.name} = {self.value}"


@frozen(kw_only=True, eq=False, repr=False)
class Coding(Record):
    """A row of a data set about this pair."""

    WHEN: ClassVar[str | None] = "period"

    dataset: str = field(metadata=fact("Name of the data set."))
    version: str = field(metadata=fact("Its version."))
    row: str | None = field(default=None, metadata=fact("Which row."))
    concerns: tuple[Link, ...] = field(
        default=(), metadata=fact("Treaties or events the row means.")
    )
    variables: tuple[Variable, ...] = field(
        default=(), metadata=fact("The coded variables.")
    )
    period: Period | None = field(default=None, metadata=fact("The period coded."))
