"""Authored values: of the type that their field has, or refused with a reason."""

from __future__ import annotations

from decimal import Decimal

import pytest
from tests.compiler.exercise import SEE, Folder

from mongolia_russia.dates import HistoricalDate, Period
from mongolia_russia.evidence import Quantity
from mongolia_russia.model.border import Border
from mongolia_russia.model.encounter import Visit
from mongolia_russia.model.person import Person

TITLE = 'title = "A visit"'
DATES = 'dates = "2001-11-13/2001-11-14"'
LENGTH = 'length = "3485 km"'
POSITION = "coordinates = { latitude = 47.92, longitude = 106.92 }"
NAME = '{ lang = "en", text = "Ivan" }'


def date_of(folder: Folder, written: str) -> object:
    """How a date of birth is read."""
    folder.change("people.toml", 'born = "1950"', f"born = {written}")
    (person,) = [r for r in folder.build().records if r.id == "person-ivan"]
    assert isinstance(person, Person)
    return person.born


def dates_of(folder: Folder, written: str) -> object:
    """How the dates of a visit are read."""
    folder.change("visits.toml", DATES, f"dates = {written}")
    (visit,) = [r for r in folder.build().records if r.id == "visit-2001-ivan"]
    assert isinstance(visit, Visit)
    return visit.dates


def length_of(folder: Folder, written: str) -> object:
    """How the length of the border is read."""
    folder.change("border.toml", LENGTH, f"length = {written}")
    (border,) = [r for r in folder.build().records if isinstance(r, Border)]
    return border.length


class TestTypes:
    """Nothing is converted: a number is no text, a text is no list."""

    @pytest.mark.parametrize(
        ("file", "old", "new", "path", "problem"),
        [
            ("visits.toml", TITLE, "title = 5", "title", "5 is not a text"),
            ("visits.toml", TITLE, "title = 5.50", "title", "5.50 is not a text"),
            ("visits.toml", TITLE, "title = true", "title", "true is not a text"),
            ("visits.toml", TITLE, 'title = ""', "title", "an empty text"),
            ("visits.toml", TITLE, 'title = " "', "title", "an empty text"),
            (
                "visits.toml",
                'to = "actor-mongolia"\ndates = "2001',
                'to = 5\ndates = "2001',
                "to",
                "5 is not a text",
            ),
            (
                "visits.toml",
                'places = ["place-town"]',
                'places = "place-town"',
                "places",
                "'place-town' is not a list",
            ),
            (
                "people.toml",
                "acting = true",
                'acting = "no"',
                "tenures[1].acting",
                "'no' is not true or false",
            ),
            (
                "votes.toml",
                "yes = 141",
                "yes = 141.0",
                "yes",
                "141.0 is not a whole number",
            ),
            (
                "votes.toml",
                "yes = 141",
                "yes = true",
                "yes",
                "true is not a whole number",
            ),
            (
                "polls.toml",
                "share = 60",
                'share = "60"',
                "answers[0].share",
                "'60' is not a number",
            ),
            (
                "polls.toml",
                "share = 60",
                "share = nan",
                "answers[0].share",
                "NaN is not a number",
            ),
            (
                "polls.toml",
                "share = 60",
                "share = inf",
                "answers[0].share",
                "Infinity is not a number",
            ),
            (
                "places.toml",
                POSITION,
                "coordinates = 5",
                "coordinates",
                "5 is not a table { ... }",
            ),
            (
                "places.toml",
                POSITION,
                "coordinates = { latitude = 47.92 }",
                "coordinates",
                "longitude is missing",
            ),
            (
                "places.toml",
                POSITION,
                "coordinates = { latitude = 47.92, longitude = false }",
                "coordinates.longitude",
                "false is not a number",
            ),
            ("people.toml", NAME, "5", "names[1]", "5 is not a table { ... }"),
        ],
    )
    def test_wrong_type(
        self, folder: Folder, file: str, old: str, new: str, path: str, problem: str
    ) -> None:
        """The value is shown as written, and what its field holds is said."""
        folder.change(file, old, new)
        said = folder.problem()
        head, _, rest = said.partition(f" {path}: ")
        assert rest == f"{problem}. Mend: {SEE}."
        assert head.startswith(f"{file}:")

    def test_line_in_a_list(self, folder: Folder) -> None:
        """A fault deep in a list is told with the line of its own key."""
        folder.change("people.toml", NAME, '{ lang = "en", text = 5 }')
        assert folder.problem() == folder.said(
            "people.toml", "text = 5", "person-ivan names[1].text", "5 is not a text"
        )

    def test_each_of_a_list(self, folder: Folder) -> None:
        """Every wrong member of a list is told."""
        folder.change("visits.toml", '["place-town"]', '[5, "place-town", ""]')
        at = "places = [5"
        assert folder.problems() == [
            folder.said(
                "visits.toml", at, "visit-2001-ivan places[0]", "5 is not a text"
            ),
            folder.said(
                "visits.toml", at, "visit-2001-ivan places[2]", "an empty text"
            ),
        ]

    def test_not_a_list_of_tables(self, folder: Folder) -> None:
        """Nested facts are a list of tables; the header to write is shown."""
        folder.change(
            "missions.toml", '[{ form = "embassy", cited = ["annals"] }]', '["embassy"]'
        )
        assert folder.problem() == folder.said(
            "missions.toml",
            'forms = ["embassy"]',
            "mission-embassy forms",
            "not a list of tables",
            "write [[mission-embassy.forms]]",
        )

    def test_numbers_as_printed(self, folder: Folder) -> None:
        """A number keeps its digits, and a whole number may stand for a decimal."""
        folder.change("places.toml", "47.92", "47.920")
        folder.change("places.toml", "106.92", "107")
        (place,) = [r for r in folder.build().records if r.id == "place-town"]
        position = place.coordinates
        assert str(position.latitude) == "47.920"
        assert position.longitude == Decimal(107)


