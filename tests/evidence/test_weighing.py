"""How many independent works stand behind a value, and how much they weigh."""

from __future__ import annotations

import random

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.making import cited, work
from tests.strategies.evidence import citations, sources

from mongolia_russia.evidence import Basis, Citation, Claim, Source
from mongolia_russia.evidence.source import Tier
from mongolia_russia.evidence.weighing import Evidence, independent

LISTS = st.lists(citations(("dates",)), max_size=5)


def evidence(*found: Citation, rivals: tuple[Claim, ...] = ()) -> Evidence:
    return Evidence(
        record="visit-1",
        field="dates",
        value="2000",
        basis=None,
        preferred=None,
        citations=found,
        rivals=rivals,
    )


def behind(citation: Citation) -> set[str]:
    """All works that a citation goes back to, itself included."""
    via = citation.via.ancestors() if citation.via else frozenset()
    return {*citation.source.ancestors(), *via}


def origins_by_spreading(found: list[Citation]) -> int:
    """Count origins by painting whatever touches, until nothing more does."""
    left, count = [behind(c) for c in found], 0
    while left:
        count += 1
        painted = left.pop()
        while touching := [ids for ids in left if ids & painted]:
            painted = painted.union(*touching)
            left = [ids for ids in left if ids not in touching]
    return count


class TestOrigins:
    """Works that meet over what they derive from, or were quoted in, count once."""

    def test_none(self) -> None:
        """Nothing cited is no origin."""
        assert evidence().origins == 0

    def test_unrelated(self) -> None:
        """Works that have nothing in common count each."""
        assert evidence(*(cited("dates", source=work(i)) for i in "abc")).origins == 3

    def test_same_work_twice(self) -> None:
        """Two places in one work are one origin."""
        places = [cited("dates", locator=f"page {n}") for n in (1, 2)]
        assert evidence(*places).origins == 1

    def test_copy_and_original(self) -> None:
        """A work and what retells it are one."""
        root = work("agency")
        copies = [work(i, derives_from=(root,)) for i in "ab"]
        found = [cited("dates", source=s) for s in (*copies, root)]
        assert evidence(*found).origins == 1
        assert evidence(*found[:2]).origins == 1

    def test_quoted_in_the_same_work(self) -> None:
        """What was seen only through one and the same work is one."""
        via = work("montsame-2006")
        found = [cited("dates", source=work(i), via=via) for i in "ab"]
        assert evidence(*found).origins == 1

    def test_quoting_work_derives(self) -> None:
        """The ancestors of the quoting work count as well."""
        root = work("root")
        quoting = work("quoting", derives_from=(root,))
        found = [
            cited("dates", source=work("a"), via=quoting),
            cited("dates", source=root),
        ]
        assert evidence(*found).origins == 1

    def test_link_between_groups(self) -> None:
        """One work that goes back to two others makes one origin of all."""
        a, b = work("a"), work("b")
        both = work("both", derives_from=(a, b))
        found = [cited("dates", source=s) for s in (a, b, both)]
        assert evidence(*found[:2]).origins == 2
        assert evidence(*found).origins == 1

    def test_rivals_do_not_count(self) -> None:
        """Those who say something else stand behind something else."""
        rival = Claim(
            field="dates", value="1999", citations=(cited("dates", source=work("b")),)
        )
        assert evidence(cited("dates"), rivals=(rival,)).origins == 1

    @given(LISTS, st.randoms(use_true_random=False))
    def test_order_says_nothing(
        self, found: list[Citation], chance: random.Random
    ) -> None:
        """In any order there are as many, and they weigh as much."""
        shuffled = found.copy()
        chance.shuffle(shuffled)
        one, other = evidence(*found), evidence(*shuffled)
        assert (one.origins, one.strength) == (other.origins, other.strength)

    @given(LISTS)
    def test_like_spreading(self, found: list[Citation]) -> None:
        """Counting in another way gives the same, and no citation is lost."""
        groups = independent(found)
        assert len(groups) == origins_by_spreading(found)
        assert sorted(map(id, found)) == sorted(id(c) for g in groups for c in g)

    @given(LISTS)
    def test_groups_do_not_meet(self, found: list[Citation]) -> None:
        """No two origins have a work in common."""
        groups = [set().union(*map(behind, group)) for group in independent(found)]
        for i, group in enumerate(groups):
            assert all(not group & other for other in groups[:i])

    @given(LISTS, citations(("dates",)))
    def test_one_more(self, found: list[Citation], more: Citation) -> None:
        """One more citation adds one origin at most; a repeated one adds none."""
        before = evidence(*found).origins
        assert evidence(*found, more).origins <= before + 1
        assert evidence(*found, more, more).origins == evidence(*found, more).origins

    @given(LISTS)
    def test_unrelated_one_more(self, found: list[Citation]) -> None:
        """A work that has nothing to do with the others adds exactly one."""
        more = cited("dates", source=work("apart"))
        assert evidence(*found, more).origins == evidence(*found).origins + 1

    @given(LISTS.filter(bool), sources())
    def test_one_more_ancestor(self, found: list[Citation], parent: Source) -> None:
        """Learning of a further ancestor never makes more origins."""
        first, *rest = found
        child = evolve(
            first.source,
            id="child",
            derives_from=(*first.source.derives_from, first.source, parent),
        )
        later = [evolve(first, source=child), *rest]
        assert evidence(*later).origins <= evidence(*found).origins


