"""The page of a client's history."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.view.body.compensation import CompensationGraph
from nktsense.view.history.asks import ask_client, ask_sheet, ask_trials, ask_what
from nktsense.view.history.client_bar import ClientBar
from nktsense.view.history.correcting import Correcting
from nktsense.view.history.correction import Correction
from nktsense.view.history.curves import Opened
from nktsense.view.history.homework_list import HomeworkList
from nktsense.view.history.known import Known, Listed
from nktsense.view.history.overlay import Overlay
from nktsense.view.history.reading import Reading
from nktsense.view.history.sheets import Sheets
from nktsense.view.history.trends import Trends
from nktsense.view.history.visits_list import VisitsList
from nktsense.view.house.page import Page
from nktsense.view.house.services import Services
from nktsense.view.look.shapes import Text
from nktsense.view.look.tokens import GRID, MARGIN, TEXT
from nktsense.view.words import said, tr
from nktsense.view.words.days import day_text
from nktsense.visit.desk.offer import Offer

_CHOOSER_PX: Final = 560


class HistoryPage(Page):
    """Visits at the left; trends, trials, homework or pairs beside them.

    Args:
        services: What pages are given.
    """

    name = "history"

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._reading = Reading(services, self._failed)
        self._asked = ""
        """Code of the client whose history is being read, or is shown."""
        self._waits = False
        """It can be read only when the records are open."""
        self._picks = False
        """The keys choose another client, with one still open."""
        self.known: Known | None = None
        self.bar, self.visits = ClientBar(), VisitsList()
        self.trends, self.overlay = Trends(self._muscle), Overlay(self._muscle)
        self.homework, self.pairs = HomeworkList(), CompensationGraph(self._muscle, services.library.pairs)
        self.correction = Correction(
            self._muscle, [one for one, muscle in services.library.muscles.items() if muscle.scorable]
        )
        self._correcting = Correcting(self._reading, self.visits, self.correction, self)
        self.empty = Text(TEXT, role="muted", wrap=True)
        self.chooser = QListWidget()
        self.chooser.setAccessibleName(tr("Clients, those who came last first"))
        self.chooser.setMaximumWidth(_CHOOSER_PX)
        others: dict[str, QWidget] = {
            "trends": self.trends,
            "trials": self.overlay,
            "homework": self.homework,
            "pairs": self.pairs,
            "correct": self.correction,
        }
        self.sheets = Sheets(self.visits, others)
        self._lay_out()
        self._connect()
        self._show_known(None)

    @property
    def title(self) -> str:
        """Whose history it is; a code, never a name."""
        return tr("Visits") if self.known is None else tr("Visits of {code}", code=self.known.code)

    # two keys

    @property
    def offer(self) -> Offer:
        """What of the history, for two keys."""
        known = self.known
        if known is None or self._picks:
            return ask_client([one for one in self.bar.known if known is None or one != known.code], self._asked)
        if self.sheet == "correct":
            return self._correcting.offer
        if self.sheet == "trials":
            return ask_trials(self.overlay)
        if self.sheet in ("homework", "pairs"):
            return ask_sheet(self.sheet, self.sheets.tabs[self.sheet].text())
        return ask_what(known, self.trends, self.visits.visit)

    def chosen(self, choice: str) -> None:
        """Do what was chosen with a key."""
        verb, _, rest = choice.partition(":")
        if verb == "client":
            self.open_client(rest)
        elif verb == "home":
            self.go.emit("home")
        elif verb in ("test", "place", "why"):
            self._correcting.choose(verb, rest)
        elif verb in ("a", "b"):
            slot = self.overlay.slots["ab".index(verb)]
            slot.next_trial() if rest == "trial" else slot.next_test()
        else:
            self._do(verb)

    def back(self) -> bool:
        """Leave what is open inside the page: the list of clients, a form, two trials, a sheet."""
        if self._picks:
            self._picks = False
        elif self.sheet == "correct" and self._correcting.back():
            pass
        elif self.sheet not in ("trends", "visits"):
            self.show_sheet("trends")
        else:
            return False
        return True

    def whole(self) -> bool:
        """Show the whole recording of the trial that is shown, or the trial again."""
        return self.sheet == "trials" and self.overlay.turn_whole()

    def _do(self, verb: str) -> None:
        visit, card = self.visits.visit, self.trends.card
        if verb == "back":
            self.back()
        elif verb == "clients":
            self._picks = True
        elif verb in ("homework", "pairs"):
            self.show_sheet(verb)
        elif verb == "muscle":
            self.show_sheet("trends")
            self.trends.next_card()
        elif verb == "point":
            self.show_sheet("trends")
            self.trends.next_point()
        elif verb == "whole":
            self.whole()
        elif verb == "align":
            self.overlay.set_align("peak" if self.overlay.align == "onset" else "onset")
        elif verb == "open" and card is not None and card.picture.point is not None:
            self.open_trials(card.picture.point.session, card.picture.point.test)
        elif verb == "visit":
            following = (self.visits.list.currentRow() + 1) % max(len(self.visits.visits), 1)
            self.visits.list.setCurrentRow(following)
        elif verb == "report" and visit is not None:
            self._report(visit.session)
        elif verb == "resume" and visit is not None:
            self._resume(visit.session)
        elif verb == "correct" and visit is not None:
            self._correcting.begin(visit.session)

    # the records

    def records_opened(self) -> None:
        """Read who there is, and the client that was asked for before."""
        self._reading.clients(self._take_clients)
        if self._waits:
            code, self._asked, self._waits = self._asked, "", False
            self.open_client(code)
        self._say_empty()

    def show_item(self, item: str) -> None:
        """Show a client by the code."""
        self.open_client(item)

    def enter(self) -> None:
        """See who there is, and whether a visit of the client that is shown went on meanwhile."""
        self._picks = False
        self._say_empty()
        self._reading.clients(self._take_clients)
        if self.known is not None:
            self._reading.changed(self.known, self._read_again)

    def leave(self) -> None:
        """A name that was shown goes."""
        self.bar.show_name("")

    def open_client(self, code: str) -> None:
        """Read a client's history; the one that is open stays as it is, and is not read again."""
        self._picks = False
        if code == self._asked:
            return
        self._asked = code
        self._waits = self._reading.store is None
        if self._waits:
            self._say_empty()
            return
        self._show_known(None)
        self.bar.show_code(code)
        self._reading.known(code, self._show_known)

    def open_trials(self, session: str, test: int) -> None:
        """Show the trials of a test."""
        self.overlay.show_opened(1, None)
        self.show_sheet("trials")
        self._trial(0, (session, test), 0)

    def show_sheet(self, name: str) -> None:
        """Bring a sheet into view by its name."""
        self.sheets.show_sheet(name)

    # what was read

    def _take_clients(self, clients: tuple[Listed, ...]) -> None:
        self.bar.show_clients(clients)
        self.chooser.clear()
        for one in clients:
            last = tr("no visit yet") if one.last_s is None else tr("last visit {day}", day=day_text(one.last_s))
            item = QListWidgetItem(f"{one.code} · {last}")
            item.setData(Qt.ItemDataRole.UserRole, one.code)
            self.chooser.addItem(item)
        self._say_empty()

    def _show_known(self, known: Known | None) -> None:
        if known is not None:
            self._asked = known.code
        self.known = known
        self.bar.show_code("" if known is None else known.code)
        self.visits.show_known(known)
        self.trends.show_known(known)
        self.overlay.show_tests(() if known is None else known.tests)
        self.homework.show_known(known)
        if known is not None:
            self.pairs.show_map(known.pairs)
        self.sheets.setVisible(known is not None)
        if self.sheet in ("trials", "correct"):
            self.show_sheet("trends")
        self._say_empty()

    def _read_again(self, changed: bool) -> None:
        if changed and self.known is not None:
            self._reading.known(self.known.code, self._show_known)

    def _trial(self, slot: int, key: tuple[str, int] | None, number: int) -> None:
        def show(opened: Opened | None, others: tuple[Opened, ...]) -> None:
            self.overlay.show_opened(slot, opened, others)
            if opened is None:
                self.status.emit(tr("This test has no trial that can be shown."))

        if key is None:
            self.overlay.show_opened(slot, None)
        else:
            self._reading.trial(key, number, show)

    def _failed(self, error: Exception) -> None:
        if self.known is None:
            self._asked = ""
        self.status.emit(said(str(error)))
        self._say_empty()

    # what can be done with a visit

    def _report(self, session: str) -> None:
        self.go.emit(f"report:{session}")

    def _resume(self, session: str) -> None:
        if not self._services.visits.resume(session):
            self.status.emit(tr("Another visit is open: leave it first."))

    def _corrected(self, words: str) -> None:
        self.status.emit(words)
        if self.known is not None:
            self._reading.known(self.known.code, self._show_known)

    # how it looks

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        super().recolour(look)
        parts = (
            self.bar,
            self.empty,
            self.visits,
            self.trends,
            self.overlay,
            self.homework,
            self.pairs,
            self.correction,
        )
        for part in parts:
            part.recolour(look)

    @property
    def sheet(self) -> str:
        """Name of the sheet in view."""
        return self.sheets.now

    @property
    def narrow(self) -> bool:
        """Whether the visits stand behind a tab."""
        return self.sheets.narrow

    def _muscle(self, muscle: str) -> str:
        known = self._services.library.muscles.get(muscle)
        return said(muscle.replace("_", " ") if known is None else known.name)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MARGIN, 2 * GRID, MARGIN, GRID)
        whole.setSpacing(GRID)
        whole.addWidget(self.bar)
        whole.addWidget(self.empty)
        whole.addWidget(self.chooser, 1)
        whole.addWidget(self.sheets, 1)
        self._rest = QWidget()
        whole.addWidget(self._rest, 1)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        self.bar.wanted.connect(self.open_client)
        self.bar.name_wanted.connect(self._show_name)
        self.chooser.itemActivated.connect(self._take_item)
        self.chooser.itemClicked.connect(self._take_item)
        self.trends.opened.connect(self.open_trials)
        self.trends.selected.connect(self.visits.select)
        self.overlay.wants.connect(self._trial)
        self.visits.report_wanted.connect(self._report)
        self.visits.resume_wanted.connect(self._resume)
        self.visits.correct_wanted.connect(self._correcting.begin)
        self._correcting.begun.connect(lambda: self.show_sheet("correct"))
        self._correcting.kept.connect(self._corrected)
        self.correction.left.connect(lambda: self.show_sheet("trends"))

    def _take_item(self, item: QListWidgetItem) -> None:
        self.open_client(str(item.data(Qt.ItemDataRole.UserRole)))

    def _show_name(self) -> None:
        def show(name: str) -> None:
            self.bar.show_name(name or tr("no name is kept"))

        if self.known is not None:
            self._reading.name(self.known.code, show)

    def _say_empty(self) -> None:
        """Say what will stand here, and what to do for it."""
        words = ""
        if self.known is None:
            if self._reading.store is None:
                words = tr("The records are not open, or there are none yet. They are made when a client is kept.")
            elif self._asked:
                words = tr("Reading the history of {code}.", code=self._asked)
            elif self.bar.known:
                words = tr(
                    "Choose a client: visits, trends and trials stand here then. The audit trail tells who read them."
                )
            else:
                words = tr("No client yet. Begin a session with a client, and its visits stand here.")
        self.empty.say(words)
        self.empty.setVisible(bool(words))
        chooses = self.known is None and not self._asked and self.chooser.count() > 0
        self.chooser.setVisible(chooses)
        self._rest.setVisible(self.known is None and not chooses)
