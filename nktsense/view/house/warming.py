"""What a first session needs is loaded once the window is seen: neither waits for it, window nor session."""

from __future__ import annotations

import gc
from collections.abc import Callable
from importlib import import_module
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from nktsense.view.house.work import Progress

_NEEDED: Final = (
    "sqlalchemy.orm",
    "nktsense.records.opening.door",
    "nktsense.records.people.clients",
    "nktsense.records.sessions.history",
    "nktsense.records.sessions.recordings",
    "firmware_bridge.link_device",
    "scipy.special",
    "scipy.linalg",
    "scipy.sparse",
    "scipy.optimize",
    "scipy.interpolate",
    "scipy.ndimage",
    "scipy.stats",
    "scipy.signal",
)
"""In the order in which they are needed; each takes a fraction of a second, and between them the work may stop."""
_UNSEEN_MS: Final = 1000
"""A window that is never painted, because it is minimised, is taken for seen after this."""


def warm(progress: Progress) -> None:
    """Load them. For :class:`~nktsense.view.house.work.Work`."""
    for name in _NEEDED:
        progress.tell()
        import_module(name)


def stays(_: object) -> None:
    """Let no collection look at what was loaded: to look at all of it takes longer than a frame."""
    gc.freeze()


class FirstFrame(QObject):
    """Calls something once, after the first frame of a window.

    Args:
        window: The window, not yet shown.
        then: Is called in its thread.
    """

    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._then, self._called = window, then, False
        window.installEventFilter(self)
        QTimer.singleShot(_UNSEEN_MS, self, self._call)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """See it painted; what is called waits until that is over."""
        if watched is self._window and event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._call)
        return False

    def _call(self) -> None:
        if not self._called:
            self._called = True
            self._then()
