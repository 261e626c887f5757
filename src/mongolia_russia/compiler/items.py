"""One authored table to one record, nested elements and evidence included."""

from __future__ import annotations

import re
from typing import Any, Literal

from attrs import NOTHING, evolve, fields
from cattrs import Converter

from ..dates import HistoricalDate
from ..errors import explain, nearest
from ..evidence import Citation, Claim, Source
from ..model.base import Evidenced, Record
from ..model.element import Element
from ..model.fields import (
    EVIDENCE_FIELDS,
    element_class,
    elements,
    field_types,
    stated_facts,
    unwrap,
)
from .citing import EvidenceReader
from .deriving import DERIVED
from .keys import derived_key
from .problems import Problem
from .reading import Table
from .shelf import SourceShelf
from .structuring import faults_of, shown
from .words import Words, take_words, words_for

NOT_AUTHORED = (*EVIDENCE_FIELDS, *DERIVED, "id", "key", "exceptions", "checked")
"""Fields that are no fields of an authored table: the compiler fills them."""

RIVAL_KEYS = ("field", "value", "cited", "reason", "as_of", "rank")
RivalRank = Literal["normal", "deprecated"]

_MEND = "see docs/facts-format.md"
_KEY_MEND = "write a text without spaces and brackets"


class ItemBuilder:
    """Builds the record of one table and collects what is wrong with it."""

    def __init__(self, table: Table, converter: Converter, shelf: SourceShelf) -> None:
        self.table = table
        self.converter = converter
        self.problems: list[Problem] = []
        self._shelf = shelf

    def record(self, cls: type[Record]) -> Record | None:
        """Return the record, or None when the table has a fault."""
        built = self._item(cls, self.table.body, "", {"id": self.table.id})
        return built if isinstance(built, Record) else None

    def _fault(self, path: str, problem: str, mend: str) -> None:
        self.problems.append(self.table.problem(path, problem, mend))

    def _reader(self, prefix: str) -> EvidenceReader:
        return EvidenceReader(
            self._shelf, lambda p, *fault: self._fault(prefix + p, *fault)
        )

    def _item(
        self,
        cls: type[Evidenced],
        authored: dict[str, Any],
        path: str,
        given: dict[str, Any],
    ) -> Evidenced | None:
        before = len(self.problems)
        is_record = issubclass(cls, Record)
        body = dict(authored)
        types = authored_types(cls)
        words = take_words(
            body,
            types,
            lambda p, *fault: self._fault(path + p, *fault),
            is_record=is_record,
        )
        values = {**given, **self._values(types, body, path, is_record)}
        if words.exceptions is not None:
            kind = field_types(Record)["exceptions"]
            values["exceptions"] = self._leaf(kind, words.exceptions, "except")
        self._missing(cls, body, values, path)
        reader = self._reader(path)
        basis = reader.basis(words)
        based = {b.field for b in basis}
        stated = tuple(f for f in _stated(cls, values) if f not in based)
        citations = reader.cited(words.cited, stated)
        claims = self._claims(words, values, types, citations, path)
        if len(self.problems) == before and is_record and not citations:
            self._fault("", "cites nothing", "say who says so, under `cited`")
        if len(self.problems) > before:
            return None
        evidence: Any = {"basis": basis, "citations": citations, "claims": claims}
        return _passed_down(cls(**values, **evidence))

    def _values(
        self, types: dict[str, Any], body: dict[str, Any], path: str, is_record: bool
    ) -> dict[str, Any]:
        values: dict[str, Any] = {}
        known = [*types, *words_for(types, is_record=is_record)]
        for name, raw in body.items():
            at = f"{path}{name}"
            if name in types:
                values[name] = self._value(types[name], raw, at)
            else:
                self._fault(at, explain("key", name, known), "rename or remove it")
        return values

    def _missing(
        self,
        cls: type[Evidenced],
        body: dict[str, Any],
        values: dict[str, Any],
        path: str,
    ) -> None:
        missing = [
            a.name for a in fields(cls) if a.default is NOTHING and a.name not in values
        ]
        # A misspelt key is one fault, not two.
        misspelt = {
            hint for key in set(body) - set(values) for hint in nearest(key, missing, 1)
        }
        for name in missing:
            if name not in misspelt:
                self._fault(path + name, f"{name} is missing", "add it")

    def _value(self, kind: Any, raw: Any, at: str) -> Any:
        if nested := element_class(kind):
            return self._elements(nested, raw, at)
        if unwrap(kind)[0] is Source:
            return self._works(raw, at)
        return self._leaf(kind, raw, at)

    def _leaf(self, kind: Any, raw: Any, at: str) -> Any:
        try:
            return self.converter.structure(raw, kind)
        except Exception as error:  # cattrs raises many kinds; all become problems
            for path, problem in faults_of(error):
                self._fault(at + path, problem, _MEND)
            return None

    def _works(self, raw: Any, at: str) -> tuple[Source, ...]:
        if not isinstance(raw, list):
            self._fault(at, f"{shown(raw)} is not a list", _MEND)
            return ()
        reader = self._reader("")
        cited = (
            reader.citation(one, ("works",), f"{at}[{i}]") for i, one in enumerate(raw)
        )
        return tuple(c.source for c in cited if c)

    def _elements(self, cls: type[Element], raw: Any, at: str) -> tuple[Element, ...]:
        if not isinstance(raw, list) or not all(isinstance(r, dict) for r in raw):
            self._fault(at, "not a list of tables", f"write [[{self.table.id}.{at}]]")
            return ()
        built: list[Element] = []
        seen: set[str] = set()
        for i, body in enumerate(raw):
            key = self._key(cls, body, seen, f"{at}[{i}]")
            seen.add(key)
            rest = {k: v for k, v in body.items() if k != "key"}
            item = self._item(cls, rest, f"{at}[{i}].", {"key": key})
            if isinstance(item, Element):
                built.append(item)
        return tuple(built)

    def _key(
        self, cls: type[Element], body: dict[str, Any], seen: set[str], at: str
    ) -> str:
        if "key" in body:
            key = body["key"]
            if not isinstance(key, str) or not re.fullmatch(r"[^\[\]\s]+", key):
                self._fault(f"{at}.key", f"{shown(key)} is not a key", _KEY_MEND)
            elif key in seen:
                self._fault(f"{at}.key", f"a second {key!r}", "give each its own key")
            return str(key)
        key = base = derived_key(cls, body)
        count = 1
        while key in seen:
            count += 1
            key = f"{base}-{count}"
        return key

    def _claims(
        self,
        words: Words,
        values: dict[str, Any],
        types: dict[str, Any],
        citations: tuple[Citation, ...],
        path: str,
    ) -> tuple[Claim, ...]:
        claims = []
        for name in dict.fromkeys((*words.preferred, *words.as_of)):
            word = "preferred" if name in words.preferred else "as_of"
            if name not in values:
                self._fault(
                    f"{path}{word}.{name}", f"{name} has no value", "give it, or remove"
                )
                continue
            claims.append(
                Claim(
                    field=name,
                    value=values[name],
                    rank="preferred",
                    reason=self._within(words.preferred, name, str, f"{path}preferred"),
                    as_of=self._within(
                        words.as_of, name, HistoricalDate, f"{path}as_of"
                    ),
                    citations=tuple(c for c in citations if name in c.supports),
                )
            )
        rivals = (
            self._rival(raw, types, f"{path}rival[{i}]")
            for i, raw in enumerate(words.rival)
        )
        return (*claims, *(rival for rival in rivals if rival))

    def _within(self, table: dict[str, Any], name: str, kind: Any, at: str) -> Any:
        return self._leaf(kind, table[name], f"{at}.{name}") if name in table else None

    def _rival(self, raw: Any, types: dict[str, Any], at: str) -> Claim | None:
        if fault := _rival_fault(raw, types):
            self._fault(f"{at}{fault[0]}", *fault[1:])
            return None
        name, supports = raw["field"], (raw["field"],)
        reader = self._reader("")
        cited = (
            reader.citation(one, supports, f"{at}.cited[{i}]")
            for i, one in enumerate(raw["cited"])
        )
        return Claim(
            field=name,
            value=self._value(types[name], raw["value"], f"{at}.value"),
            rank=self._within(raw, "rank", RivalRank, at) or "normal",
            reason=self._within(raw, "reason", str, at),
            as_of=self._within(raw, "as_of", HistoricalDate, at),
            citations=tuple(c for c in cited if c),
        )


