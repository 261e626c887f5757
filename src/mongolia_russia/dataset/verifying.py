"""``verify()``: checksums and all integrity rules over compiled facts."""

from __future__ import annotations

import hashlib

from ..errors import DataIntegrityError
from ..rules import Facts, check_rules
from .dataset import Dataset
from .loading import MEND, read_file


def verify(dataset: Dataset) -> list[str]:
    """Return what is wrong with a dataset, a line each; nothing when all holds.

    A file that was altered is reported, and the rules are then not applied.
    """
    problems = _checksums(dataset)
    if problems:
        return problems
    facts = Facts(dataset, dataset.sources())
    return [str(finding) for finding in check_rules(facts)]


def _checksums(dataset: Dataset) -> list[str]:
    problems = []
    try:
        expected = dataset.index().get("sha256", {})
        for name, digest in expected.items():
            data = read_file(dataset.read, name)
            if hashlib.sha256(data).hexdigest() != digest:
                problems.append(f"{name} is not what its checksum says; {MEND}")
    except DataIntegrityError as error:
        problems.append(str(error))
    except ValueError:
        problems.append(f"index.json is cut short or altered; {MEND}")
    return problems
