"""The lock of a window that nobody touches: names and results are hidden, a recording goes on."""

from __future__ import annotations

from collections.abc import Callable

from nktsense.errors import KeyMissingError, RecordsError
from nktsense.records.access.idle import IdleLock
from nktsense.view.house.window import HouseWindow
from nktsense.view.house.work import Work
from nktsense.view.testing.bars import light_of, recording_light
from nktsense.view.testing.watch import StreamWatch
from nktsense.view.words import said, tr

Check = Callable[[str], bool]


class IdleGuard:
    """Watches how long nobody touched the window.

    A trial counts as a touch: whoever pushes is there, and has no hand free.

    Args:
        lock_after_min: Time without a touch after which it locks, min.
        check: Gives what says whether a text is the passphrase; None where any key opens.
        work: Checks passphrases, which takes some tenths of a second.
        clock: Gives a time that never goes back, s.
    """

    def __init__(
        self, lock_after_min: float, check: Callable[[], Check | None], work: Work, clock: Callable[[], float]
    ) -> None:
        self._check, self._work, self._clock = check, work, clock
        self._lock = IdleLock(60.0 * lock_after_min)
        self._lock.touch(clock())
        self._window: HouseWindow | None = None
        self._opens: Check | None = None

    def bind(self, window: HouseWindow) -> None:
        """Guard a window; another one is not guarded any more."""
        self._window = window
        window.touched.connect(self.touch)
        window.covers.lock_page.touched.connect(self._any_key)
        window.covers.lock_page.given.connect(self._given)

    def prefer(self, lock_after_min: float) -> None:
        """Lock after another time, min."""
        self._lock = IdleLock(60.0 * lock_after_min)
        self._lock.touch(self._clock())

    @property
    def locked(self) -> bool:
        """Whether it is locked."""
        return (
            self._window is not None and self._window.locked and not self._lock.state(self._clock(), False).shows_names
        )

    def touch(self) -> None:
        """Somebody used the window."""
        self._lock.touch(self._clock())

    def frame(self, watch: StreamWatch, *, device_open: bool, hides: bool) -> None:
        """Lock when it is time.

        Args:
            watch: The stream of the open device.
            device_open: Whether there is one.
            hides: There is something to hide: a visit, or records that are open.
        """
        window = self._window
        if window is None:
            return
        if not hides:
            self.touch()
            return
        state = self._lock.state(self._clock(), device_open)
        if not state.shows_names and not window.locked:
            self._opens = self._check()
            window.covers.lock(passphrase=self._opens is not None)
        if window.locked:
            light = light_of(watch) if device_open else recording_light(None, 0.0, 0.0)
            window.covers.lock_page.show_light(*light)

    def _any_key(self) -> None:
        if self.locked and self._opens is None:
            self._open()

    def _given(self, text: str) -> None:
        opens = self._opens
        if not self.locked or opens is None:
            return
        self._work.start(tr("Checking the passphrase"), lambda _: opens(text), self._answered, self._failed, quiet=True)

    def _answered(self, right: object) -> None:
        if right:
            self._open()

    def _failed(self, error: Exception) -> None:
        if self._window is None:
            return
        if isinstance(error, (KeyMissingError, RecordsError)):
            self._window.covers.lock_page.refuse(said(str(error)))
        else:
            self._window.covers.lock_page.refuse(tr("The passphrase cannot be checked: {reason}", reason=error))

    def _open(self) -> None:
        self._lock.unlock(self._clock())
        if self._window is not None:
            self._window.covers.unlock()
