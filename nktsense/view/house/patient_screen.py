"""The screen for the patient beside the clinician's window: shown, kept up to date, put away."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from nktsense.palette import Palette
from nktsense.view.house.window import HouseWindow
from nktsense.visit.desk.news import DeskNews, DeskView

if TYPE_CHECKING:
    from nktsense.view.patient.window import PatientWindow


class PatientScreen:
    """Shows the window of the person tested, where it is wanted.

    Args:
        clock: Gives a time that never goes back, s.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self.window: PatientWindow | None = None
        """What is shown; None where nothing is."""

    def turn(self, beside: HouseWindow, view: DeskView | None) -> None:
        """Show it, or put it away.

        Args:
            beside: The clinician's window.
            view: Where the visit stands; None without one.
        """
        if self.window is not None:
            self.put_away()
            return
        from nktsense.view.patient.window import PatientWindow

        self.window = PatientWindow(beside, self._clock)
        self.window.gone.connect(self._gone)
        self.window.recolour(beside.look)
        if view is not None:
            self.window.news(DeskNews(view=view))
        self.window.open()

    def put_away(self) -> None:
        """Close it, where it is shown."""
        if self.window is not None:
            self.window.close()

    def news(self, news: DeskNews) -> None:
        """Take what happened."""
        if self.window is not None:
            self.window.news(news)

    def frame(self) -> None:
        """Draw what has changed."""
        if self.window is not None:
            self.window.frame()

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        if self.window is not None:
            self.window.recolour(look)

    def _gone(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
            self.window = None
