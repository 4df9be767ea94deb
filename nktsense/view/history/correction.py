"""A test of a closed visit that was of another muscle or side: what it was really of, and why it was recorded so."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.protocol.part import Side
from nktsense.protocol.session.steps import CorrectTest
from nktsense.view.body.states import with_side
from nktsense.view.history.known import Visited
from nktsense.view.history.taken import TakenTest
from nktsense.view.look.flow import Flow
from nktsense.view.look.picker import Picker
from nktsense.view.look.scroll import Scroll
from nktsense.view.look.shapes import Text
from nktsense.view.look.theme import as_kind
from nktsense.view.look.tokens import GRID, LARGE, SMALL, STRONG, TEXT, Role
from nktsense.view.words import said, tr
from nktsense.view.words.days import day_text
from nktsense.visit.desk.stock import CORRECTED

Place = tuple[str, Side]
_WIDEST_PX = 640
_LONGEST = 400


class Correction(Scroll):
    """The form.

    Args:
        names: Gives the name of a muscle, in the chosen language, by its identifier.
        muscles: Identifiers of the muscles of the library.
    """

    wanted = Signal(str, object)
    """A correction is to be kept: the session and the step."""
    left = Signal()
    """The form is to be closed."""

    def __init__(self, names: Callable[[str], str], muscles: Sequence[str]) -> None:
        super().__init__()
        self._names, self._muscles = names, tuple(muscles)
        self.visit: Visited | None = None
        self.tests_shown: tuple[TakenTest, ...] = ()
        self.places_shown: tuple[Place, ...] = ()
        self._texts: list[Text] = []
        self.setAccessibleName(tr("Correct a muscle or side"))
        self.tests, self.places, self.reason = Picker(20), Picker(20), QLineEdit()
        self.usual = QPushButton(said(CORRECTED[0][1]))
        self.usual.setAccessibleName(tr("Reason: {words}", words=said(CORRECTED[0][1])))
        as_kind(self.usual, "quiet")
        self.reason.setMaxLength(_LONGEST)
        self.keep, self.back = QPushButton(tr("Correct it")), QPushButton(tr("Back"))
        as_kind(self.keep, "primary")
        self.result = Text(TEXT, wrap=True)
        self._lay_out()
        self.tests.currentIndexChanged.connect(self._show_places)
        self.reason.textChanged.connect(self._show_keep)
        self.reason.returnPressed.connect(self.keep.click)
        self.keep.clicked.connect(self._take)
        self.back.clicked.connect(self.left)

    def show_visit(self, visit: Visited, tests: Sequence[TakenTest]) -> None:
        """Show a visit and its finished tests."""
        self.visit, self.tests_shown = visit, tuple(tests)
        self.head.say(tr("Correct a test of {day}", day=day_text(visit.started_s)))
        signed = tr(
            "Version {number} that was signed stays as it is; a further version has to be signed, with the reason.",
            number=visit.signed,
        )
        stays = tr("What was said before stays in the audit trail, with who corrected it and why.")
        self.stays.say(f"{stays} {signed}" if visit.signed else stays)
        self.tests.clear()
        self.tests.addItems([self.test_words(test) for test in self.tests_shown])
        self.reason.clear()
        self.say("")
        self._show_places()

    def test_words(self, test: TakenTest) -> str:
        """Return a test with what it is said to be of."""
        return tr("Test {number}: {muscle}", number=test.key[1], muscle=with_side(self._names(test.muscle), test.side))

    def place_words(self, place: Place) -> str:
        """Return a muscle with its side."""
        return with_side(self._names(place[0]), place[1])

    @property
    def test(self) -> TakenTest | None:
        """The test that is chosen."""
        at = self.tests.currentIndex()
        return self.tests_shown[at] if 0 <= at < len(self.tests_shown) else None

    def take(self, place: Place, reason: str) -> None:
        """Ask for the chosen test to be corrected."""
        if self.test is not None and self.visit is not None and reason.strip():
            step = CorrectTest(test=self.test.key[1], muscle=place[0], side=place[1], reason=reason.strip())
            self.keep.setEnabled(False)
            self.wanted.emit(self.visit.session, step)

    def say(self, words: str, role: Role = "ink") -> None:
        """Show what became of it."""
        self.result.say(words, role)
        self._show_keep()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        for text in (*self._texts, self.result):
            text.recolour(look)

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST_PX)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, GRID, GRID)
        column.setSpacing(GRID)
        self.head, self.stays = Text(LARGE, STRONG, wrap=True), Text(SMALL, role="muted", wrap=True)
        self._texts += [self.head, self.stays]
        column.addWidget(self.head)
        column.addWidget(self.stays)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("Test"), self.tests),
            (tr("It was really of"), self.places),
            (tr("Why it was recorded otherwise"), self.reason),
        )
        for words, control in rows:
            label = Text(SMALL, role="muted")
            label.say(words)
            _buddy(label, control)
            self._texts.append(label)
            control.setAccessibleName(words)
            column.addWidget(label)
            column.addWidget(control)
        column.addWidget(self.usual, 0, Qt.AlignmentFlag.AlignLeft)
        self.usual.clicked.connect(lambda: self.reason.setText(self.usual.text()))
        buttons = QWidget()
        flow = Flow(GRID)
        buttons.setLayout(flow)
        for button in (self.keep, self.back):
            flow.addWidget(button)
        column.addWidget(buttons)
        column.addWidget(self.result)
        column.addStretch(1)
        self.setWidget(inside)

    def _show_places(self) -> None:
        self.places_shown = () if self.test is None else self._places(self.test)
        self.places.clear()
        self.places.addItems([self.place_words(place) for place in self.places_shown])
        self._show_keep()

    def _places(self, test: TakenTest) -> tuple[Place, ...]:
        """Return what it may have been of: the other side first, then what was tested that day, then all others."""
        here: Place = (test.muscle, test.side)
        found: dict[Place, None] = {}
        if test.side != "midline":
            found[test.muscle, "left" if test.side == "right" else "right"] = None
        for one in self.tests_shown:
            found[one.muscle, one.side] = None
        for muscle in sorted(self._muscles, key=self._names):
            for side in ("left", "right"):
                found[muscle, side] = None
        return tuple(place for place in found if place != here)

    def _show_keep(self) -> None:
        self.keep.setEnabled(bool(self.reason.text().strip()) and bool(self.places_shown))

    def _take(self) -> None:
        at = self.places.currentIndex()
        if 0 <= at < len(self.places_shown):
            self.take(self.places_shown[at], self.reason.text())


def _buddy(label: QLabel, control: QWidget) -> None:
    label.setBuddy(control)