def authored_types(cls: type[Evidenced]) -> dict[str, Any]:
    """Return the types of the fields that an author may write."""
    return {k: v for k, v in field_types(cls).items() if k not in NOT_AUTHORED}


def _rival_fault(raw: Any, types: dict[str, Any]) -> tuple[str, str, str] | None:
    if not isinstance(raw, dict) or not {"field", "value"} <= set(raw):
        return "", "a rival needs field, value and cited", f"{_MEND}, `rival`"
    for key in raw:
        if key not in RIVAL_KEYS:
            return f".{key}", explain("key", key, RIVAL_KEYS), "rename or remove it"
    if not isinstance(raw["field"], str) or raw["field"] not in types:
        problem = explain("field", raw["field"], types)
        return ".field", problem, "name a field of the kind"
    if not isinstance(raw.get("cited"), list) or not raw["cited"]:
        return "", "a rival without a citation", "cite who says so"
    return None


def _stated(cls: type[Evidenced], values: dict[str, Any]) -> tuple[str, ...]:
    """Return the facts that a table states; None is a value that has a fault."""
    return tuple(
        a.name
        for a in fields(cls)
        if a.metadata["role"] == "fact"
        and a.name in values
        and (values[a.name] is None or values[a.name] != a.default)
    )


def _passed_down(item: Evidenced) -> Evidenced:
    """Give elements that cite nothing what the item cites for their list."""
    changes: dict[str, Any] = {}
    for name, nested in elements(item).items():
        above = [c for c in item.citations if name in c.supports]
        changes[name] = tuple(_inheriting(e, above) for e in nested)
    return evolve(item, **changes) if changes else item


def _inheriting(element: Element, above: list[Citation]) -> Element:
    based = {b.field for b in element.basis}
    facts = tuple(f for f in stated_facts(element) if f not in based)
    if element.citations or not facts or not above:
        return element
    return evolve(element, citations=tuple(evolve(c, supports=facts) for c in above))
