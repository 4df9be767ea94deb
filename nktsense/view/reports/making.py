"""Reports in the making: put together and drawn beside the window; what is asked for last counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from nktsense.view.house.services import Made, Part, Reports
from nktsense.view.words import said, tr
from nktsense.visit.desk.troubles import SHOWN, as_trouble

if TYPE_CHECKING:
    from nktsense.view.house.work import Job, Progress, Work


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted.

    Attributes:
        session: Identifier of the session.
        client_name: Name to be printed instead of the client's code, or "".
        part: For whom.
        dots_per_inch: How fine its pages are drawn.
    """

    session: str
    client_name: str
    part: Part
    dots_per_inch: float

    def same_report(self, other: Wish) -> bool:
        """Return whether both are one report, for whomever and however fine."""
        return (self.session, self.client_name) == (other.session, other.client_name)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A report with its pages.

    Attributes:
        wish: What was wanted.
        made: The report.
        pages: Its pages.
    """

    wish: Wish
    made: Made
    pages: tuple[QImage, ...]


class Maker(QObject):
    """Makes one report after the other.

    Args:
        reports: The room that makes them.
        work: Long work.
    """

    changed = Signal()
    """There is another report, or none could be made."""

    def __init__(self, reports: Reports, work: Work) -> None:
        super().__init__()
        self._reports, self._work = reports, work
        self._job: Job | None = None
        self._wish: Wish | None = None
        self._made: Made | None = None
        self.drawn: Drawn | None = None
        """The newest pages; those of another session, or for somebody else, are gone."""
        self.problem = ""
        """Why there is no report, in the chosen language, or ""."""

    @property
    def busy(self) -> bool:
        """Whether one is being made."""
        return self._job is not None

    @property
    def ready(self) -> Made | None:
        """The report that was asked for, once it is put together."""
        return self._made

    def ask(self, wish: Wish, *, anew: bool = False) -> None:
        """Have a report made; what was asked for before is not wanted any more.

        Args:
            wish: What is wanted.
            anew: Put it together again also where the same one was asked for: what it tells may have changed.
        """
        before = self._wish
        if anew or before is None or not before.same_report(wish):
            self._made = None
        elif before == wish:
            return
        self._let_go()
        shown = self.drawn
        if shown is not None and (shown.wish.session, shown.wish.part) != (wish.session, wish.part):
            self.drawn = None
        self._wish, self.problem = wish, ""
        made = self._made

        def run(progress: Progress) -> Drawn:
            progress.tell(0.1)
            one = made or self._reports.make(wish.session, client_name=wish.client_name)
            progress.tell(0.4)
            pictures = self._reports.pictures(one, wish.part, wish.dots_per_inch)
            progress.tell(0.8)
            return Drawn(wish, one, tuple(_image(picture) for picture in pictures))

        # Drawing one finer takes a moment, and nobody asked for it: it is not told.
        quiet = made is not None
        self._job = self._work.start(tr("Making the report"), run, self._done, self._failed, quiet=quiet)
        self.changed.emit()

    def forget(self) -> None:
        """Drop what is there and what is being made."""
        self._let_go()
        self._wish = self._made = self.drawn = None
        self.problem = ""

    def look(self) -> None:
        """See whether somebody cancelled it; called at every frame."""
        job = self._job
        if job is not None and job not in self._work.jobs:
            self._job = None
            if self._made is None:
                self.problem = tr("The report was not made: it was cancelled.")
            self.changed.emit()

    def _let_go(self) -> None:
        if self._job is not None:
            self._work.stop(self._job)
        self._job = None

    def _done(self, drawn: Drawn) -> None:
        self._job, self._made, self.drawn = None, drawn.made, drawn
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._job = self.drawn = None
        if isinstance(error, SHOWN):
            self.problem = said(str(as_trouble(error)))
        else:
            self.problem = tr("The report cannot be made: {reason}", reason=f"{type(error).__name__}: {error}")
        self.changed.emit()


def _image(picture: bytes) -> QImage:
    """Return a page as it is painted quickest."""
    return QImage.fromData(picture).convertToFormat(QImage.Format.Format_RGB32)
