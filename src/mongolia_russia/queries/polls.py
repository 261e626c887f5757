"""``polls()``: opinion polls."""

from __future__ import annotations

from ..dates.span import Question
from ..evidence import Source
from ..model.actor import Actor
from ..model.parts import Subject
from ..model.poll import Poll
from ..records import Records
from .arguments import explained
from .filters import contains, links
from .meaning import Reference
from .selecting import Common, When, ask


@explained
def polls(
    *,
    population: Reference | None = None,
    about: Reference | None = None,
    pollster: str | None = None,
    on: Question | None = None,
    since: Question | None = None,
    until: Question | None = None,
    certain: bool | None = None,
    text: str | None = None,
    subject: Subject | None = None,
    source: str | Source | None = None,
    min_origins: int | None = None,
    checked: bool | None = None,
) -> Records[Poll]:
    """Return opinion polls; all arguments given must fit.

    Args:
        population: whose people were asked.
        about: about whom.
        pollster: letters in the name of who asked, in any script.
        on: those whose fieldwork may fall on it (a year, date or text).
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
    >>> str(mr.polls(about="RU", on=2017).one().answers[0])
    'Strongly favourable: 38 %'
    """
    common = Common(text, subject, source, min_origins, checked)
    tests = (
        links("population", population, Actor),
        links("about", about, Actor),
        contains("pollster", pollster),
    )
    return ask(Poll, tests, common, When(on, since, until, certain))
