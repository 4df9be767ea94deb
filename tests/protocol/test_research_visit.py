"""A blinded block with releases by lot, step by step: two visits that differ only in what is hidden look the same."""

from __future__ import annotations

from nktsense.protocol.research.lot import is_sham
from nktsense.protocol.research.readout import allocation_log, shown
from nktsense.protocol.screening.items import asked_items
from nktsense.protocol.session import plan as plans  # pytest would take a name Tester for tests
from nktsense.protocol.session.machine import Session
from nktsense.protocol.session.plan import PlannedMuscle, Research, SessionPlan
from nktsense.protocol.session.steps import (
    AnswerItem,
    AnyStep,
    Begin,
    Close,
    CloseBlock,
    FinishHistory,
    FinishIntervention,
    FinishScreening,
    FinishTest,
    Observe,
    Recontract,
    RecordTrial,
    ReportPain,
    Reveal,
    StartIntervention,
    StartTest,
)
from nktsense.protocol.session.trial_result import TrialResult

SETUP = StartTest(
    muscle="gluteus_maximus", side="left", purpose="first", test="break", position="prone", pad_site="distal thigh",
    tester="T1", device="sim:break",
)  # fmt: skip
RETEST = StartTest(
    muscle="gluteus_maximus", side="left", purpose="retest", of=1, test="break", position="prone",
    pad_site="distal thigh", tester="T1", device="sim:break",
)  # fmt: skip
RELEASE = StartIntervention(kind="pressure", muscle="piriformis", side="left", test=1, sham=None)


def visit(seed: int, held: bool, peak_n: float) -> list[Session]:
    """A visit in a blinded block with a release by lot; every step takes as long, whatever comes of it."""
    verdict, headline = ("hold", "Held") if held else ("break", f"Gave way at {peak_n:.0f} N")
    result = TrialResult(
        source="device",
        verdict=verdict,
        headline=headline,
        peak_n=peak_n,
        slope_n_per_s=peak_n / 2,
        reasons=(headline,),
    )
    trial: tuple[AnyStep, ...] = (Recontract(), RecordTrial(result=result))
    test = (ReportPain(nrs=1, when="before"), *trial * 3, FinishTest())
    taken: tuple[AnyStep, ...] = (
        Observe(kind="history", text="none"), Observe(kind="movement", text="bends"), FinishHistory(),
        *(AnswerItem(item=item.id, answer="no") for item in asked_items()), FinishScreening(),
        SETUP, *test, RELEASE, Reveal(intervention=1, to="T2"), FinishIntervention(), RETEST, *test,
        CloseBlock(), Close(),
    )  # fmt: skip
    planned = PlannedMuscle(muscle=SETUP.muscle, name="Gluteus maximus", side="left", region="hip")
    research = Research(seed=seed, randomised_order=False, sham=True)
    plan = SessionPlan(title="block", muscles=(planned,), rest_s=30, research=research)
    testers = (plans.Tester(code="T1"), plans.Tester(code="T2"))
    begin = Begin(session="s", client="C1", age_years=40, plan=plan, testers=testers)
    sessions = [Session.begin(begin, at_s=1000.0, by="T1")]
    for n, step in enumerate(taken, 1):
        sessions.append(sessions[-1].take(step, at_s=1000.0 + 40 * n, by="T1"))
    return sessions


def test_two_visits_that_differ_in_results_and_lots_look_the_same_until_the_block_and_the_session_are_closed() -> None:
    first, other = (
        next(n for n in range(100) if is_sham(Research(seed=n, sham=True), "s", 1) is sham) for sham in (True, False)
    )
    real, sham = visit(other, True, 181.25), visit(first, False, 93.5)
    blinded = [n for n, session in enumerate(real) if session.state.blinded]
    assert blinded == list(range(len(real) - 2))
    for n in blinded:
        assert shown(real[n].state, "T1") == shown(sham[n].state, "T1")
        assert all(
            text not in repr(shown(sham[n].state, "T2")) for text in ("93.5", "Gave way", "46.75", "verdict='break'")
        )
    open_block, closed = real[-2].state, real[-1].state
    assert shown(open_block).tests == open_block.tests
    assert shown(open_block).interventions[0].sham is None
    assert shown(open_block, "T2").interventions[0].sham is False
    assert shown(closed) == closed
    assert [(seen.to, seen.intervention) for seen in allocation_log(real[-1].entries)] == [("T2", 1), ("", 1)]
