"""Between tests: the usual choice is what comes next in the plan; everything else that is possible stands behind it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from nktsense.protocol.part import Side
from nktsense.protocol.session.order import is_scorable, order_is_drawn, untested
from nktsense.protocol.session.possible import possible
from nktsense.protocol.session.steps import CloseBlock
from nktsense.protocol.session.timing import due_release
from nktsense.visit.desk.before import adherence_answers, goal_field, goal_sheet, note_answer, note_field
from nktsense.visit.desk.correcting import correct_answers
from nktsense.visit.desk.ending import close_answer, homework_answer, leave_answer
from nktsense.visit.desk.partners import direct_partners, partner_answers
from nktsense.visit.desk.preparing import prepare
from nktsense.visit.desk.said import back
from nktsense.visit.desk.screening import allow_break_answers, change_sheet, locked_sheet
from nktsense.visit.desk.sheet import Answer, Sheet, answer, careful, usual_first
from nktsense.visit.desk.treating import release_answer
from nktsense.visit.desk.words_only import words_answer, words_answers
from nktsense.visit.set_up import next_planned

if TYPE_CHECKING:
    from nktsense.protocol.session.plan import PlannedMuscle
    from nktsense.visit.desk.bench import Bench


def ready_sheet(bench: Bench) -> Sheet:
    """Ask what comes next."""
    told, state = bench.prompt, bench.state
    planned = next_planned(state)
    text = told.text
    if planned is not None and not is_scorable(state.plan, planned.muscle) and due_release(state) is None:
        text = f"{bench.name(planned.muscle, planned.side)}, is recorded in words only."
    others = _others(bench)
    usual = _usual(bench, planned)
    answers = [usual, *(one for one in others if one.choice.id != usual.choice.id)]
    fields = (note_field(bench), goal_field(bench))
    direct = bench.once(lambda: (*_every_planned(bench), *_retests(bench), *direct_partners(bench)))
    return Sheet(text, usual_first(answers), fields, told.notes, direct=direct)


def _usual(bench: Bench, planned: PlannedMuscle | None) -> Answer:
    state = bench.state
    release = due_release(state)
    if release is not None:
        return retest_answer(bench, release.what.test)
    if planned is not None:
        return planned_answer(bench, planned)
    return close_answer(bench) if state.homework else homework_answer(bench)


def planned_answer(bench: Bench, planned: PlannedMuscle) -> Answer:
    """Return the choice of a planned muscle: its test, or words for one that is never scored."""
    if not is_scorable(bench.state.plan, planned.muscle):
        return words_answer(bench, planned.muscle, planned.side)
    return first_answer(bench, planned.muscle, planned.side)


def first_answer(bench: Bench, muscle: str, side: Side) -> Answer:
    """Return the choice of a first test."""
    step = bench.set_ups.first(bench.state, muscle, side)
    return answer(f"test:{muscle}:{side}", f"Test {bench.name(muscle, side)}", lambda: prepare(bench, step))


def retest_answer(bench: Bench, number: int) -> Answer:
    """Return the choice of a retest of a test."""
    setup = bench.state.tests[number - 1].setup

    def act() -> None:
        prepare(bench, bench.set_ups.again(bench.state, number))

    return answer(f"retest:{number}", f"Retest {bench.name(setup.muscle, setup.side)}", act, f"as in test {number}")


def _others(bench: Bench) -> list[Answer]:
    state = bench.state
    finished = any(test.finished_s is not None for test in state.tests)
    answers = partner_answers(bench)
    if finished:
        answers.append(release_answer(bench))
        answers.append(answer("retest", "Repeat a test", lambda: bench.ask(_retest_sheet), "with the same set-up"))
    answers.append(answer("muscle", "Test another muscle", lambda: bench.ask(_muscle_sheet)))
    answers += words_answers(bench)
    answers.append(homework_answer(bench))
    answers += adherence_answers(bench)
    answers += [answer("goal", "Record a goal", lambda: bench.ask(goal_sheet)), note_answer(bench)]
    if CloseBlock in possible(state):
        answers.append(_close_block(bench))
    answers += correct_answers(bench)
    answers.append(answer("change_answer", "Change an answer of the screening", lambda: bench.ask(change_sheet)))
    if not state.breaks_open:
        answers += allow_break_answers(bench)
    answers += _speakers(bench)
    return [*answers, close_answer(bench), leave_answer(bench)]


def _close_block(bench: Bench) -> Answer:
    def act() -> None:
        bench.take(CloseBlock())
        bench.tell("The block is closed: results are shown.")

    return careful("close_block", "Close the blinded block", act, "All results will be shown")


def _speakers(bench: Bench) -> list[Answer]:
    codes = [tester.code for tester in bench.state.begin.testers if tester.code != bench.visit.by]
    return [answer(f"by:{code}", f"{code} tests from now on", _speaking(bench, code)) for code in codes]


def _speaking(bench: Bench, code: str) -> Callable[[], None]:
    def act() -> None:
        bench.visit.by = code
        bench.done()
        bench.tell(f"{code} speaks now.")

    return act


def _every_planned(bench: Bench) -> tuple[Answer, ...]:
    """Return a choice for each planned muscle; while the lot decides, of those that are scored for the next one."""
    state = bench.state
    drawn = untested(state)[:1] if order_is_drawn(state) else ()
    return tuple(
        planned_answer(bench, one)
        for one in state.plan.muscles
        if not drawn or one in drawn or not is_scorable(state.plan, one.muscle)
    )


def _retests(bench: Bench) -> tuple[Answer, ...]:
    """Return a choice for the retest of each finished test, the latest first."""
    made = [test for test in bench.state.tests if test.finished_s is not None and test.setup.purpose != "retest"]
    return tuple(retest_answer(bench, test.number) for test in reversed(made))


def _retest_sheet(bench: Bench) -> Sheet:
    return Sheet("Which test is repeated?", (*usual_first(_retests(bench)), back(bench)))


def _muscle_sheet(bench: Bench) -> Sheet:
    answers = [one for one in _every_planned(bench) if one.choice.id.startswith("test:")]
    return Sheet("Which muscle is tested?", (*usual_first(answers), back(bench)))


def locked(bench: Bench) -> Sheet:
    """Ask what happens with a session that the screening stops."""
    return locked_sheet(bench, close_answer(bench), (note_answer(bench), *correct_answers(bench), leave_answer(bench)))
