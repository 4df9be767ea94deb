"""Where a run stands among its actions, and how it goes back."""

from __future__ import annotations

import math

from calibration.errors import CalibrationError
from calibration.guide.sequence import Action
from calibration.points import Point


class Course:
    """The actions of a run, and the one at hand.

    Args:
        actions: All of them, in order.
    """

    def __init__(self, actions: tuple[Action, ...]) -> None:
        self.actions = actions
        self.index = 0

    @property
    def done(self) -> bool:
        """Whether all were done."""
        return self.index >= len(self.actions)

    @property
    def action(self) -> Action | None:
        """The action at hand, or None at the end."""
        return None if self.done else self.actions[self.index]

    @property
    def mounted(self) -> int:
        """In which mounting the instrument is now; one that was asked for and not yet confirmed is not."""
        at = min(self.index, len(self.actions) - 1)
        if self.actions[at].kind == "remount":
            at = max(0, at - 1)
        return self.actions[at].mounting

    def check(self, point: Point, *, by_weights: bool) -> None:
        """Refuse a point that these actions would not have made.

        Raises:
            CalibrationError: Its place, mounting or, with weights, its force is another one.
        """
        action = self.actions[self._of(point)]
        same = (point.mounting, point.angle_deg) == (action.mounting, action.angle_deg)
        if not same or (by_weights and not math.isclose(point.force_n, action.force_n, rel_tol=1e-6)):
            raise CalibrationError(f"Point {point.number} ({point.where()}) was not taken by this plan.")

    def after(self, point: Point) -> None:
        """Go on behind a point."""
        self.index = self._of(point) + 1

    def within(self, series: int) -> bool:
        """Return whether the action at hand belongs to a series."""
        return not self.done and self.actions[self.index].series == series

    def again(self, point: Point) -> None:
        """Go back to a point alone; its force is still on."""
        self.index = self._of(point)

    def series_again(self, point: Point) -> None:
        """Go back to the beginning of a point's series; turn the instrument back and preload it where it was turned."""
        mounted = self.mounted
        self.index = next(
            index for index, action in enumerate(self.actions) if action.begins and action.series == point.series
        )
        if point.mounting != mounted:
            turn = Action("remount", mounting=point.mounting, angle_deg=point.angle_deg)
            self._insert((turn, *self._preload(point.mounting)))

    def preload_again(self) -> None:
        """Look at the instrument and preload it: after a restart nothing is known of its zero and sensitivity."""
        if self.done or self.actions[self.index].kind == "remount":
            return  # behind a remount they follow anyhow
        if self.index and self.actions[self.index - 1].kind == "hold":
            while self.index and self.actions[self.index - 1].kind == "hold":
                self.index -= 1
            return
        self._insert(self._preload(self.actions[self.index].mounting))

    def _of(self, point: Point) -> int:
        asked = (point.series, point.role, point.step, point.way)
        for index, action in enumerate(self.actions):
            if action.kind == "read" and (action.series, action.role, action.step, action.way) == asked:
                return index
        raise CalibrationError(f"Point {point.number} ({point.where()}) belongs to no action of the plan.")

    def _preload(self, mounting: int) -> tuple[Action, ...]:
        """Return the look at the unloaded instrument and the first preload of a mounting."""
        return tuple(action for action in self.actions if action.kind == "hold" and action.mounting == mounting)[:3]

    def _insert(self, more: tuple[Action, ...]) -> None:
        self.actions = (*self.actions[: self.index], *more, *self.actions[self.index :])
