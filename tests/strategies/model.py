"""Hypothesis strategies: records of every kind, whole, built from what is declared.

A field added to a class is drawn with the others at once: by its declared type.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import Any, TypeVar

from attrs import NOTHING, AttrsInstance, evolve, fields
from hypothesis import strategies as st

from mongolia_russia.dates import HistoricalDate, Period
from mongolia_russia.evidence import Basis, Claim, Quantity, Source
from mongolia_russia.model.actor import Actor
from mongolia_russia.model.article_statement import ArticleStatement
from mongolia_russia.model.base import Evidenced, Record
from mongolia_russia.model.border import Border
from mongolia_russia.model.coding import Coding
from mongolia_russia.model.coordinates import Coordinates
from mongolia_russia.model.coverage import Coverage
from mongolia_russia.model.crossing import Crossing
from mongolia_russia.model.element import Element
from mongolia_russia.model.encounter import Meeting, Visit
from mongolia_russia.model.event import Event
from mongolia_russia.model.fields import (
    EVIDENCE_FIELDS,
    allowed,
    fact_fields,
    field_types,
    unwrap,
)
from mongolia_russia.model.kinds import KINDS, Kind
from mongolia_russia.model.membership import Membership
from mongolia_russia.model.mission import HeadOfMission, Mission
from mongolia_russia.model.office import Office
from mongolia_russia.model.parts import Checked, Link
from mongolia_russia.model.person import Person
from mongolia_russia.model.place import Place
from mongolia_russia.model.poll import Poll
from mongolia_russia.model.project import Project
from mongolia_russia.model.series import Series
from mongolia_russia.model.treaty import Treaty
from mongolia_russia.model.vote import Vote

from .dates import historical_dates, periods
from .evidence import (
    citations,
    days,
    numbers,
    quantities,
    slugs,
    some,
    sources,
    texts,
    words,
)

A = TypeVar("A", bound=AttrsInstance)
E = TypeVar("E", bound=Evidenced)
R = TypeVar("R", bound=Record)


def links() -> st.SearchStrategy[Link]:
    """Links to records that need not exist."""
    prefixes = sorted(kind.prefix for kind in KINDS.values())
    return st.builds(
        lambda prefix, slug, name: Link(f"{prefix}-{slug}", name),
        st.sampled_from(prefixes),
        slugs(),
        texts(),
    )


_SIMPLE: dict[Any, st.SearchStrategy[Any]] = {
    str: texts(),
    bool: st.booleans(),
    int: st.integers(-(10**6), 10**6),
    Decimal: numbers(),
    HistoricalDate: historical_dates(),
    Period: periods(),
    Quantity: quantities(),
    Link: links(),
    Source: sources(),
    Checked: st.builds(Checked, days(), slugs()),
    Coordinates: st.builds(
        Coordinates, st.decimals(-90, 90, places=4), st.decimals(-180, 180, places=4)
    ),
}


@cache
def values(hint: Any) -> st.SearchStrategy[Any]:
    """Values of a declared type; None too where it allows that."""
    core, optional, many = unwrap(hint)
    one = _one(core)
    if many:
        unique = (lambda e: e.key) if _is_element(core) else None
        one = st.lists(one, max_size=2, unique_by=unique).map(tuple)
    return st.none() | one if optional else one


def _one(core: Any) -> st.SearchStrategy[Any]:
    if allowed(core):
        return words(core)
    if core in _SIMPLE:
        return _SIMPLE[core]
    if _is_element(core):
        return elements(core)
    return parts(core)


def _is_element(core: Any) -> bool:
    return isinstance(core, type) and issubclass(core, Element)


@cache
def parts(cls: type[A]) -> st.SearchStrategy[A]:
    """Values without evidence: each field drawn by its type, or left at its default."""
    return _said(cls).map(lambda said: cls(**said))


def _said(cls: type[AttrsInstance], whole: bool = False) -> st.SearchStrategy[Any]:
    types = field_types(cls)
    own = [a for a in fields(cls) if a.name not in (*EVIDENCE_FIELDS, "id", "key")]
    drawn = {a.name: values(types[a.name]) for a in own}
    required = {a.name for a in own if whole or a.default is NOTHING}
    return some(
        {name: drawn[name] for name in drawn if name in required},
        {name: drawn[name] for name in drawn if name not in required},
    )


@cache
def elements(cls: type[E]) -> st.SearchStrategy[E]:
    """Nested facts of one class; those that cite nothing too."""
    return st.tuples(_said(cls), slugs(), _evidence(cls, least=0)).map(
        lambda drawn: _made(cls, {"key": drawn[1], **drawn[0]}, drawn[2])
    )


@cache
def record(cls: type[R], whole: bool = False) -> st.SearchStrategy[R]:
    """Records of one kind with citations, claims and basis.

    Args:
        cls: the class of the kind.
        whole: whether every field is drawn; else some stay at their defaults.
    """
    prefix = next(k.prefix for k in KINDS.values() if k.class_name == cls.__name__)
    evidence = _evidence(cls, least=1)
    return st.tuples(_said(cls, whole), slugs(), evidence).map(
        lambda drawn: _made(cls, {"id": f"{prefix}-{drawn[1]}", **drawn[0]}, drawn[2])
    )


def _evidence(cls: type[Evidenced], least: int) -> st.SearchStrategy[Any]:
    """Citations, at most one disputed field with its rivals, at most one basis."""
    names = fact_fields(cls)
    types = field_types(cls)
    disputed = st.sampled_from(names).flatmap(
        lambda name: st.lists(_claims(name, types[name]), min_size=2, max_size=2)
    )
    basis = st.builds(
        Basis,
        field=st.sampled_from(names),
        kind=words(field_types(Basis)["kind"]),
        reasoning=texts(),
        comes_from=st.lists(texts(), max_size=2).map(tuple),
    )
    return st.tuples(
        st.lists(citations(names), min_size=least, max_size=2),
        st.just([]) | disputed,
        st.lists(basis, max_size=1),
    )


def _made(cls: type[E], said: dict[str, Any], evidence: Any) -> E:
    """Make an item; the first of its claims becomes the one for its own value."""
    cited, claims, basis = evidence
    item = cls(citations=tuple(cited), claims=tuple(claims), basis=tuple(basis), **said)
    if not claims:
        return item
    own = getattr(item, claims[0].field)
    preferred = evolve(claims[0], value=own, rank="preferred")
    return evolve(item, claims=(preferred, *claims[1:]))


@cache
def _claims(name: str, hint: Any) -> st.SearchStrategy[Claim]:
    core, _, many = unwrap(hint)
    cited = st.lists(citations((name,)), max_size=1).map(tuple)
    return st.builds(
        Claim,
        field=st.just(name),
        value=values(tuple[core, ...] if many else core),
        rank=st.sampled_from(["normal", "deprecated"]),
        as_of=st.none() | historical_dates(),
        reason=st.none() | texts(),
        citations=cited,
    )


def actors() -> st.SearchStrategy[Actor]:
    """Actors."""
    return record(Actor)


def offices() -> st.SearchStrategy[Office]:
    """Offices."""
    return record(Office)


def people() -> st.SearchStrategy[Person]:
    """People with their tenures."""
    return record(Person)


def places() -> st.SearchStrategy[Place]:
    """Places."""
    return record(Place)


def missions() -> st.SearchStrategy[Mission]:
    """Missions with their forms."""
    return record(Mission)


def heads_of_mission() -> st.SearchStrategy[HeadOfMission]:
    """Terms at the head of a mission."""
    return record(HeadOfMission)


def visits() -> st.SearchStrategy[Visit]:
    """Visits with visitors and hosts."""
    return record(Visit)


def meetings() -> st.SearchStrategy[Meeting]:
    """Meetings."""
    return record(Meeting)


def treaties() -> st.SearchStrategy[Treaty]:
    """Treaties with signatories, ratifications and relations."""
    return record(Treaty)


def codings() -> st.SearchStrategy[Coding]:
    """Codings with variables."""
    return record(Coding)


def borders() -> st.SearchStrategy[Border]:
    """Borders with parts, ends, regions and steps."""
    return record(Border)


def crossings() -> st.SearchStrategy[Crossing]:
    """Crossings."""
    return record(Crossing)


def events() -> st.SearchStrategy[Event]:
    """Events with participants and numbers."""
    return record(Event)


def memberships() -> st.SearchStrategy[Membership]:
    """Memberships."""
    return record(Membership)


def votes() -> st.SearchStrategy[Vote]:
    """Votes."""
    return record(Vote)


def polls() -> st.SearchStrategy[Poll]:
    """Polls with answers."""
    return record(Poll)


def series() -> st.SearchStrategy[Series]:
    """Series with observations."""
    return record(Series)


def projects() -> st.SearchStrategy[Project]:
    """Projects with shares, states and expectations."""
    return record(Project)


def coverage() -> st.SearchStrategy[Coverage]:
    """Coverage."""
    return record(Coverage)


def article_statements() -> st.SearchStrategy[ArticleStatement]:
    """Statements of the article with their works."""
    return record(ArticleStatement)


def of_kind(kind: Kind) -> st.SearchStrategy[Record]:
    """Records of a kind given by its row of the table."""
    return record(kind.record_class)


def records() -> st.SearchStrategy[Record]:
    """Records of every kind."""
    return st.one_of([of_kind(kind) for kind in KINDS.values()])


def record_lists(max_size: int = 4) -> st.SearchStrategy[list[Record]]:
    """A few records of any kinds, no id twice."""
    return st.lists(records(), max_size=max_size, unique_by=lambda r: r.id)