class TestKeys:
    """Keys that no class knows, and those that are missing."""

    @pytest.mark.parametrize(
        ("file", "old", "new", "path", "key", "hint"),
        [
            (
                "visits.toml",
                'dates = "2003',
                'datse = "2003',
                "datse",
                "datse",
                "dates",
            ),
            (
                "visits.toml",
                'outcomes = ["treaty',
                'outcome = ["treaty',
                "outcome",
                "outcome",
                "outcomes",
            ),
            (
                "people.toml",
                "acting =",
                "actng =",
                "tenures[1].actng",
                "actng",
                "acting",
            ),
            (
                "visits.toml",
                "ivan.preferred",
                "ivan.prefered",
                "prefered",
                "prefered",
                "preferred",
            ),
            (
                "places.toml",
                "longitude",
                "longtude",
                "coordinates.longtude",
                "longtude",
                "longitude",
            ),
            (
                "sources/works.toml",
                'title = "Annals"',
                'tilte = "Annals"',
                "tilte",
                "tilte",
                "title",
            ),
        ],
    )
    def test_misspelt(
        self,
        folder: Folder,
        file: str,
        old: str,
        new: str,
        path: str,
        key: str,
        hint: str,
    ) -> None:
        """The nearest key is named; that it is then missing is no second fault."""
        folder.change(file, old, new)
        said = folder.problem()
        assert f" {path}: key: {key!r} is not allowed; did you mean {hint!r}?" in said
        assert "Allowed: " in said
        assert said.split(": ")[0] == f"{file}:{folder.line(file, new)}"

    @pytest.mark.parametrize(
        ("file", "old", "new", "path"),
        [
            ("visits.toml", TITLE, f'{TITLE}\nid = "visit-1"', "id"),
            ("visits.toml", TITLE, f'{TITLE}\nchecked = "2026-01-01"', "checked"),
            ("people.toml", 'died = "2020"', 'died = "2020"\nsides = ["RU"]', "sides"),
            (
                "people.toml",
                "acting = true",
                'acting = true\nexcept = [{ rule = "a", reason = "b" }]',
                "tenures[1].except",
            ),
        ],
    )
    def test_not_authored(
        self, folder: Folder, file: str, old: str, new: str, path: str
    ) -> None:
        """What the compiler fills is no key, nor is a word out of its place."""
        folder.change(file, old, new)
        key = path.split(".")[-1]
        assert f" {path}: key: {key!r} is not allowed" in folder.problem()

    def test_not_in_a_source(self, folder: Folder) -> None:
        """The id of a source is the name of its table and nothing else."""
        folder.change("sources/works.toml", 'title = "Annals"', 'title = "A"\nid = "a"')
        assert folder.problem() == folder.said(
            "sources/works.toml",
            'id = "a"',
            "annals id",
            "the id is the name of the table",
        )

    def test_missing(self, folder: Folder) -> None:
        """A required field that is left out is told at the head of its table."""
        folder.change("visits.toml", 'title = "Another visit"\n', "")
        folder.change("people.toml", 'term = "1995/1999"\n', "")
        folder.change("sources/works.toml", 'title = "Annals"\n', "")
        assert folder.problems() == [
            f"people.toml:{folder.line('people.toml', '[[person-ivan.tenures]]')}: "
            "person-ivan tenures[0].term: term is missing. Mend: add it.",
            folder.said("sources/works.toml", "[annals]", "annals", "title is missing"),
            folder.said(
                "visits.toml",
                "[visit-2003-ivan]",
                "visit-2003-ivan title",
                "title is missing",
                "add it",
            ),
        ]

    @pytest.mark.parametrize("key", ["5", '""', '"a b"', '"a[0]"'])
    def test_key_of_an_element(self, folder: Folder, key: str) -> None:
        """A key is a text that can stand in a path."""
        folder.change("polls.toml", 'key = "good"', f"key = {key}")
        said = [p for p in folder.problems() if "poll-1 answers[0].key" in p]
        shown = key.replace('"', "'")
        assert said == [
            folder.said(
                "polls.toml",
                f"key = {key}",
                "poll-1 answers[0].key",
                f"{shown} is not a key",
                "write a text without spaces and brackets",
            )
        ]

    def test_key_twice(self, folder: Folder) -> None:
        """A key names one element of its list."""
        folder.change("polls.toml", 'key = "fair"', 'key = "good"')
        line = folder.line("polls.toml", 'text = "fair"') - 1
        assert folder.problem() == (
            f"polls.toml:{line}: poll-1 answers[1].key: a second 'good'. "
            "Mend: give each its own key."
        )

    def test_derived_keys(self, folder: Folder) -> None:
        """Without a key the fields make one, and a number keeps equal ones apart."""
        folder.change(
            "projects.toml",
            '{ name = "Four" }',
            '{ period = { attested = ["2001-02-03"] } },\n{},\n{}',
        )
        (project,) = [r for r in folder.build().records if r.id == "project-mine"]
        assert [p.key for p in project.partners] == [
            "one-1990",
            "two-1990",
            "three",
            "2001-02-03",
            "item",
            "item-2",
        ]


