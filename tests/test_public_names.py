"""The names that the package shows, and what they cost."""

from __future__ import annotations

import ast
import inspect
import json
import os
import pkgutil
import subprocess
import sys
import typing
from typing import Any

import pytest

import mongolia_russia as mr
from mongolia_russia import errors
from mongolia_russia.model.kinds import KINDS

TREE = ast.parse(inspect.getsource(mr))


def fresh(script: str) -> Any:
    """What a script prints as JSON in a process of its own."""
    run = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )
    return json.loads(run.stdout)


def imported_for_checkers() -> dict[str, str]:
    """Name and module of each import that only type checkers see."""
    found = {}
    for node in TREE.body:
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            for line in node.body:
                assert isinstance(line, ast.ImportFrom)
                (alias,) = line.names
                assert alias.asname == alias.name, "re-exported under its own name"
                found[alias.name] = line.module or ""
    return found


class TestLists:
    """The three lists of the package say the same."""

    def test_same_names(self) -> None:
        """What type checkers see, what is found at run time, what a star imports."""
        assert imported_for_checkers() == mr._HOMES
        assert set(mr.__all__) == set(mr._HOMES)

    def test_no_name_twice(self) -> None:
        """Each stands once, in order."""
        assert len(mr.__all__) == len(set(mr.__all__))
        names = [n for n in mr.__all__ if n != "__version__"]
        assert names == sorted(names, key=lambda n: (n[0].islower(), n))

    def test_type_checkers_are_not_waited_for(self) -> None:
        """The flag is a plain False: ``typing`` would cost more than all the rest."""
        assert mr.TYPE_CHECKING is False

    @pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
    def test_kinds(self, kind: Any) -> None:
        """Each kind's class and query function is public."""
        assert getattr(mr, kind.class_name) is kind.record_class
        assert callable(getattr(mr, kind.function))

    def test_errors(self) -> None:
        """Each error and warning is public."""
        own = {
            name
            for name, cls in vars(errors).items()
            if isinstance(cls, type) and cls.__module__ == errors.__name__
        }
        assert own <= set(mr.__all__)


class TestNames:
    """Each name leads where it says."""

    @pytest.mark.parametrize("name", mr.__all__)
    def test_resolves(self, name: str) -> None:
        """It is found, and is the same object each time."""
        found = getattr(mr, name)
        assert found is getattr(mr, name)
        if isinstance(found, type) or inspect.isfunction(found):
            assert found.__name__ == name
            assert found.__module__.startswith("mongolia_russia")
            assert found.__doc__

    @pytest.mark.parametrize(
        "name",
        [n for n in mr.__all__ if isinstance(getattr(mr, n), type)],
    )
    def test_hints(self, name: str) -> None:
        """The annotations of every public class can be read at run time."""
        typing.get_type_hints(getattr(mr, name))

    @pytest.mark.parametrize(
        "name",
        [n for n in mr.__all__ if inspect.isfunction(getattr(mr, n))],
    )
    def test_function_hints(self, name: str) -> None:
        """Those of every public function, too."""
        function = getattr(mr, name)
        hints = typing.get_type_hints(function)
        assert set(inspect.signature(function).parameters) < set(hints)

    def test_no_function_hides_a_module(self) -> None:
        """No public name is also a submodule's: importing that would replace it."""
        modules = {module.name for module in pkgutil.iter_modules(mr.__path__)}
        assert "queries" in modules
        assert not modules & set(mr.__all__)

    def test_unknown(self) -> None:
        """A name that is none is an ordinary missing attribute."""
        with pytest.raises(
            AttributeError, match="'mongolia_russia' has no attribute 'x"
        ):
            str(mr.xyz)
        assert not hasattr(mr, "Visits")

    def test_dir(self) -> None:
        """``dir()`` lists all public names, loaded or not, in order."""
        script = "import json, mongolia_russia as mr; print(json.dumps(dir(mr)))"
        for listed in (dir(mr), fresh(script)):
            assert set(mr.__all__) <= set(listed)
            assert listed == sorted(listed)

    def test_star(self) -> None:
        """A star import brings them all."""
        namespace: dict[str, object] = {}
        exec("from mongolia_russia import *", namespace)
        assert set(mr.__all__) <= set(namespace)

    def test_version(self) -> None:
        """The version is a text of numbers and points."""
        assert mr.__version__[0].isdigit()
        assert mr.__version__.count(".") >= 1


class TestCost:
    """What is loaded, and when."""

    def test_import(self) -> None:
        """Importing the package loads itself and nothing else."""
        loaded = fresh(
            "import sys; had = set(sys.modules)\n"
            "import mongolia_russia\n"
            "new = sorted(set(sys.modules) - had)\n"
            "import json; print(json.dumps(new))"
        )
        assert loaded == ["mongolia_russia"]

    def test_first_answer(self) -> None:
        """The first answer loads neither the compiler's needs nor dates in words."""
        loaded = fresh(
            "import sys\n"
            "import mongolia_russia as mr\n"
            "mr.border().evidence('length')\n"
            "new = sorted(sys.modules)\n"
            "import json; print(json.dumps(new))"
        )
        assert not {"cattrs", "tomllib", "dateutil", "importlib.resources"} & set(
            loaded
        )
        own = {
            name.split(".")[1]
            for name in loaded
            if name.startswith("mongolia_ru") and "." in name
        }
        assert not {"compiler", "cli", "export", "rules", "text", "codebook"} & own

    def test_one_kind(self) -> None:
        """A question about one kind imports no other kind's module."""
        loaded = fresh(
            "import sys\n"
            "import mongolia_russia as mr\n"
            "mr.border().evidence('length')\n"
            "new = sorted(sys.modules)\n"
            "import json; print(json.dumps(new))"
        )
        assert "mongolia_russia.model.border" in loaded
        assert "mongolia_russia.model.treaty" not in loaded
