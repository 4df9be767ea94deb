"""What the firmware's own image answers on the simulated board: rate, self-test, zero, report, stored calibration."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from firmware_bridge.codecs.nkt1 import START, STOP, Status
from firmware_bridge.codecs.nkt1_calibration import NONCE, READ, REFUSED, STORED, UNLOCK, WRITE, Reason
from firmware_bridge.codecs.nkt1_service import (
    ASK_RATE,
    ASK_REPORT,
    ASK_SELF_TEST,
    ASK_ZERO,
    RATE,
    REPORT,
    SELF_TEST,
    ZERO,
    Check,
    Rate,
    Report,
    Restart,
    SelfTest,
    Zero,
)
from tests.bridge.storing_instrument import NEW_BYTES, OLD_BYTES, SIZE
from tests.firmware.board import FRONTS, Host, SimBoard, alone, host_of, write_rows

pytestmark = [pytest.mark.ci, pytest.mark.usefixtures("simulated")]

COUNTS = 123_456.0
NOISE_COUNTS = 80.0
BIAS_DPS = 1.5
USUAL_HZ = {"hx711": 80, "nau7802": 320}
POSSIBLE_HZ = {"hx711": {10, 80}, "nau7802": {10, 20, 40, 80, 320}}
both_fronts = pytest.mark.parametrize("front", FRONTS)


def report_of(host: Host) -> Report:
    report = Report.unpack(host.ask(ASK_REPORT, REPORT))
    assert report is not None
    return report


def self_test_of(front: str, folder: Path, *words: str) -> SelfTest:
    """Return the self-test of a board that has been on for some seconds."""
    with SimBoard(front, folder, *words) as board:
        with host_of(board) as host:
            host.read_until(lambda: report_of(host).uptime_s > 5)
            result = SelfTest.unpack(host.ask(ASK_SELF_TEST, SELF_TEST))
        board.stop()
        assert not board.log("violation")
    assert result is not None
    return result


@both_fronts
def test_a_sound_board_passes_and_measures_itself(front: str, tmp_path: Path) -> None:
    script = write_rows(tmp_path / "script.csv", [(0, COUNTS, 0, 30)])
    result = self_test_of(
        front, tmp_path, "--script", str(script), "--noise", str(NOISE_COUNTS), "--rate-error", "0.05"
    )
    assert result.done == Check((1 << len(Check)) - 1)
    assert result.passed
    readings = USUAL_HZ[front] / 2
    # Five standard deviations of what so many readings say of a mean and of a deviation.
    assert abs(result.mean_counts - COUNTS) < 5 * NOISE_COUNTS / np.sqrt(readings)
    assert result.noise_counts == pytest.approx(NOISE_COUNTS, rel=5 / np.sqrt(2 * readings))
    assert result.rate_hz == pytest.approx(USUAL_HZ[front] * 1.05, rel=0.01)
    assert result.turn_dps == pytest.approx(BIAS_DPS, abs=0.1)
    assert result.gravity_g == pytest.approx(1.0, abs=0.02)
    assert result.supply_v == pytest.approx(5.0, rel=0.01)


@pytest.mark.parametrize(
    ("motion", "passed_hz"), [("mpu6050", 44), ("mpu6500", 41), ("mpu9250", 41), ("mpu9255", 41), ("icm20689", 41)]
)
def test_every_motion_sensor_is_taken_and_its_accelerometer_filtered_alike(
    motion: str, passed_hz: int, tmp_path: Path
) -> None:
    with SimBoard("nau7802", tmp_path, "--motion", motion) as board:
        with host_of(board) as host:
            host.read_until(lambda: report_of(host).uptime_s > 3)
            result = SelfTest.unpack(host.ask(ASK_SELF_TEST, SELF_TEST))
        board.stop()
        told = [line.counts for line in board.log("motion")]
        assert not board.log("violation")
    assert result is not None
    assert result.passed
    assert told == [passed_hz]  # from the first reading on


@both_fronts
@pytest.mark.parametrize(
    ("fault", "failed"),
    [
        ("cell_unplugged@0.1:100", Check.FORCE_IN_RANGE),
        ("force_stuck@2:100", Check.FORCE_ALIVE),
        ("force_unplugged@2:100", Check.FORCE_ANSWERS),
        ("motion_silent@2:100", Check.MOTION_ANSWERS),
        ("motion_stuck@2:100", Check.MOTION_ALIVE),
        ("supply@0.1:100=3900", Check.SUPPLY),
        ("button@0.1:100", Check.BUTTON),
    ],
)
def test_a_fault_fails_its_check(front: str, fault: str, failed: Check, tmp_path: Path) -> None:
    result = self_test_of(front, tmp_path, "--fault", fault)
    # What is silent, at its end or stuck cannot be judged further; nothing of the other sensor fails.
    force = Check.FORCE_ANSWERS | Check.FORCE_IN_RANGE | Check.FORCE_ALIVE | Check.RATE
    motion = Check.MOTION_ANSWERS | Check.MOTION_ALIVE | Check.STILL
    same = force if failed & force else motion if failed & motion else failed
    assert result.failed & failed
    assert not result.failed & ~same


def test_the_first_look_at_the_supply_is_none(tmp_path: Path) -> None:
    """The converter's reference was just switched on then; for a second it would tell a low supply."""
    # In real time, as the next look comes after one second: a host that is late sees nothing of it.
    with SimBoard("hx711", tmp_path, speed=1.0) as board, alone(board.port) as port:
        host = Host(port, again_s=0.05)
        host.identify()
        frames = host.stream_for(0.1)
    assert not any(frame.status & Status.LOW_BATTERY for frame in frames)


