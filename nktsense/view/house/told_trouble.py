"""What went wrong in a visit, in the last line of the window: it goes when it is past, as no clicker closes it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from nktsense.errors import NktsenseError
from nktsense.view.house.window import HouseWindow
from nktsense.visit.desk.news import DeskView

READ_S: Final = 10.0
"""How long a trouble is said at least, s; then it goes with the next step."""


class ToldTrouble:
    """Tells troubles, and forgets the one that was told last.

    Args:
        clock: Gives a time that never goes back, s.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._told, self._told_s, self._told_seq = "", 0.0, 0

    def tell(self, window: HouseWindow, view: DeskView | None, *troubles: NktsenseError) -> None:
        """Say what went wrong: what came at once together, the cause first, and nothing twice.

        Args:
            window: Where it is said.
            view: Where the visit stands; None without one: it stays then until somebody closes it.
            troubles: What went wrong.
        """
        if troubles:
            window.warn(" ".join(dict.fromkeys(map(str, troubles))))
            self._told, self._told_s = window.status.sentence.text(), self._clock()
            self._told_seq = -1 if view is None else view.state.seq

    def forget(self, window: HouseWindow, view: DeskView | None) -> None:
        """Take a trouble away that is past: it could be read, and a step was taken since."""
        if not self._told or view is None or self._told_seq < 0:
            return
        if view.state.seq > self._told_seq and self._clock() >= self._told_s + READ_S:
            if window.status.sentence.text() == self._told:
                window.say("")
            self._told = ""
