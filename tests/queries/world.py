"""A small world of made-up records, of every kind, that the queries are asked about.

Names and dates look like real ones so that they read well; nothing here is a fact.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import Any

from tests.making import cited, make, work

import mongolia_russia as mr
from mongolia_russia.dataset import Dataset
from mongolia_russia.dataset.packaged import packaged
from mongolia_russia.dates import HistoricalDate, Period
from mongolia_russia.evidence import Claim, Quantity
from mongolia_russia.model.actor import Actor
from mongolia_russia.model.article_statement import ArticleStatement
from mongolia_russia.model.base import Record
from mongolia_russia.model.border import Border
from mongolia_russia.model.border_elements import BorderPart
from mongolia_russia.model.coding import Coding
from mongolia_russia.model.coverage import Coverage
from mongolia_russia.model.crossing import Crossing
from mongolia_russia.model.encounter import Meeting, Visit
from mongolia_russia.model.event import Event
from mongolia_russia.model.kinds import KINDS
from mongolia_russia.model.membership import Membership
from mongolia_russia.model.mission import HeadOfMission, Mission, MissionForming
from mongolia_russia.model.office import Office
from mongolia_russia.model.participant import Participant
from mongolia_russia.model.parts import Checked, Link, Name
from mongolia_russia.model.person import Person, Tenure
from mongolia_russia.model.place import Belonging, Place
from mongolia_russia.model.poll import Poll
from mongolia_russia.model.project import Project, Share, StatusChange
from mongolia_russia.model.series import Observation, Series
from mongolia_russia.model.treaty import Treaty
from mongolia_russia.model.vote import CastVote, Vote

PRESS = work("press-2000", title="A visit", author=("Smith, John",), language="en")
COPY = work("copy-2001", title="The same", derives_from=(PRESS,), language="en")
IZVESTIA = work(
    "izvestia-2000", title="Визит в Улан-Батор", tier="official", language="ru"
)
BOOK = work(
    "book-1990",
    type="book",
    tier="scholarly",
    title="Mongolia",
    container="Studies of Asia",
    language="mn",
)
CHECKED = Checked("2026-11-25", "abc")


def link(id: str) -> Link:
    """A link; the name says nothing here."""
    return Link(id, f"name of {id}")


def links(*ids: str) -> tuple[Link, ...]:
    """Links."""
    return tuple(link(id) for id in ids)


def name(text: str, lang: str = "en") -> Name:
    """A name."""
    return Name(lang=lang, text=text)


def lasting(edtf: str, *attested: str) -> Period:
    """A period, still open in 2025 if it is open."""
    return Period(
        edtf, as_of="2025-01-01" if edtf.endswith("..") else None, attested=attested
    )


def who(person: str | None, office: str | None = None, **said: Any) -> Participant:
    """Somebody taking part."""
    return make(
        Participant,
        person or said["name"],
        person=link(person) if person else None,
        office=link(office) if office else None,
        **said,
    )


def term(office: str, period: Period, **said: Any) -> Tenure:
    """A term of office."""
    key = f"{office}-{period.edtf}"
    return make(Tenure, key, office=link(office), term=period, **said)


ACTORS = (
    make(
        Actor,
        "actor-mongolia",
        title="Mongolia",
        names=(name("Монгол Улс", "mn-Cyrl"), name("Outer Mongolia")),
        type="state",
        side="MN",
        exists=lasting("1992-02-12/.."),
        subjects=("diplomacy",),
        checked=CHECKED,
    ),
    make(
        Actor,
        "actor-mpr",
        title="Mongolian People's Republic",
        type="state",
        side="MN",
        exists=Period("1924-11-26/1992-02-12"),
        citations=(cited("exists", source=BOOK),),
    ),
    make(
        Actor,
        "actor-ussr",
        title="Soviet Union",
        names=(name("Советский Союз", "ru"),),
        type="state",
        side="RU",
        exists=Period("1922-12-30/1991-12-26"),
    ),
    make(
        Actor,
        "actor-russia",
        title="Russia",
        names=(name("Россия", "ru"), name("Орос", "mn-Cyrl")),
        type="state",
        side="RU",
        exists=lasting("1991-12-26/.."),
    ),
    make(
        Actor,
        "actor-comintern",
        title="Communist International",
        type="international-organisation",
        exists=Period("1919/1943"),
    ),
    make(
        Actor,
        "actor-buryatia",
        title="Buryatia",
        type="constituent-unit",
        side="RU",
        part_of=link("actor-russia"),
    ),
    make(
        Actor,
        "actor-un",
        title="United Nations",
        type="international-organisation",
        exists=lasting("1945-10-24/.."),
    ),
)

OFFICES = (
    make(
        Office,
        "office-president-of-russia",
        title="President of Russia",
        actor=link("actor-russia"),
        roles=("head-of-state",),
        exists=lasting("1991-07-10/.."),
        subjects=("diplomacy",),
        checked=CHECKED,
        citations=(cited("actor", source=BOOK),),
    ),
    make(
        Office,
        "office-premier-of-russia",
        title="Prime Minister of Russia",
        actor=link("actor-russia"),
        roles=("head-of-government",),
        exists=lasting("1991-12-25/.."),
    ),
    make(
        Office,
        "office-general-secretary",
        title="General Secretary of the CPSU",
        actor=link("actor-ussr"),
        roles=("ruling-party-leader",),
        exists=Period("1922-04-03/1991-08-29"),
    ),
    make(
        Office,
        "office-chairman-of-the-khural",
        title="Chairman of the Presidium of the Great Khural",
        actor=link("actor-mpr"),
        roles=("head-of-state", "speaker"),
    ),
    make(
        Office,
        "office-president-of-mongolia",
        title="President of Mongolia",
        names=(name("Монгол Улсын Ерөнхийлөгч", "mn-Cyrl"),),
        actor=link("actor-mongolia"),
        roles=("head-of-state",),
        exists=lasting("1990-09-03/.."),
    ),
)

PEOPLE = (
    make(
        Person,
        "person-vladimir-putin",
        title="Vladimir Putin",
        names=(name("Владимир Путин", "ru"), name("Владимир Путин", "mn-Cyrl")),
        sides=("RU",),
        tenures=(
            term("office-premier-of-russia", Period("1999-08-09/2000-05-07")),
            term("office-president-of-russia", Period("2000-05-07/2008-05-07")),
            term("office-premier-of-russia", Period("2008-05-08/2012-05-07")),
            term("office-president-of-russia", lasting("2012-05-07/..")),
        ),
        subjects=("diplomacy",),
        checked=CHECKED,
        citations=(cited("tenures", source=IZVESTIA), cited("tenures", source=PRESS)),
    ),
    make(
        Person,
        "person-leonid-brezhnev",
        title="Leonid Brezhnev",
        names=(name("Леонид Ильич Брежнев", "ru"),),
        sides=("RU",),
        tenures=(term("office-general-secretary", Period("1964-10-14/1982-11-10")),),
        citations=(cited("tenures", source=BOOK),),
    ),
    make(
        Person,
        "person-yumjaagiin-tsedenbal",
        title="Yumjaagiin Tsedenbal",
        names=(name("Юмжаагийн Цэдэнбал", "mn-Cyrl"),),
        summary="He led the country for decades.",
        sides=("MN",),
        tenures=(term("office-chairman-of-the-khural", Period("1974-06-11/1984-08")),),
    ),
    make(
        Person,
        "person-tsakhiagiin-elbegdorj",
        title="Tsakhiagiin Elbegdorj",
        names=(name("Цахиагийн Элбэгдорж", "mn-Cyrl"),),
        sides=("MN",),
        tenures=(
            term("office-president-of-mongolia", Period("2009-06-18/2017-07-10")),
        ),
    ),
    make(
        Person,
        "person-ivan-envoy",
        title="Ivan Envoy",
        sides=("RU",),
        tenures=(
            term(
                "mission-ussr-ulaanbaatar",
                lasting("/", "1951-05-01", "1953-05-01"),
                title="ambassador",
            ),
        ),
    ),
    make(Person, "person-private-traveller", title="Private Traveller"),
)

PLACES = (
    make(
        Place,
        "place-ulaanbaatar",
        title="Ulaanbaatar",
        names=(name("Улаанбаатар", "mn-Cyrl"), name("Urga")),
        belonged_to=(make(Belonging, "mongolia", actor=link("actor-mongolia")),),
        subjects=("regions",),
        checked=CHECKED,
    ),
    make(
        Place,
        "place-moscow",
        title="Moscow",
        names=(name("Москва", "ru"),),
        belonged_to=(
            make(Belonging, "ussr", actor=link("actor-ussr")),
            make(Belonging, "russia", actor=link("actor-russia")),
        ),
        citations=(cited("belonged_to", source=BOOK), cited("x", source=PRESS)),
    ),
    make(Place, "place-khalkhin-gol", title="Khalkhin Gol"),
)


def form(word: Any, period: Period | None = None) -> MissionForming:
    """A form of a mission."""
    return make(MissionForming, f"{word}-{period}", form=word, period=period)


MISSIONS = (
    make(
        Mission,
        "mission-mongolia-moscow",
        title="Embassy of Mongolia in Moscow",
        sender=link("actor-mongolia"),
        host=link("actor-russia"),
        forms=(form("embassy"),),
        status="open",
        place=link("place-moscow"),
        active=lasting("1922/.."),
        subjects=("diplomacy",),
        checked=CHECKED,
        citations=(cited("status", source=BOOK), cited("forms", source=PRESS)),
    ),
    make(
        Mission,
        "mission-mongolia-irkutsk",
        title="Consulate General of Mongolia in Irkutsk",
        sender=link("actor-mongolia"),
        host=link("actor-russia"),
        forms=(
            form("consulate", Period("1971/1974-05")),
            form("consulate-general", lasting("1974-06/..")),
        ),
        status="open",
        active=lasting("1971/.."),
    ),
    make(
        Mission,
        "mission-russia-erdenet",
        title="Consulate General of Russia in Erdenet",
        sender=link("actor-russia"),
        host=link("actor-mongolia"),
        forms=(form("consulate-general"),),
        status="closed",
        active=lasting("/", "1982", "1985"),
    ),
    make(
        Mission,
        "mission-russia-darkhan",
        title="Consulate of Russia in Darkhan",
        sender=link("actor-russia"),
        host=link("actor-mongolia"),
        forms=(form("consulate"), form("consulate-general")),
        active=Period("1960/2000"),
    ),
    make(
        Mission,
        "mission-ussr-ulaanbaatar",
        title="Embassy of the USSR in Ulaanbaatar",
        sender=link("actor-ussr"),
        host=link("actor-mpr"),
        forms=(form("embassy"),),
        status="closed",
        place=link("place-ulaanbaatar"),
    ),
)

HEADS = (
    make(
        HeadOfMission,
        "head-ussr-ulaanbaatar-1950",
        title="Ivan Envoy in Ulaanbaatar",
        person=link("person-ivan-envoy"),
        mission=link("mission-ussr-ulaanbaatar"),
        rank="ambassador",
        term=Period("1950/1952"),
        subjects=("diplomacy",),
        checked=CHECKED,
        citations=(cited("term", source=BOOK), cited("rank", source=PRESS)),
    ),
    make(
        HeadOfMission,
        "head-mongolia-irkutsk",
        title="A consul general in Irkutsk",
        person=link("person-private-traveller"),
        mission=link("mission-mongolia-irkutsk"),
        rank="consul-general",
    ),
)

VISITS = (
    make(
        Visit,
        "visit-1966-brezhnev",
        title="Brezhnev's visit to Mongolia, 1966",
        summary="He came to sign the treaty of friendship.",
        to=link("actor-mpr"),
        visitors=(
            who("person-leonid-brezhnev", "office-general-secretary"),
            who(None, name="Andrei Gromov"),
        ),
        hosts=(who("person-yumjaagiin-tsedenbal"),),
        dates=Period("1966-01-12/1966-01-17"),
        places=links("place-ulaanbaatar"),
        protocol="official-friendly",
        delegation="party-and-government",
        occasion="signing",
        outcomes=links("treaty-1966-friendship"),
        subjects=("alliance", "party"),
        checked=CHECKED,
        citations=(cited("dates", source=BOOK),),
    ),
    make(
        Visit,
        "visit-1974-brezhnev",
        title="Brezhnev's visit to Mongolia, 1974",
        to=link("actor-mpr"),
        visitors=(who("person-leonid-brezhnev", "office-general-secretary"),),
        dates=Period("1974-11"),
        places=links("place-ulaanbaatar"),
        delegation="party",
        # One origin: the second retells the first.
        citations=(cited("dates", source=PRESS), cited("to", source=COPY)),
    ),
    make(
        Visit,
        "visit-2000-putin",
        title="Putin's visit to Mongolia, 2000",
        names=(name("Визит Путина", "ru"),),
        to=link("actor-mongolia"),
        visitors=(who("person-vladimir-putin", "office-president-of-russia"),),
        dates=Period("2000-11-13/2000-11-14"),
        places=links("place-ulaanbaatar"),
        protocol="official",
        occasion="talks",
        outcomes=links("treaty-2000-declaration", "project-1947-railway"),
        citations=(cited("dates", source=PRESS), cited("to", source=IZVESTIA)),
    ),
    make(
        Visit,
        "visit-2009-mixed",
        title="A visit that was announced, 2009",
        to=link("actor-mongolia"),
        visitors=(
            who("person-vladimir-putin", "office-premier-of-russia"),
            who("person-private-traveller", "office-president-of-russia"),
            who(None, "office-general-secretary", name="Somebody Else"),
        ),
        dates=Period("2009~"),
        status="announced",
    ),
    make(
        Visit,
        "visit-2011-elbegdorj",
        title="Elbegdorj's visit to Russia, 2011",
        to=link("actor-russia"),
        visitors=(who("person-tsakhiagiin-elbegdorj", "office-president-of-mongolia"),),
        hosts=(who("person-vladimir-putin"),),
        dates=Period("2011-05-31/2011-06-02"),
        places=links("place-moscow"),
        protocol="official",
    ),
)

MEETINGS = (
    make(
        Meeting,
        "meeting-2012-vladivostok",
        title="Talks on the margins, 2012",
        participants=(
            who("person-tsakhiagiin-elbegdorj", "office-president-of-mongolia"),
            who("person-vladimir-putin", "office-president-of-russia"),
        ),
        dates=Period("2012-09-08"),
        setting="margins",
        place=link("place-moscow"),
        host=link("actor-russia"),
        subjects=("diplomacy",),
        checked=CHECKED,
        citations=(cited("dates", source=BOOK), cited("place", source=PRESS)),
    ),
    make(
        Meeting,
        "meeting-1975-call",
        title="A call that was put off, 1975",
        participants=(
            who("person-leonid-brezhnev", "office-general-secretary"),
            who("person-yumjaagiin-tsedenbal", "office-chairman-of-the-khural"),
        ),
        dates=Period("1975-03"),
        mode="telephone",
        status="postponed",
    ),
)

TREATIES = (
    make(
        Treaty,
        "treaty-1966-friendship",
        title="Treaty of friendship, 1966",
        parties=links("actor-mpr", "actor-ussr"),
        nature="treaty",
        form="treaty",
        signed=HistoricalDate("1966-01-15"),
        entry_into_force=HistoricalDate("1966-05-01"),
        terminated=HistoricalDate("1993-01-20"),
        place=link("place-ulaanbaatar"),
        signatories=(who("person-leonid-brezhnev"),),
        obligations=("defence", "consultation"),
        subjects=("alliance",),
        checked=CHECKED,
        citations=(cited("signed", source=BOOK), cited("form", source=PRESS)),
    ),
    make(
        Treaty,
        "treaty-1993-friendship",
        title="Treaty of friendly relations, 1993",
        parties=links("actor-mongolia", "actor-russia"),
        nature="treaty",
        form="treaty",
        signed=HistoricalDate("1993-01-20"),
        entry_into_force=HistoricalDate("1993-11-22"),
        known_in_force=(HistoricalDate("2005-03-01"),),
    ),
    make(
        Treaty,
        "treaty-2000-declaration",
        title="Declaration, 2000",
        parties=links("actor-mongolia", "actor-russia"),
        nature="non-binding",
        form="declaration",
        signed=HistoricalDate("2000-11-14"),
    ),
    make(
        Treaty,
        "treaty-1986-claimed",
        title="A treaty said to be of 1986",
        parties=links("actor-mpr", "actor-ussr"),
        nature="treaty",
        form="treaty",
        existence="unsupported",
        signed=HistoricalDate("1986~"),
    ),
    make(
        Treaty,
        "treaty-trade",
        title="An agreement on trade",
        parties=links("actor-mpr", "actor-comintern"),
        nature="treaty",
        form="agreement",
        level="intergovernmental",
        relevance="third-party",
        entry_into_force=HistoricalDate("1970"),
        terminated=HistoricalDate("1980-01-01"),
    ),
    make(
        Treaty,
        "treaty-unknown",
        title="An exchange of notes of which nothing is known",
        parties=links("actor-mpr", "actor-ussr"),
        nature="treaty",
        form="exchange-of-notes",
    ),
)

CODINGS = (
    make(
        Coding,
        "coding-atop-3550",
        title="ATOP, alliance 3550",
        dataset="ATOP",
        version="5.1",
        concerns=links("treaty-1966-friendship"),
        period=Period("1966/1991"),
        subjects=("alliance",),
        checked=CHECKED,
        citations=(cited("period", source=BOOK), cited("dataset", source=PRESS)),
    ),
    make(
        Coding,
        "coding-cow-51",
        title="COW, dispute 51",
        dataset="COW Disputes",
        version="4",
        concerns=links("event-1939-battle"),
    ),
)

BORDER = make(
    Border,
    "border-mongolia-russia",
    title="The border",
    length=Quantity(Decimal(3543), "km"),
    parts=(
        make(
            BorderPart,
            "land",
            length=Quantity(Decimal(3000), "km"),
            citations=(cited("length", source=IZVESTIA),),
        ),
    ),
    citations=(cited("parts", source=BOOK),),
    claims=(
        Claim(
            field="length",
            value=Quantity(Decimal(3543), "km"),
            rank="preferred",
            reason="It was measured.",
            citations=(cited("length", source=PRESS),),
        ),
        Claim(
            field="length",
            value=Quantity(Decimal(4543), "km"),
            rank="deprecated",
            reason="A slip.",
            citations=(cited("length", source=work("slip-2004")),),
        ),
    ),
)

CROSSINGS = (
    make(
        Crossing,
        "crossing-altanbulag-kyakhta",
        title="Altanbulag and Kyakhta",
        modes=("road", "rail"),
        access="multilateral",
        operation="permanent",
        open=lasting("1991/.."),
        subjects=("border",),
        checked=CHECKED,
        citations=(cited("open", source=BOOK), cited("modes", source=PRESS)),
    ),
    make(
        Crossing,
        "crossing-local",
        title="A local crossing",
        modes=("road",),
        access="simplified",
        operation="seasonal",
    ),
)

EVENTS = (
    make(
        Event,
        "event-1939-battle",
        title="The battle at Khalkhin Gol",
        category="war",
        actors=links("actor-mpr", "actor-ussr"),
        participants=(who("person-yumjaagiin-tsedenbal"), who(None, name="A. Pilot")),
        places=links("place-khalkhin-gol"),
        dates=Period("1939-05-11/1939-09-16"),
        subjects=("war", "military"),
        checked=CHECKED,
        citations=(cited("dates", source=BOOK), cited("actors", source=PRESS)),
    ),
    make(
        Event,
        "event-1921-revolution",
        title="The revolution of 1921",
        category="regime-change",
        dates=Period("1921-03/1921-07"),
    ),
)

MEMBERSHIPS = (
    make(
        Membership,
        "membership-mpr-un",
        title="The People's Republic in the United Nations",
        organisation=link("actor-un"),
        member=link("actor-mpr"),
        status="member",
        term=Period("1961-10-27/1992-02-12"),
        subjects=("international-organisations",),
        checked=CHECKED,
        citations=(cited("term", source=BOOK), cited("status", source=PRESS)),
    ),
    make(
        Membership,
        "membership-russia-comintern",
        title="Russia and the International",
        organisation=link("actor-comintern"),
        member=link("actor-russia"),
        status="observer",
        term=lasting("/..", "1992"),
    ),
)

VOTES = (
    make(
        Vote,
        "vote-2022-ukraine",
        title="A vote of March 2022",
        body=link("actor-un"),
        date=HistoricalDate("2022-03-02"),
        votes=(
            make(CastVote, "m", actor=link("actor-mongolia"), ballot="abstain"),
            make(CastVote, "r", actor=link("actor-russia"), ballot="no"),
        ),
        subjects=("war",),
        checked=CHECKED,
        citations=(cited("date", source=BOOK), cited("votes", source=PRESS)),
    ),
    make(
        Vote,
        "vote-1975-other",
        title="A vote of 1975",
        body=link("actor-comintern"),
        date=HistoricalDate("1975"),
        votes=(make(CastVote, "m", actor=link("actor-mpr"), ballot="yes"),),
    ),
    make(
        Vote,
        "vote-1980-without",
        title="A vote whose ballots are not known",
        body=link("actor-comintern"),
        date=HistoricalDate("1980"),
    ),
)

POLLS = (
    make(
        Poll,
        "poll-2017-best-partner",
        title="The best partner, 2017",
        pollster="Sant Maral Foundation",
        population=link("actor-mongolia"),
        about=link("actor-russia"),
        fieldwork=Period("2017-03"),
        subjects=("public-opinion",),
        checked=CHECKED,
        citations=(cited("fieldwork", source=BOOK), cited("about", source=PRESS)),
    ),
    make(
        Poll,
        "poll-undated",
        title="A poll without a date",
        pollster="ВЦИОМ",
        population=link("actor-russia"),
        about=link("actor-mongolia"),
    ),
)


def observed(*periods: str) -> tuple[Observation, ...]:
    """Values of a series."""
    return tuple(make(Observation, p, period=Period(p)) for p in periods)


SERIES = (
    make(
        Series,
        "series-debt",
        title="Debt to Russia",
        indicator="Debt",
        reporter=link("actor-russia"),
        partner=link("actor-mongolia"),
        direction="debt",
        measure="stock",
        unit="million",
        currency="USD",
        observations=observed("2003", "2010-12"),
        subjects=("debt",),
        checked=CHECKED,
        citations=(cited("unit", source=BOOK), cited("measure", source=PRESS)),
    ),
    make(
        Series,
        "series-trade",
        title="Exports to Russia",
        indicator="Exports",
        reporter=link("actor-mongolia"),
        direction="export",
        measure="flow",
        unit="million",
        currency="transferable rouble",
    ),
)


def change(date: str, status: Any) -> StatusChange:
    """A state of a project."""
    return make(StatusChange, date, date=HistoricalDate(date), status=status)


PROJECTS = (
    make(
        Project,
        "project-1947-railway",
        title="The railway",
        sector="rail",
        partners=(
            make(Share, "ussr", partner=link("actor-ussr")),
            make(Share, "other", name="Somebody"),
        ),
        status_history=(change("1947", "agreed"), change("1956", "operating")),
        subjects=("transport",),
        checked=CHECKED,
        citations=(cited("sector", source=BOOK), cited("partners", source=PRESS)),
    ),
    make(Project, "project-pipeline", title="A pipeline", sector="gas"),
)

COVERAGE = (
    make(
        Coverage,
        "coverage-visits",
        title="Visits since 1991",
        of="visit",
        level="heads of state",
        completeness="exhaustive",
        period=Period("1991/2025"),
        subjects=("diplomacy",),
        checked=CHECKED,
        citations=(cited("period", source=BOOK), cited("of", source=PRESS)),
    ),
    make(
        Coverage,
        "coverage-treaties",
        title="Treaties before 1991",
        of="treaty",
        completeness="partial",
        period=Period("1911/1990"),
    ),
)

STATEMENTS = (
    make(
        ArticleStatement,
        "statement-001",
        title="Statement 1",
        number=1,
        section="History",
        marker="[2]",
        verdict="confirmed",
        decided_by=links("treaty-1966-friendship"),
        subjects=("alliance",),
        checked=CHECKED,
        citations=(cited("statement", source=BOOK), cited("section", source=PRESS)),
    ),
    make(
        ArticleStatement,
        "statement-002",
        title="Statement 2",
        number=2,
        section="Economic relations",
        marker="[12][3]",
        verdict="corrected",
        decided_by=links("visit-2000-putin"),
    ),
    make(
        ArticleStatement,
        "statement-003",
        title="Statement 3",
        number=3,
        section="Economic relations",
        verdict="corrected",
    ),
)

RECORDS: tuple[Record, ...] = (
    *ACTORS,
    *OFFICES,
    *PEOPLE,
    *PLACES,
    *MISSIONS,
    *HEADS,
    *VISITS,
    *MEETINGS,
    *TREATIES,
    *CODINGS,
    BORDER,
    *CROSSINGS,
    *EVENTS,
    *MEMBERSHIPS,
    *VOTES,
    *POLLS,
    *SERIES,
    *PROJECTS,
    *COVERAGE,
    *STATEMENTS,
)

TIME = ("on", "since", "until", "certain")
COMMON = ("text", "subject", "source", "min_origins", "checked")
LETTERS = ("text", "pollster", "section")
"""Filters on letters: what matches nothing is no mistake."""

QUERIES: dict[str, Callable[..., Any]] = {
    name: getattr(mr, name)
    for name in (
        *(k.function for k in KINDS.values() if k.function != "border"),
        "states",
        "tenures",
        "contacts",
        "timeline",
        "sources",
    )
}
"""All query functions with filters, by their names."""


def filters(name: str) -> tuple[str, ...]:
    """The names of the filters of a query function."""
    return tuple(inspect.signature(QUERIES[name]).parameters)


EVERY_FILTER = [(name, filter) for name in QUERIES for filter in filters(name)]


def ids(found: Any) -> list[str]:
    """The ids of an answer, in its order."""
    return [record.id for record in found]


_SHELVES = Dataset(RECORDS)._shelves


@contextmanager
def standing_in(*records: Record) -> Iterator[Dataset]:
    """Put records in place of the packaged ones; those of this world if none."""
    shelves = packaged._shelves
    packaged._shelves = Dataset(records)._shelves if records else _SHELVES
    try:
        yield packaged
    finally:
        packaged._shelves = shelves
