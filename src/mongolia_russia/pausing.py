"""``paused()``: make many lasting objects without a search for garbage among them."""

from __future__ import annotations

import gc

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    T = TypeVar("T")


def paused(make: Callable[[], T]) -> T:
    """Return what a function makes, the garbage collector resting meanwhile.

    Classes and records stay, so that looking through them again and again while they
    are made finds nothing, and took a twentieth of the time of the first answer. A
    collector that somebody else has switched off stays off.
    """
    working = gc.isenabled()
    gc.disable()
    try:
        return make()
    finally:
        if working:
            gc.enable()
