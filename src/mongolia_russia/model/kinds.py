"""The table of kinds: class, module, query function and id prefix of each."""

from __future__ import annotations

from importlib import import_module

from ..errors import UnknownFieldError, explain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .base import Record


class Kind:
    """One row of the table; the class is imported when first asked for."""

    __slots__ = ("class_name", "function", "module", "name", "prefix")

    def __init__(
        self, name: str, class_name: str, module: str, function: str, prefix: str
    ) -> None:
        self.name: str = name
        self.class_name: str = class_name
        self.module: str = module
        self.function: str = function
        self.prefix: str = prefix

    @property
    def record_class(self) -> type[Record]:
        """The class of the kind."""
        module = import_module(f"{__package__}.{self.module}")
        found: type[Record] = getattr(module, self.class_name)
        return found


KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("actor", "Actor", "actor", "actors", "actor"),
        Kind("office", "Office", "office", "offices", "office"),
        Kind("person", "Person", "person", "people", "person"),
        Kind("place", "Place", "place", "places", "place"),
        Kind("mission", "Mission", "mission", "missions", "mission"),
        Kind("head_of_mission", "HeadOfMission", "mission", "heads_of_mission", "head"),
        Kind("visit", "Visit", "encounter", "visits", "visit"),
        Kind("meeting", "Meeting", "encounter", "meetings", "meeting"),
        Kind("treaty", "Treaty", "treaty", "treaties", "treaty"),
        Kind("coding", "Coding", "coding", "codings", "coding"),
        Kind("border", "Border", "border", "border", "border"),
        Kind("crossing", "Crossing", "crossing", "crossings", "crossing"),
        Kind("event", "Event", "event", "events", "event"),
        Kind("membership", "Membership", "membership", "memberships", "membership"),
        Kind("vote", "Vote", "vote", "votes", "vote"),
        Kind("poll", "Poll", "poll", "polls", "poll"),
        Kind("series", "Series", "series", "series", "series"),
        Kind("project", "Project", "project", "projects", "project"),
        Kind("coverage", "Coverage", "coverage", "coverage", "coverage"),
        Kind(
            "article_statement",
            "ArticleStatement",
            "article_statement",
            "article_statements",
            "statement",
        ),
    )
}


def kind_of_id(id: str) -> Kind | None:
    """Return the kind that an id's prefix names, or None."""
    prefix = id.partition("-")[0]
    return next((k for k in KINDS.values() if k.prefix == prefix), None)


def kind_named(name: str) -> Kind:
    """Return a kind by its name, its class's name or its function's name.

    Raises:
        UnknownFieldError: no kind is called so; lists those there are.
    """
    for kind in KINDS.values():
        if name in (kind.name, kind.class_name, kind.function):
            return kind
    raise UnknownFieldError(explain("kind", name, KINDS))
