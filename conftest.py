"""Settings that all tests share, and the documentation as tests."""

import os
from doctest import ELLIPSIS

from hypothesis import HealthCheck, settings
from sybil import Sybil
from sybil.parsers import myst, rest

# "ci" gives the same examples on every run, so that a red run can be repeated;
# "dev" looks for new ones. HYPOTHESIS_PROFILE overrides the choice.
settings.register_profile(
    "ci",
    deadline=None,
    derandomize=True,
    max_examples=50,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "dev", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(
    os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "dev")
)

# Every Python block of the guides runs. A page is one session from top to bottom;
# `<!-- skip: next -->` or `% skip: next` before a block leaves it out.
_guides = Sybil(
    parsers=[
        myst.PythonCodeBlockParser(doctest_optionflags=ELLIPSIS),
        myst.SkipParser(),
    ],
    patterns=["README.md", "CONTRIBUTING.md", "docs/*.md"],
    name="guides",
)

# So does every example in a docstring.
_docstrings = Sybil(
    parsers=[rest.DocTestParser(optionflags=ELLIPSIS)],
    path="src",
    patterns=["*.py"],
    name="docstrings",
)

pytest_collect_file = (_guides + _docstrings).pytest()
