"""``border()``: the one record of the state border."""

from __future__ import annotations

from ..dataset.packaged import packaged
from ..model.border import Border


def border() -> Border:
    """Return the border between Mongolia and Russia.

    >>> import mongolia_russia as mr
    >>> mr.border().length.unit
    'km'
    """
    return packaged.select(Border)[0]
