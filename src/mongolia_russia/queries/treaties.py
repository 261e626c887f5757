"""``treaties()``: treaties and other instruments."""

from __future__ import annotations

from ..dataset.packaged import packaged
from ..dates.span import Question
from ..evidence import Source
from ..model.actor import Actor
from ..model.parts import Subject
from ..model.place import Place
from ..model.treaty import (
    Existence,
    Form,
    Level,
    Nature,
    Obligation,
    Relevance,
    Treaty,
)
from ..model.treaty_status import holds
from ..records import Records
from .arguments import explained
from .filters import equals, has_person, links
from .meaning import Reference
from .selecting import Common, When, in_order, select


@explained
def treaties(
    *,
    party: Reference | None = None,
    nature: Nature | None = None,
    form: Form | None = None,
    level: Level | None = None,
    relevance: Relevance | None = None,
    existence: Existence | None = None,
    obligation: Obligation | None = None,
    signatory: Reference | None = None,
    place: Reference | None = None,
    on: Question | None = None,
    since: Question | None = None,
    until: Question | None = None,
    certain: bool | None = None,
    text: str | None = None,
    subject: Subject | None = None,
    source: str | Source | None = None,
    min_origins: int | None = None,
    checked: bool | None = None,
) -> Records[Treaty]:
    """Return treaties and other instruments; all arguments given must fit.

    Args:
        party: an actor, or side, bound by it.
        nature: a treaty in law, not binding, a contract or unilateral.
        form: what it calls itself.
        level: at which level it was concluded.
        relevance: whose relation it governs.
        existence: whether the evidence shows that it was concluded.
        obligation: a military or political obligation in it.
        signatory: somebody who signed.
        place: where it was signed.
        on: those in force on it. Where nobody recorded the end, that is undecided.
        since: those signed from then on, that day included.
        until: those signed up to then, that day included.
        certain: with ``on``, False takes in the undecided; with ``since`` and
            ``until``, True takes only what was certainly signed in the range.
        text: letters in title, summary or names, in any script.
        subject: one of the topics.
        source: a source, or its id, that the record cites.
        min_origins: how many independent works must stand behind it.
        checked: whether a second reader has compared it with its sources.

    Raises:
        InvalidArgumentError: a value is not allowed; lists what is.

    >>> import mongolia_russia as mr
    >>> [t.id for t in mr.treaties(since=1966, until=1966, form="treaty")]
    ['treaty-1966-friendship']
    """
    common = Common(text, subject, source, min_origins, checked)
    tests = (
        links("party", party, Actor, field="parties"),
        equals("nature", nature, Nature),
        equals("form", form, Form),
        equals("level", level, Level),
        equals("relevance", relevance, Relevance),
        equals("existence", existence, Existence),
        equals("obligation", obligation, Obligation, field="obligations"),
        has_person("signatory", signatory, "signatories"),
        links("place", place, Place),
    )
    signed = When(since=since, until=until, certain=certain)
    force = When(on=on, certain=certain)
    found = select(packaged.select(Treaty), common, signed, tests, point=True)
    if on is None:
        return found

    def in_force(treaties: Records[Treaty]) -> Records[Treaty]:
        return select(
            treaties,
            Common(),
            force,
            point=False,
            verdict=lambda treaty: holds(treaty, force.spans[0]),
        )

    known, rest = in_force(found), in_force(found.undecided)
    return Records(known, in_order([*known.undecided, *rest, *rest.undecided]))
