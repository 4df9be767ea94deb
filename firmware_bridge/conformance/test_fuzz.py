"""Pieces of a driver's own stream, damaged, repeated and mixed with noise, cut anywhere: the same comes of it."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import numpy as np
import pytest

from firmware_bridge.assembler import Assembler
from firmware_bridge.conformance.hearing import MOST_WAITING, Case, Heard, fed, opened

pytest.importorskip("hypothesis")
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

_MOST_CUTS = 40


def _told(found: Heard) -> Counter[str]:
    """Return how much of each kind was told; a cut may part what is counted."""
    total: Counter[str] = Counter()
    for fact in found.facts:
        total[fact.kind.value] += fact.count
    return total


def _damaged(part: bytes, at: int, instead: bytes) -> bytes:
    """Return bytes with other ones, or none, in the place of one of them."""
    at %= len(part) + 1
    return part[:at] + instead + part[at + 1 :]


@settings(
    max_examples=15,
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(data=st.data())
def test_any_bytes_in_any_cutting(conformance_case: Case, data: st.DataObject) -> None:
    stream = conformance_case[1].stream
    places = st.integers(0, len(stream))
    piece = st.tuples(places, places).map(lambda ends: stream[min(ends) : max(ends)])
    damaged = st.builds(_damaged, piece, st.integers(0, 1000), st.binary(max_size=2))
    parts = data.draw(st.lists(st.one_of(piece, damaged, st.binary(max_size=40)), max_size=6))
    whole = b"".join(parts)
    cuts = data.draw(st.lists(st.integers(0, len(whole)), max_size=_MOST_CUTS))

    at_once = fed(opened(conformance_case), [whole])
    assembler: Assembler = opened(conformance_case)
    edges = [0, *sorted(cuts), len(whole)]
    found = fed(assembler, [whole[a:b] for a, b in pairwise(edges)], every_s=0.001)

    assert bool(np.isfinite(found.values).all())
    assert bool(np.isfinite(found.host_s).all())
    np.testing.assert_array_equal(found.values, at_once.values)
    if at_once.times is not None:
        np.testing.assert_array_equal(found.times, at_once.times)
    assert _told(found) == _told(at_once)
    assert getattr(assembler.codec, "waiting", 0) <= MOST_WAITING
