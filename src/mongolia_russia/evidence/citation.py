"""``Citation`` and ``Claim``: what a source is cited for, and what it says."""

from __future__ import annotations

from typing import Any, Literal

from attrs import field, frozen
from attrs import field as attribute  # in classes with a field called ``field``

from ..dates import HistoricalDate
from ..errors import MissingCitationError
from ..values import Value
from .source import Source

Calendar = Literal["gregorian", "julian", "chinese", "mongolian", "not-stated"]
Rank = Literal["preferred", "normal", "deprecated"]


@frozen(kw_only=True, eq=False, repr=False)
class Citation(Value):
    """One source standing behind one or more fields of a record.

    Raises:
        MissingCitationError: ``supports`` is empty, so it would support nothing.
    """

    source: Source = field(metadata={"doc": "The work itself, not a key to it."})
    supports: tuple[str, ...] = field(
        metadata={"doc": "Names of the fields it is cited for; never empty."}
    )
    locator: str | None = field(
        default=None,
        metadata={"doc": "Place in the work: a CSL label and value, ``page 55``."},
    )
    as_printed: str | None = field(
        default=None,
        metadata={"doc": "Up to seven words as they stand, for dates and numbers."},
    )
    calendar: Calendar | None = field(
        default=None, metadata={"doc": "Calendar of the date as printed."}
    )
    via: Source | None = field(
        default=None,
        metadata={"doc": "The work that quotes the source, when only that was read."},
    )
    via_locator: str | None = field(
        default=None, metadata={"doc": "Place in the quoting work."}
    )
    seen: str | None = field(
        default=None, metadata={"doc": "Day on which the text was read, YYYY-MM-DD."}
    )

    def __attrs_post_init__(self) -> None:
        if not self.supports:
            raise MissingCitationError(
                f"supports: the citation of {self.source.id!r} supports no field; "
                "name at least one field of the record it is cited for"
            )

    def text(self) -> str:
        """Return the citation as a sentence, with locator and "quoted in"."""
        from .wording import citation_text

        return citation_text(self)

    def __repr__(self) -> str:
        place = f" [{self.locator}]" if self.locator else ""
        via = f" via {self.via.id}" if self.via else ""
        return f"<Citation {self.source.id}{place}{via} for {', '.join(self.supports)}>"

    def __str__(self) -> str:
        return self.text()


@frozen(kw_only=True, eq=False, repr=False)
class Claim(Value):
    """What one or more sources say of a disputed or dated field."""

    field: str = attribute(metadata={"doc": "Name of the field."})
    value: Any = attribute(
        metadata={"doc": "The value claimed, of the field's own type."}
    )
    rank: Rank = attribute(
        default="normal",
        metadata={"doc": "``preferred`` is the attribute's value; others are rivals."},
    )
    as_of: HistoricalDate | None = attribute(
        default=None, metadata={"doc": "When the value was so, for dated values."}
    )
    reason: str | None = attribute(
        default=None,
        metadata={"doc": "Why preferred or deprecated; the method of a rival."},
    )
    citations: tuple[Citation, ...] = attribute(
        default=(), metadata={"doc": "Who makes the claim."}
    )
