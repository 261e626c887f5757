"""``coverage()``: how complete the data are, and where was searched."""

from __future__ import annotations

from ..dates.span import Question
from ..evidence import Source
from ..model.coverage import Completeness, Coverage
from ..model.parts import Subject
from ..records import Records
from .arguments import explained
from .filters import equals, of_kind, same
from .selecting import Common, When, ask


@explained
def coverage(
    *,
    of: str | None = None,
    level: str | None = None,
    completeness: Completeness | None = None,
    on: Question | None = None,
    since: Question | None = None,
    until: Question | None = None,
    certain: bool | None = None,
    text: str | None = None,
    subject: Subject | None = None,
    source: str | Source | None = None,
    min_origins: int | None = None,
    checked: bool | None = None,
) -> Records[Coverage]:
    """Return how complete the data are, and where was searched; all arguments given must fit.

    Args:
        of: the kind of record.
        level: which of them.
        completeness: exhaustive, partial or not searched.
        on: those whose period may fall on it (a year, date or text).
        since: those from then on, that day included.
        until: those up to then, that day included.
        certain: True takes only what certainly falls in the range.
        text: letters in title, summary or names, in any script.
        subject: one of the topics.
        source: a source, or its id, that the record cites.
        min_origins: how many independent works must stand behind it.
        checked: whether a second reader has compared it with its sources.

    Raises:
        InvalidArgumentError: a value is not allowed; lists what is.

    >>> import mongolia_russia as mr
    >>> len(mr.coverage(text="no such text"))
    0
    """
    common = Common(text, subject, source, min_origins, checked)
    tests = (
        of_kind(of),
        same("level", level, Coverage),
        equals("completeness", completeness, Completeness),
    )
    return ask(Coverage, tests, common, When(on, since, until, certain))
