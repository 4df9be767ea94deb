"""Blocks from bytes: clocks, gaps, repeats, restarts."""

from __future__ import annotations

import itertools
import struct
from collections.abc import Callable
from dataclasses import FrozenInstanceError

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firmware_bridge import Assembler, Codec, FactKind, SampleBlock
from firmware_bridge.clock import HostClockMap, spread_back
from firmware_bridge.codec import CodecEvent, SampleEvent
from firmware_bridge.codecs import AsciiLineCodec, Nkt1Codec, ProgressorCodec
from firmware_bridge.codecs.nkt1 import DataFrame, Status, pack_data
from firmware_bridge.timeline import RESET_STEP_US
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
    blocks += assembler.feed(progressor([1000 + 12000 * i for i in range(15)]), 3.0)
    assert facts(blocks, FactKind.CLOCK_RESET) == [(15, 0)]
    assert np.diff(times(blocks))[14] == pytest.approx(RESET_STEP_US / 1e6)
    host_s = [t for b in blocks for t in b.host_time_s.tolist()]
    assert host_s[15] - host_s[14] == pytest.approx(2.0 - 14 * 0.012)  # how long it took is told by the host's clock


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
    lines = [b"HX711 reading: %d\r\n" % v for v in (8388607, 8388607, 4, -8388608, 8388607)]
    assembler = Assembler(AsciiLineCodec("hx711"))
    blocks = [b for piece in (b"\r\n", *lines) for b in assembler.feed(piece, 1.0)]
    assert [s for b in blocks for s in (b.saturated if b.saturated is not None else [False])] == [1, 1, 0, 1, 1]
    assert facts(blocks, FactKind.SATURATED) == [(0, 0), (3, 0)]  # where each run begins


def test_a_burst_without_a_clock_is_spread_backwards() -> None:
    assembler = Assembler(AsciiLineCodec("plain", "N"))
    blocks = assembler.feed(b"\n1\n", 10.0) + assembler.feed(b"2\n3\n4\n5\n", 10.4)
    assert times(blocks) == pytest.approx([10.0, 10.1, 10.2, 10.3, 10.4])


def test_silence_of_a_device_without_a_clock_is_a_gap() -> None:
    assembler = Assembler(AsciiLineCodec("plain", "N"))
    blocks = assembler.feed(b"\n1\n", 10.0) + assembler.feed(b"2\n", 12.0)
    assert facts(blocks, FactKind.GAP) == [(1, 0)]


def test_a_slow_gauge_without_a_clock_is_not_silent_between_its_readings() -> None:
    assembler = Assembler(AsciiLineCodec("mark10", rate=2))
    arrivals = 10.0 + np.arange(20) * 0.5 + np.tile([0.0, 0.05], 10)
    blocks = [b for at_s in arrivals for b in assembler.feed(b"\r\n1.0 N\r\n", float(at_s))]
    assert facts(blocks, FactKind.GAP) == []
    blocks = assembler.feed(b"1.0 N\r\n", float(arrivals[-1]) + 1.5)
    assert facts(blocks, FactKind.GAP) == [(20, 2)]


@given(st.integers(1, 50), st.floats(0, 1e6), st.floats(1e-4, 1.0), st.floats(0, 2.0))
def test_spread_times_always_rise(n: int, before: float, period: float, pause: float) -> None:
    out = spread_back(n, before + pause, period, before)
    assert (np.diff(np.concatenate(([before], out))) > 0).all()


def test_host_map_takes_the_smallest_delay() -> None:
    clock = HostClockMap()
    delays = [0.050, 0.003, 0.080, 0.020]
    fits = [clock.update(i * 0.1, 100 + i * 0.1 + d) for i, d in enumerate(delays)]
    assert fits[0].offset_s == pytest.approx(100.05)
    assert 100.003 <= fits[-1].offset_s <= 100.003 + 0.01 * 0.2 + 1e-9  # what the clocks may have run apart since


def nkt1(sequence: int, tick: int, counts: list[float], status: int = 0, interval: int = 3125) -> bytes:
    return pack_data(DataFrame(sequence, tick, interval, np.array(counts, float), status=Status(status)))


def values(blocks: list[SampleBlock]) -> list[float]:
    filled = [b for b in blocks if len(b)]
    return [v for b in filled for v in (b.counts if b.force_n is None else b.force_n).tolist()]  # type: ignore[union-attr]


def all_facts(blocks: list[SampleBlock]) -> list[tuple[str, int, int, float | None]]:
    return [(f.kind.value, f.at_sample, f.count, f.value) for b in blocks for f in b.facts]


def read(codec: Codec, pieces: list[bytes], step_s: float = 0.1) -> list[SampleBlock]:
    assembler = Assembler(codec)
    return [b for i, piece in enumerate(pieces) for b in assembler.feed(piece, 5.0 + i * step_s)]


