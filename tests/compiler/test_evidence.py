"""The words for evidence: citations, rivals, reasons, and what is wrong with them."""

from __future__ import annotations

import pytest
from tests.compiler.exercise import SEE, Folder

from mongolia_russia.evidence import Basis
from mongolia_russia.model.encounter import Visit
from mongolia_russia.model.treaty import Treaty

DATES = 'dates = ["gazette [page 3]", "annals [page 55]"]'
VISITOR = 'office = "office-president"\ncited = ["gazette"]'
FORM = '{ reasoning = "its title", from = ["nature", "treaty-2001-town"] }'
WRITE = "write 'source-id [locator] via other-id [locator]'"
KEYS = "as_printed, calendar, locator, seen, source, via, via_locator"


class TestCitations:
    """One citation, as a text or as a table."""

    def test_table(self, folder: Folder) -> None:
        """A table says what a text cannot: words as printed, their calendar, the day."""
        written = (
            '{ source = "gazette", locator = "page 3", as_printed = "1 ноября", '
            'calendar = "julian", via = "annals", via_locator = "page 5", '
            'seen = "2025-12-31" }'
        )
        folder.change("visits.toml", DATES, f"dates = [{written}]")
        (visit,) = [r for r in folder.build().records if r.id == "visit-2001-ivan"]
        (citation,) = [c for c in visit.citations if c.supports == ("dates",)]
        assert (citation.locator, citation.via_locator) == ("page 3", "page 5")
        assert (citation.as_printed, citation.calendar) == ("1 ноября", "julian")
        assert (citation.via and citation.via.id, citation.seen) == (
            "annals",
            "2025-12-31",
        )

    def test_day_of_the_work_read(self, folder: Folder) -> None:
        """When a work was read through another, the day is that of the other."""
        folder.change("visits.toml", DATES, 'dates = ["gazette via annals"]')
        (visit,) = [r for r in folder.build().records if r.id == "visit-2001-ivan"]
        (citation,) = [c for c in visit.citations if c.supports == ("dates",)]
        assert citation.seen == "2026-01-02"

    @pytest.mark.parametrize(
        ("written", "problem", "mend"),
        [
            ('"gazette page 3"', "'gazette page 3' is not a citation", WRITE),
            ('"gazette [page 3"', "'gazette [page 3' is not a citation", WRITE),
            ('"gazette []"', "'gazette []' is not a citation", WRITE),
            ('"gazette [ ]"', "'gazette [ ]' is not a citation", WRITE),
            ('"gazette via"', "'gazette via' is not a citation", WRITE),
            ('""', "'' is not a citation", WRITE),
            ("5", "5 is not a citation", WRITE),
            ("2001-11-13", "2001-11-13 is not a citation", WRITE),
            ("{}", "a citation without a source", "name its source"),
            ('"gazete"', "no source 'gazete'", "did you mean 'gazette'?"),
            ('"annals via zzz"', "no source 'zzz'", "add it under sources/"),
            (
                '"visit-2001-ivan"',
                "no source 'visit-2001-ivan'",
                "add it under sources/",
            ),
        ],
    )
    def test_none(self, folder: Folder, written: str, problem: str, mend: str) -> None:
        """What is no citation, or cites no source, is told with its place."""
        folder.change("visits.toml", DATES, f'dates = ["annals", {written}]')
        assert folder.problem() == folder.said(
            "visits.toml",
            f'dates = ["annals", {written}]',
            "visit-2001-ivan cited.dates[1]",
            problem,
            mend,
        )

    @pytest.mark.parametrize(
        ("pair", "key", "problem", "mend"),
        [
            (
                'page = "3"',
                "page",
                "key: 'page' is not allowed. Allowed: " + KEYS,
                "rename or remove it",
            ),
            ("locator = 3", "locator", "3 is not a text", "write it between quotes"),
            ('locator = " "', "locator", "an empty text", "fill it, or leave it out"),
            (
                'calendar = "lunar"',
                "calendar",
                "value: 'lunar' is not allowed. "
                "Allowed: chinese, gregorian, julian, mongolian, not-stated",
                SEE,
            ),
            (
                'via_locator = "page 1"',
                "via_locator",
                "a via_locator without its via",
                "name the work",
            ),
        ],
    )
    def test_wrong_part(
        self, folder: Folder, pair: str, key: str, problem: str, mend: str
    ) -> None:
        """Each key of a citation is looked at."""
        folder.change(
            "visits.toml", DATES, f'dates = [{{ source = "annals", {pair} }}]'
        )
        assert folder.problem() == folder.said(
            "visits.toml", pair, f"visit-2001-ivan cited.dates[0].{key}", problem, mend
        )

    def test_works(self, folder: Folder) -> None:
        """The works of a statement are looked at like citations."""
        folder.change(
            "article_statements.toml",
            'works = ["annals"]\nwork',
            'works = ["anals", 5]\nwork',
        )
        assert folder.problems() == [
            folder.said(
                "article_statements.toml",
                "anals",
                "statement-1 works[0]",
                "no source 'anals'",
                "did you mean 'annals'?",
            ),
            folder.said(
                "article_statements.toml",
                "anals",
                "statement-1 works[1]",
                "5 is not a citation",
                WRITE,
            ),
        ]
        folder.change("article_statements.toml", '["anals", 5]', '"annals"')
        assert folder.problem() == folder.said(
            "article_statements.toml",
            'works = "annals"',
            "statement-1 works",
            "'annals' is not a list",
        )