class TestWords:
    """Words of a vocabulary."""

    @pytest.mark.parametrize(
        ("file", "old", "new", "path", "word", "hint"),
        [
            (
                "votes.toml",
                '"abstain"',
                '"abstian"',
                "votes[0].ballot",
                "abstian",
                "abstain",
            ),
            ("projects.toml", '"mining"', '"minning"', "sector", "minning", "mining"),
            (
                "people.toml",
                '{ lang = "en", text = "Ivan" }',
                '{ lang = "en", text = "Ivan", use = "usul" }',
                "names[1].use",
                "usul",
                "usual",
            ),
            ("sources/works.toml", '"book"', '"bok"', "type", "bok", "book"),
        ],
    )
    def test_unknown(
        self,
        folder: Folder,
        file: str,
        old: str,
        new: str,
        path: str,
        word: str,
        hint: str,
    ) -> None:
        """A word that is none is told with the nearest and all there are."""
        folder.change(file, old, new)
        said = folder.problem()
        assert (
            f" {path}: value: {word!r} is not allowed; did you mean {hint!r}?" in said
        )
        assert "Allowed: " in said

    def test_no_word(self, folder: Folder) -> None:
        """Another type than text is no word either."""
        folder.change("projects.toml", '"mining"', '["mining"]')
        assert "sector: value: ['mining'] is not allowed. Allowed:" in folder.problem()


