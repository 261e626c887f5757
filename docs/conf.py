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


def setup(app: Sphinx) -> None:
    """Register the hook above."""
    app.connect("autodoc-process-docstring", list_fields)