class TestCited:
    """The tables and lists of citations."""

    def test_nothing(self, folder: Folder) -> None:
        """A record that cites nothing at all has one fault, not one a field."""
        folder.change("crossings.toml", 'cited = { coordinates = ["annals"] }\n', "")
        assert folder.problem() == folder.said(
            "crossings.toml",
            "[crossing-gate]",
            "crossing-gate",
            "cites nothing",
            "say who says so, under `cited`",
        )

    def test_missing(self, folder: Folder) -> None:
        """A field that nobody is cited for is told at the field."""
        folder.change("visits.toml", 'places = ["gazette"]\n', "")
        assert folder.problem() == folder.said(
            "visits.toml",
            'places = ["place-town"]',
            "visit-2001-ivan places",
            "no citation, inference or computation behind it (facts-are-evidenced)",
            "add places to `cited`, or to `inferred` with the reasoning",
        )

    @pytest.mark.parametrize("written", ["[]", '"gazette"', "5"])
    def test_empty(self, folder: Folder, written: str) -> None:
        """A field is cited to a list, and to one that is not empty."""
        folder.change("visits.toml", 'places = ["gazette"]', f"places = {written}")
        assert folder.problem() == folder.said(
            "visits.toml",
            f"places = {written}",
            "visit-2001-ivan cited.places",
            "no list of citations",
            'write ["source-id", ...]',
        )

    def test_empty_list_of_an_element(self, folder: Folder) -> None:
        """The same of an element that cites one list for all."""
        folder.change("visits.toml", VISITOR, 'office = "office-president"\ncited = []')
        assert folder.problem() == folder.said(
            "visits.toml",
            "cited = []",
            "visit-2001-ivan visitors[0].cited",
            "no list of citations",
            'write ["source-id", ...]',
        )

    def test_empty_supports(self, folder: Folder) -> None:
        """An element that states no fact has none that a list could be cited for."""
        folder.change("projects.toml", '{ name = "Four" }', '{ cited = ["annals"] }')
        assert folder.problem() == folder.said(
            "projects.toml",
            '{ cited = ["annals"] }',
            "project-mine partners[3].cited",
            "an empty `supports`",
            "state a fact, or cite none",
        )

    def test_by_field(self, folder: Folder) -> None:
        """An element may cite field by field as a record does."""
        folder.change(
            "visits.toml",
            VISITOR,
            'office = "office-president"\n'
            'cited = { person = ["gazette"], office = ["annals [page 1]"] }',
        )
        (visit,) = [r for r in folder.build().records if r.id == "visit-2001-ivan"]
        assert isinstance(visit, Visit)
        assert [(c.source.id, c.supports) for c in visit.visitors[0].citations] == [
            ("gazette", ("person",)),
            ("annals", ("office",)),
        ]

    def test_list_in_a_record(self, folder: Folder) -> None:
        """A record says which field each citation is for."""
        folder.change(
            "crossings.toml",
            'cited = { coordinates = ["annals"] }',
            'cited = ["annals"]',
        )
        assert folder.problem() == folder.said(
            "crossings.toml",
            'cited = ["annals"]',
            "crossing-gate cited",
            "cited is not a table: cited = { field = ... }",
            "see the words for evidence in docs/facts-format.md",
        )

    def test_unknown_field(self, folder: Folder) -> None:
        """A field that the kind has not is told with the nearest."""
        folder.change("visits.toml", 'outcomes = ["gazette"]', 'outcome = ["gazette"]')
        assert (
            " visit-2001-ivan cited.outcome: field: 'outcome' is not allowed; "
            "did you mean 'outcomes'? Allowed: "
        ) in folder.problem()

    def test_empty_field(self, folder: Folder) -> None:
        """A citation for a field without a value is told at the citation."""
        folder.change("visits.toml", 'outcomes = ["treaty-2001-town"]\n', "")
        assert folder.problem() == folder.said(
            "visits.toml",
            'outcomes = ["gazette"]',
            "visit-2001-ivan cited.outcomes",
            "cited for a field that has no value (citations-support-fields)",
            "give the field its value, or remove the word",
        )


