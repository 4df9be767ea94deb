"""How verdicts look in a terminal."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rich.table import Table
from rich.text import Text

from nktsense.batch import GradedRecording
from nktsense.demo import Played
from nktsense.grading import SHAPE_WORDS, GradedTrial, Verdict
from nktsense.grading.known_force import shape_is_known
from nktsense.grading.words import stated
from nktsense.recording.calibrated import state_of
from nktsense.signal.metric import Note
from nktsense.terminal import out

_STYLE: Final = {
    Verdict.HOLD: "green",
    Verdict.BREAK: "dark_orange3",
    Verdict.NO_HOLD: "dark_orange3",
    Verdict.SUSPECTED_BREAK: "dark_orange3",
    Verdict.LOW_LOAD_HOLD: "yellow",
    Verdict.INDETERMINATE: "medium_purple",
}
_SHAPE: Final = {
    Verdict.HOLD: "●",
    Verdict.BREAK: "◌",
    Verdict.NO_HOLD: "◌",
    Verdict.SUSPECTED_BREAK: "◌",
    Verdict.LOW_LOAD_HOLD: "▲",
    Verdict.INDETERMINATE: "◇",
}


def verdict_text(verdict: Verdict) -> Text:
    """Return a verdict as shape, word and colour."""
    return Text(f"{_SHAPE[verdict]} {verdict.value.replace('_', ' ')}", style=_STYLE[verdict])


def clock(value: float | None, origin: float) -> str:
    """Return a time relative to the start of a recording."""
    return "–" if value is None else f"{value - origin:.2f}"


def _row(number: int, graded: GradedTrial, origin: float, *, known_unit: bool) -> list[Text | str]:
    trial = graded.trial
    return [
        str(number),
        clock(trial.onset_s, origin),
        clock(graded.break_s, origin),
        clock(trial.end_s, origin),
        stated(trial.peak_n, graded.calibration) if known_unit else "?",
        SHAPE_WORDS[trial.force_shape] if shape_is_known(graded) else "?",
        verdict_text(graded.verdict),
        Text(graded.headline),
    ]


def print_graded(graded: GradedRecording) -> None:
    """Print one recording: what it is, its trials, what a person must know."""
    recording = graded.recording
    name = str(recording.source or "recording")
    if recording.channel:
        name += f" · {recording.channel}"
    rate = recording.mean_rate_hz
    facts = f"{len(recording)} samples"
    if rate is not None:
        facts += f", {rate:.4g} Hz, {recording.duration_s:.1f} s"
    out.print(Text(name, style="bold"), Text(facts, style="dim"))
    calibration = state_of(recording)
    if calibration.line:
        style = "yellow" if calibration.warns else "dim"
        out.print(Text(f"  {calibration.line}", style=style), soft_wrap=True)
    if graded.trials:
        table = Table(box=None, pad_edge=False, header_style="dim")
        for heading in ("trial", "onset", "gave way", "end (s from start)", "peak", "force", "verdict", ""):
            table.add_column(heading)
        origin = float(recording.time_s[0])
        for number, trial in enumerate(graded.trials, 1):
            table.add_row(*_row(number, trial, origin, known_unit=recording.unit is not None))
        out.print(table)
        for number, trial in enumerate(graded.trials, 1):
            for line in _about_person(trial) if recording.unit is not None else ():
                out.print(Text(f"  {number}: {line}"), soft_wrap=True)
    for problem in graded.problems:
        style = {"note": "dim", "warning": "yellow", "error": "red"}[problem.severity]
        out.print(Text(f"  {problem.code}: {problem.message}", style=style), soft_wrap=True)


_SCALED: Final = (
    ("peak_torque_nm", "peak torque {:.1f} N·m"),
    ("peak_n_per_kg", "{:.2f} N/kg"),
    ("peak_torque_nm_per_kg", "{:.2f} N·m/kg"),
)


def _about_person(graded: GradedTrial) -> list[str]:
    """Return what the set-up and the person add to a trial, one line each."""
    metrics = graded.metrics
    given = [words.format(metrics[name]) for name, words in _SCALED if metrics.get(name) is not None]
    lines = [", ".join(given)] if given else []
    if graded.notes.get("peak_torque_nm") == Note.GRAVITY_CORRECTED:
        lines[0] += " (weight of the limb put right)"
    return lines if graded.norm is None else [*lines, graded.norm.text]


def print_story(acts: Iterable[Played]) -> None:
    """Print the demo's result."""
    table = Table(title="Three tests", title_justify="left", header_style="dim")
    for heading in ("test", "verdict", "evidence", "recording"):
        table.add_column(heading)
    for played in acts:
        trial = played.graded.trials[0] if played.graded.trials else None
        verdict = Text("no contraction") if trial is None else verdict_text(trial.verdict)
        evidence = "" if trial is None else "\n".join((trial.headline, *trial.evidence))
        table.add_row(Text(played.act.title), verdict, Text(evidence), Text(str(played.path)))
    out.print(table)


def print_trial(number: int, graded: GradedTrial, who: str = "") -> None:
    """Print one trial as it closes, ``who`` before it."""
    line = Text(f"{who}trial {number}  ").append_text(verdict_text(graded.verdict)).append(f"  {graded.headline}")
    if not graded.trial.has_motion and shape_is_known(graded):
        line.append(f"  (force {SHAPE_WORDS[graded.trial.force_shape]})", style="dim")
    out.print(line)
    for text in (*graded.evidence, *(flag.text for flag in graded.flags)):
        out.print(Text(f"         {text}", style="dim"))
