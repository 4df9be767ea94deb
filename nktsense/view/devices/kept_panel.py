"""The calibrations that are kept on this computer, and their pages."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from nktsense.view.devices.card import Card
from nktsense.view.devices.kept import Kept, State
from nktsense.view.devices.scrolled import Scrolled
from nktsense.view.look.layouts import clear
from nktsense.view.look.shapes import Text
from nktsense.view.look.tokens import TEXT, Mark, Role
from nktsense.view.words import number, said, tr
from nktsense.view.words.days import date_text

STATE_LOOKS: Final[dict[State, tuple[Mark, Role]]] = {
    "valid": (Mark.FILLED_CIRCLE, "hold"),
    "due soon": (Mark.TRIANGLE, "caution"),
    "overdue": (Mark.CROSS, "caution"),
    "at once": (Mark.CROSS, "caution"),
    "refused": (Mark.HOLLOW_DIAMOND, "indeterminate"),
    "damaged": (Mark.CROSS, "caution"),
}


def state_word(state: State) -> str:
    """Return how a calibration stands."""
    return {
        "valid": tr("Valid"),
        "due soon": tr("Due soon"),
        "overdue": tr("Overdue"),
        "at once": tr("Calibrate at once"),
        "refused": tr("Refused: no force may be stated with it"),
        "damaged": tr("The archive is damaged"),
    }[state]


class KeptPanel(Scrolled):
    """A card for each instrument that was calibrated here."""

    page_wanted = Signal(str, str, str)
    """The page of a record: serial number, identity, ``pdf`` or ``html``."""
    says = Signal(str)
    """A sentence for the status line."""

    def __init__(self, *, can_make_pages: bool) -> None:
        super().__init__()
        self._can_make_pages = can_make_pages
        self._kept: tuple[Kept, ...] = ()
        self._serial, self._blocked = "", False
        self.cards: dict[str, Card] = {}
        self._places: dict[str, QVBoxLayout] = {}
        self._shown: dict[str, Path] = {}
        """Where the page is that was made last, by identity."""
        self.sentence = Text(TEXT, role="muted", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(self.column.spacing())
        self.column.addWidget(self.sentence)
        self.column.addLayout(self._list)
        self.column.addStretch(1)
        self.sentence.say(tr("Reading the archive."))

    def show_kept(self, kept: Sequence[Kept]) -> None:
        """Show what is kept."""
        self._kept = tuple(kept)
        self.sentence.say(
            tr("The newest calibration of each instrument. It is used by itself when the instrument is connected.")
            if kept
            else tr("Nothing was calibrated on this computer yet. “Calibrate” begins.")
        )
        self._fill()

    def show_trouble(self, words: str) -> None:
        """Say why the archive cannot be read."""
        self._kept = ()
        self._fill()
        self.sentence.say(words, "caution")

    def show_serial(self, serial: str) -> None:
        """Say which instrument was connected last; "" where none was."""
        if serial != self._serial:
            self._serial = serial
            self._fill()

    def show_page(self, identity: str, path: Path) -> None:
        """Show where the page of a record is."""
        self._shown[identity] = path
        place = self._places.get(identity)
        if place is not None:
            self._put_page(place, path)

    def _fill(self) -> None:
        clear(self._list)
        self.cards, self._places = {}, {}
        for one in self._kept:
            card = self._card(one)
            self.cards[one.serial] = card
            self._list.addWidget(card)
            self.fresh(card)
        self.order_tabs()

    def _card(self, one: Kept) -> Card:
        mark, role = STATE_LOOKS[one.state]
        card = Card(tr("{serial}: {state}", serial=one.serial, state=state_word(one.state)), mark, role)
        if self._serial:
            fits = one.serial == self._serial
            card.beside.say(tr("fits the device in use") if fits else tr("of another device"))
        card.add(said(one.words))
        for line in kept_lines(one):
            card.add(line, "muted")
        if one.identity and self._can_make_pages:
            for ending, words in (("pdf", tr("Page as PDF")), ("html", tr("Page as HTML"))):
                card.add_button(
                    words,
                    lambda ending=ending: self.page_wanted.emit(one.serial, one.identity, ending),
                    tr("{page} of {identity}", page=words, identity=one.identity),
                )
            holder = QWidget()
            place = QVBoxLayout(holder)
            place.setContentsMargins(24, 0, 0, 0)
            card.add_widget(holder)
            self._places[one.identity] = place
            if one.identity in self._shown:
                self._put_page(place, self._shown[one.identity])
        return card

    def _put_page(self, place: QVBoxLayout, path: Path) -> None:
        clear(place)
        field = QLineEdit(str(path))
        field.setReadOnly(True)
        field.setCursorPosition(0)
        field.setAccessibleName(tr("Where the page is"))
        card = Card(tr("The page is here"), Mark.CHECK, "hold")
        card.add_widget(field)
        card.add_button(tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
        card.add_button(tr("Copy the path"), lambda: self._copy(path))
        place.addWidget(card)
        self.fresh(card)
        self.order_tabs()

    def _copy(self, path: Path) -> None:
        QGuiApplication.clipboard().setText(str(path))
        self.says.emit(tr("Copied: {place}", place=str(path)))


def kept_lines(one: Kept) -> list[str]:
    """Return what is to be read of a calibration, a line each."""
    lines: list[str] = []
    if one.identity:
        days = tr("today") if not one.age_days else tr("{count} days ago", count=one.age_days)
        lines.append(
            tr("{identity}, made on {day} ({age})", identity=one.identity, day=date_text(one.made_on), age=days)
        )
    if one.low_n is not None and one.high_n is not None:
        span = tr("from {low} N to {high} N", low=number(one.low_n, 1), high=number(one.high_n, 1))
        if one.expanded_u_n is not None and one.at_n is not None:
            span = tr(
                "{span}; one reading at {force} N is within ± {u} N (expanded uncertainty)",
                span=span,
                force=number(one.at_n, 1),
                u=number(one.expanded_u_n, 2),
            )
        lines.append(span)
    if one.records:
        lines.append(tr("calibrations kept: {records}, checks: {checks}", records=one.records, checks=one.checks))
    return lines
