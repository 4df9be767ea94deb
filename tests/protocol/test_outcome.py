"""Retests held against their tests: every kind of outcome, its words and its chance."""

from __future__ import annotations

import json
from dataclasses import replace
from math import comb
from typing import Any

import pytest

from nktsense.grading.words import share
from nktsense.protocol.outcome.compare import comparisons_made, outcomes, shown_outcomes
from nktsense.protocol.outcome.model import OutcomeKind
from nktsense.protocol.outcome.words import NOT_BLINDED, SHAM
from nktsense.protocol.session.plan import Research
from nktsense.protocol.session.state import InterventionRecord, Phase, TrialRecord
from nktsense.protocol.session.steps import ReportPain, SetAside, StartIntervention
from nktsense.protocol.session.trial_result import TrialResult
from tests.protocol.outcome_states import ERRORS, glutes, only, pair, release, session, trial, trials

BLIND = Research(seed=7, sham=False)
SHAMS = Research(seed=7, sham=True)


def luck(a: int, n: int, b: int, m: int) -> float:
    """At most a of n heads and at least b of m heads of a fair coin, counted by hand."""
    few = sum(comb(n, k) for k in range(a + 1)) / 2**n
    return few * sum(comb(m, k) for k in range(b, m + 1)) / 2**m


def test_a_repeated_change_with_its_chance() -> None:
    one = only(pair("bbb", "hhh"))
    assert one.kind is OutcomeKind.REPEATED_CHANGE
    assert one.chance == one.chance_of_any == pytest.approx(luck(0, 3, 3, 3))
    assert luck(0, 3, 3, 3) == 1 / 64
    assert one.text == (
        "Repeated change (3 of 3). Chance if nothing had changed: 1.6 % for this one, the only comparison made that "
        "day. Tester not blinded."
    )
    assert (one.test, one.retest, one.muscle, one.side) == (1, 2, "glutes", "right")
    assert (one.partner, one.partner_side, one.sham, one.blinded) == ("psoas", "left", False, False)


def test_twenty_comparisons_make_luck_likely() -> None:
    one = only(pair("bbb", "hhh", comparisons_before=19))
    assert one.comparisons == 20
    assert one.chance_of_any == pytest.approx(1 - (63 / 64) ** 20)
    assert round(100 * (1 - (63 / 64) ** 20)) == 27
    assert one.text == (
        "Repeated change (3 of 3). Chance if nothing had changed: 1.6 % for this one, 27 % for the 20 comparisons made "
        "that day. Tester not blinded."
    )


def test_every_finished_retest_of_the_session_counts() -> None:
    tests = [glutes(1, trials("bbb")), *(glutes(n, trials("hhh"), 1) for n in range(2, 6))]
    tests.append(replace(glutes(6, trials("h"), 1), finished_s=None))
    state = session(*tests, comparisons_before=3)
    assert comparisons_made(state) == 3 + 4
    assert [one.comparisons for one in outcomes(state)] == [7] * 4
    assert [one.retest for one in outcomes(state)] == [2, 3, 4, 5]


def test_the_other_way_is_not_taken_for_the_expected_one() -> None:
    one = only(pair("hhh", "bbb"))
    assert one.kind is OutcomeKind.REPEATED_CHANGE
    assert one.text.startswith("Repeated change (3 of 3): 3 of 3 held, then 0 of 3 held. Chance")
    assert one.chance == pytest.approx(2 / 64)
    assert only(pair("hhh", "bbb", expected="yields")).chance == pytest.approx(1 / 64)
    assert only(pair("bbb", "hhh", expected=None)).chance == pytest.approx(2 / 64)


def test_a_change_inside_mdc_is_error() -> None:
    one = only(pair("hhh", "hhh", (150.0, 160.0)), ERRORS)
    assert one.kind is OutcomeKind.WITHIN_ERROR
    assert one.text.startswith("Within measurement error: 150 N, then 160 N (+10 N, +7 %); MDC95 16 N from 12 people")
    assert "Verdicts unchanged: 3 of 3 held, then 3 of 3 held." in one.text
    assert (
        "1 comparison made that day; chance of at least one repeated change if nothing had changed: 1.6 %." in one.text
    )
    assert (one.chance, one.chance_of_any) == (None, None)


