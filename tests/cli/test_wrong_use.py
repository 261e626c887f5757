"""Wrong use: one clear message on standard error, status 2, nothing on standard out."""

from __future__ import annotations

import pytest
from tests.cli.conftest import Run

COMMANDS = [
    "overview",
    "show",
    "search",
    "evidence",
    "describe",
    "list",
    "check",
    "compile",
    "checked",
    "export",
    "schema",
]

WRONG = [
    # Commands and their arguments
    ("lst", "invalid choice: 'lst' (choose from"),
    ("show", "required: id"),
    ("show a b", "'b' is one too many"),
    ("search", "required: text"),
    ("evidence border-mongolia-russia", "required: field"),
    ("describe", "required: name"),
    ("list", "required: KIND"),
    ("compile", "required: folder"),
    ("checked facts --date 2026-11-25", "required: ID"),
    ("checked facts actor-mongolia", "required: --date"),
    ("export --output x", "required: --format"),
    ("export --format jsonl", "required: --output"),
    ("schema", "required: name"),
    ("overview more", "'more' is one too many"),
    # Options
    ("--colour", "option: '--colour' is not allowed. Allowed: --help, --version."),
    ("--vers", "did you mean '--version'?"),
    ("show visit-2000-putin --long", "'--long' is not allowed"),
    ("compile facts --chek", "did you mean '--check'?"),
    ("list visits --tp MN", "did you mean '--to'? Allowed: --certain,"),
    ("list visits --role=x --mn=5", "option: '--mn' is not allowed"),
    ("list visits -x", "option: '-x' is not allowed"),
    ("list visits --to", "expected one argument"),
    ("list visits MN", "'MN' is one too many"),
    # Values
    ("list embassies", "invalid choice: 'embassies' (choose from"),
    ("list visits --certain maybe", "'maybe' is neither true nor false"),
    ("list visits --checked 1", "'1' is neither true nor false"),
    ("list visits --min-origins many", "invalid int value: 'many'"),
    ("list visits --min-origins -1", "min_origins: -1 is not a number from 0 up"),
    ("list missions --form embasy", "did you mean 'embassy'? Allowed: consular-"),
    ("list visits --visitor Pushkin", "visitor: 'Pushkin' is not the id or name"),
    ("list visits --on 2019-02-30", "February 2019 has 28 days"),
    ("list visits --on 03/04/2000", "it is 3 April or 4 March"),
    ("list visits --since 1990 --until 1989", "until: '1989' lies before since: '1990'"),
    ("list sources --language xx", "language: 'xx' is not allowed. Allowed: "),
    ("schema toml", "invalid choice: 'toml' (choose from"),
    ("export --format csv --output x", "invalid choice: 'csv' (choose from"),
    # Ids, fields, names
    ("show visit-2000-puttin", "no record 'visit-2000-puttin'. Nearest: visit-2000-putin"),
    ("show Putin", "Ids begin with one of: actor,"),
    ("evidence visit-2000-puttin dates", "Nearest: visit-2000-putin"),
    ("evidence visit-2000-putin date", "did you mean 'dates'? Allowed: "),
    ("evidence visit-2000-putin visitors[x].office", "key of visitors: 'x'"),
    ("describe Visitt", "did you mean 'visit'? Allowed: actor,"),
    ("describe Visit.protocoll", "did you mean 'protocol'? Allowed: "),
    ("search ?!", "text: '?!' has no letters or digits"),
    ("compile no/such/folder", "no/such/folder"),
    ("checked no/such/folder actor-x --date 2026-11-31", "'2026-11-31' is not a day"),
]  # fmt: skip


class TestWrongUse:
    """What is not understood changes nothing and prints nothing."""

    @pytest.mark.parametrize(("line", "message"), WRONG)
    def test_message(self, run: Run, line: str, message: str) -> None:
        """The message says what is wrong and, where there are choices, which."""
        status, out, err = run(*line.split())
        assert (status, out) == (2, "")
        # Python 3.12 and later leave out the quotation marks around choices.
        assert message.replace("'", "") in err.replace("'", "")
        assert err.startswith("mongolia-russia")
        assert "Traceback" not in err

    @pytest.mark.parametrize("command", COMMANDS)
    def test_where_help_is(self, run: Run, command: str) -> None:
        """An unknown option leads to the help of the command that it was given to."""
        status, out, err = run(command, "--no-such-option")
        assert (status, out) == (2, "")
        assert err.endswith(" --help\n")

    @pytest.mark.parametrize("text", ["", " "])
    def test_empty(self, run: Run, text: str) -> None:
        """Empty texts are refused, wherever they stand."""
        for words in (
            ("show", text),
            ("search", text),
            ("evidence", "visit-2000-putin", text),
            ("describe", text),
            ("list", "visits", "--to", text),
            ("list", "visits", "--on", text),
            ("list", "visits", "--text", text),
        ):
            status, out, err = run(*words)
            assert (status, out) == (2, "")
            assert err.startswith("mongolia-russia: ")


class TestHelp:
    """Help is no error."""

    @pytest.mark.parametrize("words", [(), *((command,) for command in COMMANDS)])
    def test_help(self, run: Run, words: tuple[str, ...]) -> None:
        """Every command has one, on standard out."""
        status, out, err = run(*words, "--help")
        assert (status, err) == (0, "")
        assert out.startswith(f"usage: {' '.join(('mongolia-russia', *words))} ")
        if not words:
            assert all(f"\n    {command} " in out for command in COMMANDS)

    def test_version(self, run: Run) -> None:
        """The version of the package."""
        import mongolia_russia

        assert run("--version") == (0, f"{mongolia_russia.__version__}\n", "")
