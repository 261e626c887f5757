"""``Dataset``: an immutable, indexed set of records and their sources."""

from __future__ import annotations

from _thread import allocate_lock  # threading would cost a millisecond
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar, overload

from ..errors import (
    DataIntegrityError,
    InvalidArgumentError,
    UnknownIdError,
    explain,
    nearest,
)
from ..evidence import Source
from ..model.base import Record
from ..model.kinds import KINDS, Kind, kind_of_id
from ..model.parts import Link
from ..pausing import paused
from .loading import load_kind, read_file, read_index

R = TypeVar("R", bound=Record)


class Dataset:
    """Records by kind and id. Compiled ones are loaded a kind at a time, when asked.

    Args:
        records: the records to hold; their ids must differ, and begin with the
            prefix of their kind: :meth:`get` knows the kind by it.

    Raises:
        InvalidArgumentError: two records have the same id, or one has an id that does
            not name its kind.
    """

    __slots__ = ("_interned", "_locks", "_read", "_shelves")

    def __init__(self, records: Iterable[Record] = ()) -> None:
        self._read: Callable[[str], bytes] | None = None
        self._interned: dict[str, Source] = {}
        self._locks = {name: allocate_lock() for name in KINDS}
        shelves: dict[str, dict[str, Record]] = {name: {} for name in KINDS}
        for record in records:
            kind = _kind_of(type(record))
            shelf = shelves[kind.name]
            if kind_of_id(record.id) is not kind:
                raise InvalidArgumentError(
                    f"records: the id {record.id!r} of a {kind.class_name} does not "
                    f"begin with {kind.prefix + '-'!r}"
                )
            if record.id in shelf:
                raise InvalidArgumentError(f"records: two have the id {record.id!r}")
            shelf[record.id] = record
        self._shelves = {k: dict(sorted(v.items())) for k, v in shelves.items()}

    @classmethod
    def reading(cls, read: Callable[[str], bytes]) -> Dataset:
        """Return a dataset over compiled files.

        Args:
            read: returns the bytes of a data file by its name.
        """
        dataset = cls()
        dataset._read = read
        dataset._shelves = {}
        return dataset

    def _shelf(self, kind: Kind) -> dict[str, Record]:
        shelf = self._shelves.get(kind.name)
        if shelf is None:
            with self._locks[kind.name]:
                shelf = self._shelves.get(kind.name)
                if shelf is None:
                    assert self._read is not None
                    data = read_file(self._read, f"{kind.function}.jsonl")
                    records = paused(lambda: load_kind(kind, data, self._interned))
                    shelf = {record.id: record for record in records}
                    self._shelves[kind.name] = shelf
        return shelf

    def select(self, kind: type[R]) -> tuple[R, ...]:
        """Return all records of one kind, sorted by id."""
        # A shelf holds records of its own kind only, which no type can say.
        return tuple(self._shelf(_kind_of(kind)).values())  # type: ignore[arg-type]

    @overload
    def get(self, id: str | Link) -> Record: ...
    @overload
    def get(self, id: str | Link, kind: type[R]) -> R: ...
    def get(self, id: str | Link, kind: type[Record] | None = None) -> Record:
        """Return one record.

        Args:
            id: its id, or a link to it.
            kind: the class expected; the type checker then knows it, too.

        Raises:
            UnknownIdError: there is no such record, or it is of another kind; names
                the nearest ids.
            InvalidArgumentError: ``id`` is neither, or ``kind`` is no class.
        """
        wanted = id.id if isinstance(id, Link) else id
        if not isinstance(wanted, str):
            raise InvalidArgumentError(f"id: {id!r} is neither a text nor a Link")
        if kind is not None:
            _check_class(kind)
        found = self._find(wanted)
        if kind is not None and not isinstance(found, kind):
            raise UnknownIdError(
                f"id: {wanted!r} is a {type(found).__name__}, not a {kind.__name__}"
            )
        return found

    def _find(self, id: str) -> Record:
        kind = kind_of_id(id)
        record = self._shelf(kind).get(id) if kind else None
        if record is not None:
            return record
        retired = self.index().get("retired", {}).get(id)
        if retired:
            return self._successor(id, retired)
        pool = self._shelf(kind) if kind else [r.id for r in self]
        raise UnknownIdError(_unknown(id, pool, kind))

    def _successor(self, id: str, retired: dict[str, str]) -> Record:
        import warnings

        from ..errors import RetiredIdWarning

        now, why = retired.get("now"), retired.get("why", "")
        if now is None:
            raise UnknownIdError(f"id: {id!r} is retired: {why}")
        message = f"id: {id!r} is retired, use {now!r}: {why}"
        warnings.warn(message, RetiredIdWarning, stacklevel=4)
        return self._find(now)

    def read(self, name: str) -> bytes:
        """Return the bytes of a data file of compiled facts.

        Raises:
            DataIntegrityError: there is no such file.
        """
        if self._read is None:
            raise DataIntegrityError(f"{name}: these records were not read from files")
        return read_file(self._read, name)

    def index(self) -> dict[str, Any]:
        """Return the version, date and checksums of compiled data; a new copy.

        Raises:
            DataIntegrityError: the index is missing, cut short or altered.
        """
        return {} if self._read is None else read_index(self._read)

    @property
    def version(self) -> str | None:
        """Version of the compiled facts; None for records that were not compiled."""
        return self.index().get("version")

    @property
    def as_of(self) -> str | None:
        """The day up to which the compiled facts were kept; the data's "now"."""
        return self.index().get("as_of")

    def sources(self) -> tuple[Source, ...]:
        """Return every source cited, and those they derive from, sorted by id."""
        found: dict[str, Source] = {}
        stack = [source for record in self for source in record.sources()]
        while stack:
            source = stack.pop()
            if source.id not in found:
                found[source.id] = source
                stack.extend(source.derives_from)
        return tuple(found[id] for id in sorted(found))

    def __contains__(self, id: object) -> bool:
        kind = kind_of_id(id) if isinstance(id, str) else None
        return kind is not None and id in self._shelf(kind)

    def __iter__(self) -> Iterator[Record]:
        for kind in KINDS.values():
            yield from self._shelf(kind).values()

    def __len__(self) -> int:
        return sum(len(self._shelf(kind)) for kind in KINDS.values())

    def __repr__(self) -> str:
        return f"<Dataset: {len(self)} records>"


def _check_class(kind: object) -> None:
    if not isinstance(kind, type):
        raise InvalidArgumentError(
            f"kind: {kind!r} is not a class of records, such as Visit"
        )


def _kind_of(cls: type[Record]) -> Kind:
    _check_class(cls)
    for kind in KINDS.values():
        if kind.class_name == cls.__name__:
            return kind
    names = [kind.class_name for kind in KINDS.values()]
    raise InvalidArgumentError(explain("kind", cls.__name__, names))


def _unknown(id: str, pool: Iterable[str], kind: Kind | None) -> str:
    hints = nearest(id, pool)
    near = f" Nearest: {', '.join(hints)}." if hints else ""
    if kind is None:
        prefixes = ", ".join(sorted(k.prefix for k in KINDS.values()))
        near += f" Ids begin with one of: {prefixes}."
    return f"id: no record {id!r}.{near}"