def test_a_force_beyond_mdc() -> None:
    one = only(pair("bhh", "hhh", (150.0, 170.0), comparisons_before=1), ERRORS)
    assert one.kind is OutcomeKind.BEYOND_ERROR
    assert one.text.startswith("Force changed beyond measurement error: 150 N, then 170 N (+20 N, +13 %); MDC95 16 N")
    assert "Verdicts: 2 of 3 held, then 3 of 3 held; no repeated change." in one.text
    assert "5.0 % for this one, 9.8 % for the 2 comparisons made that day" in one.text  # 1 − 0.95²
    assert one.chance_of_any == pytest.approx(1 - 0.95**2)


def test_without_an_own_error_no_force_is_called_real() -> None:
    small, large = only(pair("hhh", "hhh", (150.0, 180.0))), only(pair("hhh", "hhh", (150.0, 190.0)))
    assert (small.kind, large.kind) == (OutcomeKind.WITHIN_ERROR, OutcomeKind.INCONCLUSIVE)  # 20 %, 27 %
    assert "a usual size of error" in small.text
    assert any("own error" in note for note in large.notes)
    assert only(pair("hhh", "hhh", (150.0, 190.0)), {"psoas": ERRORS["glutes"]}).kind is OutcomeKind.INCONCLUSIVE


def test_one_flip_is_inconclusive() -> None:
    one = only(pair("bbb", "bhh"))
    assert one.kind is OutcomeKind.INCONCLUSIVE
    assert one.chance == pytest.approx(luck(0, 3, 2, 3))
    assert one.text.startswith("Inconclusive: 0 of 3 held, then 2 of 3 held. 150 N, then 150 N")
    assert "6.2 % for this one" in one.text  # 1/8 · 4/8 = 6.25 %


@pytest.mark.parametrize(
    ("setup", "words"),
    [
        ({"tester": "T2"}, "another person tested"),
        ({"device": "B"}, "another dynamometer was used"),
        ({"device": " "}, "the dynamometer is not known"),
        ({"position": "supine"}, "the test position differed"),
        ({"pad_site": "calf"}, "the pad sat elsewhere"),
        ({"lever_m": 0.35}, "the lever arm differed"),
        ({"lever_m": None}, "the lever arm is not known"),
        ({"test": "make"}, "a make test stands beside a break test and the velocity of the yield is not known"),
        ({"side": "left"}, "the other side was tested"),
    ],
)
def test_not_comparable_by_the_set_up(setup: dict[str, Any], words: str) -> None:
    one = only(session(glutes(1, trials("bbb")), glutes(2, trials("hhh"), 1, **setup)))
    assert one.kind is OutcomeKind.NOT_COMPARABLE
    assert one.text.startswith(f"Not comparable because {words}. 1 comparison made that day; ")
    assert one.text.endswith(NOT_BLINDED)
    assert (one.chance, one.chance_of_any) == (None, None)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"slope_n_per_s": 120.0}, "the push speed differed"),
        ({"slope_n_per_s": None}, "the push speed is not known"),
        ({"load_adequate": False}, "the load was too low"),
        ({"load_adequate": None}, "it is not known whether the load was adequate"),
        ({"rest_kept": False}, "a rest was too short"),
        ({"rest_kept": None}, "it is not known whether the rests were kept"),
    ],
)
def test_not_comparable_by_one_trial(change: dict[str, Any], words: str) -> None:
    odd = (*trials("hh"), trial(3, "hold", 150.0, **change))
    slopes = change.get("slope_n_per_s")
    if slopes is not None:
        odd = trials("hhh", slope_n_per_s=slopes)
    one = only(session(glutes(1, trials("bbb")), glutes(2, odd, 1)))
    assert one.kind is OutcomeKind.NOT_COMPARABLE
    assert one.text.startswith(f"Not comparable because {words}.")


