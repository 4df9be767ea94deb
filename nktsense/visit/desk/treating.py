"""A release or an activation, step by step, as the practitioner decides: the program proposes none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from nktsense.protocol.part import Side
from nktsense.protocol.session.intervention_steps import sham_by_lot
from nktsense.protocol.session.state import Phase
from nktsense.protocol.session.steps import FinishIntervention, InterventionKind, Reveal, StartIntervention
from nktsense.visit.desk import stock
from nktsense.visit.desk.before import note_answer, note_field
from nktsense.visit.desk.bench import with_typed
from nktsense.visit.desk.partners import sides_of
from nktsense.visit.desk.said import back, draft_field
from nktsense.visit.desk.sheet import Answer, Sheet, answer, typed, usual_first
from nktsense.visit.set_up import aimed_test
from nktsense.visit.typed import number_of

if TYPE_CHECKING:
    from nktsense.visit.desk.bench import Bench


@dataclass(frozen=True, slots=True)
class Plan:
    """A release that is being put together."""

    kind: InterventionKind
    words: str
    test: int
    muscle: str = ""
    side: Side = "midline"


def release_answer(bench: Bench) -> Answer:
    """Return the choice that begins a release."""
    return answer("release", "Release or activate", lambda: bench.ask(_kind_sheet), "as you decide")


def _kind_sheet(bench: Bench) -> Sheet:
    test = meant_test(bench)
    answers = [
        answer(f"release:{kind}", words, _asking(bench, _where_sheet(Plan(kind, words, test))))
        for kind, words in stock.KINDS
    ]
    return Sheet("What is done?", (*usual_first(answers), back(bench)))


def meant_test(bench: Bench) -> int:
    """Return the number of the test whose muscle is meant: of the one whose partner was tested last, else the last."""
    finished = [test for test in bench.state.tests if test.finished_s is not None]
    if finished and finished[-1].setup.purpose == "partner" and finished[-1].setup.of is not None:
        return finished[-1].setup.of
    return aimed_test(bench.state)


def _where_sheet(plan: Plan) -> Callable[[Bench], Sheet]:
    def sheet(bench: Bench) -> Sheet:
        answers = [
            answer(f"where:{muscle}:{side}", bench.name(muscle, side), _asking(bench, _start_sheet(there)))
            for muscle, side in _places(bench, plan.test)
            for there in (replace(plan, muscle=muscle, side=side),)
        ]
        return Sheet(f"{plan.words}: on which muscle?", (*usual_first(answers), back(bench)))

    return sheet


def _places(bench: Bench, aimed: int) -> list[tuple[str, Side]]:
    """Return where something can be done: what was tested, the latest first, then the suspects of the muscle meant."""
    found: dict[tuple[str, Side], None] = {}
    for test in reversed(bench.state.tests):
        found[test.setup.muscle, test.setup.side] = None
    meant = bench.state.finished_test(aimed)
    for muscle, sides in () if meant is None else sides_of(bench, meant.setup.muscle, meant.setup.side):
        for side in sides:
            found[muscle, side] = None
    return list(found)


def _start_sheet(plan: Plan) -> Callable[[Bench], Sheet]:
    def sheet(bench: Bench) -> Sheet:
        where = bench.name(plan.muscle, plan.side)
        meant = bench.state.finished_test(plan.test)
        aim = "" if meant is None else bench.name(meant.setup.muscle, meant.setup.side)
        answers = [answer("start", "Begin now", _starting(bench, plan, sham=False), f"meant for {aim}")]
        if not sham_by_lot(bench.state):
            answers.append(answer("start_sham", "Begin as a sham", _starting(bench, plan, sham=True)))
        answers.append(answer("meant_for", "Meant for another muscle", _asking(bench, _meant_sheet(plan))))
        fields = (
            draft_field(bench, "site", "Site"),
            draft_field(bench, "dose", "Dose"),
            draft_field(bench, "what", "What is done"),
        )
        notes = ("The lot decides whether it is a sham.",) if sham_by_lot(bench.state) else ()
        return Sheet(f"{plan.words} of {where}: begin?", (*usual_first(answers), back(bench)), fields, notes)

    return sheet


def _meant_sheet(plan: Plan) -> Callable[[Bench], Sheet]:
    def sheet(bench: Bench) -> Sheet:
        answers = [
            answer(
                f"meant:{test.number}",
                bench.name(test.setup.muscle, test.setup.side),
                _meaning(bench, replace(plan, test=test.number)),
                f"test {test.number}",
            )
            for test in reversed(bench.state.tests)
            if test.finished_s is not None
        ]
        return Sheet("Which test is it meant to change?", (*usual_first(answers), back(bench)))

    return sheet


def _meaning(bench: Bench, plan: Plan) -> Callable[[], None]:
    def act() -> None:
        bench.back()  # this question
        bench.back()  # the one with the other test
        bench.ask(_start_sheet(plan))

    return act


def _starting(bench: Bench, plan: Plan, *, sham: bool) -> Callable[[], None]:
    def act() -> None:
        site, dose = with_typed(bench.typed, "site", stock.SITE), with_typed(bench.typed, "dose", stock.DOSE)
        words = with_typed(bench.typed, "what", stock.ON_PAPER if plan.kind == "other" else "")
        step = StartIntervention(
            kind=plan.kind,
            muscle=plan.muscle,
            side=plan.side,
            test=plan.test,
            site=site,
            dose=dose,
            sham=None if sham_by_lot(bench.state) else sham,
            words=words,
        )
        bench.take(step)

    return act


def _asking(bench: Bench, question: Callable[[Bench], Sheet]) -> Callable[[], None]:
    return lambda: bench.ask(question)


# While it is given


def intervening_sheet(bench: Bench) -> Sheet:
    """Wait for the end of what is given."""
    told = bench.prompt
    given = bench.state.interventions[-1]
    answers = [answer("done", "Finished: retest now", lambda: finish_intervention(bench, None))]
    if sham_by_lot(bench.state):
        codes = [tester.code for tester in bench.state.begin.testers if tester.code not in given.revealed_to]
        answers += [answer(f"reveal:{code}", f"{code} opens the envelope", _revealing(bench, code)) for code in codes]
    answers.append(note_answer(bench))
    seconds = typed(
        "seconds",
        "How long it took",
        lambda text: finish_intervention(bench, number_of(text.removesuffix("s"), "a time in seconds")),
        "number",
        unit="s",
    )
    return Sheet(told.text, usual_first(answers), (seconds, note_field(bench)), told.notes)


def finish_intervention(bench: Bench, seconds: float | None) -> None:
    """What was given is over; the window of the retest begins."""
    state = bench.take(FinishIntervention(seconds=seconds))
    took = state.interventions[-1].seconds
    after = "Finished." if took is None else f"Finished after {took:.0f} s."
    bench.tell(f"{after} Retest within {state.plan.retest_within_s:.0f} s.")


def _revealing(bench: Bench, code: str) -> Callable[[], None]:
    def act() -> None:
        given = bench.state.interventions[-1]
        state = bench.take(Reveal(intervention=given.number, to=code))
        word = "SHAM" if state.interventions[-1].sham else "REAL"
        bench.ask(_seen_sheet(code, given.number, word))

    return act


def _seen_sheet(code: str, number: int, word: str) -> Callable[[Bench], Sheet | None]:
    def sheet(bench: Bench) -> Sheet | None:
        if bench.state.phase is not Phase.INTERVENING:
            return None
        question = f"For {code} alone: intervention {number} is {word}. Who pushes must not see it."
        return Sheet(question, usual_first((answer("seen", "Seen: hide it", bench.back),)))

    return sheet
