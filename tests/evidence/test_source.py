"""What a work is, and what it goes back to."""

from __future__ import annotations

import copy
import pickle

import pytest
from hypothesis import given
from tests.making import work
from tests.strategies.evidence import source_sets, sources

from mongolia_russia.evidence import Source


class TestAncestors:
    """The works that a work copies, translates or retells."""

    def test_alone(self) -> None:
        """A work that goes back to nothing is its own only ancestor."""
        assert work("a").ancestors() == {"a"}

    def test_all_generations(self) -> None:
        """Parents of parents count, and a shared one counts once."""
        root = work("root")
        left = work("left", derives_from=(root,))
        right = work("right", derives_from=(root,))
        child = work("child", derives_from=(left, right))
        assert child.ancestors() == {"child", "left", "right", "root"}

    @given(source_sets())
    def test_include_those_of_parents(self, made: tuple[Source, ...]) -> None:
        """What a parent goes back to, its child goes back to."""
        for source in made:
            assert source.id in source.ancestors()
            for parent in source.derives_from:
                assert parent.ancestors() < source.ancestors()


class TestValue:
    """Two works are one only if all is said of both."""

    def test_same_id_is_not_enough(self) -> None:
        """Works with one id and different titles differ, though they hash alike."""
        one, other = work(title="One"), work(title="Other")
        assert one != other
        assert hash(one) == hash(other)

    @given(sources())
    def test_copies(self, source: Source) -> None:
        """A copy is equal, and hashes alike."""
        for other in (copy.deepcopy(source), pickle.loads(pickle.dumps(source))):
            assert other == source
            assert hash(other) == hash(source)

    @given(sources())
    def test_texts(self, source: Source) -> None:
        """The short text names id and tier, the long one the title."""
        assert source.id in repr(source)
        assert source.tier in repr(source)
        assert source.title.rstrip(".") in str(source)
        assert str(source) == source.text()

    def test_positional(self) -> None:
        """Arguments are named: their order says nothing."""
        with pytest.raises(TypeError):
            Source("a", "webpage", "A title", "press")
