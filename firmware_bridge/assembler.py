"""From codec events to sample blocks: units, clocks and facts brought together.

Pure like the codecs: the time of arrival is an input. The same object serves a live link, a replayed capture
and raw bytes that are read again from an old recording. Samples, device times and facts do not depend on how
the bytes were cut; only host times do.
"""

from __future__ import annotations

import copy
from typing import Final, TypeVar

import numpy as np
from numpy.typing import NDArray

from firmware_bridge.clock import HostClockMap, spread_back
from firmware_bridge.codec import (
    BatteryEvent,
    Codec,
    IdentityEvent,
    MalformedEvent,
    NoticeEvent,
    SampleEvent,
)
from firmware_bridge.samples import Fact, FactKind, FloatArray, SampleBlock, empty_times, freeze
from firmware_bridge.timeline import Remark, Stretch, Timeline
from firmware_bridge.units import COUNTS, NEWTONS_PER_UNIT

_SILENCE_S: Final = 0.5
_SILENT_PERIODS: Final = 2.5
"""Of a device without a clock, a pause this long, and longer than so many of its readings take, is called a gap."""
_T = TypeVar("_T", bound=np.generic)


class Assembler:
    """Build :class:`SampleBlock` objects from what a codec says.

    Args:
        codec: The codec that reads the device; the assembler feeds it.
        first_sample: Index of the first sample to come.
        sign: −1 turns the sign of a force. Counts stay as the converter gave them: their calibration has a sign.
    """

    def __init__(self, codec: Codec, first_sample: int = 0, sign: int = 1) -> None:
        self.codec = codec
        self._fresh = copy.deepcopy(codec)
        self.sign = sign
        self.battery: BatteryEvent | None = None
        self.identity: dict[str, str] = {}
        self._index = first_sample
        self._timeline = Timeline(codec.tick_bits or 32, codec.nominal_rate_hz)
        self._map = HostClockMap()
        self._host_s: float | None = None
        self._unit: str | None = None
        self._was_saturated = False
        self._was_away = False
        self._last_value = 0.0
        self._factor_unit, self._factor = "", np.array(1.0)

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
                    for block in self._samples(event, arrival_s, facts):
                        facts = []
                        blocks.append(block)
                case MalformedEvent():
                    facts.append(self._fact(Remark(event.kind, 0, event.count), arrival_s))
                case NoticeEvent():
                    facts.append(self._fact(Remark(event.kind, 0, value=event.value), arrival_s))
                case BatteryEvent():
                    self.battery = event
                case IdentityEvent():
                    self.identity.update(event.fields)
        if facts:
            blocks.append(SampleBlock(self._index, empty_times(), facts=tuple(facts)))
        return blocks

    def note(self, kind: FactKind, host_time_s: float, value: float | None = None) -> SampleBlock:
        """Return a block without samples that carries one fact, such as a lost connection.

        Args:
            kind: What happened. After ``DISCONNECT`` the codec begins anew.
            host_time_s: When, host monotonic, s.
            value: A number that belongs to it; of ``RECONNECT`` how long the device was away, s.
        """
        remarks: list[Remark] = []
        if kind in (FactKind.DISCONNECT, FactKind.RECONNECT):
            self._map.reset()
            self._was_away = True
            if kind is FactKind.DISCONNECT:
                self.codec = copy.deepcopy(self._fresh)  # half a frame from before must not meet what comes after
            elif value is not None:
                self._timeline.resume(value)
            repeats = self._timeline.pause()
            if repeats:
                remarks.append(Remark(FactKind.DUPLICATE, 0, repeats))
        remarks.append(Remark(kind, 0, value=value))
        facts = tuple(self._fact(remark, host_time_s) for remark in remarks)
        return SampleBlock(self._index, empty_times(), facts=facts)

    def _fact(self, remark: Remark, host_s: float) -> Fact:
        return Fact(remark.kind, self._index + remark.offset, remark.count, remark.value, host_s)

    def _samples(self, event: SampleEvent, arrival_s: float, facts: list[Fact]) -> list[SampleBlock]:
        """Return the blocks of an event: one, or more where the clock restarted in it, or none of repeats."""
        if self._unit is not None and event.unit != self._unit:
            facts.append(self._fact(Remark(FactKind.UNIT_CHANGE, 0), arrival_s))
        self._unit = event.unit
        if event.ticks is None:
            return [self._block(event, None, arrival_s, facts)]
        blocks: list[SampleBlock] = []
        for stretch in self._timeline.take(event, event.ticks):
            if event.restarted and not blocks:
                facts.append(self._fact(Remark(FactKind.RESTARTED, 0, value=event.restarted_by), arrival_s))
            if stretch.remarks:
                facts += [self._fact(remark, arrival_s) for remark in stretch.remarks]
            blocks.append(self._block(event, stretch, arrival_s, facts))
            facts = []
        return blocks

    def _block(self, event: SampleEvent, stretch: Stretch | None, arrival_s: float, facts: list[Fact]) -> SampleBlock:
        rows = None if stretch is None else stretch.rows
        values = _kept(event.values, rows)
        n = len(values)
        saturated = None if event.saturated is None else _kept(event.saturated, rows)
        if not np.isfinite(values).all():
            values, saturated = self._without_nonsense(values, saturated)
        if n:
            self._last_value = float(values[-1])
        if saturated is None:
            self._was_saturated = False
        else:
            facts += [self._fact(remark, arrival_s) for remark in self._saturation(saturated)]
        if stretch is None:
            device_s, jitter = None, None
            host_s = self._arrival_times(n, arrival_s, facts)
        else:
            device_s = freeze(stretch.device_s)
            host_s, jitter = self._mapped_times(device_s, stretch.restarted, arrival_s)
        is_counts = event.unit == COUNTS
        velocity, angle = event.angular_velocity_dps, event.angle_deg
        block = SampleBlock(
            first_sample=self._index,
            host_time_s=freeze(host_s),
            device_time_s=device_s,
            counts=values if is_counts else None,
            force_n=None if is_counts else freeze(values * self._newtons_per(event.unit)),
            angular_velocity_dps=None if velocity is None else _kept(velocity, rows),
            angle_deg=None if angle is None else _kept(angle, rows),
            saturated=saturated,
            facts=tuple(facts),
            clock_jitter_s=jitter,
        )
        self._index += n
        return block

    def _without_nonsense(
        self, values: FloatArray, saturated: NDArray[np.bool_] | None
    ) -> tuple[FloatArray, NDArray[np.bool_]]:
        """Call what is no number unusable, and let the reading before it stand in its place: sums stay possible."""
        bad = ~np.isfinite(values)
        before = np.where(bad, -1, np.arange(len(values)))
        before = np.maximum.accumulate(before)
        held = np.where(before < 0, self._last_value, values[np.maximum(before, 0)])
        return held, bad if saturated is None else bad | saturated

    def _saturation(self, saturated: NDArray[np.bool_]) -> list[Remark]:
        """Remark where unusable readings begin; the samples themselves tell where they end."""
        before = np.concatenate(([self._was_saturated], saturated[:-1]))
        self._was_saturated = bool(saturated[-1])
        return [Remark(FactKind.SATURATED, i) for i in np.flatnonzero(saturated & ~before).tolist()]

    def _arrival_times(self, n: int, arrival_s: float, facts: list[Fact]) -> FloatArray:
        silent_s = 0.0 if self._host_s is None else arrival_s - self._host_s
        rate_hz = self.codec.nominal_rate_hz
        period = 1.0 / rate_hz if rate_hz else None
        quiet_s = _SILENCE_S if period is None else max(_SILENCE_S, (n + _SILENT_PERIODS - 1.0) * period)
        if self._host_s is not None and (self._was_away or silent_s > quiet_s):
            count = max(0, round(silent_s * rate_hz) - n) if rate_hz else 0
            facts.append(self._fact(Remark(FactKind.GAP, 0, count, silent_s), arrival_s))
        self._was_away = False
        host_s = spread_back(n, arrival_s, period, self._host_s)
        self._host_s = float(host_s[-1])
        return host_s

    def _mapped_times(self, device_s: FloatArray, restarted: bool, arrival_s: float) -> tuple[FloatArray, float]:
        if restarted:
            self._map.reset()
        fit = self._map.update(float(device_s[-1]), arrival_s)
        self._host_s = arrival_s
        return device_s + fit.offset_s, fit.jitter_s

    def _newtons_per(self, unit: str) -> FloatArray:
        if unit != self._factor_unit:
            self._factor_unit, self._factor = unit, np.array(self.sign * NEWTONS_PER_UNIT[unit])
        return self._factor


def _kept(array: NDArray[_T], rows: slice | NDArray[np.intp] | None) -> NDArray[_T]:
    return array if rows is None else array[rows]
