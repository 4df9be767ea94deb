"""What a live session makes of readings that are none: over a pty, of a board whose cell comes off and on again."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest

from firmware_bridge import FactKind, open_device
from nktsense.acquire.live import LiveSession
from nktsense.acquire.update import LinkState, LiveUpdate, SensorState
from tests.troubled_board import IN_NEWTONS, board, sketch

HIGHEST_N = 100.0


class Following:
    """A session, followed until something is seen."""

    def __init__(self, address: str) -> None:
        self.session = LiveSession(open_device(address)).start()
        self._coming: Iterator[LiveUpdate] = self.session.updates()
        self.seen: list[LiveUpdate] = []

    def until(self, happened: Callable[[LiveUpdate], bool]) -> LiveUpdate:
        for update in self._coming:
            self.seen.append(update)
            if happened(update):
                return update
        raise AssertionError(f"it ended before: {self.seen[-1].message}")

    @property
    def shown_n(self) -> np.ndarray:
        return np.concatenate([one.shown_force_n for one in self.seen])


def with_samples(update: LiveUpdate, sensor: SensorState) -> bool:
    return len(update.time_s) > 0 and update.sensor is sensor


@pytest.mark.parametrize(
    ("trouble", "sensor"), [("unplugged", SensorState.BEYOND_RANGE), ("faulty", SensorState.FAULTY)]
)
def test_what_is_no_reading_is_never_a_force_and_the_sensor_is_named(trouble: str, sensor: SensorState) -> None:
    with board() as (instrument, address):
        live = Following(address + IN_NEWTONS)
        live.until(lambda one: one.state is LinkState.STREAMING and with_samples(one, SensorState.USABLE))
        instrument.trouble = trouble
        bad = live.until(lambda one: with_samples(one, sensor))
        instrument.trouble = ""
        live.until(lambda one: with_samples(one, SensorState.USABLE))
        live.session.stop()
    assert bad.unusable is not None
    assert bad.unusable[-1]
    assert np.isnan(bad.shown_force_n[-1])
    assert np.nanmax(np.abs(live.shown_n)) < HIGHEST_N


@pytest.mark.parametrize("trouble", ["unplugged", "faulty"])
def test_the_zero_is_that_of_the_first_readings_that_are_some(trouble: str) -> None:
    with board(trouble) as (instrument, address):
        live = Following(address + IN_NEWTONS)
        begun = live.until(lambda one: len(one.time_s) > 0)
        instrument.trouble = ""
        settled = live.until(lambda one: one.state is LinkState.STREAMING)
        live.until(lambda one: with_samples(one, SensorState.USABLE))
        live.session.stop()
    [tare] = [fact for one in live.seen for fact in one.facts if fact.kind is FactKind.TARE]
    assert begun.state is LinkState.SETTLING  # it is shown that there is nothing, and no zero is made of it
    assert begun.sensor is not SensorState.USABLE
    assert tare.value == pytest.approx(12.0, abs=0.5)
    assert tare.at_sample > 0
    assert settled.message == ""
    assert abs(float(np.nanmean(live.seen[-1].shown_force_n))) < 1.0


def test_it_is_told_whether_anything_was_received_also_while_the_zero_is_looked_for() -> None:
    with sketch() as (instrument, address):
        live = Following(address)
        connected = live.until(lambda one: one.state is LinkState.SETTLING)
        instrument.speaks.set()
        held = live.until(lambda one: one.received > 0)
        live.session.stop()
    assert connected.received == 0
    assert (held.state, len(held.time_s)) == (LinkState.SETTLING, 0)
