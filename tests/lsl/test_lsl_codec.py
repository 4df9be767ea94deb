"""Chunks as bytes and back, and time stamps that are not as they should be. No stream, no pylsl."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from firmware_bridge import Assembler, CodecError, Fact, FactKind, SampleBlock
from firmware_bridge.codec import MalformedEvent
from firmware_bridge.codecs import make_assembler
from firmware_bridge.codecs.lsl import LslCodec, pack_chunk

RATE = 100.0


def chunk(stamps: Any, values: Any = None, *, late_s: float = 0.01, origin_s: float = 0.0, format_: int = 1) -> bytes:
    stamps = np.asarray(stamps, dtype=float)
    values = np.arange(len(stamps), dtype=float) if values is None else np.asarray(values, dtype=float)
    taken_s = float(stamps[-1]) + late_s
    return pack_chunk(
        stamps, values.reshape(len(stamps), -1), format_, origin_s=origin_s, correction_s=0.0, taken_s=taken_s
    )


def read(*chunks: bytes, rate: float | None = RATE) -> tuple[list[SampleBlock], list[Fact]]:
    assembler = Assembler(LslCodec(0, "N", nominal_rate_hz=rate))
    blocks = [block for i, data in enumerate(chunks) for block in assembler.feed(data, float(i))]
    return blocks, [fact for block in blocks for fact in block.facts]


def times(blocks: list[SampleBlock]) -> Any:
    return np.concatenate([block.time_s for block in blocks if len(block)])


@pytest.mark.parametrize("format_", [1, 2, 4, 5, 6, 7])
def test_every_format_comes_back(format_: int) -> None:
    values = np.array([[1, -2], [3, 4], [-100, 6]], dtype=float)
    blocks, facts = read(chunk([10.0, 10.01, 10.02], values, origin_s=10.0, format_=format_))
    assert [block.force_n.tolist() for block in blocks if block.force_n is not None] == [[1.0, 3.0, -100.0]]
    assert times(blocks) == pytest.approx([0, 0.01, 0.02], abs=1e-9)
    assert not facts


@given(st.lists(st.integers(0, 400), max_size=6), st.binary(max_size=12))
def test_any_cutting_gives_the_same(cuts: list[int], noise: bytes) -> None:
    data = chunk([0.0, 0.01, 0.02]) + noise + chunk([0.03, 0.03, 0.02]) + chunk([0.05, 9.0, 9.01])
    whole = Assembler(LslCodec(nominal_rate_hz=RATE))
    parts = Assembler(LslCodec(nominal_rate_hz=RATE))
    expected = whole.feed(data, 1.0)
    edges = [0, *sorted(min(cut, len(data)) for cut in cuts), len(data)]
    got = [b for first, stop in itertools.pairwise(edges) for b in parts.feed(data[first:stop], 1.0)]
    assert np.array_equal(times(got), times(expected))
    told = [[(f.kind, f.at_sample, f.count, f.value) for b in blocks for f in b.facts] for blocks in (got, expected)]
    assert told[0] == told[1]


@given(st.binary(max_size=300))
def test_any_bytes_are_taken(data: bytes) -> None:
    codec = LslCodec()
    events = [*codec.feed(data), *codec.feed(b"LSLC" + data)]
    lost = sum(event.count for event in events if isinstance(event, MalformedEvent))
    assert lost <= 2 * len(data) + 4  # no byte is counted twice


def test_a_damaged_chunk_is_told_and_the_next_is_read() -> None:
    damaged = bytearray(chunk([0.0, 0.01]))
    damaged[50] ^= 1
    blocks, facts = read(bytes(damaged), chunk([0.02, 0.03]))
    assert [(f.kind, f.count) for f in facts] == [(FactKind.GARBAGE, len(damaged))]
    assert len(times(blocks)) == 2


def test_missing_samples_are_a_gap() -> None:
    _, facts = read(chunk([0.0, 0.01]), chunk([0.15, 0.16]))
    assert [(f.kind, f.count) for f in facts] == [(FactKind.GAP, 13)]
    assert facts[0].value == pytest.approx(0.13)


def test_one_stamp_for_a_burst_is_spread() -> None:
    blocks, facts = read(chunk([0.04] * 4), chunk([0.08] * 4), chunk([0.12] * 4))
    assert times(blocks) == pytest.approx(np.arange(1, 13) * 0.01, abs=1e-6)
    assert not facts
    blocks, facts = read(chunk([0.0]), chunk([0.04] * 4), chunk([0.1] * 2), rate=None)
    assert times(blocks) == pytest.approx([0, 0.01, 0.02, 0.03, 0.04, 0.07, 0.1], abs=1e-6)


def test_chunks_that_overlap_are_laid_one_after_the_other_and_told() -> None:
    blocks, facts = read(chunk([0.0, 0.01, 0.02]), chunk([0.015, 0.025, 0.035]))
    assert np.all(np.diff(times(blocks)) > 0)
    assert times(blocks)[-2:] == pytest.approx([0.025, 0.035])
    assert [f.kind for f in facts] == [FactKind.TIME_BACKWARD]
    assert facts[0].value == pytest.approx(0.005)


def test_a_clock_that_steps_back_far_began_anew() -> None:
    blocks, facts = read(chunk([100.0, 100.01]), chunk([3.0, 3.01]))
    assert [(f.kind, f.at_sample) for f in facts] == [(FactKind.CLOCK_RESET, 2)]
    assert facts[0].value == pytest.approx(97.01)
    assert times(blocks) == pytest.approx([100.0, 100.01, 101.01, 101.02])


def test_a_leap_inside_a_chunk_is_found_and_a_late_start_is_none() -> None:
    leap = chunk([0.02, 0.03, 500.0, 500.01], late_s=-499.0)
    blocks, facts = read(chunk([0.0, 0.01]), leap)
    assert [(f.kind, f.at_sample) for f in facts] == [(FactKind.RESTARTED, 4), (FactKind.CLOCK_RESET, 4)]
    assert times(blocks)[-1] == pytest.approx(1.04)
    # What waited for five seconds before it was read is late, and what follows is not: no leap.
    blocks, facts = read(chunk([0.0, 0.01], late_s=5.0), chunk([0.02, 0.03]), chunk([0.04, 0.05]))
    assert not facts


def test_samples_that_are_no_numbers_are_unusable_and_those_without_a_time_are_left_out() -> None:
    blocks, facts = read(chunk([0.0, 0.01, 0.02], [1.0, np.nan, 2.0]))
    [block] = blocks
    assert block.saturated is not None
    assert block.saturated.tolist() == [False, True, False]
    assert [f.kind for f in facts] == [FactKind.SATURATED]
    assert block.force_n is not None
    assert np.isfinite(block.force_n).all()
    blocks, _ = read(chunk([0.0, 0.01], [np.inf, 5.0]), chunk([0.02, 0.03], [np.nan, 6.0]))
    assert [f for b in blocks if b.force_n is not None for f in b.force_n.tolist()] == [0.0, 5.0, 5.0, 6.0]
    blocks, facts = read(chunk([0.0, np.nan, 0.02]))
    assert len(times(blocks)) == 2
    assert [f.kind for f in facts] == [FactKind.GARBAGE, FactKind.GAP]


def test_the_options_make_the_same_codec_again() -> None:
    codec = LslCodec(3, "kgf", velocity=1, velocity_deg=57.29577951308232, angle=0, nominal_rate_hz=1 / 3)
    again = make_assembler("lsl", codec.options + " sign=-1")
    assert again.codec.options == codec.options
    assert again.sign == -1
    for text in (
        "",
        "channel=x unit=N",
        "channel=-1 unit=N",
        "channel=0 unit=apples",
        "channel=0 unit=N rate=fast",
        "channel=0 unit=N colour=red",
    ):
        with pytest.raises(CodecError):
            make_assembler("lsl", text)
