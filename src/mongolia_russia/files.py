"""Write a set of files into a folder: all of them, or none."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from .errors import OutputError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


def write_files(files: Mapping[str, str], folder: str | Path) -> None:
    """Put files into a folder, in place of those of the same names.

    They are first written whole into a folder within it, and then moved: nothing is
    replaced before every file is there and every place for one is free.

    Args:
        files: the text of each file by its name.
        folder: made if it does not exist.

    Raises:
        OutputError: they could not be written; what the folder held is unchanged.
    """
    folder = Path(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".new-", dir=folder) as temporary:
            for name, text in files.items():
                Path(temporary, name).write_bytes(text.encode())
            for name in files:
                if (folder / name).is_dir():
                    raise IsADirectoryError(f"{name!r} is a folder")
            for name in files:
                os.replace(Path(temporary, name), folder / name)
    except OSError as error:
        raise OutputError(
            f"output: cannot write into {str(folder)!r}: {error}"
        ) from error
