"""What the person tested sees at a moment, and how it comes of a visit. No Qt, no number of a force, no verdict."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass
from typing import Final

import numpy as np

from nktsense.acquire.update import LinkState, LiveUpdate, SensorState
from nktsense.grading import GradeSettings, TestType
from nktsense.protocol.session.steps import StartTest
from nktsense.signal import Phase
from nktsense.view.look.tokens import TARGET_TOLERANCE
from nktsense.view.words import tr
from nktsense.visit.desk.news import DeskNews, DeskView

_NUMBER_S: Final = 0.05
"""The disc is the mean force over this time, s."""
_LEAST_N: Final = 100.0
"""Without a planned load the disc fills the ring at the highest push so far, and at this force at least, N."""
_MOST: Final = 1.25
_AT_REST: Final = (Phase.WAITING, Phase.REST)


@dataclass(frozen=True, slots=True)
class Scene:
    """What is shown.

    Attributes:
        word: What to do, in a word.
        hint: A few words more, or "".
        count: Whole seconds that are left of a hold or a rest, or None.
        disc: Size of the disc, 1 fills the ring; None where nothing measured may be shown.
        guide: Where the ideal push stands, in the same measure; None where there is none.
        target: There is a load to be reached: the ring is a band.
        inside: The disc lies in the band.
        done: Share of the hold that is done, or of the rest that is left, 0 to 1; None without either.
        resting: It is the rest that is counted.
    """

    word: str
    hint: str = ""
    count: int | None = None
    disc: float | None = None
    guide: float | None = None
    target: bool = False
    inside: bool = False
    done: float | None = None
    resting: bool = False


class Follower:
    """Follows a visit for the person tested."""

    def __init__(self) -> None:
        self._view: DeskView | None = None
        self._setup: StartTest | None = None
        self._rest: tuple[float, float] | None = None
        self._forget()
        self._highest_n = 0.0

    def _forget(self) -> None:
        self._last: LiveUpdate | None = None
        self._phase = Phase.WAITING
        self._time_s = 0.0
        self._force_n: float | None = None
        self._onset_s: float | None = None
        self._held_s = 0.0
        self._recent: deque[tuple[float, float]] = deque()

    def news(self, news: DeskNews, now_s: float) -> None:
        """Take what happened.

        Args:
            news: The news.
            now_s: A time that never goes back, s.
        """
        if news.new_stream:
            self._forget()
        if news.view is not None:
            self._take_view(news.view, now_s)
        for update in news.updates:
            self._take(update)

    def _take_view(self, view: DeskView, now_s: float) -> None:
        self._view = view
        if view.setup is not None and view.setup != self._setup:
            self._setup, self._highest_n = view.setup, 0.0
        left_s = view.offer.waits.rest_left_s
        self._rest = None if left_s is None else (left_s, now_s)

    def _take(self, update: LiveUpdate) -> None:
        self._last = update
        if update.phase not in _AT_REST and self._phase in _AT_REST:
            self._onset_s, self._held_s = None, 0.0
        self._phase = update.phase
        if update.sensor is not SensorState.USABLE:  # what it sends is no force: no disc, and no hold that is counted
            self._recent.clear()
            self._force_n, self._held_s = None, 0.0
            return
        if not len(update.time_s) or not update.calibrated:
            return
        newest = float(update.time_s[-1])
        if update.phase not in _AT_REST and self._onset_s is None:
            self._onset_s = float(update.time_s[0])
        force_n = update.shown_force_n[update.time_s >= newest - _NUMBER_S]
        if np.isnan(force_n).all():  # held back since before the sensor was usable again
            return
        since_s = max(newest - self._time_s, 0.0) if self._recent else 0.0
        self._recent.append((newest, float(np.nanmean(force_n))))
        while self._recent[0][0] < newest - _NUMBER_S:
            self._recent.popleft()
        self._time_s, self._force_n = newest, float(np.mean([force for _, force in self._recent]))
        if update.phase not in _AT_REST:
            self._highest_n = max(self._highest_n, self._force_n)
            self._held_s = self._held_s + since_s if self._inside else 0.0

    # what it comes to

    @property
    def _target_n(self) -> float | None:
        return None if self._setup is None else self._setup.target_n

    @property
    def _inside(self) -> bool:
        target, force = self._target_n, self._force_n
        return target is not None and force is not None and force >= (1 - TARGET_TOLERANCE) * target

    @property
    def _makes(self) -> bool:
        return self._setup is not None and self._setup.test == "make"

    @property
    def _hold_s(self) -> float | None:
        if self._view is None:
            return None
        kind = TestType.MAKE if self._makes else TestType.BREAK
        return GradeSettings(test=kind, hold_s=self._view.state.plan.hold_s).planned_hold_s

    def scene(self, now_s: float) -> Scene:
        """Return what is shown at a time."""
        view, last = self._view, self._last
        if view is None or self._setup is None or view.setup is None:
            return Scene(tr("Thank you") if view is not None and view.state.tests else tr("One moment"))
        test = view.state.open_test
        if test is not None and len(test.counted) >= view.state.plan.trials:
            return Scene(tr("Done"), tr("Relax completely."))
        if view.lost or view.connecting or last is None or not view.device_open:
            return Scene(tr("One moment"))
        if last.sensor is not SensorState.USABLE:
            return Scene(tr("One moment"))
        if last.state is not LinkState.STREAMING:
            return Scene(tr("One moment"), tr("Let the limb rest.") if last.state is LinkState.SETTLING else "")
        if self._phase in _AT_REST:
            return self._at_rest(now_s)
        return self._pushing()

    def _at_rest(self, now_s: float) -> Scene:
        assert self._view is not None
        target, disc = self._target_n is not None, self._disc()
        left_s = 0.0 if self._rest is None else self._rest[0] - (now_s - self._rest[1])
        if left_s > 0:
            share = min(left_s / max(self._view.state.plan.rest_s, 1.0), 1.0)
            count = math.ceil(left_s)
            return Scene(tr("Rest"), tr("Relax completely."), count, disc, None, target, done=share, resting=True)
        if self._phase is Phase.WAITING:
            return Scene(tr("Relax"), tr("Let the limb rest."), None, disc, None, target)
        hint = tr("Push when you are asked to.") if self._makes else tr("Hold against the push when it comes.")
        return Scene(tr("Ready"), hint, None, disc, None, target)

    def _pushing(self) -> Scene:
        hold_s, target = self._hold_s, self._target_n is not None
        count, done = None, None
        if hold_s is not None and self._held_s > 0 and not self._hidden:
            done = min(self._held_s / hold_s, 1.0)
            count = math.ceil(max(hold_s - self._held_s, 0.0)) or None
        word = {
            Phase.RAMP: tr("Push") if self._makes else tr("Hold"),
            Phase.HOLD: tr("Keep pushing") if self._makes else tr("Keep holding"),
        }.get(self._phase, tr("Relax"))
        inside = self._inside and not self._hidden
        return Scene(word, "", count, self._disc(), self._guide(), target, inside, done)

    @property
    def _hidden(self) -> bool:
        return self._view is None or self._view.state.blinded

    def _disc(self) -> float | None:
        if self._hidden or self._force_n is None:
            return None
        full_n = self._target_n or max(self._highest_n, _LEAST_N)
        return round(min(max(self._force_n / full_n, 0.0), _MOST), 3)

    def _guide(self) -> float | None:
        """Return where the ideal push stands: it rises in the middle of the planned speeds, then stays."""
        setup, target = self._setup, self._target_n
        if self._hidden or setup is None or not target or self._onset_s is None or self._phase is Phase.FALLING:
            return None
        speed = (setup.ramp_low_n_per_s + setup.ramp_high_n_per_s) / 2
        return round(min(speed * (self._time_s - self._onset_s) / target, 1.0), 3)
