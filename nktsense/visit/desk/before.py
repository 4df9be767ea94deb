"""What is asked before any test: history and movement, how earlier homework was done, goals and notes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from nktsense.errors import StepRefusedError
from nktsense.protocol.session.opening import history_missing
from nktsense.protocol.session.steps import FinishHistory, Observe, ReportHomework, SetGoal
from nktsense.visit.desk import stock
from nktsense.visit.desk.ending import leave_answer
from nktsense.visit.desk.said import back
from nktsense.visit.desk.said import stock as stock_answers
from nktsense.visit.desk.sheet import Answer, Sheet, Typed, answer, typed, usual_first

if TYPE_CHECKING:
    from nktsense.protocol.course.facts import HomeworkFact
    from nktsense.visit.desk.bench import Bench

Kind = Literal["history", "movement", "other"]


def history_sheet(bench: Bench) -> Sheet:
    """Ask for history and movement."""
    missing = history_missing(bench.state)
    history, movement = observe(bench, "history"), observe(bench, "movement")
    answers: list[Answer] = []
    if not missing:
        answers.append(answer("finish", "Go on to the screening", lambda: finish_history(bench)))
    elif "history" in missing:
        answers += stock_answers("history", stock.HISTORY, history)
    else:
        answers += stock_answers("movement", stock.MOVEMENT, movement)
    answers += adherence_answers(bench)
    answers += [answer("goal", "Record a goal", lambda: bench.ask(goal_sheet)), note_answer(bench)]
    answers.append(leave_answer(bench))
    fields = (
        typed("history", "History", history, "text"),
        typed("movement", "Movement", movement, "text"),
        note_field(bench),
        goal_field(bench),
    )
    return Sheet(bench.prompt.text, usual_first(answers), fields)


def finish_history(bench: Bench) -> None:
    """History and movement are recorded."""
    bench.take(FinishHistory())


def observe(bench: Bench, kind: Kind) -> Callable[[str], None]:
    """Return what records an observation in words."""

    def take(text: str) -> None:
        bench.take(Observe(kind=kind, text=text))
        bench.tell(f"{'note' if kind == 'other' else kind} recorded.".capitalize())

    return take


def note_answer(bench: Bench) -> Answer:
    """Return the choice that records a note."""
    return answer("note", "Record a note", lambda: bench.ask(note_sheet))


def note_field(bench: Bench) -> Typed:
    """Return the field for a note."""
    return typed("note", "Note", observe(bench, "other"), "text")


def note_sheet(bench: Bench) -> Sheet:
    """Ask for a note."""
    answers = stock_answers("note", stock.NOTES, observe(bench, "other"))
    return Sheet("What is to be noted?", (*usual_first(answers), back(bench)), (note_field(bench),))


def goal_sheet(bench: Bench) -> Sheet:
    """Ask for a goal."""
    answers = stock_answers("goal", stock.GOALS, _set_goal(bench))
    return Sheet("What is the goal?", (*usual_first(answers), back(bench)), (goal_field(bench),))


def goal_field(bench: Bench) -> Typed:
    """Return the field for a goal; a date may stand behind a bar."""
    return typed("goal", "Goal (| YYYY-MM-DD)", _set_goal(bench))


def _set_goal(bench: Bench) -> Callable[[str], None]:
    def take(text: str) -> None:
        goal, _, by_date = text.partition("|")
        bench.take(SetGoal(text=goal.strip(), by_date=by_date.strip()))
        bench.tell("Goal recorded.")

    return take


# How earlier homework was done


def adherence_answers(bench: Bench) -> list[Answer]:
    """Return a choice for each homework of earlier sessions of which nobody told yet how it was done."""
    told = {(said.session, said.number) for said in bench.state.adherence}
    return [
        answer(f"did:{place}", "How earlier homework was done", _asking_adherence(bench, place, given), given.text)
        for place, given in enumerate(bench.homework, 1)
        if (given.session, given.number) not in told
    ]


def _asking_adherence(bench: Bench, place: int, given: HomeworkFact) -> Callable[[], None]:
    def sheet(bench: Bench) -> Sheet:
        take = _report(bench, given)
        answers = [
            answer(f"did:{place}:{done}", f"{done} of 7", _reporting(take, done), "times in the last week")
            for done in stock.ADHERENCE
        ]
        words = f"{given.text}; {given.dose}; {given.schedule}. How often was it done, as the client tells it?"
        field = typed("did", "Times done of times planned, such as 5 of 14", lambda text: take(*_times(text)))
        return Sheet(words, (*usual_first(answers), back(bench)), (field,))

    return lambda: bench.ask(sheet)


def _report(bench: Bench, given: HomeworkFact) -> Callable[[int, int, str], None]:
    def take(done: int, planned: int, words: str) -> None:
        bench.take(ReportHomework(session=given.session, number=given.number, done=done, planned=planned, words=words))
        bench.tell("Recorded.")

    return take


def _reporting(take: Callable[[int, int, str], None], done: int) -> Callable[[], None]:
    return lambda: take(done, 7, "in the last week")


def _times(text: str) -> tuple[int, int, str]:
    said, _, words = text.partition("|")
    parts = said.split()
    if len(parts) != 3 or parts[1] != "of" or not (parts[0].isdigit() and parts[2].isdigit()):
        raise StepRefusedError("usage", "That was not understood.", "Say: TIMES of TIMES, such as 5 of 7.")
    return int(parts[0]), int(parts[2]), words.strip()
