"""The sections of the page: which of them is in view, and which question is asked meanwhile."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from nktsense.view.look.layouts import keep_keyboard

_ASKED: Final = ("client", "battery", "tester")
"""Sections that have a question of their own."""
_BEFORE: Final = {"begin": "battery", "tester": "battery", "battery": "client", "client": "client"}


class Sections(QStackedWidget):
    """One section in view.

    Args:
        parts: The sections by name, in their order.
    """

    brought = Signal(str)
    """A section came into view: its name."""

    def __init__(self, parts: Mapping[str, QWidget]) -> None:
        super().__init__()
        self.parts = dict(parts)
        self.now = self.step = "client"
        for part in self.parts.values():
            self.addWidget(part)

    def bring(self, name: str, *, has_client: bool) -> None:
        """Bring a section into view.

        Args:
            name: Its name.
            has_client: A client is chosen: nothing is left to be asked but whether it begins.
        """
        self.now = name
        if self.currentWidget() is not self.parts[name]:
            keep_keyboard(self)
        self.setCurrentWidget(self.parts[name])
        self.brought.emit(name)
        if name in _ASKED:
            self.step = name
        if has_client and name in ("client", "more"):
            self.step = "begin"

    def ask(self, step: str, *, has_client: bool) -> None:
        """Ask something: ``begin``, or what a section asks, which comes into view."""
        if step != "begin":
            self.bring(step, has_client=has_client)
        self.step = step

    def before(self) -> str:
        """Return what was asked before, or "" where this is the first question."""
        before = {"more": "battery", "client": "client"}.get(self.now, _BEFORE[self.step])
        return "" if (before, before) == (self.step, self.now) else before
