"""What a device sends as newtons: the same bits live, in any cut, and in the file; the right calibration or none."""

from __future__ import annotations

import itertools
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scripted import ScriptedDevice

import nktsense as nk
from calibration import CalibrationError, Conversion, Share
from firmware_bridge import DeviceInfo, Packet, SampleBlock, open_device
from firmware_bridge.device import CountsScale
from nktsense.acquire import LinkState, LiveSession, LiveUpdate
from nktsense.acquire.newtons import ToNewtons, as_meta
from nktsense.acquire.replay import ReplayDevice
from nktsense.batch import grade_recording
from nktsense.calibration_state import CalibrationKind
from nktsense.errors import SettingsError
from nktsense.grading import GradeSettings, TestType, grade_trial
from nktsense.recording.calibrated import state_of
from nktsense.recording.calibration_meta import CalibrationMeta
from nktsense.recording.nkt_reader import open_recording, read_nkt

SHARES = (Share("weights", relative=0.002), Share("zero", absolute_n=0.3))
N_INFO = DeviceInfo("mark10", "gauge", "4711", wire_unit="N")
COUNTS_INFO = DeviceInfo("nkt1", "board", "4711", wire_unit="counts")


def of_counts(*, serial: str = "4711", high_n: float = 400.0) -> Conversion:
    """2100 counts a newton, bent by 1 % and −0.4 % up to the highest force."""
    coefficients = (2100.0, 21.0 / high_n, -8.4 / high_n**2)
    return Conversion("c-1", serial, "counts", 84213.7, coefficients, 20.0, high_n, SHARES, "2026-09-01", "2999-01-01")


def of_newtons(*, serial: str = "4711", high_n: float = 400.0) -> Conversion:
    """A device that shows 1.5 % too much and 0.4 N at rest, bent a little."""
    coefficients = (1.015, 0.008 / high_n, -0.003 / high_n**2)
    return Conversion("n-1", serial, "N", 0.4, coefficients, 20.0, high_n, SHARES, "2026-09-01", "2999-01-01")


def play(session: LiveSession) -> list[LiveUpdate]:
    updates = list(session.start().updates())
    session.stop()
    return updates


