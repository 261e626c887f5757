"""The arguments of each command; filters are those of the query functions."""

from __future__ import annotations

import argparse
import inspect
import re
import textwrap
from collections.abc import Callable
from functools import partial
from typing import Any, NoReturn

from ..errors import explain
from ..model.kinds import KINDS
from . import commands
from .overview import overview


class _Parser(argparse.ArgumentParser):
    """A parser that answers wrong use with one clear message and status 2."""

    fill: Callable[[], None] | None = None
    """Adds its options once they are needed: of two dozen kinds, one is asked for."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}\nTry: {self.prog} --help\n")

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Refuse what is unknown here, where the options that exist are known."""
        if self.fill is not None:
            self.fill()
            self.fill = None
        found, unknown = super().parse_known_args(args, namespace)
        if unknown and not unknown[0].startswith("-"):
            self.error(f"argument: {unknown[0]!r} is one too many")
        if unknown:
            options = [name for name in self._option_string_actions if name[1] == "-"]
            self.error(explain("option", unknown[0].partition("=")[0], options))
        return found, unknown


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    from .. import __version__

    parser = _Parser(
        prog="mongolia-russia",
        description="Facts of Mongolia–Russia relations, and who says so.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=__version__)
    parser.set_defaults(run=overview)
    sub = parser.add_subparsers(title="commands", metavar="COMMAND")

    _command(sub, "overview", overview, "print what is inside (also without a command)")
    show = _command(sub, "show", commands.show, "print one record")
    show.add_argument("id", help="id of a record, such as visit-2000-putin")
    search = _command(sub, "search", commands.search, "find records by name")
    search.add_argument("text", help="words, in any script")
    evidence = _command(sub, "evidence", commands.evidence, "print who says so")
    evidence.add_argument("id", help="id of a record")
    evidence.add_argument("field", help="a field, or a path such as tenures[key].term")
    describe = _command(
        sub, "describe", commands.describe, "print the codebook's entry"
    )
    describe.add_argument("name", help="Treaty, or Treaty.signed")
    _add_list(sub)
    _command(sub, "check", commands.check, "apply all rules to the installed data")
    _command(sub, "gaps", commands.gaps, "list offices that no known term confirms")
    _add_compile(sub)
    _add_checked(sub)
    export = _command(sub, "export", commands.export, "write all records to files")
    export.add_argument("--format", choices=["jsonl"], required=True)
    export.add_argument("--output", metavar="DIR", required=True, help="folder to fill")
    schema = _command(sub, "schema", commands.schema, "print a JSON Schema")
    schema.add_argument("name", choices=["facts", "jsonl"], help="of which form")
    return parser


def _command(
    sub: Any, name: str, run: Callable[..., int], text: str
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = sub.add_parser(
        name, help=text, description=f"{text.capitalize()}.", allow_abbrev=False
    )
    parser.set_defaults(run=run)
    return parser


def _add_compile(sub: Any) -> None:
    parser = _command(sub, "compile", commands.compile, "compile a folder of facts")
    parser.add_argument("folder", help="folder of TOML files")
    parser.add_argument(
        "--check",
        action="store_true",
        help="write nothing; say whether the compiled facts are up to date",
    )
    parser.add_argument(
        "--output", metavar="DIR", help="where to write (default: the package's data)"
    )


def _add_checked(sub: Any) -> None:
    text = "note that a second reader compared records with their sources"
    parser = _command(sub, "checked", commands.checked, text)
    parser.add_argument("folder", help="folder of TOML files")
    parser.add_argument("ids", nargs="+", metavar="ID", help="records compared")
    parser.add_argument(
        "--date", metavar="YYYY-MM-DD", required=True, help="day of the comparison"
    )


def _add_list(sub: Any) -> None:
    parser = sub.add_parser(
        "list", help="list the records of a kind", allow_abbrev=False
    )
    kinds = parser.add_subparsers(
        title="kinds", metavar="KIND", dest="kind", required=True
    )
    functions = [k.function for k in KINDS.values() if k.function != "border"]
    for name in ("states", "tenures", "contacts", "timeline", "sources", *functions):
        one = kinds.add_parser(name, help=f"list {name}", allow_abbrev=False)
        one.set_defaults(run=commands.list_records)
        one.fill = partial(_add_filters, one, name)


def _add_filters(parser: argparse.ArgumentParser, name: str) -> None:
    query = commands.query(name)
    meanings = _meanings(query)
    for parameter in inspect.signature(query).parameters:
        parser.add_argument(
            f"--{parameter.replace('_', '-')}",
            dest=parameter,
            type=_reader(parameter),
            help=meanings.get(parameter),
        )


def _meanings(query: Callable[..., Any]) -> dict[str, str]:
    """Return what each argument means, as the docstring says; ``-OO`` leaves none."""
    _, _, after = (inspect.getdoc(query) or "").partition("Args:\n")
    told = textwrap.dedent(after.partition("\n\n")[0])
    entries = re.findall(r"^(\w+): (.+(?:\n .+)*)", told, re.MULTILINE)
    # argparse would read a per cent sign as the start of a format.
    plain = str.maketrans({"%": "%%", "`": ""})
    return {name: " ".join(text.translate(plain).split()) for name, text in entries}


def _reader(parameter: str) -> Callable[[str], object]:
    if parameter in ("certain", "checked"):
        return _truth
    return int if parameter == "min_origins" else str


def _truth(text: str) -> bool:
    if text.lower() not in ("true", "false"):
        raise argparse.ArgumentTypeError(f"{text!r} is neither true nor false")
    return text.lower() == "true"
