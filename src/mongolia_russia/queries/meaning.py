"""What an argument means: a side, an id, a short id, or a name in any script."""

from __future__ import annotations

from collections.abc import Iterable
from typing import get_args

from ..dataset.packaged import packaged
from ..errors import InvalidArgumentError, explain, nearest
from ..evidence import Source
from ..model.actor import Actor
from ..model.base import Record
from ..model.office import Office, Role
from ..model.parts import Link, SideCode
from ..text import fold

Reference = str | Link | Record
"""A record given by itself, a link to it, its id, or its name."""

_USUAL_ROLES = {
    "president": frozenset({"head-of-state"}),
    "prime-minister": frozenset({"head-of-government"}),
    "party-leader": frozenset({"ruling-party-leader"}),
    "leader": frozenset({"head-of-state", "head-of-government", "ruling-party-leader"}),
}


def ids_meant(argument: str, value: Reference, *kinds: type[Record]) -> frozenset[str]:
    """Return the ids of the records of some kinds that a value stands for.

    Args:
        argument: name of the argument, for errors.
        value: a record, a link, an id with or without its prefix, a name in any
            script, and for actors also a side (``"MN"``, ``"RU"``). A retired id
            stands for the one that replaced it.
        kinds: the kinds of record; none for all of them.

    Raises:
        InvalidArgumentError: nothing fits; names the nearest and what is allowed.
    """
    records: list[Record] = [r for kind in kinds for r in packaged.select(kind)]
    if not kinds:
        records = list(packaged)
    if isinstance(value, (Record, Link)):
        value = value.id
    if not isinstance(value, str) or not value.strip():
        raise InvalidArgumentError(
            f"{argument}: {value!r} is not a record, a link, an id or a name"
        )
    if Actor in kinds and value in get_args(SideCode):
        return actors_of(value)
    found = (
        frozenset(r.id for r in records if value in (r.id, r.id.partition("-")[2]))
        or _named(value, records)
        or _replaced(value, records)
    )
    if not found:
        raise InvalidArgumentError(_not_found(argument, value, kinds, records))
    return found


def actors_of(side: str) -> frozenset[str]:
    """Return the ids of the actors of a side."""
    return frozenset(a.id for a in packaged.select(Actor) if a.side == side)


def offices_with(roles: frozenset[str]) -> frozenset[str]:
    """Return the ids of the offices with one of some roles."""
    return frozenset(o.id for o in packaged.select(Office) if roles & {*o.roles})


def check_word(argument: str, value: str | None, vocabulary: object) -> None:
    """Refuse a word that is not in a vocabulary.

    Raises:
        InvalidArgumentError: lists the words there are, and the nearest.
    """
    words = get_args(vocabulary)
    if value is not None and value not in words:
        raise InvalidArgumentError(explain(argument, value, words))


def roles_meant(value: str | None) -> frozenset[str] | None:
    """Return the roles that a word stands for; None when none is given.

    The usual titles are understood, and ``leader`` for the three highest roles.

    Raises:
        InvalidArgumentError: there is no such role.
    """
    if value is None:
        return None
    words = {role: frozenset({role}) for role in get_args(Role)} | _USUAL_ROLES
    if value not in tuple(words):  # which refuses lists, too
        raise InvalidArgumentError(explain("role", value, words))
    return words[value]


def source_meant(value: str | Source) -> str:
    """Return the id of a source given by itself or by its id.

    Raises:
        InvalidArgumentError: no record cites such a source.
    """
    id = value.id if isinstance(value, Source) else value
    known = [s.id for s in packaged.sources()]
    if id not in known:
        raise InvalidArgumentError(
            f"source: {id!r} is not the id of a source{_near(id, known)}; allowed: a "
            "Source or an id, sources() lists them all"
        )
    return id


def _named(value: str, records: Iterable[Record]) -> frozenset[str]:
    key = fold(value)
    exact = {r.id for r in records if key in _keys(r)}
    if exact:
        return frozenset(exact)
    words = set(key.split())
    return frozenset(
        r.id
        for r in records
        if words and any(words <= set(k.split()) for k in _keys(r))
    )


def _replaced(value: str, records: Iterable[Record]) -> frozenset[str]:
    if value not in packaged.index().get("retired", {}):
        return frozenset()
    return frozenset(r.id for r in records) & {packaged.get(value).id}


def _keys(record: Record) -> list[str]:
    return [fold(record.title), *(fold(name.text) for name in record.names)]


def _not_found(
    argument: str, value: str, kinds: tuple[type[Record], ...], records: list[Record]
) -> str:
    names = {r.id for r in records} | {r.title for r in records}
    names |= {name.text for r in records for name in r.names}
    what = " or ".join(kind.__name__ for kind in kinds) or "record"
    sides = " a side (MN or RU)," if Actor in kinds else ""
    return (
        f"{argument}: {value!r} is not the id or name of any {what}"
        f"{_near(value, names)}; allowed:{sides} a record, a link, an id or a name of "
        f"one of the {len(records)} in the data"
    )


def _near(value: object, options: Iterable[str]) -> str:
    hints = nearest(str(value), options, 1)
    return f"; did you mean {hints[0]!r}?" if hints else ""
