"""The application that windows live in: made once, dressed in a theme, run until its window is closed."""

from __future__ import annotations

import signal
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QMainWindow

from nktsense.palette import Palette
from nktsense.view.look.collecting import collecting_here
from nktsense.view.look.probe import require_window
from nktsense.view.look.turns import quick_turns

_applications: list[QApplication] = []
"""Keeps the application alive: Qt does not survive losing it while a window stands."""


def application() -> QApplication:
    """Return the running application, or make one.

    Raises:
        WindowUnavailableError: This machine cannot show a window.
    """
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    require_window()
    _applications[:] = [QApplication(["nktsense"])]
    return _applications[0]


def run_window(window: QMainWindow, interrupt: Callable[[], object] | None = None) -> int:
    """Show a window until it is closed, here or with Ctrl-C.

    Must be called in the main thread.

    Args:
        window: The window; a timer of its own has to wake Python now and then, or Ctrl-C is not seen.
        interrupt: What Ctrl-C does, and closes the window by; None only closes it.

    Returns:
        0, or 130 after Ctrl-C.
    """
    app = application()
    interrupted = False

    def stop(number: int, frame: FrameType | None) -> None:
        nonlocal interrupted
        interrupted = True
        (interrupt or window.close)()

    before = signal.signal(signal.SIGINT, stop)
    try:
        with collecting_here(), quick_turns():
            window.show()
            code = app.exec()
    finally:
        signal.signal(signal.SIGINT, before)
        window.close()
    return 130 if interrupted else code


def system_is_dark() -> bool:
    """Return whether the system asks for a dark theme."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def dress(window: QMainWindow, look: Palette) -> None:
    """Give a window the ground and ink of a theme; its parts are recoloured by themselves."""
    own = window.palette()
    for group, value in (
        (QPalette.ColorRole.Window, look.background),
        (QPalette.ColorRole.WindowText, look.ink),
        (QPalette.ColorRole.ToolTipBase, look.background),
        (QPalette.ColorRole.ToolTipText, look.ink),
    ):
        own.setColor(group, QColor(value))
    window.setPalette(own)
    window.setAutoFillBackground(True)
