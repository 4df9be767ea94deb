"""What an answer of the screening locks, and what lifts it."""

from __future__ import annotations

import pytest

from nktsense.errors import StepRefusedError
from nktsense.protocol.screening.items import asked_items
from nktsense.protocol.session import steps
from nktsense.protocol.session.machine import possible
from nktsense.protocol.session.state import Phase
from tests.protocol.machine_visit import Visit, device, plan, start

STOPS = [item.id for item in asked_items() if item.level == "stop"]
CAUTION = next(item.id for item in asked_items() if item.level == "caution" and item.breaks == "all")


def answer(item: str, said: str) -> steps.AnswerItem:
    return steps.AnswerItem(item=item, answer=said)  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("item", STOPS)
@pytest.mark.parametrize("said", ["yes", "unknown"])
def test_every_stop_locks_and_unknown_is_never_no(item: str, said: str) -> None:
    visit = Visit.begun().to_screening().screened(**{item: said})
    assert visit.state.phase is Phase.LOCKED
    assert visit.state.stops == (item,)
    assert not {steps.StartTest, steps.StartIntervention, steps.GiveHomework} & possible(visit.state)


def test_an_override_lets_the_tests_go_on_with_its_reason() -> None:
    visit = Visit.begun().to_screening().screened(surgery="yes", clot="unknown")
    override = steps.OverrideStop(items=("clot", "surgery"), reason="Ultrasound negative; letter of the surgeon.")
    visit.take(override)
    assert visit.state.phase is Phase.READY
    assert visit.state.overridden == dict.fromkeys(("surgery", "clot"), override.reason)
    with pytest.raises(StepRefusedError, match="No break test"):
        visit.take(start())
    visit.take(start(test="make"))


def test_a_corrected_answer_unlocks_and_the_earlier_one_is_kept() -> None:
    visit = Visit.begun().to_screening().screened(clot="yes").take(answer("clot", "no"))
    assert visit.state.phase is Phase.READY
    assert [said.answer for _, _, said in visit.state.answers if said.item == "clot"] == ["yes", "no"]


def test_a_new_stop_locks_at_once() -> None:
    visit = Visit.ready().take(answer("clot", "yes"))
    assert visit.state.phase is Phase.LOCKED


def test_an_overridden_item_that_is_answered_again_stops_again() -> None:
    visit = Visit.begun().to_screening().screened(clot="yes", surgery="yes")
    visit.take(steps.OverrideStop(items=("surgery", "clot"), reason="Cleared."))
    visit.take(answer("clot", "yes"))
    assert visit.state.phase is Phase.LOCKED
    assert visit.state.stops == ("clot",)
    assert visit.take(steps.OverrideStop(items=("clot",), reason="Cleared again.")).state.phase is Phase.READY


def test_a_stop_answered_in_a_test_waits_for_its_end_and_takes_no_trial() -> None:
    visit = Visit.testing().take(device(), answer("chest_signs", "yes"))
    assert visit.state.phase is Phase.TESTING
    assert steps.RecordTrial not in possible(visit.state)
    visit.take(steps.FinishTest(reason="Chest pain."))
    assert visit.state.phase is Phase.LOCKED
    assert len(visit.state.tests[0].trials) == 1


def test_a_stop_that_is_corrected_in_the_test_lets_it_go_on() -> None:
    visit = Visit.testing().take(answer("chest_signs", "yes"), answer("chest_signs", "no"), device())
    assert len(visit.state.tests[0].trials) == 1


def test_a_stop_answered_in_an_intervention_locks_after_it() -> None:
    begun = steps.StartIntervention(kind="pressure", muscle="psoas", side="left", test=1)
    visit = Visit.ready().tested().take(begun, answer("clot", "unknown"))
    assert visit.state.phase is Phase.INTERVENING
    assert visit.take(steps.FinishIntervention()).state.phase is Phase.LOCKED


def test_break_tests_are_allowed_for_a_reason_until_another_answer_says_otherwise() -> None:
    visit = Visit.begun().to_screening().screened(**{CAUTION: "yes"})
    visit.take(steps.AllowBreakTests(reason="Light loads, agreed with the client."))
    visit.tested()
    visit.take(answer("joint", "yes"))
    with pytest.raises(StepRefusedError) as refused:
        visit.take(start(purpose="retest", of=1))
    assert refused.value.code == "break_refused"
    assert visit.state.break_allowed == ("Light loads, agreed with the client.",)


def test_a_caution_of_the_trunk_leaves_other_regions_alone() -> None:
    visit = Visit.begun().to_screening().screened(pregnancy="yes")
    assert visit.take(start()).state.phase is Phase.TESTING


def test_a_locked_session_can_be_observed_and_closed() -> None:
    visit = Visit.begun().to_screening().screened(clot="yes")
    visit.take(steps.Observe(kind="other", text="Sent to the emergency department."), steps.Close(reason="Referred."))
    assert visit.state.phase is Phase.CLOSED


def test_a_plan_of_make_tests_only_refuses_break_tests_until_a_licensed_tester_allows_them() -> None:
    visit = Visit.ready(plan=plan(break_tests=False, profile="after-surgery"))
    with pytest.raises(StepRefusedError, match="Only make tests are planned by the profile after-surgery") as refused:
        visit.take(start())
    assert refused.value.code == "break_refused"
    assert visit.take(start(test="make")).state.phase is Phase.TESTING
    again = Visit.ready(plan=plan(break_tests=False))
    again.take(steps.AllowBreakTests(reason="The surgeon's letter allows it."))
    assert again.take(start()).state.phase is Phase.TESTING
