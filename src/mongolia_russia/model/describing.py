"""Records and elements as plain text that a person likes to read."""

from __future__ import annotations

from ..evidence.wording import value_text
from .base import Record
from .element import Element
from .fields import told_fields

WIDTH = 88


def text_of(record: Record) -> str:
    """Return a record on several lines."""
    import textwrap

    lines = [record.title, f"{type(record).__name__} {record.id}"]
    if record.summary:
        lines += ["", *textwrap.wrap(record.summary, WIDTH)]
    told = told_fields(record)
    pad = max((len(name) for name in told), default=0)
    if told:
        lines.append("")
    for name in told:
        lines += _field(record, name, pad)
    lines.append("")
    count = len(record.sources())
    checked = (
        str(record.checked) if record.checked else "not yet checked by a second reader"
    )
    lines.append(f"{count} source{'' if count == 1 else 's'}; {checked}.")
    return "\n".join(lines)


def _field(record: Record, name: str, pad: int) -> list[str]:
    import textwrap

    value = getattr(record, name)
    label = f"  {name.replace('_', ' '):<{pad}}  "
    indent = " " * len(label)
    many = isinstance(value, tuple) and value and isinstance(value[0], Element)
    texts = [str(v) for v in value] if many else [value_text(value)]
    texts[0] += _mark(record, name)
    lines: list[str] = []
    for text in texts:
        first = indent if lines else label
        wrapped = textwrap.wrap(
            text, WIDTH, initial_indent=first, subsequent_indent=indent
        )
        lines += wrapped or [first.rstrip()]
    return lines


def _mark(record: Record, name: str) -> str:
    """Say beside a value when it is not simply cited."""
    kinds: set[str] = {b.kind for b in record.basis if b.field == name}
    rivals = sum(c.field == name and c.rank != "preferred" for c in record.claims)
    notes = sorted(kinds)
    if rivals:
        notes.append(f"{rivals} rival{'' if rivals == 1 else 's'}")
    return f" [{', '.join(notes)}]" if notes else ""
