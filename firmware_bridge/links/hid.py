"""A USB HID device through hidapi, read by a thread of its own.

The thread does nothing but read and stamp the time, as that of a serial port. What it hands on, and what a recording
keeps, is one envelope a report (see :mod:`firmware_bridge.notifications`), so that each report stays one.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from firmware_bridge.errors import DeviceLostError, DeviceOpenError
from firmware_bridge.links.hid_plugged import (
    UDEV_ADVICE,
    VERNIER,
    HidApi,
    HidHandle,
    HidInfo,
    default_api,
    list_hid,
    may_open,
    plugged_in,
)
from firmware_bridge.links.serial import Arrival
from firmware_bridge.notifications import envelope

_READ_TIMEOUT_MS: Final = 100
_JOIN_S: Final = 2.0
_REPORT: Final = 64
_REPORT_NUMBER: Final = b"\x00"
"""What hidapi wants in front of a report of a device that does not number its reports."""


@dataclass(frozen=True, slots=True)
class HidProfile:
    """How a kind of HID device is known and written to.

    Attributes:
        kind: What it is, for a person.
        vendor_id: Number of its maker.
        report: What makes a report of the bytes of a command, without a report number.
    """

    kind: str
    vendor_id: int
    report: Callable[[bytes], bytes]


class _Session:
    """One opened device, from there to its end: the thread reads it, and closes it when it ends."""

    def __init__(self, handle: HidHandle, loop: asyncio.AbstractEventLoop) -> None:
        self.queue: asyncio.Queue[Arrival | None] = asyncio.Queue()
        self.stop = threading.Event()
        self._handle = handle
        self._loop = loop
        self._open = True
        self._lock = threading.Lock()
        """Held to write and to close: hidapi must not do both at once. Reading and writing at once is allowed."""

    def read(self) -> None:
        """Hand on what arrives until told to stop, or until the device goes away."""
        try:
            while not self.stop.is_set():
                report = self._handle.read(_REPORT, _READ_TIMEOUT_MS)
                arrival_s = time.monotonic()
                if report:
                    arrival = Arrival(envelope(0, bytes(report)), arrival_s)
                    self._loop.call_soon_threadsafe(self.queue.put_nowait, arrival)
        except (OSError, ValueError, RuntimeError):
            pass  # unplugged, or the loop closed under us: told below, once
        finally:
            with self._lock:
                self._open = False
                with contextlib.suppress(OSError, ValueError):
                    self._handle.close()
            with contextlib.suppress(RuntimeError):  # the loop may be gone already
                self._loop.call_soon_threadsafe(self.queue.put_nowait, None)

    def write(self, report: bytes) -> bool:
        """Write a report; return whether the device took it."""
        with self._lock:
            if not self._open:
                return False
            try:
                return self._handle.write(_REPORT_NUMBER + report) > 0
            except (OSError, ValueError):
                return False


class HidLink:
    """One USB HID device.

    Args:
        target: ``*`` for the only one there, else a serial number or a path.
        profile: How its kind is known and written to.
        api: What gives hidapi.
    """

    def __init__(self, target: str, profile: HidProfile, *, api: Callable[[], HidApi] = default_api) -> None:
        self.found: HidInfo | None = None
        """The device as it was found last, or None before."""
        self._target = target or "*"
        self._profile = profile
        self._api = api
        self._session: _Session | None = None
        self._thread: threading.Thread | None = None

    async def open(self) -> None:
        """Look for the device, open it and begin to read.

        A link that is opened again looks for the device that it had, wherever it is plugged in now.

        Raises:
            DeviceOpenError: It is not there or cannot be opened; the message says what to do.
        """
        await self.close()
        opening = asyncio.ensure_future(asyncio.to_thread(self._connect))
        try:
            handle = await asyncio.shield(opening)
        except asyncio.CancelledError:
            opening.add_done_callback(_let_go)  # a thread cannot be cancelled: what it opens must not stay open
            raise
        self._session = session = _Session(handle, asyncio.get_running_loop())
        self._thread = threading.Thread(target=session.read, name=f"read {self.found}", daemon=True)
        self._thread.start()

    def _connect(self) -> HidHandle:
        api = self._api()
        self.found = one = self._choose(plugged_in(api, self._profile.vendor_id))
        handle = api.device()
        try:
            handle.open_path(os.fsencode(one.path))
        except OSError as error:  # hidapi does not say why
            raise DeviceOpenError(f"{one} cannot be opened.", self._advice(api, one)) from error
        return handle

    def _choose(self, plugged: list[HidInfo]) -> HidInfo:
        """Return the device that the target names, or the one that was open before.

        Raises:
            DeviceOpenError: None fits, or several do.
        """
        before = self.found
        if before is not None and before.serial:
            fits = [one for one in plugged if one.serial == before.serial]
        elif self._target == "*":
            fits = [one for one in plugged if one.driver]
        else:
            fits = [one for one in plugged if self._target in one.names]
        if len(fits) == 1:
            return fits[0]
        if fits:
            raise DeviceOpenError(
                f"{len(fits)} devices of the kind {self._profile.kind} are plugged in.",
                f"Name one of them: {', '.join(one.address for one in fits)}.",
            )
        who = self._profile.kind if self._target == "*" else f"{self._profile.kind} {self._target}"
        seen = f"There: {', '.join(map(str, plugged))}." if plugged else "`nktsense devices` lists what is there."
        raise DeviceOpenError(f"{who} is not plugged in.", f"Check the cable and switch it on. {seen}")

    def _advice(self, api: HidApi, one: HidInfo) -> str:
        if one.path not in {now.path for now in plugged_in(api, self._profile.vendor_id)}:
            return "It was unplugged just now: check the cable and plug it in again."
        if not may_open(one.path):
            return UDEV_ADVICE
        return "Another program may hold it: close it and try again, or unplug the device and plug it in again."

    async def read(self) -> Arrival:
        """Return the next report in its envelope.

        Raises:
            DeviceLostError: The device was unplugged.
        """
        session = self._session
        item = None if session is None else await session.queue.get()
        if item is None:
            if session is not None:
                session.queue.put_nowait(None)  # whoever reads again is told again
            raise self._lost()
        return item

    async def write(self, data: bytes) -> None:
        """Write the bytes of one command as a report; nothing is written for empty bytes.

        Raises:
            DeviceLostError: The device was unplugged.
        """
        session = self._session
        if not data or session is None:
            return
        if not await asyncio.to_thread(session.write, self._profile.report(data)):
            raise self._lost()

    def _lost(self) -> DeviceLostError:
        return DeviceLostError(
            f"{self.found or self._profile.kind} went away.",
            "Check the cable and plug it in again; what was recorded so far is kept.",
        )

    async def close(self) -> None:
        """Stop reading and let the device go; safe to call twice."""
        session, thread = self._session, self._thread
        self._session = self._thread = None
        if session is not None:
            session.stop.set()
        if thread is not None:
            await asyncio.to_thread(thread.join, _JOIN_S)


def _let_go(opening: asyncio.Future[HidHandle]) -> None:
    if not opening.cancelled() and opening.exception() is None:
        opening.result().close()


__all__ = [
    "UDEV_ADVICE",
    "VERNIER",
    "HidApi",
    "HidHandle",
    "HidInfo",
    "HidLink",
    "HidProfile",
    "default_api",
    "list_hid",
    "may_open",
]
