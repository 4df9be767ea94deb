"""With whom: the clients of the records, a new one, or nobody that is kept."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from nktsense.view.begin.client_form import ClientForm
from nktsense.view.begin.client_list import ClientList
from nktsense.view.begin.fields import Entry, Form, LineEdit
from nktsense.view.begin.known import ClientLine, Known
from nktsense.view.look.flow import Flow
from nktsense.view.look.layouts import keep_keyboard
from nktsense.view.look.shapes import Text
from nktsense.view.look.theme import as_kind
from nktsense.view.look.tokens import GRID, LARGE, MARGIN, SMALL, STRONG, TEXT
from nktsense.view.words import tr

Standing = Literal["none", "closed", "open"]
"""Whether there are records: none yet, there but not open, open."""
_WIDEST_PX: Final = 760


class Passphrase(Form):
    """A passphrase that makes the records, or opens them."""

    given = Signal(str)
    left = Signal()

    def __init__(self, *, new: bool) -> None:
        super().__init__("passphrase", tr("A passphrase for the records") if new else tr("Records"))
        self._new = new
        self._shortest = 1
        if new:
            self.section.add_words(
                tr(
                    "The records are always encrypted. This computer has no place of its own for their key, so a "
                    "passphrase opens them. Nobody can recover it: write it down and keep it where it is safe."
                )
            )
        self.first = self.section.add(Entry("passphrase", tr("Passphrase"), secret=True))
        self.again: Entry | None = None
        if new:
            self.again = self.section.add(
                Entry("again", tr("The same once more"), tr("So that no slip of a finger locks you out."), secret=True)
            )
            self.again.edit.returnPressed.connect(self.give)
        self.first.edit.returnPressed.connect(self.first.focusNextChild if new else self.give)
        self.go_on = self.add_button(
            tr("Make the records and keep the client") if new else tr("Open the records"), self.give, primary=True
        )
        self.add_button(tr("Back"), self.left.emit)

    def ask(self, shortest: int) -> None:
        """Ask for one that has so many characters at least."""
        self._shortest = shortest
        if self._new:
            self.first.hint = tr("At least {number} characters; several words are good.", number=shortest)
        self.first.settle()
        self.tell("")
        self.first.edit.setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        for entry in self.entries():
            entry.show_text("")

    def give(self) -> None:
        """Hand it over, where it can be one."""
        if not self.go_on.isEnabled():
            return  # it is being done already: a key that is pressed twice is one answer
        phrase = self.first.edit.text()
        if len(phrase) < self._shortest:
            self.tell_fields({"passphrase": tr("It needs at least {number} characters.", number=self._shortest)})
        elif self.again is not None and self.again.edit.text() != phrase:
            self.tell_fields({"again": tr("The two are not the same.")})
        else:
            self.tell("")
            self.given.emit(phrase)

    def wait(self, *, waits: bool) -> None:
        """The records are being made or opened, or not any more."""
        self.go_on.setEnabled(not waits)


class Clients(QStackedWidget):
    """The section: a list, in its place what is asked for a new client or a passphrase."""

    picked = Signal(str)
    """Code of the client who was chosen; "" to keep nothing."""
    sought = Signal(str)
    """Clients are to be looked for whose code begins so, as the list is not all of them."""
    new_wanted = Signal()
    """A new client is to be typed."""
    open_wanted = Signal()
    """The records are to be opened."""
    name_wanted = Signal()
    """The name of the chosen client is to be read."""
    went_back = Signal()
    """A form was left."""

    def __init__(self) -> None:
        super().__init__()
        self.form, self.new_passphrase = ClientForm(), Passphrase(new=True)
        self.passphrase = Passphrase(new=False)
        self._known, self._standing, self._chosen = Known(), "none", ""
        self.seek, self.list = LineEdit(), ClientList()
        self.new, self.nothing = QPushButton(tr("New client")), QPushButton(tr("Keep nothing"))
        self.open, self.show_name = QPushButton(tr("Open the records")), QPushButton(tr("Show the name"))
        self.empty, self.note = Text(TEXT, wrap=True), Text(SMALL, role="muted", wrap=True)
        self._heading = Text(LARGE, STRONG, wrap=True)
        self._overview = self._lay_out()
        for part in (self._overview, self.form, self.new_passphrase, self.passphrase):
            self.addWidget(part)
        self.seek.textChanged.connect(self._seek)
        self.seek.returnPressed.connect(self._take_first)
        self.list.picked.connect(self.picked)
        self.new.clicked.connect(self.new_wanted)
        self.nothing.clicked.connect(lambda: self.picked.emit(""))
        self.open.clicked.connect(self.open_wanted)
        self.show_name.clicked.connect(self.name_wanted)
        for form in (self.form, self.passphrase):
            form.left.connect(self.back)
        self.new_passphrase.left.connect(self.back)
        self.show_known(Known(), "none", "")

    @property
    def shown(self) -> tuple[ClientLine, ...]:
        """The clients in the list."""
        return self.list.clients

    @property
    def prefix(self) -> str:
        """What is looked for in the records: a list that is all of them is searched here."""
        return "" if self._known.all_there else self.seek.text().strip()

    @property
    def in_list(self) -> bool:
        """Whether the list is in view, and no form."""
        return self.currentWidget() is self._overview

    def show_known(self, known: Known, standing: Standing, chosen: str) -> None:
        """Show what the records hold, and who is chosen."""
        if (known, standing, chosen) != (self._known, self._standing, self._chosen) or not self.empty.text():
            self._known, self._standing, self._chosen = known, standing, chosen
            self._show()

    def turn_to(self, part: QWidget) -> None:
        """Bring the list or one of the forms into view."""
        if part is not self.currentWidget():
            keep_keyboard(self)
        self.setCurrentWidget(part)

    def show_list(self) -> None:
        """Show the list, in place of a form."""
        self.turn_to(self._overview)

    def show_form(self, code: str, *, types: bool) -> None:
        """Show the form of a new client; what was typed into it is still there."""
        self.form.suggest(code)
        self.turn_to(self.form)
        if types:
            self.form.birth_year.edit.setFocus()

    def tell(self, sentence: str) -> None:
        """Show a sentence below the list."""
        self.note.say(sentence)

    def back(self) -> bool:
        """Go back from a form; return whether there was one."""
        if self.in_list:
            return False
        before = self.form if self.currentWidget() is self.new_passphrase else self._overview
        self.turn_to(before)
        self.went_back.emit()
        return True

    def set_compact(self, *, compact: bool) -> None:
        """Take less room: the question stands at the bottom, too."""
        self._heading.setVisible(not compact)
        self.list.set_compact(compact=compact)

    def forget(self) -> None:
        """Hide a name that was shown, and a passphrase that was typed."""
        self._tell_of_names()
        for form in (self.passphrase, self.new_passphrase):
            form.clear()

    def _lay_out(self) -> QWidget:
        self._heading.say(tr("Who is tested?"))
        self.seek.setPlaceholderText(tr("Look for a code"))
        self.seek.setAccessibleName(tr("Look for a code"))
        self.seek.setClearButtonEnabled(True)
        self.seek.setMinimumWidth(20 * GRID)
        self.seek.setStyleSheet("min-height: 26px")  # as high as the buttons beside it
        self.nothing.setAccessibleDescription(tr("A session of which nothing is kept"))
        buttons = Flow(GRID)
        for part in (self.seek, self.new, self.open, self.nothing):
            buttons.addWidget(part)
        below = QHBoxLayout()
        below.setSpacing(GRID)
        below.addWidget(self.note, 1)
        below.addWidget(self.show_name)
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST_PX)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, MARGIN, GRID)
        column.setSpacing(GRID)
        column.addWidget(self._heading)
        column.addLayout(buttons)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        column.addLayout(below)
        return inside

    def _show(self) -> None:
        is_open, nobody = self._standing == "open", not self._known.clients and not self.seek.text()
        self.seek.setVisible(is_open and not nobody)
        self.list.setVisible(is_open and not nobody)
        self.open.setVisible(self._standing == "closed")
        self.new.setVisible(self._standing != "closed")
        as_kind(self.new, "primary" if nobody else "plain")
        as_kind(self.open, "primary")
        self.show_name.setVisible(is_open and not nobody)
        self.show_name.setEnabled(bool(self._chosen))
        self._filter()
        self._tell_of_names()

    def _tell_of_names(self) -> None:
        there = self._standing == "open" and bool(self._known.clients)
        self.tell(tr("Names are kept apart; each look at one is noted in the records.") if there else "")

    def _filter(self) -> None:
        text = self.seek.text().strip().lower()
        found = [client for client in self._known.clients if text in client.code.lower()]
        self.list.show_clients(found, self._chosen)
        self.empty.say(self._empty_words(found=bool(found)))
        self.empty.setVisible(bool(self.empty.text()))

    def _empty_words(self, *, found: bool) -> str:
        if self._standing == "closed":
            return tr("The records of this practice are there, but they are not open. Your clients stand in them.")
        if self._standing == "none" or (not self._known.clients and not self.seek.text()):
            return tr(
                "Your clients will stand here. With the first one the encrypted records of this practice are made. "
                "Without keeping anything you can try a whole session."
            )
        if found:
            return ""
        return tr("No client has a code with “{code}” in it.", code=self.seek.text().strip()[:32])

    def _seek(self, text: str) -> None:
        self._filter()
        if not self._known.all_there:
            self.sought.emit(text.strip())

    def _take_first(self) -> None:
        if self.seek.text().strip() and self.shown:
            self.picked.emit(self.shown[0].code)
