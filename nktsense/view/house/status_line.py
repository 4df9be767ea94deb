"""The last line: one sentence with at most one button, what is being worked on, and where the keys are told."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from nktsense.palette import Palette
from nktsense.view.house.work import Job
from nktsense.view.look.shapes import MarkBox, Text
from nktsense.view.look.theme import as_kind
from nktsense.view.look.tokens import GRID, MARGIN, SMALL, TEXT, Mark, Role
from nktsense.view.look.whole import told_whole
from nktsense.view.words import said, tr

_HIGH_PX = 44
_MOST_PX = 132
_BAR_PX = 120


class StatusLine(QWidget):
    """One sentence, one button, one piece of work."""

    stop_wanted = Signal(object)
    """A job is to stop: the :class:`~nktsense.view.house.work.Job`."""
    keys_wanted = Signal()
    """The keys are to be shown."""

    def __init__(self) -> None:
        super().__init__()
        self.mark, self.sentence = MarkBox(2 * GRID), Text(TEXT)
        self.button, self.cancel, self.keys = QPushButton(), QPushButton(tr("Cancel")), QPushButton(tr("Keys: ?"))
        self.work, self.bar = Text(SMALL, role="muted"), QProgressBar()
        self._act: Callable[[], object] | None = None
        self._job: Job | None = None
        self._lay_out()
        self.button.clicked.connect(self._pressed)
        self.cancel.clicked.connect(self._stop)
        self.keys.clicked.connect(self.keys_wanted)
        self.say("")
        self._begin(None)

    def _lay_out(self) -> None:
        as_kind(self.keys, "quiet")
        self.keys.setAccessibleName(tr("Show the keys"))
        self.bar.setFixedWidth(_BAR_PX)
        self.bar.setTextVisible(False)
        self.work.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for button in (self.button, self.cancel, self.keys):
            button.setStyleSheet("QPushButton { padding: 3px 12px; } QPushButton:focus { padding: 2px 11px; }")
        self._row = row = QHBoxLayout(self)
        row.setSpacing(GRID)
        row.addWidget(self.mark)
        row.addWidget(self.sentence)
        row.addSpacing(GRID)
        row.addWidget(self.button)
        self._gap = row.count()
        row.addStretch(1)
        row.addWidget(self.work)
        row.addWidget(self.bar)
        row.addWidget(self.cancel)
        row.addWidget(self.keys)
        self.set_compact(compact=False)

    def say(
        self, sentence: str, role: Role = "ink", button: str = "", action: Callable[[], object] | None = None
    ) -> None:
        """Show a sentence, and a button where ``action`` is given. What warns has a mark too."""
        self.sentence.say(sentence, role)
        self.mark.show_mark(Mark.TRIANGLE if role == "caution" and sentence else None, role)
        self._act = action
        self.button.setText(button.replace("&", "&&"))
        self.button.setVisible(action is not None)
        self._fit()

    def show_work(self, jobs: tuple[Job, ...]) -> None:
        """Show the first of the jobs, and how many wait behind it."""
        job = jobs[0] if jobs else None
        if job is not self._job:
            self._begin(job)
        if job is None:
            return
        told = said(job.progress.words) or job.words
        waits = len(jobs) - 1
        words = f"{told}  {tr('(+{count} waiting)', count=waits)}" if waits else told
        if words != self.work.text():
            self.work.say(words)
            self._fit()
        share = job.progress.share
        self.bar.setRange(0, 0 if share is None else 100)
        if share is not None:
            self.bar.setValue(round(100 * share))

    def _begin(self, job: Job | None) -> None:
        self._job = job
        for part in (self.work, self.bar):
            part.setVisible(job is not None)
        self.cancel.setVisible(job is not None and not job.must_finish)
        self.cancel.setEnabled(True)
        self.bar.setAccessibleName("" if job is None else job.words)
        self.cancel.setAccessibleName("" if job is None else tr("Cancel: {work}", work=job.words))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the sentence as many lines as it needs now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Tell the sentence whole; two lines have room, and only a longer one makes the line higher."""
        margins = self._row.contentsMargins()
        parts = (self.mark, self.button, self.work, self.bar, self.cancel, self.keys)
        shown = (part for part in parts if not part.isHidden())
        wide = sum(max(part.sizeHint().width(), part.minimumWidth()) + GRID for part in shown)
        room = self.width() - margins.left() - margins.right() - wide - 2 * GRID
        lines_px = told_whole(self.sentence, room)
        self._row.setStretchFactor(self.sentence, 1 if lines_px else 0)
        self._row.setStretch(self._gap, 0 if lines_px else 1)
        self.setFixedHeight(min(max(_HIGH_PX, lines_px + GRID), _MOST_PX))

    def set_compact(self, *, compact: bool) -> None:
        """Take less room."""
        edge = 2 * GRID if compact else MARGIN
        self._row.setContentsMargins(edge, 0, edge // 2, 0)
        self._fit()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme; those of the buttons come from the style sheet of the window."""
        for part in (self.mark, self.sentence, self.work):
            part.recolour(look)

    def _pressed(self) -> None:
        if self._act is not None:
            self._act()

    def _stop(self) -> None:
        if self._job is not None:
            self.cancel.setEnabled(False)
            self.stop_wanted.emit(self._job)