def pressed(seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Return times, s, and a push up to 180 N with a little noise, N."""
    time_s = np.arange(0, 9, 0.01)
    force = np.interp(time_s, [0, 2, 4, 7.5, 7.8, 9], [0, 0, 180, 180, 0, 0])
    return time_s, force + np.random.default_rng(seed).normal(0, 0.2, len(time_s))


def reading_of(conversion: Conversion, force_n: np.ndarray) -> np.ndarray:
    return conversion.zero_reading + sum(c * force_n**k for k, c in enumerate(conversion.coefficients, start=1))


def device_of(time_s: np.ndarray, reading: np.ndarray, info: DeviceInfo, cuts: list[int]) -> ScriptedDevice:
    packets: list[Packet] = []
    edges = [0, *cuts, len(time_s)]
    for a, b in itertools.pairwise(edges):
        if b > a:
            part = {"counts" if info.wire_unit == "counts" else "force_n": reading[a:b]}
            block = SampleBlock(a, time_s[a:b], device_time_s=time_s[a:b], **part)
            packets.append(Packet(b"", float(time_s[b - 1]), (block,)))
    device = ScriptedDevice(packets)
    device.info = info
    return device


@settings(max_examples=150, deadline=None)
@given(
    zero=st.floats(-1e6, 1e6),
    c1=st.one_of(st.floats(0.5, 5000.0), st.floats(-5000.0, -0.5)),
    bends=st.lists(st.floats(-0.1, 0.1), max_size=2),
    readings=st.lists(st.floats(-2.0, 3.0), min_size=1, max_size=40),
)
def test_a_recording_computes_the_very_forces_that_the_calibration_does(
    zero: float, c1: float, bends: list[float], readings: list[float]
) -> None:
    coefficients = (c1, *(bend * c1 / 500.0**k for k, bend in enumerate(bends, start=1)))
    conversion = Conversion("c", "1", "counts", zero, coefficients, 0.0, 500.0)
    reading = (zero + 0.0) + np.array(readings) * c1 * 500.0  # no device sends a zero with a sign
    assert as_meta(conversion).force_n(reading).tobytes() == conversion.force_n(reading).tobytes()


@pytest.mark.parametrize(("conversion", "info"), [(of_counts(), COUNTS_INFO), (of_newtons(), N_INFO)])
@settings(max_examples=8, deadline=None)
@given(cuts=st.lists(st.integers(0, 900), max_size=12).map(sorted))
def test_any_chunking_and_the_file_give_the_same_bits_and_verdicts(
    conversion: Conversion, info: DeviceInfo, cuts: list[int], tmp_path_factory: pytest.TempPathFactory
) -> None:
    time_s, force = pressed()
    reading = reading_of(conversion, force)
    plan = GradeSettings(test=TestType.MAKE)
    path = tmp_path_factory.mktemp("cut") / "a.nkt"
    session = LiveSession(device_of(time_s, reading, info, cuts), journal_path=path, calibration=conversion)
    updates = play(session)
    live = np.concatenate([update.force_n for update in updates])
    one_by_one = play(
        LiveSession(device_of(time_s, reading, info, list(range(1, 900))), calibration=conversion, zero=True)
    )
    recording = read_nkt(path)
    assert recording.force.tobytes() == live.tobytes()
    assert np.concatenate([update.force_n for update in one_by_one]).tobytes() == live.tobytes()
    assert float(np.abs(live - force).max()) < 0.2  # the zero, which is the mean of a noisy second
    [there] = grade_recording(recording, plan).trials
    [here] = [grade_trial(t, plan, calibration=u.calibration) for u in updates for t in u.trials]
    assert here == there
    assert here.calibration == session.calibration == state_of(recording)
    assert here.calibration is not None
    assert (here.calibration.kind, here.calibration.identity) == (CalibrationKind.VALID, conversion.identity)


def test_a_correction_is_applied_when_it_is_read_and_the_raw_newtons_are_kept(tmp_path: Path) -> None:
    time_s, force = pressed()
    reading = reading_of(of_newtons(), force)
    path = tmp_path / "a.nkt"
    play(LiveSession(device_of(time_s, reading, N_INFO, [450]), journal_path=path, calibration=of_newtons()))
    with open_recording(path) as file:
        stored = np.concatenate([chunk.force_n for chunk, _ in file.chunks() if chunk is not None])  # type: ignore[misc]
    assert stored.tolist() == reading.tolist()
    recording = read_nkt(path)
    assert recording.unit == "N"
    assert abs(float(recording.force[500:700].mean()) - 180.0) < 0.1
    assert recording.metadata["calibration"]["coefficients"] == list(of_newtons().coefficients)


@pytest.mark.parametrize(
    ("conversion", "info", "sends"),
    [(of_counts(), N_INFO, "gauge sends newtons"), (of_newtons(), COUNTS_INFO, "board sends raw counts")],
)
def test_a_calibration_of_something_else_is_refused(
    conversion: Conversion, info: DeviceInfo, sends: str, tmp_path: Path
) -> None:
    path = tmp_path / "a.nkt"
    device = device_of(*pressed(), replace(info, wire_unit=info.wire_unit), [])
    last = play(LiveSession(device, journal_path=path, calibration=conversion))[-1]
    assert last.state is LinkState.FAILED
    assert sends in last.message
    assert conversion.identity in last.message
    assert "Use a calibration" in last.message
    assert not path.exists()


def test_the_calibration_of_the_serial_number_is_found(tmp_path: Path) -> None:
    time_s, force = pressed()
    asked: list[str] = []

    def find(serial: str) -> Conversion | None:
        asked.append(serial)
        return of_counts()

    device = device_of(time_s, reading_of(of_counts(), force), COUNTS_INFO, [100, 300])
    session = LiveSession(device, journal_path=tmp_path / "a.nkt", find_calibration=find)
    assert session.calibration is None
    last = play(session)[-1]
    assert asked == ["4711"]  # once
    assert last.calibrated
    assert last.calibration is not None
    assert last.calibration.identity == "c-1"
    assert read_nkt(tmp_path / "a.nkt").metadata["calibration"]["identity"] == "c-1"


def test_one_that_does_not_fit_or_cannot_be_read_is_left_out_and_told() -> None:
    def broken(serial: str) -> Conversion | None:
        raise CalibrationError(f"The record of {serial} was changed.")

    for find, told in ((lambda _: of_counts(), "c-1 is of raw counts"), (broken, "The record of 4711 was changed")):
        last = play(LiveSession(device_of(*pressed(), N_INFO, []), find_calibration=find))[-1]
        assert last.state is LinkState.ENDED
        assert told in last.message
        assert last.calibration is not None
        assert last.calibration.kind is CalibrationKind.ABSENT


def test_what_the_address_says_goes_before_what_is_found_and_after_what_is_given() -> None:
    typed = replace(COUNTS_INFO, scale=CountsScale(84213.0, 1000.0, "typed"))
    simulated = replace(COUNTS_INFO, scale=CountsScale(84213.0, 1000.0, "simulated"))
    block = SampleBlock(0, np.zeros(1), counts=np.array([85213.0]))
    kinds: list[object] = []
    for info, given_one in ((typed, None), (simulated, None), (typed, of_counts())):
        to_newtons = ToNewtons(given_one, lambda _: of_counts())
        force, newtons = to_newtons.force(block, info)
        assert newtons
        assert to_newtons.state is not None
        kinds.append((to_newtons.state.kind, bool(force[0] == 1.0)))
    assert kinds == [
        (CalibrationKind.ABSENT, True),
        (CalibrationKind.VALID, False),
        (CalibrationKind.VALID, False),
    ]


@pytest.mark.parametrize(
    ("info", "kind", "words"),
    [
        (N_INFO, CalibrationKind.ABSENT, "not calibrated here: the maker's newtons"),
        (COUNTS_INFO, CalibrationKind.ABSENT, "raw counts, not calibrated"),
        (replace(N_INFO, driver="lsl"), CalibrationKind.NOT_KNOWN, "calibration not known"),
        (replace(N_INFO, driver="sim"), CalibrationKind.SIMULATED, "simulated"),
    ],
)
def test_without_a_calibration_it_says_so_live_and_in_the_file(
    info: DeviceInfo, kind: CalibrationKind, words: str, tmp_path: Path
) -> None:
    session = LiveSession(device_of(*pressed(), info, []), journal_path=tmp_path / "a.nkt")
    play(session)
    assert session.calibration is not None
    assert (session.calibration.kind, session.calibration.words) == (kind, words)
    assert state_of(read_nkt(tmp_path / "a.nkt")) == session.calibration


def test_newtons_of_somebody_else_are_not_corrected_by_what_is_found() -> None:
    for driver in ("lsl", "replay"):
        to_newtons = ToNewtons(None, lambda _: of_newtons())
        block = SampleBlock(0, np.zeros(1), force_n=np.array([100.0]))
        assert to_newtons.force(block, replace(N_INFO, driver=driver))[0].tolist() == [100.0]


def test_a_recording_that_is_calibrated_is_not_calibrated_again(tmp_path: Path) -> None:
    path = tmp_path / "a.nkt"
    play(LiveSession(device_of(*pressed(), N_INFO, []), journal_path=path, calibration=of_newtons()))
    again = LiveSession(ReplayDevice(read_nkt(path), speed=0), zero=False, calibration=of_newtons())
    last = play(again)[-1]
    assert last.state is LinkState.FAILED
    assert "n-1 already" in last.message


def test_a_calibration_of_another_serial_number_is_used_and_told(tmp_path: Path) -> None:
    session = LiveSession(
        device_of(*pressed(), N_INFO, []), journal_path=tmp_path / "a.nkt", calibration=of_newtons(serial="other")
    )
    assert play(session)[-1].state is LinkState.ENDED
    state = state_of(read_nkt(tmp_path / "a.nkt"))
    assert state == session.calibration
    assert (state.kind, state.relative_u) == (CalibrationKind.ANOTHER_DEVICE, None)


def test_the_python_face_corrects_newtons_too_and_refuses_what_does_not_fit() -> None:
    address = "sim:hold?speed=0&noise=0&hold=0.5&codec=progressor"
    plain = np.concatenate([b.force_n for b in nk.open_device(address) if len(b)])
    half = Conversion("half", "", "N", 0.0, (2.0,))
    halved = np.concatenate([b.force_n for b in nk.open_device(address, half) if len(b)])
    assert halved.tolist() == (plain / 2.0).tolist()
    with pytest.raises(CalibrationError, match="sends newtons"):
        list(nk.open_device(address, of_counts()))


def test_the_simulated_device_stays_calm(tmp_path: Path) -> None:
    session = LiveSession(open_device("sim:hold?speed=20&hold=0.5"), journal_path=tmp_path / "a.nkt")
    play(session)
    assert session.calibration is not None
    assert (session.calibration.kind, session.calibration.line) == (CalibrationKind.SIMULATED, "")
    [trial] = grade_recording(read_nkt(tmp_path / "a.nkt")).trials
    assert not [flag for flag in trial.flags if "calibration" in flag.code]


@pytest.mark.parametrize("bends", [(1.65, -1.43), (-0.9, 0.25)])
def test_a_curve_that_cannot_be_followed_back_is_refused(bends: tuple[float, float]) -> None:
    with pytest.raises(SettingsError, match="gives no force"):
        CalibrationMeta(0.0, (1.0, bends[0] / 1000.0, bends[1] / 1e6), high_n=1000.0)
