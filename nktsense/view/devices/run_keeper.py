"""Who keeps the guided run that is under way: its window, its end, its record."""
# ruff: noqa: N802 - Qt gives the names of the methods it calls

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from nktsense.view.devices.runs import Made, Run
from nktsense.view.house.work import Progress, Work
from nktsense.view.words import tr

if TYPE_CHECKING:
    from nktsense.view.calibration.window import CalibrationWindow  # loaded late: it takes long


class RunKeeper(QObject):
    """Keeps the guided run that is under way, whatever becomes of the page that began it.

    Args:
        work: Long work, to which it belongs.
    """

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self._work = work
        self._run: Run | None = None
        self.window: CalibrationWindow | None = None
        self.made: Made | None = None
        self.trouble: Exception | None = None
        self.tell: Callable[[], object] = lambda: None
        """Is called when a run began or ended, or its record was made or refused."""
        self.owner: QObject | None = None
        """The page that is there now: a page of a window before is none."""
        self._before: list[CalibrationWindow] = []

    @staticmethod
    def of(work: Work) -> RunKeeper:
        """Return the one that belongs to some work; the pages of a window that is built anew find it again."""
        found = work.findChild(RunKeeper)
        return found if isinstance(found, RunKeeper) else RunKeeper(work)

    @property
    def under_way(self) -> bool:
        """Whether a run is under way."""
        return self.window is not None

    @property
    def concluding(self) -> bool:
        """Whether a run has ended and its record is being made."""
        return self._run is not None and self.window is None

    def begin(self, run: Run, *, dark: bool, high_contrast: bool = False) -> CalibrationWindow:
        """Start a run and show it in a window of its own."""
        from nktsense.view.calibration.window import CalibrationWindow

        assert self._run is None, "a run is under way already"
        self.made = self.trouble = None
        self._run = run
        window = self.window = CalibrationWindow(run, dark=dark, high_contrast=high_contrast)
        run.start()
        window.installEventFilter(self)
        window.show()
        self.tell()
        return window

    def raise_window(self) -> None:
        """Bring the window of the run to the front."""
        if self.window is not None:
            self.window.raise_()
            self.window.activateWindow()

    def end(self) -> None:
        """Close the window of the run; one that is not over is stopped then, and what was read is kept."""
        if self.window is not None:
            self.window.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See that the window of the run was closed."""
        if watched is self.window and event.type() == QEvent.Type.Hide and not event.spontaneous():
            self._conclude()
        return False

    def _conclude(self) -> None:
        window, run = self.window, self._run
        assert window is not None
        assert run is not None
        self.window = None
        self._before.append(window)  # Qt is still about to close it
        failure = window.failure

        def conclude(_: Progress) -> Made:
            run.close()
            if failure is not None:
                raise failure
            return run.conclude()

        self._work.start(tr("Writing the calibration record"), conclude, self._done, self._failed, must_finish=True)
        self.tell()

    def _done(self, made: Made) -> None:
        self._over()
        self.made = made
        self.tell()

    def _failed(self, error: Exception) -> None:
        self._over()
        self.trouble = error
        self.tell()

    def _over(self) -> None:
        self._run = None
        before, self._before = self._before, []
        for window in before:
            window.deleteLater()
