"""How a guided run looks in a terminal: what to do, why it waits, each point as it comes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from nktsense.terminal import err, out, print_json

if TYPE_CHECKING:
    from rich.status import Status

    from calibration.guide.view import RunView
    from calibration.points import Point

_NUMBER: Final = re.compile(r"[-−]?\d[\d.]*(e[-+]?\d+)?")


class Teller:
    """Tells a run line by line; a line only where something changed, so that a log of it can be read.

    Args:
        unit: Unit of the instrument.
        json: Tell in JSON, a value a line, for a machine that hangs the weights.
        status: The line at the bottom that may change all the time.
    """

    def __init__(self, unit: str, *, json: bool, status: Status | None = None) -> None:
        self._unit, self._json, self._status = unit, json, status
        self._asked: tuple[Any, ...] = ()
        self._alert = self._notice = ""
        self._points = self._discarded = 0

    def tell(self, view: RunView) -> None:
        """Tell what is new in a view."""
        for point in view.points[self._points :]:
            self._point(point)
        if len(view.points) < self._points:
            self._say("Points were discarded and are taken again.", event="discarded")
        self._points = len(view.points)
        asked = (view.position, view.phase in ("load", "confirm"), view.phase == "paused")
        if asked != self._asked:
            self._asked = asked
            self._ask(view)
        alert = _NUMBER.sub("", view.alert)  # the reading in it changes all the time; that is no new alert
        if alert != self._alert:
            self._alert = alert
            if alert:
                self._say(f"! {view.alert}", event="alert", text=view.alert)
        if self._status is not None:
            shown = "" if view.reading != view.reading else f" [{view.reading:.6g} {self._unit}]"
            self._status.update(f"{view.position}/{view.total}{shown} {view.waiting or view.instruction}")

    def notice(self, text: str) -> None:
        """Tell what the link has to say, where it is new."""
        if text != self._notice:
            self._notice = text
            if text:
                self._say(f"! {text}", event="notice", text=text)

    def answer(self, text: str) -> None:
        """Answer a person."""
        self._say(text, event="answer", text=text)

    def _ask(self, view: RunView) -> None:
        if view.action is None or view.phase not in ("load", "confirm", "rest", "paused"):
            return
        action = view.action
        if view.phase == "rest" and not self._json:
            return
        self._say(
            f"{view.position + 1}/{view.total} {view.instruction}",
            event="paused" if view.phase == "paused" else "asked",
            phase=view.phase,
            instruction=view.instruction,
            kind=action.kind,
            role=action.role,
            series=action.series,
            mounting=action.mounting,
            angle_deg=action.angle_deg,
            force_n=action.force_n,
            weights=list(action.weights),
            position=view.position,
        )

    def _point(self, point: Point) -> None:
        self._say(
            f"   {point.number}: {point.where()}: {point.reading:.7g} {self._unit} ±{point.sd:.2g} of {point.n}",
            event="point",
            number=point.number,
            role=point.role,
            series=point.series,
            step=point.step,
            way=point.way,
            force_n=point.force_n,
            reading=point.reading,
        )

    def _say(self, line: str, /, **fields: Any) -> None:
        if self._json:
            print_json(fields)
        else:
            out.print(line, markup=False, soft_wrap=True)
        out.file.flush()


def banner(total: int, minutes: float, help_text: str) -> None:
    """Say what is coming."""
    err.print(f"{total} things to do, about {minutes:.0f} minutes. {help_text}", markup=False)
