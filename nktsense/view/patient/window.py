"""The window of the person tested, on a screen of its own where there is one."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.view.patient.scene import Follower
from nktsense.view.patient.target import Target
from nktsense.view.words import tr
from nktsense.visit.desk.news import DeskNews


class PatientWindow(QWidget):
    """Shows a target and what to do, never a verdict.

    Esc closes it; every other key belongs to the clinician's window, wherever the keyboard is.

    Args:
        beside: The clinician's window; None where there is none.
        clock: Gives a time that never goes back, s.
    """

    gone = Signal()
    """It was closed."""

    def __init__(self, beside: QWidget | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._beside, self._clock = beside, clock
        self.follower, self.target = Follower(), Target()
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWindowTitle(f"{tr('Screen for the client')} – nktsense")
        self.setAccessibleName(tr("Screen for the client"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.target)
        self.setMinimumSize(480, 320)
        self.resize(1280, 800)
        self.recolour(LIGHT)
        self.frame()

    def open(self) -> None:
        """Show it: filling another screen than that of the clinician's window, or as a window where there is none."""
        screen = self.free_screen()
        if screen is None:
            self.show()
            return
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def free_screen(self) -> QScreen | None:
        """Return a screen on which the clinician's window is not, or None."""
        taken = QGuiApplication.primaryScreen() if self._beside is None else self._beside.screen()
        return next((screen for screen in QGuiApplication.screens() if screen is not taken), None)

    def news(self, news: DeskNews) -> None:
        """Take what happened; :meth:`frame` draws it."""
        self.follower.news(news, self._clock())

    def frame(self) -> None:
        """Draw what has changed."""
        self.target.show_scene(self.follower.scene(self._clock()))

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self.target.recolour(look)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it; other keys go to the clinician's window."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif self._beside is not None:
            QCoreApplication.sendEvent(self._beside, event)
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it is gone."""
        super().closeEvent(event)
        self.gone.emit()
