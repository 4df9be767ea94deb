"""What the screening says of an answer: its word and shape, what it stops or refuses, and who may lift that. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from nktsense.protocol.screening.items import Item
from nktsense.protocol.session.state import SessionState
from nktsense.protocol.session.steps import Answer, AnswerItem
from nktsense.view.look.tokens import Mark, Role
from nktsense.view.words import said, tr

ANSWERS: Final[tuple[Answer, ...]] = ("no", "yes", "unknown")


@dataclass(frozen=True, slots=True)
class Given:
    """An item as it stands.

    Attributes:
        answer: The answer that holds, or None.
        words: What was said with it.
        effect: What it stops or refuses, and who may lift that, in the chosen language; "" for nothing.
    """

    answer: Answer | None = None
    words: str = ""
    effect: str = ""


def answer_word(answer: Answer) -> str:
    """Return an answer in the chosen language."""
    return {"no": tr("No"), "yes": tr("Yes"), "unknown": tr("Not known")}[answer]


def mark_of(item: Item, answer: Answer | None) -> tuple[Mark, Role]:
    """Return shape and colour of an answer; its word stands on the button that is marked."""
    if answer is None:
        return Mark.RING, "muted"
    if answer == "no":
        return Mark.CHECK, "muted"
    if answer == "unknown":
        return Mark.HOLLOW_DIAMOND, "indeterminate"
    return (Mark.CROSS, "break") if item.level == "stop" else (Mark.TRIANGLE, "caution")


def given_of(state: SessionState) -> dict[str, AnswerItem]:
    """Return the answers that hold, by item: the last one to each."""
    return {one.item: one for _, _, one in state.answers}


def stands(state: SessionState, item: Item, said_of: AnswerItem | None) -> Given:
    """Return an item as it stands.

    Args:
        state: The session.
        item: The item.
        said_of: The answer to it that holds, or None.
    """
    if said_of is None:
        return Given()
    if said_of.answer == "no":
        return Given("no", said_of.words)
    return Given(said_of.answer, said_of.words, " ".join((_locks(state, item), said(item.action))))


def _locks(state: SessionState, item: Item) -> str:
    if item.level == "stop" and item.id in state.overridden and item.id not in state.stops:
        return tr("Stop, lifted by a licensed tester: {reason}.", reason=state.overridden[item.id].rstrip("."))
    if item.level == "stop":
        return tr("Stop: no test, unless a licensed tester lets the tests go on, with a reason.")
    if item.breaks == "all":
        return tr("Caution: no break test, unless a licensed tester allows it, with a reason.")
    if item.breaks == "none":
        return tr("Caution.")
    if not item.regions:
        return tr("Caution: no break test of the muscles that it concerns, unless a licensed tester allows it.")
    regions = ", ".join(said(region) for region in item.regions)
    return tr("Caution: no break test of {regions}, unless a licensed tester allows it.", regions=regions)
