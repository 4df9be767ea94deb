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
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from calibration import CalibrationError, Conversion
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
from nktsense.acquire.device_says import DeviceSays
from nktsense.acquire.extras import TellsMarks, already_by, is_zeroed
from nktsense.acquire.keeping import Keeper
from nktsense.acquire.merging import merged
from nktsense.acquire.newtons import FindCalibration, ToNewtons
from nktsense.acquire.sensing import SensorWatch, all_unusable
from nktsense.acquire.update import LinkState, LiveUpdate
from nktsense.acquire.watching import Watcher
from nktsense.acquire.zeroing import Zero, ZeroFinder
from nktsense.calibration_state import CalibrationState
from nktsense.errors import NktsenseError, RecordingError
from nktsense.recording.chunks import apply_tares
from nktsense.recording.nkt_writer import Mark, storable
from nktsense.recording.schema import MARKER_KINDS, EndReason, MarkerKind
from nktsense.signal import DetectionSettings, TrialAnalysis

FloatArray = NDArray[np.float64]

_NONE: Final[FloatArray] = np.empty(0)
_CLOSE_WITHIN_S: Final = 10.0
"""A device that does not let go for longer is left: the recording is closed all the same."""
_TELL_EVERY_S: Final = 0.25
"""While nothing arrives, what is on disk is told so often, s, until all of it is."""
_log = logging.getLogger(__name__)