# Pieces from which hypothesis builds streams: each goes on from a clock, so that an order of pieces is a history.

Build = Callable[[int, int], bytes]
"""From a clock in µs and a number that makes the values differ to bytes."""


def _progressor(n: int, clone: bool) -> Build:
    def build(tick: int, k: int) -> bytes:
        rows = [struct.pack("<fI", (7 * k + i) % 50 / 4, (tick + 11_592 * i) & 0xFFFFFFFF) for i in range(n)]
        return b"".join(b"\x01\x08" + row for row in rows[:6]) if clone else bytes((1, 8 * n)) + b"".join(rows)

    return build


def _lines(row: Callable[[int, int, int], bytes]) -> Build:
    return lambda tick, k: b"".join(row(tick, k, i) for i in range(6))


KINDS: dict[str, tuple[Callable[[], Codec], Build]] = {
    "progressor": (ProgressorCodec, _progressor(15, clone=False)),
    "clone": (ProgressorCodec, _progressor(15, clone=True)),
    "nkt1": (
        Nkt1Codec,
        lambda tick, k: nkt1(k, tick & 0xFFFFFFFF, [(7.0 * k + i) % 50 for i in range(15)], k & 0x7F, 11_592),
    ),
    "micros": (
        lambda: AsciiLineCodec("micros"),
        _lines(lambda tick, k, i: b"%d,%d N\n" % (tick + 11_592 * i, (7 * k + i) % 5)),
    ),
    "ms": (
        lambda: AsciiLineCodec("ms", "kgf"),
        _lines(lambda tick, k, i: b"%d,%d\r\n" % (tick // 1000 + i // 3, (7 * k + i) % 5)),
    ),
    "openscale": (
        lambda: AsciiLineCodec("openscale"),
        _lines(lambda tick, k, i: b"%d,%d.5,%s,\r\n" % (tick // 1000 + 200 * i, k + i, (b"kg", b"lbs")[k % 2])),
    ),
    "mark10": (lambda: AsciiLineCodec("mark10"), _lines(lambda tick, k, i: b"-%d.5 lbF\r\n" % (tick // 1000 + k + i))),
    "hx711": (lambda: AsciiLineCodec("hx711"), _lines(lambda tick, k, i: b"HX711 reading: %d\r\n" % (8388600 + k + i))),
}
STEP_US = 15 * 11_592


@st.composite
def histories(draw: st.DrawFn, kind: str) -> bytes:
    """Bytes of a device that goes on, repeats itself, restarts, jumps and is disturbed."""
    build = KINDS[kind][1]
    tick, k, out, sent = draw(st.sampled_from([0, 40_000_000, 2**32 - 400_000])), 0, [b"\r\n" * 2], b""
    for what in draw(st.lists(st.sampled_from("gggggrRjtnz"), min_size=4, max_size=9)):
        if what == "r":  # the last piece once more
            out.append(sent)
            continue
        if what in "nz":
            out.append(draw(st.binary(max_size=300)) if what == "n" else bytes(draw(st.integers(1, 300))))
            continue
        k += 1
        if what == "R":  # begins anew, on ticks that it may have used before
            tick = draw(st.sampled_from([0, tick - STEP_US, tick - 300_000, tick - 5_000_000]))
            tick = max(tick, 0)
        elif what == "j":
            tick += draw(st.sampled_from([50_000, 1_500_000, 90_000_000]))
        elif what == "t":  # the last clock again with other values
            tick = max(tick - STEP_US, 0)
        sent = build(tick, k)
        tick += STEP_US
        out.append(sent)
    return b"".join(out)


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_any_chunking_gives_bit_identical_blocks(kind: str, data: st.DataObject) -> None:
    make = KINDS[kind][0]
    stream = data.draw(histories(kind))
    cuts = data.draw(st.lists(st.integers(0, len(stream)), max_size=30))
    edges = [0, *sorted(cuts), len(stream)]
    whole = read(make(), [stream], 0.0)
    for pieces in ([stream[a:e] for a, e in itertools.pairwise(edges)], [bytes((b,)) for b in stream]):
        cut = read(make(), pieces, 0.0)
        assert values(cut) == values(whole)
        assert _device_s(cut) == _device_s(whole)
        assert all_facts(cut) == all_facts(whole)
        assert _flags(cut) == _flags(whole)
    assert (np.diff(_device_s(whole)) > 0).all()
    starts = np.cumsum([0, *(len(b) for b in whole)])[:-1].tolist()
    assert [b.first_sample for b in whole] == starts


def _device_s(blocks: list[SampleBlock]) -> list[float]:
    return [t for b in blocks if b.device_time_s is not None for t in b.device_time_s.tolist()]


def _flags(blocks: list[SampleBlock]) -> list[bool]:
    return [s for b in blocks for s in (b.saturated if b.saturated is not None else np.zeros(len(b), bool)).tolist()]


@pytest.mark.parametrize("bytewise", [False, True])
def test_a_repeated_notification_is_left_out_and_told_however_it_is_cut(bytewise: bool) -> None:
    frames = [progressor([11_592 * (15 * k + i) for i in range(15)], kgf=float(k)) for k in range(4)]
    stream = b"".join(frames[k] for k in (0, 1, 2, 2, 3))
    blocks = read(ProgressorCodec(), [bytes((b,)) for b in stream] if bytewise else [stream])
    assert values(blocks) == [k * STANDARD_GRAVITY for k in range(4) for _ in range(15)]
    assert all_facts(blocks) == [("duplicate", 45, 15, None)]


def test_the_time_of_arrival_is_not_in_device_time() -> None:
    frames = [progressor([t + 11_592 * i for i in range(15)], 1.0 + t / 1e6) for t in (50_000_000, 0, 173_880)]
    assert times(read(ProgressorCodec(), frames, 0.17)) == times(read(ProgressorCodec(), frames, 60.0))


def test_a_quick_restart_on_the_same_clock_keeps_every_sample() -> None:
    """Ten frames, then the same clock and the same counter with other counts: not one of them is a repeat."""
    first = [nkt1(k, 5_000_000 + 25_000 * k, [8.0 * k + i for i in range(8)]) for k in range(10)]
    again = [nkt1(k, 5_000_000 + 25_000 * k, [1000.0 + 8 * k + i for i in range(8)]) for k in range(10)]
    blocks = read(Nkt1Codec(), first + again)
    assert values(blocks) == [float(i) for i in range(80)] + [1000.0 + i for i in range(80)]
    [reset] = [f for b in blocks for f in b.facts]
    assert (reset.kind, reset.at_sample) == (FactKind.CLOCK_RESET, 80)
    assert reset.value == pytest.approx(79 * 3125 / 1e6)


def test_a_frame_that_only_looks_alike_is_no_repeat() -> None:
    """The counter is part of it: another counter with the same clock and the same values is new."""
    frames = [nkt1(0, 0, [5.0] * 8), nkt1(1, 25_000, [5.0] * 8)]
    blocks = read(Nkt1Codec(), [*frames, nkt1(2, 25_000, [5.0] * 8)])
    assert len(values(blocks)) == 24
    assert len(facts(blocks, FactKind.CLOCK_RESET)) == 1
    assert facts(blocks, FactKind.DUPLICATE) == []


def test_a_restart_that_the_instrument_states_is_one_even_where_the_clock_goes_on() -> None:
    frames = [nkt1(0, 4_975_000, [1.0] * 8), nkt1(0, 5_000_000, [1.0] * 8, status=0x40)]
    blocks = read(Nkt1Codec(), frames)
    assert all_facts(blocks) == [("restarted", 8, 0, None), ("clock_reset", 8, 0, None)]
    assert np.diff(times(blocks))[7] == pytest.approx(RESET_STEP_US / 1e6)
    repeated = read(Nkt1Codec(), [*frames, frames[1]])
    assert len(values(repeated)) == 16


@pytest.mark.parametrize("profile", ["ms", "openscale"])
@pytest.mark.parametrize("per_tick", [2, 3, 40, 1500])
def test_every_reading_of_one_millisecond_is_kept(profile: str, per_tick: int) -> None:
    form = {"ms": b"%d,%d N\n", "openscale": b"%d,%d,kg,\n"}[profile]
    rows = [form % (i // per_tick, i % 2) for i in range(3 * per_tick)]
    blocks = read(AsciiLineCodec(profile), [b"\n", *rows])
    assert len(values(blocks)) == 3 * per_tick
    assert facts(blocks, FactKind.DUPLICATE) == facts(blocks, FactKind.CLOCK_RESET) == []
    assert (np.diff(times(blocks)) > 0).all()
    if per_tick <= 40:  # as long as there are microseconds enough, a reading stays in its millisecond
        assert np.abs(np.array(times(blocks)) * 1000 - np.arange(3 * per_tick) // per_tick).max() < 1.04


def test_two_readings_of_a_millisecond_stand_half_a_millisecond_apart() -> None:
    blocks = read(AsciiLineCodec("ms", "N"), [b"\n7,1\n7,1\n8,1\n"])
    assert times(blocks) == [0.007, 0.0075, 0.008]


def test_a_jump_of_the_frame_counter_without_one_of_the_clock_is_told() -> None:
    at = {65534: 0, 65535: 25_000, 0: 50_000, 5: 75_000}
    blocks = read(Nkt1Codec(), [nkt1(s, t, [1.0] * 8) for s, t in at.items()])
    assert all_facts(blocks) == [("sequence_jump", 24, 4, None)]


def test_what_the_status_of_a_frame_says_is_told() -> None:
    status = [0x20, 0x20, 0x00, 0x08, 0x08, 0x02, 0x02, 0x00]
    blocks = read(Nkt1Codec(), [nkt1(k, 6250 * k, [1.0, 2.0], s) for k, s in enumerate(status)])
    assert all_facts(blocks) == [
        ("button", 0, 0, 1.0),
        ("button", 4, 0, 0.0),
        ("overrun", 6, 0, None),
        ("overrun", 8, 0, None),
        ("sensor_fault", 10, 0, None),
        ("saturated", 10, 0, None),
    ]
    assert _flags(blocks) == [False] * 10 + [True] * 4 + [False] * 2


def test_a_damaged_memory_is_told_once_and_a_reading_out_of_step_each_time() -> None:
    damaged, lost, out_of_step = 1 << 7, 1 << 3, 1 << 10
    status = [damaged, damaged, damaged | lost | out_of_step, lost, 0, damaged]
    blocks = read(Nkt1Codec(), [nkt1(k, 6250 * k, [1.0, 2.0], s) for k, s in enumerate(status)])
    assert all_facts(blocks) == [
        ("calibration_damaged", 0, 0, None),
        ("overrun", 4, 0, 1.0),
        ("overrun", 6, 0, None),
        ("calibration_damaged", 10, 0, None),
    ]
    assert _flags(blocks) == [False] * 12


@pytest.mark.parametrize(("why", "value"), [(0, None), (1 << 8, 1.0), (1 << 9, 2.0), (1 << 8 | 1 << 9, 2.0)])
def test_a_restart_says_why(why: int, value: float | None) -> None:
    frames = [nkt1(0, 10_000_000, [1.0, 2.0], why), nkt1(0, 5000, [1.0, 2.0], 1 << 6 | why)]
    kinds = [fact for fact in all_facts(read(Nkt1Codec(), frames)) if fact[0] == "restarted"]
    assert kinds == [("restarted", 2, 0, value)]


def test_reserved_status_bits_are_passed_over() -> None:
    blocks = read(Nkt1Codec(), [nkt1(0, 0, [1.0, 2.0], 0xF800)])
    assert all_facts(blocks) == []
    assert len(values(blocks)) == 2


def test_a_turned_sign_turns_the_force_and_not_the_counts() -> None:
    blocks = Assembler(ProgressorCodec(), sign=-1).feed(progressor([0, 11_592], 2.0), 0.0)
    assert values(blocks) == [-2 * STANDARD_GRAVITY] * 2
    assert values(Assembler(Nkt1Codec(), sign=-1).feed(nkt1(0, 0, [5.0, 6.0]), 0.0)) == [5.0, 6.0]


def test_blocks_cannot_be_changed() -> None:
    [block] = Assembler(ProgressorCodec()).feed(progressor([0, 12000]), 1.0)
    assert block.force_n is not None
    with pytest.raises(ValueError, match="read-only"):
        block.force_n[0] = 5.0
    with pytest.raises(FrozenInstanceError):
        block.force_n = None  # type: ignore[misc]
    theirs = np.zeros(2)
    kept = SampleBlock(0, np.zeros(2), force_n=theirs)
    theirs[0] = 5.0
    assert kept.force_n is not None
    assert kept.force_n.tolist() == [0.0, 0.0]
    with pytest.raises(ValueError, match="samples"):
        SampleBlock(0, np.zeros(3), force_n=np.zeros(2))
    with pytest.raises(FrozenInstanceError):
        ProgressorCodec().feed(progressor([0, 12000]))[0].unit = "N"  # type: ignore[misc,union-attr]


class NonsenseCodec(ProgressorCodec):
    """Somebody's codec that hands on what its device says, numbers or not."""

    def feed(self, data: bytes) -> list[CodecEvent]:
        values = np.array([float(word) for word in data.split()])
        return [SampleEvent(values, "N", saturated=None)]


def test_what_is_no_number_is_unusable_and_harms_nothing() -> None:
    assembler = Assembler(NonsenseCodec())
    blocks = assembler.feed(b"nan 1 2", 1.0) + assembler.feed(b"inf -inf 5", 1.1) + assembler.feed(b"6", 1.2)
    assert [block.force_n.tolist() for block in blocks] == [[0.0, 1.0, 2.0], [2.0, 2.0, 5.0], [6.0]]  # type: ignore[union-attr]
    flags = [None if block.saturated is None else block.saturated.tolist() for block in blocks]
    assert flags == [[True, False, False], [True, True, False], None]
    assert [at for kind, at, *_ in all_facts(blocks) if kind == "saturated"] == [0, 3]
