"""From codec events to sample blocks: counters unwrapped, clocks mapped, gaps and repeats told.

Pure like the codecs: the time of arrival is an input. The same object serves a live link, a replayed capture
and raw bytes that are read again from an old recording.
"""

from __future__ import annotations

from collections import deque
from typing import Final, TypeVar

import numpy as np
from numpy.typing import NDArray

from firmware_bridge.clock import HostClockMap, TickUnwrapper, spread_back
from firmware_bridge.codec import (
    BatteryEvent,
    Codec,
    IdentityEvent,
    MalformedEvent,
    NoticeEvent,
    SampleEvent,
)
from firmware_bridge.samples import Fact, FactKind, FloatArray, SampleBlock, empty_times
from firmware_bridge.units import COUNTS, NEWTONS_PER_UNIT

_GAP_STEPS: Final = 1.6
"""A step longer than this many nominal periods has lost at least one sample."""
_GAP_SLACK_US: Final = 4000
_SILENCE_S: Final = 0.5
"""Without clock and rate, a pause this long is called a gap."""
_LEARN: Final = 16
_T = TypeVar("_T", bound=np.generic)
_REPEAT_WINDOW_TICKS: Final = 2_000_000
"""A step back by no more than this (2 s) onto ticks already seen is a repeat, not a restart."""


