"""The key of a nested fact, made from the fields that tell it from its neighbours."""

from __future__ import annotations

import re
from typing import Any

from ..model.element import Element
from ..model.kinds import KINDS

_PREFIXES = "|".join(kind.prefix for kind in KINDS.values())


def derived_key(cls: type[Element], body: dict[str, Any]) -> str:
    """Return the key of an element, made from the fields its class names.

    >>> from mongolia_russia.model.person import Tenure
    >>> derived_key(Tenure, {"office": "office-khan", "term": "1911/1924"})
    'khan-1911'
    """
    parts = [_slug(body[name]) for name in cls.KEY if name in body]
    return "-".join(p for p in parts if p) or "item"


def _slug(raw: Any) -> str:
    if isinstance(raw, dict):
        days = raw.get("attested")
        raw = raw.get("edtf") or (days[0] if isinstance(days, list) and days else "")
    text = re.sub(rf"^(?:{_PREFIXES})-", "", str(raw)).casefold()
    if re.match(r"^[\[.]*-?\d{3}", text):
        text = text.split("/")[0]
    return re.sub(r"[^\w]+", "-", text).strip("-")
