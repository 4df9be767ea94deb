"""How a session was measured and judged: limits, versions, plan, calibrations, own errors, chance. In small print."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import nktsense
from nktsense.grading.comparability import CHANGE_VERSION, TRIALS, ComparabilitySettings
from nktsense.grading.settings import SETTINGS_VERSION, GradeSettings
from nktsense.grading.verdict_change import Directions, TrialCounts, chance_of_at_least_one, chance_of_change
from nktsense.grading.words import percent, share
from nktsense.protocol.outcome.retest import comparisons_made
from nktsense.protocol.session.state import SessionState
from nktsense.report import session_words as texts
from nktsense.report.session_model import Method
from nktsense.report.session_speech import Speech, joined
from nktsense.signal import ALGORITHM_VERSION

OWN_VERSION = f"algorithm {ALGORITHM_VERSION}, settings {SETTINGS_VERSION}"
"""As a trial's result states it."""
_OF_A_TEST = ("test", "target_n", "hold_s", "setup")
"""Settings that are those of a test, and stand with it."""


def method_of(state: SessionState, speech: Speech) -> Method:
    """Return how a session was measured and judged.

    Args:
        state: The session, as far as it may be shown.
        speech: Says it.
    """
    graded = list(
        dict.fromkeys(trial.result.algorithm for test in state.tests for trial in test.trials if trial.result.algorithm)
    )
    own = graded == [OWN_VERSION]
    plan = state.plan
    return Method(
        limits=_limits(speech) if own else (_other(state, graded, speech),),
        plan=speech.say(
            texts.PLAN_LIMITS,
            trials=plan.trials,
            rest=f"{plan.rest_s:g}",
            retest=f"{plan.retest_within_s:g}",
            low=f"{plan.ramp_low_n_per_s:g}",
            high=f"{plan.ramp_high_n_per_s:g}",
            pain=f"{plan.pain_limit_nrs:g}",
            rise=f"{plan.pain_rise_nrs:g}",
        ),
        versions=_versions(state, graded, speech),
        settings=speech.say(texts.DETECTED_WITH, settings=all_settings()) if own else "",
        calibration=_calibrations(state, speech),
        error=_errors(state, speech),
        chance=_chance(state, speech),
    )


def _other(state: SessionState, graded: list[str], speech: Speech) -> str:
    if state.blinded:
        return speech.say(texts.WHILE_HIDDEN)
    if not graded:
        return speech.say(texts.RULES_NONE)
    return speech.say(texts.RULE_OTHER, version=speech.listed(graded), own=OWN_VERSION)


def _versions(state: SessionState, graded: list[str], speech: Speech) -> str:
    rules = speech.say(texts.VERSIONS, change=CHANGE_VERSION, procedure=state.begin.version)
    return joined(f"nktsense {nktsense.__version__}", speech.listed([speech.below(one) for one in graded]), rules)


def _limits(speech: Speech) -> tuple[str, ...]:
    rules, alike = GradeSettings(), ComparabilitySettings()
    found = rules.detection
    return (
        speech.say(texts.RULE_RATIO, hold=f"{rules.ratio_hold:.2f}", least=f"{rules.ratio_break:.2f}"),
        speech.say(
            texts.RULE_YIELD,
            velocity=f"{found.yield_velocity_dps:g}",
            sd=f"{found.yield_velocity_sd:g}",
            time=f"{1000 * found.yield_min_s:g}",
            angle=f"{found.yield_angle_deg:g}",
        ),
        speech.say(texts.RULE_FORCE, drop=percent(found.drop_fraction), window=f"{found.drop_window_s:g}"),
        speech.say(texts.RULE_MAKE, share=percent(found.hold_fraction), time="3"),
        speech.say(
            texts.RULE_LOAD,
            share=percent(rules.adequacy_fraction),
            slow=f"{rules.push_slowest_n_per_s:g}",
            fast=f"{rules.push_fastest_n_per_s:g}",
            r2=f"{rules.push_least_r2:g}",
        ),
        speech.say(
            texts.RULE_COMPARED,
            lever=f"{1000 * alike.lever_tolerance_m:g}",
            slope=percent(alike.slope_tolerance),
            velocity=f"{alike.yield_velocity_tolerance_dps:g}",
            pain=f"{alike.pain_limit_nrs:g}",
            change=f"{alike.pain_change_nrs:g}",
            trials=alike.min_trials,
        ),
    )


def all_settings() -> str:
    """Return every setting of grading and of comparing with its value, as the results carry them."""
    grading = {key: value for key, value in GradeSettings().as_dict().items() if key not in _OF_A_TEST}
    both = {**grading, **ComparabilitySettings().as_dict()}
    return ", ".join(f"{name} {value}" for name, value in _flat(both))


def _flat(values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in values.items():
        if isinstance(value, Mapping):
            yield from _flat(value)
        else:
            yield name, f"{value:g}" if isinstance(value, float) else str(value)


def _calibrations(state: SessionState, speech: Speech) -> tuple[str, ...]:
    """Return each dynamometer with the calibration behind its forces, as the trials state it."""
    found = dict.fromkeys(
        (test.setup.device, trial.result.calibration)
        for test in state.tests
        for trial in test.trials
        if trial.result.calibration
    )
    return tuple(joined(device, speech.below(words), by=": ") for device, words in found)


def _errors(state: SessionState, speech: Speech) -> tuple[str, ...]:
    lines: list[str] = []
    testers = {test.setup.tester for test in state.tests}
    for tester in state.begin.testers:
        if tester.code not in testers:
            continue
        if not tester.errors:
            lines.append(speech.say(texts.OWN_ERROR_NONE, tester=tester.code))
        for error in tester.errors:
            template = texts.OWN_ERROR if error.muscle else texts.OWN_ERROR_ALL
            muscle = speech.muscle(error.muscle) if error.muscle else ""
            lines.append(
                speech.say(template, tester=tester.code, muscle=muscle, sem=f"{error.sem_n:g}", source=error.source)
            )
    return tuple(lines)


def _chance(state: SessionState, speech: Speech) -> str:
    made = comparisons_made(state)
    if made == 0:
        return speech.say(texts.COMPARISONS_NONE)
    number = texts.COMPARISONS_ONE if made == 1 else texts.COMPARISONS_MANY
    way = Directions.BOTH if state.plan.expected is None else Directions.ONE
    one = chance_of_change(TrialCounts(0, TRIALS), TrialCounts(TRIALS, 0), way)
    assert one is not None
    chance = speech.below(share(chance_of_at_least_one(one, made)))
    return speech.say(texts.COMPARISONS, made=speech.say(number, number=made), chance=chance)
