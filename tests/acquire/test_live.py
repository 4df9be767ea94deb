"""A session end to end: virtual device, journal, zero, trials, and what a pulled cable leaves behind."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest

from firmware_bridge import FactKind, open_device
from nktsense.acquire import LinkState, LiveSession, LiveUpdate, ReplayDevice
from nktsense.batch import grade_recording
from nktsense.errors import RecordingError
from nktsense.recording.model import Recording
from nktsense.recording.nkt_reader import read_nkt
from nktsense.signal import TrialAnalysis


def play(session: LiveSession) -> list[LiveUpdate]:
    updates = list(session.start().updates())
    session.stop()
    return updates


def trials(updates: list[LiveUpdate]) -> list[TrialAnalysis]:
    return [trial for update in updates for trial in update.trials]


@pytest.mark.parametrize("codec", ["nkt1", "progressor", "ascii"])
def test_live_and_the_recording_give_the_same_trials_to_the_bit(codec: str, tmp_path: Path) -> None:
    path = tmp_path / "a.nkt"
    address = f"sim:break?speed=20&codec={codec}&offset=7&repeat=2"
    updates = play(LiveSession(open_device(address), journal_path=path))
    recording = read_nkt(path)
    graded = grade_recording(recording)
    assert trials(updates) == [trial.trial for trial in graded.trials]
    assert len(graded.trials) == 2
    live_force = np.concatenate([u.force_n for u in updates])
    assert np.array_equal(live_force, recording.force)
    assert updates[-1].state is LinkState.ENDED
    assert not recording.problems


def test_the_first_quiet_second_is_the_zero(tmp_path: Path) -> None:
    path = tmp_path / "a.nkt"
    play(LiveSession(open_device("sim:hold?speed=20&offset=12.5&noise=0"), journal_path=path))
    recording = read_nkt(path)
    [tare] = [f for f in recording.metadata["ledger"] if f["kind"] == "tare"]
    assert tare["at_sample"] == 0
    assert tare["value"] == pytest.approx(12.5, abs=0.1)
    assert recording.force[:300].mean() == pytest.approx(0.0, abs=0.1)


def test_a_load_at_the_start_is_not_taken_for_zero() -> None:
    time_s = np.arange(0, 8, 0.01)
    loaded = Recording(time_s, np.full(len(time_s), 60.0), nominal_rate_hz=100.0)
    updates = play(LiveSession(ReplayDevice(loaded, speed=0)))
    assert "60 N" in updates[-1].message
    assert np.concatenate([u.force_n for u in updates]).max() == 60.0


def test_a_pulled_cable_leaves_a_closed_recording_that_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.nkt"
    updates = play(LiveSession(open_device("sim:hold?speed=10&unplug=3.5"), journal_path=path))
    assert updates[-1].state is LinkState.LOST
    assert "cable" in updates[-1].message
    recording = read_nkt(path)
    assert recording.metadata["ledger"][-1]["kind"] == FactKind.DISCONNECT
    assert not any(p.code == "not_closed" for p in recording.problems)
    assert recording.metadata["end_reason"] == "device_lost"
    [trial] = grade_recording(recording).trials
    assert trial.trial.open_end
    assert [path] == list(tmp_path.iterdir())


def test_a_mark_is_in_the_recording_at_its_moment(tmp_path: Path) -> None:
    path = tmp_path / "a.nkt"
    session = LiveSession(open_device("sim:rest?rest=1.2"), journal_path=path).start()
    first_s = pressed_s = 0.0
    for update in session.updates():
        if not len(update.time_s):
            continue
        first_s = first_s or float(update.time_s[0])
        if not pressed_s and update.time_s[-1] > first_s + 1.5:  # the zero is found, nothing is held back any more
            pressed_s = float(update.time_s[-1])
            session.mark()
            break
    session.stop()
    session.mark()  # too late, and no harm
    [marker] = read_nkt(path).markers
    assert marker.kind == "user"
    assert marker.at_s == pytest.approx(pressed_s, abs=0.25)  # the update was some blocks old when it was seen


def test_stopping_keeps_everything_so_far(tmp_path: Path) -> None:
    path = tmp_path / "a.nkt"
    session = LiveSession(open_device("sim:hold?repeat=50&speed=4"), journal_path=path).start()
    samples = 0
    for update in session.updates():
        samples += len(update.time_s)
        if samples > 800:
            break
    session.stop()
    session.stop()
    rest = sum(len(u.time_s) for u in session.poll())
    recording = read_nkt(path)
    assert len(recording) == samples + rest
    assert recording.metadata["end_reason"] == "stopped"


def test_a_device_that_cannot_be_opened_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "a.nkt"
    updates = play(LiveSession(open_device("serial:/dev/nothing-here?driver=nkt1"), journal_path=path))
    assert updates[-1].state is LinkState.FAILED
    assert "nktsense devices" in updates[-1].message
    assert not path.exists()


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "a.nkt"
    path.write_bytes(b"precious")
    with pytest.raises(RecordingError, match="nothing is overwritten"):
        LiveSession(open_device("sim:hold"), journal_path=path)
    assert path.read_bytes() == b"precious"


def test_a_slow_subscriber_delays_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.nkt"
    session = LiveSession(open_device("sim:hold?speed=10"), journal_path=path).start()
    deadline = time.monotonic() + 20
    while not session.finished and time.monotonic() < deadline:
        time.sleep(0.05)
    session.stop()
    assert session.finished
    assert sum(len(u.time_s) for u in session.poll()) == len(read_nkt(path))


def test_raw_counts_without_a_calibration_are_no_force(tmp_path: Path) -> None:
    time_s = np.arange(0, 3, 0.01)
    raw = Recording(time_s, np.full(len(time_s), 84000.0), unit="counts", nominal_rate_hz=100.0)
    updates = play(LiveSession(ReplayDevice(raw, speed=0), zero=False))
    with_samples = [u for u in updates if len(u.time_s)]
    assert with_samples
    assert not any(u.calibrated for u in with_samples)
    assert trials(updates) == []


def test_raw_counts_are_shown_at_once_and_no_zero_is_asked_for() -> None:
    time_s = np.arange(0, 6, 0.01)
    noise = np.random.default_rng(3).normal(0.0, 50.0, len(time_s))
    raw = Recording(time_s, 84000.0 + noise, unit="counts", nominal_rate_hz=100.0)
    updates = play(LiveSession(ReplayDevice(raw, speed=0)))
    assert sum(len(u.time_s) for u in updates) == len(time_s)
    assert {u.message for u in updates} == {""}
    assert not any(f.kind is FactKind.TARE for u in updates for f in u.facts)


def test_a_replay_gives_what_the_file_gives() -> None:
    time_s = np.arange(0, 8, 0.01)
    force = np.interp(time_s, [0, 1, 2, 6, 6.2, 8], [0, 0, 120, 120, 0, 0])
    recording = Recording(time_s, force, nominal_rate_hz=100.0)
    updates = play(LiveSession(ReplayDevice(recording, speed=0), zero=False))
    assert trials(updates) == [t.trial for t in grade_recording(recording).trials]


def test_host_times_of_a_replay_go_as_fast_as_the_computers_clock(tmp_path: Path) -> None:
    time_s = 30.0 + np.arange(0, 4, 0.01)
    recording = Recording(time_s, np.zeros(len(time_s)), nominal_rate_hz=100.0)
    session = LiveSession(ReplayDevice(recording, speed=8), journal_path=tmp_path / "a.nkt", zero=False).start()
    shown_s = 0.0
    for update in session.updates():
        if not shown_s and len(update.time_s) and update.time_s[-1] > 32.0:
            shown_s = float(update.time_s[-1])
            session.mark()
    [marker] = read_nkt(tmp_path / "a.nkt").markers
    assert marker.at_s == pytest.approx(shown_s, abs=1.0)  # an eighth of a second of the computer's
