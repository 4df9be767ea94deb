"""The body map beside the plan of a session: what the session says of a muscle, as the map shows it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.protocol.part import Side
from nktsense.view.body.body_map import BodyMap
from nktsense.view.body.states import MuscleMark
from nktsense.view.body.states import MuscleState as OnMap
from nktsense.view.session.muscle_state import MuscleState, state_word

_MARKS: Final[dict[MuscleState, MuscleMark]] = {
    MuscleState.UNTESTED: MuscleMark.UNTESTED,
    MuscleState.UNDER_WAY: MuscleMark.CURRENT,
    MuscleState.HOLD: MuscleMark.HOLD,
    MuscleState.BREAK: MuscleMark.BREAK,
    MuscleState.INDETERMINATE: MuscleMark.INDETERMINATE,
    MuscleState.NO_VERDICT: MuscleMark.NOT_SCORED,
    MuscleState.NOT_SCORED: MuscleMark.NOT_SCORED,
    MuscleState.MADE: MuscleMark.NOT_SCORED,
}
"""A test whose result is hidden, or has none, is shown as done and no more; its words say which."""


class SessionMap(QWidget):
    """A body map that takes the states of a session.

    Args:
        names: Gives the name of a muscle, as it is shown, by its identifier.
    """

    chosen = Signal(str, str)
    """A muscle was chosen: its identifier and its side."""

    def __init__(self, names: Callable[[str], str]) -> None:
        super().__init__()
        self.map = BodyMap(names)
        self.map.chosen.connect(self.chosen)
        self.setFocusProxy(self.map)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.map)

    def show_states(self, states: Mapping[tuple[str, Side], MuscleState]) -> None:
        """Show how muscles stand, by muscle and side."""
        shown = {place: OnMap(_MARKS[state], state_word(state)) for place, state in states.items()}
        self.map.show_states(shown)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self.map.recolour(look)
