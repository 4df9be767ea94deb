"""Codecs, proved with plain bytes."""

from __future__ import annotations

import itertools
import re
import struct
import time
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firmware_bridge import (
    Assembler,
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
from firmware_bridge.codecs import PROFILES, AsciiLineCodec, Nkt1Codec, ProgressorCodec, make_codec
from firmware_bridge.codecs.nkt1 import DATA, NO_STATUS, DataFrame, Status, crc16, pack_data, pack_frame, pack_identity
from firmware_bridge.codecs.nkt1_ble import FRAMES
from firmware_bridge.notifications import envelope
from firmware_bridge.splitting import Splitter


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

    @pytest.mark.parametrize("asked", [(), ("identify",), ("battery",), ("identify", "battery")])
    @pytest.mark.parametrize("size", [15, 1])
    def test_one_stray_byte_costs_nothing_but_itself(self, size: int, asked: tuple[str, ...]) -> None:
        frames = [_progressor_frame(range(i * size, (i + 1) * size)) for i in range(4)]
        for byte in range(256):
            codec = ProgressorCodec()
            for verb in asked:
                codec.command(verb)
            events = codec.feed(frames[0] + frames[1] + bytes((byte,)) + frames[2] + frames[3])
            assert samples(events) == [float(i % 50) for i in range(4 * size)]
            assert dropped(events) == 1

    def test_zeros_between_frames_are_counted_and_answer_nothing(self) -> None:
        codec = ProgressorCodec()
        codec.command("identify")
        one, two = _progressor_frame(range(15)), _progressor_frame(range(15, 30))
        events = codec.feed(one + bytes(100) + b"\x00\x051.2.3" + two)
        assert samples(events) == [float(i) for i in range(30)]
        assert [e for e in events if not isinstance(e, SampleEvent)] == [
            MalformedEvent(100),
            IdentityEvent((("firmware", "1.2.3"),)),
        ]

    def test_a_reply_that_nobody_waits_for_is_passed_over(self) -> None:
        one, two = _progressor_frame(range(15)), _progressor_frame(range(15, 30))
        events = ProgressorCodec().feed(one + b"\x00\x051.2.3" + b"\x02\x04abcd" + two)
        assert all(isinstance(e, SampleEvent) for e in events)
        assert len(samples(events)) == 30

    @pytest.mark.parametrize("load", [float("nan"), float("inf"), -float("inf"), 2001.0])
    def test_one_impossible_load_costs_one_sample(self, load: float) -> None:
        loads = [float(i) for i in range(15)]
        loads[7] = load
        payload = b"".join(struct.pack("<fI", v, 12_000 * (i + 1)) for i, v in enumerate(loads))
        events = ProgressorCodec().feed(b"\x01\x78" + payload)
        assert samples(events) == [float(i) for i in range(15) if i != 7]
        assert ticks(events) == [12_000 * (i + 1) for i in range(15) if i != 7]
        assert dropped(events) == 8

    @pytest.mark.parametrize("size", [15, 1])
    @pytest.mark.parametrize("seed", [1, 2, 3, 4])
    def test_lost_bytes_make_no_false_sample_and_do_not_move_the_clock(self, size: int, seed: int) -> None:
        rng = np.random.default_rng(seed)
        n = 19_995
        kgf, us = (np.float32(50 * np.sin(np.arange(n) / 200))).tolist(), [11_592 * i for i in range(n)]
        rows = [struct.pack("<fI", v, t) for v, t in zip(kgf, us, strict=True)]
        frames = (b"".join(rows[i : i + size]) for i in range(0, n, size))
        stream = np.frombuffer(b"".join(bytes((1, 8 * size)) + f for f in frames), np.uint8)
        kept = stream[rng.random(len(stream)) >= 0.001].tobytes()
        events = ProgressorCodec().feed(kept)
        got = list(zip(ticks(events), samples(events), strict=True))
        assert set(got) <= set(zip(us, kgf, strict=True))
        assert len(got) >= n * (0.8 if size > 1 else 0.97)
        blocks = Assembler(ProgressorCodec()).feed(kept, 0.0)
        assert blocks[-1].device_time_s is not None
        assert blocks[-1].device_time_s[-1] == got[-1][0] / 1e6

    def test_a_false_tick_of_a_clone_does_not_move_the_clock(self) -> None:
        rows = [struct.pack("<fI", 1.0 + i, 12_000 * i) for i in range(9)]
        rows[4] = struct.pack("<fI", 5.0, 3_000_000_000)
        events = ProgressorCodec().feed(b"".join(b"\x01\x08" + row for row in rows))
        assert samples(events) == [1.0, 2.0, 3.0, 4.0, 6.0, 7.0, 8.0, 9.0]
        assert dropped(events) == 10

    def test_a_clone_that_restarts_is_believed_from_its_second_sample_on(self) -> None:
        at = [50_000_000, 50_012_000, 1_000, 13_000]
        codec = ProgressorCodec()
        events = [e for t in at[:3] for e in codec.feed(b"\x01\x08" + struct.pack("<fI", 1.0, t))]
        assert ticks(events) == at[:2]
        assert ticks(codec.feed(b"\x01\x08" + struct.pack("<fI", 1.0, at[3]))) == at[2:]

    @pytest.mark.parametrize(
        "unit",
        [
            b"\x01\x08" + struct.pack("<fI", float("nan"), 0),
            b"\x01\x78" + struct.pack("<fI", 1.0, 0) * 15,
            b"\x01\x08\xff\xff\xff\xff\xff\xff",
            b"\x01\xf8",
            b"\x00",
            b"\x00\x02",
            b"".join((b"\x01\x10", struct.pack("<fIfI", 1, 1, 1, 2), b"\x01\x08", struct.pack("<fI", 1, 3))),
        ],
    )
    def test_four_times_the_garbage_takes_about_four_times_as_long(self, unit: bytes) -> None:
        def seconds(size: int) -> float:
            stream = unit * (size // len(unit))
            best = float("inf")
            for _ in range(3):
                start = time.thread_time()
                codec = ProgressorCodec()
                codec.command("identify")
                codec.feed(stream)
                best = min(best, time.thread_time() - start)
            return best

        assert seconds(120_000) < 10 * seconds(30_000) + 0.01

    def test_resynchronises_after_a_lost_byte(self) -> None:
        frames = [_progressor_frame(range(i * 15, i * 15 + 15)) for i in range(20)]
        stream = b"".join(frames[:5]) + frames[5][:40] + frames[5][41:] + b"".join(frames[6:])
        events = ProgressorCodec().feed(stream)
        got = samples(events)
        whole = [float(i % 50) for i in range(300) if not 75 <= i < 90]
        assert [v for v in got if v in whole] == got
        assert len(got) >= len(whole) - 15  # the damaged frame, and at most the one it ran into
        assert dropped(events) > 0

    @pytest.mark.parametrize("size", [1, 4, 15])
    @pytest.mark.parametrize("broken", [None, 40, 3001])
    def test_a_capture_at_once_is_what_its_notifications_are(self, size: int, broken: int | None) -> None:
        """Also over the wrap of the clock, and where one of many frames has a load that nothing can measure."""
        at = [(2**32 - 2_000_000 + 11_592 * k) & 0xFFFFFFFF for k in range(6000)]
        rows = [struct.pack("<fI", k % 70 - 35, us) for k, us in enumerate(at)]
        if broken is not None:
            rows[broken] = struct.pack("<fI", float("nan"), at[broken])
        frames = [bytes((1, 8 * size)) + b"".join(rows[i : i + size]) for i in range(0, 6000, size)]
        codec = ProgressorCodec()
        single = [e for frame in frames for e in codec.feed(frame)]
        whole = ProgressorCodec().feed(b"".join(frames))
        assert samples(whole) == samples(single) == [k % 70 - 35 for k in range(6000) if k != broken]
        assert ticks(whole) == ticks(single) == [us for k, us in enumerate(at) if k != broken]
        assert dropped(whole) == dropped(single)


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
            ("openscale", None, b"12.34,lbs,24.75,\r\n", 12.34, "lbf", None),
            ("openscale", None, b"-2147483648,12.34,kg,\r\n", 12.34, "kgf", -2_147_483_648_000),
            ("mark10", "N", b"4.285\r\n", 4.285, "N", None),
            ("mark10", "N", b"4.285 lbF\r\n", 4.285, "lbf", None),
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
        [event] = AsciiLineCodec(profile, unit).feed(b"\n" + line)
        assert isinstance(event, SampleEvent)
        assert event.values.tolist() == [value]
        assert event.unit == found
        assert (None if event.ticks is None else event.ticks.tolist()) == (None if tick is None else [tick])

    def test_a_number_without_a_unit_is_not_guessed(self) -> None:
        events = AsciiLineCodec("plain").feed(b"\n12.5\n13.5\n")
        assert samples(events) == []
        assert dropped(events) == 8
        assert [e for e in events if isinstance(e, IdentityEvent)] == [
            IdentityEvent(
                (
                    (
                        "notice",
                        "The device sends numbers without a unit. "
                        "Add &unit= with the unit in which it prints, such as N, kgf or lbf.",
                    ),
                )
            )
        ]

    def test_an_unknown_unit_is_not_guessed(self) -> None:
        assert samples(AsciiLineCodec("mark10").feed(b"\r\n12.5 in\r\n")) == []

    def test_a_change_of_unit_splits_the_event(self) -> None:
        events = AsciiLineCodec("mark10").feed(b"\n1 N\r\n2 N\r\n3 lbF\r\n")
        assert [e.unit for e in events if isinstance(e, SampleEvent)] == ["N", "lbf"]

    def test_both_ends_of_the_converter_are_saturated(self) -> None:
        [event] = AsciiLineCodec("hx711").feed(b"\nHX711 reading: 8388607\r\nHX711 reading: 5\r\n")
        assert isinstance(event, SampleEvent)
        assert event.saturated is not None
        assert event.saturated.tolist() == [True, False]

    def test_an_endless_line_does_not_grow(self) -> None:
        codec = AsciiLineCodec("plain", "N")
        events = [e for _ in range(200) for e in codec.feed(b"x" * 100)]
        events += codec.feed(b"\n5\n")
        assert samples(events) == [5.0]
        assert dropped(events) == 20_000

    @pytest.mark.parametrize("quiet", [b"#", b"x"])
    def test_an_endless_line_counts_the_same_however_it_is_cut(self, quiet: bytes) -> None:
        stream = b"\n" + quiet + b"y" * 700 + b"\n5\n" + quiet + b"z" * 511 + b"\n6\n"
        whole = AsciiLineCodec("plain", "N").feed(stream)
        codec = AsciiLineCodec("plain", "N")
        cut = [e for byte in stream for e in codec.feed(bytes((byte,)))]
        assert samples(whole) == samples(cut) == [5.0, 6.0]
        counts = [[e.count for e in events if isinstance(e, MalformedEvent)] for events in (whole, cut)]
        assert counts == [[256, 256, 189, 256, 256]] * 2

    @pytest.mark.parametrize(
        ("tail", "counted"), [(b"8.78 lbF", 8), (b"", 0), (b"F", 1), (b"-18.78 lbF", 10), (b"x" * 300, 300)]
    )
    def test_what_comes_before_the_first_line_end_may_be_half_a_reading(self, tail: bytes, counted: int) -> None:
        for end in (b"\r\n", b"\r", b"\n"):
            codec = AsciiLineCodec("mark10")
            events = [e for byte in tail + end + b"-18.78 lbF\r\n" for e in codec.feed(bytes((byte,)))]
            assert samples(events) == [-18.78]
            assert dropped(events) == counted

    @pytest.mark.parametrize(
        ("profile", "line"),
        [
            ("plain", b"1e308 kgf"),
            ("plain", b"1e300 N"),
            ("plain", b"-19613.4 N"),
            ("plain", b"2000.1 kg"),
            ("plain", b"9" * 200 + b" N"),
            ("ms", b"99999999999999999999999999,5 N"),
            ("micros", b"9999999999999999,5 N"),
            ("openscale", b"99999999999,5,kg,"),
            ("hx711", b"HX711 reading: " + b"9" * 30),
        ],
    )
    def test_a_number_that_nothing_can_measure_is_no_reading(self, profile: str, line: bytes) -> None:
        events = AsciiLineCodec(profile).feed(b"\n" + line + b"\n")
        assert samples(events) == []
        assert dropped(events) == len(line)

    def test_a_line_that_lost_its_time_is_damage_and_two_are_a_setting(self) -> None:
        timed, bare = b"51588,12.5,lbs,24.75,\r\n", b"13.5,lbs,24.75,\r\n"
        events = AsciiLineCodec("openscale").feed(b"\n" + timed + bare + timed + bare + bare + bare)
        assert samples(events) == [12.5, 12.5, 13.5, 13.5]
        assert ticks(events) == [51_588_000] * 2
        assert dropped(events) == 2 * (len(bare) - 2)

    def test_an_error_of_the_gauge_is_told(self) -> None:
        events = AsciiLineCodec("mark10").feed(b"\n*10\r\n")
        assert events[0] == NoticeEvent(FactKind.DEVICE_ERROR, 10.0)
        assert isinstance(events[1], IdentityEvent)
        assert "error 10" in dict(events[1].fields)["notice"]

    def test_nothing_is_asked_of_the_gauge_whose_answer_is_not_read(self) -> None:
        codec = AsciiLineCodec("mark10")
        assert codec.command("identify") == b""
        assert codec.command("start") == b"AOUT50\r"

    @pytest.mark.parametrize("gap", [b" ", b"\t", b" \t \v\f"])
    def test_any_space_may_stand_between_a_sign_and_its_digits(self, gap: bytes) -> None:
        assert samples(AsciiLineCodec("tecsis").feed(b"N -" + gap + b"12.5\r")) == [-12.5]

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

    @pytest.mark.parametrize("damaged", ["00", "0311", "ff1122", "02110033", "ff" + "11" * 254 + "05"])
    def test_what_is_cut_short_or_has_no_code_is_damaged(self, damaged: str) -> None:
        assert cobs.decode(bytes.fromhex(damaged)) is None

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

    @pytest.mark.parametrize("name", ["nkt1", "nkt1_ble"])
    def test_a_limb_sensor_worn_the_other_way_round_is_turned_and_the_force_is_not(self, name: str) -> None:
        frame = DataFrame(0, 0, 3125, np.array([-5.0, 7.0]), np.array([2.0, 0.0]), np.array([-327.68, 0.0]))
        wire = pack_data(frame) if name == "nkt1" else envelope(FRAMES, pack_data(frame))
        [event] = make_codec(name, "motion_sign=-1").feed(wire)
        assert isinstance(event, SampleEvent)
        assert event.values.tolist() == [-5.0, 7.0]
        assert event.angular_velocity_dps is not None
        assert event.angle_deg is not None
        assert repr(event.angular_velocity_dps.tolist()) == "[-2.0, 0.0]"
        assert repr(event.angle_deg.tolist()) == "[327.68, 0.0]"
        assert make_codec(name, "motion_sign=-1").options == "motion_sign=-1"

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

    def test_a_low_battery_is_told_when_it_begins_and_when_it_is_over(self) -> None:
        codec, told = Nkt1Codec(), []
        for number, status in enumerate((NO_STATUS, Status.LOW_BATTERY, Status.LOW_BATTERY, NO_STATUS, NO_STATUS)):
            frame = DataFrame(number, 3125 * number, 3125, np.ones(1), status=status)
            told.append([one for one in codec.feed(pack_data(frame)) if isinstance(one, NoticeEvent)])
        begun, over = NoticeEvent(FactKind.LOW_BATTERY), NoticeEvent(FactKind.LOW_BATTERY, 0.0)
        assert told == [[], [begun], [], [over], []]

    def test_a_flood_without_a_terminator_does_not_grow(self) -> None:
        codec = Nkt1Codec()
        for _ in range(100):
            codec.feed(b"\x11" * 1000)
        events = codec.feed(b"\x00" + pack_data(DataFrame(0, 0, 1, np.array([4.0]))))
        assert samples(events) == [4.0]

    @pytest.mark.parametrize(("n", "interval"), [(2, 0), (3, 2**31), (2, 2**31)])
    def test_samples_at_one_time_are_no_frame(self, n: int, interval: int) -> None:
        wire = pack_data(DataFrame(0, 0, interval, np.arange(float(n))))
        assert Nkt1Codec().feed(wire) == [MalformedEvent(len(wire))]
        assert samples(Nkt1Codec().feed(pack_data(DataFrame(0, 0, interval, np.array([4.0]))))) == [4.0]

    def test_samples_of_a_faulty_sensor_are_unusable(self) -> None:
        frame = DataFrame(0, 0, 3125, np.arange(2.0), status=Status.FORCE_SENSOR_FAULT)
        notice, event = Nkt1Codec().feed(pack_data(frame))
        assert notice == NoticeEvent(FactKind.SENSOR_FAULT)
        assert isinstance(event, SampleEvent)
        assert event.saturated is not None
        assert event.saturated.all()

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
        "ascii": (lambda: AsciiLineCodec("micros"), b"\n" + lines[:333] + noise[128:] + lines[333:]),  # type: ignore[dict-item]
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


_MAKERS: dict[str, Callable[[], Nkt1Codec | ProgressorCodec | AsciiLineCodec]] = {
    "nkt1": Nkt1Codec,
    "progressor": ProgressorCodec,
    **{name: (lambda name=name: AsciiLineCodec(name, "N")) for name in PROFILES},
}

_WORDS = st.one_of(
    st.binary(max_size=100),
    st.from_regex(rb"\A[-+]?[0-9]{0,40}(\.[0-9]{0,40})?([eE][-+]?[0-9]{1,4})?\Z"),
    st.sampled_from(
        [
            b"\r\n",
            b"\n",
            b",",
            b" N",
            b"kgf",
            b"lbs,",
            b"kg,",
            b"HX711 reading: ",
            b"Load_cell output val: ",
            b"Reading: ",
            b"\t",
            b"#",
            b"*10",
            b"\x00",
            b"\x01\x08",
            b"\x01\x78",
            b"\x00\x04",
            b"\xff" * 8,
            b"9" * 300,
        ]
    ),
)


@pytest.mark.parametrize("name", _MAKERS)
@settings(max_examples=50, deadline=None)
@given(chunks=st.lists(st.lists(_WORDS, max_size=8).map(b"".join), max_size=12))
def test_no_bytes_raise_or_pile_up(name: str, chunks: list[bytes]) -> None:
    codec = _MAKERS[name]()
    assembler = Assembler(_MAKERS[name]())
    codec.command("identify")
    codec.feed(b"\n")
    for chunk in chunks:
        for event in codec.feed(chunk):
            if isinstance(event, SampleEvent):
                assert np.isfinite(event.values).all()
                assert len(event.values) > 0
            if isinstance(event, MalformedEvent):
                assert event.count > 0
        for block in assembler.feed(chunk, 0.0):
            assert np.isfinite(block.time_s).all()
    assert codec.waiting <= 600


@given(pieces=st.lists(st.binary(max_size=20), max_size=20), data=st.data())
def test_a_splitter_gives_the_same_pieces_however_it_is_fed(pieces: list[bytes], data: st.DataObject) -> None:
    stream = b"\n".join(pieces)
    edges = [0, *sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=20))), len(stream)]
    splitter = Splitter(re.compile(rb"\n"), 7)
    cut = [p for a, b in itertools.pairwise(edges) for p in splitter.feed(stream[a:b])]
    assert cut == Splitter(re.compile(rb"\n"), 7).feed(stream)
    assert [p for p in cut if isinstance(p, bytes)] == [p for p in stream.split(b"\n")[:-1] if 0 < len(p) <= 7]
