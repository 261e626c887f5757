"""Run one command; errors go to standard error, and the exit status tells.

0: done. 1: something was found wrong with the facts or the data. 2: wrong use.
"""

from __future__ import annotations

import io
import os
import sys
import warnings
from collections.abc import Callable, Sequence
from typing import Any

from ..errors import (
    DataIntegrityError,
    FactsError,
    MongoliaRussiaError,
    RetiredIdWarning,
)
from .parser import make_parser

FOUND, WRONG_USE = 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status.

    Args:
        arguments: the words after the program's name; those of the process if None.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        # Facts come in three scripts; a terminal without them is no reason to fail.
        sys.stdout.reconfigure(errors="backslashreplace")
    parser = make_parser()
    options = vars(parser.parse_args(arguments))
    run = options.pop("run")
    try:
        status = _noting(run, options)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (FactsError, DataIntegrityError) as error:
        print(error, file=sys.stderr)
        return FOUND
    except MongoliaRussiaError as error:
        print(f"mongolia-russia: {error}", file=sys.stderr)
        return WRONG_USE
    return status


def _noting(run: Callable[..., int], options: dict[str, Any]) -> int:
    """Run a command, and say in plain words that an id is retired."""
    with warnings.catch_warnings(record=True) as notes:
        warnings.simplefilter("ignore")
        warnings.simplefilter("always", RetiredIdWarning)
        status = run(**options)
    for note in notes:
        print(f"note: {note.message}", file=sys.stderr)
    return status
