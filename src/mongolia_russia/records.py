"""``Records``: the answer to a query, an immutable sequence that knows its sources."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import Any, Generic, TypeVar, overload

from .errors import (
    InvalidArgumentError,
    NotOneRecordError,
    UnknownFieldError,
    explain,
)
from .evidence import Quantity, Source
from .evidence.wording import bibliography_text
from .model.parts import Link

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)

SHOWN = 10


class Records(Sequence[T], Generic[T]):
    """Records in a fixed order, with those the question could not decide.

    It is a sequence: it can be indexed, sliced, iterated, measured and compared.

    >>> import mongolia_russia as mr
    >>> answer = mr.visits(visitor="Brezhnev", to="MN")
    >>> [visit.id for visit in answer]
    ['visit-1966-brezhnev', 'visit-1974-brezhnev']
    >>> answer[0] == answer.first()
    True
    """

    __slots__ = ("_items", "_undecided")
    _items: tuple[T, ...]
    _undecided: tuple[T, ...]

    def __init__(self, items: Iterable[T] = (), undecided: Iterable[T] = ()) -> None:
        object.__setattr__(self, "_items", tuple(items))
        object.__setattr__(self, "_undecided", tuple(undecided))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"Records are immutable: cannot set {name!r}")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"Records are immutable: cannot delete {name!r}")

    def __reduce__(self) -> tuple[Any, ...]:
        return (Records, (self._items, self._undecided))

    @property
    def undecided(self) -> Records[T]:
        """Records of which the data cannot say whether they belong to the answer."""
        return Records(self._undecided)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> Records[T]: ...
    def __getitem__(self, index: int | slice) -> T | Records[T]:
        if isinstance(index, slice):
            return Records(self._items[index])
        return self._items[index]

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[T]:
        return iter(self._items)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Records):
            return NotImplemented
        return (self._items, self._undecided) == (other._items, other._undecided)

    def __hash__(self) -> int:
        return hash((self._items, self._undecided))

    def where(self, keep: Callable[[T], bool]) -> Records[T]:
        """Return the records for which ``keep`` is true, in the same order.

        >>> import mongolia_russia as mr
        >>> len(mr.visits().where(lambda v: v.protocol == "state")) <= len(mr.visits())
        True
        """
        return Records(
            [x for x in self._items if keep(x)],
            [x for x in self._undecided if keep(x)],
        )

    def sorted_by(
        self, key: str | Callable[[T], Any], *, reverse: bool = False
    ) -> Records[T]:
        """Return the records sorted by a field or a function.

        Those without a value come last. Dates sort by their earliest day, links by
        the name they show.

        Raises:
            UnknownFieldError: the records have no such field.
            InvalidArgumentError: its values have no order.
        """
        read = _reader(key, self._items)
        pairs = [(read(x), x) for x in self._items]
        known = [pair for pair in pairs if pair[0] is not None]
        rest = [x for value, x in pairs if value is None]
        try:
            known.sort(key=lambda pair: _sortable(pair[0]), reverse=reverse)
        except TypeError as error:
            raise InvalidArgumentError(
                f"key: the values of {key!r} have no order ({error})"
            ) from error
        return Records([*(x for _, x in known), *rest], self._undecided)

    def group_by(self, key: str | Callable[[T], K]) -> dict[K, Records[T]]:
        """Return the records by the value of a field or a function.

        The groups come in the order in which their first records do.

        Raises:
            UnknownFieldError: the records have no such field.
        """
        read = _reader(key, self._items)
        groups: dict[K, list[T]] = {}
        for item in self._items:
            groups.setdefault(read(item), []).append(item)
        return {k: Records(v) for k, v in groups.items()}

    def one(self) -> T:
        """Return the only record.

        Raises:
            NotOneRecordError: there is none, or more than one.
        """
        if len(self._items) != 1:
            raise NotOneRecordError(
                f"one() needs exactly 1 record, but there are {len(self._items)}"
                + _sample(self._items)
            )
        return self._items[0]

    def first(self) -> T:
        """Return the first record.

        Raises:
            NotOneRecordError: there is none.
        """
        if not self._items:
            raise NotOneRecordError("first() of no records: nothing was found")
        return self._items[0]

    def sources(self) -> tuple[Source, ...]:
        """Return every source that the records cite, once each, sorted by id."""
        found: dict[str, Source] = {}
        for item in self._items:
            cited = (item,) if isinstance(item, Source) else _sources_of(item)
            found.update((source.id, source) for source in cited)
        return tuple(found[id] for id in sorted(found))

    def bibliography(self) -> str:
        """Return the sources as plain text, one a line, in alphabetical order."""
        return bibliography_text(self.sources())

    def __repr__(self) -> str:
        lines = [f"  {item!r}" for item in self._items[:SHOWN]]
        if len(self._items) > SHOWN:
            lines.append(f"  ... and {len(self._items) - SHOWN} more")
        if self._undecided:
            lines.append(f"  ({len(self._undecided)} undecided: see .undecided)")
        head = f"<Records: {len(self._items)}>"
        return "\n".join((head, *lines))


def _reader(
    key: str | Callable[[Any], Any], items: Sequence[Any]
) -> Callable[[Any], Any]:
    if not isinstance(key, str):
        return key
    for item in items:
        if not hasattr(item, key):
            names = [a.name for a in type(item).__attrs_attrs__]
            raise UnknownFieldError(explain("field", key, names))
    return lambda item: getattr(item, key)


def _sortable(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(_sortable(v) for v in value)
    if isinstance(value, Quantity):
        return value.value
    if isinstance(value, Link):
        return (value.name, value.id)
    return getattr(value, "sort_key", value)


def _sources_of(item: Any) -> tuple[Source, ...]:
    found: tuple[Source, ...] = item.sources()
    return found


def _sample(items: Sequence[object]) -> str:
    shown = ", ".join(str(getattr(i, "id", i)) for i in items[:3])
    return f": {shown}{', ...' if len(items) > 3 else ''}" if items else ""
