"""From a path to what stands behind the value there."""

from __future__ import annotations

from typing import Any

import pytest
from tests.making import cited, make, work

from mongolia_russia.errors import UnknownFieldError
from mongolia_russia.evidence import Basis, Claim
from mongolia_russia.model.article_statement import ArticleStatement
from mongolia_russia.model.encounter import Visit
from mongolia_russia.model.participant import Participant
from mongolia_russia.model.parts import Link
from mongolia_russia.model.person import Tenure

BREZHNEV = make(
    Participant,
    "leonid-brezhnev",
    person=Link("person-leonid-brezhnev", "Leonid Brezhnev"),
    office=Link("office-general-secretary", "General Secretary"),
    citations=(cited("person", "office", source=work("pravda-1974")),),
    claims=(
        Claim(
            field="office",
            value=Link("office-other", "Other"),
            citations=(cited("office", source=work("memoirs")),),
        ),
    ),
)
GROMYKO = make(
    Participant,
    "andrei-gromyko",
    name="Andrei Gromyko",
    basis=(Basis(field="name", kind="inferred", reasoning="from the photograph"),),
)
BASIS = Basis(field="protocol", kind="inferred", reasoning="as the host received him")
PREFERRED = Claim(
    field="dates",
    value=make(Visit).dates,
    rank="preferred",
    reason="the host's own programme",
    citations=(cited("dates", source=work("montsame")),),
)
RIVAL = Claim(
    field="dates",
    value="1974",
    citations=(cited("dates", source=work("b"), via=work("c")),),
)
WITHDRAWN = Claim(field="dates", value="1973", rank="deprecated", reason="misprint")
VISIT = make(
    Visit,
    visitors=(BREZHNEV, GROMYKO),
    citations=(
        cited("dates", "to"),
        cited("visitors", locator="page 1"),
        cited("dates", locator="page 2"),
    ),
    claims=(RIVAL, PREFERRED, WITHDRAWN),
    basis=(BASIS,),
)


def works(path: str) -> list[str]:
    return [c.source.id for c in VISIT.evidence(path).citations]


class TestField:
    """A field of the record itself."""

    def test_value(self) -> None:
        """The value, the record and the field asked about."""
        found = VISIT.evidence("dates")
        assert (found.record, found.field) == ("visit-1", "dates")
        assert found.value == VISIT.dates

    def test_citations(self) -> None:
        """Those that support it, then those of the preferred claim."""
        assert works("dates") == ["kremlin-2000", "kremlin-2000", "montsame"]
        assert works("to") == ["kremlin-2000"]
        assert works("occasion") == []

    def test_claims(self) -> None:
        """The preferred claim, and all the others as rivals, withdrawn ones too."""
        found = VISIT.evidence("dates")
        assert found.preferred is PREFERRED
        assert found.rivals == (RIVAL, WITHDRAWN)
        assert VISIT.evidence("to").preferred is None
        assert VISIT.evidence("to").rivals == ()

    def test_basis(self) -> None:
        """How it was inferred, if it was."""
        assert VISIT.evidence("protocol").basis is BASIS
        assert VISIT.evidence("dates").basis is None

    def test_same_place_once(self) -> None:
        """A place cited by record and claim stands there once, another one too."""
        claim = Claim(
            field="to",
            value=VISIT.to,
            rank="preferred",
            citations=(cited("to"), cited("to", locator="page 3")),
        )
        visit = make(Visit, citations=(cited("to", "dates"),), claims=(claim,))
        found = visit.evidence("to").citations
        assert [c.locator for c in found] == [None, "page 3"]

    def test_other_way_counts(self) -> None:
        """The same place seen through another work is another citation."""
        twice = (cited("to"), cited("to", via=work("montsame")))
        assert make(Visit, citations=twice).evidence("to").citations == twice


