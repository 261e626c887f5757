"""One tree of errors, each also the built-in one that a reader expects."""

from __future__ import annotations

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mongolia_russia import errors
from mongolia_russia.errors import (
    FactsError,
    MongoliaRussiaError,
    RetiredIdWarning,
    explain,
    nearest,
)

BUILT_IN = {
    "DataIntegrityError": RuntimeError,
    "FactsError": ValueError,
    "InvalidArgumentError": ValueError,
    "InvalidDateError": ValueError,
    "MissingCitationError": ValueError,
    "NotOneRecordError": LookupError,
    "OutputError": OSError,
    "UnknownArgumentError": TypeError,
    "UnknownFieldError": LookupError,
    "UnknownIdError": LookupError,
}
OWN = {
    name: cls
    for name, cls in vars(errors).items()
    if isinstance(cls, type) and issubclass(cls, MongoliaRussiaError)
}


class TestTree:
    """Every error has one root."""

    def test_complete(self) -> None:
        """The table of this test names each error but the root."""
        assert set(OWN) - {"MongoliaRussiaError"} == set(BUILT_IN)

    @pytest.mark.parametrize(("name", "built_in"), BUILT_IN.items())
    def test_ordinary_handlers(self, name: str, built_in: type[Exception]) -> None:
        """A handler of the built-in error catches it."""
        with pytest.raises(built_in):
            raise OWN[name]("words")

    @pytest.mark.parametrize("name", sorted(BUILT_IN))
    def test_not_key_error(self, name: str) -> None:
        """None quotes its message as ``KeyError`` would."""
        assert not issubclass(OWN[name], KeyError)

    def test_warning(self) -> None:
        """A retired id warns; it is no error."""
        assert issubclass(RetiredIdWarning, UserWarning)
        assert not issubclass(RetiredIdWarning, MongoliaRussiaError)

    @pytest.mark.parametrize("name", sorted(OWN))
    def test_copies(self, name: str) -> None:
        """It crosses to another process and says the same there."""
        error = OWN[name](["a", "b"] if name == "FactsError" else "words")
        for other in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
            assert type(other) is type(error)
            assert str(other) == str(error)


class TestFactsError:
    """All faults found, together."""

    def test_one(self) -> None:
        """One problem is one problem."""
        assert str(FactsError(["a: wrong"])) == "1 problem in the facts:\na: wrong"

    def test_several(self) -> None:
        """Each has its line, in the order given; anything with a text will do."""
        error = FactsError(x for x in ("b", 1))
        assert error.problems == ("b", "1")
        assert str(error) == "2 problems in the facts:\nb\n1"


class TestNearest:
    """What somebody may have meant."""

    def test_case(self) -> None:
        """Case does not matter, and the option comes as it is written."""
        assert nearest("EMBASY", ["Embassy", "consulate"]) == ["Embassy"]

    def test_best_first(self) -> None:
        """The most alike comes first, and no more than asked for."""
        options = ["visits", "visit", "vista", "treaty"]
        assert nearest("visit", options, 2) == ["visit", "visits"]

    def test_nothing_near(self) -> None:
        """What is like nothing has no nearest."""
        assert nearest("xyz", ["embassy"]) == []

    @given(st.text(max_size=6), st.lists(st.text(max_size=6), max_size=5))
    def test_among_options(self, value: str, options: list[str]) -> None:
        """Only options are ever named."""
        assert set(nearest(value, options)) <= set(options)


class TestExplain:
    """What is wrong, what was meant, what is allowed."""

    def test_hint(self) -> None:
        """The nearest is asked about, all are listed in order."""
        assert explain("form", "embasy", ("embassy", "consulate")) == (
            "form: 'embasy' is not allowed; did you mean 'embassy'? "
            "Allowed: consulate, embassy."
        )

    @pytest.mark.parametrize("value", ["xyz", "", 5, None, ("embassy",)])
    def test_no_hint(self, value: object) -> None:
        """What is like none, or no text at all, gets the list alone."""
        assert explain("form", value, ["embassy", "a"]) == (
            f"form: {value!r} is not allowed. Allowed: a, embassy."
        )

    def test_nothing_allowed(self) -> None:
        """Where there is nothing to choose from, it says so."""
        assert explain("key of parts", "x", iter([])) == (
            "key of parts: 'x' is not allowed; there are none."
        )