def test_a_rate_pin_that_is_tied_low_shows_in_the_rate(tmp_path: Path) -> None:
    result = self_test_of("hx711", tmp_path, "--hx711-rate", "10")
    assert result.failed == Check.RATE
    assert result.rate_hz == pytest.approx(10, rel=0.01)


def test_a_clock_wire_that_is_off_is_told_by_a_converter_that_gives_no_readings(tmp_path: Path) -> None:
    result = self_test_of("hx711", tmp_path, "--fault", "hx711_clock_off@2:100")
    assert result.failed == Check.FORCE_ANSWERS
    assert result.rate_hz == pytest.approx(80, rel=0.01)  # they are announced


@both_fronts
def test_zero_is_the_mean_of_half_a_second_and_the_angle_begins_there(front: str, tmp_path: Path) -> None:
    script = write_rows(tmp_path / "script.csv", [(0, COUNTS, 0, 25)])
    with SimBoard(front, tmp_path, "--script-at", "boot", script=script) as board:
        with host_of(board) as host:
            host.read_until(lambda: bool(board.log("conversion")))
            host.stream_for(3.0)
            zero = Zero.unpack(host.ask(ASK_ZERO, ZERO))
            frames = host.stream_for(0.5)
        board.stop()
        conversions = [line.counts for line in board.log("conversion")]
    assert zero is not None
    assert zero.readings == pytest.approx(USUAL_HZ[front] / 2, abs=2)
    windows = np.lib.stride_tricks.sliding_window_view(np.array(conversions), zero.readings)
    means, spreads = windows.mean(axis=1), np.ptp(windows, axis=1)
    # It is the mean, in whole counts, and the spread of readings in a row that the converter had.
    assert np.any((np.abs(means - zero.mean_counts) < 1) & (spreads == zero.spread_counts))
    assert abs(frames[-1].angle_deg[-1]) < 0.3


@both_fronts
def test_a_zero_is_answered_while_a_stream_begins_or_ends_and_a_self_test_is_refused(
    front: str, tmp_path: Path
) -> None:
    with SimBoard(front, tmp_path) as board, host_of(board) as host:
        host.read_until(lambda: report_of(host).uptime_s > 3)
        for number, between in ((901, START), (902, STOP)):
            host.send_numbered(ASK_ZERO, number)
            host.send(between)
            host.read_until(lambda number=number: host.answered(number))
        host.send_numbered(ASK_SELF_TEST, 903)
        host.send(START)
        host.read_until(lambda: host.answered(903))
    said = {number: (kind, payload) for kind, number, payload in host.answers}
    for number in (901, 902):
        kind, payload = said[number]
        zero = Zero.unpack(payload)
        assert kind == ZERO
        assert zero is not None
        assert zero.readings == pytest.approx(USUAL_HZ[front] / 2, abs=2)
    assert said[903] == (REFUSED, bytes([Reason.STREAMING]))


