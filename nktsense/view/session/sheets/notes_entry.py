"""Words that are typed on a sheet: a field of some lines, common words to begin with, and what takes them."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from nktsense.protocol.session.steps import MAX_TEXT
from nktsense.view.look.flow import Flow
from nktsense.view.look.shapes import plain_tip
from nktsense.view.look.texts import heading, small
from nktsense.view.look.tokens import GRID
from nktsense.view.session.sheets.tabs_order import in_order, in_place
from nktsense.view.words import said, tr

FIELD_PX: Final = 84
LOW_FIELD_PX: Final = 60
"""Height of a field of some lines, and where there is little room."""
LOW_PX: Final = 420
"""Height of a sheet below which there is little room."""
CHIP: Final = """QPushButton { padding: 4px 10px; min-height: 18px; }
    QPushButton:focus { padding: 3px 9px; }"""
"""Style of a small button."""
_CHIP_ROUND_PX: Final = 24
_RETURNS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Lines(QPlainTextEdit):
    """A field of some lines. Ctrl+Return takes what is typed, Tab leaves it."""

    taken = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("Ctrl+Return records what is typed."))
        self.setTabChangesFocus(True)
        self.setFixedHeight(FIELD_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what is typed with Ctrl+Return."""
        if event.key() in _RETURNS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.taken.emit()
            return
        super().keyPressEvent(event)


class Chip(QPushButton):
    """A small button; words that are wider than the room for it end in "…", and its tool tip has them whole.

    Args:
        words: What stands on it, in the chosen language.
    """

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.setAutoDefault(False)
        self.setStyleSheet(CHIP)
        self.setMinimumWidth(6 * GRID)
        self.setToolTip(plain_tip(words))
        self._say()

    def sizeHint(self) -> QSize:
        """Return the size that shows all of the words."""
        self.ensurePolished()  # the style gives the size of the type
        whole = self.fontMetrics().horizontalAdvance(self._words) + _CHIP_ROUND_PX + 1
        return QSize(whole, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words where they do not fit."""
        super().resizeEvent(event)
        self._say()

    def _say(self) -> None:
        room = max(self.width() - _CHIP_ROUND_PX, 0)
        cut = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(cut.replace("&", "&&"))


class Chips(QWidget):
    """Common words; one that is clicked is put into the field, where it can still be changed.

    Args:
        words: The words as they will be recorded, English.
        into: The field.
        joint: What stands between them and what is there already.
    """

    def __init__(self, words: Iterable[str], into: QPlainTextEdit | QLineEdit, joint: str = "; ") -> None:
        super().__init__()
        self._into, self._joint = into, joint
        self._flow = Flow(GRID // 2)
        self.setLayout(self._flow)
        self.buttons: dict[str, Chip] = {}
        self.show_words(words)

    def show_words(self, words: Iterable[str]) -> None:
        """Show these words."""
        wanted = tuple(dict.fromkeys(words))
        if wanted == tuple(self.buttons):
            return
        for button in self.buttons.values():
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {one: self._button(one) for one in wanted}
        for button in self.buttons.values():
            self._flow.addWidget(button)
        in_place(self, *self.buttons.values())
        self.updateGeometry()

    def _button(self, words: str) -> Chip:
        button = Chip(said(words))
        button.setAccessibleName(tr("Put in: {words}", words=said(words)))
        button.clicked.connect(lambda: self._put(words))
        return button

    def _put(self, words: str) -> None:
        field = self._into
        now = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
        whole = f"{now.rstrip()}{self._joint}{words}" if now.strip() else words
        if isinstance(field, QLineEdit):
            field.setText(whole)
        else:
            field.setPlainText(whole)
            field.moveCursor(field.textCursor().MoveOperation.End)
        field.setFocus()


class Entry(QWidget):
    """A field with its name, common words, and a button that records. What is typed stays until it is recorded.

    Args:
        title: What it is.
        words: Common words, English.
        hint: What to type, shown while nothing is.
        button: What stands on the button.
    """

    recorded = Signal(str)
    """The text that is to be recorded."""

    def __init__(self, title: str, words: Iterable[str] = (), hint: str = "", button: str = "") -> None:
        super().__init__()
        self.title, self.field = heading(title), Lines(title)
        self.title.setWordWrap(False)
        self.title.setMinimumWidth(self.title.sizeHint().width())
        self.field.setPlaceholderText(hint)
        self.chips = Chips(words, self.field)
        self.button = QPushButton(button or tr("Record"))
        self.button.setAutoDefault(False)
        self.button.setAccessibleName(f"{button or tr('Record')}: {title}")
        self.state = small()
        self.state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._asked, self._count = "", 0
        self.button.setStyleSheet(CHIP)
        # At the top, so that it stays in sight and in its place however many lines the common words take.
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self.title)
        line.addWidget(self.state, 1)
        line.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(line)
        column.addWidget(self.field)
        column.addWidget(self.chips)
        in_order(self.field, *self.chips.buttons.values(), self.button)
        self.field.textChanged.connect(self._typed)
        self.field.taken.connect(self.record)
        self.button.clicked.connect(self.record)
        self._typed()

    @property
    def text(self) -> str:
        """What is typed and not recorded yet."""
        return self.field.toPlainText().strip()

    def record(self) -> None:
        """Have what is typed recorded."""
        if self.text and self.field.isEnabled():
            self._asked = self.text
            self.recorded.emit(self.text)

    def show_count(self, count: int) -> None:
        """Say how much of this kind is recorded; what was asked for and came among it leaves the field."""
        came, self._count = count > self._count, count
        if came and self._asked:
            if self.text == self._asked:
                self.field.clear()
            self._asked = ""

    def enable(self, *, enabled: bool) -> None:
        """Say whether something can be recorded now."""
        self.field.setEnabled(enabled)
        for chip in self.chips.buttons.values():
            chip.setEnabled(enabled)
        self._typed()

    def clear(self) -> None:
        """Forget what was typed: it is of another session."""
        self.field.clear()
        self._asked, self._count = "", 0

    def _typed(self) -> None:
        text = self.text
        self.button.setEnabled(bool(text) and self.field.isEnabled())
        if len(text) > MAX_TEXT:
            self.state.say(tr("Too long: {length} characters of {most}.", length=len(text), most=MAX_TEXT), "caution")
        else:
            self.state.say(tr("Not recorded yet.") if text else "", "muted")
