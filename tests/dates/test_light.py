"""What importing the dates and reading a record costs."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import sys
import attrs
had = set(sys.modules)
from mongolia_russia.dates import HistoricalDate, Period
dates = HistoricalDate("1976-10"), Period("1971/1972", attested=["1971-12"])
print(sorted(set(sys.modules) - had))
"""


class TestImport:
    """The way to the first answer loads nothing that it does not need."""

    def test_modules(self) -> None:
        """Beyond attrs, nothing but the library itself is imported."""
        run = subprocess.run(
            [sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True
        )
        loaded = eval(run.stdout)
        assert {name.partition(".")[0] for name in loaded} == {"mongolia_russia"}
        assert "mongolia_russia.dates.span" not in loaded
        assert "mongolia_russia.dates._level2" not in loaded
