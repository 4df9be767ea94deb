"""Acquisition: one thread that owns the device, journals first and then tells everybody."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import math
import queue
import threading
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

import nktsense
from calibration import CalibrationRecord
from firmware_bridge import (
    BridgeError,
    Device,
    DeviceInfo,
    DeviceLostError,
    Fact,
    FactKind,
    Packet,
    SampleBlock,
)
from nktsense.acquire.extras import TellsMarks, is_zeroed
from nktsense.acquire.merging import merged
from nktsense.acquire.newtons import ToNewtons
from nktsense.acquire.update import LinkState, LiveUpdate
from nktsense.acquire.zeroing import ZeroFinder
from nktsense.errors import JournalError, NktsenseError, RecordingError
from nktsense.recording.chunks import apply_tares
from nktsense.recording.journal import CalibrationMeta, Journal, Versions
from nktsense.recording.nkt_writer import Mark, storable
from nktsense.recording.schema import MARKER_KINDS, EndReason, MarkerKind
from nktsense.signal import ALGORITHM_VERSION, DetectionSettings, Phase, TrialAnalysis, TrialDetector

FloatArray = NDArray[np.float64]

_NONE: Final[FloatArray] = np.empty(0)
_PHASE_EVERY_S: Final = 0.1
_EARLY_BYTES: Final = 65536
"""So much may come before the first reading; then it is stored without waiting for one."""
_EARLY_MARKS: Final = 1000
_CLOSE_WITHIN_S: Final = 10.0
"""A device that does not let go for longer is left: the recording is closed all the same."""
_LOW_BATTERY: Final = "The device says that its battery is low: it may switch itself off."
_log = logging.getLogger(__name__)


class LiveSession:
    """Read a device until it ends, is lost or is stopped.

    Args:
        device: The device, not yet open; the session opens and closes it.
        journal_path: Where to record; None records nothing.
        settings: Constants of detection.
        calibration: Overrides what the device says of its counts.
        zero: Zero the force on the first quiet second. False for streams that are zeroed already; a device that says
            so of itself is not zeroed again.

    The session starts with :meth:`start`. Subscribers read immutable updates with :meth:`poll` or iterate over
    :meth:`updates`; a slow subscriber delays nothing. Marks that the device tells go into the recording.

    Raises:
        RecordingError: ``journal_path`` exists already.
    """

    def __init__(
        self,
        device: Device,
        *,
        journal_path: Path | None = None,
        settings: DetectionSettings | None = None,
        calibration: CalibrationRecord | None = None,
        zero: bool = True,
    ) -> None:
        if journal_path is not None and journal_path.exists():
            raise RecordingError(f"{journal_path} exists already.", "Choose another name: nothing is overwritten.")
        self._device = device
        self._journal_path = journal_path
        self._settings = settings or DetectionSettings()
        self._to_newtons = ToNewtons(calibration)
        self._zero_finder = ZeroFinder(self._settings) if zero else None
        self._journal: Journal | None = None
        self._early: list[Packet] = []
        self._early_bytes = self._heard_bytes = self._heard_samples = 0
        self._early_marks: list[Mark] = []
        self._marking = threading.Lock()
        self._held: list[SampleBlock] = []
        self._tares: list[Fact] = []
        self._detector: TrialDetector | None = None
        self._phase, self._phase_s = Phase.WAITING, -math.inf
        self._has_velocity = self._has_angle = False
        self._newtons = True
        self._state = self._was = LinkState.CONNECTING
        self._message = ""
        self._opened = self._battery_low = False
        self._updates: queue.SimpleQueue[LiveUpdate] = queue.SimpleQueue()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._reading: asyncio.Task[None] | None = None
        self._stop_asked = threading.Event()
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._run, name="acquisition", daemon=True)
        if isinstance(device, TellsMarks):
            device.on_mark = self._keep_mark

    def start(self) -> LiveSession:
        """Begin; returns at once."""
        self._thread.start()
        return self

    def stop(self) -> None:
        """End the session and wait until everything is stored; safe to call twice, or before the start."""
        self._stop_asked.set()
        loop = self._loop
        if loop is not None and not self._done.is_set():
            with contextlib.suppress(RuntimeError):  # the loop has just closed by itself
                loop.call_soon_threadsafe(self._stop_reading)
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join(15.0)

    def mark(self, kind: MarkerKind = "user", at_s: float | None = None, number: int | None = None) -> None:
        """Mark a moment in the recording, where one is being made; never waits, and may be called on any thread.

        Args:
            kind: What happened.
            at_s: When, host monotonic, s; None for this moment.
            number: A number that belongs to it, such as a trigger code.

        Raises:
            ValueError: The kind is none of the list, or a number is one that a recording cannot hold.
        """
        if kind not in MARKER_KINDS:
            raise ValueError(f"a mark is one of {', '.join(MARKER_KINDS)}, not {kind!r}")
        mark = Mark(kind, time.monotonic() if at_s is None else at_s, number)
        storable(mark)  # a mark that cannot be stored is told here, not to the reading of the device later
        self._keep_mark(mark)

    def _keep_mark(self, mark: Mark) -> None:
        """Store a mark; one that comes before the file has begun is stored when it has."""
        with self._marking:
            journal = self._journal
            if journal is None:
                if self._journal_path is not None and len(self._early_marks) < _EARLY_MARKS:
                    self._early_marks.append(mark)
                return
        with contextlib.suppress(JournalError):  # closed, or a disk that takes nothing: told by the updates
            journal.mark(mark.kind, mark.host_time_s, mark.number)

    @property
    def finished(self) -> bool:
        """True once everything is stored and the last update is in the queue."""
        return self._done.is_set()

    @property
    def info(self) -> DeviceInfo:
        """The device, as far as it is known."""
        return self._device.info

    def poll(self) -> list[LiveUpdate]:
        """Return the updates since the last call, without waiting."""
        out: list[LiveUpdate] = []
        with contextlib.suppress(queue.Empty):
            while True:
                out.append(self._updates.get_nowait())
        return out

    def updates(self) -> Iterator[LiveUpdate]:
        """Yield updates as they come until the session has finished."""
        while True:
            try:
                yield self._updates.get(timeout=0.1)
            except queue.Empty:
                if self._done.is_set() and self._updates.empty():
                    return

    # Everything below runs on the acquisition thread.

    def _run(self) -> None:
        try:
            asyncio.run(self._main())
        finally:
            self._done.set()

    def _stop_reading(self) -> None:
        """Stop the reading, once: what ends a session after it, the sealing of its recording, is not to be stopped."""
        task, self._reading = self._reading, None
        if task is not None:
            task.cancel()

    async def _main(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._reading = asyncio.current_task()
        self._publish()
        reason: EndReason = "failed"
        try:
            if self._stop_asked.is_set():
                reason, self._state = "stopped", LinkState.ENDED
                return
            await self._device.open()
            self._opened = True
            if is_zeroed(self._device):
                self._zero_finder = None
            self._state = LinkState.SETTLING if self._zero_finder is not None else LinkState.STREAMING
            self._publish()
            async for packet in self._device.packets():
                self._take(packet)
            reason, self._state = "ended", LinkState.ENDED
        except asyncio.CancelledError:
            reason, self._state = "stopped", LinkState.ENDED
        except DeviceLostError as error:
            reason, self._state, self._message = "device_lost", LinkState.LOST, str(error)
        except (BridgeError, NktsenseError) as error:
            self._state, self._message = LinkState.FAILED, str(error)
        except Exception as error:
            self._fail(error)
        finally:
            self._reading = None
            await self._let_go()
            self._end(reason)

    def _fail(self, error: Exception) -> None:
        """Tell the person, then a developer, of a fault of ours; the recording is closed as always."""
        self._state = LinkState.FAILED
        self._message = f"Something went wrong inside the program: {type(error).__name__}: {error}"
        _log.error("acquisition failed", exc_info=error)

    async def _let_go(self) -> None:
        """Close the device; whatever it answers, the recording is closed after it."""
        try:
            async with asyncio.timeout(_CLOSE_WITHIN_S):
                await self._device.close()
        except BridgeError:
            pass
        except Exception:
            _log.exception("the device could not be closed")

    def _end(self, reason: EndReason) -> None:
        """Measure what is still open, seal the journal, tell the last state."""
        trials: tuple[TrialAnalysis, ...] = ()
        try:
            if self._held:
                self._settle(None, self._message)
            if self._detector is not None:
                trials = tuple(self._detector.finish())
        except Exception as error:
            reason = "failed"
            self._fail(error)
        given_up = reason == "stopped" and not self._opened
        if self._heard_samples == 0 and self._state in (LinkState.ENDED, LinkState.LOST) and not given_up:
            self._state, self._message = LinkState.FAILED, self._nothing_read()
        try:
            if self._journal is None and self._early_bytes:
                self._open_journal()  # nothing could be read from these bytes: all the more they are kept
            if self._journal is not None:
                self._journal.close(reason)
        except RecordingError as error:
            self._state, self._message = LinkState.FAILED, str(error)
        self._publish(trials=trials)

    def _nothing_read(self) -> str:
        name = self._device.info.model or self._device.info.driver
        if self._heard_bytes == 0:
            return f"{name} sent nothing. Check that it is switched on, and its cable."
        return (
            f"Nothing could be read in the {self._heard_bytes} bytes that {name} sent. Check driver= and baud= in its "
            "address."
        )

    def _take(self, packet: Packet) -> None:
        self._heard_bytes += len(packet.raw)
        self._heard_samples += sum(len(block) for block in packet.blocks)
        self._keep(packet)
        for block in merged(packet.blocks):
            self._follow(block)
            if len(block) == 0:
                self._publish(facts=block.facts)
            elif self._zero_finder is not None:
                self._held.append(block)
                answer = self._zero_finder.push(block.time_s, self._to_newtons.force(block, self._device.info)[0])
                if answer is None:
                    self._publish()  # nothing to show yet, but the recording light must not lie
                else:
                    self._settle(answer.value_n, answer.message)
            else:
                self._watch(block)

    def _follow(self, block: SampleBlock) -> None:
        """Follow a device that goes away and comes back."""
        for fact in block.facts:
            if fact.kind is FactKind.DISCONNECT and self._state in (LinkState.SETTLING, LinkState.STREAMING):
                self._state, self._was = LinkState.RECONNECTING, self._state
                name = self._device.info.model or self._device.info.driver
                self._message = f"{name} went away and is being looked for. What was received is kept."
            elif fact.kind is FactKind.RECONNECT and self._state is LinkState.RECONNECTING:
                self._state, self._message = self._was, ""
                self._battery_low = False  # it may have another one; it tells again where not
            elif fact.kind is FactKind.LOW_BATTERY:
                self._battery_low = True

    def _keep(self, packet: Packet) -> None:
        """Journal the packet before anybody sees it. The file begins with the first samples, when the device has
        said who it is; what came before them is held until then and stored first."""
        if self._journal_path is None:
            return
        if self._journal is None:
            self._early.append(packet)
            self._early_bytes += len(packet.raw)
            if any(len(block) for block in packet.blocks) or self._early_bytes > _EARLY_BYTES:
                self._open_journal()
            return
        self._journal.append(packet)

    def _open_journal(self) -> None:
        assert self._journal_path is not None
        info = self._device.info
        record = self._to_newtons.record(info)
        meta = None
        if record is not None:
            meta = CalibrationMeta(
                zero_counts=record.zero_counts,
                counts_per_n=record.counts_per_n,
                relative_uncertainty=record.relative_u,
                identity=record.identity,
                calibrated_on=date.fromisoformat(record.date) if record.date else None,
            )
        versions = Versions(nktsense.__version__, driver_package=nktsense.__version__, metrics=ALGORITHM_VERSION)
        journal = Journal.create(self._journal_path, info, versions=versions, calibration=meta)
        with self._marking:
            self._journal = journal
            marks, self._early_marks = self._early_marks, []
        for packet in self._early:
            journal.append(packet)
        self._early = []
        for mark in marks:
            self._keep_mark(mark)

    def _settle(self, zero_n: float | None, message: str = "") -> None:
        """The zero is known, or known not to be had: hand on what was held back."""
        self._zero_finder = None
        held, self._held = self._held, []
        if zero_n is not None and held:
            # The zero holds for the stream from its first sample on, so that a later look sees what we see.
            fact = Fact(FactKind.TARE, held[0].first_sample, value=zero_n, host_time_s=float(held[-1].host_time_s[-1]))
            self._tares.append(fact)
            if self._journal is not None:
                self._journal.fact(fact)
            self._publish(facts=(fact,))
        if self._state is LinkState.SETTLING:
            self._state = LinkState.STREAMING
        self._message = message
        for block in merged(held):
            self._watch(block)

    def _watch(self, block: SampleBlock) -> None:
        """Zero the block, look for trials, publish."""
        raw, self._newtons = self._to_newtons.force(block, self._device.info)
        force = apply_tares(raw, block.first_sample, self._tares)
        if self._detector is None:
            self._has_velocity = block.angular_velocity_dps is not None
            self._has_angle = block.angle_deg is not None
            self._detector = TrialDetector(
                self._settings,
                has_velocity=self._has_velocity,
                has_angle=self._has_angle,
            )
        velocity = _filled(block.angular_velocity_dps, self._has_velocity, len(block))
        angle = _filled(block.angle_deg, self._has_angle, len(block))
        trials: list[TrialAnalysis] = []
        if self._newtons:
            trials = self._detector.push(block.time_s, force, velocity, angle, block.saturated)
        self._publish(block, force, tuple(trials), block.facts)

    def _phase_at(self, block: SampleBlock | None) -> Phase:
        """Return the phase: asked for some times a second, for to know it costs more than to read a packet."""
        if self._detector is not None:
            now_s = math.inf if block is None else float(block.time_s[-1])
            if not 0.0 <= now_s - self._phase_s < _PHASE_EVERY_S:
                self._phase, self._phase_s = self._detector.phase, now_s
        return self._phase

    def _publish(
        self,
        block: SampleBlock | None = None,
        force: FloatArray = _NONE,
        trials: tuple[TrialAnalysis, ...] = (),
        facts: tuple[Fact, ...] = (),
    ) -> None:
        journal = self._journal
        message = self._message or (_LOW_BATTERY if self._battery_low else "")
        if journal is not None and journal.failure is not None:
            message = str(journal.failure)
        self._updates.put(
            LiveUpdate(
                state=self._state,
                time_s=_NONE if block is None else block.time_s,
                force_n=force,
                angular_velocity_dps=None if block is None else block.angular_velocity_dps,
                angle_deg=None if block is None else block.angle_deg,
                phase=self._phase_at(block),
                trials=trials,
                facts=facts,
                info=self._device.info,
                recording=journal is not None
                and self._state in (LinkState.SETTLING, LinkState.STREAMING, LinkState.RECONNECTING),
                saved_samples=0 if journal is None else journal.committed_samples,
                unsaved_s=0.0 if journal is None else journal.unsaved_s,
                message=message,
                calibrated=self._newtons,
            )
        )


def _filled(values: FloatArray | None, wanted: bool, n: int) -> FloatArray | None:
    """Return NaN where a sensor that was there has fallen silent."""
    if not wanted:
        return None
    return np.full(n, np.nan) if values is None else values
