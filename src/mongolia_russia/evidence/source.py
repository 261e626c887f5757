"""``Source``: a work that says something, described in the terms of CSL-JSON."""

from __future__ import annotations

from typing import Literal

from attrs import field, frozen

from ..dates import HistoricalDate
from ..values import Value

SourceType = Literal[
    "article",
    "article-journal",
    "article-magazine",
    "article-newspaper",
    "bill",
    "book",
    "broadcast",
    "chapter",
    "collection",
    "dataset",
    "document",
    "entry",
    "entry-dictionary",
    "entry-encyclopedia",
    "hearing",
    "interview",
    "legal_case",
    "legislation",
    "manuscript",
    "map",
    "motion_picture",
    "pamphlet",
    "paper-conference",
    "periodical",
    "personal_communication",
    "post",
    "post-weblog",
    "regulation",
    "report",
    "review",
    "speech",
    "thesis",
    "treaty",
    "webpage",
]
"""The item types of CSL 1.0.2 that this subject can need."""

Tier = Literal["primary", "official", "scholarly", "press", "tertiary"]
"""What a work is: the act or eye-witness itself, a state's own word, research, news,
or a retelling (encyclopaedias, blogs, mirrors, textbooks)."""

TitleIs = Literal["printed", "paraphrase"]
SourceHost = Literal["issuer", "library", "mirror"]


@frozen(kw_only=True, eq=False, repr=False)
class Source(Value):
    """A work that a citation points to; equal when its id and content are equal."""

    id: str = field(metadata={"doc": "Permanent id, such as ``blagov-2005``."})
    type: SourceType = field(metadata={"doc": "CSL item type."})
    title: str = field(metadata={"doc": "Heading as printed, or a paraphrase."})
    tier: Tier = field(metadata={"doc": "What the work is (not where it was read)."})
    title_is: TitleIs = field(
        default="printed", metadata={"doc": "Whether the title stands in the work."}
    )
    title_romanised: str | None = field(
        default=None, metadata={"doc": "The title in Latin letters."}
    )
    title_translated: str | None = field(
        default=None, metadata={"doc": "The title in English, where it is not."}
    )
    author: tuple[str, ...] = field(
        default=(), metadata={"doc": "Authors, ``Family, Given`` or a body's name."}
    )
    editor: tuple[str, ...] = field(default=(), metadata={"doc": "Editors."})
    translator: tuple[str, ...] = field(default=(), metadata={"doc": "Translators."})
    container: str | None = field(
        default=None,
        metadata={"doc": "Journal, book, newspaper or site it is part of."},
    )
    volume: str | None = field(default=None, metadata={"doc": "Volume."})
    issue: str | None = field(default=None, metadata={"doc": "Issue."})
    page: str | None = field(
        default=None, metadata={"doc": "Pages that the whole work fills."}
    )
    edition: str | None = field(default=None, metadata={"doc": "Edition."})
    authority: str | None = field(
        default=None, metadata={"doc": "Body that answers for it: a court, a ministry."}
    )
    publisher: str | None = field(default=None, metadata={"doc": "Publisher."})
    publisher_place: str | None = field(
        default=None, metadata={"doc": "Place of publication."}
    )
    issued: HistoricalDate | None = field(
        default=None, metadata={"doc": "When it was published; never a date of data."}
    )
    accessed: HistoricalDate | None = field(
        default=None, metadata={"doc": "When its text was last read for this library."}
    )
    language: str | None = field(
        default=None, metadata={"doc": "BCP 47 tag of the text."}
    )
    url: str | None = field(default=None, metadata={"doc": "Address."})
    archived_url: str | None = field(
        default=None, metadata={"doc": "Address of an archived copy."}
    )
    doi: str | None = field(default=None, metadata={"doc": "DOI, without a resolver."})
    isbn: str | None = field(default=None, metadata={"doc": "ISBN."})
    archive: str | None = field(default=None, metadata={"doc": "Holding archive."})
    archive_collection: str | None = field(
        default=None, metadata={"doc": "Fond or collection."}
    )
    archive_location: str | None = field(
        default=None, metadata={"doc": "Opis, delo, list or shelf mark."}
    )
    host: str | None = field(
        default=None, metadata={"doc": "Site or library where the text was read."}
    )
    host_is: SourceHost | None = field(
        default=None, metadata={"doc": "What that host is to the work."}
    )
    derives_from: tuple[Source, ...] = field(
        default=(), metadata={"doc": "Works it copies, translates or retells."}
    )
    licence: str | None = field(
        default=None, metadata={"doc": "Licence of a data set, as it names it."}
    )
    note: str | None = field(
        default=None, metadata={"doc": "What a reader must know of this copy."}
    )

    def ancestors(self) -> frozenset[str]:
        """Return the ids of this work and of every work it goes back to."""
        ids = {self.id}
        for parent in self.derives_from:
            ids |= parent.ancestors()
        return frozenset(ids)

    def text(self) -> str:
        """Return the work as one line of a bibliography."""
        from .wording import source_text  # wording is needed only when shown

        return source_text(self)

    def __hash__(self) -> int:
        return hash(self.id)

    def __repr__(self) -> str:
        return f"<Source {self.id}: {self.title!r} ({self.tier})>"

    def __str__(self) -> str:
        return self.text()
