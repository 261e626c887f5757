"""The facts against data that nobody here wrote: every difference has its reason.

The rows are extracts, for comparison only, from Archigos 4.1 (Goemans, Gleditsch and
Chiozza 2016) and from the Alliance Treaty Obligations and Provisions data 4.01
(Leeds, Ritter, Mitchell and Long).
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable

import pytest

import mongolia_russia as mr

DATA_END = "the data set ends there, the office does not"
PARTY_MIDDLE = "the data set knows the month only and takes its middle"
NO_OFFICE = "power without one of the three highest offices is coded"

SPELLS: list[tuple[str, str, str, str, int | None, int | None, str]] = [
    # person, first day, last day, days from the nearest start and end of a term, why
    ("chagdarjav", "MON-1921-1", "1921-03-13", "1921-04-16", 0, 0, ""),
    ("bodoo", "MON-1921-2", "1921-04-16", "1922-01-07", 0, 0, ""),
    ("damdin-sukhbaatar", "MON-1922", "1922-01-07", "1923-02-23", None, None, NO_OFFICE),
    ("soliin-danzan", "MON-1923", "1923-02-23", "1924-08-26", 694, None, NO_OFFICE),
    ("rinchino", "MON-1924", "1924-08-26", "1925-07-15", None, None, NO_OFFICE),
    ("dambadorj", "MON-1925", "1925-07-15", "1928-10-15", 318, -12, PARTY_MIDDLE),
    ("peljidiin-genden", "MON-1928", "1928-10-15", "1936-03-20", -514, -2,
     "counted from the fall of Dambadorj, when he was one of three secretaries"),
    ("khorloogiin-choibalsan", "MON-1936", "1936-03-22", "1952-01-26", -1097, 0,
     "Amar's premiership of 1936 to 1939 is passed over as a token one"),
    ("yumjaagiin-tsedenbal", "MON-1952", "1952-01-26", "1984-08-23", 0, 0, ""),
    ("jambyn-batmonkh", "MON-1984", "1984-08-23", "1990-03-12", 0, -2,
     "no reason is given for 12 March; the party changed hands on the 14th"),
    ("punsalmaagiin-ochirbat", "MON-1990", "1990-03-12", "1997-06-20", -9, 0,
     "joined on to Batmönkh; head of state from 21 March"),
    ("natsagiin-bagabandi", "MON-1997", "1997-06-20", "2005-06-24", 0, 0, ""),
    ("nambaryn-enkhbayar", "MON-2005", "2005-06-24", "2009-06-18", 0, 0, ""),
    ("tsakhiagiin-elbegdorj", "MON-2009", "2009-06-18", "2015-12-31", 0, -557, DATA_END),
    ("nicholas-ii", "RUS-1894", "1894-11-01", "1917-11-06", 0, 236,
     "the abdication and the Provisional Government are passed over"),
    ("vladimir-lenin", "RUS-1917", "1917-11-07", "1923-03-10", -1, -317,
     "no reason is given for 10 March 1923; he died in office"),
    ("joseph-stalin", "RUS-1923", "1923-03-10", "1953-03-05", 314, 0,
     "joined on to Lenin's end; General Secretary since April 1922"),
    ("georgy-malenkov", "RUS-1953-1", "1953-03-06", "1953-03-20", 0, -690,
     "the party is followed; he stayed head of government until 1955"),
    ("nikita-khrushchev", "RUS-1953-2", "1953-03-20", "1964-10-15", -171, 0,
     "first among the secretaries before he had the title"),
    ("leonid-brezhnev", "RUS-1964", "1964-10-15", "1982-11-10", 1, 0,
     "the day on which the change was announced"),
    ("yuri-andropov", "RUS-1982", "1982-11-10", "1984-02-09", -2, 0,
     "joined on to Brezhnev's death"),
    ("konstantin-chernenko", "RUS-1984", "1984-02-13", "1985-03-10", 0, 0, ""),
    ("mikhail-gorbachev", "RUS-1985", "1985-03-11", "1991-08-21", 0, 0, ""),
    ("boris-yeltsin", "RUS-1991", "1991-08-21", "1999-12-31", 42, 0,
     "counted from the end of the coup, not from the presidency"),
    ("vladimir-putin", "RUS-2000", "2000-01-01", "2015-12-31", 1, 1333, DATA_END),
]  # fmt: skip


def days_off(day: str, ends: Iterable[mr.HistoricalDate | None]) -> int | None:
    """Days from the nearest day that an end can be, as sharp as it is known."""
    when = datetime.date.fromisoformat(day)
    distances = []
    for end in ends:
        if end is not None and end.earliest and end.latest:
            nearest = min(max(when, end.earliest), end.latest)
            distances.append((when - nearest).days)
    return min(distances, key=abs, default=None)


@pytest.mark.parametrize("spell", SPELLS, ids=lambda spell: spell[1])
def test_leaders(spell: tuple[str, str, str, str, int | None, int | None, str]) -> None:
    """A spell of Archigos begins and ends with a term in one of the highest offices."""
    who, row, first, last, start_off, end_off, why = spell
    person = mr.get(f"person-{who}", mr.Person)
    leading = {office.id for office in mr.offices(role="leader")}
    terms = [t.term for t in person.tenures if t.office.id in leading]
    found = (
        days_off(first, [term.start for term in terms]),
        days_off(last, [term.end for term in terms]),
    )
    assert found == (start_off, end_off), row
    assert bool(why) == (found != (0, 0)), "a difference has a reason, and only one"
    (coding,) = mr.codings(dataset="Archigos").where(lambda c: row in (c.row or ""))
    still = why == DATA_END
    assert coding.period == (
        mr.Period(f"{first}/..", as_of=last) if still else mr.Period(f"{first}/{last}")
    )
    assert [link.id for link in coding.concerns] == [person.id]


ALLIANCES: list[tuple[str, str, str, str, set[str]]] = [
    # row, the instrument it begins with, first day, last day, what is coded
    ("2370", "treaty-1936-mutual-assistance", "1936-03-12", "1966-01-15",
     {"defence", "consultation"}),
    ("3535", "treaty-1966-friendship", "1966-01-15", "1993-01-20", {"defence"}),
    ("4395", "treaty-1993-friendship", "1993-01-20", "", {"nonaggression"}),
]  # fmt: skip


@pytest.mark.parametrize("alliance", ALLIANCES, ids=lambda alliance: alliance[0])
def test_alliances(alliance: tuple[str, str, str, str, set[str]]) -> None:
    """ATOP counts an alliance from signature to signature, and codes its duties."""
    row, id, first, _, duties = alliance
    treaty = mr.get(id, mr.Treaty)
    assert treaty.signed
    assert treaty.signed.falls_in(mr.Span(*[datetime.date.fromisoformat(first)] * 2))
    assert duties == set(treaty.obligations)
    assert ("atop", row) in [(x.scheme, x.value) for x in treaty.ids]


def test_alliances_follow_one_another() -> None:
    """Each row ends on the day the next begins: the treaties may end on another.

    The treaty of 1966 came into force six weeks after its signature, and nobody
    recorded what became of it when the Soviet Union ended; COW lets it end there.
    """
    ends = [last for _, _, _, last, _ in ALLIANCES[:-1]]
    assert ends == [first for _, _, first, _, _ in ALLIANCES[1:]]
    old = mr.get("treaty-1946-friendship", mr.Treaty)
    assert old.is_in_force(1967) is False
    assert mr.get("treaty-1966-friendship", mr.Treaty).is_in_force(1992) is None
