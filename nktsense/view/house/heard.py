"""What is to be heard of a visit: cues, and a tone that follows the force. What falls silent is shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from nktsense.acquire.update import LiveUpdate, SensorState
from nktsense.signal import Phase
from nktsense.sound.sounds import Silent, Sounds
from nktsense.view.house.window import HouseWindow
from nktsense.view.words import said
from nktsense.visit.desk.news import Cue, DeskView

_PUSHING: Final = (Phase.RAMP, Phase.HOLD)


class Heard:
    """Lets cues be heard, and shows what was not.

    Args:
        sounds: Plays and speaks; None where nothing can.
    """

    def __init__(self, sounds: Sounds | None) -> None:
        self._sounds = sounds
        self._problem = ""

    def take(self, cues: Iterable[Cue], window: HouseWindow) -> None:
        """Let cues be heard. While names and results are hidden nothing is spoken."""
        for cue in cues:
            told = replace(cue, words="") if window.locked else cue
            silent = Silent(told, told.words, "") if self._sounds is None else self._sounds.take(told)
            if silent is not None:
                self._show(silent, window)

    def frame(self, window: HouseWindow) -> None:
        """Show what turned out not to have been heard."""
        if self._sounds is not None:
            for silent in self._sounds.take_missed():
                self._show(silent, window)

    def follow(self, view: DeskView | None, updates: Iterable[LiveUpdate]) -> None:
        """Let the tone follow the force of a push as a share of the planned load."""
        if self._sounds is None:
            return
        target_n = None if view is None or view.setup is None or not view.device_open else view.setup.target_n
        if target_n is None:
            self._sounds.follow_force(None)
            return
        for update in updates:
            if len(update.force_n):
                usable = update.calibrated and update.sensor is SensorState.USABLE
                pushes = usable and update.phase in _PUSHING
                self._sounds.follow_force(float(update.force_n[-1]) / target_n if pushes else None)

    def _show(self, silent: Silent, window: HouseWindow) -> None:
        if window.locked or not silent.words:
            return
        words = said(silent.words)
        if not window.page.caption(words):
            window.caption.say(words)
        if silent.why and not silent.chosen and silent.why != self._problem:
            self._problem = silent.why  # said once: it does not change from cue to cue
            window.warn(silent.why)
