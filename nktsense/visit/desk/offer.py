"""What a visit asks now, and how it can be answered: with one key, by hand, or not at all because it goes on by itself.

Every answer that the procedure needs is among the choices, so that two keys of a presentation clicker, a pedal or a
single switch conduct a whole session. What is better typed can be typed instead.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from nktsense.protocol.session.timing import Waits

ChoiceKind = Literal["usual", "other", "careful"]


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer.

    Attributes:
        id: What :meth:`Desk.choose` takes; stable, such as ``answer:no`` or ``test:gluteus_maximus:left``. While a
            careful choice is held they are ``undo`` and ``now``; what goes on by itself is held back by ``wait``.
        words: A few words for a button.
        detail: One line more, or "".
        kind: ``careful`` for what takes something away; such a choice is held for some seconds and can be undone.
    """

    id: str
    words: str
    detail: str = ""
    kind: ChoiceKind = "other"


@dataclass(frozen=True, slots=True)
class Field:
    """What can be typed in place of a choice.

    Attributes:
        id: What :meth:`Desk.say` takes, such as ``history`` or ``pain``.
        words: What it is, a few words.
        kind: ``number`` takes a number only; ``text`` may be long.
        value: What stands in it to begin with.
        unit: Unit of a number, or "".
    """

    id: str
    words: str
    kind: Literal["line", "text", "number"] = "line"
    value: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """What is asked now.

    Attributes:
        key: Changes with the question, so that a key pressed twice does not answer two questions.
        question: One or two sentences.
        notes: What holds beside it, a sentence each: cautions, sources, what is hidden.
        choices: The answers, the usual one first; empty while nothing has to be answered.
        fields: What can be typed instead.
        waits: What there is to wait for.
        by_itself: It goes on by itself, as a trial does on the onset of a push; the choices are for exceptions.
        direct: More answers that can be chosen by id, for pages with a list or a map of their own, such as every muscle
            of the plan; no keys light them one after the other. One of them leaves a question that is open.
    """

    key: str
    question: str
    notes: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    fields: tuple[Field, ...] = ()
    waits: Waits = field(default_factory=Waits)
    by_itself: bool = False
    direct: tuple[Choice, ...] = ()
