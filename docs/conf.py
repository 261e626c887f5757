"""How Sphinx builds the documentation, from the package as installed."""

from __future__ import annotations

from importlib.metadata import version as _installed
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from sphinx.application import Sphinx

project = "mongolia-russia"
author = "mongolia-russia maintainers"
copyright = "2026, mongolia-russia maintainers"
release = _installed("mongolia-russia")
version = ".".join(release.split(".")[:2])

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
]
exclude_patterns = ["_build"]

# No intersphinx: the build needs no network, and says the same on every machine.
myst_enable_extensions = ["colon_fence", "deflist", "fieldlist"]
myst_heading_anchors = 3

napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True  # `Attributes:` beside an attrs class names its own fields

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
autodoc_type_aliases = {
    name: name for name in ("Question", "Reference", "RoleWord", "Subject")
}
python_use_unqualified_type_names = True
add_module_names = False

html_theme = "furo"
html_title = f"mongolia-russia {release}"
html_show_sphinx = False
html_copy_source = False


def list_fields(
    _app: Sphinx, what: str, _name: str, obj: Any, _options: Any, lines: list[str]
) -> None:
    """Add to the docstring of a record's class what its fields mean.

    The meanings stand beside the fields, as metadata, so that the codebook, the
    schema and this documentation say the same.
    """
    if what != "class" or not attrs.has(obj):
        return
    meanings = [
        f":ivar {field.name}: {field.metadata['doc']}"
        for field in attrs.fields(obj)
        if field.metadata.get("doc")
    ]
    if meanings:
        lines.extend(["", *meanings, ""])


def add_codebook(_app: Sphinx, docname: str, source: list[str]) -> None:
    """Append the codebook, made from the classes, to its page."""
    if docname != "codebook":
        return
    from mongolia_russia import describe
    from mongolia_russia.model.kinds import KINDS

    for kind in KINDS.values():
        entry = describe(kind.class_name)
        source[0] += f"\n## {entry.name}\n\n{entry.meaning}\n\n"
        source[0] += _table(describe, entry.name, entry.fields)


def _table(describe: Any, name: str, fields: tuple[str, ...]) -> str:
    rows = ["| field | meaning | type | role |", "|---|---|---|---|"]
    nested: list[tuple[str, tuple[str, ...]]] = []
    words: list[tuple[str, tuple[str, ...], tuple[str, ...]]] = []
    for field in fields:
        entry = describe(f"{name}.{field}")
        notes = [note for note in (entry.unit, entry.standard) if note]
        meaning = f"{entry.meaning} ({'; '.join(notes)})" if notes else entry.meaning
        rows.append(f"| `{field}` | {meaning} | {entry.type} | {entry.role} |")
        if entry.values:
            words.append((field, entry.values, entry.value_meanings))
        if entry.fields:
            nested.append((f"{name}.{field}", entry.fields))
    text = "\n".join(rows) + "\n"
    for field, values, meant in words:
        text += f"\nWords of `{field}`:\n\n"
        pairs = zip(values, meant, strict=True) if meant else ()
        text += "\n".join(f"* `{value}`: {means}" for value, means in pairs)
        text += "" if meant else ", ".join(f"`{value}`" for value in values)
        text += "\n"
    for path, own in nested:
        text += f"\n### {path}\n\n" + _table(describe, path, own)
    return text


def setup(app: Sphinx) -> None:
    """Register the hooks above."""
    app.connect("source-read", add_codebook)
    app.connect("autodoc-process-docstring", list_fields)
