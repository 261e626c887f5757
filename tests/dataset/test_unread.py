"""Nested facts are read when somebody asks for them, and nobody sees the difference."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
import typing
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module

import pytest
from tests.dataset.compiled import Files, compiled
from tests.making import cited, make, work

import mongolia_russia as mr
from mongolia_russia.model.encounter import Visit
from mongolia_russia.model.participant import Participant

VISIT = make(
    Visit,
    "visit-1",
    visitors=(
        make(Participant, "a", name="A", citations=(cited("name"),)),
        make(Participant, "b", name="B", citations=(cited("name", source=work("b")),)),
    ),
    hosts=(make(Participant, "c", name="C"),),
)


def unread() -> Visit:
    """The visit as a dataset gives it out, its participants not yet read."""
    return Files(compiled([VISIT])).dataset().get("visit-1", Visit)


class TestUnread:
    """A record that has lists to read is the record that was written."""

    def test_plain_fields_read_nothing(self) -> None:
        """A border's length is told before any class of its parts is made."""
        code = (
            "import sys, mongolia_russia as mr; border = mr.border();"
            "border.evidence('length'), border.title;"
            "name = 'mongolia_russia.model.border_elements';"
            "assert name not in sys.modules; border.parts; assert name in sys.modules"
        )
        subprocess.run([sys.executable, "-c", code], check=True)

    def test_lists(self) -> None:
        """Every list comes, whichever is asked for first, and is then kept."""
        visit = unread()
        assert visit.hosts == VISIT.hosts
        assert visit.visitors == VISIT.visitors
        assert visit.visitors is visit.visitors

    @pytest.mark.parametrize("asked", ["title", "visitors"])
    def test_equal(self, asked: str) -> None:
        """Equality, hash, copies and pickles take the lists in."""
        visit = unread()
        getattr(visit, asked)
        assert visit == VISIT
        assert hash(visit) == hash(VISIT)
        for twin in (copy.copy(unread()), pickle.loads(pickle.dumps(unread()))):
            assert twin == VISIT
            assert twin.visitors == VISIT.visitors

    def test_unknown_attribute(self) -> None:
        """A name that no field has is still no field, before and after reading."""
        visit, misspelt = unread(), "visiters"
        for _ in range(2):
            with pytest.raises(AttributeError, match="visiters"):
                getattr(visit, misspelt)

    def test_frozen(self) -> None:
        """A list not yet read cannot be set or deleted either."""
        visit = unread()
        with pytest.raises(AttributeError):
            visit.visitors = ()
        with pytest.raises(AttributeError):
            del visit.visitors
        assert visit.visitors == VISIT.visitors

    def test_many_threads(self) -> None:
        """All who ask at the same time get the same."""
        for _ in range(20):
            visit = unread()
            with ThreadPoolExecutor(8) as pool:
                answers = list(pool.map(lambda _, v=visit: v.visitors, range(16)))
            assert answers == [VISIT.visitors] * 16

    def test_sources(self) -> None:
        """The sources of nested facts are those of the dataset, the same objects."""
        dataset = Files(compiled([VISIT])).dataset()
        known = {source.id: source for source in dataset.sources()}
        visit = dataset.get("visit-1", Visit)
        cited_sources = [p.citations[0].source for p in visit.visitors]
        assert [source.id for source in cited_sources] == ["kremlin-2000", "b"]
        for source in cited_sources:
            assert source is known[source.id]


def test_type_hints() -> None:
    """The annotations of every public class resolve, also of those made late."""
    classes = [
        getattr(mr, name) for name in mr.__all__ if isinstance(getattr(mr, name), type)
    ]
    assert mr.Border in classes
    for cls in classes:
        assert typing.get_type_hints(cls) is not None
    parts = typing.get_type_hints(mr.Border)["parts"]
    assert typing.get_args(parts)[0] is mr.BorderPart


@pytest.mark.parametrize("room", ["model", "dates", "evidence"])
@pytest.mark.parametrize("name", ["Unheard"])
def test_late_rooms_refuse(room: str, name: str) -> None:
    """A room that makes classes late says so of a name it does not know."""
    module = import_module(f"mongolia_russia.{room}")
    with pytest.raises(AttributeError, match=f"{room}.*no attribute '{name}'"):
        getattr(module, name)
