"""A session that is published on the lab streaming layer while it runs."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from calibration import Conversion
from firmware_bridge import Device, Fact, SampleBlock
from nktsense.acquire.live import LiveSession
from nktsense.acquire.lsl_outlet import LslOutlet
from nktsense.acquire.newtons import FindCalibration
from nktsense.acquire.update import LiveUpdate
from nktsense.recording.schema import MarkerKind
from nktsense.signal import DetectionSettings, TrialAnalysis

FloatArray = NDArray[np.float64]


class _Tee(queue.SimpleQueue[LiveUpdate | None]):
    """A queue of updates that shows each to a listener as it is put in."""

    listener: Callable[[LiveUpdate], None]

    def put(self, item: LiveUpdate | None, block: bool = True, timeout: float | None = None) -> None:
        super().put(item, block, timeout)
        if item is not None:
            self.listener(item)


class LslSession(LiveSession):
    """A session that publishes itself, from its own thread, so that no window stands between device and stream.

    Args:
        device: As for :class:`LiveSession`, like the others that are not named here.
        name: Name of the stream; None takes the model.
        verdict: As for :class:`LslOutlet`.
    """

    def __init__(
        self,
        device: Device,
        *,
        name: str | None = None,
        verdict: Callable[[TrialAnalysis], str] | None = None,
        journal_path: Path | None = None,
        settings: DetectionSettings | None = None,
        calibration: Conversion | None = None,
        find_calibration: FindCalibration | None = None,
        zero: bool = True,
    ) -> None:
        super().__init__(
            device,
            journal_path=journal_path,
            settings=settings,
            calibration=calibration,
            find_calibration=find_calibration,
            zero=zero,
        )
        self.outlet = LslOutlet(device.info, name, verdict=verdict)
        self._block: SampleBlock | None = None
        tee = _Tee()
        tee.listener = self._show
        self._updates = tee

    def stop(self) -> None:
        """End the session, then its streams."""
        super().stop()
        self.outlet.close()

    def mark(self, kind: MarkerKind = "user", at_s: float | None = None, number: int | None = None) -> None:
        """Mark a moment in the recording and on the marker stream; never waits.

        Marks that the device tells are on a stream of their own already, and are not said again.
        """
        at_s = time.monotonic() if at_s is None else at_s
        super().mark(kind, at_s, number)
        self.outlet.mark(kind if number is None else f"{kind} number={number}", at_s)

    def _publish(
        self,
        block: SampleBlock | None = None,
        force: FloatArray = np.empty(0),  # noqa: B008
        trials: tuple[TrialAnalysis, ...] = (),
        facts: tuple[Fact, ...] = (),
    ) -> None:
        self._block = block
        super()._publish(block, force, trials, facts)

    def _show(self, update: LiveUpdate) -> None:
        self.outlet.take(update, self._block)