@both_fronts
def test_an_unplugged_cell_has_no_zero(front: str, tmp_path: Path) -> None:
    with SimBoard(front, tmp_path, faults=("cell_unplugged@0.1:100",)) as board, host_of(board) as host:
        host.read_until(lambda: report_of(host).uptime_s > 3)
        assert host.ask(ASK_ZERO, REFUSED) == bytes([Reason.NO_READING])


@both_fronts
def test_the_rates_that_it_lists_are_those_that_it_sends_at(front: str, tmp_path: Path) -> None:
    with SimBoard(front, tmp_path) as board:
        with host_of(board) as host:
            listed = Rate.unpack(host.ask(ASK_RATE, RATE, b"\x00\x00"))
            assert listed is not None
            assert listed.rate_hz == USUAL_HZ[front]
            assert set(listed.possible_hz) == POSSIBLE_HZ[front]
            assert host.ask(ASK_RATE, REFUSED, (77).to_bytes(2, "little")) == bytes([Reason.NOT_POSSIBLE])
            for rate_hz in listed.possible_hz:
                host.ask(ASK_RATE, RATE, rate_hz.to_bytes(2, "little"))
                frames = host.stream_for(2.0)
                good = [t for frame in frames for t in frame.times_us if not frame.status & ~Status.RESTARTED]
                assert np.median(np.diff(good)) == pytest.approx(1e6 / rate_hz, rel=0.001)
        board.stop()
        assert not board.log("violation")


@both_fronts
def test_the_report_counts_what_happened(front: str, tmp_path: Path) -> None:
    faults = ("motion_silent@start+0.5:0.5", "force_unplugged@start+3:0.5")
    with SimBoard(front, tmp_path, faults=faults) as board, host_of(board) as host:
        host.read_until(lambda: bool(board.log("conversion")))
        frames = host.stream_for(7.0)
        report = report_of(host)
    assert report.restart == Restart.POWER_ON
    assert report.uptime_s > frames[-1].time_us / 1e6
    assert report.force_faults == 1
    assert report.motion_faults == 1
    assert report.samples_lost >= 1
    assert report.bad_commands == 0


def write(host: Host, block: bytes) -> bytes:
    """Unlock and write a calibration; return what is stored then, or the refusal."""
    return host.ask(WRITE, STORED, host.ask(UNLOCK, NONCE) + block)


@both_fronts
def test_a_calibration_is_kept_over_a_restart(front: str, tmp_path: Path) -> None:
    eeprom = tmp_path / "eeprom.bin"
    with SimBoard(front, tmp_path, eeprom=eeprom, speed=20) as board, host_of(board) as host:
        assert host.ask(READ, STORED) == b"\x00"
        assert write(host, NEW_BYTES) == b"\x01" + NEW_BYTES
        assert host.ask(WRITE, STORED, bytes(4) + OLD_BYTES) == bytes([Reason.LOCKED])
    assert eeprom.read_bytes()[: 2 * SIZE] == 2 * NEW_BYTES
    with SimBoard(front, tmp_path, eeprom=eeprom) as board, host_of(board) as host:
        assert host.ask(READ, STORED) == b"\x01" + NEW_BYTES


@both_fronts
def test_the_stack_takes_less_than_half_of_what_is_left_for_it(front: str, tmp_path: Path) -> None:
    script = write_rows(tmp_path / "script.csv", [(0, COUNTS, 0, 170), (3, COUNTS, 0, 170), (3.5, COUNTS, 60, 200)])
    faults = ("i2c_hang@start+1", "force_unplugged@start+2:0.3", "motion_silent@start+3:0.3")
    with SimBoard(front, tmp_path, faults=faults, script=script) as board:
        with host_of(board) as host:
            host.read_until(lambda: report_of(host).uptime_s > 3)
            host.ask(ASK_SELF_TEST, SELF_TEST)
            write(host, NEW_BYTES)
            host.ask(ASK_ZERO, ZERO)
            host.stream_for(6.0)
        board.stop()
        (stack,) = board.log("stack")
        assert not board.log("violation")
    assert 50 < stack.counts <= 256  # of 512 bytes
