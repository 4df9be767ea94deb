"""A blinded readout: nothing of a result or of a lot reaches what is shown, by no way round."""

from __future__ import annotations

import re
from dataclasses import fields, replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nktsense.protocol.research.lot import drawn_order, is_sham
from nktsense.protocol.research.readout import (
    ALLOCATION_HIDDEN,
    RESULTS_HIDDEN,
    AllocationSeen,
    allocation_log,
    hidden,
    shown,
)
from nktsense.protocol.session import plan as plans  # pytest would take a name Tester for tests
from nktsense.protocol.session.plan import PlannedMuscle, Research, SessionPlan
from nktsense.protocol.session.state import InterventionRecord, Phase, SessionState, TestRecord, TrialRecord
from nktsense.protocol.session.steps import (
    AnyStep,
    Begin,
    Close,
    Entry,
    FinishHistory,
    ReportPain,
    Reveal,
    SetAside,
    StartIntervention,
    StartTest,
)
from nktsense.protocol.session.trial_result import RecordingRef, TrialResult

SETUP = StartTest(
    muscle="gluteus_maximus", side="left", purpose="first", test="break", position="prone", pad_site="distal thigh",
    tester="T1", device="sim:break",
)  # fmt: skip
RELEASE = StartIntervention(kind="pressure", muscle="piriformis", side="left", test=1, sham=None)
MUSCLES = tuple(PlannedMuscle(muscle=f"m{n}", name=f"M{n}", side="left", region="hip") for n in range(6))

# Numbers and words of a kind that nothing else in a state has.
NUMBER = st.integers(10**9, 10**12).map(lambda n: (2 * n + 1) / 2**10)
WORD = st.text("bcdfghjklmnpqrstvwxyz", min_size=10, max_size=24)
MAYBE = st.one_of(st.none(), NUMBER)
RESULTS = st.builds(
    TrialResult, source=st.just("device"), verdict=WORD, headline=WORD, peak_n=MAYBE, no_peak=WORD, peak_u_n=MAYBE,
    af_iso_n=MAYBE, ratio=MAYBE, slope_n_per_s=MAYBE, yield_velocity_dps=MAYBE, moved_deg=MAYBE,
    has_motion=st.booleans(),
    load_adequate=st.one_of(st.none(), st.booleans()), began_s=MAYBE, ended_s=MAYBE, rule=WORD,
    reasons=st.lists(WORD, max_size=3).map(tuple), flags=st.lists(WORD, max_size=3).map(tuple), calibration=WORD,
    algorithm=WORD, recording=st.one_of(st.none(), st.builds(RecordingRef, recording=WORD, sha256=WORD)),
)  # fmt: skip


def state_of(
    *trials: tuple[TrialResult, ...],
    research: Research | None,
    shams: tuple[bool | None, ...] = (),
    seen: tuple[str, ...] = (),
    block_closed: bool = False,
    phase: Phase = Phase.READY,
) -> SessionState:
    plan = SessionPlan(title="a block", muscles=MUSCLES, research=research)
    tests = tuple(
        TestRecord(
            number=number,
            setup=SETUP,
            started_s=100.0 * number,
            finished_s=100.0 * number + 90,
            pains=(ReportPain(nrs=3.5, when="during"),),
            trials=tuple(
                TrialRecord(place, 100.0 * number + 20 * place, result, rest_s=61.5 if place > 1 else None)
                for place, result in enumerate(results, 1)
            ),
        )
        for number, results in enumerate(trials, 1)
    )
    given_ = tuple(
        InterventionRecord(n, msgspec.structs.replace(RELEASE, sham=sham), sham, 500.0 + n, 530.0 + n, 30.0, seen)
        for n, sham in enumerate(shams, 1)
    )
    begin = Begin(session="s", client="C1", plan=plan, testers=(plans.Tester(code="T1"), plans.Tester(code="T2")))
    return SessionState(
        phase=phase, begin=begin, seq=9, at_s=900.0, tests=tests, interventions=given_, block_closed=block_closed
    )