class TestWordForms:
    """Words that hold the wrong thing."""

    @pytest.mark.parametrize(
        ("word", "form"),
        [
            ("inferred", "a table: inferred = { field = ... }"),
            ("undecided", "a table: undecided = { field = ... }"),
            ("as_of", "a table: as_of = { field = ... }"),
            ("except", "a list: except = [...]"),
        ],
    )
    def test_wrong(self, folder: Folder, word: str, form: str) -> None:
        """A word that is a text is told with the form it has."""
        folder.change(
            "visits.toml", 'title = "A visit"', f'title = "A visit"\n{word} = "x"'
        )
        assert folder.problem() == folder.said(
            "visits.toml",
            f'{word} = "x"',
            f"visit-2001-ivan {word}",
            f"{word} is not {form}",
            "see the words for evidence in docs/facts-format.md",
        )

    def test_in_an_element(self, folder: Folder) -> None:
        """An element may cite by a list or a table, but not by a text."""
        folder.change(
            "visits.toml", VISITOR, 'office = "office-president"\ncited = "x"'
        )
        assert (
            "visitors[0].cited: cited is not a table: cited = { field = ... } "
            "or a list: cited = [...]"
        ) in folder.problem()

    def test_as_of_as_a_field(self, folder: Folder) -> None:
        """Where a kind has a field ``as_of``, it is that field."""
        folder.write(
            "memberships.toml",
            """
            [membership-1]
            title = "A membership"
            organisation = "actor-united-nations"
            member = "actor-mongolia"
            status = "member"
            term = "1961/"
            as_of = "2025"
            cited.organisation = ["annals"]
            cited.member = ["annals"]
            cited.status = ["annals"]
            cited.term = ["annals"]
            cited.as_of = ["annals"]
            """,
        )
        (record,) = [r for r in folder.build().records if r.id == "membership-1"]
        assert str(record.as_of) == "2025"


class TestReasons:
    """Values inferred, computed or undecided."""

    def test_forms(self, folder: Folder) -> None:
        """A reason is a text, or a table with what it starts from."""
        folder.change(
            "treaties.toml",
            'cited = { parties = ["annals"], nature = ["annals"] }\n',
            'cited = { parties = ["annals"] }\nundecided = { nature = "nobody says" }\n',
        )
        (treaty,) = [r for r in folder.build().records if r.id == "treaty-1999-old"]
        assert treaty.basis[:2] == (
            Basis(
                field="form",
                kind="inferred",
                reasoning="its title",
                comes_from=("nature", "treaty-2001-town"),
            ),
            Basis(field="nature", kind="undecided", reasoning="nobody says"),
        )

    def test_not_cited_too(self, folder: Folder) -> None:
        """A list for a whole element leaves out what the element inferred."""
        folder.change(
            "visits.toml", VISITOR, f'{VISITOR}\ninferred = {{ office = "by the day" }}'
        )
        (visit,) = [r for r in folder.build().records if r.id == "visit-2001-ivan"]
        assert isinstance(visit, Visit)
        assert visit.visitors[0].citations[0].supports == ("person",)
        assert visit.visitors[0].basis[0].field == "office"

    @pytest.mark.parametrize(
        "written",
        [
            "5",
            '""',
            "{}",
            '{ reasoning = " " }',
            "{ reasoning = 5 }",
            '{ reasoning = "so", because = "so" }',
            '{ reasoning = "so", from = "nature" }',
            '{ reasoning = "so", from = [5] }',
        ],
    )
    def test_none(self, folder: Folder, written: str) -> None:
        """A reason that says nothing, or is no reason, is refused."""
        folder.change("treaties.toml", FORM, written)
        assert folder.problem() == folder.said(
            "treaties.toml",
            "inferred = ",
            "treaty-1999-old inferred.form",
            "no reasoning, or an unknown key",
            'write a text, or { reasoning = "...", from = [...] }',
        )


