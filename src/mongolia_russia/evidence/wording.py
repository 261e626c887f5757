"""Sources, citations and evidence as plain text a reader can paste."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from .citation import Citation, Claim
    from .source import Source
    from .weighing import Evidence


def source_text(source: Source) -> str:
    """Return a source as a line of a bibliography."""
    title = source.title if source.title_is == "printed" else f"[{source.title}]"
    if source.title_translated:
        title = f"{title} [{source.title_translated}]"
    numbers = " ".join(
        part
        for part in (
            source.volume or "",
            f"({source.issue})" if source.issue else "",
        )
        if part
    )
    container = f"{source.container or ''} {numbers}".strip()
    editors = ", ".join(source.editor)
    parts = [
        ", ".join(source.author) or source.authority or "",
        title,
        f"ed. {editors}" if editors else "",
        container,
        f"pp. {source.page}" if source.page else "",
        _place(source),
        str(source.issued) if source.issued else "no date",
        f"doi:{source.doi}" if source.doi else source.url or "",
    ]
    return " ".join(_ended(part) for part in parts if part)


def _ended(part: str) -> str:
    return part if part.endswith(("?", "!", "…")) else f"{part.rstrip('.')}."


def _place(source: Source) -> str:
    archive = (source.archive, source.archive_collection, source.archive_location)
    if source.archive:
        return ", ".join(part for part in archive if part)
    published = (source.publisher_place, source.publisher)
    return ": ".join(part for part in published if part)


def citation_text(citation: Citation) -> str:
    """Return a citation with its locator and the work that quotes it."""
    text = source_text(citation.source).rstrip(".")
    if citation.locator:
        text += f", {citation.locator}"
    if citation.as_printed:
        text += f" (“{citation.as_printed}”)"
    if citation.via:
        text += f"; quoted in {source_text(citation.via).rstrip('.')}"
        if citation.via_locator:
            text += f", {citation.via_locator}"
    if citation.seen:
        text += f" (read {citation.seen})"
    return f"{text}."


def cite_text(evidence: Evidence) -> str:
    """Return the citations of a value, one a line, or how it was inferred."""
    lines = [citation_text(c) for c in evidence.citations]
    if evidence.basis:
        word = evidence.basis.kind.capitalize()
        lines.insert(0, f"{word}: {evidence.basis.reasoning.rstrip('.')}.")
    return "\n".join(lines) or "No evidence is recorded for it."


def evidence_text(evidence: Evidence) -> str:
    """Return a value with all that stands behind it, rivals last."""
    strength = evidence.strength or "not cited"
    count = evidence.origins
    lines = [
        f"{evidence.record} {evidence.field}: {value_text(evidence.value)}",
        f"  evidence: {strength}, {count} independent origin{'' if count == 1 else 's'}",
    ]
    if evidence.basis:
        lines.append(f"  {evidence.basis.kind}: {evidence.basis.reasoning}")
    if evidence.preferred and evidence.preferred.reason:
        lines.append(f"  preferred: {evidence.preferred.reason}")
    if evidence.preferred and evidence.preferred.as_of:
        lines.append(f"  as of: {evidence.preferred.as_of}")
    lines += [f"  - {citation_text(c)}" for c in evidence.citations]
    for rival in evidence.rivals:
        lines += _rival_lines(rival)
    return "\n".join(lines)


def _rival_lines(rival: Claim) -> list[str]:
    word = "withdrawn" if rival.rank == "deprecated" else "rival"
    reason = f" ({rival.reason})" if rival.reason else ""
    return [
        f"  {word}: {value_text(rival.value)}{reason}",
        *(f"    - {citation_text(c)}" for c in rival.citations),
    ]


def value_text(value: object) -> str:
    """Return any value of a field as a reader would write it."""
    if value is None or value == ():
        return "not known"
    if isinstance(value, tuple):
        return "; ".join(value_text(v) for v in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def bibliography_text(sources: Iterable[Source]) -> str:
    """Return sources as plain text, one a line, in alphabetical order."""
    lines = [source_text(source) for source in sources]
    return "\n".join(sorted(lines, key=lambda line: (line.casefold(), line)))
