"""``places()``: places."""

from __future__ import annotations

from ..evidence import Source
from ..model.parts import Subject
from ..model.place import Place
from ..records import Records
from .arguments import explained
from .filters import belonged_to
from .meaning import Reference
from .selecting import Common, ask


@explained
def places(
    *,
    actor: Reference | None = None,
    text: str | None = None,
    subject: Subject | None = None,
    source: str | Source | None = None,
    min_origins: int | None = None,
    checked: bool | None = None,
) -> Records[Place]:
    """Return places; all arguments given must fit.

    Args:
        actor: an actor it belonged to.
        text: letters in title, summary or names, in any script.
        subject: one of the topics.
        source: a source, or its id, that the record cites.
        min_origins: how many independent works must stand behind it.
        checked: whether a second reader has compared it with its sources.

    Raises:
        InvalidArgumentError: a value is not allowed; lists what is.

    >>> import mongolia_russia as mr
    >>> mr.places(text="Urga").first().title
    'Ulaanbaatar'
    """
    common = Common(text, subject, source, min_origins, checked)
    tests = (belonged_to(actor),)
    return ask(Place, tests, common)
