"""Measure the import and the first cited answer, in fresh interleaved processes."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

ROUNDS = 25
WARM_UP = 2

CASES = {
    "bare interpreter": "pass",
    "import mongolia_russia": "import mongolia_russia",
    "import attrs": "import attrs",
    "first cited answer": (
        "import mongolia_russia as mr; mr.border().evidence('length')"
    ),
    "pycountry's first look-up": (
        "import pycountry; pycountry.countries.get(alpha_2='MN')"
    ),
}
RATIOS = (
    ("import mongolia_russia", "bare interpreter", 1.05),
    ("first cited answer", "pycountry's first look-up", 0.95),
)


def seconds(code: str) -> float:
    """Return how long a fresh isolated interpreter takes to run some code."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-I", "-c", code], check=True)
    return time.perf_counter() - start


def main() -> None:
    """Print the medians, and the ratios beside what they should be."""
    times: dict[str, list[float]] = {name: [] for name in CASES}
    for number in range(ROUNDS + WARM_UP):
        for name, code in CASES.items():
            taken = seconds(code)
            if number >= WARM_UP:
                times[name].append(taken)
    medians = {name: statistics.median(values) for name, values in times.items()}
    print(f"Python {sys.version.split()[0]}, median of {ROUNDS} interleaved runs")
    for name, median in medians.items():
        print(f"  {name:<28}{median * 1000:8.1f} ms")
    for name, base, aim in RATIOS:
        ratio = medians[name] / medians[base]
        print(f"{name} / {base}: {ratio:.3f} (aim: at most {aim})")


if __name__ == "__main__":
    main()
