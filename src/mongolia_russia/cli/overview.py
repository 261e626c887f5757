"""``overview``: what is inside, and what it says today."""

from __future__ import annotations

import textwrap

from ..dataset.packaged import packaged
from ..model.article_statement import ArticleStatement
from ..model.kinds import KINDS
from ..model.mission import Mission
from ..queries.border import border
from ..queries.missions import missions
from ..queries.treaties import treaties
from ..queries.visits import visits

MORE = (
    "Ask more",
    "  python -m mongolia_russia search Choibalsan",
    "  python -m mongolia_russia show visit-2000-putin",
    "  python -m mongolia_russia evidence border-mongolia-russia length",
    "  python -m mongolia_russia list treaties --on 1970-01-01",
    "  python -m mongolia_russia --help",
    "  >>> import mongolia_russia as mr; mr.visits(to='MN', role='head-of-state')",
)
WIDTH = 88
LATEST = 5


def overview() -> int:
    """Print the overview."""
    as_of = packaged.index()["as_of"]
    print(f"Mongolia–Russia relations: cited facts, as of {as_of}")
    for section in (
        _inside(),
        _border(),
        _missions(),
        _visits(as_of),
        _treaties(as_of),
        _article(),
        MORE,
    ):
        print()
        print("\n".join(section))
    return 0


def _inside() -> list[str]:
    counts = [
        f"{len(records)} {kind.function.replace('_', ' ')}"
        for kind in KINDS.values()
        if (records := packaged.select(kind.record_class)) and kind.name != "border"
    ]
    version = packaged.index()["version"]
    text = f"{', '.join(counts)} and the border; {len(packaged.sources())} sources."
    return [f"What is inside (data {version})", *_wrap(text)]


def _border() -> list[str]:
    found = border().evidence("length")
    lines = [f"Length of the border: {found.value} ({found.strength})"]
    lines += _wrap(found.citations[0].text())
    others = ", ".join(
        f"{claim.value}{' (withdrawn)' if claim.rank == 'deprecated' else ''}"
        for claim in found.rivals
    )
    return [*lines, *_wrap(f"Others say: {others}.")] if others else lines


def _missions() -> list[str]:
    lines = ["Missions known open, and the date of the evidence"]
    known = missions(status="open")
    width = max((len(m.title) for m in known), default=0)
    for mission in known:
        lines.append(f"  {mission.title:<{width}}  {_open_as_of(mission)}")
    return lines


def _open_as_of(mission: Mission) -> str:
    dates = [c.as_of for c in mission.claims if c.field == "status" and c.as_of]
    if mission.active and mission.active.as_of:
        dates.append(mission.active.as_of)
    if mission.active:
        dates += mission.active.attested
    last = max(dates, key=lambda d: d.sort_key, default=None)
    return str(last) if last else "date not known"


def _visits(as_of: str) -> list[str]:
    latest = visits(status="took-place", until=as_of)[-LATEST:]
    lines = ["The latest visits"]
    for visit in reversed(latest):
        lines.append(f"  {visit.dates}: {visit.title}")
    return lines


def _treaties(as_of: str) -> list[str]:
    known = treaties(on=as_of)
    lines = [f"Treaties in force on {as_of}: {len(known)} by the evidence"]
    lines += [f"  {treaty.title} ({treaty.signed})" for treaty in known]
    lines += _wrap(
        f"{len(known.undecided)} more are undecided: nobody recorded their end, or that "
        "they still stand. treaties(on=...).undecided lists them."
    )
    return lines


def _article() -> list[str]:
    counts: dict[str, int] = {}
    for statement in packaged.select(ArticleStatement):
        counts[statement.verdict] = counts.get(statement.verdict, 0) + 1
    parts = ", ".join(f"{n} {verdict}" for verdict, n in sorted(counts.items()))
    total = sum(counts.values())
    return [f"An encyclopaedia article held against them: {total} statements, {parts}"]


def _wrap(text: str) -> list[str]:
    return textwrap.wrap(
        text, WIDTH, initial_indent="  ", subsequent_indent="  ", break_long_words=False
    )
