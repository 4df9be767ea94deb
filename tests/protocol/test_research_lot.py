"""The lot: the same on every machine, drawn by hand here from the hash alone, and without favour."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from itertools import count, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from nktsense.errors import UnusableValueError
from nktsense.protocol.research.lot import Lot, drawn_order, is_sham
from nktsense.protocol.session.plan import Research

SESSION = "0b8f6a52-7d4e-4c1b-9a57-3f1d2c6e8a90"
UNLIKELY = 1e-6
"""Seeds are fixed, so a test of chance passes always or never; this keeps it from failing by an unlucky choice."""


def shuffled(seed: int, sham: bool = False, share: float = 0.5) -> Research:
    return Research(seed=seed, sham=sham, sham_share=share)


def words_of(text: str) -> Iterator[int]:
    for block in count():
        digest = hashlib.sha256(text.format(block).encode("utf-8")).hexdigest()
        yield from (int(digest[start : start + 16], 16) for start in (0, 16, 32, 48))


def test_an_order_is_that_of_the_hash_made_by_other_means() -> None:
    # printf 'nktsense-lot-1|20261115|order|0|' | sha256sum
    line = "a2931a6994d16b7e1cbd1e3ac4fa43d44e614ffa9defcffe08cfa8755c8d48c8"
    first, second, third, fourth = (int(line[start : start + 16], 16) for start in (0, 16, 32, 48))
    by_hand = ["a", "b", "c", "d", "e"]
    for place, number in ((4, first), (3, second), (2, third), (1, fourth)):
        other = number % (place + 1)  # no number here is so near 2^64 that it is dropped
        by_hand[place], by_hand[other] = by_hand[other], by_hand[place]
    assert drawn_order(shuffled(20261115), ("a", "b", "c", "d", "e")) == tuple(by_hand)


# for i in 1 2 3 4: printf "nktsense-lot-1|20261115|sham|0|$i|<session>" | sha256sum
@pytest.mark.parametrize(
    ("intervention", "first_digits"),
    [(1, "a18c82e7cade6171"), (2, "29ba0676fc3e8630"), (3, "6d898022b27e4ae2"), (4, "406e3f73c815c85a")],
)
def test_a_sham_is_that_of_the_hash_made_by_other_means(intervention: int, first_digits: str) -> None:
    fraction = int(first_digits, 16) / 2**64
    for share in (0.1, 0.2, 0.3, 0.5, 0.7, 0.9):
        assert is_sham(shuffled(20261115, sham=True, share=share), SESSION, intervention) == (fraction < share)


@given(st.integers(0, 2**70), st.lists(st.text(max_size=8), max_size=30))
def test_anybody_can_draw_an_order_again(seed: int, muscles: list[str]) -> None:
    words, by_hand = words_of(f"nktsense-lot-1|{seed}|order|{{}}|"), list(muscles)
    for place in range(len(by_hand) - 1, 0, -1):
        number = next(words)
        while number >= 2**64 // (place + 1) * (place + 1):
            number = next(words)
        other = number % (place + 1)
        by_hand[place], by_hand[other] = by_hand[other], by_hand[place]
    drawn = drawn_order(shuffled(seed), muscles)
    assert drawn == tuple(by_hand)
    assert Counter(drawn) == Counter(muscles)


def test_an_order_that_is_not_drawn_is_the_user_s_own() -> None:
    assert drawn_order(Research(seed=7, randomised_order=False), ("c", "a", "b")) == ("c", "a", "b")


def test_all_orders_of_four_are_equally_likely() -> None:
    drawn = Counter(drawn_order(shuffled(seed), "abcd") for seed in range(12_000))
    cells = [drawn[order] for order in permutations("abcd")]
    assert sum(cells) == 12_000
    assert stats.chisquare(cells).pvalue > UNLIKELY


def test_every_muscle_comes_at_every_place_equally_often() -> None:
    places = [[0] * 9 for _ in range(9)]
    for seed in range(6_000):
        for place, muscle in enumerate(drawn_order(shuffled(seed), "abcdefghi")):
            places["abcdefghi".index(muscle)][place] += 1
    assert min(stats.chisquare(row).pvalue for row in places) > UNLIKELY


def test_a_number_below_n_has_no_favourites_where_the_rest_of_the_division_would() -> None:
    # Below 3 * 2^62, the remainder alone would give the lowest third twice as often as it should.
    n, lot = 3 << 62, Lot(5, "order")
    thirds = Counter(lot.below(n) >> 62 for _ in range(6_000))
    assert set(thirds) == {0, 1, 2}
    assert stats.chisquare(list(thirds.values())).pvalue > UNLIKELY


@pytest.mark.parametrize("n", [0, -3, 2**64 + 1])
def test_a_lot_among_none_or_too_many_is_refused(n: int) -> None:
    with pytest.raises(UnusableValueError, match="cannot be drawn"):
        Lot(1, "order").below(n)


@pytest.mark.parametrize("share", [0.2, 0.5, 0.8])
def test_shams_are_drawn_in_their_share_and_say_nothing_of_the_next(share: float) -> None:
    drawn = [
        [bool(is_sham(shuffled(seed, sham=True, share=share), SESSION, number)) for number in (1, 2, 3)]
        for seed in range(5_000)
    ]
    shams = sum(map(sum, drawn))
    assert stats.binomtest(shams, 15_000, share).pvalue > UNLIKELY
    pairs = Counter(pair for one in drawn for pair in ((one[0], one[1]), (one[1], one[2])))
    table = [[pairs[(first, second)] for second in (False, True)] for first in (False, True)]
    assert stats.chi2_contingency(table).pvalue > UNLIKELY


def test_sessions_with_one_seed_have_lots_of_their_own() -> None:
    research = shuffled(11, sham=True)
    same = sum(is_sham(research, f"session {n}", 1) == is_sham(research, f"session {n}", 2) for n in range(4_000))
    across = sum(is_sham(research, f"session {n}", 1) == is_sham(research, f"session {n + 1}", 1) for n in range(4_000))
    assert stats.binomtest(same, 4_000, 0.5).pvalue > UNLIKELY
    assert stats.binomtest(across, 4_000, 0.5).pvalue > UNLIKELY


def test_the_number_of_an_intervention_and_the_name_of_a_session_cannot_be_mixed_up() -> None:
    research = [shuffled(seed, sham=True) for seed in range(200)]
    assert [is_sham(r, "1|x", 1) for r in research] != [is_sham(r, "x", 11) for r in research]
    assert [is_sham(r, "1|x", 1) for r in research] != [is_sham(r, "x", 1) for r in research]


@given(st.integers(0, 2**64), st.text(max_size=40), st.integers(1, 500))
def test_no_share_is_never_and_the_whole_share_always(seed: int, session: str, intervention: int) -> None:
    assert is_sham(shuffled(seed, sham=True, share=0.0), session, intervention) is False
    assert is_sham(shuffled(seed, sham=True, share=1.0), session, intervention) is True
    assert is_sham(shuffled(seed, sham=False), session, intervention) is None


@pytest.mark.parametrize("share", [-0.1, 1.1, float("nan")])
def test_a_share_that_is_none_is_refused(share: float) -> None:
    with pytest.raises(UnusableValueError, match="between 0 and 1"):
        is_sham(shuffled(1, sham=True, share=share), SESSION, 1)
