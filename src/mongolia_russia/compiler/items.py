"""One authored table to one record, nested elements and evidence included."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from attrs import NOTHING, evolve, fields
from cattrs import Converter

from ..errors import explain
from ..evidence import Citation, Claim, Source
from ..model.base import Element, Evidenced, Record
from ..model.fields import (
    EVIDENCE_FIELDS,
    element_class,
    elements,
    field_types,
    stated_facts,
    unwrap,
)
from ..model.kinds import KINDS
from .problems import Problem
from .reading import Table
from .structuring import message_of
from .words import WordError, Words, read_basis, read_citation, read_cited, take_words

_SKIPPED = (*EVIDENCE_FIELDS, "id", "key", "exceptions", "checked")
_PREFIXES = "|".join(kind.prefix for kind in KINDS.values())


class ItemBuilder:
    """Builds the record of one table and collects what is wrong with it."""

    def __init__(
        self, table: Table, converter: Converter, sources: dict[str, Source]
    ) -> None:
        self.table = table
        self.converter = converter
        self.sources = sources
        self.problems: list[Problem] = []

    def record(self, cls: type[Record]) -> Record | None:
        """Return the record, or None when the table has a fault."""
        built = self._item(cls, dict(self.table.body), "", {"id": self.table.id})
        return built if isinstance(built, Record) and not self.problems else None

    def _fault(self, path: str, problem: str, mend: str) -> None:
        self.problems.append(self.table.problem(path, problem, mend))

    def _item(
        self,
        cls: type[Evidenced],
        body: dict[str, Any],
        path: str,
        given: dict[str, Any],
    ) -> Evidenced | None:
        types = {k: v for k, v in field_types(cls).items() if k not in _SKIPPED}
        words = self._try(
            path, lambda: take_words(body, "as_of" in types), default=Words()
        )
        values = dict(given)
        for name, raw in body.items():
            at = f"{path}{name}"
            if name not in types:
                self._fault(at, explain("key", name, types), "rename or remove it")
            elif nested := element_class(types[name]):
                values[name] = self._elements(nested, raw, at)
            else:
                values[name] = self._leaf(types[name], raw, at)
        self._exceptions(words, values, path)
        missing = [
            a.name for a in fields(cls) if a.default is NOTHING and a.name not in values
        ]
        for name in missing:
            self._fault(path + name, f"{name} is missing", "add it")
        if missing or self.problems:
            return None
        return self._with_evidence(cls, values, words, types, path)

    def _with_evidence(
        self,
        cls: type[Evidenced],
        values: dict[str, Any],
        words: Words,
        types: dict[str, Any],
        path: str,
    ) -> Evidenced | None:
        facts = tuple(
            a.name
            for a in fields(cls)
            if a.metadata.get("role") == "fact"
            and values.get(a.name, a.default) != a.default
        )
        basis = self._try(path, lambda: read_basis(words), default=())
        based = {b.field for b in basis}
        stated = tuple(f for f in facts if f not in based)
        citations = self._try(
            path, lambda: read_cited(words.cited, stated, self.sources), default=()
        )
        claims = self._claims(words, values, types, citations, path)
        if self.problems:
            return None
        try:
            item = cls(**values, basis=basis, citations=citations, claims=claims)
        except (TypeError, ValueError) as error:
            self._fault(
                path.rstrip("."), message_of(error), "cite who says so, under `cited`"
            )
            return None
        return _passed_down(item)

    def _claims(
        self,
        words: Words,
        values: dict[str, Any],
        types: dict[str, Any],
        citations: tuple[Citation, ...],
        path: str,
    ) -> tuple[Claim, ...]:
        claims = []
        reasons = {**dict.fromkeys(words.as_of), **words.preferred}
        for name, reason in reasons.items():
            if name not in types or name not in values:
                self._fault(
                    f"{path}preferred.{name}",
                    explain("field", name, [n for n in types if n in values]),
                    "name a field that has a value",
                )
                continue
            as_of = words.as_of.get(name)
            claims.append(
                Claim(
                    field=name,
                    value=values[name],
                    rank="preferred",
                    reason=self._leaf(str | None, reason, f"{path}preferred.{name}"),
                    as_of=self._leaf(
                        types_of_claim("as_of"), as_of, f"{path}as_of.{name}"
                    ),
                    citations=tuple(c for c in citations if name in c.supports),
                )
            )
        for i, raw in enumerate(words.rival):
            claim = self._rival(raw, types, f"{path}rival[{i}]")
            if claim:
                claims.append(claim)
        return tuple(claims)

    def _rival(self, raw: Any, types: dict[str, Any], at: str) -> Claim | None:
        known = {"field", "value", "cited", "reason", "as_of", "rank"}
        body = dict(raw) if isinstance(raw, dict) else {}
        extra = sorted(set(body) - known)
        name = body.get("field")
        if extra or not {"field", "value", "cited"} <= set(body):
            problem = (
                explain("key", extra[0], known)
                if extra
                else "a rival needs field, value and cited"
            )
            self._fault(at, problem, "see `rival` in docs/facts-format.md")
            return None
        if name not in types:
            self._fault(at, explain("field", name, types), "name a field of the kind")
            return None
        nested = element_class(types[name])
        value = (
            self._elements(nested, body["value"], f"{at}.value")
            if nested
            else self._leaf(types[name], body["value"], f"{at}.value")
        )
        supports = (str(name),)
        cited = body["cited"] if isinstance(body["cited"], list) else []
        if not cited:
            self._fault(at, "a rival without a citation", "cite who says so")
        return Claim(
            field=str(name),
            value=value,
            rank=self._leaf(types_of_claim("rank"), body.get("rank", "normal"), at),
            reason=self._leaf(str | None, body.get("reason"), at),
            as_of=self._leaf(types_of_claim("as_of"), body.get("as_of"), at),
            citations=tuple(
                c
                for j, one in enumerate(cited)
                if (c := self._cite(one, supports, f"{at}.cited[{j}]"))
            ),
        )

    def _cite(self, raw: Any, supports: tuple[str, ...], at: str) -> Citation | None:
        found: Citation | None = self._try(
            "", lambda: read_citation(raw, supports, self.sources, at), default=None
        )
        return found

    def _elements(self, cls: type[Element], raw: Any, at: str) -> tuple[Element, ...]:
        if not isinstance(raw, list) or not all(isinstance(r, dict) for r in raw):
            self._fault(at, "not a list of tables", f"write [[{self.table.id}.{at}]]")
            return ()
        built: list[Element] = []
        seen: set[str] = set()
        for i, body in enumerate(raw):
            key = body.get("key") or derived_key(cls, body)
            while key in seen:
                key = f"{key}-{i + 1}"
            seen.add(key)
            rest = {k: v for k, v in body.items() if k != "key"}
            item = self._item(cls, rest, f"{at}[{i}].", {"key": key})
            if isinstance(item, Element):
                built.append(item)
        return tuple(built)

    def _exceptions(self, words: Words, values: dict[str, Any], path: str) -> None:
        if words.exceptions:
            kind = field_types(Record)["exceptions"]
            values["exceptions"] = self._leaf(kind, words.exceptions, f"{path}except")

    def _leaf(self, kind: Any, raw: Any, at: str) -> Any:
        if raw is None:
            return None
        core, _, many = unwrap(kind)
        if core is Source and many:
            return tuple(self._source(one, f"{at}[{i}]") for i, one in enumerate(raw))
        try:
            return self.converter.structure(raw, kind)
        except Exception as error:  # cattrs raises many kinds; all become problems
            self._fault(at, message_of(error), "see docs/facts-format.md")
            return None

    def _source(self, raw: Any, at: str) -> Source | None:
        citation = self._cite(raw, ("works",), at)
        return citation.source if citation else None

    def _try(self, path: str, make: Callable[[], Any], *, default: Any) -> Any:
        try:
            return make()
        except WordError as error:
            self._fault(f"{path}{error.path}", error.problem, error.mend)
            return default


def types_of_claim(name: str) -> Any:
    """Return the type of a field of ``Claim``."""
    return field_types(Claim)[name]


def derived_key(cls: type[Element], body: dict[str, Any]) -> str:
    """Return the key of an element, made from the fields its class names.

    >>> from mongolia_russia.model.person import Tenure
    >>> derived_key(Tenure, {"office": "office-khan", "term": "1911/1924"})
    'khan-1911'
    """
    parts = [_slug(body[name]) for name in cls.KEY if name in body]
    return "-".join(p for p in parts if p) or "item"


def _slug(raw: Any) -> str:
    if isinstance(raw, dict):
        raw = raw.get("edtf") or (raw.get("attested") or [""])[0]
    text = re.sub(rf"^(?:{_PREFIXES})-", "", str(raw)).casefold()
    if re.match(r"^[\[.]*-?\d{3}", text):
        text = text.split("/")[0]
    return re.sub(r"[^\w]+", "-", text).strip("-")


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
