"""A device on the lab streaming layer: its samples and what happens to them, as two streams others can record.

The acquisition hands values over and goes on: a thread of its own talks to liblsl, behind a bounded queue. What
that queue cannot take is counted and told, never waited for.
"""

from __future__ import annotations

import contextlib
import logging
import queue
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from firmware_bridge import DeviceInfo, Fact, FactKind, SampleBlock
from firmware_bridge.clock import HostClockMap
from nktsense.acquire.lsl_api import LslClock, Outlet, load_pylsl
from nktsense.acquire.lsl_describe import Described, Shape, marker_info, stream_info
from nktsense.acquire.update import LinkState, LiveUpdate
from nktsense.calibration_state import CalibrationState
from nktsense.signal import TrialAnalysis

FloatArray = NDArray[np.float64]

QUEUE_ITEMS: Final = 4096
"""What may wait for liblsl: more than half a minute of blocks at a hundred a second."""
_LOOK_S: Final = 0.3
"""So much is seen before the stream is announced, so that it can say which channels it has and how it scatters."""
_LINGER_S: Final = 0.3
_CLOSE_S: Final = 3.0
_FINAL: Final = (LinkState.ENDED, LinkState.LOST, LinkState.FAILED)
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Samples:
    host_s: FloatArray
    force: FloatArray
    newtons: bool
    velocity_dps: FloatArray | None
    angle_deg: FloatArray | None
    jitter_s: float | None
    device_clock: bool | None
    """False where samples were timed by their arrival, None where it is not known."""


@dataclass(frozen=True, slots=True)
class _Work:
    """One thing to publish. ``host_less_stream_s`` maps times of trials to the host's clock."""

    seen_s: float
    info: DeviceInfo
    samples: _Samples | None = None
    facts: tuple[Fact, ...] = ()
    trials: tuple[TrialAnalysis, ...] = ()
    mark: str = ""
    host_less_stream_s: float = 0.0
    last: bool = False
    calibration: CalibrationState | None = None


