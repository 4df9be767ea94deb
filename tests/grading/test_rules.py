"""The rules of the verdict, line by line."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nktsense.errors import SettingsError
from nktsense.grading import GradeSettings, Remark, TestType, Verdict, grade_trial
from nktsense.signal import (
    ALGORITHM_VERSION,
    Baseline,
    DetectionSettings,
    ForceDrop,
    ForceShape,
    Motion,
    TrialAnalysis,
    Yield,
)

TRIAL = TrialAnalysis(
    index=0,
    start_s=1.0,
    end_s=6.0,
    onset_s=1.0,
    baseline=Baseline(0.0, 0.1, 0.2, 0.95),
    zero_n=0.0,
    peak_n=200.0,
    peak_time_s=4.0,
    best_1s_mean_n=195.0,
    ramp_slope_n_per_s=80.0,
    motion=Motion("velocity"),
    drop=None,
    force_shape=ForceShape.STEADY,
    longest_hold_s=3.5,
    open_start=False,
    open_end=False,
    gaps=0,
    saturated=0,
    metrics={"held_s": 3.5},
)


def moved(ratio: float) -> TrialAnalysis:
    return replace(TRIAL, motion=Motion("velocity", moved=Yield(3.0, 200.0 * ratio, 18.0, 6.0)))


def codes(remarks: tuple[Remark, ...]) -> set[str]:
    return {r.code for r in remarks}


@pytest.mark.parametrize(
    ("ratio", "verdict"),
    [
        (0.30, Verdict.BREAK),
        (0.79, Verdict.BREAK),
        (0.80, Verdict.INDETERMINATE),
        (0.89, Verdict.INDETERMINATE),
        (0.90, Verdict.HOLD),
        (1.00, Verdict.HOLD),
    ],
)
def test_cut_offs_of_the_ratio(ratio: float, verdict: Verdict) -> None:
    graded = grade_trial(moved(ratio))
    assert graded.verdict is verdict
    assert graded.rule == "break_test_motion"
    assert any(f"R = {ratio:.2f}" in line for line in graded.evidence)
    assert graded.break_s == (None if verdict is Verdict.HOLD else 3.0)


def test_no_yield_is_a_hold_whose_adequacy_is_unknown_without_a_target() -> None:
    graded = grade_trial(TRIAL)
    assert graded.verdict is Verdict.HOLD
    assert codes(graded.flags) == {"adequacy_unknown"}
    assert graded.break_s is None


@pytest.mark.parametrize(
    ("target", "verdict"),
    [(222.0, Verdict.HOLD), (223.0, Verdict.LOW_LOAD_HOLD), (400.0, Verdict.LOW_LOAD_HOLD)],
)
def test_a_hold_needs_nine_tenths_of_the_target(target: float, verdict: Verdict) -> None:
    graded = grade_trial(TRIAL, GradeSettings(target_n=target))
    assert graded.verdict is verdict
    assert "adequacy_unknown" not in codes(graded.flags)


def test_a_break_below_the_target_is_still_a_break() -> None:
    assert grade_trial(moved(0.5), GradeSettings(target_n=400.0)).verdict is Verdict.BREAK


def test_a_planned_hold_must_be_met() -> None:
    graded = grade_trial(TRIAL, GradeSettings(hold_s=5.0))
    assert graded.verdict is Verdict.INDETERMINATE
    assert codes(graded.reasons) == {"too_short"}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"gaps": 1}, "gap_in_trial"),
        ({"saturated": 2}, "saturated"),
        ({"baseline": None, "zero_n": None, "onset_s": None, "open_start": True}, "untared"),
    ],
)
def test_disqualifying_flags_end_in_cannot_tell(change: dict[str, object], code: str) -> None:
    graded = grade_trial(replace(moved(0.5), **change))  # type: ignore[arg-type]
    assert graded.verdict is Verdict.INDETERMINATE
    assert codes(graded.reasons) == {code}
    assert graded.advice
    assert graded.headline.startswith("Cannot tell")


def test_other_flags_do_not_change_a_verdict() -> None:
    short = replace(moved(0.5), baseline=Baseline(0.0, 0.1, 0.8, 0.95))
    graded = grade_trial(short)
    assert graded.verdict is Verdict.BREAK
    assert codes(graded.flags) == {"short_baseline"}
    earlier = replace(moved(0.5), baseline=None, onset_s=None)
    assert codes(grade_trial(earlier).flags) == {"zero_from_earlier"}
    assert grade_trial(earlier).verdict is Verdict.BREAK


def test_a_cut_off_trial_may_break_but_not_hold() -> None:
    assert grade_trial(replace(moved(0.5), open_end=True)).verdict is Verdict.BREAK
    graded = grade_trial(replace(TRIAL, open_end=True))
    assert graded.verdict is Verdict.INDETERMINATE
    assert codes(graded.reasons) == {"cut_off"}


def test_force_alone_never_holds() -> None:
    graded = grade_trial(replace(TRIAL, motion=None))
    assert graded.verdict is Verdict.INDETERMINATE
    assert codes(graded.reasons) == {"no_motion"}
    assert "steady" in graded.evidence[0]


def test_force_alone_can_raise_a_suspicion() -> None:
    drop = ForceDrop(3.0, 200.0, 120.0, 3.2)
    graded = grade_trial(replace(TRIAL, motion=None, drop=drop, force_shape=ForceShape.GIVES_WAY))
    assert graded.verdict is Verdict.SUSPECTED_BREAK
    assert graded.break_s == 3.0
    assert any("Low confidence" in line for line in graded.evidence)


def test_make_test_holds_for_three_seconds_by_default() -> None:
    make = GradeSettings(test=TestType.MAKE)
    assert grade_trial(TRIAL, make).verdict is Verdict.HOLD
    short = replace(TRIAL, longest_hold_s=2.5)
    assert grade_trial(short, make).verdict is Verdict.NO_HOLD
    assert grade_trial(short, GradeSettings(test=TestType.MAKE, hold_s=2.0)).verdict is Verdict.HOLD
    assert grade_trial(replace(short, open_end=True), make).verdict is Verdict.INDETERMINATE
    brief = replace(TRIAL, best_1s_mean_n=None, longest_hold_s=0.0)
    assert grade_trial(brief, make).verdict is Verdict.NO_HOLD


def test_make_test_below_its_target() -> None:
    graded = grade_trial(TRIAL, GradeSettings(test=TestType.MAKE, target_n=400.0))
    assert graded.verdict is Verdict.LOW_LOAD_HOLD
    assert "360 N" in graded.advice


def test_a_limit_from_outside_counts() -> None:
    limit = Remark("unit_unknown", "The unit is not known.", disqualifying=True)
    assert grade_trial(TRIAL, None, [limit]).verdict is Verdict.INDETERMINATE


def test_checks_tell_what_the_push_was_like() -> None:
    checks = {c.code: c.passed for c in grade_trial(replace(TRIAL, ramp_slope_n_per_s=300.0)).checks}
    assert checks == {"rest_before": True, "push_rate": False, "push_steady": None, "signal": True}
    unknown = {c.code: c.passed for c in grade_trial(replace(TRIAL, ramp_slope_n_per_s=None)).checks}
    assert unknown["push_rate"] is None


@pytest.mark.parametrize(
    "wrong",
    [
        {"target_n": -5.0},
        {"target_n": float("nan")},
        {"hold_s": 0.0},
        {"ratio_break": 0.95},
        {"ratio_hold": 1.5},
    ],
)
def test_settings_that_make_no_sense_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(SettingsError):
        GradeSettings(**wrong)  # type: ignore[arg-type]


def test_detection_settings_are_checked() -> None:
    with pytest.raises(SettingsError, match="bin_s"):
        DetectionSettings(bin_s=0.0)
    with pytest.raises(SettingsError, match="share"):
        DetectionSettings(hold_fraction=1.2)


def test_settings_travel_with_versions() -> None:
    out = grade_trial(TRIAL).settings.as_dict()
    assert out["settings_version"] == 2
    assert out["algorithm_version"] == ALGORITHM_VERSION
    assert out["detection"]["peak_cutoff_hz"] == 20.0


def test_a_load_without_a_zero_is_not_compared_with_the_plan() -> None:
    settings = GradeSettings(test=TestType.MAKE, target_n=150.0)
    graded = grade_trial(replace(TRIAL, zero_n=None, baseline=None), settings)
    assert graded.verdict is Verdict.INDETERMINATE
    assert codes(graded.reasons) == {"untared"}  # 90 % of what, without a zero?
    [load] = [check for check in graded.checks if check.code == "load"]
    assert load.passed is None


def test_a_make_test_that_begins_in_the_middle_is_not_called_short() -> None:
    short = replace(TRIAL, longest_hold_s=1.2, open_start=True, baseline=None, zero_n=None, onset_s=None)
    graded = grade_trial(short, GradeSettings(test=TestType.MAKE))
    assert graded.verdict is Verdict.INDETERMINATE
    assert codes(graded.reasons) == {"untared"}
    assert "starts_loaded" in codes(graded.flags)


@pytest.mark.parametrize("test", list(TestType))
def test_a_dead_channel_gets_no_verdict(test: TestType) -> None:
    graded = grade_trial(replace(TRIAL, dead=True), GradeSettings(test=test))
    assert graded.verdict is Verdict.INDETERMINATE
    assert codes(graded.reasons) == {"dead_channel"}


def test_a_force_that_fell_while_the_limb_stood_still_is_said() -> None:
    graded = grade_trial(replace(TRIAL, drop=ForceDrop(3.0, 180.0, 90.0, 3.2)))
    assert graded.verdict is Verdict.HOLD
    assert "force_fell" in codes(graded.flags)
    assert graded.break_s is None


def test_evidence_says_how_far_the_limb_moved() -> None:
    graded = grade_trial(replace(TRIAL, motion=Motion("velocity", crept_deg=3.4)))
    assert graded.verdict is Verdict.HOLD
    assert any("3°" in line for line in graded.evidence)


def test_left_out_samples_are_counted() -> None:
    graded = grade_trial(replace(TRIAL, glitches=2))
    assert graded.verdict is Verdict.HOLD
    assert "glitches" in codes(graded.flags)


@pytest.mark.parametrize(("share", "verdict"), [(0.02, Verdict.HOLD), (0.17, Verdict.INDETERMINATE)])
def test_many_lost_samples_take_the_verdict_away(share: float, verdict: Verdict) -> None:
    graded = grade_trial(replace(TRIAL, lost_share=share))
    assert graded.verdict is verdict
    assert "samples_lost" in codes(graded.flags)
    [signal] = [check for check in graded.checks if check.code == "signal"]
    assert signal.passed is False
