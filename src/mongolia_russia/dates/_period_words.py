"""Periods in words: a range, ``since 1971 (still so on …)``, ``known on …``."""

from __future__ import annotations

from ._words import DASH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .historical_date import HistoricalDate
    from .period import Period


def period_repr(period: Period) -> str:
    """Show the call that makes the period, without what is left out."""
    given = [repr(period.edtf)]
    if period.as_of:
        plain = period.as_of.old_style is None
        given.append(f"as_of={(period.as_of.edtf if plain else period.as_of)!r}")
    if period.attested:
        given.append(f"attested={period.attested!r}")
    if period.old_style:
        given.append(f"old_style={period.old_style!r}")
    return f"{type(period).__name__}({', '.join(given)})"


def period_words(period: Period) -> str:
    """Word a period as a person would."""
    days = [_when(date) for date in period.attested]
    attested = f"known {' and '.join(filter(None, (', '.join(days[:-1]), *days[-1:])))}"
    words = _ends_words(period)
    if not days:
        return words
    return f"{words} ({attested})" if words else attested


def _ends_words(period: Period) -> str:
    start, end = period.start, period.end
    if start and end:
        return str(start) if period.is_point else _range_words(start, end)
    if period.is_open:
        opening = f"since {start}" if start else "start unknown"
        if period.edtf.startswith(".."):
            opening = "always"
        return f"{opening} (still so {_when(period.as_of)})"
    if start:
        return f"{start} {DASH} end unknown"
    if end:
        return f"start unknown {DASH} {end}" if period.start_unknown else f"until {end}"
    return "" if period.start_unknown else f"always {DASH} end unknown"


def _when(date: HistoricalDate | None) -> str:
    return f"{'on' if date and date.precision == 'day' else 'in'} {date}"


def _range_words(start: HistoricalDate, end: HistoricalDate) -> str:
    first, last = str(start), str(end)
    plain = all(_is_plain(date) for date in (start, end))
    if plain and len(start.edtf) == len(end.edtf):
        if start.edtf == end.edtf and len(start.edtf) == 10:
            return first
        if len(start.edtf) == 10 and start.edtf[:7] == end.edtf[:7]:
            return f"{first.partition(' ')[0]}{DASH}{last}"
        if len(start.edtf) == 4:
            return f"{first}{DASH}{last}"
        if start.edtf[:4] == end.edtf[:4]:
            first = first.rpartition(" ")[0]
    return f"{first} {DASH} {last}"


def _is_plain(date: HistoricalDate) -> bool:
    return date.old_style is None and date.edtf.replace("-", "").isdigit()
