"""A load cell on a calibration bench, with faults of its own that are known: what a calibration has to find.

The cell is loaded from outside, as a technician does it; it answers with readings on its own clock.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

from firmware_bridge.codec import Codec
from firmware_bridge.codecs import Nkt1Codec
from firmware_bridge.codecs.nkt1 import DataFrame, pack_data
from firmware_bridge.device import CountsScale
from firmware_bridge.samples import FloatArray
from firmware_bridge.virtual.nkt1_service import Service
from firmware_bridge.virtual.scenario import Signal
from firmware_bridge.virtual.speakers import Utterance

_FRAME: Final = 8
_RANGE: Final = 2**23 - 1


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell is like. Shares are of the reading at full load, or of the load where it says so.

    Attributes:
        capacity_n: Full load, N.
        zero: Reading unloaded.
        per_n: Sensitivity, reading per N; below 0 where the cell is mounted the other way round.
        square: Non-linearity: the curve bows by this share in the middle of the range.
        cube: A third-order part of it, share.
        hysteresis: Falling readings lie above rising ones by this share in the middle of the range.
        creep: Part of a load's reading that comes late, share of the load.
        creep_s: Its time constant, s.
        zero_drift_per_h: Share of full load per hour.
        span_drift_per_h: Share of the load per hour.
        noise: Standard deviation of one reading, share of full load.
        repeatability: Standard deviation from one loading to the next, share of the load.
        mounting: Standard deviation from one mounting to the next, share of the load.
        swing: Amplitude of the swing after a load was put on, share of the load.
        swing_s: Its decay time, s.
        slip_per_s: A mount that slips takes off this share of the load per second; 0 holds.
        rate_hz: Readings per second.
        seed: Seed of the chances.
    """

    capacity_n: float = 500.0
    zero: float = 84_213.0
    per_n: float = 8_000.0
    square: float = 0.001
    cube: float = 0.0
    hysteresis: float = 0.0008
    creep: float = 0.0003
    creep_s: float = 40.0
    zero_drift_per_h: float = 0.0002
    span_drift_per_h: float = 0.0
    noise: float = 0.00005
    repeatability: float = 0.0008
    mounting: float = 0.0005
    swing: float = 0.02
    swing_s: float = 4.0
    slip_per_s: float = 0.0
    rate_hz: float = 10.0
    seed: int = 1


