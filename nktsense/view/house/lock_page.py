"""What stands on the screen while nobody is at it: no name, no result, and that a recording goes on."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.view.house.overlay import Overlay
from nktsense.view.look.shapes import MarkBox, Text
from nktsense.view.look.theme import as_kind
from nktsense.view.look.tokens import GRID, HEADING, MARGIN, STRONG, TEXT, Mark, Role
from nktsense.view.words import tr

_LINE_PX = 320


class LockPage(Overlay):
    """Covers the window; opens with a passphrase where one is set, else with any key or click.

    Args:
        over: What it covers.
    """

    given = Signal(str)
    """A passphrase was typed."""
    left = Signal()
    """Go on without it."""
    touched = Signal()
    """Somebody clicked."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._asks = False
        self.title, self.words = Text(HEADING, STRONG), Text(TEXT, role="muted", wrap=True)
        self.light, self.recording, self.problem = MarkBox(2 * GRID), Text(TEXT), Text(TEXT, role="caution", wrap=True)
        self.line, self.open_button, self.leave_button = QLineEdit(), QPushButton(tr("Open")), QPushButton()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setFixedWidth(_LINE_PX)
        self.line.setAccessibleName(tr("Passphrase of the records"))
        self.line.setPlaceholderText(tr("Passphrase of the records"))
        as_kind(self.open_button, "primary")
        as_kind(self.leave_button, "quiet")
        self.line.returnPressed.connect(self._give)
        self.open_button.clicked.connect(self._give)
        self.leave_button.clicked.connect(self.left)
        self._lay_out()

    def _lay_out(self) -> None:
        light = QHBoxLayout()
        light.setSpacing(GRID)
        light.addWidget(self.light)
        light.addWidget(self.recording, 1)
        entry = QHBoxLayout()
        entry.setSpacing(GRID)
        entry.addWidget(self.line)
        entry.addWidget(self.open_button)
        entry.addWidget(self.leave_button)
        entry.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(2 * GRID)
        for part in (self.title, self.words, light, entry, self.problem):
            if isinstance(part, QHBoxLayout):
                column.addLayout(part)
            else:
                column.addWidget(part)
        box = QWidget()
        box.setLayout(column)
        box.setMaximumWidth(720)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(box, 8)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        whole.addStretch(2)
        whole.addLayout(row)
        whole.addStretch(3)
        whole.setAlignment(row, Qt.AlignmentFlag.AlignHCenter)

    @property
    def asks(self) -> bool:
        """Whether a passphrase is wanted."""
        return self._asks

    def lock(self, *, passphrase: bool) -> None:
        """Cover the window because nobody touched it.

        Args:
            passphrase: It opens with the passphrase of the records only.
        """
        how = tr("The passphrase opens it.") if passphrase else tr("Any key or a click opens it.")
        words = tr("Nobody touched it for a while: names and results are hidden.")
        self._ask(tr("Locked"), f"{words} {how}", passphrase=passphrase, leave="")

    def ask(self, title: str, words: str, leave: str) -> None:
        """Ask for the passphrase of records that are to be opened.

        Args:
            title: What is asked, in the chosen language.
            words: Why, likewise.
            leave: What the button says that goes on without, likewise.
        """
        self._ask(title, words, passphrase=True, leave=leave)

    def _ask(self, title: str, words: str, *, passphrase: bool, leave: str) -> None:
        self._asks = passphrase
        self.title.say(title)
        self.words.say(words)
        self.line.clear()
        self.line.setVisible(passphrase)
        self.open_button.setVisible(passphrase)
        self.leave_button.setText(leave)
        self.leave_button.setVisible(bool(leave))
        self.refuse("")
        self.open()
        if passphrase:
            self.line.setFocus()
        else:
            self.setFocus()

    def refuse(self, why: str) -> None:
        """Say why it stays closed, and let another try be made."""
        self.problem.say(why)
        for part in (self.line, self.open_button):
            part.setEnabled(True)
        if why and self._asks:
            self.line.clear()
            self.line.setFocus()

    def show_light(self, mark: Mark | None, role: Role, text: str) -> None:
        """Show that a recording goes on."""
        self.light.show_mark(mark, role)
        self.recording.say(text, role)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        super().recolour(look)
        for part in (self.title, self.words, self.light, self.recording, self.problem):
            part.recolour(look)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Somebody is there."""
        self.touched.emit()

    def _give(self) -> None:
        text = self.line.text()
        if not text:
            return
        for part in (self.line, self.open_button):
            part.setEnabled(False)
        self.given.emit(text)