def test_several_reasons_and_pain() -> None:
    after = replace(glutes(2, trials("hh", slope_n_per_s=None), 1), pains=())
    one = only(session(glutes(1, trials("bbb")), after))
    assert one.text.startswith(
        "Not comparable because the trials are too few or not as many, the push speed is not known and pain is not "
        "known. 1 comparison"
    )
    sore = replace(glutes(2, trials("hhh"), 1), pains=(ReportPain(nrs=5, when="during"),), went_on=("it was\nshort",))
    one = only(session(glutes(1, trials("bbb")), sore))
    assert "pain was too high or changed too much" in one.text
    assert "Retest: went on in spite of pain: it was short" in one.notes


def test_yields_at_another_velocity_are_not_comparable() -> None:
    fast = trials("bbb", yield_velocity_dps=60.0)
    one = only(session(glutes(1, trials("bbb")), glutes(2, fast, 1)))
    assert "the limb yielded at another velocity" in one.text


def test_typed_peaks_have_no_verdict_and_are_not_compared() -> None:
    typed = tuple(
        TrialRecord(n, 0.0, TrialResult(source="typed", peak_n=100.0 + n), recontracted=True) for n in (1, 2, 3)
    )
    one = only(session(glutes(1, typed), glutes(2, typed, 1)))
    assert (one.kind, one.verdicts) == (OutcomeKind.NOT_COMPARABLE, None)
    assert "the push speed is not known" in one.text
    assert any("typed from a display" in note for note in one.notes)


def test_an_unknown_peak_stops_the_change_of_force_alone() -> None:
    odd = (*trials("hh"), trial(3, "hold", None, slope_n_per_s=80.0))
    one = only(session(glutes(1, trials("bbb")), glutes(2, odd, 1)), ERRORS)
    assert (one.kind, one.force) == (OutcomeKind.REPEATED_CHANGE, None)
    assert any("a peak is not known (The zero of the force is not known.)" in note for note in one.notes)
    zero = only(pair("hhh", "hhh", (0.0, 150.0)), ERRORS)
    assert (zero.force, zero.kind) == (None, OutcomeKind.INCONCLUSIVE)


def test_what_is_said_beside_it() -> None:
    aside = SetAside(trial=4, reason="pad_slipped")
    made = (*trials("bbb"), trial(4, "break", aside=aside))
    late = replace(
        glutes(2, trials("hhh", recontracted=False), 1),
        since_release_s=95.0,
        timely=False,
        reason="it\nhurt " + "x" * 500,
    )
    state = replace(session(glutes(1, made), late), known_from_s=1550.0)
    notes = only(state).notes
    assert "Test: 1 of 4 trials set aside (1 × pad slipped)." in notes
    assert any(note.startswith("Retest: not re-contracted before 3 of 3 trials") for note in notes)
    assert "The retest began later than 60 s after the intervention (95 s)." in notes
    assert any("interrupted" in note for note in notes)
    assert any(note.startswith("Retest: ended early: it hurt xxx") and len(note) < 240 for note in notes)
    assert any("does not show that a muscle was inhibited" in note for note in notes)
    unknown = only(session(glutes(1, trials("bbb")), replace(glutes(2, trials("hhh"), 1), timely=None)))
    assert "How long after the intervention the retest began is not known." in unknown.notes


def test_more_than_three_trials_are_no_repeated_change() -> None:
    one = only(pair("bbbb", "hhhh"))
    assert one.kind is OutcomeKind.INCONCLUSIVE
    assert one.chance == pytest.approx(luck(0, 4, 4, 4))
    assert "Test: 4 trials; the rule of a repeated change is made for 3." in one.notes


def test_which_partner_was_worked_on() -> None:
    def aimed(number: int, muscle: str, test: int) -> InterventionRecord:
        what = StartIntervention(kind="pressure", muscle=muscle, side="left", test=test)
        return release(number, what=what)

    hamstrings: dict[str, Any] = {"muscle": "hamstrings"}
    tests = (
        glutes(1, trials("bbb")),
        replace(glutes(2, trials("hhh"), **hamstrings), after_intervention=1),
        replace(glutes(3, trials("bbb"), 1), after_intervention=3),
        replace(glutes(4, trials("hhh"), 3), after_intervention=4),
        replace(glutes(5, trials("hhh"), 4), after_intervention=4),
        replace(glutes(6, trials("hhh"), 1), after_intervention=4),
    )
    done = (aimed(1, "psoas", 1), aimed(2, "quadratus", 1), aimed(3, "adductors", 2), aimed(4, "lats", 3))
    found = {one.retest: one for one in outcomes(session(*tests, done=done))}
    assert found[3].partner == "quadratus"
    assert "3 interventions lie between test and retest: their effects cannot be told apart." in found[3].notes
    assert (found[4].partner, found[5].partner, found[6].partner) == ("lats", "", "lats")
    assert found[5].partner_side is None
    assert "Nothing was done between test and retest: it is a repetition." in found[5].notes


