"""Codecs, proved with plain bytes."""

from __future__ import annotations

import itertools
import struct

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firmware_bridge import (
    BatteryEvent,
    Codec,
    CodecError,
    CodecEvent,
    FactKind,
    IdentityEvent,
    MalformedEvent,
    NoticeEvent,
    SampleEvent,
    cobs,
)
from firmware_bridge.codecs import AsciiLineCodec, Nkt1Codec, ProgressorCodec
from firmware_bridge.codecs.nkt1 import DATA, DataFrame, Status, crc16, pack_data, pack_frame, pack_identity


def samples(events: list[CodecEvent]) -> list[float]:
    return [v for e in events if isinstance(e, SampleEvent) for v in e.values.tolist()]


def ticks(events: list[CodecEvent]) -> list[int]:
    return [v for e in events if isinstance(e, SampleEvent) and e.ticks is not None for v in e.ticks.tolist()]


def dropped(events: list[CodecEvent]) -> int:
    return sum(e.count for e in events if isinstance(e, MalformedEvent))


class TestProgressor:
    def test_worked_example_of_the_vendor_page(self) -> None:
        events = ProgressorCodec().feed(bytes.fromhex("0110 00002041E8030000 00004841BC340000"))
        assert samples(events) == [10.0, 12.5]
        assert ticks(events) == [1000, 13500]

    def test_payload_of_a_real_capture(self) -> None:
        events = ProgressorCodec().feed(bytes.fromhex("0110 5098F0BDCC2B0F00 207AF1BD13590F00"))
        assert samples(events) == pytest.approx([-0.11748, -0.11791], abs=5e-6)
        assert ticks(events) == [994252, 1005843]

    def test_battery_is_matched_to_its_request(self) -> None:
        codec = ProgressorCodec()
        assert codec.command("battery") == b"\x6f"
        assert codec.feed(bytes.fromhex("0004480F0000")) == [BatteryEvent(voltage_v=3.912)]

    def test_low_power_warning(self) -> None:
        assert ProgressorCodec().feed(b"\x04\x00") == [NoticeEvent(FactKind.LOW_BATTERY)]

    def test_replies_are_matched_by_order(self) -> None:
        codec = ProgressorCodec()
        codec.command("identify")
        codec.command("battery")
        events = codec.feed(b"\x00\x05v1.23" + bytes.fromhex("0004480F0000"))
        assert events == [IdentityEvent((("firmware", "v1.23"),)), BatteryEvent(voltage_v=3.912)]

    def test_a_clones_own_codes_are_passed_over(self) -> None:
        events = ProgressorCodec().feed(b"\x05\x04abcd" + bytes.fromhex("0108 00002041E8030000"))
        assert samples(events) == [10.0]
        assert dropped(events) == 0

    @pytest.mark.parametrize("verb", ["calibrate", "save", "tare"])
    def test_nothing_that_the_device_stores_can_be_written(self, verb: str) -> None:
        with pytest.raises(CodecError):
            ProgressorCodec().command(verb)

    def test_resynchronises_after_a_lost_byte(self) -> None:
        frames = [_progressor_frame(range(i * 15, i * 15 + 15)) for i in range(20)]
        stream = b"".join(frames[:5]) + frames[5][:40] + frames[5][41:] + b"".join(frames[6:])
        events = ProgressorCodec().feed(stream)
        got = samples(events)
        whole = [float(i % 50) for i in range(300) if not 75 <= i < 90]
        assert [v for v in got if v in whole] == got
        assert len(got) >= len(whole) - 15  # the damaged frame, and at most the one it ran into
        assert dropped(events) > 0


def _progressor_frame(numbers: range) -> bytes:
    payload = b"".join(struct.pack("<fI", float(i % 50), 12000 * (i + 1)) for i in numbers)
    return bytes((1, len(payload))) + payload


