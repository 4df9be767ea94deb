"""A test that is being set up: what it will be, lever arm and load, and the pain that begins it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec.structs import replace

from nktsense.errors import StepRefusedError
from nktsense.protocol.session.state import Phase
from nktsense.protocol.session.steps import ReportPain, StartTest
from nktsense.protocol.session.trial_steps import standing_pain_nrs
from nktsense.visit.desk import stock
from nktsense.visit.desk.said import back, pain_answers, pain_field
from nktsense.visit.desk.screening import allow_break_answers
from nktsense.visit.desk.sheet import Answer, Sheet, Typed, answer, typed, usual_first
from nktsense.visit.set_up import NOT_COMPARED, is_compared
from nktsense.visit.typed import number_of

if TYPE_CHECKING:
    from nktsense.visit.desk.bench import Bench


def prepare(bench: Bench, step: StartTest) -> None:
    """Set up a test; where a break test is refused, a make test in its place, and why is told.

    Raises:
        StepRefusedError: The test is not possible now.
    """
    try:
        bench.visit.check(step)
    except StepRefusedError as refused:
        if refused.code != "break_refused":
            raise
        step = replace(step, test="make")
        bench.visit.check(step)
        bench.tell(f"Make test: {refused.message}")
    bench.done()
    bench.draft = step


def preparing_sheet(bench: Bench, draft: StartTest) -> Sheet:
    """Ask for the pain before a test; the answer begins it."""
    begin = beginning(bench, draft)
    answers = [*pain_answers(bench, begin)]
    if draft.lever_m is None:
        answers.append(answer("lever", "Lever arm", lambda: bench.ask(_lever_sheet), "as measured"))
    if draft.target_n is None:
        answers.append(answer("target", "Target load", lambda: bench.ask(_target_sheet)))
    answers += _kinds(bench, draft)
    answers.append(answer("drop", "Do not begin this test", lambda: drop(bench)))
    fields = (pain_field(begin, "Pain now, 0 to 10"), _lever_field(bench), _target_field(bench))
    notes = bench.set_ups.lines(bench.state, draft)
    if not is_compared(draft):
        notes = (*notes, f"{NOT_COMPARED}.")
    question = f"Before the test of {bench.name(draft.muscle, draft.side)}: pain now, 0 to 10?"
    return Sheet(question, tuple(answers), fields, notes)


def drop(bench: Bench) -> None:
    """Do not begin the test that is being set up."""
    bench.draft = None
    bench.tell("The test was not begun.")


def beginning(bench: Bench, draft: StartTest) -> Callable[[float], None]:
    """Return what begins a test with the pain that was told before it."""
    return lambda nrs: begin(bench, draft, ReportPain(nrs=nrs, when="before"))


def begin(bench: Bench, draft: StartTest, pain: ReportPain) -> None:
    """Begin a test: its device is opened, or its peaks are typed.

    Raises:
        StepRefusedError: It is not possible now.
    """
    if bench.settings.meter:
        bench.visit.typed_test(draft)
        bench.visit.take(pain)
    else:
        bench.visit.start_test(draft, bench.device_for(draft), pain.nrs, told=pain.told)
    bench.done()


def standing(bench: Bench, when: str) -> ReportPain | None:
    """Return the pain that stands, where the client says by agreement when it changes; None where it is asked."""
    nrs = standing_pain_nrs(bench.state)
    if not bench.settings.standing_pain or nrs is None:
        return None
    return ReportPain(nrs=nrs, when="after" if when == "after" else "before", told="standing")


def _kinds(bench: Bench, draft: StartTest) -> list[Answer]:
    """Return the other kind of test, where it is possible."""
    if draft.test == "break":
        return [
            answer("kind:make", "A make test", lambda: _change(bench, replace(draft, test="make")), "the client pushes")
        ]
    other = replace(draft, test="break")
    try:
        bench.visit.check(other)
    except StepRefusedError:
        return allow_break_answers(bench)
    return [answer("kind:break", "A break test", lambda: _change(bench, other), "the tester overcomes the hold")]


def _change(bench: Bench, draft: StartTest) -> None:
    bench.visit.check(draft)
    bench.done()
    bench.draft = draft


def _set_lever(bench: Bench, lever_m: float) -> None:
    if bench.draft is not None:
        _change(bench, replace(bench.draft, lever_m=lever_m))


def _set_target(bench: Bench, target_n: float) -> None:
    if bench.draft is not None:
        _change(bench, replace(bench.draft, target_n=target_n))


def _lever_field(bench: Bench) -> Typed:
    now = bench.draft.lever_m if bench.draft is not None else None
    return typed(
        "lever",
        "Lever arm",
        lambda text: _set_lever(bench, number_of(text.removesuffix("m"), "a lever arm in metres")),
        "number",
        value="" if now is None else f"{now:g}",
        unit="m",
    )


def _target_field(bench: Bench) -> Typed:
    now = bench.draft.target_n if bench.draft is not None else None
    return typed(
        "target",
        "Target load",
        lambda text: _set_target(bench, number_of(text.removesuffix("N"), "a load in newtons")),
        "number",
        value="" if now is None else f"{now:g}",
        unit="N",
    )


def _lever_sheet(bench: Bench) -> Sheet | None:
    if bench.draft is None or bench.state.phase is not Phase.READY:
        return None
    answers = [answer(f"lever:{m:.2f}", f"{m:.2f} m", _with(_set_lever, bench, m)) for m in stock.LEVERS_M]
    question = f"How long is the lever arm of {bench.name(bench.draft.muscle)}, as measured?"
    return Sheet(question, (*usual_first(answers), back(bench)), (_lever_field(bench),))


def _target_sheet(bench: Bench) -> Sheet | None:
    if bench.draft is None or bench.state.phase is not Phase.READY:
        return None
    answers = [answer(f"target:{n:.0f}", f"{n:.0f} N", _with(_set_target, bench, n)) for n in stock.TARGETS_N]
    question = f"Which load makes the test of {bench.name(bench.draft.muscle)} adequate?"
    return Sheet(question, (*usual_first(answers), back(bench)), (_target_field(bench),))


def _with(act: Callable[[Bench, float], None], bench: Bench, number: float) -> Callable[[], None]:
    return lambda: act(bench, number)
