"""Codecs of industrial gauges, proved with the worked examples of their documents and with damage."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firmware_bridge import Assembler, CodecError, CodecEvent, FactKind, IdentityEvent, MalformedEvent, NoticeEvent
from firmware_bridge.codec import BatteryEvent, Codec, SampleEvent
from firmware_bridge.codecs.ascii_lines import AsciiLineCodec
from firmware_bridge.codecs.imada import ImadaCodec
from firmware_bridge.codecs.line_profiles import GAUGES, PROFILES
from firmware_bridge.codecs.loadstar import LoadstarCodec
from firmware_bridge.codecs.lutron import LutronCodec
from firmware_bridge.codecs.sauter import SauterCodec

LBF = 4.4482216152605
KGF = 9.80665
LUTRON = bytes.fromhex("02343135393132303030303132 33340d")
UNITS = b"XFC020811070310\r"


def samples(events: list[CodecEvent]) -> list[float]:
    return [v for e in events if isinstance(e, SampleEvent) for v in e.values.tolist()]


def dropped(events: list[CodecEvent]) -> int:
    return sum(e.count for e in events if isinstance(e, MalformedEvent))


def notices(events: list[CodecEvent]) -> list[str]:
    return [dict(e.fields)["notice"] for e in events if isinstance(e, IdentityEvent) and "notice" in dict(e.fields)]


def newtons(codec: Codec, data: bytes) -> list[float]:
    blocks = Assembler(codec).feed(data, 0.0)
    return [v for block in blocks if block.force_n is not None for v in block.force_n.tolist()]


# Values in newtons by hand: 2.345 lbf = 10.4311 N, 18.78 lbf = 83.5376 N, 3.258 lbf = 14.4923 N,
# 23.02 lbf = 102.3981 N, 1.5 kgf = 14.709975 N.
@pytest.mark.parametrize(
    ("codec", "data", "expected"),
    [
        (ImadaCodec(), b"+012.3NTO\r", 12.3),
        (ImadaCodec(), b"-01.50KTL\r", -14.709975),
        (ImadaCodec(), b"+18.78OTH\r", 83.5376),
        (LoadstarCodec(), b"\r\n2345\r\n", 10.4311),
        (LoadstarCodec("iload", timed=True), b"\r\n2345 120\r\n", 10.4311),
        (LoadstarCodec("di", "lb"), b"\r\n-18.78\r\n", -83.5376),
        (SauterCodec("N"), b"0011.70", -11.70),
        (SauterCodec("N"), b"1021.15", 21.15),
        (SauterCodec("kN"), b"100.005", 5.0),
        (LutronCodec(), LUTRON, -12.34),
        (LutronCodec(), b"\x02415502" + b"00000150\r", 14.709975),
        (LutronCodec(), b"\x02415603" + b"00002345\r", 10.4311),
        (LutronCodec(), b"\x02415700" + b"00001500\r", 14.709975),
        (LutronCodec(), b"\x02415801" + b"00000160\r", 4.448222),
        (AsciiLineCodec("wagner"), b"- 23.02 lbf\r\n", -102.3981),
        (AsciiLineCodec("wagner"), b"  23.02 lbf\r\n", 102.3981),
        (AsciiLineCodec("mark10_asked"), b"-18.78 lbF\r\n", -83.5376),
        (AsciiLineCodec("mark10_asked"), b"4.285 N\r\n", 4.285),
        (AsciiLineCodec("mark10"), b"\r\n3.258 lbF\r\n", 14.4923),
        (AsciiLineCodec("andilog", "N"), b"-12.5\t3.20\r", -12.5),
        (AsciiLineCodec("dillon_afg", "N"), b"7.5\r\n", 7.5),
        (AsciiLineCodec("shimpo_fgv", "N"), b"\rBB\rBB+012.5\r", 12.5),
        (AsciiLineCodec("shimpo_dfs", "kgf"), b"\rOK\r-1.5\r", -14.709975),
        (AsciiLineCodec("attonic", "N"), b"\r\nCOM_OK!!\r\n1.25\r\n", 1.25),
    ],
)
def test_worked_examples_in_newtons(codec: Codec, data: bytes, expected: float) -> None:
    assert newtons(codec, data) == pytest.approx([expected], abs=5e-5)
    assert dropped(codec.feed(b"")) == 0


class TestImada:
    def test_overload_is_saturated_and_the_number_is_kept(self) -> None:
        [event] = ImadaCodec().feed(b"+012.3NTO\r+999.9NTE\r")
        assert isinstance(event, SampleEvent)
        assert event.values.tolist() == [12.3, 999.9]
        assert event.saturated is not None
        assert event.saturated.tolist() == [False, True]

    def test_a_peak_is_no_force_of_the_moment(self) -> None:
        codec = ImadaCodec()
        events = codec.feed(b"+012.3NPO\r+012.4NPO\r")
        assert samples(events) == []
        assert dropped(events) == 18
        assert [("peak mode" in text) for text in notices(events)] == [True]
        assert codec.answers == 2

    @pytest.mark.parametrize(("place", "expected"), [(0, 12.3), (1, 12.3 * KGF), (2, 12.3 * LBF), (4, 12_300.0)])
    def test_a_zt_reading_points_into_the_list_of_units(self, place: int, expected: float) -> None:
        reading = b"r+012.3........%d....\r" % place
        assert len(reading) == 21
        assert newtons(ImadaCodec("zt"), UNITS + reading) == pytest.approx([expected])

    def test_a_zt_reading_before_the_list_is_not_guessed(self) -> None:
        events = ImadaCodec("zt").feed(b"l+012.3........0....\r" * 3)
        assert samples(events) == []
        assert dropped(events) == 60
        assert len(notices(events)) == 1
        assert newtons(ImadaCodec("zt", unit="kgf"), b"l+012.3........0....\r") == pytest.approx([12.3 * KGF])

    def test_kilopounds_and_torque(self) -> None:
        codec = ImadaCodec("zt")
        codec.feed(b"XFC121402020202\r")
        assert samples(codec.feed(b"r+0.012........0....\r")) == [12.0]
        events = codec.feed(b"r+012.3........1....\rr+012.3........9....\rp+012.3........2....\r")
        assert samples(events) == []
        assert dropped(events) == 60
        assert len(notices(events)) == 2

    def test_what_is_asked(self) -> None:
        assert ImadaCodec().poll == (b"D\r", 0.02)
        assert ImadaCodec().command("identify") == b""
        zt = ImadaCodec("zt", 2000)
        assert (zt.poll, zt.nominal_rate_hz) == (None, 2000)
        assert [zt.command(verb) for verb in ("identify", "start", "stop")] == [b"XFC\r", b"XAG\r", b"XAS\r"]
        assert ImadaCodec("zt", 10).command("start") == b"XAg\r"

    @pytest.mark.parametrize("wrong", [("x",), ("d", 10), ("zt", 50), ("d", None, "N"), ("zt", None, "counts")])
    def test_wrong_options(self, wrong: tuple[str]) -> None:
        with pytest.raises(CodecError):
            ImadaCodec(*wrong)


class TestLoadstar:
    def test_time_since_tare_is_the_clock(self) -> None:
        codec = LoadstarCodec(timed=True)
        [event] = codec.feed(b"A\r\nA\r\n2345 120\r\n-2 127\r\n")
        assert isinstance(event, SampleEvent)
        assert event.ticks is not None
        assert event.ticks.tolist() == [120_000, 127_000]
        assert event.tick_step_us == 1000
        assert codec.command("start") == b"O0T0\r"
        assert dropped(codec.feed(b"17\r\n")) == 2

    def test_the_first_answer_to_a_ping_may_be_damaged(self) -> None:
        codec = LoadstarCodec()
        assert codec.command("identify") == b"\r\r"
        events = codec.feed(b"\xf3?\r\nA\r\n2345\r\n")
        assert samples(events) == [2.345]
        assert dropped(events) == 2

    def test_the_model_of_a_di_is_told(self) -> None:
        events = LoadstarCodec("di", "N").feed(b"A\r\nA\r\nDI-1000U\r\n12.5\r\n")
        assert IdentityEvent((("model", "Loadstar DI-1000U"),)) in events
        assert samples(events) == [12.5]

    def test_a_decimal_is_no_milli_pound(self) -> None:
        events = LoadstarCodec().feed(b"\r\n2.345\r\n")
        assert samples(events) == []
        assert dropped(events) == 5

    @pytest.mark.parametrize("wrong", [("x",), ("di",), ("di", "counts"), ("iload", "lbf"), ("di", "N", True)])
    def test_wrong_options(self, wrong: tuple[str]) -> None:
        with pytest.raises(CodecError):
            LoadstarCodec(*wrong)


class TestSauter:
    def test_a_lost_byte_costs_its_answer_and_the_next_at_most(self) -> None:
        frames = [b"10%02d.50" % i for i in range(20)]
        codec = SauterCodec("N")
        events = codec.feed(b"".join(frames[:5]) + frames[5][:3] + frames[5][4:] + b"".join(frames[6:]))
        got = samples(events)
        truth = [i + 0.5 for i in range(20)]
        assert set(got) <= set(truth)
        assert [v for v in truth if v not in got] in ([5.5], [5.5, 6.5])
        assert dropped(events) > 0

    def test_a_seam_ends_half_an_answer(self) -> None:
        events = SauterCodec("N").feed(b"1001.50" + b"100" + b"\n" + b"1002.50")
        assert samples(events) == [1.5, 2.5]
        assert dropped(events) == 3

    def test_the_rest_of_a_late_answer_is_no_part_of_the_next(self) -> None:
        events = SauterCodec("N").feed(b"1001.50" * 2 + b"0011\n.70" + b"0011.70" + b"1002.50")
        assert samples(events) == [1.5, 1.5, -11.7, 2.5]
        assert dropped(events) == 7

    def test_a_point_that_moves_means_another_unit_and_is_refused(self) -> None:
        events = SauterCodec("N").feed(b"0011.70" * 3 + b"\n001.193\n001.194\n" + b"0011.70\n")
        assert samples(events) == [-11.7] * 4
        assert dropped(events) == 14
        assert len(notices(events)) == 1

    def test_a_first_answer_of_another_form_does_not_lock_the_point(self) -> None:
        assert samples(SauterCodec("N").feed(b"101.500\n1001.50\n1001.60\n")) == [1.5, 1.5, 1.6]

    def test_the_unit_is_needed(self) -> None:
        with pytest.raises(CodecError):
            SauterCodec("tf")
        assert SauterCodec("N").poll == (b"9", 0.1)


class TestLutron:
    @pytest.mark.parametrize("position", range(16))
    def test_a_lost_byte_costs_one_frame(self, position: int) -> None:
        frames = [b"\x0241590200%06d\r" % i for i in range(6)]
        damaged = frames[2][:position] + frames[2][position + 1 :]
        events = LutronCodec().feed(b"".join([*frames[:2], damaged, *frames[3:]]))
        assert samples(events) == [0.0, 0.01, 0.03, 0.04, 0.05]
        assert dropped(events) == 15

    @pytest.mark.parametrize(
        "bad", [b"\x0241600200001234\r", b"\x02415924" + b"00001234\r", b"\x02415900" + b"99999999\r"]
    )
    def test_an_unknown_unit_sign_or_an_impossible_load(self, bad: bytes) -> None:
        assert samples(LutronCodec().feed(bad + LUTRON)) == [-12.34]

    def test_a_change_of_unit_splits_the_event(self) -> None:
        events = LutronCodec().feed(LUTRON + LUTRON.replace(b"4159", b"4155"))
        assert [e.unit for e in events if isinstance(e, SampleEvent)] == ["N", "kgf"]


class TestLines:
    def test_help_is_an_overload_told_once_until_the_next_reading(self) -> None:
        codec = AsciiLineCodec("wagner")
        events = codec.feed(b"- 23.02 lbf\r\nHELP\r\n-HELP lbf\r\n  1.00 lbf\r\nHELP\r\n")
        assert samples(events) == [-23.02, 1.0]
        assert events.count(NoticeEvent(FactKind.SATURATED)) == 2
        assert dropped(events) == 0
        assert codec.answers == 5

    def test_a_peak_reading_is_passed_over(self) -> None:
        events = AsciiLineCodec("wagner").feed(b"- 23.02 lbf Peak\r\n")
        assert samples(events) == []
        assert dropped(events) == 16
        assert "peak mode" in notices(events)[0]

    @pytest.mark.parametrize(
        ("profile", "line", "kind"),
        [
            ("mark10_asked", b"*10\r\n", FactKind.DEVICE_ERROR),
            ("mark10", b"\r\n*22\r\n", FactKind.DEVICE_ERROR),
            ("shimpo_dfs", b"\rERR3\r", FactKind.DEVICE_ERROR),
            ("attonic", b"\r\nCOM_ERR!!\r\n", FactKind.DEVICE_ERROR),
            ("andilog", b"?\r", FactKind.DEVICE_ERROR),
            ("tecsis", b"ERR\r", FactKind.DEVICE_ERROR),
        ],
    )
    def test_a_refusal_is_told(self, profile: str, line: bytes, kind: FactKind) -> None:
        events = AsciiLineCodec(profile).feed(line)
        assert [e.kind for e in events if isinstance(e, NoticeEvent)] == [kind]
        assert len(notices(events)) == 1

    def test_a_held_display_and_an_empty_value(self) -> None:
        assert "hold" in notices(AsciiLineCodec("shimpo_dfs", "N").feed(b"\rIN HOLD\r"))[0]
        assert "no value" in notices(AsciiLineCodec("andilog", "N").feed(b"!\r"))[0]

    def test_tecsis_sends_digits_whose_scale_it_does_not_tell(self) -> None:
        [event] = AsciiLineCodec("tecsis").feed(b"OK\rN 00123\rG -00005\r")
        assert isinstance(event, SampleEvent)
        assert event.unit == "counts"
        assert event.values.tolist() == [123.0, -5.0]

    @pytest.mark.parametrize("n", [1, 2, 5, 10, 25, 50, 125, 250])
    def test_the_rates_of_a_mark10(self, n: int) -> None:
        codec = AsciiLineCodec("mark10", rate=n)
        assert codec.command("start") == b"AOUT%d\r" % n
        assert codec.nominal_rate_hz == (50 if n == 1 else n)
        assert codec.options == f"profile=mark10 rate={n}"

    @pytest.mark.parametrize(("profile", "rate"), [("mark10", 100), ("mark10", 0), ("plain", 10), ("shimpo_fgv", 50)])
    def test_a_rate_that_is_not_listed(self, profile: str, rate: int) -> None:
        with pytest.raises(CodecError, match="no rate"):
            AsciiLineCodec(profile, rate=rate)

    @pytest.mark.parametrize(
        ("level", "more"),
        [(0, BatteryEvent(share=1.0)), (1, None), (2, None), (3, NoticeEvent(FactKind.LOW_BATTERY))],
    )
    def test_the_battery_of_a_mark10(self, level: int, more: CodecEvent | None) -> None:
        codec = AsciiLineCodec("mark10")
        assert codec.command("battery") == b"LIST\r"
        events = codec.feed(b"\r\nV1.0;LBF;AOUT50;FLTC8;B%d\r\n1.0 N\r\n" % level)
        assert dropped(events) == 0
        assert samples(events) == [1.0]
        assert dict(events[0].fields)["battery"].startswith(f"B{level} ")  # type: ignore[union-attr]
        assert events[1:-1] == ([] if more is None else [more])

    def test_gauges_that_are_asked_lose_no_first_answer(self) -> None:
        for name, profile in GAUGES.items():
            codec = AsciiLineCodec(name)
            assert (codec.poll is None) == (profile.poll_s is None)
            if codec.poll is not None:
                assert codec.poll[0] == codec.command("read") != b""
            else:
                assert codec.command("start")
                assert codec.command("stop")


MAKERS: dict[str, Callable[[], Codec]] = {
    "imada": ImadaCodec,
    "imada zt": lambda: ImadaCodec("zt", 2000),
    "loadstar": LoadstarCodec,
    "loadstar timed": lambda: LoadstarCodec(timed=True),
    "loadstar di": lambda: LoadstarCodec("di", "N"),
    "sauter": lambda: SauterCodec("N"),
    "lutron": LutronCodec,
    **{name: (lambda name=name: AsciiLineCodec(name, None if name == "tecsis" else "N")) for name in GAUGES},
    "mark10": lambda: AsciiLineCodec("mark10", "N"),
}
STREAMS: dict[str, bytes] = {
    "imada": b"".join(b"+%05.1fNTO\r" % (i / 7) for i in range(60)),
    "imada zt": UNITS + b"".join(b"r+%05.1f........0....\r" % (i / 7) for i in range(40)),
    "loadstar": b"".join(b"%d\r\n" % (i * 17 - 300) for i in range(120)),
    "loadstar timed": b"".join(b"%d %d\r\n" % (i * 17 - 300, i * 7) for i in range(80)),
    "loadstar di": b"".join(b"%.3f\r\n" % (i / 7 - 3) for i in range(100)),
    "sauter": b"".join(b"%d%06.2f" % (i % 2, i / 3) for i in range(120)),
    "lutron": b"".join(b"\x024159%d2%08d\r" % (i % 2, i * 37) for i in range(50)),
    "tecsis": b"OK\r" + b"".join(b"N %05d\r" % i for i in range(100)),
    "andilog": b"".join(b"%.2f\t1.00\r" % (i / 7) for i in range(80)),
}
LINES = b"\r\n" + b"".join(b"%.2f N\r\nHELP\r\n*10\r\nCOM_ERR!!\r\n" % (i / 7) for i in range(30))


def facts(events: list[CodecEvent]) -> list[object]:
    """Return what must not depend on the cutting: samples one by one, and everything else, in order."""
    out: list[object] = []
    for event in events:
        if isinstance(event, SampleEvent):
            over = event.saturated if event.saturated is not None else np.zeros(len(event.values), bool)
            ticks = event.ticks if event.ticks is not None else np.zeros(len(event.values), int)
            out += list(
                zip(event.values.tolist(), over.tolist(), ticks.tolist(), [event.unit] * len(over), strict=True)
            )
        else:
            out.append(event)
    return out


@pytest.mark.parametrize("name", MAKERS)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_any_cutting_gives_the_same_events(name: str, data: st.DataObject) -> None:
    clean = STREAMS.get(name, LINES)
    stream = bytearray(clean)
    for _ in range(data.draw(st.integers(0, 4))):
        at = data.draw(st.integers(0, len(stream)))
        stream[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=300))
    whole = MAKERS[name]().feed(bytes(stream))
    codec = MAKERS[name]()
    edges = [0, *sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=40))), len(stream)]
    cut = [e for a, b in itertools.pairwise(edges) for e in codec.feed(bytes(stream[a:b]))]
    assert facts(cut) == facts(whole)


@pytest.mark.parametrize("name", STREAMS)
@pytest.mark.parametrize("seed", range(5))
def test_after_garbage_the_readings_go_on(name: str, seed: int) -> None:
    rng = np.random.default_rng(seed)
    clean = STREAMS[name]
    whole = MAKERS[name]().feed(clean)
    codec = MAKERS[name]()
    events = codec.feed(clean + b"\r" + rng.bytes(1000) + b"\r\n\n" + clean)
    assert samples(events)[-len(samples(whole)) + 2 :] == samples(whole)[2:]
    assert len(samples(events)) >= 2 * len(samples(whole)) - 2
    assert dropped(events) > 500


WORDS = st.one_of(
    st.binary(max_size=60),
    st.sampled_from(
        [
            b"\r\n",
            b"\r",
            b"\n",
            b"+012.3NTO\r",
            b"+012.3",
            b"NTE",
            UNITS,
            b"r+012.3........0....\r",
            b"XFC",
            b"2345 ",
            b"0011.70",
            b"1021.15",
            b".",
            b"1",
            b"0",
            LUTRON,
            LUTRON[:9],
            b"\x0241",
            b"HELP\r\n",
            b"*10\r\n",
            b"9" * 300,
            b"- 23.02 lbf\r\n",
            b"ERR3\r",
            b"?\r",
            b"!\r",
            b"N 00012\r",
            b"COM_OK!!\r\n",
            b" Peak\r\n",
            b";B3\r\n",
            b"A\r\n",
        ]
    ),
)


@pytest.mark.parametrize("name", MAKERS)
@settings(max_examples=50, deadline=None)
@given(chunks=st.lists(st.lists(WORDS, max_size=8).map(b"".join), max_size=12))
def test_no_bytes_raise_or_pile_up(name: str, chunks: list[bytes]) -> None:
    codec, assembler = MAKERS[name](), Assembler(MAKERS[name]())
    for chunk in chunks:
        for event in codec.feed(chunk):
            if isinstance(event, SampleEvent):
                assert np.isfinite(event.values).all()
                assert len(event.values) > 0
            if isinstance(event, MalformedEvent):
                assert event.count > 0
        for block in assembler.feed(chunk, 0.0):
            assert np.isfinite(block.time_s).all()
    assert codec.waiting <= 256  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", MAKERS)
def test_a_flood_of_garbage_is_counted_and_not_kept(name: str) -> None:
    for unit in (b"\x02", b"0", b"1.", b"x", b"+", b"\x0241"):
        codec = MAKERS[name]()
        events = [e for _ in range(50) for e in codec.feed(unit * 1000)]
        assert samples(events) == [] or name == "sauter"
        assert codec.waiting <= 256  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", MAKERS)
def test_unknown_verbs(name: str) -> None:
    for verb in ("tare", "zero", "save", "calibrate", "unit"):
        with pytest.raises(CodecError):
            MAKERS[name]().command(verb)


def test_nothing_that_changes_what_a_device_stores_is_in_the_code() -> None:
    import firmware_bridge

    folder = Path(firmware_bridge.__file__).parent
    files = [*(folder / "drivers").glob("*.py"), folder / "serial_ports.py", folder / "serial_probe.py"]
    files += [folder / "codecs" / f"{name}.py" for name in ("imada", "loadstar", "sauter", "lutron", "line_profiles")]
    wire = b"".join(
        literal.encode()
        for file in files
        for literal in re.findall(r'b"((?:[^"\\]|\\.)*)"', file.read_text(encoding="utf-8"))
    )
    for forbidden in (b"SAVE", b"SET_", b"CT0", b"CT1", b"TARE", b"AOFF", b"CLR", b"XQT", b"IPOL", b"OPOL", b"\\x05"):
        assert forbidden not in wire
    verbs = ("identify", "start", "stop", "battery", "read")
    sent = {profile.commands.get(verb, b"") for profile in (*PROFILES.values(), *GAUGES.values()) for verb in verbs}
    assert {line.rstrip(b"\r\n") for line in sent} == {
        b"", b"AOUT50", b"AOUT0", b"?C", b"LIST", b"BB", b"AB", b"D", b"BA", b"?", b"l", b"F",
        b"STAT", b"STOP", b"VALUE_READ", b"GN",
    }  # fmt: skip


@pytest.mark.parametrize(
    "codec",
    [
        ImadaCodec("zt", 10, "N"),
        ImadaCodec(),
        LoadstarCodec(timed=True),
        LoadstarCodec("di", "lb"),
        SauterCodec("kg"),
        AsciiLineCodec("mark10", "N", 125),
        AsciiLineCodec("wagner"),
    ],
)
def test_options_make_the_same_codec_again(codec: ImadaCodec | LoadstarCodec | SauterCodec | AsciiLineCodec) -> None:
    given_options = dict(word.split("=") for word in codec.options.split())
    again = type(codec).from_options(given_options)
    assert given_options == {}
    assert (again.options, again.wire_unit, again.nominal_rate_hz) == (
        codec.options,
        codec.wire_unit,
        codec.nominal_rate_hz,
    )
