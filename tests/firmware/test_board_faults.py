"""Each fault that can be injected gives its bits and no others, at its time, and touches no other sample.

The table of faults in hardware.md is what this holds the firmware to.
"""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from firmware_bridge.codecs.nkt1 import Status
from tests.firmware.board import FRONTS
from tests.firmware.truth import Run, Stream, stream

pytestmark = [pytest.mark.ci, pytest.mark.usefixtures("simulated")]

PERIOD_S = {"hx711": 1 / 80, "nau7802": 1 / 320}
GOOD = Status(0)
OUT_OF_STEP = Status.OUT_OF_STEP | Status.OVERRUN
TOP_COUNTS = 8388607
AT_S = 1.0
BUS_FREED_S = 0.05
both_fronts = pytest.mark.parametrize("front", FRONTS)


def runs_of(stream: Stream, *statuses: Status) -> list[Run]:
    """Return the runs, which have these statuses and no others, in this order."""
    assert [run.status for run in stream.runs] == list(statuses), stream.runs
    return stream.runs


def nothing_else(stream: Stream, missing: int = 0) -> None:
    """No other sample is damaged or lost, and no frame."""
    assert not stream.bent
    assert len(stream.missing) == missing, stream.missing
    steps = {(b.sequence - a.sequence) % 65536 for a, b in itertools.pairwise(stream.frames)}
    assert steps == {1}


class TestClockOfTheHx711:
    def test_a_stray_pulse(self, tmp_path: Path) -> None:
        # The stray pulse makes 26 of the 25: the reading is shifted, and the next is of channel B.
        got = stream("hx711", tmp_path, 2, f"hx711_glitch@start+{AT_S}")
        _, told, _ = runs_of(got, GOOD, OUT_OF_STEP, GOOD)
        nothing_else(got, missing=2)
        assert [line.detail for line in got.missing] == ["A128", "B32"]
        assert len(told.samples) == 1
        assert told.from_s == pytest.approx(got.happened("hx711_glitch happened") + 8 * PERIOD_S["hx711"], abs=0.001)

    def test_a_pulse_that_the_chip_misses(self, tmp_path: Path) -> None:
        got = stream("hx711", tmp_path, 2, f"hx711_missed@start+{AT_S}")
        _, told, _ = runs_of(got, GOOD, OUT_OF_STEP, GOOD)
        nothing_else(got, missing=1)
        assert len(told.samples) == 1

    def test_a_missed_pulse_that_no_level_shows(self, tmp_path: Path) -> None:
        # Where the last bit is 1, DOUT is high after the last pulse either way: one reading is wrong, and only one.
        got = stream("hx711", tmp_path, 2, f"hx711_missed_unseen@start+{AT_S}")
        runs_of(got, GOOD)
        assert len(got.bent) == len(got.missing) == 1

    def test_a_clock_that_stood_high(self, tmp_path: Path) -> None:
        # The chip was off for a moment: what was held back may have been hit, and the next one comes after settling.
        got = stream("hx711", tmp_path, 2, f"hx711_powerdown@start+{AT_S}")
        _, told, _ = runs_of(got, GOOD, OUT_OF_STEP, GOOD)
        nothing_else(got, missing=2)
        assert len(told.samples) == 1
        assert told.from_s == pytest.approx(got.happened("hx711_powerdown happened") + 5 * PERIOD_S["hx711"], abs=0.001)


@both_fronts
class TestForce:
    def test_a_cell_that_is_unplugged(self, front: str, tmp_path: Path) -> None:
        got = stream(front, tmp_path, 2.5, f"cell_unplugged@start+{AT_S}:0.5")
        _, told, _ = runs_of(got, GOOD, Status.SATURATED, GOOD)
        nothing_else(got)
        assert {sample.counts for sample in told.samples} == {TOP_COUNTS}
        assert AT_S <= told.from_s <= AT_S + PERIOD_S[front]
        assert AT_S + 0.5 - PERIOD_S[front] <= told.to_s <= AT_S + 0.5

    def test_a_converter_that_is_unplugged(self, front: str, tmp_path: Path) -> None:
        got = stream(front, tmp_path, 4.0, f"force_unplugged@start+{AT_S}:0.5")
        runs = [run for run in got.runs if run.status & ~Status.OVERRUN]
        [*_, last] = got.runs
        assert last.status == GOOD
        assert {run.status & ~Status.OVERRUN for run in runs} == {Status.FORCE_SENSOR_FAULT}
        silent = [sample for run in runs for sample in run.samples]
        # Told within 50 ms or six periods, at the usual rate, and over when it is set up again.
        assert AT_S + 0.04 < silent[0].time_s < AT_S + max(0.06, 6.5 * PERIOD_S[front])
        assert {sample.counts for sample in silent} == {0}
        steps = [b.time_s - a.time_s for a, b in itertools.pairwise(silent)]
        assert sum(steps) / len(steps) == pytest.approx(PERIOD_S[front], rel=0.05)
        assert silent[-1].time_s < AT_S + 0.5 + 2.0
        # The last reading before it was held back, and one may not have been fetched: they are told (bit 3).
        nothing_else(got, missing=len(got.missing))
        assert 1 <= len(got.missing) <= 2
        assert (got.missing[0].device_us - got.began_us) / 1e6 > AT_S - 2.1 * PERIOD_S[front]
        assert silent[0].status & Status.OVERRUN

    def test_a_converter_that_is_stuck(self, front: str, tmp_path: Path) -> None:
        got = stream(front, tmp_path, 2.5, f"force_stuck@start+{AT_S}:0.5")
        _, told, _ = runs_of(got, GOOD, Status.FORCE_SENSOR_FAULT, GOOD)
        nothing_else(got)
        before = [sample for sample in got.samples if sample.time_s < told.from_s]
        alike = itertools.takewhile(lambda sample: sample.counts == told.samples[0].counts, reversed(before))
        assert len(list(alike)) == 15


