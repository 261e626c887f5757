"""``search()`` and ``timeline()``: across all kinds."""

from __future__ import annotations

from ..dataset.packaged import packaged
from ..dates import HistoricalDate, Period
from ..dates.span import Question
from ..errors import InvalidArgumentError
from ..evidence import Source
from ..model.article_statement import ArticleStatement
from ..model.base import Record
from ..model.coding import Coding
from ..model.coverage import Coverage
from ..model.parts import Subject
from ..records import Records
from ..text import fold
from .arguments import explained
from .selecting import Common, When, in_order, select

_APART = (ArticleStatement, Coverage)
"""Kinds about the data and the article, not about the relation."""


def search(text: str) -> Records[Record]:
    """Return the records whose title, names or id contain all the words.

    Case, accents and script do not matter, nor the usual ways of romanising. Whole
    names and ids come first, then whole words, then parts of words.

    Args:
        text: one or more words.

    Raises:
        InvalidArgumentError: the text has no letters or digits.

    >>> import mongolia_russia as mr
    >>> mr.search("чойбалсан").first().id
    'person-khorloogiin-choibalsan'
    """
    if not isinstance(text, str) or not fold(text):
        raise InvalidArgumentError(f"text: {text!r} has no letters or digits")
    key = fold(text)
    ranked = [
        (rank, record)
        for record in _records()
        if (rank := _rank(record, key)) is not None
    ]
    best: list[Record] = []
    for wanted in sorted({rank for rank, _ in ranked}):
        best += in_order(record for rank, record in ranked if rank == wanted)
    return Records(best)


@explained
def timeline(
    *,
    since: Question | None = None,
    until: Question | None = None,
    on: Question | None = None,
    certain: bool | None = None,
    text: str | None = None,
    subject: Subject | None = None,
    source: str | Source | None = None,
    min_origins: int | None = None,
    checked: bool | None = None,
) -> Records[Record]:
    """Return every dated record in one list, in the order of time.

    A record counts by the date of its kind: when a treaty was signed, when a visit
    took place. What lasted counts by its start: when a mission opened. Where that is
    not known, it is undecided. The rows of data sets (codings) are left out: at the
    ends of what they code nothing need have happened.

    Args:
        since: those from then on, that day included.
        until: those up to then, that day included.
        on: those whose date may fall on it.
        certain: True takes only what certainly falls in the range.
        text: letters in title, summary or names, in any script.
        subject: one of the topics.
        source: a source, or its id, that the record cites.
        min_origins: how many independent works must stand behind it.
        checked: whether a second reader has compared it with its sources.

    Raises:
        InvalidArgumentError: a value is not allowed; lists what is.

    >>> import mongolia_russia as mr
    >>> all(record.when for record in mr.timeline(since=1911, until=1924))
    True
    """
    common = Common(text, subject, source, min_origins, checked)
    when = When(on, since, until, certain)
    dated = (r for r in _records() if r.when and not isinstance(r, Coding))
    return select(
        dated,
        common,
        when,
        point=True,
        verdict=lambda record: when.verdict(_moment(record), record.TIMING),
        dated=lambda record: not _begun_unknown(record),
    )


def _moment(record: Record) -> HistoricalDate | Period | None:
    """Return when something happened or, of what lasted, when it began."""
    when = record.when
    if record.TIMING != "state" or not isinstance(when, Period):
        return when
    if when.start is not None:
        return when.start
    known = [d.latest for d in (when.end, when.as_of, *when.attested) if d and d.latest]
    return HistoricalDate(f"[..{min(known)}]") if known else None


def _begun_unknown(record: Record) -> bool:
    when = record.when
    return record.TIMING == "state" and isinstance(when, Period) and when.start is None


def _records() -> list[Record]:
    return [record for record in packaged if not isinstance(record, _APART)]


def _rank(record: Record, key: str) -> int | None:
    names = [fold(record.title), *(fold(name.text) for name in record.names)]
    texts = [*names, fold(record.id.partition("-")[2])]
    words = key.split()
    if key in names or key == fold(record.id):
        return 0
    if any(set(words) <= set(text.split()) for text in texts):
        return 1
    return 2 if any(all(word in text for word in words) for text in texts) else None
