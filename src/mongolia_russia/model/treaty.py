"""``Treaty``: an instrument concluded, or said to have been concluded."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import field, frozen

from ..dates import HistoricalDate
from .base import Record
from .element import Element
from .participant import Participant
from .parts import Link, fact

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..dates.span import Question
    from .treaty_status import TreatyStatus

Nature = Literal["treaty", "non-binding", "contract", "unilateral"]
Form = Literal[
    "treaty",
    "agreement",
    "protocol",
    "exchange-of-notes",
    "declaration",
    "joint-statement",
    "memorandum",
    "programme",
    "convention",
    "contract",
    "regulations",
    "other",
]
Level = Literal[
    "interstate", "intergovernmental", "interagency", "regional", "corporate"
]
Relevance = Literal[
    "between-the-pair", "both-among-parties", "antecedent", "third-party"
]
Existence = Literal["established", "draft", "unsupported"]
Termination = Literal[
    "expiry",
    "denunciation",
    "consent",
    "later-treaty",
    "breach",
    "extinction",
    "execution",
    "not-stated",
]
RelationType = Literal[
    "supersedes", "amends", "extends", "implements", "reaffirms", "annuls", "annexed-to"
]
EffectType = Literal[
    "superseded",
    "amended",
    "extended",
    "implemented",
    "reaffirmed",
    "annulled",
    "supplemented",
]
Extent = Literal["whole", "partial", "not-stated"]
Obligation = Literal[
    "defence", "offence", "neutrality", "nonaggression", "consultation"
]


@frozen(kw_only=True, eq=False, repr=False)
class Ratification(Element):
    """One party's ratification."""

    KEY: ClassVar[tuple[str, ...]] = ("by",)

    by: Link = field(metadata=fact("The party that ratified."))
    date: HistoricalDate | None = field(default=None, metadata=fact("When."))
    body: str | None = field(default=None, metadata=fact("The body that did it."))

    def __str__(self) -> str:
        body = f" ({self.body})" if self.body else ""
        return f"{self.by}{body}, {self.date or 'date not known'}"


@frozen(kw_only=True, eq=False, repr=False)
class TreatyRelation(Element):
    """What this instrument does to another; see ``TreatyEffect`` for the inverse."""

    KEY: ClassVar[tuple[str, ...]] = ("type", "target")

    type: RelationType = field(metadata=fact("Supersedes, amends, extends ..."))
    target: Link = field(metadata=fact("The other instrument."))
    extent: Extent = field(default="not-stated", metadata=fact("Wholly or in part."))

    def __str__(self) -> str:
        extent = f" ({self.extent})" if self.extent != "not-stated" else ""
        return f"{self.type} {self.target}{extent}"


@frozen(kw_only=True, eq=False, repr=False)
class TreatyEffect(Element):
    """What another instrument does to this one: the inverse of its relation."""

    KEY: ClassVar[tuple[str, ...]] = ("type", "instrument")

    type: EffectType = field(metadata=fact("Superseded, amended, extended ..."))
    instrument: Link = field(metadata=fact("The other instrument."))
    extent: Extent = field(default="not-stated", metadata=fact("Wholly or in part."))

    def __str__(self) -> str:
        extent = f" ({self.extent})" if self.extent != "not-stated" else ""
        return f"{self.type} by {self.instrument}{extent}"


@frozen(kw_only=True, eq=False, repr=False)
class Treaty(Record):
    """A treaty, agreement, declaration or other instrument.

    Its official titles stand in ``names`` with the use ``official``.
    """

    WHEN: ClassVar[str | None] = "signed"

    parties: tuple[Link, ...] = field(metadata=fact("The actors bound by it."))
    nature: Nature = field(metadata=fact("A treaty in law, or not binding, ..."))
    form: Form = field(metadata=fact("What it calls itself."))
    level: Level = field(
        default="interstate", metadata=fact("At which level it was concluded.")
    )
    relevance: Relevance = field(
        default="between-the-pair", metadata=fact("Whose relation it governs.")
    )
    existence: Existence = field(
        default="established",
        metadata=fact("Whether the evidence shows that it was concluded."),
    )
    signed: HistoricalDate | None = field(
        default=None, metadata=fact("Day of signature.", standard="EDTF, ISO 8601-2")
    )
    place: Link | None = field(default=None, metadata=fact("Where it was signed."))
    signatories: tuple[Participant, ...] = field(
        default=(), metadata=fact("Who signed, for which party, in which office.")
    )
    ratifications: tuple[Ratification, ...] = field(
        default=(), metadata=fact("Ratifications, party by party.")
    )
    exchanged: HistoricalDate | None = field(
        default=None, metadata=fact("Exchange of the instruments of ratification.")
    )
    exchanged_at: Link | None = field(
        default=None, metadata=fact("Place of that exchange.")
    )
    entry_into_force: HistoricalDate | None = field(
        default=None, metadata=fact("First day in force.")
    )
    provisional_from: HistoricalDate | None = field(
        default=None, metadata=fact("First day of provisional application.")
    )
    known_in_force: tuple[HistoricalDate, ...] = field(
        default=(), metadata=fact("Days on which a source says it was in force.")
    )
    terminated: HistoricalDate | None = field(
        default=None, metadata=fact("First day no longer in force.")
    )
    termination: Termination | None = field(
        default=None, metadata=fact("How it ended.")
    )
    duration: str | None = field(
        default=None, metadata=fact("Its term, as the text sets it.")
    )
    renewal: str | None = field(
        default=None, metadata=fact("How it is renewed, as the text sets it.")
    )
    relations: tuple[TreatyRelation, ...] = field(
        default=(), metadata=fact("What it does to other instruments.")
    )
    affected_by: tuple[TreatyEffect, ...] = field(
        default=(), metadata=fact("What other instruments do to it (derived).")
    )
    obligations: tuple[Obligation, ...] = field(
        default=(),
        metadata=fact(
            "Military and political obligations.",
            standard="words of ATOP, the Alliance Treaty Obligations and Provisions data",
        ),
    )
    languages: tuple[str, ...] = field(
        default=(), metadata=fact("Authentic languages.", standard="BCP 47")
    )
    publication: tuple[str, ...] = field(
        default=(), metadata=fact("Where its text was officially published.")
    )

    def status(self, on: Question) -> TreatyStatus:
        """Return its state on a day or in a period, with the reasons.

        Args:
            on: a year, a date, or a text (see ``docs/dates.md``).

        Raises:
            InvalidArgumentError: ``on`` cannot be read.

        >>> import mongolia_russia as mr
        >>> treaty = mr.get("treaty-1966-friendship", mr.Treaty)
        >>> treaty.status(on=1960).word
        'not-yet-in-force'
        """
        from ..dates.span import read_span
        from .treaty_status import status_in

        return status_in(self, read_span(on, "on"))

    def is_in_force(self, on: Question) -> bool | None:
        """Return True, False, or None when the evidence cannot decide.

        Args:
            on: a year (any day of it), a date, or a text.

        Raises:
            InvalidArgumentError: ``on`` cannot be read.
        """
        from ..dates.span import read_span
        from .treaty_status import holds

        return holds(self, read_span(on, "on"))
