"""One way to answer all queries: filters on evidence, text and time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol, TypeVar

from attrs import field, frozen

from ..dataset.packaged import packaged
from ..dates import HistoricalDate, Period
from ..dates.span import Question, Span, read_span
from ..errors import InvalidArgumentError, explain
from ..evidence import Citation, Source
from ..evidence.weighing import independent
from ..model.base import Evidenced, Record, Timing
from ..model.parts import Subject
from ..records import Records
from ..text import fold
from .meaning import check_word, source_meant

R = TypeVar("R", bound=Record)
Verdict = bool | None

SEASON = 92
"""Days that a stay may reach beyond those known, where an end of it is not."""


@frozen
class Common:
    """The filters that every kind takes."""

    text: str | None = None
    subject: Subject | None = None
    source: str | Source | None = None
    min_origins: int | None = None
    checked: bool | None = None

    def tests(self) -> list[Callable[[Record], bool]]:
        """Return one test for each filter given.

        Raises:
            InvalidArgumentError: a value is not allowed.
        """
        tests: list[Callable[[Record], bool]] = []
        if self.text is not None:
            tests.append(_text_test(self.text))
        if self.subject is not None:
            check_word("subject", self.subject, Subject)
            tests.append(lambda r: self.subject in r.subjects)
        if self.source is not None:
            wanted = source_meant(self.source)
            tests.append(lambda r: any(s.id == wanted for s in r.sources()))
        if self.min_origins is not None:
            least = _count(self.min_origins)
            tests.append(lambda r: len(independent(_behind(r))) >= least)
        if self.checked is not None:
            wanted_checked = _flag("checked", self.checked)
            tests.append(lambda r: (r.checked is not None) == wanted_checked)
        return tests


@frozen
class When:
    """The filters on time: days on which, since which, until which."""

    on: Question | None = None
    since: Question | None = None
    until: Question | None = None
    certain: bool | None = None
    spans: tuple[Span, ...] = field(init=False)

    def __attrs_post_init__(self) -> None:
        if self.certain is not None:
            _flag("certain", self.certain)
        object.__setattr__(self, "spans", self._read())

    def _read(self) -> tuple[Span, ...]:
        import datetime

        spans = [read_span(self.on, "on")] if self.on is not None else []
        if self.since is not None or self.until is not None:
            first = (
                read_span(self.since, "since").first
                if self.since is not None
                else datetime.date.min
            )
            last = (
                read_span(self.until, "until").last
                if self.until is not None
                else datetime.date.max
            )
            if last < first:
                raise InvalidArgumentError(
                    f"until: {self.until!r} lies before since: {self.since!r}"
                )
            spans.append(Span(first, last))
        return tuple(spans)

    def verdict(
        self, when: HistoricalDate | Period | None, timing: Timing = "point"
    ) -> Verdict:
        """Return whether a date or period certainly, possibly or never fits."""
        return _all(answer(when, span, timing) for span in self.spans)


NO_QUESTION = When()
"""No question of time: every record passes."""


def answer(
    when: HistoricalDate | Period | None, span: Span, timing: Timing = "point"
) -> Verdict:
    """Return True, None (undecided) or False for one date and one span."""
    if when is None:
        return None
    if not isinstance(when, Period):
        return when.falls_in(span)
    held = when.holds(span)
    if held is None and timing == "stay" and not _near(when, span):
        return False
    return held


def _near(stay: Period, span: Span) -> bool:
    """Return whether a stay of unknown length can reach so far: a season at most."""
    import datetime

    season = datetime.timedelta(days=SEASON)
    first = max(span.first, datetime.date.min + season) - season
    last = min(span.last, datetime.date.max - season) + season
    known = (stay.start, stay.end, *stay.attested)
    return any(day.falls_in(Span(first, last)) is not False for day in known if day)


def best(verdicts: Iterable[Verdict]) -> Verdict:
    """Return whether any of several terms fits: True, None (undecided) or False."""
    found = list(verdicts)
    return True if True in found else None if None in found else False


def _all(verdicts: Iterable[Verdict]) -> Verdict:
    found = list(verdicts)
    if False in found:
        return False
    return None if None in found else True


def select(
    records: Iterable[R],
    common: Common,
    when: When,
    tests: Iterable[Callable[[R], bool]] = (),
    *,
    point: bool,
    verdict: Callable[[R], Verdict] | None = None,
    dated: Callable[[R], bool] = lambda record: record.when is not None,
) -> Records[R]:
    """Return the records that pass every test, in the order of time, then of ids.

    Args:
        records: all records of the kind.
        common: the filters every kind takes.
        when: the filters on time.
        tests: the filters of the kind itself.
        point: whether the kind's date is a point: what possibly fits is then taken
            unless ``certain=True``. A state is taken only where it is certain,
            unless ``certain=False``, and else listed as undecided.
        verdict: how the kind answers a question of time; by its ``when`` otherwise.
        dated: whether anything is known of the date asked about. Where nothing is,
            what may fit is undecided even for a point.
    """
    judge = verdict or (lambda record: when.verdict(record.when, record.TIMING))
    checks = [*common.tests(), *tests]
    wide = (not when.certain) if point else when.certain is False
    taken, undecided = [], []
    for record in records:
        if not all(check(record) for check in checks):
            continue
        decided = judge(record) if when.spans else True
        if decided or (
            decided is None and wide and (dated(record) or when.certain is False)
        ):
            taken.append(record)
        elif decided is None:
            undecided.append(record)
    return Records(in_order(taken), in_order(undecided))


def ask(
    kind: type[R],
    tests: Iterable[Callable[[R], bool]],
    common: Common,
    when: When = NO_QUESTION,
) -> Records[R]:
    """Return the packaged records of one kind that pass every test."""
    point = kind.TIMING != "state"
    return select(packaged.select(kind), common, when, tests, point=point)


class Dated(Protocol):
    """Anything with an id and a place in time."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def when(self) -> HistoricalDate | Period | None:
        """Its date or period."""


D = TypeVar("D", bound=Dated)


def in_order(records: Iterable[D]) -> list[D]:
    """Return records in the order of their dates, undated ones last, then of ids."""
    return sorted(
        records,
        key=lambda r: (r.when is None, r.when.sort_key if r.when else (), r.id),
    )


def _behind(record: Record) -> list[Citation]:
    """Return the citations of all that a record says, but of no rival."""
    from ..model.fields import elements

    citations: list[Citation] = []
    stack: list[Evidenced] = [record]
    while stack:
        item = stack.pop()
        citations += item.citations
        for claim in item.claims:
            citations += claim.citations if claim.rank == "preferred" else ()
        for nested in elements(item).values():
            stack += nested
    return citations


def _text_test(text: str) -> Callable[[Record], bool]:
    if not isinstance(text, str) or not text.strip():
        raise InvalidArgumentError("text: an empty text; give at least one letter")
    key = fold(text)
    if not key:
        raise InvalidArgumentError(f"text: {text!r} has no letters or digits")
    return lambda r: (
        key in fold(" ".join((r.title, r.summary, *(n.text for n in r.names))))
    )


def _count(value: int) -> int:
    if type(value) is not int or value < 0:
        raise InvalidArgumentError(f"min_origins: {value!r} is not a number from 0 up")
    return value


def _flag(argument: str, value: bool) -> bool:
    if not isinstance(value, bool):
        raise InvalidArgumentError(explain(argument, value, ("True", "False", "None")))
    return value
