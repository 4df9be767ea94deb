"""A careful choice that is held for some seconds, in which it can be undone."""

from __future__ import annotations

from collections.abc import Callable

from nktsense.visit.desk.news import Held
from nktsense.visit.desk.sheet import Act, Answer, Sheet, answer, usual_first

Do = Callable[[Act], None]


class Holding:
    """Holds at most one careful choice."""

    def __init__(self) -> None:
        self._answer: Answer | None = None
        self._at_s = 0.0

    @property
    def holds(self) -> bool:
        """Whether one is held."""
        return self._answer is not None

    def hold(self, chosen: Answer, at_s: float) -> None:
        """Hold a choice until a time."""
        self._answer, self._at_s = chosen, at_s

    def held(self, now_s: float) -> Held | None:
        """Return what is held and how long, or None."""
        if self._answer is None:
            return None
        return Held(self._answer.warning, max(0.0, self._at_s - now_s))

    def drop(self) -> bool:
        """Forget what is held; return whether anything was."""
        dropped, self._answer = self._answer is not None, None
        return dropped

    def settle(self, do: Do) -> None:
        """Do what is held at once."""
        chosen, self._answer = self._answer, None
        if chosen is not None:
            do(chosen.act)

    def due(self, now_s: float, do: Do) -> None:
        """Do what is held, where its time is over."""
        if self._answer is not None and now_s >= self._at_s:
            self.settle(do)

    def sheet(self, now_s: float) -> Sheet:
        """Return what is asked while something is held."""
        held = self.held(now_s)
        assert held is not None
        answers = (answer("undo", "Undo", _nothing), answer("now", "Do it now", _nothing))
        return Sheet(f"{held.words}, in {held.left_s:.0f} s.", usual_first(answers), by_itself=True)


def _nothing() -> None:
    """What these choices do is done by the desk."""
