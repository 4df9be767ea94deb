"""Which of a client's trials: its test out of all, then its number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nktsense.palette import Palette
from nktsense.view.history.curves import Opened
from nktsense.view.history.numbers_table import LETTERS, ROLES
from nktsense.view.history.taken import Key
from nktsense.view.history.words import verdict_text
from nktsense.view.look.picker import Picker
from nktsense.view.look.shapes import Text
from nktsense.view.look.tokens import GRID, STRONG, TEXT
from nktsense.view.words import tr

_FEWEST_CHARS: Final = 16
_FEWEST_OF_TRIAL: Final = 12


class Slot(QWidget):
    """Which trial: its test, then its number.

    Args:
        letter: ``A`` or ``B``.
        optional: There may be none.
    """

    wants = Signal(object, int)
    """A trial was chosen: its test, or None for no trial; and its number, 0 for the first that counts."""

    def __init__(self, letter: str, *, optional: bool) -> None:
        super().__init__()
        self.letter, self._optional = letter, optional
        self.opened: Opened | None = None
        self.keys: list[Key | None] = []
        """The tests in the list; None stands for no trial."""
        self.name = Text(TEXT, STRONG, ROLES[LETTERS.index(letter)])
        self.name.say(letter)
        self.tests, self.trials = Picker(_FEWEST_CHARS), Picker(_FEWEST_OF_TRIAL)
        self.tests.setAccessibleName(tr("{letter}: test", letter=letter))
        self.trials.setAccessibleName(tr("{letter}: trial", letter=letter))
        self.tests.activated.connect(self._test_chosen)
        self.trials.activated.connect(self._trial_chosen)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        line.addWidget(self.name)
        line.addWidget(self.tests, 3)
        line.addWidget(self.trials, 1)  # its words are short; a test has its day and the name of a muscle

    @property
    def key(self) -> Key | None:
        """The test that is chosen."""
        at = self.tests.currentIndex()
        return self.keys[at] if 0 <= at < len(self.keys) else None

    def show_tests(self, tests: Sequence[tuple[Key, str]]) -> None:
        """Show the tests that there are."""
        first: list[tuple[Key | None, str]] = [(None, tr("none"))] if self._optional else []
        rows = [*first, *tests]
        self.keys = [key for key, _ in rows]
        with QSignalBlocker(self.tests):
            self.tests.clear()
            self.tests.addItems([words for _, words in rows])
        self.show_opened(None)

    def show_opened(self, opened: Opened | None) -> None:
        """Show a trial that was opened, or none."""
        self.opened = opened
        with QSignalBlocker(self.tests), QSignalBlocker(self.trials):
            self.trials.clear()
            self.trials.setEnabled(opened is not None)
            if opened is None:
                self.tests.setCurrentIndex(0 if self._optional and self.keys else -1)
                return
            if opened.test.key in self.keys:
                self.tests.setCurrentIndex(self.keys.index(opened.test.key))
            for trial in opened.test.trials:
                words = tr("Trial {number}: {verdict}", number=trial.number, verdict=verdict_text(trial.result.verdict))
                self.trials.addItem(tr("{trial}, set aside", trial=words) if trial.aside else words)
            self.trials.setCurrentIndex(opened.test.trials.index(opened.trial))

    def next_trial(self) -> None:
        """Ask for the next trial of the test, after the last for the first."""
        if self.opened is not None:
            trials = self.opened.test.trials
            following = trials[(trials.index(self.opened.trial) + 1) % len(trials)]
            self.wants.emit(self.opened.test.key, following.number)

    def next_test(self) -> None:
        """Ask for the test after this one in the list."""
        if self.keys:
            self.wants.emit(self.keys[(self.tests.currentIndex() + 1) % len(self.keys)], 0)

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        self.name.recolour(look)

    def _test_chosen(self) -> None:
        self.wants.emit(self.key, 0)

    def _trial_chosen(self, at: int) -> None:
        if self.opened is not None:
            self.wants.emit(self.opened.test.key, self.opened.test.trials[at].number)
