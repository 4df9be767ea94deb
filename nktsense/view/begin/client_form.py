"""The form of a new client. Nothing that was typed is lost where something cannot be kept."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton

from nktsense.view.begin.fields import Entry, Form, Options
from nktsense.view.begin.keeping import TypedClient
from nktsense.view.parts.row import Row
from nktsense.view.words import said, tr

_METRES_UP_TO: Final = 2.8
"""The tallest stature that is kept, m. What is higher was typed in cm: nobody is that small in cm."""


class Agreement(Row):
    """What the client is asked; never answered beforehand."""

    def __init__(self) -> None:
        super().__init__(
            "agreed",
            tr("Does the client agree that what is measured is recorded and kept here?"),
            tr("Without it nothing of this client is kept. Research and contact are asked for apart."),
        )
        self.box = QCheckBox(tr("Yes, the client agrees"))
        self.name_control(self.box, f"{self.title} {self.box.text()}")
        self.box.toggled.connect(self._toggled)
        self.put(self.box)

    @property
    def given(self) -> str:
        """The words that were agreed to, as they were shown; "" where nobody agreed."""
        return f"{self.title} {self.box.text()}" if self.box.isChecked() else ""

    def _toggled(self, on: bool) -> None:
        self.explain(self.hint)
        self.changed.emit(self.name, on)


class ClientForm(Form):
    """A new client."""

    kept = Signal(object)
    """It is to be kept: a :class:`~nktsense.view.begin.keeping.TypedClient`."""
    left = Signal()
    """Back, without it."""

    def __init__(self) -> None:
        super().__init__("new_client", tr("New client"))
        add = self.section.add
        self.code = add(
            Entry(
                "code", tr("Code"), tr("No name and nothing that tells who it is: it stands on reports and in files.")
            )
        )
        self.birth_year = add(
            Entry(
                "birth_year", tr("Year of birth"), tr("Four digits. Age decides which tests are allowed."), short=True
            )
        )
        sexes: dict[object, str] = {"F": tr("Female"), "M": tr("Male"), None: tr("Not said")}
        self.sex = add(Options("sex", tr("Sex"), sexes, tr("For tables of norms alone.")))
        self.mass = add(
            Entry("mass_kg", tr("Body mass"), tr("For tables of norms; can be left out."), unit="kg", short=True)
        )
        self.stature = add(
            Entry("stature_m", tr("Height"), tr("For tables of norms; can be left out."), unit="cm", short=True)
        )
        self.person = add(
            Entry("name", tr("Name"), tr("Can be left out. It is kept apart, encrypted, and each look at it is noted."))
        )
        self.agreement = add(Agreement())
        self._sex: str | None = None
        self.sex.changed.connect(self._take_sex)
        self.keep: QPushButton = self.add_button(tr("Keep this client"), self.give, primary=True)
        self.back = self.add_button(tr("Back"), self.left.emit)
        for entry in self.entries():
            entry.edit.returnPressed.connect(self.focusNextChild)
        self.clear("")

    @property
    def touched(self) -> bool:
        """Whether anything was typed."""
        typed = any(entry.text for entry in self.entries() if entry is not self.code)
        return typed or self._sex is not None or self.agreement.box.isChecked()

    def clear(self, code: str) -> None:
        """Begin anew, with a code that is free."""
        for entry in self.entries():
            entry.show_text("")
        self.code.show_text(code)
        self._take_sex("sex", None)
        self.sex.show_value(None)
        self.agreement.box.setChecked(False)
        self.tell("")

    def suggest(self, code: str) -> None:
        """Suggest a code, where none was typed."""
        if not self.code.text:
            self.code.show_text(code)

    def give(self) -> None:
        """Have it kept, where all can be read; else tell what cannot, beside each field."""
        if not self.keep.isEnabled():
            return  # it is being done already: a key that is pressed twice is one answer
        troubles: dict[str, str] = {}
        numbers: dict[str, float | None] = {}
        for entry in (self.birth_year, self.mass, self.stature):
            try:
                numbers[entry.name] = entry.value
            except ValueError:
                troubles[entry.name] = tr("That is no number. Type figures, or leave it out.")
        if not self.code.text:
            troubles["code"] = tr("A client needs a code, such as C-1.")
        if not self.agreement.given:
            troubles["agreed"] = tr(
                "Without the client's agreement nothing is kept. You can go back and begin without keeping anything."
            )
        if troubles:
            self.tell_fields(troubles)
            return
        self.tell("")
        self.kept.emit(
            TypedClient(
                code=self.code.text,
                birth_year=numbers["birth_year"],
                sex=self._sex,
                mass_kg=numbers["mass_kg"],
                stature_m=_metres(numbers["stature_m"]),
                name=self.person.text,
                agreed=self.agreement.given,
            )
        )

    def refuse(self, troubles: dict[str, str]) -> None:
        """Tell what the records cannot keep, beside each field."""
        self.tell_fields({name: said(sentence) for name, sentence in troubles.items()})

    def wait(self, *, waits: bool) -> None:
        """It is being kept, or not any more."""
        self.keep.setEnabled(not waits)
        self.keep.setText(tr("Being kept …") if waits else tr("Keep this client"))

    def _take_sex(self, name: str, value: object) -> None:
        del name
        self._sex = value if isinstance(value, str) else None


def _metres(typed: float | None) -> float | None:
    """Return a stature in m; it may be typed in cm or in m."""
    if typed is None:
        return None
    return typed if 0 < typed <= _METRES_UP_TO else typed / 100
