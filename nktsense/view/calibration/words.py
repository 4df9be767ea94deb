"""The words of the calibration window: what the run does, where it stands, and numbers; no Qt."""

from __future__ import annotations

from math import ceil, floor, isfinite, log10
from typing import Final

from calibration.guide.plan import Instrument
from calibration.guide.run import GuidedRun
from calibration.guide.sequence import Action
from calibration.guide.view import Phase, RunView, instruction_of, title_of
from calibration.points import Point
from nktsense.view.look.tokens import Look, Mark

PHASE_LOOKS: Final[dict[Phase, Look]] = {
    "load": Look("Waiting", Mark.RING, "muted"),
    "dwell": Look("Settling", Mark.RING, "trace"),
    "steady": Look("Reading", Mark.FILLED_CIRCLE, "trace"),
    "rest": Look("Resting", Mark.RING, "muted"),
    "confirm": Look("Waiting for you", Mark.TRIANGLE, "caution"),
    "paused": Look("Paused", Mark.HOLLOW_DIAMOND, "indeterminate"),
    "done": Look("Done", Mark.FILLED_CIRCLE, "hold"),
    "stopped": Look("Stopped", Mark.BROKEN_RING, "break"),
}
CONNECTING: Final = Look("Connecting", Mark.RING, "muted")
SILENT: Final = Look("No readings", Mark.TRIANGLE, "caution")
UNSTEADY: Final = Look("Not steady yet", Mark.RING, "trace")

KEYS: Final = (
    "Enter: done, go on    P: pause, go on    R: read again    T: take as it is    ↑ ↓: choose a point    "
    "D: dark or light    Esc twice: stop"
)
KEYS_ASKING: Final = "Enter: do it    Esc: leave it"
KEYS_DONE: Final = "Enter: close    R: read again    ↑ ↓: choose a point    D: dark or light"
KEYS_STOPPED: Final = "Enter: close    D: dark or light"

_HANDS_S: Final = 5.0
"""What changing the weights and reading takes, s, for the time that is left."""
_NARROW: Final = "\N{NARROW NO-BREAK SPACE}"
_FIGURE_SPACE: Final = "\N{FIGURE SPACE}"
_MINUS: Final = "−"


def state_words(view: RunView, *, message: str, heard: bool, silent_s: float, quiet_s: float) -> tuple[Look, str, str]:
    """Return how the run's state looks, its word with the seconds left, and the sentence beside it.

    Args:
        view: The run.
        message: What the link has to say.
        heard: Whether there was a reading at all.
        silent_s: For how long nothing new has come, s.
        quiet_s: From when on that is said, s.
    """
    if not view.over and view.phase != "paused":
        if not heard:
            return CONNECTING, CONNECTING.word, message or "It waits for the first reading."
        if silent_s > quiet_s:
            return SILENT, SILENT.word, message or f"Nothing received for {silent_s:.0f} s."
    look = PHASE_LOOKS[view.phase]
    word, sentence = look.word, view.waiting
    left = f" {ceil(view.remaining_s):{_FIGURE_SPACE}>2} s"
    holds = view.action is not None and view.action.kind == "hold"
    if view.phase == "dwell":
        word = ("Holding" if holds else look.word) + left
        sentence = "Then it goes on; nothing is read." if holds else "Then it is read."
    elif view.phase == "rest":
        word, sentence = look.word + left, ""
    elif view.phase == "steady" and view.waiting.startswith("It waits"):
        look, word = UNSTEADY, UNSTEADY.word
    elif view.phase == "confirm":
        sentence = "Enter, when it is done." if not view.alert else "Enter, when it is as it should be."
    elif view.phase == "paused":
        sentence = f"{view.waiting[:1].upper()}{view.waiting[1:]}. P goes on."
    elif view.over:
        count = len(view.points)
        word = f"{count} point{'' if count == 1 else 's'} {'read' if view.phase == 'done' else 'kept'}"
        sentence = "Enter closes this window."
    return look, word, without_it_waits(sentence)


def without_it_waits(sentence: str) -> str:
    """Return a reason without the words that the state says already."""
    rest = sentence.removeprefix("It waits: ")
    return rest[:1].upper() + rest[1:]


