"""``verify()``: checksums and all integrity rules over compiled facts."""

from __future__ import annotations

import hashlib

from ..errors import DataIntegrityError
from ..model.kinds import KINDS
from ..rules import Facts, check_rules
from .dataset import Dataset
from .loading import MEND


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
    problems: list[str] = []
    try:
        index = dataset.index()
    except DataIntegrityError as error:
        return [str(error)]
    if not index:
        return []  # records that were not read from files
    kinds = {f"{kind.function}.jsonl" for kind in KINDS.values()}
    for name in sorted(kinds | set(index["sha256"])):
        try:
            data = dataset.read(name)
        except DataIntegrityError as error:
            problems.append(str(error))
            continue
        if hashlib.sha256(data).hexdigest() != index["sha256"].get(name):
            problems.append(f"{name} is not what its checksum says; {MEND}")
    return problems
