"""A question with what each answer does: an offer and its deeds, made from where the visit stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Literal

from nktsense.visit.desk.offer import Choice, ChoiceKind, Field

Act = Callable[[], None]
TakeText = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Answer:
    """A choice and what it does.

    Attributes:
        choice: The choice.
        act: What it does.
        warning: For a careful choice: what will happen, a sentence without its full stop.
    """

    choice: Choice
    act: Act
    warning: str = ""


@dataclass(frozen=True, slots=True)
class Typed:
    """A field and what a text typed in it does."""

    field: Field
    act: TakeText


@dataclass(frozen=True, slots=True)
class Sheet:
    """A question.

    Attributes:
        question: One or two sentences.
        answers: The answers, the usual one first.
        typed: What can be typed instead.
        notes: What holds beside it.
        by_itself: It goes on by itself.
        direct: More answers that can be chosen by id, for lists and maps; they are not lit one after the other.
    """

    question: str
    answers: tuple[Answer, ...] = ()
    typed: tuple[Typed, ...] = ()
    notes: tuple[str, ...] = ()
    by_itself: bool = False
    direct: tuple[Answer, ...] = ()

    def answer(self, choice: str) -> Answer | None:
        """Return the answer with an id, or None."""
        return next((one for one in (*self.answers, *self.direct) if one.choice.id == choice), None)

    def entry(self, field: str) -> Typed | None:
        """Return the field with an id, or None."""
        return next((one for one in self.typed if one.field.id == field), None)


def answer(id_: str, words: str, act: Act, detail: str = "") -> Answer:
    """Return an ordinary answer."""
    return Answer(Choice(id_, words, detail), act)


def careful(id_: str, words: str, act: Act, warning: str, detail: str = "") -> Answer:
    """Return an answer that is held for some seconds, in which it can be undone.

    Args:
        id_: Its id.
        words: A few words for a button.
        act: What it does.
        warning: What will happen, a sentence without its full stop.
        detail: One line more.
    """
    return Answer(Choice(id_, words, detail, "careful"), act, warning)


def typed(
    id_: str,
    words: str,
    act: TakeText,
    kind: Literal["line", "text", "number"] = "line",
    *,
    value: str = "",
    unit: str = "",
) -> Typed:
    """Return a field."""
    return Typed(Field(id_, words, kind, value, unit), act)


def usual_first(answers: Iterable[Answer]) -> tuple[Answer, ...]:
    """Return answers of which the first one is marked as the usual one; a careful one stays careful."""
    found = tuple(answers)
    if not found or found[0].choice.kind == "careful":
        return found
    kind: ChoiceKind = "usual"
    return (replace(found[0], choice=replace(found[0].choice, kind=kind)), *found[1:])
