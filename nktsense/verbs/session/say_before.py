"""What is said before any test: history, movement, the screening, and who may lift what it stops."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, cast

from nktsense.errors import StepRefusedError
from nktsense.protocol.screening.items import find_item
from nktsense.protocol.screening.rules import summary, unanswered
from nktsense.protocol.session.screening_steps import answers_of
from nktsense.protocol.session.state import Phase
from nktsense.protocol.session.steps import (
    AllowBreakTests,
    Answer,
    AnswerItem,
    FinishHistory,
    FinishScreening,
    Observe,
    OverrideStop,
    ReportHomework,
    SetGoal,
)

if TYPE_CHECKING:
    from nktsense.protocol.part import Side
    from nktsense.verbs.session.talk import Talk

_ANSWERS: Final[dict[str, Answer]] = {
    "y": "yes",
    "yes": "yes",
    "n": "no",
    "no": "no",
    "?": "unknown",
    "unknown": "unknown",
}


def _observe(talk: Talk, kind: Literal["history", "movement", "other"], words: str) -> None:
    talk.visit.take(Observe(kind=kind, text=words))
    talk.teller.say(f"   {kind} recorded.", "recorded", what=kind)


def history(talk: Talk, rest: str) -> None:
    """Record the history."""
    _observe(talk, "history", rest)


def movement(talk: Talk, rest: str) -> None:
    """Record what is seen in movement."""
    _observe(talk, "movement", rest)


def note(talk: Talk, rest: str) -> None:
    """Record anything else."""
    _observe(talk, "other", rest)


def muscle(talk: Talk, rest: str) -> None:
    """Record a muscle in words."""
    from nktsense.verbs.session.typed_words import muscle_and_side

    words = rest.split()
    name, side = muscle_and_side(talk, words)
    talk.visit.take(Observe(kind="muscle", text=" ".join(words), muscle=name, side=cast("Side | None", side)))
    talk.teller.say(f"   {name} recorded in words.", "recorded", what="muscle")


def end_history(talk: Talk) -> None:
    """History and movement are recorded."""
    talk.visit.take(FinishHistory())


def _answer_asked(talk: Talk, answer: Answer, words: str) -> None:
    left = unanswered(answers_of(talk.state))
    if talk.state.phase is not Phase.SCREENING or not left:
        raise StepRefusedError("not_now", "No item of the screening is asked now.", "To change one: answer ITEM y|n|?.")
    _take_answer(talk, left[0], answer, words)


def _take_answer(talk: Talk, item: str, answer: Answer, words: str) -> None:
    before = talk.state.stops
    talk.visit.take(AnswerItem(item=item, answer=answer, words=words))
    known = find_item(item)
    if known is not None and answer != "no":
        text = f"   {known.level}: {known.name}. {known.action}"
        talk.teller.say(text, "screened", item=item, answer=answer, level=known.level, action=known.action)
    if talk.state.stops and talk.state.stops != before and talk.state.screened:
        talk.teller.say("   The screening stops the tests.", "locked", items=list(talk.state.stops))


def yes(talk: Talk, rest: str) -> None:
    """Yes to what is asked."""
    _answer_asked(talk, "yes", rest)


def no(talk: Talk, rest: str) -> None:
    """No to what is asked."""
    _answer_asked(talk, "no", rest)


def unknown(talk: Talk, rest: str) -> None:
    """What is asked is not known."""
    _answer_asked(talk, "unknown", rest)


def none(talk: Talk, rest: str) -> None:
    """List what is left of the screening; the second time, answer no to all of it."""
    left = unanswered(answers_of(talk.state))
    if talk.state.phase is not Phase.SCREENING or not left:
        raise StepRefusedError("not_now", "No item of the screening is asked now.", "To change one: answer ITEM y|n|?.")
    if not talk.reading_out:
        items = [item for item in map(find_item, left) if item is not None]
        lines = [f"   {item.id} ({item.level}): {item.question}" for item in items]
        talk.teller.say("\n".join(lines), "read_out", items=[{"id": i.id, "question": i.question} for i in items])
        talk.reading_out = True
        return
    talk.reading_out = False
    for item in left:
        talk.visit.take(AnswerItem(item=item, answer="no"))
    talk.teller.say(f"   No to {len(left)} items.", "answered", items=list(left), answer="no")


def answer(talk: Talk, rest: str) -> None:
    """Answer an item by its name."""
    item, _, said = rest.partition(" ")
    word, _, words = said.strip().partition(" ")
    if word.lower() not in _ANSWERS:
        raise StepRefusedError("usage", "That was not understood.", "Say: answer ITEM y|n|? [WORDS]")
    _take_answer(talk, item, _ANSWERS[word.lower()], words.strip())


def end_screening(talk: Talk) -> None:
    """Every item was asked."""
    state = talk.visit.take(FinishScreening())
    text = summary(answers_of(state), state.begin.age_years)
    talk.teller.say(f"   {text}", "screening", text=text, stops=list(state.stops))


def override(talk: Talk, rest: str) -> None:
    """A licensed tester overrides all that stops."""
    items = talk.state.stops
    talk.visit.take(OverrideStop(items=items, reason=rest))
    talk.teller.say(f"   Overridden by {talk.visit.by}: {', '.join(items)}.", "overridden", items=list(items))


def allow(talk: Talk, rest: str) -> None:
    """A licensed tester allows break tests."""
    talk.visit.take(AllowBreakTests(reason=rest))
    talk.teller.say(f"   Break tests are allowed by {talk.visit.by}.", "breaks_allowed", by=talk.visit.by)


def speaks(talk: Talk, rest: str) -> None:
    """Another tester of the session speaks."""
    codes = [tester.code for tester in talk.state.begin.testers]
    if rest not in codes:
        raise StepRefusedError("unknown_tester", f"{rest[:40]} is none of this session's testers.", ", ".join(codes))
    talk.visit.by = rest
    talk.teller.say(f"   {rest} speaks now.", "speaker", by=rest)


def goal(talk: Talk, rest: str) -> None:
    """Record a goal."""
    from nktsense.verbs.session.typed_words import fields_of

    text, by_date = fields_of(rest, 1, 2, "goal TEXT | YYYY-MM-DD")
    talk.visit.take(SetGoal(text=text, by_date=by_date))
    talk.teller.say("   Goal recorded.", "recorded", what="goal")


def did(talk: Talk, rest: str) -> None:
    """Record how earlier homework was done."""
    from nktsense.verbs.session.typed_words import fields_of

    usage = "did NUMBER TIMES of TIMES | WORDS"
    said, words = fields_of(rest, 1, 2, usage)
    parts = said.split()
    if len(parts) != 4 or parts[2] != "of" or not all(parts[i].isdigit() for i in (0, 1, 3)):
        raise StepRefusedError("usage", "That was not understood.", f"Say: {usage}, such as did 1 5 of 7.")
    number = int(parts[0])
    if not 1 <= number <= len(talk.homework):
        raise StepRefusedError("unknown_homework", f"There is no homework {number} from before.", "show lists it.")
    given = talk.homework[number - 1]
    step = ReportHomework(
        session=given.session, number=given.number, done=int(parts[1]), planned=int(parts[3]), words=words
    )
    talk.visit.take(step)
    talk.teller.say("   Recorded.", "recorded", what="adherence")