def headline(view: RunView) -> str:
    """Return what stands in the largest words: what to do, or how it ended."""
    if view.phase == "done":
        return "Done: evaluated next"
    if view.phase == "stopped":
        return f"Stopped: {view.waiting.removesuffix('.')}"
    single = ". " not in view.instruction
    return view.instruction.removesuffix(".") if single else view.instruction


def next_words(run: GuidedRun, view: RunView) -> str:
    """Return what is to be done after this, or ""."""
    if view.over or view.position + 1 >= view.total:
        return ""
    following = run.actions[view.position + 1]
    if following.kind == "remount":
        return f"next: turn it to {following.angle_deg:.0f}°"
    words = instruction_of(following, run.plan).removesuffix(".")
    return "" if words == view.instruction.removesuffix(".") else f"next: {words[:1].lower()}{words[1:]}"


def place_words(run: GuidedRun, view: RunView) -> tuple[str, str, str]:
    """Return the count of what is done, where in the run that is, and how long it will still take."""
    count = f"{min(view.position + 1, view.total)} of {view.total}"
    if view.action is None:
        return count, "", ""
    mountings, series = (max(getattr(action, name) for action in run.actions) for name in ("mounting", "series"))
    here = f"Series {view.action.series}"
    parts = [title_of(view.action).replace(f"{here},", f"{here} of {series},", 1)]
    if mountings > 1 and view.action.kind != "remount":
        parts.append(f"mounting {view.action.mounting} of {mountings}")
    return count, " · ".join(parts), "" if view.over else _time_left(run.actions[view.position :], view)


def _time_left(actions: tuple[Action, ...], view: RunView) -> str:
    seconds = sum(action.wait_s + _HANDS_S for action in actions)
    if view.phase in ("dwell", "rest"):
        seconds -= actions[0].wait_s - view.remaining_s
    minutes = round(seconds / 60)
    return f"about {minutes} min left" if minutes else "under a minute left"


def force_figures(force_n: float, highest_n: float) -> str:
    """Return a force with as many decimals as give the highest force four figures, so that they never jump."""
    decimals = min(max(3 - floor(log10(highest_n)), 0), 4)
    return _signed(f"{force_n:.{decimals}f}") if isfinite(force_n) else "–"


def reading_figures(reading: float, instrument: Instrument) -> str:
    """Return a reading in the instrument's unit, by its resolution; counts in groups of three."""
    if not isfinite(reading):
        return "–"
    if instrument.unit == "counts":
        return _signed(f"{reading:,.0f}".replace(",", _NARROW))
    decimals = min(max(ceil(-log10(instrument.resolution)), 0), 4) if instrument.resolution > 0 else 2
    return _signed(f"{reading:.{decimals}f}")


def percent_figures(percent: float) -> str:
    """Return a share in % with its sign, or "" where it is not known."""
    return _signed(f"{percent:+.3f}") if isfinite(percent) else ""


def series_words(point: Point) -> str:
    """Return series and way of a point, short."""
    if point.role == "force":
        return f"{point.series} {'↓' if point.way == 'falling' else '↑'}"
    names = {"zero_before": "zero", "zero_after": "zero", "creep": "creep", "as_left": "check", "preload": "preload"}
    return f"{point.series} {names[point.role]}"


def _signed(figures: str) -> str:
    value = figures.lstrip("+-")
    if not value.strip(f"0.{_NARROW}"):
        return value  # there is no −0
    return figures.replace("-", _MINUS)


def again_words(points: tuple[Point, ...], number: int) -> tuple[int, str]:
    """Return how many points go when one is read again, and that as a question for the reason.

    The latest goes alone; with an earlier one, or one of creep, go all from the beginning of its series on.
    """
    asked = next(point for point in points if point.number == number)
    if asked is points[-1] and asked.role != "creep":
        return 1, f"Point {number} is read again. Why?"
    count = len(points) - next(i for i, point in enumerate(points) if point.series == asked.series)
    return count, f"All {count} points from the start of series {asked.series} on are read again. Why?"
