"""How a test is set up in the terminal: as the plan or the library has it, with what was said on top."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from nktsense.errors import StepRefusedError
from nktsense.protocol.session.steps import StartTest
from nktsense.visit.set_up import SetUps

if TYPE_CHECKING:
    from nktsense.verbs.session.talk import Talk


def set_ups(talk: Talk) -> SetUps:
    """Return what the tests of a conversation are set up from."""
    return SetUps(talk.library, talk.visit.by, talk.meter, talk.targets)


def with_changes(step: StartTest, tokens: list[str], more: list[str]) -> tuple[StartTest, float | None]:
    """Return a set-up with what was said of it, and the pain before it where that was said.

    Args:
        step: The set-up.
        tokens: Words after muscle and side, such as ``lever 0.3``.
        more: What stood behind bars, such as ``pad distal thigh``.

    Raises:
        StepRefusedError: Something was not understood.
    """
    from nktsense.visit.typed import number_of

    changes: dict[str, Any] = {}
    pain: float | None = None
    left = list(tokens)
    while left:
        word = left.pop(0).lower()
        if word in ("make", "break"):
            changes["test"] = word
        elif word in ("lever", "target", "pain") and left:
            value = number_of(left.pop(0).removesuffix("m").removesuffix("N"), word)
            if word == "pain":
                pain = value
            else:
                changes["lever_m" if word == "lever" else "target_n"] = value
        elif word == "by" and left:
            changes["tester"] = left.pop(0)
        else:
            raise StepRefusedError("usage", f"{word[:40]} was not understood.", "Say help test.")
    for part in more:
        name, _, words = part.strip().partition(" ")
        if name.lower() not in ("position", "pad") or not words.strip():
            raise StepRefusedError("usage", f"{name[:40]} was not understood.", "Say | position WORDS | pad WORDS.")
        changes["position" if name.lower() == "position" else "pad_site"] = words.strip()
    return replace(step, **changes), pain
