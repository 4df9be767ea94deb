"""What the keys of the window do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from nktsense.view.house.key_watch import focus_of
from nktsense.view.house.keys import PAGES, Focus, Intent
from nktsense.view.house.rail import OF_VISIT, ORDER

if TYPE_CHECKING:
    from nktsense.view.house.window import HouseWindow


class Acts:
    """Does what a key means.

    Args:
        window: The window.
    """

    def __init__(self, window: HouseWindow) -> None:
        self._window = window

    def do(self, intent: Intent) -> bool:
        """Do it; return whether the key was used."""
        window = self._window
        if window.locked:
            if not window.covers.lock_page.asks:
                window.covers.lock_page.touched.emit()
            return True
        if window.covers.key_sheet.isVisible():
            if intent in (Intent.BACK, Intent.KEYS, Intent.CHOOSE):
                window.turn_key_sheet()
            return True
        if intent in PAGES:
            self._go_to(PAGES.index(intent))
            return True
        match intent:
            case Intent.CHOOSE:
                window.bar.choose()
            case Intent.MOVE | Intent.MOVE_BACK:
                window.bar.light_next(-1 if intent is Intent.MOVE_BACK else 1)
            case Intent.UNDO:
                return self._undo()
            case Intent.BACK:
                self._back()
            case _:
                return self._do_other(intent)
        return True

    def _do_other(self, intent: Intent) -> bool:
        window = self._window
        match intent:
            case Intent.THEME:
                window.wants.emit({"theme": "light" if window.dark else "dark"})
            case Intent.FULL_SCREEN:
                window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
            case Intent.PATIENT:
                window.patient_wanted.emit()
            case Intent.KEYS:
                window.turn_key_sheet()
            case Intent.WHOLE:
                return window.page.whole()
            case Intent.MARK:
                return window.page.mark()
            case _:
                return False
        return True

    def _go_to(self, number: int) -> None:
        button = self._window.rail.buttons.get(ORDER[number])
        if button is not None and button.isEnabled():
            self._window.show_page(ORDER[number])

    def _undo(self) -> bool:
        view = self._window.view
        if view is None or view.held is None:
            return False
        self._window.undo_wanted.emit()
        return True

    def _back(self) -> None:
        """Leave what is typed, then what is open inside the page, then the page; during a test stay."""
        window, view = self._window, self._window.view
        if focus_of(QApplication.focusWidget()) is Focus.TEXT:
            window.setFocus()
            return
        if window.page.back():
            return
        if view is not None and (view.device_open or view.connecting or window.page.name in OF_VISIT):
            return
        in_visit = view is not None and window.page_before in OF_VISIT
        window.show_page(window.page_before if in_visit else window.first_page)
