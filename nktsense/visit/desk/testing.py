"""A test under way: it goes on by itself from trial to trial; the choices are for exceptions, pain and its end."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from nktsense.protocol.session.state import TestRecord, TrialRecord
from nktsense.protocol.session.steps import CountAgain, GoOn, Recontract, ReportPain, SetAside, SetAsideReason
from nktsense.protocol.session.trial_steps import pain_asked
from nktsense.visit.desk import stock
from nktsense.visit.desk.before import note_answer, note_field
from nktsense.visit.desk.news import CueKind
from nktsense.visit.desk.said import back, pain_answers, pain_field, reason_sheet, stock_careful
from nktsense.visit.desk.sheet import Answer, Sheet, answer, careful, typed, usual_first
from nktsense.visit.typed import number_of

if TYPE_CHECKING:
    from nktsense.visit.desk.bench import Bench

When = Literal["before", "during", "after"]


def connecting_sheet(bench: Bench) -> Sheet:
    """Wait for the dynamometer of a test that begins when it answers."""
    cancel = answer("cancel", "Do not begin this test", lambda: cancel_connecting(bench))
    name = "" if bench.draft is None else f" of {bench.name(bench.draft.muscle, bench.draft.side)}"
    return Sheet(f"Connecting to the dynamometer; the test{name} begins when it answers.", (cancel,), by_itself=True)


def cancel_connecting(bench: Bench) -> None:
    """Let go of a device that has not answered yet; its test is not begun."""
    bench.draft = None
    bench.progress += bench.visit.stop_device()


def testing_sheet(bench: Bench, test: TestRecord) -> Sheet:
    """Conduct the trials of the open test, then ask for pain, then end it."""
    told, state = bench.prompt, bench.state
    notes = (*told.notes, *_waiting(bench))
    if state.stops:
        return _ending(bench, test, told.text, notes)
    if not pain_asked(test):
        take = report(bench, "before")
        return Sheet(told.text, pain_answers(bench, take), (pain_field(take),), notes)
    made = len(test.counted)
    if made >= state.plan.trials:
        return _all_made(bench, test, told.text, notes)
    if not bench.visit.device_open and bench.reads_device:
        return _device_gone(bench, test, notes)
    answers = [*_contracted(bench), *_of_last_trial(bench, test), _pain_now(bench, test), _stop(bench, test)]
    answers.append(note_answer(bench))
    fields = [note_field(bench)]
    if not bench.reads_device:
        fields.insert(0, typed("peak", "Peak on the display", lambda text: _peak(bench, text), "number", unit="N"))
    return Sheet(told.text, usual_first(answers), tuple(fields), notes, by_itself=bench.reads_device)


def _all_made(bench: Bench, test: TestRecord, question: str, notes: tuple[str, ...]) -> Sheet:
    """All planned trials are made: pain afterwards, then the end."""
    others = [*_of_last_trial(bench, test), note_answer(bench)]
    if not any(pain.when == "after" for pain in test.pains):
        take = report(bench, "after")
        return Sheet(question, (*pain_answers(bench, take), *others), (pain_field(take),), notes)
    finish = answer("finish", "Finish the test", lambda: finish_test(bench))
    return Sheet(question, usual_first((finish, _pain_now(bench, test), *others)), (note_field(bench),), notes)


def _device_gone(bench: Bench, test: TestRecord, notes: tuple[str, ...]) -> Sheet:
    made, planned = len(test.counted), bench.state.plan.trials
    lost = bench.visit.lost or "The device of the open test is not connected."
    question = f"{lost} {made} of {planned} trials are kept. Connect the device again, or stop."
    again = answer("connect_again", "Connect the device again", lambda: connect_again(bench))
    others = (*_of_last_trial(bench, test), _pain_now(bench, test), _stop(bench, test), note_answer(bench))
    return Sheet(question, usual_first((again, *others)), (note_field(bench),), notes)


def connect_again(bench: Bench) -> None:
    """Open a device for the test that is under way.

    Raises:
        StepRefusedError: No test is under way, or a device is open already.
    """
    test = bench.state.open_test
    bench.visit.connect_again("" if test is None else bench.device_for(test.setup))
    bench.done()


def _waiting(bench: Bench) -> tuple[str, ...]:
    trouble = bench.visit.trials.trouble
    return () if trouble is None else (f"Trials wait to be kept, and are tried again: {trouble}",)


# Pain


def report(bench: Bench, when: When) -> Callable[[float], None]:
    """Return what records pain."""
    return lambda nrs: report_pain(bench, ReportPain(nrs=nrs, when=when))


def report_pain(bench: Bench, step: ReportPain) -> None:
    """Record pain; where it stops the test, that is told."""
    bench.take(step)
    bench.tell(f"Pain {step.nrs:g} {step.when}.")


def _pain_now(bench: Bench, test: TestRecord) -> Answer:
    return answer("pain_now", "Pain has changed", lambda: bench.ask(pain_sheet))


def pain_sheet(bench: Bench) -> Sheet | None:
    """Ask for pain in the course of a test."""
    test = bench.state.open_test
    if test is None:
        return None
    when: When = "before" if not test.trials else "during"
    if len(test.counted) >= bench.state.plan.trials:
        when = "after"
    take = report(bench, when)
    return Sheet("Pain now, 0 to 10?", (*pain_answers(bench, take), back(bench)), (pain_field(take),))


# Contraction before a trial


def _contracted(bench: Bench) -> list[Answer]:
    each = bench.visit.trials.contracted_before_each
    if each:
        return [
            answer("contracted_off", "Say before each trial that it was contracted", lambda: _each(bench, on=False))
        ]
    answers: list[Answer] = []
    if not bench.state.recontracted:
        answers.append(answer("contracted", "It was contracted once", lambda: _once(bench), "in the test position"))
    always = answer(
        "contracted_each", "It is contracted before each trial", lambda: _each(bench, on=True), "from now on"
    )
    return [*answers, always]


def _once(bench: Bench) -> None:
    bench.take(Recontract())


def _each(bench: Bench, *, on: bool) -> None:
    bench.visit.trials.contracted_before_each = on
    said = "is taken as done" if on else "is said before each"
    bench.done()
    bench.tell(f"The contraction before a trial {said}.")


# Trials that are not to count


def _of_last_trial(bench: Bench, test: TestRecord) -> list[Answer]:
    answers: list[Answer] = []
    if test.counted:
        last = test.counted[-1]
        words = f"Do not count trial {last.number}"
        answers.append(answer("aside", words, lambda: bench.ask(aside_sheet(last)), "it is kept and told"))
    put_aside = [trial for trial in test.trials if trial.aside is not None]
    if put_aside:
        trial = put_aside[-1]
        words = f"Count trial {trial.number} after all"
        answers.append(answer("count_again", words, lambda: bench.ask(_again_sheet(trial))))
    return answers


def aside_sheet(trial: TrialRecord) -> Callable[[Bench], Sheet]:
    """Return the question why a trial is not to count."""

    def sheet(bench: Bench) -> Sheet:
        warning = f"Trial {trial.number} will not be counted"
        answers = [
            careful(f"aside:{reason}", words, _aside(bench, trial.number, reason), warning)
            for reason, words in stock.NOT_COUNTED
        ]
        other = typed("aside_reason", "Another reason", lambda text: _aside(bench, trial.number, "other", text)())
        return Sheet(f"Why is trial {trial.number} not to count?", (*answers, back(bench)), (other,))

    return sheet


def _aside(bench: Bench, trial: int, reason: SetAsideReason, words: str = "") -> Callable[[], None]:
    def act() -> None:
        bench.take(SetAside(trial=trial, reason=reason, words=words.strip()))
        bench.tell(f"Trial {trial} is kept and not counted.")

    return act


def _again_sheet(trial: TrialRecord) -> Callable[[Bench], Sheet]:
    def sheet(bench: Bench) -> Sheet:
        def take(reason: str) -> None:
            bench.take(CountAgain(trial=trial.number, reason=reason))
            bench.tell(f"Trial {trial.number} counts again.")

        question = f"Why does trial {trial.number} count after all?"
        return reason_sheet(bench, question, "again", stock.COUNTED_AGAIN, take)

    return sheet


def _peak(bench: Bench, text: str) -> None:
    number, _, unit = text.strip().partition(" ")
    bench.visit.typed_peak(number_of(number, "a force with its unit"), unit.strip() or "N")
    bench.done()


# The end of a test


def _stop(bench: Bench, test: TestRecord) -> Answer:
    return answer("stop", "Stop this test", lambda: bench.ask(stop_sheet), "with a reason")


def stop_sheet(bench: Bench) -> Sheet | None:
    """Ask why a test ends with fewer trials than planned."""
    test = bench.state.open_test
    if test is None:
        return None
    question = "Why does the test end now?"
    warning = f"The test will end with {len(test.counted)} of {bench.state.plan.trials} trials"
    answers = stock_careful("stop", stock.STOPPED, lambda reason: finish_test(bench, reason), warning)
    field = typed("stop_reason", "Another reason", lambda text: finish_test(bench, text))
    return Sheet(question, (*answers, back(bench)), (field,))


def _ending(bench: Bench, test: TestRecord, question: str, notes: tuple[str, ...]) -> Sheet:
    """An answer of the screening stops the test: it ends."""
    reason = f"An answer of the screening: {', '.join(bench.state.stops)}"
    finish = answer("finish", "Finish the test", lambda: finish_test(bench, reason))
    return Sheet(question, usual_first((finish, note_answer(bench))), (note_field(bench),), notes)


def halted_sheet(bench: Bench, test: TestRecord) -> Sheet:
    """Pain stopped the test: it ends, or goes on for a reason."""
    told = bench.prompt
    finish = answer("finish", "Finish the test", lambda: finish_test(bench, "Pain"), "for pain")
    answers = [finish]
    if not bench.state.stops:
        answers.append(answer("go_on", "Go on", lambda: bench.ask(_go_on_sheet), "with a reason"))
    answers += [_pain_now(bench, test), *_of_last_trial(bench, test), note_answer(bench)]
    field = typed("stop_reason", "Why it ends", lambda text: finish_test(bench, text))
    return Sheet(told.text, usual_first(answers), (field, note_field(bench)), told.notes)


def _go_on_sheet(bench: Bench) -> Sheet:
    def take(reason: str) -> None:
        bench.take(GoOn(reason=reason))
        bench.tell("The test goes on.")

    question = "Why does the test go on in spite of pain?"
    return reason_sheet(bench, question, "go_on_why", stock.WENT_ON, take, "The test will go on in spite of pain")


def finish_test(bench: Bench, reason: str = "") -> None:
    """End the open test and close its device; waits until the recording is sealed.

    Raises:
        StepRefusedError: It cannot end so; the device goes on.
        RecordsError: Trials wait to be kept, and belong to this test.
    """
    state, left = bench.visit.finish_test(reason)
    bench.progress += left
    bench.done()
    test = state.tests[-1]
    bench.tell(f"Test {test.number} ended with {len(test.counted)} trials.")
    bench.cue(CueKind.DONE, "The test is over.")
