"""Answers that many questions share: words that stand ready or are typed, the way back, pain from 0 to 10."""

from __future__ import annotations

from collections.abc import Callable

from nktsense.errors import StepRefusedError
from nktsense.protocol.session.trial_steps import standing_pain_nrs
from nktsense.visit.desk.bench import Bench
from nktsense.visit.desk.sheet import Answer, Sheet, Typed, answer, careful, typed, usual_first
from nktsense.visit.desk.stock import Words
from nktsense.visit.typed import number_of

MOST_NRS = 10


def back(bench: Bench) -> Answer:
    """The way back to the question before."""
    return answer("back", "Back", bench.back)


def stock(prefix: str, words: Words, take: Callable[[str], None]) -> list[Answer]:
    """Return an answer for each text that stands ready."""
    return [answer(f"{prefix}:{name}", text, _taking(take, text)) for name, text in words]


def stock_careful(prefix: str, words: Words, take: Callable[[str], None], warning: str) -> list[Answer]:
    """Return an answer for each text that stands ready; each is held before it is taken."""
    return [careful(f"{prefix}:{name}", text, _taking(take, text), warning) for name, text in words]


def reason_sheet(
    bench: Bench, question: str, prefix: str, words: Words, take: Callable[[str], None], warning: str = ""
) -> Sheet:
    """Return a question for a reason: one that stands ready, or a typed one.

    Args:
        bench: The bench.
        question: The question.
        prefix: Begins the ids of the choices; the field has it for an id with ``_reason`` behind it.
        words: Reasons that stand ready.
        take: Takes the reason.
        warning: What will happen; then the answers are careful ones. "" for ordinary ones.
    """
    answers = stock_careful(prefix, words, take, warning) if warning else stock(prefix, words, take)
    return Sheet(question, (*usual_first(answers), back(bench)), (typed(f"{prefix}_reason", "Another reason", take),))


def pain_answers(bench: Bench, take: Callable[[float], None]) -> tuple[Answer, ...]:
    """Return the eleven answers to the question for pain; the one told last, or 0, is the usual one."""
    last = standing_pain_nrs(bench.state)
    usual = round(last) if last is not None and last == round(last) else 0
    order = [usual, *(nrs for nrs in range(MOST_NRS + 1) if nrs != usual)]
    return usual_first(answer(f"pain:{nrs}", str(nrs), _with_number(take, nrs), _pain_detail(nrs)) for nrs in order)


def pain_field(take: Callable[[float], None], what: str = "Pain, 0 to 10") -> Typed:
    """Return the field for pain."""
    return typed("pain", what, lambda text: take(checked_pain(number_of(text, "pain from 0 to 10"))), "number")


def draft_field(bench: Bench, id_: str, words: str) -> Typed:
    """Return a field whose text waits for the answer that takes it."""

    def keep(text: str) -> None:
        bench.typed[id_] = text

    return typed(id_, words, keep, value=bench.typed.get(id_, ""))


def checked_pain(nrs: float) -> float:
    """Refuse pain outside its scale.

    Raises:
        StepRefusedError: It is.
    """
    if not 0 <= nrs <= MOST_NRS:
        raise StepRefusedError("pain_range", f"Pain of {nrs:g} is not between 0 and 10.", "Ask again.")
    return nrs


def _pain_detail(nrs: int) -> str:
    return {0: "no pain", MOST_NRS: "the worst pain"}.get(nrs, "")


def _taking(take: Callable[[str], None], text: str) -> Callable[[], None]:
    return lambda: take(text)


def _with_number(take: Callable[[float], None], number: float) -> Callable[[], None]:
    return lambda: take(float(number))