class LiveSession:
    """Read a device until it ends, is lost or is stopped.

    Args:
        device: The device, not yet open; the session opens and closes it.
        journal_path: Where to record; None records nothing.
        settings: Constants of detection.
        calibration: Turns what the device sends into newtons: its counts, or its own newtons where they are corrected.
            It overrides what is known of the device.
        find_calibration: Gives the calibration of the device's serial number where none is given; None looks nowhere.
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
        calibration: Conversion | None = None,
        find_calibration: FindCalibration | None = None,
        zero: bool = True,
    ) -> None:
        chosen = settings or DetectionSettings()
        self._device = device
        self._calibration = calibration
        self._to_newtons = ToNewtons(calibration, find_calibration)
        self._keeper = Keeper(journal_path, self._to_newtons)
        self._zero_finder = ZeroFinder(chosen) if zero else None
        self._watcher = Watcher(chosen)
        self._heard_bytes = self._heard_samples = 0
        self._held: list[SampleBlock] = []
        self._tares: list[Fact] = []
        self._newtons = True
        self._sensor = SensorWatch()
        self._state = self._was = LinkState.CONNECTING
        self._says, self._message = DeviceSays(), ""
        self._opened, self._published, self._unsaved_told = False, 0, False
        self._updates: queue.SimpleQueue[LiveUpdate | None] = queue.SimpleQueue()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._reading: asyncio.Task[None] | None = None
        self._stop_asked = threading.Event()
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._run, name="acquisition", daemon=True)
        if isinstance(device, TellsMarks):
            device.on_mark = self._keeper.mark

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
        self._keeper.mark(mark)

    @property
    def finished(self) -> bool:
        """True once everything is stored and the last update is in the queue."""
        return self._done.is_set()

    @property
    def calibration(self) -> CalibrationState | None:
        """How far the calibration in use can be relied on; None before the first samples."""
        return self._to_newtons.state

    @property
    def info(self) -> DeviceInfo:
        """The device, as far as it is known."""
        return self._device.info

    def poll(self) -> list[LiveUpdate]:
        """Return the updates since the last call, without waiting."""
        out: list[LiveUpdate] = []
        with contextlib.suppress(queue.Empty):
            while True:
                update = self._updates.get_nowait()
                if update is not None:
                    out.append(update)
        return out

    def updates(self) -> Iterator[LiveUpdate]:
        """Yield updates as they come until the session has finished."""
        while True:
            update = None
            with contextlib.suppress(queue.Empty):
                update = self._updates.get(timeout=0.1)
            if update is not None:
                yield update
            elif self._done.is_set() and self._updates.empty():
                return

    # Everything below runs on the acquisition thread.

    def _run(self) -> None:
        try:
            asyncio.run(self._main())
        finally:
            self._done.set()
            self._updates.put(None)  # whoever waits for an update learns at once that none comes

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
            self._refuse_second()
            await self._device.open()
            self._opened = True
            if is_zeroed(self._device):
                self._zero_finder = None
            self._state = LinkState.SETTLING if self._zero_finder is not None else LinkState.STREAMING
            self._publish()
            telling = asyncio.create_task(self._tell_what_is_saved())
            try:
                async for packet in self._device.packets():
                    self._take(packet)
            finally:
                telling.cancel()
            reason, self._state = "ended", LinkState.ENDED
        except asyncio.CancelledError:
            reason, self._state = "stopped", LinkState.ENDED
        except DeviceLostError as error:
            reason, self._state, self._message = "device_lost", LinkState.LOST, str(error)
        except (BridgeError, NktsenseError, CalibrationError) as error:
            self._state, self._message = LinkState.FAILED, str(error)
        except Exception as error:
            self._fail(error)
        finally:
            self._reading = None
            await self._let_go()
            self._end(reason)

    def _refuse_second(self) -> None:
        """Refuse to correct a force that a calibration made already."""
        by = already_by(self._device)
        if self._calibration is not None and by:
            raise CalibrationError(
                f"{self._device.info.model} is in newtons by the calibration {by} already. Leave out the other one."
            )

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
            trials = self._watcher.finish()
        except Exception as error:
            reason = "failed"
            self._fail(error)
        given_up = reason == "stopped" and not self._opened
        if self._heard_samples == 0 and self._state in (LinkState.ENDED, LinkState.LOST) and not given_up:
            self._state, self._message = LinkState.FAILED, self._nothing_read()
        try:
            self._keeper.close(reason, self._device.info)
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
        self._keeper.keep(packet, self._device.info)  # before anybody sees it
        for block in merged(packet.blocks):
            self._follow(block)
            if len(block) == 0:
                self._publish(facts=block.facts)
            elif self._zero_finder is not None and (self._held or not all_unusable(block)):
                self._look_for_zero(block, self._zero_finder)
            else:  # what is unusable from the start on is handed on: the zero is that of the readings after it
                self._watch(block)

    async def _tell_what_is_saved(self) -> None:
        """Go on to tell what is on disk while nothing arrives: the last commit comes after the last packet."""
        before = 0
        while True:
            await asyncio.sleep(_TELL_EVERY_S)
            if self._unsaved_told and self._published == before:
                self._publish()
            before = self._published

    def _look_for_zero(self, block: SampleBlock, finder: ZeroFinder) -> None:
        """Hold samples back until their zero is known."""
        self._held.append(block)
        force, newtons = self._to_newtons.force(block, self._device.info)
        # Raw counts have no zero in newtons: waiting for one, or asking for rest, would help nobody.
        answer = finder.push(block.time_s, force, block.saturated) if newtons else Zero(None, "")
        if answer is None:
            self._publish()  # nothing to show yet, but the recording light must not lie
        else:
            self._settle(answer.value_n, answer.message)

    def _follow(self, block: SampleBlock) -> None:
        """Follow a device that goes away and comes back."""
        name = self._device.info.model or self._device.info.driver
        self._sensor.take(block)
        self._says.take(block, name)
        for fact in block.facts:
            if fact.kind is FactKind.DISCONNECT and self._state in (LinkState.SETTLING, LinkState.STREAMING):
                self._state, self._was = LinkState.RECONNECTING, self._state
                self._message = (
                    f"{name} went away and is being looked for. Check its cable, and that it is switched on. What was "
                    "received is kept."
                )
            elif fact.kind is FactKind.RECONNECT and self._state is LinkState.RECONNECTING:
                self._state, self._message = self._was, ""

    def _settle(self, zero_n: float | None, message: str = "") -> None:
        """The zero is known, or known not to be had: hand on what was held back."""
        self._zero_finder = None
        held, self._held = self._held, []
        if zero_n is not None and held:
            # The zero holds for the stream from its first sample on, so that a later look sees what we see.
            fact = Fact(FactKind.TARE, held[0].first_sample, value=zero_n, host_time_s=float(held[-1].host_time_s[-1]))
            self._tares.append(fact)
            self._keeper.fact(fact)
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
        trials = self._watcher.take(block, force, newtons=self._newtons)
        self._says.follow(self._watcher.phase(float(block.time_s[-1])), trials)
        self._publish(block, force, trials, block.facts)

    def _said(self) -> str:
        """Return the sentence that matters most now, or ""."""
        now, damaged, trouble = self._says.now, self._says.damage, self._to_newtons.trouble
        if not self._newtons and self._state in (LinkState.SETTLING, LinkState.STREAMING):
            # There is no zero and no verdict before it is mended why there are only counts.
            return damaged or trouble or self._message or now
        if self._state is LinkState.STREAMING:  # that it was not zeroed stands for the whole stream, and can wait
            return now or self._message or damaged or trouble
        return self._message or now or damaged or trouble

    def _publish(
        self,
        block: SampleBlock | None = None,
        force: FloatArray = _NONE,
        trials: tuple[TrialAnalysis, ...] = (),
        facts: tuple[Fact, ...] = (),
    ) -> None:
        keeper = self._keeper
        failure = keeper.failure
        message = self._said() if failure is None else str(failure)
        unsaved_s = keeper.unsaved_s
        self._unsaved_told, self._published = unsaved_s > 0, self._published + 1
        self._updates.put(
            LiveUpdate(
                state=self._state,
                time_s=_NONE if block is None else block.time_s,
                force_n=force,
                angular_velocity_dps=None if block is None else block.angular_velocity_dps,
                angle_deg=None if block is None else block.angle_deg,
                phase=self._watcher.phase(math.inf if block is None else float(block.time_s[-1])),
                trials=trials,
                facts=facts,
                info=self._device.info,
                recording=keeper.running
                and self._state in (LinkState.SETTLING, LinkState.STREAMING, LinkState.RECONNECTING),
                saved_samples=keeper.saved_samples,
                unsaved_s=unsaved_s,
                message=message,
                calibrated=self._newtons,
                calibration=self._to_newtons.state,
                host_time_s=None if block is None or block.device_time_s is None else block.host_time_s,
                first_sample=0 if block is None else block.first_sample,
                jitter_s=None if block is None else block.clock_jitter_s,
                unusable=None if block is None else block.saturated,
                sensor=self._sensor.state,
                received=self._heard_samples,
            )
        )