def values_of(result: TrialResult) -> list[str]:
    """Every number and word of a result, as it would be printed in a state."""
    texts: list[str] = []

    def walk(value: object) -> None:
        if isinstance(value, msgspec.Struct):
            for name in value.__struct_fields__:
                walk(getattr(value, name))
        elif isinstance(value, tuple):
            for one in value:
                walk(one)
        elif isinstance(value, str | float) and value not in ("", "device", "typed"):
            texts.append(str(value))

    walk(result)
    return texts


@given(st.lists(st.lists(RESULTS, min_size=1, max_size=4).map(tuple), min_size=1, max_size=3))
def test_nothing_of_a_result_can_be_found_in_what_is_shown(trials: list[tuple[TrialResult, ...]]) -> None:
    state = state_of(*trials, research=Research(seed=1))
    secrets = [text for results in trials for result in results for text in values_of(result)]
    assert all(secret in repr(state) for secret in secrets)  # the search would find them
    for to in ("", "T1"):
        assert not [secret for secret in secrets if secret in repr(shown(state, to))]


@given(RESULTS, RESULTS)
def test_what_is_shown_does_not_depend_on_the_result(one: TrialResult, other: TrialResult) -> None:
    research = Research(seed=1)
    assert shown(state_of((one, other), research=research)) == shown(state_of((other, one), research=research))
    assert shown(state_of((one,), research=research)) == shown(state_of((other,), research=research))


@given(RESULTS)
def test_that_a_trial_was_made_its_rest_and_its_pain_are_shown(result: TrialResult) -> None:
    state = state_of((result, result), research=Research(seed=1))
    aside = SetAside(trial=2, reason="pad_slipped", words="slid down")
    first, second = state.tests[0].trials
    state = replace(state, tests=(replace(state.tests[0], trials=(first, replace(second, aside=aside))),))
    (test,) = shown(state).tests
    assert (test.number, test.setup, test.pains) == (1, SETUP, state.tests[0].pains)
    for kept, was in zip(test.trials, state.tests[0].trials, strict=True):
        assert {f.name: getattr(kept, f.name) for f in fields(kept) if f.name != "result"} == {
            f.name: getattr(was, f.name) for f in fields(was) if f.name != "result"
        }
        assert kept.result == TrialResult(source="device")


@given(RESULTS)
@pytest.mark.parametrize(
    ("research", "block_closed"),
    [(None, False), (Research(seed=1, blind_readout=False), True), (Research(seed=1), True)],
)
def test_results_are_shown_without_a_blinded_block_and_after_it(
    research: Research | None, block_closed: bool, result: TrialResult
) -> None:
    state = state_of((result,), research=research, block_closed=block_closed)
    assert shown(state) == state
    assert hidden(state) == ()


@given(
    st.integers(0, 2**64),
    st.integers(0, 2**64),
    st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1, max_size=5),
)
def test_neither_lot_nor_seed_can_be_told_from_what_is_shown(
    seed: int, other_seed: int, lots: list[tuple[bool, bool]]
) -> None:
    def view(seed: int, column: int) -> SessionState:
        research = Research(seed=seed, randomised_order=False, sham=True)
        return shown(state_of(research=research, shams=tuple(pair[column] for pair in lots), seen=("T2",)), "T1")

    assert view(seed, 0) == view(other_seed, 1)
    assert all(one.sham is None and one.what.sham is None for one in view(seed, 0).interventions)


def test_only_the_person_to_whom_it_was_revealed_sees_a_lot() -> None:
    research = Research(seed=987654321, sham=True)
    state = state_of(research=research, shams=(True, False), seen=("T2",))
    not_yet = replace(state, interventions=(state.interventions[0], replace(state.interventions[1], revealed_to=())))
    assert [one.sham for one in shown(not_yet, "T2").interventions] == [True, None]
    assert [one.sham for one in shown(not_yet, "T1").interventions] == [None, None]
    assert [one.sham for one in shown(not_yet).interventions] == [None, None]
    assert "987654321" not in repr(shown(not_yet, "T2"))


def test_nobody_in_particular_is_nobody_even_where_an_empty_code_was_written_down() -> None:
    state = state_of(research=Research(seed=1, sham=True), shams=(True,), seen=("",))
    assert shown(state, "").interventions[0].sham is None


