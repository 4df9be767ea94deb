"""A device that is open to be tried: nothing is recorded, and no visit knows of it."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

from nktsense.acquire.update import LinkState, LiveUpdate
from nktsense.view.devices.health import Health, health_of
from nktsense.view.devices.so_far import StreamSoFar
from nktsense.view.house.addresses import limb_is_turned
from nktsense.view.house.work import Progress, Work
from nktsense.view.testing.watch import StreamWatch
from nktsense.view.words import tr

if TYPE_CHECKING:
    from nktsense.acquire.live import LiveSession
    from nktsense.visit.running import Connect

_ZERO_S: Final = 0.5
"""The mean over so long is taken off by a zero, s."""
OVER: Final = (LinkState.ENDED, LinkState.LOST, LinkState.FAILED)


class Trying:
    """Opens a device, follows it, lets it go.

    Args:
        connect: Opens a device.
        work: Long work; a device may take some time until it is made.
        failed: Is called where it cannot be opened at all.
        clock: Gives a time that never goes back, s.
    """

    def __init__(
        self,
        connect: Connect,
        work: Work,
        failed: Callable[[Exception], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._connect, self._work, self._failed = connect, work, failed
        self.stream, self.watch = StreamSoFar(), StreamWatch(clock=clock)
        self.address = ""
        self.zero_n = 0.0
        self._velocity_dps: float | None = None
        self._session: LiveSession | None = None
        self._asked = 0
        self._recent: list[tuple[float, float]] = []
        self._letting_go: list[threading.Thread] = []

    @property
    def open(self) -> bool:
        """Whether a device is open, or being opened."""
        return bool(self.address)

    @property
    def over(self) -> bool:
        """Whether the device has no more to give: it ended, was lost or could not be read."""
        return self.watch.last is not None and self.watch.last.state in OVER

    @property
    def health(self) -> Health:
        """How well it goes."""
        return health_of(self.stream, self.watch.last, self.watch.silent_s, self.watch.trouble)

    @property
    def force_n(self) -> float | None:
        """The newest force less the zero, N, or counts; None where there is none."""
        trouble, last = self.watch.trouble, self.watch.last
        away = last is not None and last.state is LinkState.RECONNECTING
        unknown = away or not self._recent or (trouble is not None and trouble.without_force)
        return None if unknown else self._recent[-1][1] - self.zero_n

    @property
    def velocity_dps(self) -> float | None:
        """The newest limb velocity, °/s; None without a motion sensor."""
        return self._velocity_dps

    @property
    def turned(self) -> bool:
        """Whether the direction of the limb's motion is turned by the address."""
        return bool(limb_is_turned(self.address))

    @property
    def can_be_turned(self) -> bool:
        """Whether there is a motion whose direction the address may turn."""
        return self._velocity_dps is not None and limb_is_turned(self.address) is not None

    def start(self, address: str) -> None:
        """Open a device; what was open before is let go."""
        self.stop()
        self.stream = StreamSoFar()
        self.watch.new_stream()
        self.address, self.zero_n, self._recent, self._velocity_dps = address, 0.0, [], None
        self._asked += 1
        number = self._asked

        def opened(session: LiveSession) -> None:
            if number == self._asked and self.open:
                self._session = session.start()

        def not_opened(error: Exception) -> None:
            if number == self._asked and self.open:
                self.address = ""
                self._failed(error)

        def make(_: Progress) -> LiveSession:
            self.wait()  # the same port may still be open
            return self._connect(address, None)

        self._work.start(tr("Opening the device"), make, opened, not_opened, quiet=True)

    def stop(self) -> None:
        """Let the device go; returns at once. What was seen of it stays."""
        session, self._session, self.address = self._session, None, ""
        if session is not None:
            # To close a device may take seconds: it is waited for at the end of the program, and nowhere else.
            thread = threading.Thread(target=session.stop, name="letting a device go")
            thread.start()
            self._letting_go = [one for one in self._letting_go if one.is_alive()] + [thread]

    def wait(self, timeout_s: float = 15.0) -> bool:
        """Wait until what was open is let go; return whether it was. For any thread but the window's."""
        threads = tuple(self._letting_go)
        for thread in threads:
            thread.join(timeout_s)
        return not any(thread.is_alive() for thread in threads)

    def poll(self) -> list[LiveUpdate]:
        """Return the force that came since the last call, with the zero taken off."""
        if self._session is None:
            return []
        updates = self._session.poll()
        for update in updates:
            self.stream.take(update)
            self.watch.take(update)
            if len(update.time_s):
                velocity = update.angular_velocity_dps
                newest_dps = math.nan if velocity is None else float(velocity[-1])
                self._velocity_dps = None if math.isnan(newest_dps) else newest_dps  # no sensor, or a silent one
                pairs = zip(update.time_s.tolist(), update.shown_force_n.tolist(), strict=True)
                self._recent += [one for one in pairs if not math.isnan(one[1])]
                newest_s = float(update.time_s[-1])
                self._recent = [one for one in self._recent if newest_s - one[0] <= _ZERO_S]
        # The force alone is drawn; of motion, its newest value is told.
        return [replace(one, force_n=one.force_n - self.zero_n, angular_velocity_dps=None) for one in updates]

    def zero(self) -> bool:
        """Take what it reads now off from here on; return whether there was anything to take off."""
        if self.force_n is None:
            return False
        self.zero_n = float(np.mean([value for _, value in self._recent]))
        return True