class Bench:
    """A cell that can be loaded while it is read. Safe to load from one thread and read on another."""

    def __init__(self, cell: Cell | None = None) -> None:
        self.cell = cell or Cell()
        # Two sources: what happens from load to load does not depend on how many readings were taken between them.
        self._rng, self._noise_rng = (np.random.default_rng((self.cell.seed, source)) for source in (0, 1))
        self._lock = threading.Lock()
        self._load_n = self._before_n = 0.0
        self._turned_n = 0.0  # the highest force of the cycle, from which it comes down
        self._falling = False
        self._since_s = 0.0
        self._late_n = 0.0  # what had come late of the loads before, when this one came on
        self._this_load = 0.0
        self._this_mounting = self._chance(self.cell.mounting)
        self._samples = 0

    @property
    def now_s(self) -> float:
        """Time on the cell's own clock, s."""
        return self._samples / self.cell.rate_hz

    def load(self, force_n: float) -> None:
        """Put a force on, N; 0 takes everything off."""
        with self._lock:
            if force_n == self._load_n:
                return
            self._late_n = float(self._late(np.float64(self.now_s)))
            self._falling = force_n < self._load_n
            self._turned_n = max(self._turned_n, self._load_n) if force_n > 0 else 0.0
            self._before_n, self._load_n = self._load_n, force_n
            self._since_s = self.now_s
            self._this_load = self._chance(self.cell.repeatability)

    def remount(self) -> None:
        """Take it off and mount it anew, turned."""
        with self._lock:
            self._this_mounting = self._chance(self.cell.mounting)
            self._turned_n, self._falling = 0.0, False

    def ideal(self, force_n: float) -> float:
        """Return the reading of a force, rising, fresh, without any chance in it, less the zero."""
        cell, x = self.cell, force_n / self.cell.capacity_n
        bow = 4 * cell.square * x * (1 - x) + cell.cube * x * (1 - x * x)
        return cell.per_n * cell.capacity_n * (x + bow)

    def read(self, n: int) -> tuple[FloatArray, FloatArray]:
        """Return the next readings: times on the cell's clock, s, and readings, shapes (n,)."""
        with self._lock:
            times = (self._samples + np.arange(1, n + 1)) / self.cell.rate_hz
            self._samples += n
            return times, self._readings(times)

    def _readings(self, times: FloatArray) -> FloatArray:
        cell = self.cell
        full = cell.per_n * cell.capacity_n
        on_s = times - self._since_s
        share = 1 + self._this_mounting + self._this_load + cell.span_drift_per_h * times / 3600
        share = np.maximum(share - cell.slip_per_s * on_s, 0.0)  # it can slip off, and pushes nothing the other way
        swing = cell.swing * np.exp(-on_s / cell.swing_s) * np.sin(2 * math.pi * 0.8 * on_s)
        changed_n = abs(self._load_n - self._before_n)
        values = self.ideal(self._load_n) * share + cell.per_n * (self._late(times) + swing * changed_n)
        if self._falling and self._load_n > 0 and self._turned_n > 0:
            x = self._load_n / self._turned_n
            values = values + 4 * cell.hysteresis * x * (1 - x) * cell.per_n * self._turned_n
        values = values + cell.zero + full * cell.zero_drift_per_h * times / 3600
        return values + self._noise_rng.normal(0.0, cell.noise * abs(full), len(times))

    def _late(self, times: FloatArray | np.float64) -> FloatArray:
        """Return what creep adds at some times since the load came on, N."""
        aim = self.cell.creep * self._load_n
        return np.asarray(aim + (self._late_n - aim) * np.exp(-(times - self._since_s) / self.cell.creep_s))

    def _chance(self, sd: float) -> float:
        return float(self._rng.normal(0.0, sd)) if sd > 0 else 0.0


class BenchSpeaker:
    """A bench that talks NKT1, for as long as it is listened to.

    Args:
        bench: The bench.
        serial: Serial number that it states.
        stated: Whether it states a scale of its own; a board that was never calibrated states none.
    """

    def __init__(self, bench: Bench, serial: str = "BENCH-01", *, stated: bool = False) -> None:
        self.bench = bench
        self.rate_hz = bench.cell.rate_hz
        self.scale = CountsScale(bench.cell.zero, bench.cell.per_n, "simulated") if stated else None
        fields = {"model": "virtual bench", "serial": serial, "firmware": "1"}
        rate_hz = round(self.rate_hz)
        self.service = Service(fields, rate_hz, (rate_hz,), round(bench.cell.zero), motion=False)

    def codec(self) -> Codec:
        """Return a codec that reads this speaker."""
        return Nkt1Codec()

    def starts_on(self, heard: bytes) -> bool:
        """Tell whether a start command is in ``heard``."""
        return Nkt1Codec().command("start") in heard

    def answer(self, heard: bytes) -> bytes:
        """Return who it is, and all that it tells of itself."""
        return self.service.feed(heard)

    def hello(self) -> bytes:
        """Return the identity frame."""
        return self.service.hello()

    def speak(self, signal: Signal) -> Iterator[Utterance]:
        """Yield data frames; what is on the bench is the signal, whatever ``signal`` is."""
        del signal
        interval_us = round(1e6 / self.rate_hz)
        sequence = 0
        while True:
            start = round(self.bench.now_s * self.rate_hz)
            times, values = self.bench.read(_FRAME)
            frame = DataFrame(
                sequence=sequence & 0xFFFF,
                device_time_us=(5_000_000 + start * interval_us) & 0xFFFFFFFF,
                interval_us=interval_us,
                counts=np.clip(np.rint(values), -_RANGE - 1, _RANGE),
            )
            yield Utterance(float(times[-1]), pack_data(frame), _FRAME)
            sequence += 1
