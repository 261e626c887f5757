"""``sources()``: the works behind the facts."""

from __future__ import annotations

from ..dataset.packaged import packaged
from ..errors import InvalidArgumentError, explain
from ..evidence import Source, SourceType, Tier
from ..records import Records
from ..text import fold
from .arguments import explained
from .filters import Test, equals


@explained
def sources(
    *,
    tier: Tier | None = None,
    type: SourceType | None = None,
    language: str | None = None,
    text: str | None = None,
) -> Records[Source]:
    """Return the works that records cite, sorted by id.

    Args:
        tier: what the work is: primary, official, scholarly, press, tertiary.
        type: its CSL type, such as ``treaty`` or ``article-journal``.
        language: BCP 47 tag of its text, such as ``ru``.
        text: letters in title, author or container, in any script.

    Raises:
        InvalidArgumentError: a value is not allowed; lists what is.

    >>> import mongolia_russia as mr
    >>> {source.tier for source in mr.sources(tier="primary")}
    {'primary'}
    """
    tests = [
        equals("tier", tier, Tier),
        equals("type", type, SourceType),
        _language_test(language),
        _text_test(text),
    ]
    return Records(s for s in packaged.sources() if all(test(s) for test in tests))


def _language_test(language: str | None) -> Test:
    known = sorted({s.language for s in packaged.sources() if s.language})
    if language is not None and language not in known:
        raise InvalidArgumentError(explain("language", language, known))
    return lambda source: language in (None, source.language)


def _text_test(text: str | None) -> Test:
    if text is not None and (not isinstance(text, str) or not fold(text)):
        raise InvalidArgumentError(f"text: {text!r} has no letters or digits")
    key = fold(text or "")

    def test(source: Source) -> bool:
        words = (source.title, *source.author, source.container or "", source.id)
        return key in fold(" ".join(words))

    return test
