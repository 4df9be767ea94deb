"""Looks for dynamometers while nobody needs the devices: quietly, not often, never during a visit."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from nktsense.view.house.services import Services, Survey
from nktsense.view.house.work import Progress
from nktsense.view.words import said, tr

if TYPE_CHECKING:
    from nktsense.acquire.near import Near

BY_ITSELF_S: Final = 3.0
ASKED_S: Final = 5.0
"""How long Bluetooth is listened to, by itself and when somebody asked, s."""
PAUSE_S: Final = 60.0
"""Shortest time between two looks that nobody asked for, s."""
_NOTICE_S: Final = 0.05


class Looking(QObject):
    """Looks for devices.

    Args:
        services: What the page is given.
        clock: Gives a time that never goes back, s.
        parent: Lives as long as this does.
    """

    changed = Signal()
    """It began to look, or what was found changed."""

    def __init__(self, services: Services, clock: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._due = False
        self._services, self._clock = services, clock
        self._looked_at_s: float | None = None
        self.rows: tuple[Near, ...] = ()
        """What was found last."""
        self.looking = False
        """It is being looked now, or as soon as the work before it is done."""
        self.trouble = ""
        """Why it could not be looked, in the chosen language, or ""."""

    @property
    def looked(self) -> bool:
        """Whether somebody looked at all."""
        return self._looked_at_s is not None and not self.looking

    @property
    def allowed(self) -> bool:
        """Whether it may be looked now: a visit has the devices for itself."""
        return not self._services.visits.open

    def enter(self) -> None:
        """The page came into view: look soon, unless it was looked just now."""
        at_s = self._looked_at_s
        self._due = at_s is None or self._clock() - at_s >= PAUSE_S

    def frame(self) -> None:
        """Look where it is due, as soon as no other work would have to wait for it."""
        if self._due and not self.looking and self.allowed and not self._services.work.jobs:
            self._look(BY_ITSELF_S)

    def asked(self) -> bool:
        """Look because somebody asked; return whether it may be looked now."""
        if self.allowed and not self.looking:
            self._look(ASKED_S)
        return self.allowed

    def _look(self, seconds: float) -> None:
        self._due, self.looking, self._looked_at_s = False, True, self._clock()
        survey = self._services.survey
        self._services.work.start(
            tr("Looking for dynamometers"),
            lambda progress: surveyed(survey, seconds, progress),
            self._found,
            self._failed,
            quiet=True,
        )
        self.changed.emit()

    def _found(self, rows: tuple[Near, ...]) -> None:
        self._over(rows, "")

    def _failed(self, error: Exception) -> None:
        self._over((), said(str(error)))

    def _over(self, rows: tuple[Near, ...], trouble: str) -> None:
        if not isValid(self):
            return  # the window was built anew meanwhile
        self.looking, self._looked_at_s = False, self._clock()
        self.rows, self.trouble = rows, trouble
        self.changed.emit()


def surveyed(survey: Survey, seconds: float, progress: Progress) -> tuple[Near, ...]:
    """Return what is there; a window that closes does not wait for it.

    Args:
        survey: Looks; it cannot be stopped.
        seconds: How long it looks, s.
        progress: Tells that it is to stop.

    Raises:
        StoppedError: It was to stop; what is found then is nobody's business any more.
    """
    rows: list[Near] = []
    raised: list[Exception] = []

    def look() -> None:
        try:
            rows.extend(survey(bluetooth=True, seconds=seconds))
        except Exception as error:
            raised.append(error)

    thread = threading.Thread(target=look, name="survey", daemon=True)
    thread.start()
    while thread.is_alive():
        progress.tell()
        thread.join(_NOTICE_S)
    if raised:
        raise raised[0]
    return tuple(rows)
