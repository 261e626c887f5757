"""Old Style dates: is the printed Julian date the same day as the stated one?"""

from __future__ import annotations

from ._calendar import ordinal
from ._edtf import read_plain, refuse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._edtf import Choice

ALLOWED = "Allowed for old_style: YYYY, YYYY-MM or YYYY-MM-DD in the Julian calendar."


def check_old_style(edtf: str, old_style: str, choices: tuple[Choice, ...]) -> None:
    """Refuse an Old Style date that no day of the EDTF date can be.

    Of two days the difference must be the true one (10 days from 1582-10-15, 11 from
    1700-02-29 Old Style, 12 from 1800, 13 from 1900); of coarser dates some day must
    be common to both. A Julian 29 February that the Gregorian year lacks is a day.

    Raises:
        InvalidDateError: the text is no plain Julian date, or is another day.
    """
    julian = read_plain(old_style, julian=True) if isinstance(old_style, str) else None
    if julian is None:
        refuse(old_style, "the Old Style date cannot be read", ALLOWED)
    assert julian.earliest
    assert julian.latest
    first, last = (ordinal(d, julian=True) for d in (julian.earliest, julian.latest))
    starts = [c.earliest and ordinal(c.earliest) for c in choices]
    ends = [c.latest and ordinal(c.latest) for c in choices]
    for start, end in zip(starts, ends, strict=True):
        if (start is None or start <= last) and (end is None or first <= end):
            return
    refuse(edtf, f"{old_style} Old Style is {_gregorian(first, last)}", ALLOWED)


def _gregorian(first: int, last: int) -> str:
    from datetime import date  # only to word the error

    days = [date.fromordinal(max(n, 1)).isoformat() for n in (first, last)]
    return days[0] if first == last else " to ".join(days)
