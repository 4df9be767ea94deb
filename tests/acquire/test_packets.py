"""However samples come packed, a session sees and stores the same."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from firmware_bridge import Fact, FactKind, Packet, SampleBlock
from nktsense.acquire import LiveSession, LiveUpdate
from nktsense.acquire.merging import merged
from nktsense.recording.nkt_reader import read_nkt
from nktsense.signal import TrialAnalysis
from tests.acquire.scripted import ScriptedDevice

_RATE = 100
_TIME = np.arange(0, 9, 1 / _RATE)
_FORCE = np.interp(_TIME, [0, 2, 2.6, 5, 5.1, 9], [3, 3, 143, 143, 3, 3]) + 0.2 * np.sin(_TIME * 40)
_SATURATED = (_TIME > 4.0) & (_TIME < 4.03)
_FACTS = {250: FactKind.GARBAGE, 333: FactKind.OVERRUN, 700: FactKind.BUTTON}
_ANGLE_FROM = 400


def block(first: int, stop: int) -> SampleBlock:
    """Return samples of the stream; facts stand before their sample, so a block begins at each."""
    part = slice(first, stop)
    facts = (Fact(_FACTS[first], first),) if first in _FACTS else ()
    return SampleBlock(
        first,
        1000.0 + _TIME[part],
        device_time_s=_TIME[part],
        force_n=_FORCE[part],
        angle_deg=_TIME[part] if first >= _ANGLE_FROM else None,
        saturated=_SATURATED[part] if _SATURATED[part].any() else None,
        facts=facts,
    )


def cut(at: list[int]) -> list[SampleBlock]:
    edges = sorted({0, len(_TIME), _ANGLE_FROM, *_FACTS, *at})
    return [block(a, b) for a, b in pairwise(edges)]


def play(blocks: list[SampleBlock], per_packet: list[int], path: Path) -> tuple[list[LiveUpdate], list[TrialAnalysis]]:
    packets: list[Packet] = []
    sizes = iter(per_packet)
    at = 0
    while at < len(blocks):
        n = next(sizes, 3)
        packets.append(Packet(b"x", 1000.0, tuple(blocks[at : at + n])))
        at += n
    updates = list(LiveSession(ScriptedDevice(packets), journal_path=path).start().updates())
    return updates, [trial for update in updates for trial in update.trials]


@settings(max_examples=8, deadline=None)
@given(st.lists(st.integers(1, len(_TIME) - 1), max_size=120), st.lists(st.integers(1, 40), max_size=60))
def test_any_packets_give_the_same_trials_forces_and_recording(
    tmp_path_factory: object, at: list[int], per_packet: list[int]
) -> None:
    folder: Path = tmp_path_factory.mktemp("packets")  # type: ignore[attr-defined]
    whole, expected = play(cut([]), [1], folder / "whole.nkt")
    updates, trials = play(cut(at), per_packet, folder / "cut.nkt")
    assert len(expected) == 1
    assert trials == expected
    force = np.concatenate([u.force_n for u in updates])
    np.testing.assert_array_equal(force, np.concatenate([u.force_n for u in whole]))
    one, other = read_nkt(folder / "whole.nkt"), read_nkt(folder / "cut.nkt")
    np.testing.assert_array_equal(one.force, other.force)
    np.testing.assert_array_equal(one.time_s, other.time_s)
    np.testing.assert_array_equal(force, other.force)
    assert one.metadata["stream"] == other.metadata["stream"]
    told = 0
    for update in updates:  # a fact comes with the sample that it stands before
        for fact in update.facts:
            assert fact.kind is FactKind.TARE or fact.at_sample == told
        told += len(update.time_s)
    assert [f.kind for u in updates for f in u.facts if f.kind is not FactKind.TARE] == list(_FACTS.values())


@given(st.lists(st.integers(1, len(_TIME) - 1), max_size=40))
def test_merging_keeps_every_sample_and_every_fact_in_its_place(at: list[int]) -> None:
    blocks = cut(at)
    few = merged(blocks)
    assert len(few) <= len(blocks)
    np.testing.assert_array_equal(np.concatenate([b.force_n for b in few if b.force_n is not None]), _FORCE)
    assert [(f.kind, b.first_sample) for b in few for f in b.facts] == [(kind, i) for i, kind in _FACTS.items()]
    assert all(b.first_sample < _ANGLE_FROM or b.angle_deg is not None for b in few)