class TestRivals:
    """What other sources say instead."""

    def test_forms(self, folder: Folder) -> None:
        """A rival may have a day, a rank and nested facts as its value."""
        folder.add(
            "visits.toml",
            """
            [[visit-2003-ivan.rival]]
            field = "visitors"
            value = [{ name = "Pyotr" }]
            as_of = "2004"
            rank = "deprecated"
            reason = "a slip"
            cited = ["gazette"]

            [visit-2003-ivan.preferred]
            visitors = "all others"
            """,
        )
        (visit,) = [r for r in folder.build().records if r.id == "visit-2003-ivan"]
        _, rival = visit.claims
        assert (rival.rank, str(rival.as_of), rival.reason) == (
            "deprecated",
            "2004",
            "a slip",
        )
        assert [str(v) for v in rival.value] == ["Pyotr"]

    def test_dated(self, folder: Folder) -> None:
        """A value that changes has the day on which it was so."""
        folder.change(
            "missions.toml",
            "forms = [{",
            'status = "open"\nas_of = { status = "2025-02" }\n'
            'cited.status = ["annals"]\nforms = [{',
        )
        folder.change(
            "missions.toml",
            'cited = { sender = ["annals"], host = ["annals"], coordinates = ["annals"] }',
            'cited.sender = ["annals"]\ncited.host = ["annals"]\ncited.coordinates = ["annals"]',
        )
        (mission,) = [r for r in folder.build().records if r.id == "mission-embassy"]
        (claim,) = mission.claims
        assert (claim.rank, str(claim.as_of), claim.reason) == (
            "preferred",
            "February 2025",
            None,
        )

    @pytest.mark.parametrize(
        ("old", "new", "path", "problem", "mend"),
        [
            (
                'field = "dates"\n',
                "",
                "",
                "a rival needs field, value and cited",
                f"{SEE}, `rival`",
            ),
            (
                'value = "2001-11-14"\n',
                "",
                "",
                "a rival needs field, value and cited",
                f"{SEE}, `rival`",
            ),
            (
                'cited = ["annals [paragraph 2] via gazette [page 4]"]\n',
                "",
                "",
                "a rival without a citation",
                "cite who says so",
            ),
            (
                'cited = ["annals [paragraph 2] via gazette [page 4]"]',
                "cited = []",
                "",
                "a rival without a citation",
                "cite who says so",
            ),
            (
                'cited = ["annals [paragraph 2] via gazette [page 4]"]',
                'cited = "annals"',
                "",
                "a rival without a citation",
                "cite who says so",
            ),
            (
                '["annals [paragraph 2] via gazette [page 4]"]',
                '["anals"]',
                ".cited[0]",
                "no source 'anals'",
                "did you mean 'annals'?",
            ),
            (
                'reason = "the talks only"',
                "reason = 5",
                ".reason",
                "5 is not a text",
                SEE,
            ),
            (
                'reason = "the talks only"',
                "as_of = 2001",
                ".as_of",
                "2001 is not a date: write its EDTF text between quotes, or "
                "{ edtf = ..., old_style = ... }",
                SEE,
            ),
            (
                'reason = "the talks only"',
                'rank = "preferred"',
                ".rank",
                "value: 'preferred' is not allowed. Allowed: deprecated, normal",
                SEE,
            ),
            (
                'reason = "the talks only"',
                'rnak = "normal"',
                ".rnak",
                "key: 'rnak' is not allowed; did you mean 'rank'? "
                "Allowed: as_of, cited, field, rank, reason, value",
                "rename or remove it",
            ),
            (
                'value = "2001-11-14"',
                "value = 5",
                ".value",
                "5 is not a period: write its EDTF text between quotes, or "
                "{ edtf = ..., as_of = ..., attested = [...], old_style = ... }",
                SEE,
            ),
        ],
    )
    def test_wrong(
        self, folder: Folder, old: str, new: str, path: str, problem: str, mend: str
    ) -> None:
        """Each key of a rival is looked at."""
        folder.change("visits.toml", old, new)
        assert folder.problem() == folder.said(
            "visits.toml",
            new if path else "[[visit-2001-ivan.rival]]",
            f"visit-2001-ivan rival[0]{path}",
            problem,
            mend,
        )

    @pytest.mark.parametrize("written", ['"dtaes"', '["dates"]'])
    def test_of_no_field(self, folder: Folder, written: str) -> None:
        """A rival is one of a field of the kind."""
        folder.change("visits.toml", 'field = "dates"', f"field = {written}")
        at = folder.line("visits.toml", f"field = {written}")
        assert folder.problem().startswith(
            f"visits.toml:{at}: visit-2001-ivan rival[0].field: field: "
        )

    def test_no_table(self, folder: Folder) -> None:
        """A rival is a table."""
        folder.change(
            "border.toml",
            'rival = [{ field = "length", value = "about 3500 km", cited = ["gazette"] }]',
            'rival = ["3500 km"]',
        )
        assert folder.problem() == folder.said(
            "border.toml",
            'rival = ["3500 km"]',
            "border-line rival[0]",
            "a rival needs field, value and cited",
            f"{SEE}, `rival`",
        )

    @pytest.mark.parametrize("word", ["preferred", "as_of"])
    def test_preferred_without_value(self, folder: Folder, word: str) -> None:
        """Only a field that has a value can have a reason or a day."""
        folder.change(
            "visits.toml",
            'title = "Another visit"',
            f'title = "Another visit"\n{word} = {{ hosts = "2001" }}',
        )
        assert folder.problem() == folder.said(
            "visits.toml",
            f"{word} = {{",
            f"visit-2003-ivan {word}.hosts",
            "hosts has no value",
            "give it, or remove",
        )

    def test_reason_that_is_none(self, folder: Folder) -> None:
        """The reason for a preference is a text, the day a date."""
        folder.change("visits.toml", 'dates = "two works agree"', 'dates = ""')
        folder.change(
            "visits.toml",
            'title = "Another visit"',
            'title = "Another visit"\nas_of = { to = 5 }',
        )
        assert [p.split(". Mend")[0] for p in folder.problems()] == [
            "visits.toml:17: visit-2001-ivan preferred.dates: an empty text",
            "visits.toml:32: visit-2003-ivan as_of.to: 5 is not a date: write its EDTF "
            "text between quotes, or { edtf = ..., old_style = ... }",
        ]