@both_fronts
class TestMotion:
    def test_a_sensor_that_is_silent(self, front: str, tmp_path: Path) -> None:
        got = stream(front, tmp_path, 3.0, f"motion_silent@start+{AT_S}:0.5", settled=True)
        before, told, after = runs_of(got, GOOD, Status.MOTION_SENSOR_FAULT, GOOD)
        nothing_else(got)
        assert AT_S + 0.045 < told.from_s < AT_S + 0.075
        # Tried again every 250 ms, reset, set up, and believed after some readings.
        assert AT_S + 0.5 < told.to_s < AT_S + 0.5 + 0.25 + 0.25
        assert {(sample.velocity_dps, sample.angle_deg) for sample in told.samples} == {(0.0, 0.0)}
        # It was off, and began anew: the limb is where it was.
        assert abs(after.samples[-1].angle_deg - before.samples[-1].angle_deg) < 0.5

    def test_a_sensor_that_is_stuck(self, front: str, tmp_path: Path) -> None:
        got = stream(front, tmp_path, 4.0, f"motion_stuck@start+{AT_S}:1.0", settled=True)
        _, told, after = runs_of(got, GOOD, Status.MOTION_SENSOR_FAULT, GOOD)
        nothing_else(got)
        assert told.from_s == pytest.approx(AT_S + 31 * PERIOD_S[front], abs=2.5 * PERIOD_S[front])
        assert AT_S + 1.0 < told.to_s < AT_S + 1.0 + 0.25 + 0.25 + 10 * PERIOD_S[front]
        assert abs(after.samples[-1].angle_deg) < 1.0


class TestBus:
    """A slave holds the data line low until it has seen nine clocks, ten times, in another part of a reading each."""

    TIMES_S = tuple(AT_S + 0.2 * i + 0.00037 * i for i in range(10))

    def hung(self, front: str, folder: Path) -> Stream:
        got = stream(front, folder, 3.5, *(f"i2c_hang@start+{time_s:.5f}" for time_s in self.TIMES_S))
        freed = [line for line in got.lines if line.detail == "i2c_hang let go"]
        freed_s = [(line.device_us - got.began_us) / 1e6 for line in freed]
        late = [freed - held for freed, held in zip(freed_s, self.TIMES_S, strict=True)]
        assert 0 < min(late) < max(late) < BUS_FREED_S
        return got

    def test_it_leaves_an_hx711_alone(self, tmp_path: Path) -> None:
        got = self.hung("hx711", tmp_path)
        [run] = runs_of(got, GOOD)
        assert run.to_s > max(self.TIMES_S)
        nothing_else(got)

    def test_it_costs_a_nau7802_what_is_told(self, tmp_path: Path) -> None:
        got = self.hung("nau7802", tmp_path)
        assert {run.status for run in got.runs} == {GOOD, Status.OVERRUN}
        assert sum(run.status == Status.OVERRUN for run in got.runs) == len(self.TIMES_S)
        lost_s = [(line.device_us - got.began_us) / 1e6 for line in got.missing]
        for lost in lost_s:
            assert any(-PERIOD_S["nau7802"] < lost - held_s < BUS_FREED_S for held_s in self.TIMES_S)
        nothing_else(got, missing=len(lost_s))


@both_fronts
class TestBoard:
    def test_a_button_that_bounces_is_pressed_once(self, front: str, tmp_path: Path) -> None:
        got = stream(front, tmp_path, 2.5, f"button@start+{AT_S}:0.5")
        _, told, _ = runs_of(got, GOOD, Status.BUTTON, GOOD)
        nothing_else(got)
        assert AT_S < told.from_s < AT_S + 0.03 + 2 * PERIOD_S[front]
        assert AT_S + 0.5 < told.to_s < AT_S + 0.5 + 0.03 + 2 * PERIOD_S[front]

    def test_a_supply_that_falls(self, front: str, tmp_path: Path) -> None:
        got = stream(front, tmp_path, 8.0, f"supply@start+{AT_S}:3")
        _, told, _ = runs_of(got, GOOD, Status.LOW_BATTERY, GOOD)
        nothing_else(got)
        # Looked at once a second, and what is looked at was measured the time before.
        assert AT_S - PERIOD_S[front] < told.from_s < AT_S + 2.1
        assert AT_S + 3 - PERIOD_S[front] < told.to_s < AT_S + 3 + 2.1


def test_a_converter_up_to_a_tenth_off_its_rate_is_no_fault(tmp_path: Path) -> None:
    for error in ("-0.1", "0.1"):
        got = stream("hx711", tmp_path, 2.0, options=("--rate-error", error))
        [run] = runs_of(got, GOOD)
        assert len(run.samples) / (run.to_s - run.from_s) == pytest.approx(80 * (1 + float(error)), rel=0.02)
        nothing_else(got)
