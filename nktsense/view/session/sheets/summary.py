"""What a session came to: its tests, what retests showed, what was given and noted; then report and history."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.protocol.research.readout import hidden
from nktsense.protocol.session.closing import left_out
from nktsense.protocol.session.state import Phase
from nktsense.view.look.flow import Flow
from nktsense.view.look.texts import Marked, heading, recolour_all, small, text, title
from nktsense.view.look.theme import as_kind
from nktsense.view.look.tokens import GRID, TEXT, Mark
from nktsense.view.session.sheet import SessionSheet
from nktsense.view.session.sheets.answers import Column, offered
from nktsense.view.session.sheets.summary_lines import (
    Line,
    counted,
    given_lines,
    named,
    note_lines,
    outcome_lines,
    test_lines,
)
from nktsense.view.session.sheets.treatment_words import line_of, sham_words
from nktsense.view.words import said, tr
from nktsense.visit.desk.news import DeskView

_Parts = tuple[tuple[str, tuple[Line, ...]], ...]


class SummarySheet(SessionSheet):
    """The summary of a session that is closed, or could be."""

    name = "summary"

    def __init__(self) -> None:
        super().__init__()
        self._view: DeskView | None = None
        self._shown: tuple[object, ...] = ()
        self.report, self.history, self.close_it = QPushButton(), QPushButton(), QPushButton()
        self.standing, self.told = title(""), text(role="muted")
        self.column = Column()
        self.lines: list[QWidget] = []
        self._lay_out()
        self.report.clicked.connect(self._to_report)
        self.history.clicked.connect(self._to_history)
        self.close_it.clicked.connect(lambda: self.choose.emit("close"))

    @property
    def title(self) -> str:
        """What stands on its tab."""
        return tr("Summary")

    def wanted(self, view: DeskView) -> bool:
        """It belongs to a session that is closed."""
        return view.state.phase is Phase.CLOSED

    def there(self, view: DeskView) -> bool:
        """There is something to sum up once a test is finished, and in any session that is closed."""
        tested = any(test.finished_s is not None for test in view.state.tests)
        return view.state.phase is Phase.CLOSED or (view.state.phase is Phase.READY and tested)

    def show_view(self, view: DeskView) -> None:
        """Show what the session came to."""
        self._view = view
        closed = view.state.phase is Phase.CLOSED
        choice = offered(view).get("close")
        self.close_it.setVisible(not closed)
        self.close_it.setEnabled(choice is not None)
        for button in (self.report, self.history):
            button.setVisible(view.kept)
        self.history.setEnabled(bool(view.state.begin.client))
        shown = (view.state.seq, view.state.phase, view.kept, view.outcomes, choice is not None)
        if shown != self._shown:
            self._shown = shown
            self._show(view, closed=closed)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        super().recolour(look)
        self.column.recolour(look)

    # what is shown

    def _lay_out(self) -> None:
        for button, words in (
            (self.report, tr("Report")),
            (self.history, tr("Visits of the client")),
            (self.close_it, tr("Close the session")),
        ):
            button.setText(words)
            button.setAutoDefault(False)
        as_kind(self.report, "primary")
        buttons, line = QWidget(), Flow(GRID)
        buttons.setLayout(line)
        for button in (self.report, self.history, self.close_it):
            line.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.column)
        for part in (self.standing, self.told, buttons):
            self.column.add(part)

    def _show(self, view: DeskView, *, closed: bool) -> None:
        state = view.state
        self.standing.say(tr("The session is closed") if closed else tr("So far in this session"))
        reason = tr("Reason: {reason}", reason=said(state.closed_because)) if state.closed_because else ""
        kept = "" if view.kept else tr("It has no client, so nothing of it is kept, and there is no report.")
        self.told.say(" ".join(filter(None, (reason, *map(said, hidden(state)), kept))))
        self.told.setVisible(bool(self.told.text()))
        for part in self.lines:
            self.column.lines.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.lines = []
        for words, lines in parts_of(view):
            self._add(words, lines)
        for part in self.lines:
            recolour_all(part, self._look)

    def _add(self, words: str, lines: Sequence[Line]) -> None:
        part, column = QWidget(), QVBoxLayout()
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(heading(words))
        for line in lines:
            marked = line.mark is not None
            column.addWidget(Marked(line.words, line.mark, line.role, TEXT) if marked else text(line.words))
            if line.detail:
                detail = small(line.detail)
                detail.setContentsMargins(TEXT + 3 + GRID if marked else 0, 0, 0, GRID // 2)
                column.addWidget(detail)
        part.setLayout(column)
        self.lines.append(self.column.add(part))

    # what the person does

    def _to_report(self) -> None:
        if self._view is not None:
            self.go.emit(f"report:{self._view.state.begin.session}")

    def _to_history(self) -> None:
        if self._view is not None:
            self.go.emit(f"history:{self._view.state.begin.client}")


def parts_of(view: DeskView) -> _Parts:
    """Return the parts of a summary with their lines; a part without any says so."""
    state = view.state
    missing = [named(state, one.muscle, one.side) for one in left_out(state)]
    tests = test_lines(view) or (Line(tr("No test was finished.")),)
    more = [Line(counted(view))] if counted(view) else []
    if missing:
        more.append(Line(tr("Planned and not tested: {muscles}.", muscles="; ".join(missing)), mark=Mark.RING))
    none = (Line(tr("none")),)
    treated = tuple(Line(line_of(state, given), sham_words(state, given)) for given in state.interventions)
    shown = outcome_lines(view)
    if state.blinded:
        shown = (Line(tr("Results are hidden until the block is closed.")),)
    return (
        (tr("Tests"), (*tests, *more)),
        (tr("Treatments"), treated or none),
        (tr("Retests beside their tests"), shown or none),
        (tr("Homework and goals"), given_lines(state) or none),
        (tr("Notes"), note_lines(state) or none),
    )