class LslOutlet:
    """Publish one device.

    Args:
        info: The device as far as it is known; a :class:`LiveUpdate` that knows more is believed instead.
        name: Name of the stream; the marker stream is called ``NAME markers``. None takes the model.
        verdict: Returns the verdict of a trial in words, for the marker stream.
        delay_s: Known constant delay of the device, s: told as ``offset_mean``, not taken off.
        manufacturer: Who made the device; None takes what its driver tells.
        queue_items: How many blocks may wait.

    Raises:
        MissingExtraError: pylsl is not installed.

    :meth:`take` is called from one thread, :meth:`mark` from any; neither waits. The stream of samples is announced
    once 0.3 s of them have come: only then its channels and the scatter of its clock are known.
    """

    def __init__(
        self,
        info: DeviceInfo,
        name: str | None = None,
        *,
        verdict: Callable[[TrialAnalysis], str] | None = None,
        delay_s: float | None = None,
        manufacturer: str | None = None,
        queue_items: int = QUEUE_ITEMS,
    ) -> None:
        self._lsl = load_pylsl()
        self.name = name or info.model or info.driver
        self.dropped_samples = 0
        self.dropped_items = 0
        self.sent_samples = 0
        self.failure = ""
        self._info, self._verdict, self._delay_s, self._manufacturer = info, verdict, delay_s, manufacturer
        self._queue: queue.Queue[_Work] = queue.Queue(queue_items)
        self._map = HostClockMap()
        self._host_less_stream_s = 0.0
        self._zeroed = False
        self._clock = LslClock(self._lsl)
        self._shape: Shape | None = None
        self._early: list[_Samples] = []
        self._samples: Outlet | None = None
        self._markers: Outlet | None = None
        self._told_dropped = 0
        self._trials = 0
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="lsl-outlet", daemon=True)
        self._thread.start()

    @property
    def message(self) -> str:
        """One sentence for the status line, or ""."""
        if self.failure:
            return self.failure
        if self.dropped_items:
            return f"The lab streaming layer could not keep up: {self.dropped_samples} samples were not published."
        return ""

    def take(self, item: SampleBlock | LiveUpdate, block: SampleBlock | None = None) -> None:
        """Publish a block as the device gave it, or a step of a session; never waits.

        Args:
            item: What to publish. Force of an update is calibrated and zeroed; of a block it is as it came.
            block: The block that an update was made of, which has the host's times of its samples. Without it they
                are estimated from when the update was seen, so the stream is late by the least delay up to here.
        """
        now = time.monotonic()
        if isinstance(item, SampleBlock):
            samples = _of_block(item) if len(item) else None
            self._put(_Work(now, self._info, samples, item.facts))
            return
        self._info = item.info or self._info
        self._zeroed = self._zeroed or any(fact.kind is FactKind.TARE for fact in item.facts)
        samples = self._of_update(item, block, now) if len(item.time_s) else None
        self._put(
            _Work(
                now,
                self._info,
                samples,
                item.facts,
                item.trials,
                host_less_stream_s=self._host_less_stream_s,
                last=item.state in _FINAL,
                calibration=item.calibration,
            )
        )

    def mark(self, text: str = "user", host_time_s: float | None = None) -> None:
        """Publish a mark, at this moment or at a host monotonic time in s; never waits."""
        now = time.monotonic()
        self._put(_Work(now if host_time_s is None else host_time_s, self._info, mark=f"mark {text}"))

    def close(self) -> None:
        """Publish what is queued and end both streams; safe to call twice."""
        self._closing.set()
        if self._thread is not threading.current_thread():
            self._thread.join(_CLOSE_S)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _of_update(self, update: LiveUpdate, block: SampleBlock | None, now: float) -> _Samples:
        if block is not None and len(block) == len(update.time_s):
            host_s, jitter, device_clock = block.host_time_s, block.clock_jitter_s, block.device_time_s is not None
        else:
            fit = self._map.update(float(update.time_s[-1]), now)
            host_s, jitter, device_clock = update.time_s + fit.offset_s, fit.jitter_s, None
        self._host_less_stream_s = float(host_s[-1] - update.time_s[-1])
        return _Samples(
            host_s,
            update.shown_force_n,
            update.calibrated,
            update.angular_velocity_dps,
            update.angle_deg,
            jitter,
            device_clock,
        )

    def _put(self, work: _Work) -> None:
        if self._closing.is_set() or not self._thread.is_alive():
            return
        try:
            self._queue.put_nowait(work)
        except queue.Full:
            if not self.dropped_items:
                _log.warning("The lab streaming layer does not keep up with %s; samples are left out.", self.name)
            self.dropped_items += 1
            self.dropped_samples += 0 if work.samples is None else len(work.samples.host_s)

    # Everything below runs on the outlet's own thread.

    def _run(self) -> None:
        try:
            self._markers = self._lsl.StreamOutlet(marker_info(self._lsl, self.name, socket.gethostname()))
            while True:
                try:
                    work = self._queue.get(timeout=0.1)
                except queue.Empty:
                    if self._closing.is_set():
                        return
                    continue
                self._publish(work)
                if work.last:
                    return
        except Exception as error:  # liblsl fails in its own ways; the measurement goes on without it
            self.failure = f"Publishing on the lab streaming layer failed: {error}. The measurement goes on."
            _log.exception("The LSL outlet failed")
        finally:
            self._end()

    def _end(self) -> None:
        with contextlib.suppress(Exception):
            if self._early:
                self._announce(self._info)
            self._tell([("end", time.monotonic())])
            if any(outlet is not None and outlet.have_consumers() for outlet in (self._samples, self._markers)):
                time.sleep(_LINGER_S)  # an outlet that is let go takes with it what it has not sent yet
        self._samples = self._markers = None

    def _publish(self, work: _Work) -> None:
        marks: list[tuple[str, float]] = []
        if self.dropped_items > self._told_dropped:
            self._told_dropped = self.dropped_items
            marks.append((f"dropped samples={self.dropped_samples}", work.seen_s))
        marks += [(_fact_words(f), work.seen_s if f.host_time_s is None else f.host_time_s) for f in work.facts]
        if work.samples is not None:
            self._take(work.samples, work.info)
        for trial in work.trials:
            self._trials += 1
            marks += self._trial_marks(trial, work)
        if work.mark:
            marks.append((work.mark, work.seen_s))
        self._tell(marks)

    def _take(self, samples: _Samples, info: DeviceInfo) -> None:
        shape = Shape(samples.newtons, samples.velocity_dps is not None, samples.angle_deg is not None)
        if self._shape is not None and shape.newtons != self._shape.newtons:
            # Counts became newtons or the other way: the stream that said otherwise must not go on.
            if self._early:
                self._announce(info)
            self._samples = self._shape = None
        if self._samples is not None:
            self._push([samples])
            return
        before = self._shape or shape
        self._shape = Shape(shape.newtons, shape.velocity or before.velocity, shape.angle or before.angle)
        self._early.append(samples)
        if samples.host_s[-1] - self._early[0].host_s[0] >= _LOOK_S:
            self._announce(info)

    def _announce(self, info: DeviceInfo) -> None:
        assert self._shape is not None
        self._samples = self._lsl.StreamOutlet(stream_info(self._lsl, self._describe(info, self._shape)))
        early, self._early = self._early, []
        self._push(early)

    def _push(self, parts: list[_Samples]) -> None:
        assert self._samples is not None
        assert self._shape is not None
        for part in parts:
            columns = [part.force]
            for wanted, values in ((self._shape.velocity, part.velocity_dps), (self._shape.angle, part.angle_deg)):
                if wanted:  # a sensor that fell silent
                    columns.append(np.full(len(part.force), np.nan) if values is None else values)
            times: list[float] = (part.host_s + self._clock.offset_s()).tolist()
            self._samples.push_chunk(np.column_stack(columns), times)
            self.sent_samples += len(times)

    def _tell(self, marks: list[tuple[str, float]]) -> None:
        if marks and self._markers is not None:
            offset_s = self._clock.offset_s()
            self._markers.push_chunk([text for text, _ in marks], [at_s + offset_s for _, at_s in marks])

    def _trial_marks(self, trial: TrialAnalysis, work: _Work) -> list[tuple[str, float]]:
        number, end_s = self._trials, trial.end_s + work.host_less_stream_s
        beyond = work.calibration is not None and work.calibration.beyond(trial.peak_n)
        peak = "" if beyond else f" peak_n={trial.peak_n:.4g}"
        marks = [
            (f"trial_start number={number}", trial.start_s + work.host_less_stream_s),
            (f"trial_end number={number}{peak}", end_s),
        ]
        if self._verdict is not None:
            marks.append((f"verdict number={number} {self._verdict(trial)}", end_s))
        return marks

    def _describe(self, info: DeviceInfo, shape: Shape) -> Described:
        jitters = [part.jitter_s for part in self._early if part.jitter_s]
        return Described(
            self.name,
            info,
            shape,
            socket.gethostname(),
            self._manufacturer,
            self._zeroed,
            self._delay_s,
            jitters[-1] if jitters else None,
            self._early[-1].device_clock if self._early else None,
        )


def _of_block(block: SampleBlock) -> _Samples | None:
    force = block.counts if block.force_n is None else block.force_n
    if force is None:
        return None
    # What is no reading has no number here: a receiver would take the rail of an unplugged cell for a push.
    shown = force if block.saturated is None else np.where(block.saturated, np.nan, force)
    return _Samples(
        block.host_time_s,
        shown,
        block.force_n is not None,
        block.angular_velocity_dps,
        block.angle_deg,
        block.clock_jitter_s,
        block.device_time_s is not None,
    )


def _fact_words(fact: Fact) -> str:
    words = [fact.kind.value]
    if fact.count:
        words.append(f"count={fact.count}")
    if fact.value is not None:
        words.append(f"value={fact.value:.6g}")
    return " ".join(words)
