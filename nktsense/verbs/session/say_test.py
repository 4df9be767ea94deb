"""What is said of a test: how it is set up, pain, re-contraction, typed peaks, and what is not counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast, get_args

from nktsense.errors import StepRefusedError
from nktsense.protocol.session.steps import (
    CountAgain,
    GoOn,
    Recontract,
    ReportPain,
    SetAside,
    SetAsideReason,
    StartTest,
)
from nktsense.verbs.session.set_up import set_ups, with_changes
from nktsense.visit.set_up import NOT_COMPARED, due_test, is_compared, partnered_test

if TYPE_CHECKING:
    from nktsense.protocol.part import Side
    from nktsense.verbs.session.talk import Talk

_REASONS: Final = get_args(SetAsideReason)
_WHEN: Final = ("before", "during", "after")


def device(talk: Talk, rest: str) -> None:
    """Use a dynamometer; in a test that lost its own, connect it again."""
    address = rest or talk.device
    if not address:
        raise StepRefusedError("no_device", "No dynamometer is named.", "Say: device ADDRESS (nktsense devices).")
    if talk.state.open_test is not None and not talk.visit.device_open:
        talk.visit.connect_again(address)
    talk.device, talk.meter = address, ""
    talk.teller.say(f"   Dynamometer: {address}", "device", address=address)


def meter(talk: Talk, rest: str) -> None:
    """Use a dynamometer that cannot be read."""
    if not rest:
        raise StepRefusedError("no_device", "The meter has no name.", "Say: meter NAME, with its serial number.")
    if talk.visit.device_open:
        raise StepRefusedError("device_open", "A device is open.", "End the test first.")
    test = talk.state.open_test
    if test is not None and test.setup.device != rest:
        raise StepRefusedError(
            "other_device",
            f"The test was begun with {test.setup.device}.",
            "End this test with a reason and begin another one.",
        )
    talk.meter = rest
    talk.teller.say(f"   {rest}: its peaks are typed, and give no verdict.", "device", meter=rest)


def first(talk: Talk, rest: str) -> None:
    """Test a muscle."""
    from nktsense.verbs.session.typed_words import muscle_and_side

    words, *more = rest.split("|")
    tokens = words.split()
    muscle, side = muscle_and_side(talk, tokens)
    _begin(talk, set_ups(talk).first(talk.state, muscle, cast("Side | None", side)), tokens, more)


def partner(talk: Talk, rest: str) -> None:
    """Test a muscle that may compensate for one that was tested."""
    from nktsense.verbs.session.typed_words import muscle_and_side

    words, *more = rest.split("|")
    tokens = words.split()
    muscle, side = muscle_and_side(talk, tokens)
    of = _number_after(tokens, "of") or partnered_test(talk.state)
    step = set_ups(talk).first(talk.state, muscle, cast("Side | None", side), "partner", of)
    _begin(talk, step, tokens, more)


def retest(talk: Talk, rest: str) -> None:
    """Repeat a test with the set-up that it had."""
    words, *more = rest.split("|")
    tokens = words.split()
    number = int(tokens.pop(0)) if tokens and tokens[0].isdigit() else due_test(talk.state)
    _begin(talk, set_ups(talk).again(talk.state, number), tokens, more)


def drop(talk: Talk, rest: str) -> None:
    """Do not begin the test that waits."""
    talk.draft = None
    talk.teller.say("   The test was not begun.", "dropped")


def _begin(talk: Talk, step: StartTest, tokens: list[str], more: list[str]) -> None:
    """Begin a test, or ask for the pain before it."""
    step, pain_nrs = with_changes(step, tokens, more)
    if pain_nrs is not None:
        _check_pain(pain_nrs)  # or the test would begin without it
    talk.visit.check(step)
    if talk.reads_device and not talk.device:
        advice = "Say: device ADDRESS, or meter NAME for one whose peaks are typed."
        raise StepRefusedError("no_device", "No dynamometer is named.", advice)
    _tell_setup(talk, step)
    if pain_nrs is None:
        talk.draft = step
        return
    _open(talk, step, pain_nrs)


def _open(talk: Talk, step: StartTest, pain_nrs: float) -> None:
    talk.draft = None
    if talk.reads_device:
        talk.visit.start_test(step, talk.device, pain_nrs)
        talk.teller.say("   Connecting.", "connecting", address=talk.device)
        return
    talk.visit.typed_test(step)
    talk.teller.say(f"   Test {talk.state.tests[-1].number} begins.", "started", test=talk.state.tests[-1].number)
    _take_pain(talk, ReportPain(nrs=pain_nrs, when="before"))


def _tell_setup(talk: Talk, step: StartTest) -> None:
    known = set_ups(talk)
    planned = known.planned(talk.state, step.muscle, step.side)
    lines = [f"   {line}" for line in known.lines(talk.state, step)]
    if not is_compared(step):
        lines.append(f"   {NOT_COMPARED}: drop, and say lever M target N.")
    talk.teller.say(
        "\n".join(lines),
        "setup",
        muscle=step.muscle,
        side=step.side,
        purpose=step.purpose,
        of=step.of,
        test=step.test,
        lever_m=step.lever_m,
        target_n=step.target_n,
        position=step.position,
        pad_site=step.pad_site,
        cautions="" if planned is None else planned.cautions,
    )


def pain(talk: Talk, rest: str) -> None:
    """Record pain as it is told."""
    from nktsense.visit.typed import number_of

    said, _, when = rest.partition(" ")
    nrs = number_of(said, "pain from 0 to 10")
    if talk.draft is not None:
        _check_pain(nrs)
        _open(talk, talk.draft, nrs)
        return
    test = talk.state.open_test
    told = when.strip().lower() or ("before" if test is not None and not test.trials else "after")
    if told not in _WHEN:
        raise StepRefusedError("usage", f"{told[:40]} is no time of pain.", "Say: pain N before, during or after.")
    _take_pain(talk, ReportPain(nrs=nrs, when=told))


def _check_pain(nrs: float) -> None:
    if not 0 <= nrs <= 10:
        raise StepRefusedError("pain_range", f"Pain of {nrs:g} is not between 0 and 10.", "Ask again.")


def _take_pain(talk: Talk, step: ReportPain) -> None:
    from nktsense.protocol.screening.rules import pain_prompt

    state = talk.visit.take(step)
    talk.teller.say(f"   Pain {step.nrs:g} {step.when}.", "pain", nrs=step.nrs, when=step.when)
    test = state.open_test
    prompt = None if test is None else pain_prompt(test.pains, state.plan)
    if prompt is not None:
        talk.teller.say(f"   STOP. {prompt}", "pain_prompt", text=prompt)


def recontract(talk: Talk, rest: str) -> None:
    """The muscle was contracted once."""
    match rest.lower():
        case "always" | "off":
            each = talk.visit.trials.contracted_before_each = rest.lower() == "always"
            said = "is taken as done" if each else "is said before each"
            talk.teller.say(f"   The contraction before a trial {said}.", "recontract", each=each)
        case "":
            talk.visit.take(Recontract())
            talk.teller.say("   Contracted.", "recontract")
        case _:
            raise StepRefusedError("usage", "That was not understood.", "Say: recontract, recontract always or off.")


def peak(talk: Talk, rest: str) -> None:
    """A peak that was read off a display."""
    from nktsense.visit.typed import number_of

    if talk.reads_device and talk.state.open_test is not None:
        raise StepRefusedError(
            "device_read", "The dynamometer of this test is read; no peak is typed for it.", "Say: device, or stop WHY."
        )
    number, _, unit = rest.partition(" ")
    state = talk.visit.typed_peak(number_of(number, "a force with its unit"), unit.strip())
    assert state.open_test is not None
    trial = state.open_test.trials[-1]
    talk.teller.trial(trial.number, trial, blinded=state.blinded)


def aside(talk: Talk, rest: str) -> None:
    """Do not count a trial."""
    number, _, why = rest.partition(" ")
    if not number.isdigit() or not why.strip():
        raise StepRefusedError("usage", "Which trial, and why?", "Say: aside TRIAL WHY, such as aside 2 pad slipped.")
    reason, words = _reason_of(why.strip())
    talk.visit.take(SetAside(trial=int(number), reason=reason, words=words))
    talk.teller.say(f"   Trial {number} is kept and not counted.", "aside", trial=int(number), reason=reason)


def again(talk: Talk, rest: str) -> None:
    """Count a trial that was set aside."""
    number, _, why = rest.partition(" ")
    if not number.isdigit():
        raise StepRefusedError("usage", "Which trial, and why?", "Say: again TRIAL WHY, such as again 2 by mistake.")
    talk.visit.take(CountAgain(trial=int(number), reason=why.strip()))
    talk.teller.say(f"   Trial {number} counts again.", "counted_again", trial=int(number))


def _reason_of(why: str) -> tuple[SetAsideReason, str]:
    tokens = why.split()
    for length in (2, 1):
        reason = "_".join(tokens[:length]).lower()
        if reason in _REASONS:
            return cast("SetAsideReason", reason), " ".join(tokens[length:])
    return "other", why


def wait(talk: Talk, rest: str) -> None:
    """Take no more lines until the planned trials are there."""
    talk.waiting = True


def stop(talk: Talk, rest: str) -> None:
    """End the test early."""
    if talk.state.open_test is None:
        raise StepRefusedError("not_now", "No test is under way.", "close REASON ends the session.")
    end_test(talk, rest)


def go_on(talk: Talk, rest: str) -> None:
    """Go on in spite of pain."""
    word, _, why = rest.partition(" ")
    talk.visit.take(GoOn(reason=why.strip() if word.lower() == "on" else rest))
    talk.teller.say("   The test goes on.", "went_on")


def end_test(talk: Talk, reason: str = "") -> None:
    """End the test, close the device, and say what came out."""
    from nktsense.verbs.session.seen import tell_finished, tell_progress

    after, left = talk.visit.finish_test(reason)
    for progress in left:
        tell_progress(talk, progress)
    tell_finished(talk, after.tests[-1])


def _number_after(tokens: list[str], word: str) -> int | None:
    if word in tokens:
        at = tokens.index(word)
        if at + 1 < len(tokens) and tokens[at + 1].isdigit():
            number = int(tokens[at + 1])
            del tokens[at : at + 2]
            return number
    return None
