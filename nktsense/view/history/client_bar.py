"""Whose history it is: a code out of the list, or typed; the name only on request."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from nktsense.palette import Palette
from nktsense.view.history.known import Listed
from nktsense.view.look.flow import Flow
from nktsense.view.look.picker import Picker
from nktsense.view.look.shapes import Text
from nktsense.view.look.tokens import GRID, TEXT
from nktsense.view.words import tr
from nktsense.view.words.days import day_text

_FEWEST_CHARS = 20
_ROW_PX = 40
"""Height of a button: words stand in the middle beside it."""


class ClientBar(QWidget):
    """The picker."""

    wanted = Signal(str)
    """A client by the code."""
    name_wanted = Signal()
    """Who it is is to be shown: that is read, and the audit trail tells so."""

    def __init__(self) -> None:
        super().__init__()
        self._codes: list[str] = []
        self._code = ""
        self.label, self.name = Text(TEXT, role="muted"), Text(TEXT)
        self.label.say(tr("Client"))
        self.codes = Picker(_FEWEST_CHARS)
        self.codes.setEditable(True)
        self.codes.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.codes.setAccessibleName(tr("Code of the client"))
        self.codes.setAccessibleDescription(tr("Those who came last stand first; any code can be typed."))
        line = self.codes.lineEdit()
        assert line is not None
        line.setAccessibleName(tr("Code of the client"))
        line.setPlaceholderText(tr("code"))
        self.previous, self.following = QPushButton(tr("Previous")), QPushButton(tr("Next"))
        self.previous.setAccessibleName(tr("Previous client"))
        self.following.setAccessibleName(tr("Next client"))
        self.who = QPushButton(tr("Show the name"))
        self.who.setToolTip(tr("The audit trail tells that it was read."))
        flow = Flow(GRID)
        self.setLayout(flow)
        for part in (self.label, self.codes, self.previous, self.following, self.who, self.name):
            flow.addWidget(part)
        for text in (self.label, self.name):
            text.setFixedHeight(_ROW_PX)
            text.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.codes.activated.connect(self._picked)
        line.returnPressed.connect(self._typed)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.following.clicked.connect(lambda: self.step(1))
        self.who.clicked.connect(self.name_wanted)
        self.show_clients(())

    @property
    def known(self) -> tuple[str, ...]:
        """The codes in the list, those who came last at the front."""
        return tuple(self._codes)

    def show_clients(self, clients: Sequence[Listed]) -> None:
        """Show the clients; the one that is chosen stays."""
        self._codes = [one.code for one in clients]
        rows = [one.code if one.last_s is None else f"{one.code} · {day_text(one.last_s)}" for one in clients]
        with QSignalBlocker(self.codes):
            self.codes.clear()
            self.codes.addItems(rows)
        self.show_code(self._code)

    def show_code(self, code: str) -> None:
        """Show which client is open, "" for none; a name that was shown goes."""
        if code != self._code:
            self.show_name("")
        self._code = code
        with QSignalBlocker(self.codes):
            self.codes.setCurrentIndex(self._codes.index(code) if code in self._codes else -1)
            if code not in self._codes:
                self.codes.setEditText(code)
        self.who.setEnabled(bool(code))
        several = len(self._codes) > (1 if code in self._codes else 0)
        for button in (self.previous, self.following):
            button.setEnabled(several)

    def show_name(self, name: str) -> None:
        """Show who it is; "" hides it."""
        self.name.say(name)
        self.name.setVisible(bool(name))

    def step(self, by: int) -> None:
        """Go on to the client after this one in the list, or before it."""
        if self._codes:
            at = self._codes.index(self._code) + by if self._code in self._codes else 0
            self.wanted.emit(self._codes[at % len(self._codes)])

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self.label.recolour(look)
        self.name.recolour(look)

    def _picked(self, at: int) -> None:
        if 0 <= at < len(self._codes):
            self.wanted.emit(self._codes[at])

    def _typed(self) -> None:
        code = self.codes.currentText().partition(" · ")[0].strip()
        if code:
            self.wanted.emit(next((one for one in self._codes if one.lower() == code.lower()), code))
