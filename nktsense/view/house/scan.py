"""Choosing with a single switch: the answers are lit one after the other, and the switch takes the lit one."""

from __future__ import annotations

from collections.abc import Callable

from nktsense.preferences import Preferences
from nktsense.view.house.choice_bar import ChoiceBar


class Scanner:
    """Lights the next answer of a bar from time to time.

    Args:
        clock: Gives a time that never goes back, s.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._seen: tuple[str, str] | None = None
        self._lit_at_s = 0.0

    def frame(self, bar: ChoiceBar, preferences: Preferences) -> None:
        """Light the next answer when it is time. An answer that was lit by hand stands as long as any other."""
        offer, lit = bar.offer, bar.lit
        if not preferences.one_switch or offer is None or lit is None or len(offer.choices) < 2:
            self._seen = None
            return
        if self._seen != (offer.key, lit.id):
            self._seen, self._lit_at_s = (offer.key, lit.id), self._clock()
        elif self._clock() - self._lit_at_s >= preferences.scan_s:
            bar.light_next()  # seen at the next frame, from when its time counts