class TestDates:
    """Dates and periods as EDTF, with what EDTF cannot say beside it."""

    def test_forms(self, folder: Folder) -> None:
        """A date is a text, or a table with the Julian date."""
        assert date_of(folder, '"1950~"') == HistoricalDate("1950~")

    def test_old_style(self, folder: Folder) -> None:
        """The Julian date stands beside the Gregorian one."""
        written = '{ edtf = "1912-11-03", old_style = "1912-10-21" }'
        read = date_of(folder, written)
        assert read == HistoricalDate("1912-11-03", old_style="1912-10-21")

    def test_period(self, folder: Folder) -> None:
        """A period may have days on which it is known to hold."""
        written = '{ edtf = "/", attested = ["2001-11-13"] }'
        folder.change("visits.toml", 'value = "2001-11-14"', 'value = "2001"')
        assert dates_of(folder, written) == Period("/", attested=["2001-11-13"])

    def test_open_period(self, folder: Folder) -> None:
        """An open end has the day on which it was open."""
        written = '{ edtf = "2001-11-13/..", as_of = "2002" }'
        assert dates_of(folder, written) == Period("2001-11-13/..", as_of="2002")

    @pytest.mark.parametrize(
        ("written", "path", "problem"),
        [
            (
                "1950-01-01",
                "born",
                "1950-01-01 is not a date: write its EDTF text between quotes",
            ),
            ("1950", "born", "1950 is not a date: write its EDTF text between quotes"),
            ('"2019-02-30"', "born", "'2019-02-30' is not a date"),
            ('"20O0"', "born", "'20O0' is not a date"),
            ('""', "born", "'' is not a date"),
            (
                '{ old_style = "1912-10-21" }',
                "born",
                "{'old_style': '1912-10-21'} is not a date",
            ),
            (
                '{ edtf = "1912-11-03", as_of = "1912" }',
                "born",
                "{'edtf': '1912-11-03', 'as_of': '1912'} is not a date",
            ),
            ("{ edtf = 1912 }", "born", "1912 is not a text"),
            (
                '{ edtf = "1912-11-03", old_style = "1912-10-20" }',
                "born",
                "'1912-11-03' is not a date: 1912-10-20 Old Style is",
            ),
        ],
    )
    def test_no_date(
        self, folder: Folder, written: str, path: str, problem: str
    ) -> None:
        """What is no date is refused, bare TOML dates too."""
        folder.change("people.toml", 'born = "1950"', f"born = {written}")
        said = folder.problem()
        assert said.startswith(f"people.toml:3: person-ivan {path}: {problem}"), said

    @pytest.mark.parametrize(
        ("written", "problem"),
        [
            ("2001-11-13", "2001-11-13 is not a period: write its EDTF text"),
            ("2001-11-13T10:00:00", "2001-11-13 10:00:00 is not a period"),
            (
                '"2001-11-14/2001-11-13"',
                "'2001-11-14/2001-11-13' is not a period: it ends before",
            ),
            ('"2001/.."', "'2001/..' is not a period: an open end needs as_of"),
            (
                '{ edtf = "2001", until = "2002" }',
                "{'edtf': '2001', 'until': '2002'} is not a period",
            ),
            ('{ edtf = "2001/..", as_of = 2002 }', "2002 is not a date"),
            ('{ edtf = "/", attested = "2001" }', "'2001' is not a list"),
            ('{ edtf = "/", attested = 5 }', "5 is not a list"),
            ("{}", "'/' is not a period"),
        ],
    )
    def test_no_period(self, folder: Folder, written: str, problem: str) -> None:
        """What is no period is refused, and one that contradicts itself."""
        folder.change("visits.toml", DATES, f"dates = {written}")
        said = folder.problem()
        assert said.startswith(f"visits.toml:5: visit-2001-ivan dates: {problem}"), said

    def test_attested_in_a_key(self, folder: Folder) -> None:
        """A fault in a field that names an element is told like any other."""
        folder.change("people.toml", '"1995/1999"', '{ edtf = "/", attested = 5 }')
        assert folder.problem() == folder.said(
            "people.toml",
            "attested = 5",
            "person-ivan tenures[0].term",
            "5 is not a list",
        )


