"""The curve that an instrument carries with it: used where nothing better is known, never called more than it is."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from calibration import Conversion
from firmware_bridge import DeviceInfo, SampleBlock, open_device
from firmware_bridge.codecs.nkt1_calibration import StoredCalibration
from firmware_bridge.device import CountsScale
from firmware_bridge.virtual import Scenario, Signal, VirtualDynamometer, play
from firmware_bridge.virtual.nkt1_store import Copies, Eeprom, StoringSpeaker
from firmware_bridge.virtual.speakers import Nkt1Speaker
from nktsense.acquire import LiveSession, LiveUpdate
from nktsense.acquire.newtons import ToNewtons
from nktsense.batch import grade_recording
from nktsense.calibration_state import CalibrationKind
from nktsense.grading import GradeSettings, TestType
from nktsense.recording.calibrated import state_of
from nktsense.recording.nkt_reader import read_nkt

PER_N, ZERO = 2100.0, 84213.0
"""The virtual cell, as hardware.md states it."""
LINE = StoredCalibration(ZERO, (PER_N,), 20.0, 400.0, date(2026, 9, 1), bytes(range(8)))
CURVE = replace(LINE, coefficients=(PER_N, 0.1, -1e-4))
INFO = DeviceInfo("nkt1", "board", "4711", wire_unit="counts", stored=LINE)
DAMAGED = b"\x5a" * 132


@contextmanager
def instrument(cells: bytes) -> Iterator[tuple[Signal, str]]:
    """Serve an instrument with some bytes in its memory; yield what it measures, and its address."""
    eeprom = Eeprom()
    eeprom.cells[:] = cells
    signal = play(Scenario("make", rest_s=1.5, hold_s=3.0, rate_hz=80.0))
    device = VirtualDynamometer(signal, StoringSpeaker(Nkt1Speaker(80.0), eeprom), speed=20.0, use_socket=True)
    try:
        yield signal, f"{device.port.replace('socket://', 'socket:')}?driver=nkt1"
    finally:
        device.close()


def cells_of(stored: StoredCalibration) -> bytes:
    eeprom = Eeprom()
    assert Copies(eeprom).keep(stored.sealed())
    return bytes(eeprom.cells)


def recorded(session: LiveSession, samples: int) -> list[LiveUpdate]:
    """Return the updates of a session until so many samples have come."""
    updates: list[LiveUpdate] = []
    session.start()
    until_s = time.monotonic() + 20.0
    while sum(len(update.time_s) for update in updates) < samples and time.monotonic() < until_s:
        updates += session.poll()
        time.sleep(0.01)
    session.stop()
    return updates + list(session.poll())


def curve_of(counts: np.ndarray, stored: StoredCalibration) -> np.ndarray:
    """Return forces by the curve, found by numpy's polynomial roots: the smallest real one of each."""
    forces: list[float] = []
    for reading in counts.tolist():
        c = [0.0, *stored.coefficients]
        c[0] = stored.zero_reading - reading
        roots = np.roots(c[::-1])
        real = roots[np.abs(roots.imag) < 1e-9].real
        forces.append(float(real[np.abs(real).argmin()]))
    return np.array(forces)


@pytest.mark.ci
@pytest.mark.parametrize("stored", [LINE, CURVE])
def test_an_instrument_on_another_computer_gives_newtons_live_and_in_the_file(
    stored: StoredCalibration, tmp_path: Path
) -> None:
    path = tmp_path / "a.nkt"
    with instrument(cells_of(stored)) as (signal, address):
        session = LiveSession(open_device(address), journal_path=path, find_calibration=lambda _: None)
        updates = recorded(session, len(signal.time_s))
    live = np.concatenate([update.force_n for update in updates])
    assert all(update.calibrated for update in updates if len(update.time_s))
    recording = read_nkt(path)
    assert recording.force.tobytes() == live.tobytes()
    assert len(live) == len(signal.force_n)
    counts = np.rint(signal.force_n * PER_N + ZERO)
    expected = curve_of(counts, stored)
    assert np.abs(live - expected - (live - expected).mean()).max() < 0.01  # but for the zero of its first second
    assert session.calibration == state_of(recording)
    [trial] = grade_recording(recording, GradeSettings(test=TestType.MAKE)).trials
    assert trial.notes["peak_u_n"] == "without_calibration"
    assert trial.calibration is not None
    assert trial.calibration.kind is CalibrationKind.ABSENT
    assert trial.calibration.words.startswith("stored in the instrument, cal. ")
    assert trial.calibration.identity == "stored-0001020304050607"
    assert trial.calibration.date == "2026-09-01"


@pytest.mark.ci
def test_a_memory_whose_copies_are_both_damaged_gives_counts_and_says_so() -> None:
    with instrument(DAMAGED) as (signal, address):
        updates = recorded(LiveSession(open_device(address), find_calibration=lambda _: None), len(signal.time_s) // 2)
    assert not any(update.calibrated for update in updates if len(update.time_s))
    assert "the calibration that it stores is damaged" in updates[-2].message


def test_what_is_known_better_goes_before_it() -> None:
    block = SampleBlock(0, np.zeros(1), counts=np.array([ZERO + 100 * PER_N]))
    found = Conversion("c-1", "4711", "counts", ZERO, (2 * PER_N,))
    typed = replace(INFO, scale=CountsScale(ZERO, 4 * PER_N, "typed"))
    stated = replace(INFO, scale=CountsScale(ZERO, 4 * PER_N, "device"))
    for info, finds, force_n in ((INFO, found, 50.0), (typed, found, 25.0), (typed, None, 25.0), (stated, None, 100.0)):
        force, newtons = ToNewtons(None, lambda _, finds=finds: finds).force(block, info)
        assert (force.tolist(), newtons) == ([force_n], True)
    assert ToNewtons(found).force(block, INFO)[0].tolist() == [50.0]
    assert ToNewtons(None).force(block, INFO)[0].tolist() == [100.0]


def test_above_its_range_no_force_is_stated() -> None:
    to_newtons = ToNewtons(None)
    to_newtons.decide(INFO)
    assert to_newtons.state is not None
    assert to_newtons.state.beyond(404.1)
    assert not to_newtons.state.beyond(403.9)
    assert to_newtons.state.u_n(100.0) is None


@pytest.mark.parametrize(
    ("info", "why"),
    [
        (replace(INFO, stored=replace(LINE, coefficients=(PER_N, -3.0))), "turns round"),
        (replace(INFO, stored=None, stored_problem="It is of format 9."), "format 9"),
    ],
)
def test_a_curve_that_gives_no_force_is_not_used_and_that_is_told(info: DeviceInfo, why: str) -> None:
    to_newtons = ToNewtons(None)
    assert to_newtons.decide(info) is None
    assert "the instrument stores is not used" in to_newtons.trouble
    assert why in to_newtons.trouble