@pytest.mark.parametrize("phase", [phase for phase in Phase if phase is not Phase.CLOSED])
def test_a_closed_block_shows_results_and_still_no_lot(phase: Phase) -> None:
    result = TrialResult(source="typed", peak_n=111.5)
    state = state_of(
        (result,), research=Research(seed=5, sham=True), shams=(True,), seen=("T2",), block_closed=True, phase=phase
    )
    assert shown(state, "T1").tests == state.tests
    assert shown(state, "T1").interventions[0].sham is None
    assert hidden(state) == (ALLOCATION_HIDDEN,)
    assert hidden(replace(state, block_closed=False)) == (RESULTS_HIDDEN, ALLOCATION_HIDDEN)


def test_a_closed_session_hides_nothing() -> None:
    state = state_of(research=Research(seed=5, sham=True), shams=(True,), block_closed=True, phase=Phase.CLOSED)
    assert shown(state) == state
    assert hidden(state) == ()


def test_a_sham_that_was_said_openly_is_not_hidden_where_none_is_drawn() -> None:
    state = state_of(research=None, shams=(True, False))
    assert [one.sham for one in shown(state).interventions] == [True, False]


@given(st.integers(0, 2**64))
def test_the_drawn_order_is_shown_though_the_seed_is_not(seed: int) -> None:
    research = Research(seed=seed, sham=True)
    plan = shown(state_of(research=research)).plan
    names = [planned.muscle for planned in MUSCLES]
    drawn = drawn_order(research, names)
    assert tuple(planned.muscle for planned in plan.muscles) == drawn
    assert plan.research is not None
    assert drawn_order(plan.research, drawn) == drawn  # whoever draws again from the copy changes nothing


def test_a_copy_is_shown_and_the_state_stays_as_it_was() -> None:
    state = state_of((TrialResult(source="typed", peak_n=7.5),), research=Research(seed=5, sham=True), shams=(True,))
    before = repr(state)
    assert shown(state) != state
    assert repr(state) == before
    assert shown(shown(state)) == shown(state)


def steps(research: Research | None, *more: AnyStep) -> list[Entry]:
    begin = Begin(
        session="s", client="", plan=SessionPlan(title="x", research=research), testers=(plans.Tester(code="T1"),)
    )
    return [Entry(seq=n, at_s=1000.0 + n, by="T2", step=step) for n, step in enumerate((begin, *more))]


def test_the_log_tells_who_saw_which_release_when_and_not_what_it_was() -> None:
    entries = steps(
        Research(seed=3, sham=True), FinishHistory(), RELEASE, Reveal(intervention=1, to="T2"), RELEASE,
        Reveal(intervention=2, to="T3"), Reveal(intervention=1, to="T1"), Close(),
    )  # fmt: skip
    log = allocation_log(entries)
    assert log == (
        AllocationSeen(3, 1003.0, "T2", "T2", 1),
        AllocationSeen(5, 1005.0, "T2", "T3", 2),
        AllocationSeen(6, 1006.0, "T2", "T1", 1),
        AllocationSeen(7, 1007.0, "T2", "", 1),
        AllocationSeen(7, 1007.0, "T2", "", 2),
    )
    assert not re.search(r"sham|True|False", repr(log))
    assert allocation_log(entries[:3]) == ()


@pytest.mark.parametrize("research", [None, Research(seed=3)])
def test_the_log_is_empty_where_nothing_is_concealed(research: Research | None) -> None:
    assert allocation_log(steps(research, RELEASE, Close())) == ()


def test_the_seed_of_a_closed_session_lets_anybody_check_the_lots() -> None:
    research = Research(seed=12, sham=True, sham_share=0.5)
    drawn = tuple(is_sham(research, "s", number) for number in (1, 2, 3, 4))
    closed = shown(state_of(research=research, shams=drawn, block_closed=True, phase=Phase.CLOSED))
    assert closed.plan.research is not None
    assert [
        is_sham(closed.plan.research, closed.begin.session, given.number) == given.sham
        for given in closed.interventions
    ] == [True, True, True, True]
