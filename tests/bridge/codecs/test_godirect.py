"""Vernier Go Direct, by plain bytes: the frames, and what they say."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from codec_checks import (
    LBF_N,
    check_after_garbage,
    check_any_bytes,
    check_made_again,
    check_writes_nothing_stored,
    dropped,
    newtons,
    notices,
    samples,
    sent,
    ticks,
    units,
)

from firmware_bridge import (
    Assembler,
    BatteryEvent,
    CodecError,
    FactKind,
    IdentityEvent,
    MalformedEvent,
    NoticeEvent,
    SampleEvent,
)
from firmware_bridge.codecs import GoDirectCodec, GoDirectFrames
from firmware_bridge.codecs.godirect import INIT, checksum
from firmware_bridge.notifications import envelope

MEASUREMENT = bytes.fromhex("20 15 F0 2F 06 0200 03 00 0000C03F 00002040 00006040")


def sealed(head: int, rest: bytes) -> bytes:
    """Return a frame of the device: head, length, a counter, checksum, rest."""
    body = bytes((head, 4 + len(rest), 0xF0, 0)) + rest
    return body[:3] + bytes((checksum(body),)) + body[4:]


def reply(command: int, payload: bytes, counter: int = 0xFE) -> bytes:
    return sealed(0x98, bytes((command, counter)) + payload)


def sensor_info(number: int = 1, unit: bytes = b"N", shortest_us: int = 1000) -> bytes:
    head = struct.pack("<bBIBB60s32s", number, 0, 7, 0, 0, b"Force", unit)
    numbers = struct.pack("<dddIQIII", 0.1, -50.0, 850.0, shortest_us, 10**9, 100_000, 1000, 0)
    return reply(0x50, head + numbers, 0xFA)


def device_info() -> bytes:
    text = struct.pack("<16s16s32s", b"GDX-HD", b"0A1234567", b"GDX-HD 0A1234567")
    return reply(0x55, text + bytes(88), 0xFC)


def status(battery: int = 87) -> bytes:
    return reply(0x10, bytes((0, 0, 2, 1, 5, 0, 3, 4, 6, 0, battery, 1)), 0xFD)


def notified(frame: bytes, size: int = 20) -> bytes:
    return b"".join(envelope(0, frame[i : i + size]) for i in range(0, len(frame), size))


def ready(**options: float) -> GoDirectCodec:
    codec = GoDirectCodec(**options)  # type: ignore[arg-type]
    codec.feed(notified(sensor_info(int(options.get("sensor", 1)))))
    return codec


class TestFrames:
    def test_every_worked_frame(self) -> None:
        frames = GoDirectFrames()
        worked = [
            (0x1A, "", "58 19 FE 3F 1A A5 4A 06 49 07 48 08 47 09 46 0A 45 0B 44 0C 43 0D 42 0E 41"),
            (0x10, "", "58 05 FD 6A 10"),
            (0x55, "", "58 05 FC AE 55"),
            (0x51, "", "58 05 FB A9 51"),
            (0x50, "01", "58 06 FA A9 50 01"),
            (0x1B, "FF 00 204E000000000000", "58 0F F9 E8 1B FF 00 204E000000000000"),
            (0x18, "FF 01 02000000 0000000000000000", "58 13 F8 7D 18 FF 01 02000000 0000000000000000"),
            (0x19, "FF 00 FFFFFFFF", "58 0B F7 6E 19 FF 00 FFFFFFFF"),
        ]
        for command, payload, frame in worked:
            assert frames.build(command, bytes.fromhex(payload)) == bytes.fromhex(frame)

    def test_the_codec_sends_just_these(self) -> None:
        codec = GoDirectCodec(sensor=1, period_ms=20)
        asked = [f.hex() for verb in ("identify", "start", "stop") for f in codec.requests(verb)]
        assert [a[:10] for a in asked] == [
            "5819fe3f1a",
            "5805fd6a10",
            "5805fcae55",
            "5805fba951",
            "5806faa950",
            "580ff9e81b",
            "5813f87d18",
            "580bf76e19",
        ]
        assert asked[5] == "580ff9e81bff00204e000000000000"
        assert asked[6] == "5813f87d18ff01020000000000000000000000"

    def test_the_counter_goes_down_wraps_and_begins_anew_with_init(self) -> None:
        frames = GoDirectFrames()
        assert [frames.build(0x10)[2] for _ in range(256)] == [*range(0xFE, -1, -1), 0xFF]
        assert frames.build(0x10)[2] == 0xFE
        assert frames.build(INIT)[2] == 0xFE

    def test_the_checksum_is_right_all_the_way_round(self) -> None:
        frames = GoDirectFrames()
        for _ in range(300):
            frame = frames.build(0x10)
            assert frame[3] == (frame[0] + frame[1] + frame[2] + frame[4]) % 256

    def test_writes_of_twenty_bytes_and_usb_reports(self) -> None:
        frame = GoDirectFrames().build(INIT)
        assert [len(piece) for piece in GoDirectFrames.pieces(frame)] == [20, 5]
        assert b"".join(GoDirectFrames.pieces(frame)) == frame
        report = GoDirectFrames.report(frame)
        assert len(report) == 64
        assert report[0] == 25
        assert GoDirectFrames.from_report(report) == frame
        assert GoDirectFrames.from_report(b"") is None
        assert GoDirectFrames.from_report(b"\x00" + bytes(63)) == b""
        assert GoDirectFrames.from_report(b"\x9a" + bytes(range(63))) == bytes(range(63))

    @pytest.mark.parametrize("size", [1, 2, 3, 19, 20, 21, 63, 200])
    def test_an_answer_is_put_together_again(self, size: int) -> None:
        frames = GoDirectFrames()
        frame = sensor_info()
        assert len(frame) == 154
        got = [item for i in range(0, len(frame), size) for item in frames.feed(frame[i : i + size])]
        assert got == [frame]
        assert frames.waiting == 0

    def test_two_in_one_notification(self) -> None:
        assert GoDirectFrames().feed(MEASUREMENT + status()) == [MEASUREMENT, status()]

    def test_what_will_not_be_completed_is_given_up(self) -> None:
        frames = GoDirectFrames()
        assert frames.feed(sensor_info()[:20]) == []
        assert frames.feed(MEASUREMENT) == [MalformedEvent(20), MEASUREMENT]

    def test_a_broken_start_costs_only_itself(self) -> None:
        frames = GoDirectFrames()
        long = sensor_info()
        parts = [b"\x20\x30\x11\x22\x33", *(long[i : i + 20] for i in range(0, 154, 20)), MEASUREMENT]
        got = [item for part in parts for item in frames.feed(part)]
        assert [item for item in got if isinstance(item, bytes)] == [long, MEASUREMENT]
        assert sum(item.count for item in got if isinstance(item, MalformedEvent)) == 5

    def test_answers_are_matched_by_command_and_counter(self) -> None:
        codec = GoDirectCodec()
        codec.requests("identify")
        assert codec.unanswered == 5
        codec.feed(notified(reply(0x1A, b"\x00", 0xFE)) + notified(status()))
        assert codec.unanswered == 3
        codec.feed(notified(status()) + notified(reply(0x55, bytes(152), 0x01)))
        assert codec.unanswered == 3

    def test_once_a_checksum_was_right_a_wrong_one_is_damage(self) -> None:
        wrong = MEASUREMENT[:3] + b"\x00" + MEASUREMENT[4:]
        frames = GoDirectFrames()
        assert frames.feed(wrong) == [wrong]  # nothing has proven that the device sends any
        assert not frames.proven
        assert frames.feed(MEASUREMENT) == [MEASUREMENT]
        assert frames.proven
        assert frames.feed(wrong) == [MalformedEvent(21, FactKind.CRC_ERROR)]


class TestReadings:
    def test_worked_example(self) -> None:
        [event] = ready().feed(sent(MEASUREMENT))
        assert isinstance(event, SampleEvent)
        assert event.values.tolist() == [1.5, 2.5, 3.5]
        assert event.unit == "N"
        assert event.interval_us == 20_000

    @pytest.mark.parametrize(
        ("body", "sensor", "values"),
        [
            ("06 0200 01 00 0000C03F", 1, [1.5]),
            ("06 0600 02 00 0000C03F 00002040 00006040 0000803F", 1, [1.5, 3.5]),
            ("06 0600 02 00 0000C03F 00002040 00006040 0000803F", 2, [2.5, 1.0]),
            ("07 02000000 01 00 0000C03F", 1, [1.5]),
            ("07 02000200 01 00 0000C03F 00002040", 17, [2.5]),
            ("08 00 01 02 0000C03F 000020C0", 1, [1.5, -2.5]),
            ("0A 00 01 01 0000C03F", 1, [1.5]),
            ("09 00 01 02 05000000 FBFFFFFF", 1, [5.0, -5.0]),
            ("0B 00 01 01 05000000", 1, [5.0]),
            ("08 00 03 01 0000C03F", 1, []),
            ("06 0400 01 00 0000C03F", 1, []),
            ("06 0200 00 00", 1, []),
        ],
    )
    def test_types_of_measurement(self, body: str, sensor: int, values: list[float]) -> None:
        events = ready(sensor=sensor).feed(notified(sealed(0x20, bytes.fromhex(body))))
        assert samples(events) == values
        assert dropped(events) == 0

    def test_dropped_readings_are_told(self) -> None:
        codec = ready()
        assert codec.feed(notified(sealed(0x20, b"\x0d\x00\x00"))) == [NoticeEvent(FactKind.OVERRUN)]
        assert codec.feed(notified(sealed(0x20, b"\x0c\x00\x00")) + notified(sealed(0x20, b"\x0e\x00"))) == []
        blocks = Assembler(ready()).feed(notified(sealed(0x20, b"\x0d\x00\x00")), 0.0)
        assert [fact.kind for block in blocks for fact in block.facts] == [FactKind.OVERRUN]

    @pytest.mark.parametrize("body", ["06 0200 02 00 0000C03F", "06 02", "42 00 00", "08 00 01 01", "07 02000000"])
    def test_what_does_not_hold_what_it_says_is_no_measurement(self, body: str) -> None:
        frame = sealed(0x20, bytes.fromhex(body))
        events = ready().feed(notified(frame))
        assert samples(events) == []
        assert dropped(events) == len(frame)

    @pytest.mark.parametrize("value", ["0000C07F", "0000807F", "000080FF", "0000A07F", "00409C46"])
    def test_an_impossible_load_costs_one_reading(self, value: str) -> None:
        frame = sealed(0x20, bytes.fromhex("06 0200 03 00 0000C03F" + value + "00006040"))
        events = ready().feed(notified(frame))
        assert samples(events) == [1.5, 3.5]
        assert dropped(events) == 4

    def test_the_device_says_the_unit(self) -> None:
        codec = GoDirectCodec()
        codec.feed(notified(sensor_info(unit=b"lb")))
        assert units(codec.feed(sent(MEASUREMENT))) == {"lbf"}
        assert codec.wire_unit == "lbf"
        stream = notified(sensor_info(unit=b"lb")) + sent(MEASUREMENT)
        assert newtons(GoDirectCodec(), stream) == pytest.approx([1.5 * LBF_N, 2.5 * LBF_N, 3.5 * LBF_N])
        assert newtons(GoDirectCodec(), notified(sensor_info()) + sent(MEASUREMENT)) == [1.5, 2.5, 3.5]

    def test_without_a_unit_no_reading_is_taken(self) -> None:
        codec = GoDirectCodec()
        events = codec.feed(sent(MEASUREMENT, MEASUREMENT))
        assert samples(events) == []
        assert dropped(events) == 42
        [text] = notices(events)
        assert "did not say in which unit" in text

    @pytest.mark.parametrize("unit", [b"\xc2\xb0C", b"", b"m/s\xc2\xb2"])
    def test_another_quantity_is_no_force(self, unit: bytes) -> None:
        codec = GoDirectCodec()
        [text] = notices(codec.feed(notified(sensor_info(unit=unit))))
        assert "not force" in text
        events = codec.feed(sent(MEASUREMENT))
        assert samples(events) == []
        assert notices(events) == []

    def test_several_readings_of_a_packet_are_spread_by_the_period(self) -> None:
        assembler = Assembler(ready())
        assembler.feed(sent(MEASUREMENT), 1.0)
        [block] = assembler.feed(sent(MEASUREMENT), 1.2)
        assert block.host_time_s.tolist() == pytest.approx([1.16, 1.18, 1.2])
        assert ticks(ready().feed(sent(MEASUREMENT))) == []

    def test_a_slower_sensor_is_asked_for_its_shortest_period(self) -> None:
        codec = GoDirectCodec(period_ms=20)
        assert codec.nominal_rate_hz == 50
        [text] = notices(codec.feed(notified(sensor_info(shortest_us=50_000))))
        assert "every 50 ms" in text
        assert codec.nominal_rate_hz == 20
        assert codec.requests("start")[0].hex()[10:] == "ff00" + (50_000).to_bytes(8, "little").hex()

    def test_answers_without_checksums_are_read_by_their_form_and_told(self) -> None:
        info, one = bytearray(sensor_info()), bytearray(MEASUREMENT)
        info[3] ^= 1
        one[3] ^= 1
        events = GoDirectCodec().feed(notified(bytes(info)) + sent(bytes(one)))
        assert samples(events) == [1.5, 2.5, 3.5]
        assert ["no right checksum" in text for text in notices(events)] == [True]

    def test_usb_reports(self) -> None:
        codec = GoDirectCodec(usb=True)
        info = sensor_info()
        chunks = [info[i : i + 63] for i in range(0, len(info), 63)] + [MEASUREMENT]
        events = codec.feed(b"".join(envelope(0, (bytes((len(c),)) + c).ljust(64, b"\x00")) for c in chunks))
        assert samples(events) == [1.5, 2.5, 3.5]
        assert dropped(codec.feed(envelope(0, b"\x41" + bytes(63)))) == 63  # a full report, and nothing of it a frame
        assert len(codec.command("identify")) == 5 * 64


class TestIdentity:
    def test_status(self) -> None:
        events = GoDirectCodec().feed(notified(status()))
        assert events == [BatteryEvent(share=0.87), IdentityEvent((("firmware", "2.1"),))]
        assert dropped(GoDirectCodec().feed(notified(status(101)))) == len(status())

    def test_device(self) -> None:
        events = GoDirectCodec().feed(notified(device_info()))
        assert events == [IdentityEvent((("model", "GDX-HD"), ("serial", "0A1234567")))]

    def test_short_answers(self) -> None:
        for command in (0x10, 0x50, 0x55):
            assert dropped(GoDirectCodec().feed(notified(reply(command, b"\x01\x02")))) == 8

    def test_other_answers_say_nothing(self) -> None:
        assert GoDirectCodec().feed(notified(reply(0x1B, b"\x00")) + notified(reply(0x51, bytes(4)))) == []

    @pytest.mark.parametrize(("sensor", "period"), [(-1, 20.0), (32, 20.0), (1, 0.0), (1, 1e6), (1, float("nan"))])
    def test_what_cannot_be_asked_for(self, sensor: int, period: float) -> None:
        with pytest.raises(CodecError):
            GoDirectCodec(sensor, period)

    def test_nothing_stored_is_written(self) -> None:
        codec = GoDirectCodec()
        check_writes_nothing_stored(codec)
        sent_commands = {f[4] for verb in ("identify", "start", "stop", "battery") for f in codec.requests(verb)}
        assert sent_commands == {0x1A, 0x10, 0x55, 0x51, 0x50, 0x1B, 0x18, 0x19}
        assert codec.command("battery")[:2] == b"\x58\x05"


INFO_PARTS = [(0, sensor_info()[i : i + 20]) for i in range(0, 154, 20)]


def test_any_bytes() -> None:
    valid = [(0, MEASUREMENT), (0, status()), *INFO_PARTS[:2], (0, sealed(0x20, b"\x0d\x00"))]
    check_any_bytes(GoDirectCodec, valid)
    check_any_bytes(ready, valid)
    check_any_bytes(lambda: GoDirectCodec(usb=True), [(0, GoDirectFrames.report(payload)) for _, payload in valid])


def test_after_garbage() -> None:
    check_after_garbage(ready, sent(MEASUREMENT))
    check_after_garbage(GoDirectCodec, notified(sensor_info()) + sent(MEASUREMENT))


def test_every_single_bit_error_is_caught_once_proven() -> None:
    for position in range(len(MEASUREMENT)):
        for bit in range(8):
            codec = ready()
            damaged = bytearray(MEASUREMENT)
            damaged[position] ^= 1 << bit
            assert samples(codec.feed(sent(bytes(damaged)))) == []
            for _ in range(15):  # a length that is too long is given up with the next whole frame
                last = samples(codec.feed(sent(MEASUREMENT)))
            assert np.array_equal(last, [1.5, 2.5, 3.5])


def test_made_again() -> None:
    check_made_again(GoDirectCodec())
    check_made_again(GoDirectCodec(3, 1234.567, usb=True))
