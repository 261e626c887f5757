"""Dates in words: ``3 November 1912``, ``about 1921``, ``one of 1892 or 1895``."""

from __future__ import annotations

from ._level2 import split_set
from ._parts import MONTHS, PARTS, SEASONS, Part, split_parts

DASH = "\N{EN DASH}"
_WHOLE = {"": "", "~": "about ", "?": "possibly ", "%": "possibly about "}
_PARTLY = {"~": "approximate", "?": "uncertain", "%": "approximate and uncertain"}


def date_words(edtf: str, old_style: str | None = None) -> str:
    """Word an EDTF date that has been checked, and its Old Style date.

    >>> date_words("1918-01-07", "1917-12-25")
    '7 January 1918 (25 December 1917 Old Style)'
    """
    words = _set_words(edtf) if edtf.startswith("[") else _one_words(edtf)
    if old_style is None:
        return words
    julian = date_words(old_style)
    # The year is said once, unless it is all there is to say.
    if len(old_style) > 4 and edtf[:4] == old_style[:4]:
        julian = julian.rpartition(" ")[0]
    return f"{words} ({julian} Old Style)"


def _set_words(edtf: str) -> str:
    members = []
    for first, last in split_set(edtf):
        if first == "..":
            members.append(f"{_one_words(last)} or earlier")
        elif last == "..":
            members.append(f"{_one_words(first)} or later")
        elif first == last:
            members.append(_one_words(first))
        else:
            members.append(f"{_one_words(first)} to {_one_words(last)}")
    if len(members) > 1:
        return f"one of {', '.join(members[:-1])} or {members[-1]}"
    return members[0] if ".." in (first, last) else f"some time from {members[0]}"


def _one_words(edtf: str) -> str:
    parts = split_parts(edtf)
    whole = parts[-1].after or (parts[0].before if len(parts) == 1 else "")
    notes = [] if len(parts) == 1 else _notes(parts)
    after = f" ({', '.join(notes)})" if notes else ""
    return f"{_WHOLE[whole]}{_plain_words([p.digits for p in parts])}{after}"


def _plain_words(digits: list[str]) -> str:
    year = _year_words(digits[0])
    month = digits[1] if len(digits) > 1 else "XX"
    if "X" in month:
        return year
    name = SEASONS[month] if month in SEASONS else MONTHS[int(month) - 1]
    if len(digits) == 3 and "X" not in digits[2]:
        name = f"{int(digits[2])} {name}"
    if digits[0].isdigit():
        return f"{name} {year}"
    return f"{name} of {'the ' if year.endswith('0s') else ''}{year}"


def _year_words(year: str) -> str:
    known = year.rstrip("X")
    if not known:
        return "an unknown year"
    if "X" in known:
        return year
    if len(known) == 4:
        return str(int(year))
    if len(known) == 3 and known[2] != "0":
        return f"{int(known)}0s"
    # "The 1900s" could be ten years or a hundred.
    low, high = year.replace("X", "0"), year.replace("X", "9")
    return f"{max(int(low), 1)}{DASH}{int(high)}"


def _notes(parts: list[Part]) -> list[str]:
    notes = []
    for place, part in enumerate(parts):
        name = PARTS[place]
        if place and part.digits == "XX":
            notes.append(f"{name} unknown")
        elif place and "X" in part.digits:
            notes.append(f"{name} {part.digits}")
        elif place == 2 and "X" in parts[1].digits:
            notes.append(f"{name} {int(part.digits)}")
        if part.before:
            notes.append(f"{name} {_PARTLY[part.before]}")
        if part.after and part is not parts[-1]:
            covered = " and ".join(PARTS[: place + 1])
            notes.append(f"{covered} {_PARTLY[part.after]}")
    return notes
