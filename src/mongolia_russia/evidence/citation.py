"""``Citation``: a source, the place in it, and what it is cited for."""

from __future__ import annotations

from typing import Literal

from attrs import field, frozen

from ..errors import MissingCitationError
from ..values import Value
from .source import Source

Calendar = Literal["gregorian", "julian", "chinese", "mongolian", "not-stated"]


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
