"""What sheets are built of: a column that scrolls, the answers that are asked for now."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.view.look.flow import Flow
from nktsense.view.look.scroll import Scroll
from nktsense.view.look.texts import recolour_all
from nktsense.view.look.theme import Kind, as_kind
from nktsense.view.look.tokens import GRID
from nktsense.view.session.sheets.tabs_order import in_place
from nktsense.view.words import said
from nktsense.visit.desk.news import DeskView
from nktsense.visit.desk.offer import Choice

W = TypeVar("W", bound=QWidget)


def offered(view: DeskView) -> dict[str, Choice]:
    """Return the choices that can be made now by their id, those of lists among them."""
    return {one.id: one for one in (*view.offer.direct, *view.offer.choices)}


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