class TestAscii:
    @pytest.mark.parametrize(
        ("profile", "unit", "line", "value", "found", "tick"),
        [
            ("mark10", None, b"-18.78 lbF\r\n", -18.78, "lbf", None),
            ("mark10", None, b"3.258 lbF\r\n", 3.258, "lbf", None),
            ("mark10", None, b"4.285 N\r\n", 4.285, "N", None),
            ("openscale", None, b"51588,12.34,lbs,24.75,\r\n", 12.34, "lbf", 51_588_000),
            ("hx711", None, b"HX711 reading: -123456\r\n", -123456.0, "counts", None),
            ("hx711_adc", "gf", b"Load_cell output val: 12.34\r\n", 12.34, "gf", None),
            (
                "nau7802",
                None,
                b"Reading: 123456\tWeight: 1.23\tAvgWeight: 1.20\r\n",
                123456.0,
                "counts",
                None,
            ),
            ("nau7802", None, b"Read 123456\n", 123456.0, "counts", None),
            ("ms", "kgf", b"1200,3.5\n", 3.5, "kgf", 1_200_000),
            ("micros", "N", b"1200,3.5\r", 3.5, "N", 1200),
            ("plain", "N", b"+7.25e1\n", 72.5, "N", None),
        ],
    )
    def test_lines_of_the_documents(
        self, profile: str, unit: str | None, line: bytes, value: float, found: str, tick: int | None
    ) -> None:
        [event] = AsciiLineCodec(profile, unit).feed(line)
        assert isinstance(event, SampleEvent)
        assert event.values.tolist() == [value]
        assert event.unit == found
        assert (None if event.ticks is None else event.ticks.tolist()) == (None if tick is None else [tick])

    def test_a_number_without_a_unit_is_not_guessed(self) -> None:
        assert samples(AsciiLineCodec("plain").feed(b"12.5\n")) == []
        assert dropped(AsciiLineCodec("plain").feed(b"12.5\n")) == 4

    def test_an_unknown_unit_is_not_guessed(self) -> None:
        assert samples(AsciiLineCodec("mark10").feed(b"12.5 in\r\n")) == []

    def test_a_change_of_unit_splits_the_event(self) -> None:
        events = AsciiLineCodec("mark10").feed(b"1 N\r\n2 N\r\n3 lbF\r\n")
        assert [e.unit for e in events if isinstance(e, SampleEvent)] == ["N", "lbf"]

    def test_both_ends_of_the_converter_are_saturated(self) -> None:
        [event] = AsciiLineCodec("hx711").feed(b"HX711 reading: 8388607\r\nHX711 reading: 5\r\n")
        assert isinstance(event, SampleEvent)
        assert event.saturated is not None
        assert event.saturated.tolist() == [True, False]

    def test_an_endless_line_does_not_grow(self) -> None:
        codec = AsciiLineCodec("plain", "N")
        events = [e for _ in range(200) for e in codec.feed(b"x" * 100)]
        events += codec.feed(b"\n5\n")
        assert samples(events) == [5.0]
        assert dropped(events) == 20_000

    def test_unknown_profile_and_unit(self) -> None:
        with pytest.raises(CodecError, match="no line profile"):
            AsciiLineCodec("nothing")
        with pytest.raises(CodecError, match="no unit of force"):
            AsciiLineCodec("plain", "stone")


class TestCobs:
    @pytest.mark.parametrize(
        ("plain", "stuffed"),
        # Cheshire & Baker 1999, and the examples commonly given after it
        [
            ("00", "0101"),
            ("0000", "010101"),
            ("11220033", "0311220233"),
            ("11223344", "0511223344"),
            ("11000000", "0211010101"),
            (bytes(range(1, 255)).hex(), "ff" + bytes(range(1, 255)).hex()),
            (bytes(range(255)).hex(), "01ff" + bytes(range(1, 255)).hex()),
            (bytes(range(1, 256)).hex(), "ff" + bytes(range(1, 255)).hex() + "02ff"),
        ],
    )
    def test_examples(self, plain: str, stuffed: str) -> None:
        assert cobs.encode(bytes.fromhex(plain)).hex() == stuffed
        assert cobs.decode(bytes.fromhex(stuffed)) == bytes.fromhex(plain)

    @given(st.binary(max_size=1200))
    def test_round_trip_without_a_zero(self, data: bytes) -> None:
        stuffed = cobs.encode(data)
        assert 0 not in stuffed
        assert cobs.decode(stuffed) == data