class Assembler:
    """Build :class:`SampleBlock` objects from what a codec says.

    Args:
        codec: The codec that reads the device; the assembler feeds it.
        first_sample: Index of the first sample to come.
    """

    def __init__(self, codec: Codec, first_sample: int = 0) -> None:
        self.codec = codec
        self.battery: BatteryEvent | None = None
        self.identity: dict[str, str] = {}
        self._index = first_sample
        self._unwrap = TickUnwrapper(codec.tick_bits or 32)
        self._map = HostClockMap()
        self._device_us: int | None = None
        self._host_s: float | None = None
        self._sequence: int | None = None
        self._unit: str | None = None
        self._steps: list[int] = []
        self._period_us: float | None = None
        self._recent: deque[int] = deque(maxlen=512)

    @property
    def unit(self) -> str | None:
        """Unit of the readings last seen, or None before the first."""
        return self._unit

    @property
    def next_sample(self) -> int:
        """Index that the next sample will get."""
        return self._index

    def feed(self, data: bytes, arrival_s: float) -> list[SampleBlock]:
        """Take bytes that arrived at ``arrival_s`` (host monotonic, s); return the blocks they complete."""
        blocks: list[SampleBlock] = []
        facts: list[Fact] = []
        for event in self.codec.feed(data):
            match event:
                case SampleEvent():
                    block = self._samples(event, arrival_s, facts)
                    facts = []
                    blocks.append(block)
                case MalformedEvent():
                    facts.append(self._fact(event.kind, arrival_s, count=event.count))
                case NoticeEvent():
                    facts.append(self._fact(event.kind, arrival_s, value=event.value))
                case BatteryEvent():
                    self.battery = event
                case IdentityEvent():
                    self.identity.update(event.fields)
        if facts:
            blocks.append(SampleBlock(self._index, empty_times(), facts=tuple(facts)))
        return blocks

    def note(self, kind: FactKind, host_time_s: float, value: float | None = None) -> SampleBlock:
        """Return a block without samples that carries one fact, such as a lost connection."""
        if kind in (FactKind.DISCONNECT, FactKind.RECONNECT):
            self._map.reset()
            self._sequence = None
        fact = self._fact(kind, host_time_s, value=value)
        return SampleBlock(self._index, empty_times(), facts=(fact,))

    def _fact(
        self,
        kind: FactKind,
        host_s: float,
        *,
        count: int = 0,
        value: float | None = None,
        offset: int = 0,
    ) -> Fact:
        return Fact(kind, self._index + offset, count, value, host_s)

    def _samples(self, event: SampleEvent, arrival_s: float, facts: list[Fact]) -> SampleBlock:
        if self._unit is not None and event.unit != self._unit:
            facts.append(self._fact(FactKind.UNIT_CHANGE, arrival_s))
        self._unit = event.unit
        lost_frames = self._lost_frames(event)
        keep: NDArray[np.bool_] | None = None
        device_s: FloatArray | None = None
        if event.ticks is not None:
            keep = self._repeats(event.ticks, arrival_s, facts)
            ticks = event.ticks if keep is None else event.ticks[keep]
            if len(ticks) == 0:
                return SampleBlock(self._index, empty_times(), facts=tuple(facts))
            device_s = self._device_times(ticks, event, arrival_s, facts, lost_frames)
        values = event.values if keep is None else event.values[keep]
        host_s, jitter = self._host_times(len(values), device_s, arrival_s, facts)
        saturated = _kept(event.saturated, keep)
        if saturated is not None and saturated.any():
            facts.append(self._fact(FactKind.SATURATED, arrival_s, count=int(saturated.sum())))
        is_counts = event.unit == COUNTS
        block = SampleBlock(
            first_sample=self._index,
            host_time_s=host_s,
            device_time_s=device_s,
            counts=values if is_counts else None,
            force_n=None if is_counts else values * NEWTONS_PER_UNIT[event.unit],
            angular_velocity_dps=_kept(event.angular_velocity_dps, keep),
            angle_deg=_kept(event.angle_deg, keep),
            saturated=saturated,
            facts=tuple(facts),
            clock_jitter_s=jitter,
        )
        self._index += len(values)
        return block

    def _lost_frames(self, event: SampleEvent) -> int:
        if event.sequence is None:
            return 0
        lost = 0
        if self._sequence is not None:
            lost = (event.sequence - self._sequence - 1) & 0xFFFF
            if lost > 0x7FFF:
                lost = 0  # a step back: a repeat or a restart, which the clock tells apart
        self._sequence = event.sequence
        return lost

    def _repeats(self, ticks: NDArray[np.int64], arrival_s: float, facts: list[Fact]) -> NDArray[np.bool_] | None:
        """Mark the samples to keep; None keeps all. A repeat has a tick that was just seen."""
        last = self._unwrap.last
        if last is None:
            self._recent.extend(ticks[-512:].tolist())
            return None
        back = (last - int(ticks[0])) & 0xFFFFFFFF
        if back > _REPEAT_WINDOW_TICKS and not (np.diff(ticks) == 0).any():
            self._recent.extend(ticks[-512:].tolist())
            return None
        keep = np.ones(len(ticks), dtype=np.bool_)
        seen = set(self._recent)
        for i, tick in enumerate(ticks.tolist()):
            if tick in seen:
                keep[i] = False
            else:
                seen.add(tick)
                self._recent.append(tick)
        dropped = int((~keep).sum())
        if dropped == 0:
            return None
        facts.append(self._fact(FactKind.DUPLICATE, arrival_s, count=dropped))
        return keep

    def _device_times(
        self,
        ticks: NDArray[np.int64],
        event: SampleEvent,
        arrival_s: float,
        facts: list[Fact],
        lost_frames: int,
    ) -> FloatArray:
        """Return rising device times in s; a clock that stepped back goes on from the last sample.

        Whole microseconds are summed, so that the times are the same however the bytes were cut.
        """
        steps = self._unwrap.steps(ticks)
        period_us, known_from = self._nominal_period_us(event, steps)
        for i in np.flatnonzero(steps < 0).tolist():
            facts.append(self._fact(FactKind.CLOCK_RESET, arrival_s, value=float(-steps[i]) / 1e6, offset=i))
            pause_s = arrival_s - self._host_s if i == 0 and self._host_s is not None else 0.0
            steps[i] = max(round(pause_s * 1e6), round(period_us or 1000))
            self._map.reset()
        if period_us is not None:
            limit = max(_GAP_STEPS * period_us, period_us + _GAP_SLACK_US)
            for i in np.flatnonzero(steps > limit).tolist():
                if i < known_from:
                    continue
                missing_us = float(steps[i]) - period_us
                count = max(1, round(missing_us / period_us))
                facts.append(self._fact(FactKind.GAP, arrival_s, count=count, value=missing_us / 1e6, offset=i))
        elif lost_frames:
            facts.append(self._fact(FactKind.GAP, arrival_s, count=lost_frames))
        start_us = self._device_us if self._device_us is not None else int(ticks[0])
        times_us = start_us + np.cumsum(steps)
        self._device_us = int(times_us[-1])
        return times_us / 1e6

    def _nominal_period_us(self, event: SampleEvent, steps: NDArray[np.int64]) -> tuple[float | None, int]:
        """Return the nominal period in µs, or None, and the first step of this event that it may judge."""
        if event.interval_us:
            return event.interval_us, 0
        if self.codec.nominal_rate_hz:
            return 1e6 / self.codec.nominal_rate_hz, 0
        if self._period_us is not None:
            return self._period_us, 0
        # Learned once, from the first steps of the stream, so that it cannot depend on the chunking.
        for i, step in enumerate(steps.tolist()):
            if step > 0:
                self._steps.append(step)
            if len(self._steps) == _LEARN:
                self._period_us = float(np.median(np.fromiter(self._steps, dtype=np.float64)))
                return self._period_us, i + 1
        return None, 0

    def _host_times(
        self, n: int, device_s: FloatArray | None, arrival_s: float, facts: list[Fact]
    ) -> tuple[FloatArray, float | None]:
        if device_s is None:
            if self._host_s is not None and arrival_s - self._host_s > _SILENCE_S:
                pause = arrival_s - self._host_s
                facts.append(self._fact(FactKind.GAP, arrival_s, value=pause))
            period = 1.0 / self.codec.nominal_rate_hz if self.codec.nominal_rate_hz else None
            host_s = spread_back(n, arrival_s, period, self._host_s)
            self._host_s = float(host_s[-1])
            return host_s, None
        fit = self._map.update(float(device_s[-1]), arrival_s)
        host_s = device_s + fit.offset_s
        self._host_s = arrival_s
        return host_s, fit.jitter_s


def _kept(array: NDArray[_T] | None, keep: NDArray[np.bool_] | None) -> NDArray[_T] | None:
    return array if array is None or keep is None else array[keep]
