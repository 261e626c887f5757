"""``overview``: what is inside, and what it says today."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from ..dataset.packaged import packaged
from ..dates import HistoricalDate
from ..evidence import Claim, Source
from ..model.article_statement import ArticleStatement
from ..model.kinds import KINDS, Kind
from ..model.mission import Mission
from ..model.treaty import Treaty
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
    "  python -m mongolia_russia list contacts --role leader --since 2000",
    "  >>> import mongolia_russia as mr; mr.visits(to='MN', role='head-of-state')",
)
WIDTH = 88
LATEST = 5
MOST = 12


def overview() -> int:
    """Print the overview."""
    index = packaged.index()
    today = HistoricalDate(index["as_of"])
    print(f"Mongolia and Russia: cited facts of their relations, as of {today}")
    for section in (
        _inside(index["version"]),
        _border(),
        _missions(),
        _visits(today),
        _treaties(today),
        _article(),
        MORE,
    ):
        print()
        print("\n".join(section))
    return 0


def _inside(version: str) -> list[str]:
    counts = [
        _counted(len(records), kind)
        for kind in KINDS.values()
        if (records := packaged.select(kind.record_class)) and kind.name != "border"
    ]
    sources = len(packaged.sources())
    text = f"{', '.join(counts)} and the border, from {sources} sources."
    return [f"What is inside (data {version})", *_wrap(text)]


def _counted(count: int, kind: Kind) -> str:
    word = kind.name if count == 1 else kind.function
    return f"{count} {word.replace('_', ' ')}"


def _border() -> list[str]:
    found = border().evidence("length")
    lines = [
        f"Length of the border: {found.value} (evidence: {found.strength})",
        *_wrap(found.citations[0].text()),
    ]
    if more := len(found.citations) - 1:
        lines.append(f"  So {more} more. Independent origins in all: {found.origins}.")
    if found.rivals:
        lines.append("  Others say:")
    width = max((len(str(rival.value)) for rival in found.rivals), default=0)
    for rival in found.rivals:
        lines += _row(str(rival.value), _claimants(rival), width)
    return lines


def _claimants(claim: Claim) -> str:
    names = dict.fromkeys(_short(c.source) for c in claim.citations)
    withdrawn = "taken for an error: " if claim.rank == "deprecated" else ""
    return withdrawn + "; ".join(names)


def _short(source: Source) -> str:
    """Return whose word a source is; `evidence` gives the rest."""
    named = (*source.author, source.authority, source.container, source.publisher)
    return next((name for name in named if name), source.title)


def _missions() -> list[str]:
    known = missions(status="open")
    width = max((len(m.title) for m in known), default=0)
    return [
        "Missions known open, and as of when",
        *(f"  {m.title:<{width}}  {_open_as_of(m)}" for m in known),
    ]


def _open_as_of(mission: Mission) -> str:
    dates = [c.as_of for c in mission.claims if c.field == "status" and c.as_of]
    if mission.active and mission.active.as_of:
        dates.append(mission.active.as_of)
    if mission.active:
        dates += mission.active.attested
    last = max(dates, key=lambda d: d.sort_key, default=None)
    return str(last) if last else "date not known"


def _visits(today: HistoricalDate) -> list[str]:
    latest = visits(status="took-place", until=today)[-LATEST:]
    lines = ["The latest visits"]
    for visit in reversed(latest):
        lines += _wrap(f"{visit.dates}: {visit.title}", hanging=4)
    return lines


def _treaties(today: HistoricalDate) -> list[str]:
    known = treaties(on=today)
    undecided = len(known.undecided)
    count = len(known) or "none"
    lines = [f"Treaties certainly in force on {today}: {count}; undecided: {undecided}"]
    for treaty in known[:MOST]:
        lines += _wrap(f"{treaty.title} ({treaty.signed})", hanging=4)
    if len(known) > MOST:
        lines.append(f"  ... and {len(known) - MOST} more")
    if undecided:
        lines += _wrap(
            "Undecided are those of which the sources found say neither that they "
            f"ended nor that they still stood. treaties(on='{today.edtf}').undecided "
            "lists them."
        )
    return [*lines, *_last_known(known.undecided)]


def _last_known(undecided: Iterable[Treaty]) -> list[str]:
    """Return when some treaties were last known to stand, the latest first."""
    known = [
        (max(treaty.known_in_force, key=lambda day: day.sort_key), treaty)
        for treaty in undecided
        if treaty.known_in_force
    ]
    known.sort(key=lambda pair: pair[0].sort_key, reverse=True)
    lines = []
    for day, treaty in known[:LATEST]:
        lines += _wrap(f"Last known to stand on {day}: {treaty.title}", hanging=4)
    if len(known) > LATEST:
        lines.append(f"  ... and {len(known) - LATEST} more with such a day")
    return lines


def _article() -> list[str]:
    groups: dict[str, int] = {}
    for statement in packaged.select(ArticleStatement):
        groups[statement.verdict] = groups.get(statement.verdict, 0) + 1
    parts = ", ".join(
        f"{count} {verdict}"
        for verdict, count in sorted(groups.items(), key=lambda g: (-g[1], g[0]))
    )
    return [
        "An encyclopaedia's article, held against the sources",
        *_wrap(f"{sum(groups.values())} statements: {parts}."),
    ]


def _row(head: str, text: str, width: int) -> list[str]:
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=f"    {head:<{width}}  ",
        subsequent_indent=" " * (width + 6),
        break_long_words=False,
    )


def _wrap(text: str, hanging: int = 2) -> list[str]:
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent="  ",
        subsequent_indent=" " * hanging,
        break_long_words=False,
    )
