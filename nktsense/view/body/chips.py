"""Planned muscles that have no region on the map: a button each, so that they can be chosen all the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from nktsense.palette import LIGHT, Palette
from nktsense.view.body.figure import Place
from nktsense.view.body.states import STATE_LOOKS, MuscleState, in_words, with_side
from nktsense.view.look.flow import Flow
from nktsense.view.look.shapes import Text, paint_mark, plain_tip
from nktsense.view.look.tokens import GRID, SMALL, role_colour
from nktsense.view.words import tr

_MARK_PX = 14


class Chips(QWidget):
    """The muscles that are not on the map; hidden where there are none.

    Args:
        names: Gives the name of a muscle, as it is shown, by its identifier.
    """

    chosen = Signal(str, str)

    def __init__(self, names: Callable[[str], str]) -> None:
        super().__init__()
        self._names = names
        self._look = LIGHT
        self._states: dict[Place, MuscleState] = {}
        self._chips: dict[Place, QPushButton] = {}
        self._title = Text(SMALL, role="muted")
        self._title.say(tr("Not on the map:"))
        self._flow = Flow(GRID)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self._title)
        column.addLayout(self._flow)
        self.setLayout(column)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def chips(self) -> tuple[QPushButton, ...]:
        """The buttons, in the order of the plan."""
        return tuple(self._chips.values())

    def show_states(self, states: Mapping[Place, MuscleState]) -> None:
        """Show a button for each; one that stays is kept, with the focus that it may have."""
        for place in [place for place in self._chips if place not in states]:
            chip = self._chips.pop(place)
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._states = dict(states)
        for place in states:
            if place not in self._chips:
                self._chips[place] = self._chip(place)
            self._dress(place)
        self.setVisible(bool(states))

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        self._title.recolour(look)
        for place in self._chips:
            self._dress(place)

    def _chip(self, place: Place) -> QPushButton:
        # Qt leaves hardly any room between a picture and its text.
        chip = QPushButton("\u2002" + with_side(self._names(place[0]), place[1]).replace("&", "&&"))
        chip.setIconSize(QSize(_MARK_PX, _MARK_PX))
        chip.clicked.connect(lambda: self.chosen.emit(*place))
        self._flow.addWidget(chip)
        return chip

    def _dress(self, place: Place) -> None:
        chip, state = self._chips[place], self._states[place]
        words = in_words(self._names(place[0]), place[1], state)
        chip.setAccessibleName(words)
        chip.setToolTip(plain_tip(words))
        how = STATE_LOOKS[state]
        ratio = self.devicePixelRatioF()
        picture = QPixmap(QSize(_MARK_PX, _MARK_PX) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        paint_mark(painter, how.mark, QRectF(0, 0, _MARK_PX, _MARK_PX), QColor(role_colour(self._look, how.role)))
        painter.end()
        chip.setIcon(QIcon(picture))
