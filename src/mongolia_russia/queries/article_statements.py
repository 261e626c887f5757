"""``article_statements()``: the statements of the article, in its order."""

from __future__ import annotations

from ..evidence import Source
from ..model.article_statement import ArticleStatement, Verdict
from ..model.parts import Subject
from ..records import Records
from .arguments import explained
from .filters import contains, equals, has_marker, links
from .meaning import Reference
from .selecting import Common, ask


@explained
def article_statements(
    *,
    verdict: Verdict | None = None,
    section: str | None = None,
    marker: str | None = None,
    decided_by: Reference | None = None,
    text: str | None = None,
    subject: Subject | None = None,
    source: str | Source | None = None,
    min_origins: int | None = None,
    checked: bool | None = None,
) -> Records[ArticleStatement]:
    """Return the statements of the article, in its order; all arguments given must fit.

    Args:
        verdict: what the evidence makes of it.
        section: letters in the name of the section.
        marker: a reference marker, such as ``[2]``.
        decided_by: a record that decides it.
        text: letters in title, summary or names, in any script.
        subject: one of the topics.
        source: a source, or its id, that the record cites.
        min_origins: how many independent works must stand behind it.
        checked: whether a second reader has compared it with its sources.

    Raises:
        InvalidArgumentError: a value is not allowed; lists what is.

    >>> import mongolia_russia as mr
    >>> mr.article_statements(section="Contemporary", verdict="outdated").first().id
    'statement-078'
    """
    common = Common(text, subject, source, min_origins, checked)
    tests = (
        equals("verdict", verdict, Verdict),
        contains("section", section),
        has_marker(marker),
        links("decided_by", decided_by),
    )
    return ask(ArticleStatement, tests, common)
