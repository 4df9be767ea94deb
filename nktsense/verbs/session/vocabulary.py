"""Everything that may be said in a session, in one table; ``help`` prints it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from nktsense.errors import StepRefusedError
from nktsense.verbs.session import say_after, say_before, say_test

if TYPE_CHECKING:
    from nktsense.verbs.session.talk import Act, Talk


@dataclass(frozen=True, slots=True)
class Word:
    """A word that may be said.

    Attributes:
        usage: How it is said.
        meaning: What it does.
        act: What does it.
    """

    usage: str
    meaning: str
    act: Act


def _help(talk: Talk, rest: str) -> None:
    """Tell everything that may be said."""
    known = WORDS.get(rest.lower())
    chosen = [known] if known is not None else list(WORDS.values())
    lines = ["An empty line does what stands after Enter. Parts of a line are divided by |."] if known is None else []
    lines += [f"  {word.usage}\n      {word.meaning}" for word in chosen]
    talk.teller.say("\n".join(lines), "help", words=[{"usage": w.usage, "meaning": w.meaning} for w in chosen])


WORDS: Final[dict[str, Word]] = {
    "history": Word("history WORDS", "Record what was told, in your own words.", say_before.history),
    "movement": Word("movement WORDS", "Record what you see in movement.", say_before.movement),
    "note": Word("note WORDS", "Record anything else, at any time.", say_before.note),
    "muscle": Word(
        "muscle MUSCLE SIDE WORDS", "Record a muscle in words, as those that are never scored.", say_before.muscle
    ),
    "y": Word("y [WORDS]", "Yes to the item of the screening that is asked.", say_before.yes),
    "n": Word("n", "No to it.", say_before.no),
    "?": Word("? [WORDS]", "Not known; never read as no.", say_before.unknown),
    "none": Word("none", "Lists the items that are left; said again it answers no to all of them.", say_before.none),
    "answer": Word("answer ITEM y|n|? [WORDS]", "Answer an item again; the last answer holds.", say_before.answer),
    "override": Word(
        "override REASON", "A licensed tester lets the tests go on in spite of a stop.", say_before.override
    ),
    "allow": Word(
        "allow REASON", "A licensed tester allows break tests in spite of a caution or the age.", say_before.allow
    ),
    "as": Word("as CODE", "Another tester of this session speaks from now on.", say_before.speaks),
    "goal": Word("goal TEXT | YYYY-MM-DD", "Record a goal; the date may be left out.", say_before.goal),
    "did": Word(
        "did NUMBER TIMES of TIMES | WORDS",
        "How earlier homework was done; show lists it.",
        say_before.did,
    ),
    "device": Word("device [ADDRESS]", "Use this dynamometer; in a test: connect it again.", say_test.device),
    "meter": Word("meter NAME", "A dynamometer that cannot be read: its peaks are typed.", say_test.meter),
    "test": Word(
        "test MUSCLE SIDE [make|break] [lever M] [target N] [pain N] | position WORDS | pad WORDS",
        "Test a muscle; what is left out is taken from the plan.",
        say_test.first,
    ),
    "partner": Word(
        "partner MUSCLE SIDE [of TEST] [as for test]",
        "Test a muscle that may compensate for it.",
        say_test.partner,
    ),
    "retest": Word(
        "retest [TEST] [as for test]", "Repeat a test with the same set-up; say what is different.", say_test.retest
    ),
    "drop": Word("drop", "Do not begin the test that waits for the pain.", say_test.drop),
    "pain": Word("pain N [before|during|after]", "Pain as it is told, 0 to 10.", say_test.pain),
    "recontract": Word(
        "recontract [always|off]",
        "The muscle was contracted once in the test position; always: you do it before every trial.",
        say_test.recontract,
    ),
    "peak": Word("peak NUMBER N|kgf|lbf", "The peak on the display of a meter that cannot be read.", say_test.peak),
    "aside": Word(
        "aside TRIAL WHY [WORDS]",
        "Do not count a trial: device lost, pad slipped, wrong side, wrong muscle, interrupted, pain, or in words.",
        say_test.aside,
    ),
    "again": Word("again TRIAL WHY", "Count a trial after all that was not to count; both is kept.", say_test.again),
    "wait": Word("wait", "Take no more lines until the planned trials are made, for lists of lines.", say_test.wait),
    "stop": Word("stop WHY", "End the test with fewer trials than planned.", say_test.stop),
    "go": Word("go on WHY", "Go on with the test in spite of pain.", say_test.go_on),
    "release": Word(
        "release pressure|deep_tissue|myofascial|stretch|activation|other SIDE MUSCLE [for TEST] | SITE | DOSE | WORDS",
        "What is done now, as you say it; done ends it.",
        say_after.release,
    ),
    "sham": Word("sham KIND SIDE MUSCLE [for TEST] | SITE | DOSE", "The same, as a sham.", say_after.sham),
    "reveal": Word("reveal CODE", "This tester opens the envelope of the lot: real or sham.", say_after.reveal),
    "done": Word("done [SECONDS]", "What is under way is finished.", say_after.done),
    "homework": Word("homework TEXT | DOSE | SCHEDULE", "Homework, in your words.", say_after.homework),
    "correct": Word(
        "correct TEST MUSCLE SIDE | WHY",
        "A finished test was of another muscle or side than was said; what was said stays.",
        say_after.correct,
    ),
    "next": Word("next", "What is untested, in your order.", say_after.next_up),
    "show": Word("show", "What was done so far.", say_after.show),
    "block": Word("block", "The blinded block is over: results are shown from now on.", say_after.block),
    "close": Word("close [REASON]", "End the session; a reason where something planned was left out.", say_after.close),
    "quit": Word("quit", "Leave the session open, to be resumed later.", say_after.leave),
    "help": Word("help [WORD]", "This list.", _help),
}
"""The words, in the order of a session."""

_OTHERS: Final = {"yes": "y", "no": "n", "unknown": "?", "ready": "recontract", "exit": "quit", "q": "quit"}


def understood(talk: Talk, line: str) -> tuple[Act, str]:
    """Return what a line means, and what follows its first word.

    Raises:
        StepRefusedError: It is none of the words.
    """
    first, _, rest = line.partition(" ")
    word = _OTHERS.get(first.lower(), first.lower())
    if _is_number(first) and (talk.draft is not None or talk.state.open_test is not None):
        return say_test.pain, line
    known = WORDS.get(word)
    if known is None:
        raise StepRefusedError("unknown_word", f"{first[:40]} is none of the words here.", "Say help to see them.")
    return known.act, rest.strip()


def _is_number(text: str) -> bool:
    try:
        float(text.replace(",", "."))
    except ValueError:
        return False
    return True
