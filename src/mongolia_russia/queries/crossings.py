"""``crossings()``: border crossings."""

from __future__ import annotations

from ..dates.span import Question
from ..evidence import Source
from ..model.crossing import Crossing, CrossingAccess, CrossingMode, CrossingOperation
from ..model.parts import Subject
from ..records import Records
from .arguments import explained
from .filters import equals
from .selecting import Common, When, ask


@explained
def crossings(
    *,
    mode: CrossingMode | None = None,
    access: CrossingAccess | None = None,
    operation: CrossingOperation | None = None,
    on: Question | None = None,
    since: Question | None = None,
    until: Question | None = None,
    certain: bool | None = None,
    text: str | None = None,
    subject: Subject | None = None,
    source: str | Source | None = None,
    min_origins: int | None = None,
    checked: bool | None = None,
) -> Records[Crossing]:
    """Return border crossings; all arguments given must fit.

    Args:
        mode: road, rail, air or river.
        access: for whom it is open.
        operation: permanent or seasonal.
        on: those open on it; a year means any day of it.
        since: those open at any time from then on.
        until: those open at any time up to then.
        certain: False takes in what the data cannot decide (see ``undecided``).
        text: letters in title, summary or names, in any script.
        subject: one of the topics.
        source: a source, or its id, that the record cites.
        min_origins: how many independent works must stand behind it.
        checked: whether a second reader has compared it with its sources.

    Raises:
        InvalidArgumentError: a value is not allowed; lists what is.

    >>> import mongolia_russia as mr
    >>> len(mr.crossings(text="no such text"))
    0
    """
    common = Common(text, subject, source, min_origins, checked)
    tests = (
        equals("mode", mode, CrossingMode, field="modes"),
        equals("access", access, CrossingAccess),
        equals("operation", operation, CrossingOperation),
    )
    return ask(Crossing, tests, common, When(on, since, until, certain))
