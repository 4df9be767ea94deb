"""Blocks from bytes: clocks, gaps, repeats, restarts."""

from __future__ import annotations

import itertools
import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from firmware_bridge import Assembler, FactKind, SampleBlock
from firmware_bridge.clock import HostClockMap, spread_back
from firmware_bridge.codecs import AsciiLineCodec, Nkt1Codec, ProgressorCodec
from firmware_bridge.codecs.nkt1 import DataFrame, pack_data
from firmware_bridge.units import STANDARD_GRAVITY


def progressor(ticks: list[int], kgf: float = 1.0) -> bytes:
    payload = b"".join(struct.pack("<fI", kgf, t & 0xFFFFFFFF) for t in ticks)
    return bytes((1, len(payload))) + payload


def times(blocks: list[SampleBlock]) -> list[float]:
    return [t for b in blocks for t in b.time_s.tolist()]


def facts(blocks: list[SampleBlock], kind: FactKind) -> list[tuple[int, int]]:
    return [(f.at_sample, f.count) for b in blocks for f in b.facts if f.kind is kind]


def test_kilogram_force_becomes_newtons() -> None:
    [block] = Assembler(ProgressorCodec()).feed(progressor([0, 12500], kgf=10.0), 1.0)
    assert block.force_n is not None
    assert block.force_n.tolist() == [10 * STANDARD_GRAVITY] * 2
    assert block.counts is None


def test_clock_runs_on_over_the_wrap() -> None:
    assembler = Assembler(ProgressorCodec())
    blocks = assembler.feed(bytes.fromhex("0108 0000A441FAFFFFFF"), 1.0)
    blocks += assembler.feed(progressor([6000]), 1.1)
    got = times(blocks)
    assert got == [(2**32 - 6) / 1e6, (2**32 + 6000) / 1e6]
    assert not facts(blocks, FactKind.CLOCK_RESET)


def test_half_the_range_is_no_negative_time() -> None:
    assembler = Assembler(ProgressorCodec())
    half = 2**31
    blocks = assembler.feed(progressor([half - 12000, half, half + 12000]), 1.0)
    assert np.diff(times(blocks)).tolist() == pytest.approx([0.012, 0.012])
    assert times(blocks)[0] > 0


def test_a_restart_is_told_and_time_goes_on() -> None:
    assembler = Assembler(ProgressorCodec())
    blocks = assembler.feed(progressor([60_000_000 + 12000 * i for i in range(15)]), 1.0)
    blocks += assembler.feed(progressor([1000, 13000]), 3.0)
    assert facts(blocks, FactKind.CLOCK_RESET) == [(15, 0)]
    assert (np.diff(times(blocks)) > 0).all()
    assert np.diff(times(blocks))[14] == pytest.approx(2.0)  # as long as the host saw nothing


def test_missing_samples_are_a_gap_with_their_number() -> None:
    frames = [pack_data(DataFrame(i, 25_000 * i, 3125, np.full(8, float(i)))) for i in range(10)]
    blocks = [b for i, f in enumerate(frames) if i not in (4, 5) for b in Assembler.feed(ASSEMBLER, f, i * 0.025)]
    assert facts(blocks, FactKind.GAP) == [(32, 16)]
    assert sum(len(b) for b in blocks) == 64


ASSEMBLER = Assembler(Nkt1Codec())


def test_a_gap_without_a_stated_rate_is_found_too() -> None:
    assembler = Assembler(ProgressorCodec())
    ticks = [11_592 * i for i in range(60) if i not in (40, 41, 42)]
    blocks = [b for t in ticks for b in assembler.feed(progressor([t]), t / 1e6)]
    assert facts(blocks, FactKind.GAP) == [(40, 3)]


def test_a_repeated_frame_is_left_out_and_told() -> None:
    assembler = Assembler(Nkt1Codec())
    frames = [pack_data(DataFrame(i, 25_000 * i, 3125, np.arange(8.0) + 8 * i)) for i in range(5)]
    blocks = [b for i in (0, 1, 1, 2, 3) for b in assembler.feed(frames[i], 0.1 * i)]
    assert facts(blocks, FactKind.DUPLICATE) == [(16, 8)]
    counts = [c for b in blocks if b.counts is not None for c in b.counts.tolist()]
    assert counts == [float(i) for i in range(32)]
    assert not facts(blocks, FactKind.CLOCK_RESET)


def test_saturation_is_told_and_kept() -> None:
    [block] = Assembler(AsciiLineCodec("hx711")).feed(b"HX711 reading: 8388607\r\nHX711 reading: 4\r\n", 1.0)
    assert facts([block], FactKind.SATURATED) == [(0, 1)]
    assert block.saturated is not None
    assert block.saturated.tolist() == [True, False]


def test_a_burst_without_a_clock_is_spread_backwards() -> None:
    assembler = Assembler(AsciiLineCodec("plain", "N"))
    blocks = assembler.feed(b"1\n", 10.0) + assembler.feed(b"2\n3\n4\n5\n", 10.4)
    assert times(blocks) == pytest.approx([10.0, 10.1, 10.2, 10.3, 10.4])


def test_silence_of_a_device_without_a_clock_is_a_gap() -> None:
    assembler = Assembler(AsciiLineCodec("plain", "N"))
    blocks = assembler.feed(b"1\n", 10.0) + assembler.feed(b"2\n", 12.0)
    assert facts(blocks, FactKind.GAP) == [(1, 0)]


@given(st.integers(1, 50), st.floats(0, 1e6), st.floats(1e-4, 1.0), st.floats(0, 2.0))
def test_spread_times_always_rise(n: int, before: float, period: float, pause: float) -> None:
    out = spread_back(n, before + pause, period, before)
    assert (np.diff(np.concatenate(([before], out))) > 0).all()


def test_host_map_takes_the_smallest_delay() -> None:
    clock = HostClockMap()
    delays = [0.050, 0.003, 0.080, 0.020]
    fits = [clock.update(i * 0.1, 100 + i * 0.1 + d) for i, d in enumerate(delays)]
    assert fits[0].offset_s == pytest.approx(100.05)
    assert fits[-1].offset_s == pytest.approx(100.003, abs=1e-4)


@given(cuts=st.lists(st.integers(0, 2000), max_size=40))
def test_any_chunking_gives_bit_identical_blocks(cuts: list[int]) -> None:
    stream = b"".join(progressor([11_591 * (15 * i + j) for j in range(15) if i != 7 or j < 9]) for i in range(16))
    edges = [0, *sorted(min(c, len(stream)) for c in cuts), len(stream)]
    assembler = Assembler(ProgressorCodec())
    pieces = [b for a, e in itertools.pairwise(edges) for b in assembler.feed(stream[a:e], 5.0)]
    whole = Assembler(ProgressorCodec()).feed(stream, 5.0)
    assert times(pieces) == times(whole)
    assert facts(pieces, FactKind.GAP) == facts(whole, FactKind.GAP) != []


def test_blocks_cannot_be_changed() -> None:
    [block] = Assembler(ProgressorCodec()).feed(progressor([0, 12000]), 1.0)
    assert block.force_n is not None
    with pytest.raises(ValueError, match="read-only"):
        block.force_n[0] = 5.0
    with pytest.raises(ValueError, match="samples"):
        SampleBlock(0, np.zeros(3), force_n=np.zeros(2))
