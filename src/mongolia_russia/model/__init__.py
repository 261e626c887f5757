"""What a fact is: one small module a kind; what all share is in ``base``.

The classes named here are made when first asked for, so that a border's length does
not wait for classes it has no need of; annotations name them as ``model.Tripoint``.
"""

from __future__ import annotations

from typing import Any

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .border_elements import BorderPart as BorderPart
    from .border_elements import BorderRegion as BorderRegion
    from .border_elements import BorderStep as BorderStep
    from .border_elements import Tripoint as Tripoint
    from .remarks import ExternalId as ExternalId
    from .remarks import RuleException as RuleException

_HOMES = {
    "BorderPart": "border_elements",
    "BorderRegion": "border_elements",
    "BorderStep": "border_elements",
    "Coordinates": "coordinates",
    "ExternalId": "remarks",
    "RuleException": "remarks",
    "Tripoint": "border_elements",
}


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