class TestExceptions:
    """A rule that the sources really break is data."""

    def test_form(self, folder: Folder) -> None:
        """An exception names the rule and the reason."""
        folder.change("treaties.toml", 'terminated = "2010"', 'terminated = "2000"')
        folder.change(
            "treaties.toml",
            'title = "A treaty"',
            'title = "A treaty"\nexcept = [{ rule = "dates-are-in-order", reason = "so printed" }]',
        )
        (treaty,) = [r for r in folder.build().records if r.id == "treaty-2001-town"]
        assert isinstance(treaty, Treaty)
        assert [e.reason for e in treaty.exceptions] == ["so printed"]

    @pytest.mark.parametrize(
        ("written", "path", "problem"),
        [
            ("5", "except[0]", "5 is not a table { ... }"),
            ('{ rule = "dates-are-in-order" }', "except[0]", "reason is missing"),
            (
                '{ rule = "dates-are-in-order", reason = "" }',
                "except[0].reason",
                "an empty text",
            ),
        ],
    )
    def test_wrong(self, folder: Folder, written: str, path: str, problem: str) -> None:
        """An exception without a reason is none."""
        folder.change(
            "treaties.toml",
            'title = "A treaty"',
            f'title = "A treaty"\nexcept = [{written}]',
        )
        assert folder.problem() == folder.said(
            "treaties.toml", "except = [", f"treaty-2001-town {path}", problem
        )