class TestElements:
    """Lists of nested facts, their elements, and the fields of those."""

    def test_list(self) -> None:
        """A list is held by what it cites and by what its elements cite."""
        assert works("visitors") == ["kremlin-2000", "pravda-1974"]

    def test_element(self) -> None:
        """A whole element: all that it cites, and its rivals."""
        found = VISIT.evidence("visitors[leonid-brezhnev]")
        assert found.value is BREZHNEV
        assert found.field == "visitors[leonid-brezhnev]"
        assert found.record == "visit-1"
        assert found.citations == BREZHNEV.citations
        assert found.rivals == BREZHNEV.claims
        assert found.basis is None

    def test_inferred_element(self) -> None:
        """An element that cites nothing shows how it was inferred."""
        found = VISIT.evidence("visitors[andrei-gromyko]")
        assert found.citations == ()
        assert found.basis == GROMYKO.basis[0]

    def test_bare_element(self) -> None:
        """One with neither shows neither."""
        visit = make(Visit, visitors=(make(Participant, "x"),))
        found = visit.evidence("visitors[x]")
        assert (found.citations, found.basis, found.rivals) == ((), None, ())

    def test_field_of_element(self) -> None:
        """A field of an element, under the record's id and the whole path."""
        found = VISIT.evidence("visitors[leonid-brezhnev].office")
        assert found.value == BREZHNEV.office
        assert found.record == "visit-1"
        assert found.field == "visitors[leonid-brezhnev].office"
        assert found.rivals == BREZHNEV.claims
        assert works("visitors[leonid-brezhnev].office") == ["pravda-1974"]
        assert works("visitors[leonid-brezhnev].capacity") == []

    def test_element_alone(self) -> None:
        """An element answers for itself, too."""
        found = BREZHNEV.evidence("office")
        assert (found.record, found.field) == ("leonid-brezhnev", "office")
        assert BREZHNEV.cite("office") == "A title. no date."


class TestErrors:
    """A path that leads nowhere says what there is."""

    @pytest.mark.parametrize(
        ("path", "words"),
        [
            ("date", "field: 'date' is not allowed; did you mean 'dates'? Allowed: "),
            ("", "field: '' is not allowed. Allowed: checked, dates, "),
            ("citations", "field: 'citations' is not allowed; did you "),
            ("visitors[", "field: 'visitors[' is not allowed; did you mean 'visitors'"),
            ("visitors[]", "did you mean 'visitors'"),
            ("visitors[leonid-brezhnev].", "field: 'visitors[leonid-brezhnev].' is no"),
            (
                "visitors[leonid-breznev]",
                "key of visitors: 'leonid-breznev' is not allowed; did you mean "
                "'leonid-brezhnev'? Allowed: andrei-gromyko, leonid-brezhnev.",
            ),
            ("hosts[x]", "key of hosts: 'x' is not allowed; there are none."),
            (
                "visitor[x]",
                "field with elements: 'visitor' is not allowed; did you mean "
                "'visitors'? Allowed: hosts, visitors.",
            ),
            ("dates[x]", "field with elements: 'dates' is not allowed."),
            (
                "visitors[leonid-brezhnev].offices",
                "field: 'offices' is not allowed; did you mean 'office'? Allowed: "
                "actor, capacity, key, name, office, person.",
            ),
            ("visitors[leonid-brezhnev].office[x]", "'office' is not allowed; there a"),
            (5, "field: 5 is not allowed. Allowed: "),
            (None, "field: None is not allowed. Allowed: "),
        ],
    )
    def test_words(self, path: Any, words: str) -> None:
        """What is wrong, the nearest, and all names."""
        with pytest.raises(UnknownFieldError) as caught:
            VISIT.evidence(path)
        assert words in str(caught.value)
        with pytest.raises(UnknownFieldError):
            VISIT.cite(path)


class TestSources:
    """Every work that stands anywhere in an item."""

    def test_everywhere(self) -> None:
        """Of citations, claims, elements and their claims; the quoting works too."""
        assert [s.id for s in VISIT.sources()] == [
            "b",
            "c",
            "kremlin-2000",
            "memoirs",
            "montsame",
            "pravda-1974",
        ]

    def test_rival_elements(self) -> None:
        """A rival list of elements brings its works along."""
        other = make(Participant, citations=(cited("name", source=work("z")),))
        claim = Claim(field="visitors", value=(other,))
        found = make(Visit, claims=(claim,)).sources()
        assert [s.id for s in found] == ["kremlin-2000", "z"]

    def test_element(self) -> None:
        """An element knows its own."""
        assert [s.id for s in BREZHNEV.sources()] == ["memoirs", "pravda-1974"]
        assert make(Tenure).sources() == ()

    def test_works(self) -> None:
        """The works that a marker means count as well."""
        rival = Claim(field="works", value=(work("b"),))
        statement = make(ArticleStatement, works=(work("a"),), claims=(rival,))
        assert [s.id for s in statement.sources()] == ["a", "b", "kremlin-2000"]
