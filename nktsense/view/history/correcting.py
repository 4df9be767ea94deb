"""How a wrong muscle or side of a visit is put right: read, asked for with two keys, kept."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal

from nktsense.protocol.session.steps import CorrectTest
from nktsense.view.history.asks import ask_correction
from nktsense.view.history.correction import Correction
from nktsense.view.history.reading import Reading
from nktsense.view.history.taken import TakenTest
from nktsense.view.history.visits_list import VisitsList
from nktsense.view.words import said, tr
from nktsense.visit.desk.offer import Offer
from nktsense.visit.desk.stock import CORRECTED

_BEFORE: Final = {"why": "place", "place": "test"}


class Correcting(QObject):
    """Corrects tests of a visit.

    Args:
        reading: Reads the records, and keeps what is corrected.
        visits: The visits of the client.
        form: Shows what can be corrected.
        parent: What it belongs to.
    """

    begun = Signal()
    """The form shows a visit: it is to come into view."""
    kept = Signal(str)
    """Something was corrected, and the history has to be read again: a sentence about it."""

    def __init__(self, reading: Reading, visits: VisitsList, form: Correction, parent: QObject) -> None:
        super().__init__(parent)
        self._reading, self._visits, self._form = reading, visits, form
        self._level, self._place = "test", 0
        form.wanted.connect(self._keep)

    @property
    def offer(self) -> Offer:
        """Which test, what it was really of, or why: for two keys."""
        return ask_correction(self._form, self._level, self._place)

    def begin(self, session: str) -> None:
        """Read the tests of a visit, to correct one of them."""
        visit = next((one for one in self._visits.visits if one.session == session), None)

        def show(tests: tuple[TakenTest, ...]) -> None:
            if visit is not None:
                self._level = "test"
                self._form.show_visit(visit, tests)
                self.begun.emit()

        self._reading.tests(session, show)

    def choose(self, verb: str, rest: str) -> None:
        """Take what was chosen with a key: a test or place by its number, or a reason by its id."""
        if verb == "test":
            self._form.tests.setCurrentIndex(int(rest))
            self._level = "place"
        elif verb == "place":
            self._place = int(rest)
            self._form.places.setCurrentIndex(self._place)
            self._level = "why"
        else:
            reason = next((words for id_, words in CORRECTED if id_ == rest), "")
            self._form.take(self._form.places_shown[self._place], reason)

    def back(self) -> bool:
        """Ask what was asked before; return whether anything was."""
        before = _BEFORE.get(self._level)
        self._level = before or self._level
        return before is not None

    def _keep(self, session: str, step: CorrectTest) -> None:
        def kept(amend: bool) -> None:
            words = tr("Test {number} is corrected; what was said before stays in the trail.", number=step.test)
            more = tr("Its result was signed before: sign a further version, with the reason.")
            self.kept.emit(f"{words} {more}" if amend else words)

        def refused(error: Exception) -> None:
            self._level = "test"
            self._form.say(said(str(error)), "caution")

        self._reading.correct(session, step, kept, refused)
