"""The parts of one EDTF date, and what can be wrong with their form."""

from __future__ import annotations

from ._calendar import month_length
from ._edtf import refuse

#: By how many units each qualifier widens a date.
QUALIFIERS = {"~": 1, "?": 1, "%": 2}
SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
PARTS = ("year", "month", "day")


class Part:
    """The year, month or day of a date: its digits and the marks beside them.

    A mark before the digits qualifies this part, one after them all parts so far.
    """

    __slots__ = ("after", "before", "digits")

    def __init__(self, digits: str, before: str, after: str) -> None:
        self.digits = digits
        self.before = before
        self.after = after


def split_parts(text: str) -> list[Part]:
    """Split one date at its hyphens and take off the qualifiers.

    >>> [(p.before, p.digits, p.after) for p in split_parts("2015?-~12")]
    [('', '2015', '?'), ('~', '12', '')]
    """
    parts = []
    for piece in text.split("-"):
        before = piece[:1] if piece[:1] in QUALIFIERS else ""
        after = piece[-1:] if piece[-1:] in QUALIFIERS and len(piece) > 1 else ""
        parts.append(Part(piece[len(before) : len(piece) - len(after)], before, after))
    return parts


def check_form(parts: list[Part], text: str) -> None:
    """Refuse parts that are not digits in the right number, and say why.

    Raises:
        InvalidDateError: the form is not that of a date.
    """
    if not text.isascii() or any(char.isspace() for char in text):
        refuse(text, "it has a space or a character outside ASCII")
    if "T" in text or ":" in text:
        refuse(text, "times of day are not kept")
    if "{" in text:
        refuse(text, "'{}' means several dates at once, and a date is one")
    if "/" in text:
        refuse(text, "a period is no date")
    if not parts[0].digits or parts[0].digits == "0000":
        refuse(text, "years run from 0001 to 9999")
    if len(parts) > 3:
        refuse(text, "it has more than a year, a month and a day")
    for part, length in zip(parts, (4, 2, 2), strict=False):
        if part.before and part.after:
            refuse(text, "one part has two marks")
        if len(part.digits) != length or part.digits.strip("0123456789X"):
            refuse(text, f"{part.digits!r} is not {length} digits (or X)")


def why_impossible(parts: list[Part]) -> str:
    """Say why no day of the calendar fits the digits.

    >>> why_impossible(split_parts("2019-02-30"))
    'February 2019 has 28 days'
    """
    year, month = parts[0].digits, parts[1].digits
    if month in SEASONS:
        return "a season has no days"
    if not month.isdigit():
        return f"no month {month} has such a day"
    if not 1 <= int(month) <= 12:
        return f"there is no month {month}"
    name = MONTHS[int(month) - 1]
    if "X" in year or parts[2].digits == "00":
        return f"{name} of such a year has no day {parts[2].digits}"
    return f"{name} {int(year)} has {month_length(int(year), int(month))} days"
