"""The tests that single filters apply to a record; no filter, no test."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Literal

from ..dataset.packaged import packaged
from ..errors import InvalidArgumentError, explain
from ..model.actor import Actor
from ..model.article_statement import ArticleStatement
from ..model.base import Record
from ..model.kinds import KINDS
from ..model.mission import MissionForm
from ..model.office import Office, Role
from ..model.person import Person
from ..model.vote import Ballot
from ..text import fold
from .meaning import Reference, check_word, ids_meant, offices_with, roles_meant

RoleWord = Role | Literal["president", "prime-minister", "party-leader", "leader"]
"""A role, the usual title for one, or ``leader``: of state, government or party."""

Test = Callable[[Any], bool]


def always(_: Any) -> bool:
    """Pass every record: the filter was not given."""
    return True


def equals(
    argument: str, value: str | None, vocabulary: object, *, field: str | None = None
) -> Test:
    """Test that a field is one word, or holds it among others."""
    check_word(argument, value, vocabulary)
    name = field or argument
    return always if value is None else lambda r: value in _many(getattr(r, name))


def same(argument: str, value: str | None, kind: type[Record]) -> Test:
    """Test that a text field is the same, case and script apart.

    What no record of the kind has there is refused like any unknown word.
    """
    key = _key(argument, value)
    if key is None:
        return always
    known = {v for r in packaged.select(kind) if (v := getattr(r, argument))}
    if key not in map(fold, known):
        raise InvalidArgumentError(explain(argument, value, known))
    return lambda r: fold(getattr(r, argument) or "") == key


def contains(argument: str, value: str | None) -> Test:
    """Test that a text field contains the letters, in any script."""
    key = _key(argument, value)
    return always if key is None else lambda r: key in fold(getattr(r, argument) or "")


def links(
    argument: str,
    value: Reference | None,
    *kinds: type[Record],
    field: str | None = None,
) -> Test:
    """Test that a field links to the record meant, or to one of a side's actors.

    Without ``kinds`` it may be a record of any kind.
    """
    if value is None:
        return always
    meant = ids_meant(argument, value, *kinds)
    name = field or argument
    return lambda r: any(link.id in meant for link in _many(getattr(r, name)))


def has_person(argument: str, value: Reference | None, group: str) -> Test:
    """Test that a person is among the visitors, hosts or participants."""
    if value is None:
        return always
    meant = ids_meant(argument, value, Person)
    return lambda r: any(p.person and p.person.id in meant for p in getattr(r, group))


def acted(
    group: str,
    *,
    argument: str,
    person: Reference | None,
    office: Reference | None,
    role: str | None,
) -> Test:
    """Test that one and the same participant fits person, office and role."""
    who = ids_meant(argument, person, Person) if person is not None else None
    posts = ids_meant("office", office, Office) if office is not None else None
    if (roles := roles_meant(role)) is not None:
        with_role = offices_with(roles)
        posts = with_role if posts is None else posts & with_role
    if who is None and posts is None:
        return always
    return lambda r: any(
        (who is None or (p.person is not None and p.person.id in who))
        and (posts is None or (p.office is not None and p.office.id in posts))
        for p in getattr(r, group)
    )


def has_role(value: str | None) -> Test:
    """Test that an office has a role."""
    roles = roles_meant(value)
    return always if roles is None else lambda office: bool(roles & {*office.roles})


def has_form(value: str | None) -> Test:
    """Test that a mission has, or had, a form."""
    check_word("form", value, MissionForm)
    return always if value is None else lambda m: any(f.form == value for f in m.forms)


def belonged_to(value: Reference | None) -> Test:
    """Test that a place belonged to an actor."""
    if value is None:
        return always
    meant = ids_meant("actor", value, Actor)
    return lambda place: any(b.actor.id in meant for b in place.belonged_to)


def has_partner(value: Reference | None) -> Test:
    """Test that an actor is a partner in a project."""
    if value is None:
        return always
    meant = ids_meant("partner", value, Actor)
    return lambda p: any(s.partner and s.partner.id in meant for s in p.partners)


def voted(actor: Reference | None, ballot: str | None) -> Test:
    """Test that an actor voted, or that somebody cast a ballot."""
    check_word("ballot", ballot, Ballot)
    if actor is None and ballot is None:
        return always
    meant = ids_meant("actor", actor, Actor) if actor is not None else None
    return lambda vote: any(
        (meant is None or v.actor.id in meant) and ballot in (None, v.ballot)
        for v in vote.votes
    )


def of_kind(value: str | None) -> Test:
    """Test that a coverage record speaks of a kind."""
    if value is not None and value not in tuple(KINDS):  # which refuses lists, too
        raise InvalidArgumentError(explain("of", value, KINDS))
    return always if value is None else lambda c: c.of == value


def has_marker(value: str | None) -> Test:
    """Test that a statement carries a reference marker."""
    if value is None:
        return always
    markers = {
        number
        for s in packaged.select(ArticleStatement)
        for number in re.findall(r"\[(.+?)\]", s.marker or "")
    }
    number = str(value).strip("[] ")
    if number not in markers:
        raise InvalidArgumentError(explain("marker", value, markers))
    return lambda s: f"[{number}]" in (s.marker or "")


def _many(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else () if value is None else (value,)


def _key(argument: str, value: str | None) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str) or not fold(value):
        raise InvalidArgumentError(f"{argument}: {value!r} has no letters or digits")
    return fold(value)
