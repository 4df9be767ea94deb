"""From a measured trial to a verdict: the rules of the break test and of the make test.

Definitions follow the adaptive-force literature (Schaefer 2022; Bittmann 2023) and common dynamometry practice. The
cut-offs are provisional and belong to :class:`~nktsense.grading.settings.GradeSettings`.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from nktsense.calibration_state import CalibrationState
from nktsense.grading.beyond import beyond_calibration, flags_of
from nktsense.grading.examiner import checks_of_push, fault_of_push, limited_by_examiner
from nktsense.grading.scaled import find_norm_of, scale_trial
from nktsense.grading.settings import GradeSettings, TestType
from nktsense.grading.verdict import GradedTrial, Remark, Verdict
from nktsense.grading.words import newtons, percent, seconds, stated, stated_within
from nktsense.signal import ForceShape, MotionProblem, TrialAnalysis
from nktsense.signal.metric import Metric, Reason

_FULL_BASELINE_S: Final = 0.5
_DECIDED: Final = (Verdict.HOLD, Verdict.BREAK, Verdict.LOW_LOAD_HOLD, Verdict.SUSPECTED_BREAK)

SHAPE_WORDS: Final = {
    ForceShape.STEADY: "steady",
    ForceShape.FADES: "faded",
    ForceShape.GIVES_WAY: "gave way",
    ForceShape.LETS_GO: "let go",
    ForceShape.NO_CONTRACTION: "no contraction",
}
"""The force shapes as a person says them."""


@dataclass(slots=True)
class _Answer:
    verdict: Verdict
    rule: str
    headline: str
    reasons: list[Remark]
    evidence: list[str]
    advice: str = ""


def grade_trial(
    trial: TrialAnalysis,
    settings: GradeSettings | None = None,
    limits: Iterable[Remark] = (),
    calibration: CalibrationState | None = None,
) -> GradedTrial:
    """Return a trial with its verdict and the evidence for it.

    Args:
        trial: What was measured.
        settings: What was planned and where the lines are; defaults to a break test without a target.
        limits: Further flags from outside the signal, such as an unknown unit; a disqualifying one makes the verdict
            "indeterminate".
        calibration: How far the calibration behind the force can be relied on; None where nobody said. Its uncertainty
            goes into that of the forces, and above its range no force is given; the ratio R needs neither.
    """
    chosen = settings or GradeSettings()
    beyond = beyond_calibration(trial, calibration)
    scaled = dict.fromkeys(beyond.intersection(trial.metrics), Metric.refused(Reason.BEYOND_CALIBRATION))
    scaled |= scale_trial(trial, chosen.setup, calibration)
    outside = tuple(limits)
    flags = [*outside, *_flags(trial, chosen, calibration), *flags_of(trial, calibration)]
    stopper = next((flag for flag in flags if flag.disqualifying), None)
    if stopper is not None:
        answer = _cannot_tell("disqualified", stopper.code, stopper.text, _ADVICE.get(stopper.code, ""))
    elif chosen.test is TestType.MAKE:
        answer = _make(trial, chosen, scaled, calibration)
    elif trial.has_motion:
        answer = _break_with_motion(trial, chosen, scaled, calibration)
    else:
        answer = _break_by_force(trial, calibration)
    # What disqualifies from outside, such as an unknown unit, leaves no newtons to judge a push by.
    fault = None if any(flag.disqualifying for flag in outside) else fault_of_push(trial, chosen)
    if fault is not None:
        flags.append(fault.flag)
        if answer.verdict in _DECIDED:
            evidence = answer.evidence
            answer = _cannot_tell("push", fault.flag.code, fault.flag.text, fault.advice)
            answer.evidence = evidence
    if answer.verdict is Verdict.HOLD and _load_reached(trial, chosen, calibration) is None:
        why = "No target was set"
        if chosen.target_n is not None:
            unzeroed = trial.zero_n is None
            why = "The zero of the force is not known" if unzeroed else "The peak lies beyond the calibrated range"
        flags.append(Remark("adequacy_unknown", f"{why}: whether the load was enough cannot be said."))
    return GradedTrial(
        trial=trial,
        verdict=answer.verdict,
        rule=answer.rule,
        headline=answer.headline,
        evidence=tuple(answer.evidence),
        reasons=tuple(answer.reasons),
        flags=tuple(flags),
        checks=_checks(trial, chosen, calibration),
        advice=answer.advice,
        settings=chosen,
        scaled=scaled,
        norm=find_norm_of(trial, chosen, calibration),
        calibration=calibration,
        beyond=beyond,
    )


_ADVICE: Final = {
    "untared": "Rest the pad unloaded for one second before the test.",
    "gap_in_trial": "Check the cable or move the device nearer, then repeat the trial.",
    "samples_lost": "Check the cable or move the device nearer, then repeat the trial.",
    "saturated": (
        "Check the wires of the sensor; if the push was too strong for it, use a longer lever or a stronger one."
    ),
    "unit_unknown": "Say what the file's unit is: --unit N, kgf or lbf.",
    "cut_off": "Keep recording until the limb is relaxed again.",
    "no_motion": "Put the motion sensor on the limb, or use a make test.",
    "motion_incomplete": "Check the cable of the motion sensor, then repeat the trial.",
    "motion_dead": "The motion sensor does not answer: check its cable and that it is switched on.",
    "motion_noisy": "Fasten the motion sensor firmly to the limb, and let the limb rest before the push.",
    "limb_crept": "Fix the limb or the pad better, so that the limb stands still until it yields.",
    "moved_other_way": "Turn the motion sensor half round, or its direction: positive is the way the limb yields.",
    "starts_loaded": "Begin to record before the push.",
    "dead_channel": "The sensor does not answer: check its cable.",
}


def _cannot_tell(rule: str, code: str, text: str, advice: str = "") -> _Answer:
    short = text.rstrip(".")
    return _Answer(
        Verdict.INDETERMINATE,
        rule,
        f"Cannot tell: {short[0].lower()}{short[1:]}",
        [Remark(code, text)],
        [],
        advice or _ADVICE.get(code, ""),
    )


def _flags(trial: TrialAnalysis, settings: GradeSettings, calibration: CalibrationState | None) -> list[Remark]:
    flags: list[Remark] = []
    # A suspicion from the shape of force alone needs no zero; what is 90 % of a force does.
    by_shape = settings.test is TestType.BREAK and not trial.has_motion
    if trial.zero_n is None:
        flags.append(Remark("untared", "The zero of the force is not known.", disqualifying=not by_shape))
    elif trial.baseline is None:
        flags.append(Remark("zero_from_earlier", "The zero comes from an earlier rest, not from right before."))
    elif trial.baseline.end_s - trial.baseline.start_s < 0.9 * _FULL_BASELINE_S:
        flags.append(Remark("short_baseline", "The rest before the trial was shorter than half a second."))
    if trial.open_start:
        flags.append(Remark("starts_loaded", "The recording begins with the contraction under way."))
    if trial.open_end:
        flags.append(Remark("cut_off", "The recording ends before the contraction does."))
    if trial.gaps:
        flags.append(Remark("gap_in_trial", "Samples are missing inside the trial.", disqualifying=True))
    if trial.lost_share > 0:
        text = f"{percent(trial.lost_share)} of the samples are missing here and there."
        flags.append(Remark("samples_lost", text, disqualifying=trial.lost_share > settings.lost_share_max))
    if trial.saturated:
        flags.append(
            Remark("saturated", "The sensor gave no reading, or stood at the end of its range.", disqualifying=True)
        )
    if trial.dead:
        flags.append(Remark("dead_channel", "The force never changed, not even by its noise.", disqualifying=True))
    if trial.glitches:
        flags.append(Remark("glitches", f"{trial.glitches} wild samples were left out."))
    if trial.has_motion and trial.moved is None and trial.drop is not None:
        flags.append(Remark("force_fell", f"Force fell by {percent(trial.drop.fraction)} while the limb stayed still."))
    if trial.drop is None and (trial.metrics.get("cv_percent") or 0.0) > settings.unsteady_cv_percent:
        flags.append(
            Remark("unsteady", f"The force was unsteady: it swung by {trial.metrics['cv_percent']:.0f} % (CV).")
        )
    limited = limited_by_examiner(trial, settings, calibration)
    if limited is not None:
        flags.append(limited)
    if trial.hum is not None:
        mains = "50 or 60 Hz" if trial.hum.mains_hz is None else f"{trial.hum.mains_hz:.0f} Hz"
        flags.append(Remark("notched", f"Mains hum ({mains}) was taken off by a notch."))
    if trial.counter_movement:
        flags.append(Remark("counter_movement", "The force dipped below rest right before it rose."))
    return flags


def _checks(trial: TrialAnalysis, settings: GradeSettings, calibration: CalibrationState | None) -> tuple[Remark, ...]:
    """Return what was checked of the push and the signal, passed or not."""
    rest = trial.baseline is not None
    clean = trial.gaps == 0 and trial.saturated == 0 and trial.lost_share == 0
    checks = [
        Remark("rest_before", "Quiet before the trial." if rest else "No quiet before the trial.", passed=rest),
        *checks_of_push(trial, settings, calibration),
        Remark("signal", "Signal complete." if clean else "Signal incomplete or clipped.", passed=clean),
    ]
    if settings.target_n is not None:
        text = f"Load {stated(trial.peak_n, calibration)} of {newtons(settings.target_n)} planned."
        if trial.zero_n is None:
            text = "Load: not known, the zero of the force is missing."
        checks.append(Remark("load", text, passed=_load_reached(trial, settings, calibration)))
    return tuple(checks)


def _load_reached(trial: TrialAnalysis, settings: GradeSettings, calibration: CalibrationState | None) -> bool | None:
    """Return whether the planned load was reached; None without a plan, or where the load is not known well enough."""
    if settings.target_n is None or trial.zero_n is None:
        return None
    if calibration is not None and calibration.beyond(trial.peak_n):
        return True if settings.adequacy_fraction * settings.target_n <= calibration.high_n else None
    return trial.peak_n >= settings.adequacy_fraction * settings.target_n


def _not_still(trial: TrialAnalysis, settings: GradeSettings) -> Remark | None:
    """Return why a limb without a yield was not held still either, or None where it was."""
    motion, limit = trial.motion, settings.detection.creep_deg
    if motion is None:
        return None
    if motion.back_deg >= limit:
        return Remark("moved_other_way", f"The limb moved {motion.back_deg:.0f}° against the direction of yielding.")
    if motion.crept_deg >= limit:
        return Remark("limb_crept", f"The limb moved {motion.crept_deg:.0f}° under the load, without a sudden yield.")
    return None


def _break_with_motion(
    trial: TrialAnalysis, settings: GradeSettings, scaled: dict[str, Metric], calibration: CalibrationState | None
) -> _Answer:
    rule = "break_test_motion"
    moved = trial.moved
    ratio = 1.0 if moved is None else moved.af_iso_n / trial.peak_n
    if moved is None:
        path = 0.0 if trial.motion is None else max(trial.motion.crept_deg, trial.motion.back_deg)
        evidence = [f"The limb moved {path:.0f}° up to the highest force, {stated(trial.peak_n, calibration)}"]
    else:
        evidence = [
            f"{percent(ratio)} of the highest force, {stated(trial.peak_n, calibration)}",
            f"The limb moved {moved.angle_deg:.0f}°, at up to {moved.velocity_dps:.0f} °/s",
        ]
    u = 2 * (trial.metrics.get("af_ratio_u") or 0.0)
    cut_offs = f"hold from {settings.ratio_hold:.2f}, break below {settings.ratio_break:.2f}; provisional"
    shown = _within(ratio, u, settings) if moved is not None and u else f"{ratio:.2f}"
    evidence.append(f"R = {shown} ({cut_offs})")
    near = next((c for c in (settings.ratio_break, settings.ratio_hold) if abs(ratio - c) < u), None)
    if moved is not None and near is not None:
        text = f"R = {shown} does not lie clear of the cut-off {near:.2f}."
        answer = _cannot_tell(rule, "within_uncertainty", text, "Repeat the trial: one alone decides little.")
    elif moved is not None and ratio < settings.ratio_break:
        text = f"The limb gave way at {percent(ratio)} of the highest force, below {percent(settings.ratio_break)}."
        reason = Remark("ratio_below_break", text)
        headline = f"Gave way at {stated_within(moved.af_iso_n, scaled['af_iso_u_n'].value, calibration)}"
        return _Answer(Verdict.BREAK, rule, headline, [reason], evidence)
    elif ratio < settings.ratio_hold:
        text = f"The limb gave way at {percent(ratio)} of the highest force, between the cut-offs."
        answer = _cannot_tell(rule, "between_cut_offs", text, "Repeat the trial: one alone decides little.")
    elif trial.open_end:
        answer = _cannot_tell(rule, "cut_off", "The recording ends before the contraction does.")
    elif moved is None and (why := _not_still(trial, settings)) is not None:
        answer = _cannot_tell(rule, why.code, why.text)
    elif _load_reached(trial, settings, calibration) is False:
        return _low_load_hold(trial, settings, rule, evidence)
    elif settings.planned_hold_s is not None and (trial.metrics["held_s"] or 0.0) < settings.planned_hold_s:
        held = trial.metrics["held_s"] or 0.0
        text = f"The load was held for {seconds(held)} of {seconds(settings.planned_hold_s)}."
        answer = _cannot_tell(rule, "too_short", text, "Hold the load for the planned time.")
    else:
        reason = Remark("ratio_above_hold", "The limb did not give way before the highest force.")
        headline = f"Held up to {stated_within(trial.peak_n, scaled['peak_u_n'].value, calibration)}"
        return _Answer(Verdict.HOLD, rule, headline, [reason], evidence)
    answer.evidence = evidence
    return answer


def _within(ratio: float, u: float, settings: GradeSettings) -> str:
    """Return R with its ±, rounded up; with a third digit where two would hide on which side of a cut-off it lies."""
    near = [abs(ratio - cut) for cut in (settings.ratio_break, settings.ratio_hold)]
    coarse = max(math.ceil(100 * u - 1e-9) / 100, 0.01)
    if any(u <= apart < coarse + 0.005 for apart in near):
        return f"{ratio:.3f} ± {max(math.ceil(1000 * u - 1e-9) / 1000, 0.001):.3f}"
    return f"{ratio:.2f} ± {coarse:.2f}"


def _low_load_hold(trial: TrialAnalysis, settings: GradeSettings, rule: str, evidence: list[str]) -> _Answer:
    assert settings.target_n is not None
    text = f"The load reached {newtons(trial.peak_n)} of {newtons(settings.target_n)} planned."
    headline = f"Held, but only up to {newtons(trial.peak_n)}"
    advice = f"Push on to at least {newtons(settings.adequacy_fraction * settings.target_n)}."
    return _Answer(Verdict.LOW_LOAD_HOLD, rule, headline, [Remark("load_too_low", text)], evidence, advice)


def _break_by_force(trial: TrialAnalysis, calibration: CalibrationState | None) -> _Answer:
    rule = "break_test_force_only"
    evidence = [f"Force: {SHAPE_WORDS[trial.force_shape]}, highest {stated(trial.peak_n, calibration)}"]
    drop = trial.drop
    if drop is None:
        code, text = _why_blind(trial)
        answer = _cannot_tell(rule, code, text)
        answer.headline = "Cannot tell hold from break without motion"
        answer.evidence = evidence
        return answer
    lost = f"{stated(drop.before_n, calibration)} → {stated(drop.trough_n, calibration)}"
    evidence.append(f"It fell by {percent(drop.fraction)} within {seconds(drop.trough_s - drop.time_s)}: {lost}")
    evidence.append("Low confidence: force alone cannot see a limb that yields while force rises")
    reason = Remark("force_gave_way", f"Force fell suddenly by {percent(drop.fraction)} during the contraction.")
    headline = f"Force gave way at {stated(drop.before_n, calibration)}"
    return _Answer(Verdict.SUSPECTED_BREAK, rule, headline, [reason], evidence)


def _why_blind(trial: TrialAnalysis) -> tuple[str, str]:
    """Return code and sentence of why the motion of the limb does not help."""
    problem = None if trial.motion is None else trial.motion.problem
    tail = "force alone does not tell a hold from a break."
    return {
        None: ("no_motion", f"Without limb motion, {tail}"),
        MotionProblem.INCOMPLETE: (MotionProblem.INCOMPLETE.value, f"Limb motion is missing in parts, and {tail}"),
        MotionProblem.DEAD: (MotionProblem.DEAD.value, f"The motion sensor never changed its reading, and {tail}"),
        MotionProblem.NOISY: (MotionProblem.NOISY.value, f"Limb motion is too noisy to see a yield, and {tail}"),
    }[problem]


def _make(
    trial: TrialAnalysis, settings: GradeSettings, scaled: dict[str, Metric], calibration: CalibrationState | None
) -> _Answer:
    rule = "make_test_hold"
    planned = settings.planned_hold_s or 3.0
    held = trial.longest_hold_s
    evidence = [f"Highest force {stated(trial.peak_n, calibration)}"]
    if trial.best_1s_mean_n is not None:
        evidence.insert(0, f"Best second {stated(trial.best_1s_mean_n, calibration)}")
        share = percent(settings.detection.hold_fraction)
        evidence.append(f"Above {share} of it for {seconds(held)} of {seconds(planned)}")
    # Sample times are whole steps: a hold that misses the plan by less than one is not short.
    if trial.best_1s_mean_n is not None and held >= planned - 0.02:
        if _load_reached(trial, settings, calibration) is False:
            return _low_load_hold(trial, settings, rule, evidence)
        assert trial.best_1s_mean_n is not None
        best = stated_within(trial.best_1s_mean_n, scaled["best_1s_mean_u_n"].value, calibration)
        headline = f"Held {best} for {seconds(held)}"
        return _Answer(Verdict.HOLD, rule, headline, [Remark("held", "Held for the planned time.")], evidence)
    if trial.open_end or trial.open_start:
        code, text = "cut_off", "The recording ends before the contraction does."
        if trial.open_start:
            code, text = "starts_loaded", "The recording begins with the contraction under way."
        answer = _cannot_tell(rule, code, text)
        answer.evidence = evidence
        return answer
    text = f"The force was held for {seconds(held)} of {seconds(planned)}."
    headline = f"Not held: {seconds(held)} of {seconds(planned)}"
    return _Answer(Verdict.NO_HOLD, rule, headline, [Remark("not_held", text)], evidence)
