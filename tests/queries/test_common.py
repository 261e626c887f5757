"""The filters that every kind takes: text, subject, source, origins, checked."""

from __future__ import annotations

import inspect
from typing import Any

import pytest
from tests.queries.world import BORDER, COMMON, QUERIES, TIME, filters, ids

import mongolia_russia as mr
from mongolia_russia.model.kinds import KINDS

pytestmark = pytest.mark.usefixtures("world")

OF_KINDS = [name for name in QUERIES if name not in ("tenures", "contacts", "sources")]


class TestEveryKind:
    """What the common filters do is the same for every kind."""

    @pytest.mark.parametrize("query", OF_KINDS)
    def test_subject(self, query: str) -> None:
        """Only records on that topic."""
        everything = QUERIES[query]()
        for subject in {s for record in everything for s in record.subjects}:
            found = QUERIES[query](subject=subject)
            assert set(found) == {r for r in everything if subject in r.subjects}
            assert 0 < len(found) < len(everything)

    @pytest.mark.parametrize("query", OF_KINDS)
    def test_checked(self, query: str) -> None:
        """The checked ones and the others make up all."""
        yes, no = QUERIES[query](checked=True), QUERIES[query](checked=False)
        assert all(record.checked for record in yes)
        assert not any(record.checked for record in no)
        assert len(yes) > 0
        assert len(no) > 0
        assert len(yes) + len(no) == len(QUERIES[query]())

    @pytest.mark.parametrize("query", OF_KINDS)
    def test_source(self, query: str) -> None:
        """Only records that cite the work anywhere."""
        found = QUERIES[query](source="book-1990")
        assert 0 < len(found) < len(QUERIES[query]())
        for record in found:
            assert "book-1990" in [s.id for s in record.sources()]

    @pytest.mark.parametrize("query", OF_KINDS)
    def test_origins(self, query: str) -> None:
        """Every record has an origin; few have two; none has a hundred."""
        function = QUERIES[query]
        assert function(min_origins=0) == function(min_origins=1) == function()
        assert len(function(min_origins=2)) < len(function())
        assert len(function(min_origins=100)) == 0

    @pytest.mark.parametrize("query", OF_KINDS)
    def test_text(self, query: str) -> None:
        """Every record is found by its own title, whatever the case."""
        for record in QUERIES[query]():
            assert record in QUERIES[query](text=record.title.upper())


class TestText:
    """Letters in title, summary or names."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("visit to mongolia", "1966-brezhnev 1974-brezhnev 2000-putin"),
            ("isit to mong", "1966-brezhnev 1974-brezhnev 2000-putin"),
            ("sign the treaty", "1966-brezhnev"),
            ("Визит", "2000-putin"),
            ("vizit putina", "2000-putin"),
            ("БРЕЖНЕВ", "1966-brezhnev 1974-brezhnev"),
            ("2000", "2000-putin"),
            ("200", "2000-putin 2009-mixed"),
            ("nothing like it", ""),
        ],
    )
    def test_letters(self, text: str, expected: str) -> None:
        """Case, accents, script and the ends of words do not matter."""
        found = mr.visits(text=text)
        assert [id.removeprefix("visit-") for id in ids(found)] == expected.split()

    def test_not_the_fields(self) -> None:
        """Names of others in its fields are not searched."""
        assert len(mr.visits(text="Ulaanbaatar")) == 0


class TestOrigins:
    """How many independent works stand behind what a record says."""

    def test_copies_count_once(self) -> None:
        """A work and one that retells it are one origin."""
        found = ids(mr.visits(min_origins=2))
        assert found == ["visit-2000-putin"]

    def test_preferred_and_nested(self) -> None:
        """Works behind preferred values and nested facts count, rivals do not."""
        from mongolia_russia.queries.selecting import Common

        def passes(least: int) -> bool:
            return all(test(BORDER) for test in Common(min_origins=least).tests())

        # The record's, the preferred claim's and the part's; not the slip's.
        assert [passes(n) for n in (1, 2, 3, 4)] == [True, True, True, False]


class TestSignatures:
    """What an editor and a reader see of every query."""

    @pytest.mark.parametrize("query", QUERIES)
    def test_parameters(self, query: str) -> None:
        """All are named, optional, and typed."""
        signature = inspect.signature(QUERIES[query])
        for parameter in signature.parameters.values():
            assert parameter.kind is parameter.KEYWORD_ONLY
            assert parameter.default is None
            assert str(parameter.annotation).endswith("| None")
        assert str(signature.return_annotation).startswith("Records[")

    @pytest.mark.parametrize("query", QUERIES)
    def test_documented(self, query: str) -> None:
        """The docstring explains each argument, in the order of the signature."""
        doc = inspect.getdoc(QUERIES[query]) or ""
        arguments = doc.partition("Args:\n")[2].partition("\n\n")[0]
        told = [
            line.strip().partition(":")[0]
            for line in arguments.splitlines()
            if line.startswith("    ") and line[4] != " "
        ]
        assert tuple(told) == filters(query)
        assert "Raises:\n    InvalidArgumentError" in doc
        assert ">>> " in doc

    @pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
    def test_of_kinds(self, kind: Any) -> None:
        """A kind takes the common filters; one with a date those of time, too."""
        if kind.name == "border":
            assert not inspect.signature(mr.border).parameters
            return
        names = filters(kind.function)
        cls = kind.record_class
        dated = cls.WHEN is not None or cls.when is not mr.Record.when
        times = TIME if dated or kind.name == "person" else ()
        assert names[-len(COMMON) :] == COMMON
        assert names[-len(COMMON) - len(times) : -len(COMMON)] == times
        assert not set(TIME) & set(names) - set(times)

    @pytest.mark.parametrize("query", QUERIES)
    def test_public(self, query: str) -> None:
        """It is a public name, and not hidden by a module."""
        assert query in mr.__all__
        assert callable(getattr(mr, query))
