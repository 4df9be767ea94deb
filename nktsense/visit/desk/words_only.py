"""Muscles that are recorded in words only, never scored."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from nktsense.protocol.part import Side
from nktsense.protocol.session.order import is_scorable
from nktsense.protocol.session.steps import Observe
from nktsense.visit.desk import stock
from nktsense.visit.desk.said import back
from nktsense.visit.desk.said import stock as stock_answers
from nktsense.visit.desk.sheet import Answer, Sheet, answer, typed, usual_first

if TYPE_CHECKING:
    from nktsense.visit.desk.bench import Bench


def words_answers(bench: Bench) -> list[Answer]:
    """Return the choice that records a muscle in words; none where the plan has no such muscle."""
    if all(is_scorable(bench.state.plan, planned.muscle) for planned in bench.state.plan.muscles):
        return []
    return [answer("words", "Record a muscle in words", lambda: bench.ask(_list_sheet), "never scored")]


def words_answer(bench: Bench, muscle: str, side: Side) -> Answer:
    """Return the choice that records one muscle in words."""
    words = f"Record {bench.name(muscle, side)} in words"
    return answer(f"words:{muscle}:{side}", words, asking_words(bench, muscle, side), "never scored")


def asking_words(bench: Bench, muscle: str, side: Side) -> Callable[[], None]:
    """Return what asks for the words about a muscle."""

    def take(text: str) -> None:
        bench.take(Observe(kind="muscle", text=text, muscle=muscle, side=side))
        bench.tell(f"{bench.name(muscle, side)} recorded in words.")

    def sheet(bench: Bench) -> Sheet:
        question = f"What was found of {bench.name(muscle, side)}?"
        answers = (*usual_first(stock_answers("words_as", stock.IN_WORDS, take)), back(bench))
        return Sheet(question, answers, (typed("muscle_words", "In your own words", take, "text"),))

    return lambda: bench.ask(sheet)


def _list_sheet(bench: Bench) -> Sheet:
    plan = bench.state.plan
    answers = [words_answer(bench, one.muscle, one.side) for one in plan.muscles if not is_scorable(plan, one.muscle)]
    return Sheet("Which muscle is recorded in words?", (*usual_first(answers), back(bench)))
