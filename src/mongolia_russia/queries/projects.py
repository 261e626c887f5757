"""``projects()``: joint projects, built or planned."""

from __future__ import annotations

from ..dates.span import Question
from ..evidence import Source
from ..model.parts import Subject
from ..model.project import Project, ProjectStatus, Sector
from ..records import Records
from .arguments import explained
from .filters import equals, has_partner
from .meaning import Reference
from .selecting import Common, When, ask


@explained
def projects(
    *,
    sector: Sector | None = None,
    partner: Reference | None = None,
    status: ProjectStatus | None = None,
    on: Question | None = None,
    since: Question | None = None,
    until: Question | None = None,
    certain: bool | None = None,
    text: str | None = None,
    subject: Subject | None = None,
    source: str | Source | None = None,
    min_origins: int | None = None,
    checked: bool | None = None,
) -> Records[Project]:
    """Return joint projects, built or planned; all arguments given must fit.

    Args:
        sector: such as ``rail`` or ``energy``.
        partner: a partner.
        status: its last recorded state.
        on: those whose first recorded state may fall on it (a year, date or text).
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
    >>> mr.projects(sector="gas").one().id
    'project-power-of-siberia-2'
    """
    common = Common(text, subject, source, min_origins, checked)
    tests = (
        equals("sector", sector, Sector),
        has_partner(partner),
        equals("status", status, ProjectStatus),
    )
    return ask(Project, tests, common, When(on, since, until, certain))
