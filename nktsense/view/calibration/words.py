"""The words of the calibration window: what the run does, where it stands, and numbers. Forces stay in newtons."""

from __future__ import annotations

from math import ceil, floor, isfinite, log10
from typing import Final

from calibration.guide.plan import Instrument
from calibration.guide.run import GuidedRun
from calibration.guide.sequence import Action
from calibration.guide.view import Phase, RunView, instruction_of, title_of
from calibration.points import Point
from nktsense.view.look.tokens import Look, Mark
from nktsense.view.words import language_now, said, tr
from nktsense.view.words.numbers import figures as in_language

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

_HANDS_S: Final = 5.0
"""What changing the weights and reading takes, s, for the time that is left."""
_NARROW: Final = "\N{NARROW NO-BREAK SPACE}"
_FIGURE_SPACE: Final = "\N{FIGURE SPACE}"
_MINUS: Final = "−"


def keys_asking() -> str:
    """Return what the keys do while a question is open."""
    return tr("Enter: do it    Esc: leave it")


def keys_of(phase: Phase) -> str:
    """Return what the keys do in a phase of the run."""
    if phase == "done":
        return tr("Enter: close    R: read again    ↑ ↓: choose a point    D: dark or light")
    if phase == "stopped":
        return tr("Enter: close    D: dark or light")
    return tr(
        "Enter: done, go on    P: pause, go on    R: read again    T: take as it is    ↑ ↓: choose a point    "
        "D: dark or light    Esc twice: stop"
    )


def told(text: str) -> str:
    """Return what the run says in the chosen language; a calibration is in newtons in every unit."""
    return said(text, newtons=True)


def _word(look: Look) -> str:
    return {
        "Waiting": tr("Waiting"),
        "Settling": tr("Settling"),
        "Reading": tr("Reading"),
        "Resting": tr("Resting"),
        "Waiting for you": tr("Waiting for you"),
        "Paused": tr("Paused"),
        "Done": tr("Done"),
        "Stopped": tr("Stopped"),
        "Connecting": tr("Connecting"),
        "No readings": tr("No readings"),
        "Not steady yet": tr("Not steady yet"),
    }[look.word]


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
            return CONNECTING, _word(CONNECTING), told(message) or tr("It waits for the first reading.")
        if silent_s > quiet_s:
            nothing = tr("Nothing received for {seconds} s.", seconds=f"{silent_s:.0f}")
            return SILENT, _word(SILENT), told(message) or nothing
    look = PHASE_LOOKS[view.phase]
    word, sentence = _word(look), told(without_it_waits(view.waiting))
    left = f" {ceil(view.remaining_s):{_FIGURE_SPACE}>2} s"
    holds = view.action is not None and view.action.kind == "hold"
    if view.phase == "dwell":
        word = (tr("Holding") if holds else word) + left
        sentence = tr("Then it goes on; nothing is read.") if holds else tr("Then it is read.")
    elif view.phase == "rest":
        word, sentence = word + left, ""
    elif view.phase == "steady" and view.waiting.startswith("It waits"):
        look, word = UNSTEADY, _word(UNSTEADY)
    elif view.phase == "confirm":
        sentence = tr("Enter, when it is as it should be.") if view.alert else tr("Enter, when it is done.")
    elif view.phase == "paused":
        why = told(f"{view.waiting[:1].upper()}{view.waiting[1:]}")
        sentence = tr("{why}. P goes on.", why=why.removesuffix("."))
    elif view.over:
        word = _count_words(len(view.points), read=view.phase == "done")
        sentence = tr("Enter closes this window.")
    return look, word, sentence


def _count_words(count: int, *, read: bool) -> str:
    if read:
        return tr("1 point read") if count == 1 else tr("{count} points read", count=count)
    return tr("1 point kept") if count == 1 else tr("{count} points kept", count=count)


def without_it_waits(sentence: str) -> str:
    """Return a reason without the words that the state says already."""
    rest = sentence.removeprefix("It waits: ")
    return rest[:1].upper() + rest[1:]


def headline(view: RunView) -> str:
    """Return what stands in the largest words: what to do, or how it ended."""
    if view.phase == "done":
        return tr("Done: evaluated next")
    if view.phase == "stopped":
        return tr("Stopped: {why}", why=told(view.waiting.removesuffix(".")))
    single = ". " not in view.instruction
    words = told(view.instruction)
    return words.removesuffix(".") if single else words


def next_words(run: GuidedRun, view: RunView) -> str:
    """Return what is to be done after this, or ""."""
    if view.over or view.position + 1 >= view.total:
        return ""
    following = run.actions[view.position + 1]
    if following.kind == "remount":
        return tr("next: turn it to {angle}°", angle=f"{following.angle_deg:.0f}")
    words = instruction_of(following, run.plan).removesuffix(".")
    if words == view.instruction.removesuffix("."):
        return ""
    return tr("next: {what}", what=told(f"{words[:1].lower()}{words[1:]}"))


def place_words(run: GuidedRun, view: RunView) -> tuple[str, str, str]:
    """Return the count of what is done, where in the run that is, and how long it will still take."""
    count = tr("{number} of {all}", number=min(view.position + 1, view.total), all=view.total)
    if view.action is None:
        return count, "", ""
    mountings, series = (max(getattr(action, name) for action in run.actions) for name in ("mounting", "series"))
    here = f"Series {view.action.series}"
    parts = [told(title_of(view.action).replace(f"{here},", f"{here} of {series},", 1))]
    if mountings > 1 and view.action.kind != "remount":
        parts.append(tr("mounting {number} of {all}", number=view.action.mounting, all=mountings))
    return count, " · ".join(parts), "" if view.over else _time_left(run.actions[view.position :], view)


def _time_left(actions: tuple[Action, ...], view: RunView) -> str:
    seconds = sum(action.wait_s + _HANDS_S for action in actions)
    if view.phase in ("dwell", "rest"):
        seconds -= actions[0].wait_s - view.remaining_s
    minutes = round(seconds / 60)
    return tr("about {minutes} min left", minutes=minutes) if minutes else tr("under a minute left")


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
    names = {
        "zero_before": tr("zero"),
        "zero_after": tr("zero"),
        "creep": tr("creep"),
        "as_left": tr("check"),
        "preload": tr("preload"),
    }
    return f"{point.series} {names[point.role]}"


def _signed(figures: str) -> str:
    value = figures.lstrip("+-")
    if not value.strip(f"0.{_NARROW}"):
        return in_language(value, language_now())  # there is no −0
    return in_language(figures.replace("-", _MINUS), language_now())


def again_words(points: tuple[Point, ...], number: int) -> tuple[int, str]:
    """Return how many points go when one is read again, and that as a question for the reason.

    The latest goes alone; with an earlier one, or one of creep, go all from the beginning of its series on.
    """
    asked = next(point for point in points if point.number == number)
    if asked is points[-1] and asked.role != "creep":
        return 1, tr("Point {number} is read again. Why?", number=number)
    count = len(points) - next(i for i, point in enumerate(points) if point.series == asked.series)
    return count, tr(
        "All {count} points from the start of series {series} on are read again. Why?", count=count, series=asked.series
    )
