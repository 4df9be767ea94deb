"""Any device, with marks from a stream of strings beside it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from typing import Final

from firmware_bridge import Device, DeviceInfo, Packet
from nktsense.acquire.extras import TellsMarks, already_by, is_zeroed
from nktsense.acquire.lsl_api import LslClock, load_pylsl
from nktsense.acquire.lsl_find import LOOK_S, find_markers
from nktsense.acquire.lsl_marks import MarkReader
from nktsense.recording.nkt_writer import Mark

_WAIT_S: Final = 0.1


class MarkedDevice:
    """A device, and the marks of a stream of strings while it is open.

    Args:
        device: The device, not yet open.
        markers: Name of the stream.
        look_s: How long it is looked for, s.

    Attributes:
        on_mark: Called for each string, on a thread of its own.

    Raises:
        MissingExtraError: pylsl is not installed.
    """

    def __init__(self, device: Device, markers: str, *, look_s: float = LOOK_S) -> None:
        self._device, self._markers, self._look_s = device, markers, look_s
        self._lsl = load_pylsl()
        self._reader = MarkReader(self._lsl, LslClock(self._lsl))
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None
        self.on_mark: Callable[[Mark], None] | None = None

    @property
    def info(self) -> DeviceInfo:
        """What is known of the device by now."""
        info = self._device.info
        return replace(info, notice=f"{info.notice} {self._reader.notice}".strip()) if self._reader.notice else info

    @property
    def zeroed(self) -> bool:
        """Whether the device says that its force is zeroed already."""
        return is_zeroed(self._device)

    @property
    def calibrated_by(self) -> str:
        """The calibration by which the device's force is made already, or ""."""
        return already_by(self._device)

    async def open(self) -> None:
        """Find the stream of strings, then open the device, so that nothing waits in it meanwhile.

        Raises:
            DeviceOpenError: Either is not there.
        """
        found = await find_markers(self._lsl, self._markers, self._look_s)
        await asyncio.to_thread(self._reader.connect, found)
        await self._device.open()
        if isinstance(self._device, TellsMarks):  # a stream with markers of its own
            self._device.on_mark = self._tell
        self._thread = threading.Thread(target=self._read, name="lsl-marks", daemon=True)
        self._thread.start()

    def packets(self) -> AsyncIterator[Packet]:
        """Yield what the device sends."""
        return self._device.packets()

    async def close(self) -> None:
        """Let both go; safe to call twice."""
        self._closing.set()
        if self._thread is not None:
            self._thread.join(2 * _WAIT_S + 1.0)
        self._reader.close()
        await self._device.close()

    def _read(self) -> None:
        while self._reader.connected and not self._closing.is_set():
            for mark in self._reader.pull(_WAIT_S):
                self._tell(mark)

    def _tell(self, mark: Mark) -> None:
        if self.on_mark is not None:
            self.on_mark(mark)
