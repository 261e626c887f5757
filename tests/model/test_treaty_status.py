"""Whether a treaty stood: the truth table, and the reasons given."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from hypothesis import given, settings
from tests.making import make
from tests.strategies.dates import spans
from tests.strategies.model import treaties

from mongolia_russia.dates import HistoricalDate
from mongolia_russia.dates.span import Span
from mongolia_russia.errors import InvalidArgumentError, InvalidDateError
from mongolia_russia.model.treaty import Treaty
from mongolia_russia.model.treaty_status import holds, status_in

IN, NOT_YET, ENDED, OPEN = "in-force", "not-yet-in-force", "terminated", "undecided"
ANSWERS: dict[str, bool | None] = {
    IN: True,
    NOT_YET: False,
    ENDED: False,
    OPEN: None,
    "never-binding": False,
    "unsupported": False,
}


def treaty(**said: Any) -> Treaty:
    """A treaty of which the dates are given as texts."""
    dates = {
        name: tuple(map(HistoricalDate, value))
        if isinstance(value, tuple)
        else HistoricalDate(value)
        for name, value in said.items()
        if name not in ("nature", "existence", "form")
    }
    return make(Treaty, **{**said, **dates})


TABLE: list[tuple[dict[str, Any], dict[Any, str]]] = [
    # No date at all: nothing can be said of any time.
    ({}, {1921: OPEN, 2026: OPEN}),
    # Signed only: certainly not before, and nobody knows since.
    (
        {"signed": "1966-01-15"},
        {1965: NOT_YET, "1966-01-14": NOT_YET, "1966-01-15": OPEN, 1966: OPEN},
    ),
    ({"signed": "1966"}, {1965: NOT_YET, "1966-01-01": OPEN, 2026: OPEN}),
    # A doubtful day of signature widens by its unit.
    ({"signed": "1966~"}, {1964: NOT_YET, 1965: OPEN, 1966: OPEN}),
    ({"signed": "[..1966]"}, {1900: OPEN, 1966: OPEN}),
    ({"signed": "[1966-01-15..]"}, {1965: NOT_YET, 1966: OPEN}),
    # Entry only: sure of that day; after it, nobody recorded the end.
    (
        {"entry_into_force": "1966-03-01"},
        {
            "1966-02-28": NOT_YET,
            "1966-03-01": IN,
            1966: IN,
            "1966-03-02": OPEN,
            1970: OPEN,
        },
    ),
    ({"entry_into_force": "1966-03"}, {"1966-03-10": OPEN, "1966-03": IN, 1966: IN}),
    # The entry, once known, stands for the signature.
    (
        {"signed": "1966-01-15", "entry_into_force": "1966-03-01"},
        {"1966-02-01": NOT_YET, "1966-03-01": IN},
    ),
    # The end known to the day: the first day no longer in force.
    (
        {"entry_into_force": "1966-03-01", "terminated": "1993-01-20"},
        {
            "1966-02-28": NOT_YET,
            "1966-03-01": IN,
            1980: IN,
            "1993-01-19": IN,
            "1993-01-20": ENDED,
            1993: IN,
            1994: ENDED,
            "1992/1994": IN,
        },
    ),
    # The end known to the month or the year only.
    (
        {"entry_into_force": "1966-03-01", "terminated": "1993-01"},
        {"1992-12-31": IN, "1993-01-10": OPEN, "1993-01-31": OPEN, "1993-02-01": ENDED},
    ),
    (
        {"entry_into_force": "1966-03-01", "terminated": "1993"},
        {1992: IN, "1993-06-01": OPEN, 1993: IN, 1994: ENDED},
    ),
    # A doubtful end: a unit more on each side.
    (
        {"entry_into_force": "1966-03-01", "terminated": "1993~"},
        {1991: IN, "1992-06-01": OPEN, "1994-06-01": OPEN, 1995: ENDED},
    ),
    # One of two days: as the span of both.
    (
        {"entry_into_force": "1966", "terminated": "[1992-05-01,1993-05-01]"},
        {"1992-04-30": IN, "1992-06-01": OPEN, "1993-05-02": ENDED},
    ),
    # The end alone, and the end with the signature.
    ({"terminated": "1993-01-20"}, {1990: OPEN, "1993-01-19": IN, 1994: ENDED}),
    (
        {"signed": "1966-01-15", "terminated": "1993-01-20"},
        {1965: NOT_YET, 1980: OPEN, "1993-01-19": IN, 1993: IN, 1994: ENDED},
    ),
    # Ended on the day it began, or was signed: it stood on that day.
    (
        {"entry_into_force": "1990-05-01", "terminated": "1990-05-01"},
        {"1990-04-30": NOT_YET, "1990-05-01": IN, "1990-05-02": ENDED},
    ),
    (
        {"signed": "1990-05-01", "terminated": "1990-05-01"},
        {"1990-04-30": NOT_YET, "1990-05-02": ENDED},
    ),
    ({"terminated": "0001-01-01"}, {1: IN, 2: ENDED}),
    # Days on which a source says that it stood.
    (
        {"signed": "1966-01-15", "known_in_force": ("1980-05-01", "1991")},
        {
            1965: NOT_YET,
            "1980-05-01": IN,
            1980: IN,
            "1980-05-02": OPEN,
            1985: OPEN,
            1991: IN,
            "1991-06-01": OPEN,
        },
    ),
    ({"known_in_force": ("1980-05-01",)}, {1980: IN, 1979: OPEN, 1981: OPEN}),
    (
        {"entry_into_force": "1966-03-01", "known_in_force": ("2019-09-03",)},
        {"1990": OPEN, "2019-09-03": IN, "2019-09": IN, 2020: OPEN},
    ),
    # What does not bind, or was never concluded, never stood.
    (
        {"signed": "2000-11-14", "nature": "non-binding"},
        {1999: "never-binding", 2001: "never-binding"},
    ),
    (
        {"entry_into_force": "1986", "existence": "unsupported"},
        {1985: "unsupported", 1986: "unsupported"},
    ),
    ({"signed": "1986", "existence": "draft"}, {1990: "unsupported"}),
    (
        {"signed": "1986", "existence": "draft", "nature": "non-binding"},
        {1990: "unsupported"},
    ),
    # A contract binds as a treaty does.
    (
        {"entry_into_force": "1990", "terminated": "1995", "nature": "contract"},
        {1992: IN},
    ),
]
CASES = [
    pytest.param(said, on, word, id=f"{' '.join(map(str, said.values()))} on {on}")
    for said, answers in TABLE
    for on, word in answers.items()
]


class TestTruthTable:
    """Each set of dates, asked about days before, within and after."""

    @pytest.mark.parametrize(("said", "on", "word"), CASES)
    def test_word(self, said: dict[str, Any], on: Any, word: str) -> None:
        """The state in one word, and the answer that goes with it."""
        made = treaty(**said)
        assert made.status(on).word == word
        assert made.is_in_force(on) is ANSWERS[word]

    def test_every_word(self) -> None:
        """The table reaches each word there is."""
        assert {case.values[2] for case in CASES} == set(ANSWERS)

    @settings(max_examples=40)
    @given(treaties(), spans())
    def test_words_and_answers_agree(self, made: Treaty, span: Span) -> None:
        """Of any treaty whose dates agree, both ways of asking say the same."""
        try:
            answer = holds(made, span)
        except InvalidDateError:
            return  # its dates contradict each other, which the rules refuse
        status = status_in(made, span)
        assert ANSWERS[status.word] is answer
        assert status.treaty == made.id


class TestReasons:
    """What a state is computed from."""

    @pytest.mark.parametrize(
        ("said", "on", "words"),
        [
            ({"existence": "draft"}, 1990, "the evidence does not show that it was"),
            ({"nature": "non-binding"}, 1990, "of this nature does not enter into f"),
            ({}, 1990, "no evidence of the day it entered into force"),
            ({"entry_into_force": "1966"}, 1990, "no evidence of its end, nor that"),
            (
                {"entry_into_force": "1966", "terminated": "1993-01"},
                "1993-01-10",
                "its dates are not sharp enough for these days",
            ),
            ({"entry_into_force": "1966"}, 1960, "the days lie before its entry into"),
            ({"entry_into_force": "1966"}, 1966, "the days lie within its recorded t"),
            ({"terminated": "1993-01-20"}, 1994, "it ended on 20 January 1993"),
        ],
    )
    def test_reasoning(self, said: dict[str, Any], on: Any, words: str) -> None:
        """Each word comes with its reason."""
        status = treaty(**said).status(on)
        assert words in status.basis.reasoning
        assert str(status) == f"treaty-1: {status.word} ({status.basis.reasoning})"

    def test_basis(self) -> None:
        """It is computed, from fields that a treaty has."""
        basis = treaty().status(1990).basis
        assert (basis.field, basis.kind) == ("status", "computed")
        for name in basis.comes_from:
            assert hasattr(treaty(), name)

    @pytest.mark.parametrize(
        ("said", "day"),
        [
            ({}, None),
            ({"signed": "1966-01-15"}, datetime.date(1966, 1, 15)),
            ({"signed": "[1966..]"}, None),
            ({"signed": "1966", "entry_into_force": "1967-02"}, "1967-02-28"),
            ({"signed": "1966", "known_in_force": ("1991", "1980")}, "1991-12-31"),
            (
                {"signed": "1966", "terminated": "1993-01-20"},
                datetime.date(1993, 1, 20),
            ),
        ],
    )
    def test_as_of(self, said: dict[str, Any], day: Any) -> None:
        """The last day of which any of its dates speaks."""
        as_of = treaty(**said).status(1990).as_of
        assert as_of == day or str(as_of) == day


class TestQuestion:
    """What may be asked about."""

    @pytest.mark.parametrize(
        "on", [1980, "1980", "1 May 1980", datetime.date(1980, 5, 1), "1980/1981"]
    )
    def test_forms(self, on: Any) -> None:
        """A year, a date, EDTF, a plain text, a period."""
        made = treaty(entry_into_force="1966", terminated="1993")
        assert made.is_in_force(on) is True
        assert made.status(on).word == IN

    @pytest.mark.parametrize(
        ("on", "error"),
        [
            ("1980-02-30", InvalidDateError),
            ("", InvalidDateError),
            ("03/04/2000", InvalidDateError),
            (None, InvalidArgumentError),
            (1980.5, InvalidArgumentError),
        ],
    )
    def test_refused(self, on: Any, error: type[Exception]) -> None:
        """What cannot be read is an error, whatever the treaty is."""
        for made in (treaty(), treaty(nature="non-binding")):
            with pytest.raises(error):
                made.is_in_force(on)
            with pytest.raises(error):
                made.status(on=on)
