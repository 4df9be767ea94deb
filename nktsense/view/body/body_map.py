"""The body map: front and back, what the shapes mean, and what has no place on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.protocol.part import Side
from nktsense.view.body.canvas import BodyCanvas
from nktsense.view.body.chips import Chips
from nktsense.view.body.figure import Place, all_regions
from nktsense.view.body.legend import Legend
from nktsense.view.body.states import MuscleState
from nktsense.view.look.tokens import GRID


class BodyMap(QWidget):
    """Shows the muscles of a plan on the body, and lets one be chosen.

    Args:
        names: Gives the name of a muscle, as it is shown, by its identifier.
    """

    chosen = Signal(str, str)
    """A muscle was chosen, planned or not: its identifier and its side."""
    hovered = Signal(str, str)
    """The pointer or the keys came to a muscle; twice "" where the pointer left it."""

    def __init__(self, names: Callable[[str], str]) -> None:
        super().__init__()
        self._canvas = BodyCanvas(names)
        self._legend = Legend()
        self._chips = Chips(names)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._canvas, 1)
        column.addWidget(self._legend)
        column.addWidget(self._chips)
        self.setLayout(column)
        self.setFocusProxy(self._canvas)
        self._canvas.chosen.connect(self.chosen)
        self._canvas.hovered.connect(self.hovered)
        self._chips.chosen.connect(self.chosen)

    @property
    def canvas(self) -> BodyCanvas:
        """The painted figures."""
        return self._canvas

    @property
    def chips(self) -> tuple[QPushButton, ...]:
        """The buttons of the planned muscles that are not on the map."""
        return self._chips.chips

    @property
    def selected(self) -> Place | None:
        """The muscle and side that is selected, or None."""
        return self._canvas.selected

    def show_states(self, states: Mapping[Place, MuscleState]) -> None:
        """Show the muscles of the plan with what they have shown.

        Args:
            states: By muscle and side, in the order of the plan. What the map has no region for stands below it.
        """
        self._canvas.show_states(states)
        self._chips.show_states({place: state for place, state in states.items() if place not in all_regions()})
        # A button made later would come last of all in the window.
        for before, after in pairwise((self._canvas, *self._chips.chips)):
            QWidget.setTabOrder(before, after)

    def select(self, muscle: str, side: Side) -> None:
        """Select a muscle; one that is not on the map selects none. Nothing is emitted."""
        self._canvas.select((muscle, side))

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._canvas.recolour(look)
        self._legend.recolour(look)
        self._chips.recolour(look)
