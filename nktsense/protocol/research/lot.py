"""Order and sham by lot, from a seed that is kept: anybody can draw again, on any machine, and get the same.

The algorithm, version 1. For a seed, a purpose (``order`` or ``sham``) and a text that says what the lot is about,
block k (from 0) is the SHA-256 of the UTF-8 text::

    nktsense-lot-1|<seed>|<purpose>|<k>|<about>

with seed and k in decimal. The 32 bytes of a block are four numbers of 64 bits, the most significant byte first; the
numbers of block 0 come first, then those of block 1, and so on.

- *A whole number below n:* the next number that lies below the largest multiple of n that is at most 2^64, modulo n.
  Numbers above are dropped, so that all results are equally likely.
- *Order* (about: nothing): Fisher and Yates' shuffle of the list as it is given. For i from the last place down to the
  second, places counted from 0, the entry at i changes place with that at a drawn number below i + 1.
- *Sham* (about: ``<number of the intervention>|<identifier of the session>``): sham where the first number is less than
  the share of shams times 2^64, rounded down.

Each intervention has a lot of its own, not a place in a block of fixed size: in a block, whoever counts the shams so
far knows the last ones. So a session may hold more or fewer shams than the share. Whoever holds the seed can draw
beforehand; :mod:`nktsense.protocol.research.readout` hides it, and the seed has to come from a good source of chance.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from typing import Final

from nktsense.errors import UnusableValueError
from nktsense.protocol.session.plan import Research

LOT_VERSION: Final = 1
_SPAN: Final = 1 << 64


class Lot:
    """Numbers drawn for one purpose, in order.

    Args:
        seed: Seed of the research block.
        purpose: What is drawn: ``order`` or ``sham``.
        about: What the lot is about; another text gives other numbers.
    """

    def __init__(self, seed: int, purpose: str, about: str = "") -> None:
        self._numbers = _numbers(seed, purpose, about)

    def number(self) -> int:
        """Return the next number: from 0, below 2^64."""
        return next(self._numbers)

    def below(self, n: int) -> int:
        """Return a whole number from 0 to n - 1, all equally likely.

        Raises:
            UnusableValueError: n is below 1 or above 2^64.
        """
        if not 1 <= n <= _SPAN:
            raise UnusableValueError(f"A lot among {n} cannot be drawn.", "Draw among 1 to 2^64.")
        end = _SPAN - _SPAN % n
        while (number := self.number()) >= end:
            pass
        return number % n


def drawn_order(research: Research, muscles: Sequence[str]) -> tuple[str, ...]:
    """Return the muscles in the order in which they are to be tested.

    Args:
        research: Holds the seed and whether the order is drawn.
        muscles: What is to be tested, in the user's order; entries may repeat.

    Returns:
        The same entries in drawn order; as given where the order is not drawn.
    """
    if not research.randomised_order:
        return tuple(muscles)
    lot, drawn = Lot(research.seed, "order"), list(muscles)
    for last in range(len(drawn) - 1, 0, -1):
        other = lot.below(last + 1)
        drawn[last], drawn[other] = drawn[other], drawn[last]
    return tuple(drawn)


def is_sham(research: Research, session: str, intervention: int) -> bool | None:
    """Return whether an intervention is a sham by lot.

    Args:
        research: Holds the seed and the share of shams.
        session: Identifier of the session.
        intervention: Number of the intervention in it, from 1.

    Returns:
        True for a sham, False for a real one; None where shams are not drawn.

    Raises:
        UnusableValueError: The share of shams is not between 0 and 1.
    """
    if not research.sham:
        return None
    if not 0 <= research.sham_share <= 1:
        raise UnusableValueError(
            f"The share of sham releases is {research.sham_share:g}.", "Give a share between 0 and 1, such as 0.5."
        )
    return Lot(research.seed, "sham", f"{intervention}|{session}").number() < int(research.sham_share * _SPAN)


def _numbers(seed: int, purpose: str, about: str) -> Iterator[int]:
    block = 0
    while True:
        digest = hashlib.sha256(f"nktsense-lot-{LOT_VERSION}|{seed}|{purpose}|{block}|{about}".encode()).digest()
        for start in range(0, len(digest), 8):
            yield int.from_bytes(digest[start : start + 8], "big")
        block += 1