def test_a_sham_is_told() -> None:
    one = only(session(glutes(1, trials("bbb")), glutes(2, trials("hhh"), 1), done=(release(sham=True),)))
    assert one.text.endswith(f"{NOT_BLINDED} {SHAM}")
    assert (one.sham, SHAM in one.notes) == (True, True)
    unknown = only(session(glutes(1, trials("bbb")), glutes(2, trials("hhh"), 1), done=(release(sham=None),)))
    assert "Whether the intervention was a sham is not known, or hidden until the session is closed." in unknown.notes


def test_who_is_blinded() -> None:
    tests = glutes(1, trials("bbb")), glutes(2, trials("hhh"), 1)
    assert not only(session(*tests)).blinded
    assert not only(session(*tests, research=Research(seed=1, blind_readout=False))).blinded
    assert only(session(*tests, research=BLIND)).text.endswith("Results hidden from the tester.")
    shams = only(session(*tests, research=SHAMS, done=(release(revealed_to=("T9",)),)))
    assert shams.blinded
    assert not any("independent" in note for note in shams.notes)
    for other in ({}, {"tester": "T2"}):
        seen = session(
            tests[0], glutes(2, trials("hhh"), 1, **other), research=SHAMS, done=(release(revealed_to=("T1",)),)
        )
        assert not only(seen).blinded
        assert "The tester saw whether the intervention was a sham." in only(seen).notes


def test_a_retest_after_the_block_was_closed_is_not_blinded() -> None:
    state = session(glutes(1, trials("bbb")), glutes(2, trials("hhh"), 1), research=BLIND)
    ended_s = state.tests[1].finished_s
    assert ended_s is not None
    assert only(replace(state, block_closed=True, block_closed_s=ended_s + 1)).blinded
    late = only(replace(state, block_closed=True, block_closed_s=ended_s - 1))
    assert not late.blinded
    assert late.text.endswith("Tester not blinded.")


def test_nothing_is_shown_while_blinded() -> None:
    state = pair("bbb", "hhh", research=BLIND)
    assert shown_outcomes(replace(state, block_closed=False)) == ()
    closed = replace(state, phase=Phase.CLOSED)
    assert shown_outcomes(closed) == outcomes(closed) != ()


@pytest.mark.parametrize("sham", [True, False])
def test_a_sham_by_lot_is_not_shown_before_the_session_is_closed(sham: bool) -> None:
    done = (release(sham=sham, revealed_to=("T9",)),)
    state = session(glutes(1, trials("bbb")), glutes(2, trials("hhh"), 1), research=SHAMS, done=done)
    (hidden,) = shown_outcomes(state)
    assert (hidden.sham, SHAM in hidden.text, SHAM in hidden.notes) == (None, False, False)
    (seen,) = shown_outcomes(state, to="T9")
    (closed,) = shown_outcomes(replace(state, phase=Phase.CLOSED))
    assert (seen.sham, closed.sham) == (sham, sham)
    assert (SHAM in seen.text, SHAM in closed.text) == (sham, sham)


def test_as_plain_values() -> None:
    plain = json.loads(json.dumps(only(pair("bbb", "hhh"), ERRORS).as_dict(), allow_nan=False))
    assert plain["kind"] == "repeated change (3 of 3)"
    assert plain["comparability"]["comparable"] is True
    assert plain["verdicts"]["chance"] == 1 / 64


def test_the_words_of_an_outcome_fit_their_column() -> None:
    assert all(len(kind) <= 32 for kind in OutcomeKind)
    assert [share(value) for value in (0.0, 1 / 64, 0.05, 0.274, 1.0)] == [
        "less than 0.1 %",
        "1.6 %",
        "5.0 %",
        "27 %",
        "more than 99 %",
    ]
