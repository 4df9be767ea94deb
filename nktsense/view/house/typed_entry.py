"""What is better typed than chosen: one line for the fields of a question, one at a time."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from nktsense.palette import Palette
from nktsense.view.look.picker import Picker
from nktsense.view.look.shapes import Text
from nktsense.view.look.tokens import GRID, SMALL
from nktsense.view.words import said, tr
from nktsense.visit.desk.offer import Field

_NUMBER_PX: Final = 88
_LINE_PX: Final = {False: 260, True: 170}
"""Width of the line, px, where there is room and where there is less."""
_NAMES_PX: Final = {False: 240, True: 220}
"""Most that the names of the fields take, px; they have also what a short line leaves of its room."""


class TypedEntry(QWidget):
    """A line to type in, with the name of its field before it; Return takes it.

    What is half typed stays through changes of a question that still has the field.
    """

    said = Signal(str, str)
    """What was typed, with Return: the field's id and the text."""

    def __init__(self) -> None:
        super().__init__()
        self._fields: tuple[Field, ...] = ()
        self._typed: dict[str, str] = {}
        self._taken: tuple[str, str] | None = None
        self.label, self.unit = Text(SMALL, role="muted"), Text(SMALL, role="muted")
        self.fields, self.line = Picker(), QLineEdit()
        self._compact = False
        self.fields.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.fields.setAccessibleName(tr("What is typed"))
        self.line.setClearButtonEnabled(False)
        self.line.returnPressed.connect(self._take)
        self.fields.activated.connect(self._pick)
        self.label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for part in (self.label, self.fields, self.line, self.unit):
            row.addWidget(part)
        self.show_fields(())

    @property
    def field(self) -> Field | None:
        """The field that is typed in now."""
        index = self.fields.currentIndex()
        return self._fields[index] if 0 <= index < len(self._fields) else None

    def show_fields(self, fields: tuple[Field, ...]) -> None:
        """Show the fields of a question."""
        if fields == self._fields and self.isHidden() != bool(fields):
            return
        now = self.field
        self._keep_typed()
        had_focus = self.line.hasFocus()
        self._fields = fields
        known = {field.id for field in fields}
        self._typed = {id_: text for id_, text in self._typed.items() if id_ in known}
        self.fields.clear()
        self.fields.addItems([said(field.words) for field in fields])
        again = next((i for i, field in enumerate(fields) if now is not None and field.id == now.id), 0)
        self.fields.setCurrentIndex(again if fields else -1)
        self._show_field()
        if had_focus and (not fields or now is None or fields[again].id != now.id):
            self.line.clearFocus()

    def give_back(self) -> None:
        """What was typed last could not be taken: it stands in its field again, to be put right or given once more."""
        taken, self._taken = self._taken, None
        if taken is None or taken[0] not in {field.id for field in self._fields}:
            return
        field_id, text = taken
        if self.line.property("field") != field_id:
            self._typed.setdefault(field_id, text)
        elif not self.line.isModified():
            self.line.setText(text)
            self.line.setModified(True)

    def forget(self) -> None:
        """What was typed last was taken."""
        self._taken = None

    def set_compact(self, *, compact: bool) -> None:
        """Take less room."""
        self._compact = compact
        self._show_field()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self.label.recolour(look)
        self.unit.recolour(look)

    def _show_field(self) -> None:
        field = self.field
        self.setVisible(field is not None)
        if field is None:
            return
        several = len(self._fields) > 1
        name = said(field.words)
        self.label.setVisible(not several)
        self.fields.setVisible(several)
        self.label.say(name)
        self.unit.say(field.unit)
        self.unit.setVisible(bool(field.unit))
        self.line.setAccessibleName(f"{name}, {field.unit}" if field.unit else name)
        self.line.setAccessibleDescription(tr("Return takes what is typed."))
        self.line.setPlaceholderText("" if field.kind == "number" else tr("type, then Return"))
        longest_px = _LINE_PX[self._compact]
        line_px = _NUMBER_PX if field.kind == "number" else longest_px
        self.line.setFixedWidth(line_px)
        self.fields.setMaximumWidth(_NAMES_PX[self._compact] + longest_px - line_px)
        if self.line.property("field") != field.id or not self.line.isModified():
            self.line.setText(self._typed.get(field.id, field.value))
            self.line.setProperty("field", field.id)

    def _pick(self) -> None:
        self._keep_typed()
        self._show_field()

    def _keep_typed(self) -> None:
        field_id = self.line.property("field")
        if field_id is not None and self.line.isModified():
            self._typed[str(field_id)] = self.line.text()

    def _take(self) -> None:
        field, text = self.field, self.line.text().strip()
        if field is None or not text:
            return
        self._typed.pop(field.id, None)
        self.line.setText(field.value)  # also forgets that it was typed in
        self.line.clearFocus()
        self._taken = field.id, text
        self.said.emit(field.id, text)