class TestStrength:
    """The table of docs/evidence.md."""

    @pytest.mark.parametrize(
        ("tier", "direct", "indirect"),
        [
            ("primary", "strong", "fair"),
            ("official", "strong", "fair"),
            ("scholarly", "fair", "weak"),
            ("press", "fair", "weak"),
            ("tertiary", "weak", "weak"),
        ],
    )
    def test_one_origin(self, tier: Tier, direct: str, indirect: str) -> None:
        """By tier; one step less on an unrelated host or in a quotation, never two."""
        plain = work(tier=tier)
        mirrored = work(tier=tier, host_is="mirror")
        via = work("montsame-2006", tier="tertiary")
        assert evidence(cited("dates", source=plain)).strength == direct
        assert evidence(cited("dates", source=mirrored)).strength == indirect
        assert evidence(cited("dates", source=plain, via=via)).strength == indirect
        assert evidence(cited("dates", source=mirrored, via=via)).strength == indirect

    @pytest.mark.parametrize("host_is", ["issuer", "library", None])
    def test_good_hosts(self, host_is: str | None) -> None:
        """The issuer's own site and a library cost nothing."""
        source = work(tier="official", host_is=host_is)
        assert evidence(cited("dates", source=source)).strength == "strong"

    @pytest.mark.parametrize(
        ("tiers", "strength"),
        [
            (["press", "press"], "strong"),
            (["press", "scholarly"], "strong"),
            (["press", "tertiary"], "fair"),
            (["tertiary", "tertiary", "tertiary"], "weak"),
            (["primary", "tertiary"], "strong"),
        ],
    )
    def test_several_origins(self, tiers: list[Tier], strength: str) -> None:
        """Two that weigh 2 make it strong; no number of tertiary ones does."""
        found = [
            cited("dates", source=work(f"work-{n}", tier=tier))
            for n, tier in enumerate(tiers)
        ]
        assert evidence(*found).strength == strength

    def test_two_copies(self) -> None:
        """Two prints of one report weigh as one."""
        root = work("agency")
        copies = [work(i, derives_from=(root,)) for i in "ab"]
        found = [cited("dates", source=s) for s in copies]
        assert evidence(*found).strength == "fair"

    def test_best_of_an_origin(self) -> None:
        """An origin weighs what its best work weighs."""
        law = work("law", tier="primary")
        retold = work("retold", tier="tertiary", derives_from=(law,))
        found = [cited("dates", source=s) for s in (retold, law)]
        assert evidence(*found).strength == "strong"
        assert evidence(found[0]).strength == "weak"

    def test_nothing_cited(self) -> None:
        """Without a work there is no strength, whatever the basis."""
        basis = Basis(field="dates", kind="inferred", reasoning="so")
        assert evolve(evidence(), basis=basis).strength is None

    @given(LISTS, citations(("dates",)))
    def test_none_only_of_nothing(self, found: list[Citation], more: Citation) -> None:
        """Whatever is cited weighs something."""
        assert evidence(*found, more).strength in ("strong", "fair", "weak")
