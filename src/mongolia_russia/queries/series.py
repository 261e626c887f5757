"""``series()``: measured quantities over time."""

from __future__ import annotations

from ..dataset.packaged import packaged
from ..dates.span import Question
from ..evidence import Source
from ..model.actor import Actor
from ..model.parts import Subject
from ..model.series import Direction, Series, SeriesMeasure
from ..records import Records
from .arguments import explained
from .filters import equals, links, same
from .meaning import Reference
from .selecting import Common, When, best, select


@explained
def series(
    *,
    reporter: Reference | None = None,
    partner: Reference | None = None,
    direction: Direction | None = None,
    measure: SeriesMeasure | None = None,
    currency: str | None = None,
    on: Question | None = None,
    since: Question | None = None,
    until: Question | None = None,
    certain: bool | None = None,
    text: str | None = None,
    subject: Subject | None = None,
    source: str | Source | None = None,
    min_origins: int | None = None,
    checked: bool | None = None,
) -> Records[Series]:
    """Return measured quantities over time; all arguments given must fit.

    Args:
        reporter: whose figure it is.
        partner: the other actor.
        direction: export, import, debt, aid ....
        measure: stock, flow, share or growth.
        currency: of its values, such as ``USD``.
        on: those whose observations may fall on it (a year, date or text).
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
    >>> sorted({series.measure for series in mr.series(direction="debt")})
    ['share', 'stock']
    """
    common = Common(text, subject, source, min_origins, checked)
    tests = (
        links("reporter", reporter, Actor),
        links("partner", partner, Actor),
        equals("direction", direction, Direction),
        equals("measure", measure, SeriesMeasure),
        same("currency", currency, Series),
    )
    when = When(on, since, until, certain)
    return select(
        packaged.select(Series),
        common,
        when,
        tests,
        point=True,
        verdict=lambda s: (
            best(when.verdict(o.period) for o in s.observations)
            if s.observations
            else None
        ),
    )