class TestQuantities:
    """A number with its unit."""

    @pytest.mark.parametrize(
        ("written", "read"),
        [
            ('"3485 km"', Quantity(Decimal(3485), "km")),
            ('"up to 3485.50 km"', Quantity(Decimal("3485.50"), "km", "up to")),
            ("{ value = 3485, unit = 'km' }", Quantity(Decimal(3485), "km")),
            (
                "{ value = 3485.5, unit = 'km', qualifier = 'about', low = 3e3, high = 4000 }",
                Quantity(
                    Decimal("3485.5"), "km", "about", Decimal(3000), Decimal(4000)
                ),
            ),
        ],
    )
    def test_forms(self, folder: Folder, written: str, read: Quantity) -> None:
        """A text or a table; the digits stay."""
        assert length_of(folder, written) == read

    @pytest.mark.parametrize(
        ("written", "path", "problem"),
        [
            (
                "3485",
                "length",
                "3485 is not a quantity: write '3485 km' or 'about 3500 km'",
            ),
            ('"km"', "length", "'km' is not a quantity"),
            ('"circa 3485 km"', "length", "'circa 3485 km' is not a quantity"),
            ('"3,485 km"', "length", "'3,485 km' is not a quantity"),
            ("{ value = 3485 }", "length", "unit is missing"),
            (
                "{ value = '3485', unit = 'km' }",
                "length.value",
                "'3485' is not a number",
            ),
            (
                "{ value = 3485, unit = 'km', circa = true }",
                "length.circa",
                "key: 'circa' is not allowed",
            ),
        ],
    )
    def test_none(self, folder: Folder, written: str, path: str, problem: str) -> None:
        """What is no quantity is refused."""
        folder.change("border.toml", LENGTH, f"length = {written}")
        said = folder.problem()
        assert said.startswith(f"border.toml:3: border-line {path}: {problem}"), said


class TestLinks:
    """Ids of other records."""

    def test_dangling(self, folder: Folder) -> None:
        """An id that no record has is told with the nearest."""
        folder.change("visits.toml", '["place-town"]', '["place-town", "place-twon"]')
        assert folder.problem() == folder.said(
            "visits.toml",
            "place-twon",
            "visit-2001-ivan places[1]",
            "no record 'place-twon'; did you mean 'place-town'?",
        )

    def test_far_from_any(self, folder: Folder) -> None:
        """Nothing is guessed where nothing is near."""
        folder.change("visits.toml", '["place-town"]', '["zzz"]')
        assert ": no record 'zzz'. Mend:" in folder.problem()

    def test_source(self, folder: Folder) -> None:
        """A source is no record."""
        folder.change("visits.toml", '["place-town"]', '["annals"]')
        assert ": no record 'annals'. Mend:" in folder.problem()
