"""The end of a visit: homework as the practitioner gives it, the close, and what is left to do when it is closed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from nktsense.protocol.session.closing import left_out
from nktsense.protocol.session.steps import Close, GiveHomework
from nktsense.visit.desk import stock
from nktsense.visit.desk.correcting import correct_answers
from nktsense.visit.desk.said import back, draft_field, reason_sheet
from nktsense.visit.desk.sheet import Answer, Sheet, answer, careful, usual_first

if TYPE_CHECKING:
    from nktsense.visit.desk.bench import Bench

CLOSES = "The session will be closed"


def homework_answer(bench: Bench) -> Answer:
    """Return the choice that gives homework."""
    return answer("homework", "Give homework", lambda: bench.ask(homework_sheet), "in your words")


def homework_sheet(bench: Bench) -> Sheet:
    """Ask for homework; the program proposes none."""
    answers: list[Answer] = []
    if bench.typed.get("homework", "").strip():
        answers.append(answer("homework:typed", "Give what was typed", lambda: _give_typed(bench)))
    text, dose, schedule = stock.HOMEWORK
    answers.append(answer("homework:written", text, _giving(bench, text, dose, schedule)))
    answers += [
        answer(
            f"homework:again:{place}",
            f"Again: {given.text}",
            _giving(bench, given.text, given.dose, given.schedule),
            f"{given.dose}; {given.schedule}",
        )
        for place, given in enumerate(bench.homework, 1)
    ]
    fields = (
        draft_field(bench, "homework", "What to do"),
        draft_field(bench, "homework_dose", "How much"),
        draft_field(bench, "homework_schedule", "When"),
    )
    return Sheet("Which homework is given?", (*usual_first(answers), back(bench)), fields)


def _give_typed(bench: Bench) -> None:
    names = ("homework", "homework_dose", "homework_schedule")
    text, dose, schedule = (bench.typed.get(name, "").strip() for name in names)
    _giving(bench, text, dose, schedule)()


def _giving(bench: Bench, text: str, dose: str, schedule: str) -> Callable[[], None]:
    def act() -> None:
        state = bench.take(GiveHomework(text=text, dose=dose, schedule=schedule))
        bench.tell(f"Homework {len(state.homework)} recorded.")

    return act


def close_answer(bench: Bench) -> Answer:
    """Return the choice that closes the session; with a reason where something was left out."""
    if left_out(bench.state) or bench.state.blinded:
        return answer("close", "Close the session", lambda: bench.ask(_why_sheet), "with a reason")
    return careful("close", "Close the session", lambda: close(bench), CLOSES)


def _why_sheet(bench: Bench) -> Sheet:
    missing = ", ".join(bench.name(one.muscle, one.side) for one in left_out(bench.state))
    question = f"Planned and not tested: {missing}. Why?" if missing else "The blinded block is not closed. Why?"
    return reason_sheet(bench, question, "close", stock.LEFT_OUT, lambda reason: close(bench, reason), CLOSES)


def close(bench: Bench, reason: str = "") -> None:
    """End the session."""
    bench.take(Close(reason=reason))
    bench.tell("The session is closed.")


def leave_answer(bench: Bench) -> Answer:
    """Return the choice that leaves the session open; one without records would be lost."""
    if bench.visit.is_kept:
        return answer("leave", "Leave it open for later", lambda: _leave(bench), "it can be resumed")
    warning = "The session will be lost: it has no client, so it is not kept"
    return careful("leave", "Leave without closing", lambda: _leave(bench), warning)


def closed_sheet(bench: Bench) -> Sheet:
    """Nothing is asked any more."""
    leave = answer("leave", "Leave this session", lambda: _leave(bench))
    return Sheet("The session is closed.", usual_first((leave, *correct_answers(bench))))


def _leave(bench: Bench) -> None:
    bench.left = True
