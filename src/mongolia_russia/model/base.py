"""``Record``: what all kinds share, and where their evidence hangs."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import field, frozen

from .. import dates, model
from .. import evidence as witness  # ``evidence`` is a method here
from ..errors import MissingCitationError
from ..evidence import Citation, Claim, Source
from .parts import (
    Checked,
    Link,
    Name,
    Subject,
    editorial,
    evidential,
    fact,
    identifier,
)
from .unread import Unread

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..evidence.weighing import Evidence

Timing = Literal["point", "stay", "state"]
"""Whether a kind's date says when something happened or for how long it held; a stay
happened, too, and was short: an unknown end lies within a season of the days known."""


@frozen(kw_only=True, eq=False, repr=False)
class Evidenced(Unread):
    """Anything with facts of its own: a record, or an element within one."""

    citations: tuple[Citation, ...] = field(
        default=(), metadata=evidential("Who says so, for which fields.")
    )
    claims: tuple[Claim, ...] = field(
        default=(), metadata=evidential("What sources say of disputed fields.")
    )
    basis: tuple[witness.Basis, ...] = field(
        default=(), metadata=evidential("Fields inferred, computed or undecided.")
    )

    @property
    def label(self) -> str:
        """The id of a record, the key of an element."""
        raise TypeError(f"{type(self).__name__} is neither a record nor an element")

    def evidence(self, field: str) -> Evidence:
        """Return what stands behind one field, rivals included.

        Args:
            field: a factual field, ``"dates"``, or the path to one of an element,
                ``"visitors[leonid-brezhnev].office"``.

        Raises:
            UnknownFieldError: there is no such field or element; lists those there are.
        """
        from .paths import evidence_at  # not on the way to the first fact

        return evidence_at(self, field)

    def cite(self, field: str) -> str:
        """Return the citations of one field as text, ready to paste.

        Raises:
            UnknownFieldError: there is no such field or element.
        """
        from ..evidence.wording import cite_text

        return cite_text(self.evidence(field))

    def sources(self) -> tuple[Source, ...]:
        """Return every source cited anywhere in it, sorted by id."""
        from .paths import sources_in

        return sources_in(self)

    def __hash__(self) -> int:
        return hash((type(self), self.label))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.label}>"


@frozen(kw_only=True, eq=False, repr=False)
class Record(Evidenced):
    """One thing with facts, each of them cited, inferred or computed.

    Raises:
        MissingCitationError: it has no citation at all.
    """

    WHEN: ClassVar[str | None] = None
    """The field that places the record in time."""
    TIMING: ClassVar[Timing] = "point"

    id: str = field(metadata=identifier("Permanent id with the kind as its prefix."))
    title: str = field(metadata=editorial("What a reader would call it."))
    summary: str = field(
        default="", metadata=editorial("What it was and why it mattered.")
    )
    names: tuple[Name, ...] = field(
        default=(),
        metadata=fact(
            "Names and spellings, by language and script.", standard="BCP 47"
        ),
    )
    subjects: tuple[Subject, ...] = field(
        default=(), metadata=editorial("Topics, from one list for all kinds.")
    )
    related: tuple[Link, ...] = field(
        default=(), metadata=editorial("Records worth reading with it.")
    )
    ids: tuple[model.ExternalId, ...] = field(
        default=(), metadata=identifier("Its ids in other data sets.")
    )
    exceptions: tuple[model.RuleException, ...] = field(
        default=(), metadata=editorial("Rules that do not hold for it, and why.")
    )
    checked: Checked | None = field(
        default=None,
        metadata=editorial("When a second reader compared it with its sources."),
    )

    def __attrs_post_init__(self) -> None:
        if not self.citations:
            raise MissingCitationError(
                f"citations: {type(self).__name__} {self.id!r} cites nothing; "
                "give at least one Citation"
            )

    @property
    def label(self) -> str:
        """The id."""
        return self.id

    @property
    def when(self) -> dates.HistoricalDate | dates.Period | None:
        """The date or period that orders the record in time, if it has one."""
        return getattr(self, self.WHEN) if self.WHEN else None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id}: {self.title}>"

    def __str__(self) -> str:
        from .describing import text_of

        return text_of(self)
