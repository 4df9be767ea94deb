"""A wrong muscle or side that was recorded: put right afterwards, with a reason; what was said before stays."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from nktsense.errors import StepRefusedError
from nktsense.protocol.part import Side
from nktsense.protocol.session.possible import possible
from nktsense.protocol.session.state import TestRecord
from nktsense.protocol.session.steps import CorrectTest
from nktsense.visit.desk import stock
from nktsense.visit.desk.said import back, reason_sheet
from nktsense.visit.desk.sheet import Answer, Sheet, answer, usual_first

if TYPE_CHECKING:
    from nktsense.visit.desk.bench import Bench

NEW_SIGNATURE = "A result that was signed before needs a new signed version, with a reason."


def correct_answers(bench: Bench) -> list[Answer]:
    """Return the choice that corrects a test; none where no test is finished."""
    if CorrectTest not in possible(bench.state):
        return []
    return [answer("correct", "Correct a wrong muscle or side", lambda: bench.ask(_test_sheet), "with a reason")]


def _test_sheet(bench: Bench) -> Sheet:
    answers = [
        answer(
            f"correct:{test.number}",
            f"Test {test.number}: {bench.name(test.setup.muscle, test.setup.side)}",
            _asking(bench, _place_sheet(test)),
            test.setup.purpose,
        )
        for test in reversed(bench.state.tests)
        if test.finished_s is not None
    ]
    return Sheet("Which test was of another muscle or side?", (*usual_first(answers), back(bench)))


def _place_sheet(test: TestRecord) -> Callable[[Bench], Sheet]:
    def sheet(bench: Bench) -> Sheet:
        answers = [
            answer(f"as:{muscle}:{side}", bench.name(muscle, side), _asking(bench, _why_sheet(test, muscle, side)))
            for muscle, side in _places(bench, test)
        ]
        return Sheet(f"What was test {test.number} really of?", (*usual_first(answers), back(bench)))

    return sheet


def _places(bench: Bench, test: TestRecord) -> list[tuple[str, Side]]:
    """Return what it may have been of: the other side, then what was tested or is planned."""
    here = (test.setup.muscle, test.setup.side)
    found: dict[tuple[str, Side], None] = {}
    if test.setup.side != "midline":
        found[test.setup.muscle, "left" if test.setup.side == "right" else "right"] = None
    for one in (*bench.state.plan.muscles, *(other.setup for other in bench.state.tests)):
        found[one.muscle, one.side] = None
    return [place for place in found if place != here and _possible(bench, test, *place)]


def _possible(bench: Bench, test: TestRecord, muscle: str, side: Side) -> bool:
    """Whether a test may have been of a muscle: not of one that is never scored, or whose break test is refused."""
    try:
        bench.visit.check(CorrectTest(test=test.number, muscle=muscle, side=side, reason=stock.CORRECTED[0][1]))
    except StepRefusedError:
        return False
    return True


def _why_sheet(test: TestRecord, muscle: str, side: Side) -> Callable[[Bench], Sheet]:
    def sheet(bench: Bench) -> Sheet:
        def take(reason: str) -> None:
            bench.take(CorrectTest(test=test.number, muscle=muscle, side=side, reason=reason))
            bench.tell(f"Test {test.number} is of {bench.name(muscle, side)} now; what was said before stays.")

        was, now = bench.name(test.setup.muscle, test.setup.side), bench.name(muscle, side)
        warning = f"Test {test.number} will be of {now}, not of {was}"
        asked = reason_sheet(bench, f"{was} becomes {now}: why?", "corrected", stock.CORRECTED, take, warning)
        return Sheet(asked.question, asked.answers, asked.typed, (NEW_SIGNATURE,))

    return sheet


def _asking(bench: Bench, question: Callable[[Bench], Sheet]) -> Callable[[], None]:
    return lambda: bench.ask(question)
