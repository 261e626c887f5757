"""Whether a treaty was in force: computed, with its reasons, never guessed."""

from __future__ import annotations

import datetime
from typing import Literal

from attrs import field, frozen

from ..dates import HistoricalDate, Period
from ..evidence import Basis
from .treaty import Treaty

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..dates.span import Span

StatusWord = Literal[
    "in-force",
    "terminated",
    "not-yet-in-force",
    "undecided",
    "never-binding",
    "unsupported",
]


@frozen(kw_only=True)
class TreatyStatus:
    """The state of a treaty on a day or in a period."""

    treaty: str = field(metadata={"doc": "Id of the treaty."})
    word: StatusWord = field(metadata={"doc": "The state, in one word."})
    basis: Basis = field(metadata={"doc": "How the state was computed."})
    as_of: datetime.date | None = field(
        metadata={"doc": "The last day on which the evidence speaks of it."}
    )

    def __str__(self) -> str:
        return f"{self.treaty}: {self.word} ({self.basis.reasoning})"


def status_in(treaty: Treaty, span: Span) -> TreatyStatus:
    """Return the state of a treaty in a span of days."""
    word, why = _judge(treaty, span)
    basis = Basis(
        field="status",
        kind="computed",
        reasoning=why,
        comes_from=("entry_into_force", "terminated", "known_in_force"),
    )
    return TreatyStatus(
        treaty=treaty.id, word=word, basis=basis, as_of=_last_word(treaty)
    )


def holds(treaty: Treaty, span: Span) -> bool | None:
    """Return whether it was in force: True, False, or None for undecided."""
    if treaty.nature == "non-binding" or treaty.existence != "established":
        return False
    force = time_in_force(treaty)
    return force.holds(span) if force else None


def _judge(treaty: Treaty, span: Span) -> tuple[StatusWord, str]:
    if treaty.existence != "established":
        return "unsupported", "the evidence does not show that it was concluded"
    if treaty.nature == "non-binding":
        return "never-binding", "an instrument of this nature does not enter into force"
    verdict = holds(treaty, span)
    if verdict:
        return "in-force", "the days lie within its recorded time in force"
    if verdict is None:
        return "undecided", _gap(treaty)
    end = treaty.terminated
    if end and end.latest and end.latest <= span.first:
        return "terminated", f"it ended on {end}"
    return "not-yet-in-force", "the days lie before its entry into force"


def time_in_force(treaty: Treaty) -> Period | None:
    """Return the time in force, or None when nothing is known of it.

    The last day in force is the one before ``terminated``.

    Raises:
        InvalidDateError: a day on which it is said to stand lies outside its time.
    """
    start = treaty.entry_into_force or _not_before(treaty.signed)
    end = _last_day(treaty.terminated, start)
    text = f"{start.edtf if start else ''}/{end.edtf if end else ''}"
    if text == "/" and not treaty.known_in_force:
        return None
    return Period(text, attested=treaty.known_in_force)


def _not_before(signed: HistoricalDate | None) -> HistoricalDate | None:
    low = signed.widened()[0] if signed else None
    return HistoricalDate(f"[{low.isoformat()}..]") if low else None


def _last_day(
    terminated: HistoricalDate | None, start: HistoricalDate | None
) -> HistoricalDate | None:
    """Return the day before; what ended on its first day stood on that day."""
    last = terminated.latest if terminated else None
    if terminated is None or last is None or terminated.edtf != last.isoformat():
        return terminated
    if last == (start.earliest if start else datetime.date.min):
        return terminated
    return HistoricalDate((last - datetime.timedelta(days=1)).isoformat())


def _gap(treaty: Treaty) -> str:
    if treaty.entry_into_force is None:
        return "no evidence of the day it entered into force"
    if treaty.terminated is None:
        return "no evidence of its end, nor that it still stood on these days"
    return "its dates are not sharp enough for these days"


def _last_word(treaty: Treaty) -> datetime.date | None:
    dates = (
        treaty.terminated,
        treaty.entry_into_force,
        treaty.signed,
        *treaty.known_in_force,
    )
    days = [d.latest for d in dates if d is not None and d.latest is not None]
    return max(days, default=None)
