"""``fold``: one search key for the spellings of a name that readers use."""

from __future__ import annotations

import re
import unicodedata

_CYRILLIC = {
    "а": "a",
    "б": "b",
    "в": "v",
    "г": "g",
    "д": "d",
    "е": "e",
    "ё": "yo",
    "ж": "j",
    "з": "z",
    "и": "i",
    "й": "i",
    "к": "k",
    "л": "l",
    "м": "m",
    "н": "n",
    "о": "o",
    "ө": "o",
    "п": "p",
    "р": "r",
    "с": "s",
    "т": "t",
    "у": "u",
    "ү": "u",
    "ф": "f",
    "х": "h",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "sh",
    "ъ": "",
    "ы": "i",
    "ь": "",
    "э": "e",
    "ю": "yu",
    "я": "ya",
    "і": "i",
    "ѣ": "e",
}
"""Russian and Mongolian letters; ``ө`` and ``ү`` as readers without them write."""

_SPELLINGS = (
    ("shch", "sh"),
    ("kh", "h"),
    ("zh", "j"),
    ("dj", "j"),
    ("dzh", "j"),
    ("tch", "ch"),
    ("tz", "ts"),
    ("x", "ks"),
    ("q", "k"),
    ("y", "i"),
)
"""Ways of romanising that mean the same letter; applied to every script."""


def fold(text: str) -> str:
    """Return a key that is equal for texts differing in case, accent or script.

    >>> fold("Хүрэлсүх") == fold("Khürelsükh") == fold("KHURELSUKH")
    True
    >>> fold("Путин") == fold("Putin")
    True
    """
    lowered = unicodedata.normalize("NFC", text).casefold()
    latin = "".join(_CYRILLIC.get(c, c) for c in lowered)
    plain = "".join(
        c for c in unicodedata.normalize("NFKD", latin) if not unicodedata.combining(c)
    )
    for spelling, letter in _SPELLINGS:
        plain = plain.replace(spelling, letter)
    words = re.findall(r"\w+", plain)
    return " ".join(re.sub(r"(.)\1+", r"\1", word) for word in words)
