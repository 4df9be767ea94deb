"""What can be reached, the device in use, and an address that is typed."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from nktsense.view.devices.address_check import checked, trouble_of
from nktsense.view.devices.card import Card
from nktsense.view.devices.listening import Said, can_be_listened_to
from nktsense.view.devices.near_words import in_order, shown, unmeasured
from nktsense.view.devices.scrolled import Scrolled
from nktsense.view.house.addresses import same_device
from nktsense.view.look.flow import Flow
from nktsense.view.look.layouts import clear
from nktsense.view.look.shapes import Text
from nktsense.view.look.theme import as_kind
from nktsense.view.look.tokens import GRID, SMALL, TEXT, Mark
from nktsense.view.words import tr
from nktsense.view.words.days import time_text

if TYPE_CHECKING:
    from nktsense.acquire.near import Near

_ADDRESS_PX = 440


class FindPanel(Scrolled):
    """The list of devices."""

    look_wanted = Signal(bool, bool)
    """It is to be looked for devices: with Bluetooth; asking each for its battery."""
    use_wanted = Signal(str)
    """A device is to be used from now on: its address."""
    try_wanted = Signal()
    """The device in use is to be tried."""
    listen_wanted = Signal(str)
    """A serial port is to be listened to: its address."""
    stop_wanted = Signal()
    """It is to be listened no longer."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Near, ...] = ()
        self.cards: list[Card] = []
        self.device, self.blocked = "", False
        self._order = QTimer(self)
        self._order.setSingleShot(True)
        self._order.setInterval(0)  # once for all that is put in at a time
        self._order.timeout.connect(self.order_tabs)
        self.in_use = QVBoxLayout()
        self.look, self.look_near, self.look_battery = (
            QPushButton(tr("Look again")),
            QPushButton(tr("Without Bluetooth")),
            QPushButton(tr("Ask for batteries")),
        )
        self.looked = Text(TEXT, role="muted", wrap=True)
        self.address, self.use = QLineEdit(), QPushButton(tr("Use this address"))
        self.address_said = Text(TEXT, wrap=True)
        self.heard, self.list = QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self.look.clicked.connect(lambda: self.look_wanted.emit(True, False))
        self.look_near.clicked.connect(lambda: self.look_wanted.emit(False, False))
        self.look_battery.clicked.connect(lambda: self.look_wanted.emit(True, True))
        self.use.clicked.connect(self.use_typed)
        self.address.returnPressed.connect(self.use_typed)
        self.show_rows(())

    def _lay_out(self) -> None:
        as_kind(self.look, "primary")
        self.look_near.setAccessibleName(tr("Look again without Bluetooth"))
        self.look_battery.setAccessibleName(tr("Connect to each Bluetooth device that is known, for its battery"))
        self.column.addLayout(self.in_use)
        row = Flow(GRID)
        for button in (self.look, self.look_near, self.look_battery):
            row.addWidget(button)
        self.column.addLayout(row)
        self.column.addWidget(self.looked)
        self.column.addLayout(self.heard)
        self.column.addLayout(self.list)
        self.list.setSpacing(GRID)
        self.heading(tr("Another address"))
        self.address.setAccessibleName(tr("Address of a device"))
        self.address.setPlaceholderText("serial:/dev/ttyUSB0?driver=nkt1")
        self.address.setMaximumWidth(_ADDRESS_PX)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self.address, 1)
        line.addWidget(self.use)
        line.addStretch(1)
        self.column.addLayout(line)
        self.address_said.say(
            tr("For what the list does not show: how it is reached, where, and by which driver."), "muted"
        )
        self.column.addWidget(self.address_said)
        self.column.addStretch(1)

    # what is shown

    def show_device(self, address: str) -> None:
        """Show which device is in use."""
        self.device = address
        self._show_in_use()
        self._show_list()

    def show_rows(self, rows: Sequence[Near]) -> None:
        """Show what was found."""
        self.rows = tuple(rows)
        if rows:
            real = [row for row in rows if row.address and row.kind != "simulated"]
            count = tr("1 device found") if len(real) == 1 else tr("{count} devices found", count=len(real))
            if not real:
                count = tr("No device was found. Plug it in or switch it on, and look again.")
            self.looked.say(tr("{time}: {what}", time=time_text(time.time()), what=count), "muted")
        else:
            self.looked.say(tr("What can be reached will stand here."), "muted")
        self._show_in_use()
        self._show_list()

    def show_looking(self, *, looking: bool) -> None:
        """Say that it is looked for devices."""
        for button in (self.look, self.look_near, self.look_battery):
            button.setEnabled(not looking and not self.blocked)
        if looking:
            self.looked.say(tr("Looking for devices. This takes some seconds."), "muted")

    def block(self, *, blocked: bool) -> None:
        """Let nothing be chosen, as during a visit."""
        self.blocked = blocked
        for part in (self.look, self.look_near, self.look_battery, self.use, self.address):
            part.setEnabled(not blocked)
        self._show_in_use()
        self._show_list()

    def show_listening(self, port: str) -> None:
        """Say that a port is listened to; "" takes it away."""
        clear(self.heard)
        if port:
            card = Card(tr("Listening to {port}", port=port), Mark.DOTS, "trace")
            card.add(tr("Without a word to it. Pull on the device, so that it has something to say."))
            card.add_button(tr("Stop listening"), self.stop_wanted.emit)
            self._put(self.heard, card)

    def show_heard(self, what: Said) -> None:
        """Show what a port said."""
        clear(self.heard)
        found = bool(what.guesses)
        card = Card(
            tr("Heard on {port}", port=what.port),
            Mark.CHECK if found else Mark.HOLLOW_DIAMOND,
            "hold" if found else "indeterminate",
        )
        card.add(what.summary)
        for notice in what.notices:
            card.add(notice, "muted")
        card.add_button(tr("Close"), lambda: clear(self.heard), tr("Close what was heard"), "quiet")
        self._put(self.heard, card)
        for number, guess in enumerate(what.guesses):
            likeliest = number == 0
            one = Card(tr("Driver {driver}", driver=guess.driver), Mark.RING, "trace" if likeliest else "muted")
            one.beside.say(tr("most likely") if likeliest else "")
            one.add(guess.words)
            one.add(guess.address, "muted")
            one.add_button(
                tr("Use this one"),
                lambda address=guess.address: self.use_wanted.emit(address),
                tr("Use {address}", address=guess.address),
                "primary" if likeliest else "plain",
            )
            self._put(self.heard, one)

    def use_typed(self) -> None:
        """Use the address that was typed, where it can be used; say why not."""
        text = self.address.text().strip()
        trouble = trouble_of(text)
        if trouble:
            self.address_said.say(trouble, "caution")
            return
        self.address_said.say(tr("It is used from now on."), "ink")
        self.use_wanted.emit(checked(text))

    def _show_in_use(self) -> None:
        clear(self.in_use)
        row = next((row for row in self.rows if same_device(row.address, self.device)), None)
        if not self.device:
            card = Card(tr("No device is chosen"), Mark.RING)
            card.add(tr("Choose one below: “Use this one”."), "muted")
        else:
            name = self.device.partition("?")[0] if row is None else shown(row).name
            card = Card(name, Mark.FILLED_CIRCLE, "hold")
            card.beside.say(tr("In use"))
            card.add(self.device, "muted")
            if unmeasured(self.device):
                card.add_caution(tr("Simulated: nothing is measured."))
            if not self.blocked:
                card.add_button(tr("Try it"), self.try_wanted.emit, tr("Try the device in use"))
        self._put(self.in_use, card)

    def _show_list(self) -> None:
        clear(self.list)
        self.cards = []
        ordered = in_order(self.rows)
        for number, row in enumerate(ordered):
            if row.kind == "simulated" and (not number or ordered[number - 1].kind != "simulated"):
                words = Text(SMALL, role="muted", wrap=True)
                words.say(tr("Simulated: always there, for practice. Nothing is measured."))
                words.setContentsMargins(0, GRID, 0, 0)
                self._put(self.list, words)
            self._put(self.list, self._card(row))

    def _card(self, row: Near) -> Card:
        words, used = shown(row), same_device(row.address, self.device)
        mark, role = Mark.RING, "muted"
        if used:
            mark, role = Mark.FILLED_CIRCLE, "hold"
        elif row.problem:
            mark, role = Mark.CROSS, "caution"
        elif row.kind == "simulated":
            mark = Mark.DASH
        card = Card(words.name, mark, role)
        card.beside.say(f"{words.kind} · {tr('In use')}" if used else words.kind)
        card.add(words.about)
        card.add(" · ".join(filter(None, (row.address, words.facts))), "muted", SMALL)
        for caution in words.cautions:
            card.add_caution(caution)
        if row.address and not self.blocked:
            if not used:
                card.add_button(
                    tr("Use this one"),
                    lambda: self.use_wanted.emit(row.address),
                    tr("Use {device}", device=words.name),
                )
            if can_be_listened_to(row.address):
                card.add_button(
                    tr("What is it?"),
                    lambda: self.listen_wanted.emit(row.address),
                    tr("Listen to {port}", port=row.address.partition(":")[2]),
                )
        self.cards.append(card)
        return card

    def _put(self, column: QVBoxLayout, widget: QWidget) -> None:
        column.addWidget(widget)
        self.fresh(widget)
        self._order.start()