class TestNkt1:
    def test_crc_check_value(self) -> None:
        assert crc16(b"123456789") == 0x29B1

    def test_a_frame_byte_by_byte_from_the_specification(self) -> None:
        body = bytes([1, 0x01, 7, 0])  # version, data, sequence 7
        body += struct.pack("<IIHBB", 1000, 3125, 0, 2, 3)
        body += struct.pack("<ihh", -5, 32, -150) + struct.pack("<ihh", 70000, -16, 250)
        wire = cobs.encode(body + struct.pack("<H", crc16(body))) + b"\x00"
        [event] = Nkt1Codec().feed(wire)
        assert isinstance(event, SampleEvent)
        assert event.values.tolist() == [-5.0, 70000.0]
        assert event.ticks is not None
        assert event.ticks.tolist() == [1000, 4125]
        assert event.angular_velocity_dps is not None
        assert event.angular_velocity_dps.tolist() == [2.0, -1.0]
        assert event.angle_deg is not None
        assert event.angle_deg.tolist() == [-1.5, 2.5]
        assert event.sequence == 7

    def test_clock_wraps_inside_a_frame(self) -> None:
        frame = DataFrame(0, 2**32 - 1000, 1000, np.array([1.0, 2.0, 3.0]))
        assert ticks(Nkt1Codec().feed(pack_data(frame))) == [2**32 - 1000, 0, 1000]

    def test_identity(self) -> None:
        events = Nkt1Codec().feed(pack_identity(0, {"model": "x", "rate_hz": "320"}))
        assert events == [IdentityEvent((("model", "x"), ("rate_hz", "320")))]

    def test_every_single_bit_error_is_caught(self) -> None:
        wire = pack_data(DataFrame(3, 5000, 3125, np.arange(8.0)))
        for position in range(len(wire) - 1):
            for bit in range(8):
                damaged = bytearray(wire)
                damaged[position] ^= 1 << bit
                assert samples(Nkt1Codec().feed(bytes(damaged) + b"\x00")) == []

    def test_unknown_types_are_skipped_and_unknown_versions_refused(self) -> None:
        assert Nkt1Codec().feed(pack_frame(0x42, 0, b"later")) == []
        body = bytes([2, DATA, 0, 0]) + struct.pack("<IIHBBi", 0, 1, 0, 1, 0, 5)
        wire = cobs.encode(body + struct.pack("<H", crc16(body))) + b"\x00"
        assert dropped(Nkt1Codec().feed(wire)) == len(wire)

    def test_a_silent_motion_sensor_gives_no_motion(self) -> None:
        frame = DataFrame(0, 0, 3125, np.arange(2.0), np.zeros(2), np.zeros(2), status=Status.MOTION_SENSOR_FAULT)
        notice, event = Nkt1Codec().feed(pack_data(frame))
        assert notice == NoticeEvent(FactKind.MOTION_LOST)
        assert isinstance(event, SampleEvent)
        assert event.angular_velocity_dps is not None
        assert np.isnan(event.angular_velocity_dps).all()

    def test_a_flood_without_a_terminator_does_not_grow(self) -> None:
        codec = Nkt1Codec()
        for _ in range(100):
            codec.feed(b"\x11" * 1000)
        events = codec.feed(b"\x00" + pack_data(DataFrame(0, 0, 1, np.array([4.0]))))
        assert samples(events) == [4.0]

    def test_too_long_a_frame_is_refused(self) -> None:
        with pytest.raises(CodecError):
            pack_frame(DATA, 0, bytes(300))


def _streams() -> dict[str, tuple[type, bytes]]:
    nkt1 = b"".join(pack_data(DataFrame(i, 25_000 * i, 3125, np.arange(8.0) + i)) for i in range(30))
    lines = b"".join(b"%d,%.2f N\r\n" % (i * 12500, i / 3) for i in range(120))
    progressor = b"".join(_progressor_frame(range(i * 15, i * 15 + 15)) for i in range(12))
    noise = bytes(range(256))
    return {
        "nkt1": (Nkt1Codec, nkt1[:500] + noise + nkt1[500:]),
        "ascii": (lambda: AsciiLineCodec("micros"), lines[:333] + noise[128:] + lines[333:]),  # type: ignore[dict-item]
        "progressor": (ProgressorCodec, progressor[:366] + noise[200:] + progressor[366:]),
    }


@pytest.mark.parametrize("name", ["nkt1", "ascii", "progressor"])
@given(cuts=st.lists(st.integers(0, 2600), max_size=60))
def test_any_chunking_gives_identical_samples(name: str, cuts: list[int]) -> None:
    make, stream = _streams()[name]
    whole = make().feed(stream)
    codec: Codec = make()
    edges = [0, *sorted(min(c, len(stream)) for c in cuts), len(stream)]
    pieces = [e for a, b in itertools.pairwise(edges) for e in codec.feed(stream[a:b])]
    assert samples(pieces) == samples(whole)
    assert ticks(pieces) == ticks(whole)
    assert dropped(pieces) == dropped(whole)
    assert len(samples(whole)) >= 100


@pytest.mark.parametrize("make", [Nkt1Codec, ProgressorCodec, AsciiLineCodec, lambda: AsciiLineCodec("openscale")])
@settings(max_examples=300)
@given(chunks=st.lists(st.binary(max_size=400), max_size=12))
def test_no_bytes_raise_or_pile_up(make: type, chunks: list[bytes]) -> None:
    codec = make()
    for chunk in chunks:
        for event in codec.feed(chunk):
            if isinstance(event, SampleEvent):
                assert np.isfinite(event.values).all()
    assert len(codec._buffer) <= 600
