"""The screening: one question after the other, or the rest read out at once; what a stop locks, and who may lift it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from nktsense.protocol.screening.items import NOTICE, Item, asked_items, find_item
from nktsense.protocol.screening.rules import summary, unanswered
from nktsense.protocol.session.possible import possible
from nktsense.protocol.session.screening_steps import answers_of
from nktsense.protocol.session.state import Phase
from nktsense.protocol.session.steps import AllowBreakTests, Answer, AnswerItem, FinishScreening, OverrideStop
from nktsense.visit.desk import sheet as on_sheet
from nktsense.visit.desk import stock
from nktsense.visit.desk.said import back, reason_sheet
from nktsense.visit.desk.sheet import Sheet, answer, typed, usual_first

if TYPE_CHECKING:
    from nktsense.visit.desk.bench import Bench

_ANSWERS: Final[tuple[tuple[Answer, str], ...]] = (("no", "No"), ("yes", "Yes"), ("unknown", "Not known"))
_LEVELS: Final = {"stop": "a yes stops all tests", "caution": "a yes means caution"}


def screening_sheet(bench: Bench) -> Sheet:
    """Ask the next question of the list, or whether it is finished."""
    left = unanswered(answers_of(bench.state))
    direct = tuple(one for item in asked_items() for one in _of_item(bench, item, f"answer:{item.id}:"))
    change = answer("change_answer", "Change an answer", lambda: bench.ask(change_sheet))
    if not left:
        finish = answer("finish", "The screening is finished", lambda: _finish(bench))
        return Sheet(bench.prompt.text, usual_first((finish, change)), (), (NOTICE,), direct=direct)
    item = find_item(left[0])
    assert item is not None
    total = len(asked_items())
    rest = answer("read_out", "Read out the rest", lambda: bench.ask(_read_out), f"{len(left)} questions at once")
    answers = [*_of_item(bench, item, "answer:"), rest]
    if len(left) < total:
        answers.append(change)
    notes = (
        f"Question {total - len(left) + 1} of {total}: {item.name}. {_LEVELS[item.level].capitalize()}.",
        f"{item.source.rstrip('. ')}; {item.review}.",
        NOTICE,
    )
    return Sheet(item.question, usual_first(answers), (_words(bench),), notes, direct=direct)


def _words(bench: Bench) -> on_sheet.Typed:
    def keep(text: str) -> None:
        bench.typed["words"] = text

    return typed("words", "Words with the answer", keep, "text", value=bench.typed.get("words", ""))


def _of_item(bench: Bench, item: Item, prefix: str) -> list[on_sheet.Answer]:
    detail = {"yes": item.action, "unknown": "never read as no"}
    return [
        answer(f"{prefix}{given}", words, _answering(bench, item, given), detail.get(given, ""))
        for given, words in _ANSWERS
    ]


def _answering(bench: Bench, item: Item, given: Answer) -> Callable[[], None]:
    def act() -> None:
        bench.take(AnswerItem(item=item.id, answer=given, words=bench.typed.get("words", "").strip()))
        if given != "no":
            bench.tell(f"{item.level.capitalize()}: {item.name}. {item.action}")

    return act


def _read_out(bench: Bench) -> Sheet | None:
    """List what is left, to be answered at once."""
    left = unanswered(answers_of(bench.state))
    items = [item for item in map(find_item, left) if item is not None]
    if not items or bench.state.phase is not Phase.SCREENING:
        return None
    question = f"Were all {len(items)} read out, and answered with no?"
    notes = tuple(f"{item.name} ({item.level}): {item.question}" for item in items)
    none = answer("none", "No to all of them", lambda: _none(bench, left))
    one_by_one = answer("back", "No: one by one", bench.back)
    return Sheet(question, usual_first((none, one_by_one)), (), (*notes, NOTICE))


def _none(bench: Bench, left: tuple[str, ...]) -> None:
    for item in left:
        bench.visit.take(AnswerItem(item=item, answer="no"))
    bench.done()
    bench.tell(f"No to {len(left)} items.")


def _finish(bench: Bench) -> None:
    state = bench.take(FinishScreening())
    bench.tell(summary(answers_of(state), state.begin.age_years))


def change_sheet(bench: Bench) -> Sheet:
    """Ask which answer is to be changed."""
    given = {said.item: said.answer for said in answers_of(bench.state)}
    answers = [
        answer(f"item:{item.id}", item.name, _asking_again(bench, item), f"so far: {given[item.id]}")
        for item in asked_items()
        if item.id in given
    ]
    return Sheet("Which answer is another one now?", (*usual_first(answers), back(bench)))


def _asking_again(bench: Bench, item: Item) -> Callable[[], None]:
    def sheet(bench: Bench) -> Sheet:
        notes = (f"{_LEVELS[item.level].capitalize()}.", f"{item.source.rstrip('. ')}; {item.review}.")
        answers = usual_first([*_of_item(bench, item, "answer:"), back(bench)])
        return Sheet(item.question, answers, (_words(bench),), notes)

    return lambda: bench.ask(sheet)


# What a stop locks, and what only a licensed tester may lift


def locked_sheet(bench: Bench, close: on_sheet.Answer, others: tuple[on_sheet.Answer, ...]) -> Sheet:
    """Ask whether a licensed tester lets the tests go on, or the session is closed.

    Args:
        bench: The bench.
        close: The choice that closes the session.
        others: What else is possible.
    """
    answers: list[on_sheet.Answer] = []
    if OverrideStop in possible(bench.state):
        for code in licensed(bench):
            words = f"{code} lets the tests go on"
            detail = "a licensed tester, with a reason"
            answers.append(answer(f"override:{code}", words, _overriding(bench, code), detail))
    change = answer("change_answer", "Change an answer", lambda: bench.ask(change_sheet))
    told = bench.prompt
    return Sheet(told.text, (close, *answers, change, *others), notes=told.notes)


def licensed(bench: Bench) -> list[str]:
    """Return the codes of the licensed testers, whoever speaks first."""
    codes = [tester.code for tester in bench.state.begin.testers if tester.licensed]
    return sorted(codes, key=lambda code: code != bench.visit.by)


def _overriding(bench: Bench, code: str) -> Callable[[], None]:
    def take(reason: str) -> None:
        items = bench.state.stops
        bench.take(OverrideStop(items=items, reason=reason), code)
        bench.tell(f"Overridden by {code}: {', '.join(items)}.")

    def sheet(bench: Bench) -> Sheet:
        question = f"Why does {code} let the tests go on in spite of it?"
        warning = f"The tests will go on in spite of: {', '.join(bench.state.stops)}"
        return reason_sheet(bench, question, "override_why", stock.OVERRIDDEN, take, warning)

    return lambda: bench.ask(sheet)


def allow_break_answers(bench: Bench) -> list[on_sheet.Answer]:
    """Return the choices by which a licensed tester allows break tests; none where nothing refuses them."""
    if AllowBreakTests not in possible(bench.state):
        return []
    return [
        answer(f"allow_breaks:{code}", f"{code} allows break tests", _allowing(bench, code), "with a reason")
        for code in licensed(bench)
    ]


def _allowing(bench: Bench, code: str) -> Callable[[], None]:
    def take(reason: str) -> None:
        draft = bench.draft
        bench.take(AllowBreakTests(reason=reason), code)
        bench.draft = draft
        bench.tell(f"Break tests are allowed by {code}.")

    def sheet(bench: Bench) -> Sheet:
        question = f"Why does {code} allow break tests?"
        warning = "Break tests will be allowed in spite of a caution, the age or the plan"
        return reason_sheet(bench, question, "allow_why", stock.BREAKS_ALLOWED, take, warning)

    return lambda: bench.ask(sheet)
