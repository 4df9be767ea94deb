"""Target loads and lever arms of the muscles of a battery, as they were typed last."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.preferences import Preferences
from nktsense.protocol.library.model import Muscle
from nktsense.view.begin.batteries import short_name
from nktsense.view.begin.fields import number_in
from nktsense.view.look.shapes import Text
from nktsense.view.look.tokens import GRID, TEXT
from nktsense.view.parts.row import Row
from nktsense.view.words import said, tr
from nktsense.view.words.units import NEWTONS_PER_KGF, NEWTONS_PER_LBF

_FIELD_PX: Final = 112
_UNITS: Final = {"kgf": NEWTONS_PER_KGF, "lbf": NEWTONS_PER_LBF}
MOST_TARGET_N: Final = 5000.0
MOST_LEVER_M: Final = 2.0
"""What is beyond was typed in another unit."""


def with_load(preferences: Preferences, name: str, muscle: str, value: float | None) -> dict[str, object]:
    """Return a change of the preferences in which a load or lever arm is another one.

    Args:
        preferences: What holds.
        name: ``target_n`` or ``lever_m``.
        muscle: Identifier of the muscle.
        value: In N or m; None for nothing.
    """
    others = preferences.target_n if name == "target_n" else preferences.lever_m
    kept = {other: number for other, number in others.items() if other != muscle}
    return {name: kept if value is None else kept | {muscle: value}}


class Load(Row):
    """Target load and lever arm of a muscle.

    Args:
        muscle: The muscle.
        unit: Unit in which forces are shown: N, kgf or lbf.
    """

    typed = Signal(str, str, object)
    """Name of the preference, the muscle, and the value in N or m; None for nothing."""

    def __init__(self, muscle: Muscle, unit: str) -> None:
        name = short_name(muscle.name)
        where = ""
        if muscle.lever_from and muscle.lever_to:
            where = tr("Lever arm from {begin} to {end}.", begin=said(muscle.lever_from), end=said(muscle.lever_to))
        super().__init__(muscle.id, name, where)
        self.muscle = muscle.id
        self.unit = unit if unit in _UNITS else "N"
        self.target = self._field(tr("{muscle}: target load ({unit})", muscle=name, unit=self.unit), "target_n")
        self.lever = self._field(tr("{muscle}: lever arm ({unit})", muscle=name, unit="m"), "lever_m")
        line = QHBoxLayout()
        line.setSpacing(GRID)
        for words, edit, last in ((tr("Target load"), self.target, self.unit), (tr("Lever arm"), self.lever, "m")):
            before, after = Text(TEXT), Text(TEXT, role="muted")
            before.say(words)
            after.say(last)
            for part in (before, edit, after):
                line.addWidget(part)
            line.addSpacing(GRID)
        line.addStretch(1)
        self.put(line)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what was typed last."""
        target_n, lever_m = preferences.target_n.get(self.muscle), preferences.lever_m.get(self.muscle)
        self._show(self.target, None if target_n is None else target_n / self._newtons)
        self._show(self.lever, lever_m)

    @property
    def _newtons(self) -> float:
        return _UNITS.get(self.unit, 1.0)

    def _field(self, words: str, name: str) -> QLineEdit:
        edit = QLineEdit()
        edit.setFixedWidth(_FIELD_PX)
        self.name_control(edit, words)
        edit.textEdited.connect(partial(self._take, name))
        return edit

    def _show(self, edit: QLineEdit, value: float | None) -> None:
        if not edit.hasFocus():
            edit.setText("" if value is None else f"{value:.4g}")

    def _take(self, name: str, text: str) -> None:
        most, factor = (MOST_TARGET_N, self._newtons) if name == "target_n" else (MOST_LEVER_M, 1.0)
        try:
            value = number_in(text.strip()) * factor if text.strip() else None
        except ValueError:
            self.explain(tr("That is no number; it is not used."), trouble=True)
            return
        if value is not None and not 0 < value <= most:
            self.explain(
                tr("A load is above 0 and at most {load} N, a lever arm at most {lever} m.", load=5000, lever=2),
                trouble=True,
            )
            return
        self.explain(self.hint)
        self.typed.emit(name, self.muscle, value)


class Loads(QWidget):
    """A row for each muscle that is scored."""

    typed = Signal(str, str, object)
    """As of :class:`Load`."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Load] = []
        self._look: Palette | None = None
        self._shown: tuple[tuple[str, ...], str] = ((), "")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_muscles(self, muscles: Sequence[Muscle], preferences: Preferences) -> None:
        """Show the muscles of a battery, with what was typed last."""
        wanted = tuple(muscle.id for muscle in muscles), preferences.unit
        if wanted != self._shown:
            self._shown = wanted
            for row in self.rows:
                row.deleteLater()
            self.rows = [Load(muscle, preferences.unit) for muscle in muscles]
            for row in self.rows:
                row.typed.connect(self.typed)
                if self._look is not None:
                    row.recolour(self._look)
                self._column.addWidget(row)
        for row in self.rows:
            row.show_preferences(preferences)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self._look = look
        for row in self.rows:
            row.recolour(look)
