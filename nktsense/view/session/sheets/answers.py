"""What sheets are built of: a column that scrolls, text with a shape before it, the answers that are asked for now."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.view.look.flow import Flow
from nktsense.view.look.scroll import Scroll
from nktsense.view.look.shapes import MarkBox, Text
from nktsense.view.look.theme import Kind, as_kind
from nktsense.view.look.tokens import GRID, LARGE, REGULAR, SMALL, STRONG, TEXT, Mark, Role
from nktsense.view.session.sheets.tabs_order import in_place
from nktsense.view.words import said
from nktsense.visit.desk.news import DeskView
from nktsense.visit.desk.offer import Choice

W = TypeVar("W", bound=QWidget)


def offered(view: DeskView) -> dict[str, Choice]:
    """Return the choices that can be made now by their id, those of lists among them."""
    return {one.id: one for one in (*view.offer.direct, *view.offer.choices)}


def text(words: str = "", size_px: int = TEXT, weight: int = REGULAR, role: Role = "ink") -> Text:
    """Return a text that breaks its lines."""
    out = Text(size_px, weight, role, wrap=True)
    out.say(words)
    return out


def title(words: str) -> Text:
    """Return what stands over a part of a sheet."""
    return text(words, LARGE, STRONG)


def heading(words: str) -> Text:
    """Return what stands over some lines."""
    return text(words, TEXT, STRONG)


def small(words: str = "", role: Role = "muted") -> Text:
    """Return a line in small type."""
    return text(words, SMALL, role=role)


class Marked(QWidget):
    """A text with a shape before it, so that what it is does not hang on its colour.

    Args:
        words: The text.
        mark: The shape.
        role: Colour of the shape.
        size_px: Size of the type.
        ink: Colour of the text.
    """

    def __init__(
        self, words: str, mark: Mark | None, role: Role = "muted", size_px: int = SMALL, ink: Role = "ink"
    ) -> None:
        super().__init__()
        self.mark, self.text = MarkBox(size_px + 3), text(words, size_px, role=ink)
        self.mark.show_mark(mark, role)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)

    def show_text(self, words: str, mark: Mark | None, role: Role = "muted") -> None:
        """Show another text and shape."""
        self.text.say(words)
        self.mark.show_mark(mark, role)


class Column(Scroll):
    """Widgets below each other, scrolled where there is little room.

    Args:
        gap_px: Space between two of them.
    """

    def __init__(self, gap_px: int = GRID) -> None:
        super().__init__()
        self._look = LIGHT
        inside = QWidget()
        self.lines = QVBoxLayout(inside)
        self.lines.setContentsMargins(0, 0, GRID, GRID)
        self.lines.setSpacing(gap_px)
        self.lines.addStretch(1)
        self.setWidget(inside)

    def add(self, widget: W) -> W:
        """Add a widget at the end."""
        self.lines.insertWidget(self.lines.count() - 1, widget)
        return widget

    def add_gap(self, px: int) -> None:
        """Add room at the end."""
        self.lines.insertSpacing(self.lines.count() - 1, px)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme, with everything in it."""
        self._look = look
        recolour_all(self, look)


def recolour_all(whole: QWidget, look: Palette) -> None:
    """Give texts and shapes below a widget the colours of a theme."""
    for part in whole.findChildren(QWidget):
        if isinstance(part, Text | MarkBox):
            part.recolour(look)


class Answers(QWidget):
    """A line of buttons, in more lines where it is narrow; one that stays keeps the focus that it may have."""

    chosen = Signal(str)
    """Id of the choice."""

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[str, QPushButton] = {}
        self._flow = Flow(GRID)
        self.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_choices(self, choices: Iterable[Choice], words: Callable[[Choice], str] | None = None) -> None:
        """Show a button for each choice.

        Args:
            choices: The choices, in their order.
            words: Gives what stands on a button, in the chosen language; None for the words of the choice.
        """
        wanted = {one.id: one for one in choices}
        if list(wanted) != list(self.buttons):
            self._make(wanted)
        for id_, one in wanted.items():
            shown = said(one.words) if words is None else words(one)
            button = self.buttons[id_]
            button.setText(shown.replace("&", "&&"))
            button.setAccessibleName(said(one.words))
            button.setAccessibleDescription(said(one.detail))
            self._dress(button, "primary" if one.kind == "usual" else "danger" if one.kind == "careful" else "plain")

    def _make(self, wanted: dict[str, Choice]) -> None:
        kept = {id_: button for id_, button in self.buttons.items() if id_ in wanted}
        for id_, button in self.buttons.items():
            self._flow.removeWidget(button)
            if id_ not in wanted:
                button.hide()
                button.deleteLater()
        self.buttons = {id_: kept[id_] if id_ in kept else self._button(id_) for id_ in wanted}
        for button in self.buttons.values():
            self._flow.addWidget(button)
            button.show()
        in_place(self, *self.buttons.values())
        self.setVisible(bool(wanted))
        self.updateGeometry()

    def _button(self, id_: str) -> QPushButton:
        button = QPushButton()
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.chosen.emit(id_))
        return button

    def _dress(self, button: QPushButton, kind: Kind) -> None:
        if button.property("kind") != kind:
            as_kind(button, kind)
