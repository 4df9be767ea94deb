"""Why a step is refused: codes that never change their meaning, and the checks that many steps share."""

from __future__ import annotations

import math
from typing import Final, cast

from nktsense.errors import StepRefusedError
from nktsense.protocol.part import Part
from nktsense.protocol.session.steps import MAX_TEXT

MAX_SESSION_ID: Final = 36
"""Characters of the identifier of a session."""
MAX_ID: Final = 64
"""Characters of the identifier of a muscle, a battery or a profile."""
MAX_CODE: Final = 32
"""Characters of the code of a client or a tester."""
MAX_LABEL: Final = 200
"""Characters of a title, a name, a licence or a dynamometer."""
MAX_WHOLE: Final = 2**53 - 1
"""The largest whole number that JSON keeps everywhere."""

CODES: Final = {
    "already_begun": "A session begins once.",
    "already_seen": "Whoever is named has seen already whether the intervention was a sham.",
    "already_set_aside": "The trial was set aside before.",
    "break_refused": "No break test of this muscle, by an answer of the screening, the age or the plan.",
    "client_code": "The code of the client is too long or is surrounded by blanks.",
    "closed": "The session is closed.",
    "correction": "The test is of that muscle and side already.",
    "date": "A date is not written YYYY-MM-DD or does not exist.",
    "drawn_order": "The lot put another muscle first.",
    "first_with_of": "A first test belongs to no earlier one.",
    "halted": "Pain stopped the test, and nobody has said yet whether it goes on.",
    "history_incomplete": "History or movement is not recorded yet.",
    "identifier": "An identifier is empty, too long or surrounded by blanks.",
    "kept": "The step cannot be kept and read again.",
    "lever": "The lever arm is out of its range.",
    "locked": "The screening stops it.",
    "muscle_needed": "The observation names no muscle.",
    "no_block": "There is no blinded block, or it is over.",
    "no_lot": "No lot decides on a sham here.",
    "no_test": "No test is finished yet.",
    "not_licensed": "Only a licensed tester may do this.",
    "not_now": "The session is at another point.",
    "not_set_aside": "The trial is not set aside.",
    "number": "A number is not finite, or out of its range.",
    "nothing_to_set_aside": "The test has no trial that counts.",
    "order": "A session begins with its beginning.",
    "other_muscle": "A retest is of the same muscle and side as the test that it repeats.",
    "override_items": "The override names other items than those that stop.",
    "pain_not_asked": "Nobody asked for pain before the first trial.",
    "pain_range": "Pain is told as a number from 0 to 10.",
    "pain_standing": "Pain that stands was asked for before in this session, and is what was told last.",
    "peak": "A typed trial has no peak.",
    "plan_muscles": "The plan names a muscle twice on the same side.",
    "plan_numbers": "A number of the plan is out of its range.",
    "ramp": "The slowest push is not slower than the fastest, or not above zero.",
    "reason_needed": "This needs a reason.",
    "replay": "The kept steps are no session that could have happened.",
    "sham_by_lot": "The lot decides whether it is a sham.",
    "sham_not_said": "Nobody said whether it is a sham.",
    "stop_answered": "A new answer of the screening stops the test.",
    "target": "The planned load is not above zero.",
    "testers": "There is no tester, or a code is given twice.",
    "text_empty": "A text is empty.",
    "text_too_long": "A text is too long; nothing was cut off.",
    "text_unusable": "A text holds characters that cannot be kept.",
    "time": "The time of the step is no time.",
    "trial_known": "The trial was recorded before.",
    "trial_times": "A trial ends before it begins.",
    "unanswered": "Items of the screening are not answered.",
    "unknown_intervention": "There is no such intervention.",
    "unknown_item": "The screening has no such item.",
    "unknown_test": "There is no such finished test.",
    "unknown_tester": "The code is of none of the session's testers.",
    "unknown_trial": "The test has no such trial.",
    "verdict": "A trial has a verdict where it must not, or none where it must.",
    "version": "The session was begun by another version of the rules.",
    "words_only": "The muscle is recorded in words only, never scored.",
}
"""Every code with its meaning."""


def refusal(code: str, message: str, advice: str = "") -> StepRefusedError:
    """Return the error of a refused step.

    Args:
        code: One of :data:`CODES`.
        message: What happened, to which thing.
        advice: What to do next.
    """
    return StepRefusedError(code, message, advice)


def need_text(text: str, what: str, code: str = "text_empty") -> None:
    """Refuse a text of blanks.

    Args:
        text: As typed.
        what: What it is, with its article, to begin a sentence.
        code: Code of the refusal.

    Raises:
        StepRefusedError: Nothing is in it.
    """
    if not text.strip():
        raise refusal(code, f"{what} is empty.", "Type it in your own words.")


def need_reason(reason: str, why: str) -> None:
    """Refuse an empty reason.

    Args:
        reason: As typed.
        why: What it is needed for, a sentence.

    Raises:
        StepRefusedError: It is empty.
    """
    if not reason.strip():
        raise refusal("reason_needed", why, "Give the reason in your own words.")


def need_id(text: str, what: str, most: int = MAX_ID) -> None:
    """Refuse an identifier that is empty, too long or surrounded by blanks.

    Args:
        text: The identifier.
        what: What it is, with its article, to begin a sentence.
        most: Most characters.

    Raises:
        StepRefusedError: It is one of these.
    """
    if not text or text != text.strip() or len(text) > most:
        raise refusal("identifier", f"{what} must have 1 to {most} characters, with no blanks around it.")


def need_label(text: str, what: str) -> None:
    """Refuse a short text that is too long.

    Args:
        text: The text.
        what: What it is, with its article, to begin a sentence.

    Raises:
        StepRefusedError: It is longer than a label may be.
    """
    if len(text) > MAX_LABEL:
        raise refusal("text_too_long", f"{what} has {len(text)} characters; {MAX_LABEL} are possible.", "Shorten it.")


def check_content(part: Part) -> None:
    """Refuse what cannot be kept: numbers that are not finite, texts that are too long or hold unusable characters.

    Args:
        part: A step or a part of one.

    Raises:
        StepRefusedError: Something in it cannot be kept; the message names the field.
    """
    for name in part.__struct_fields__:
        _check(getattr(part, name), name)


def _check(value: object, name: str) -> None:
    if isinstance(value, Part):
        check_content(value)
    elif isinstance(value, tuple):
        for inner in cast("tuple[object, ...]", value):
            _check(inner, name)
    elif isinstance(value, str):
        _check_text(value, name)
    elif isinstance(value, float) and not math.isfinite(value):
        raise refusal("number", f"The number of {name} is not finite.", "Leave it out where it is not known.")
    elif isinstance(value, int) and abs(value) > MAX_WHOLE:
        raise refusal("number", f"The number of {name} is too large to be kept.")


def _check_text(text: str, name: str) -> None:
    if len(text) > MAX_TEXT:
        raise refusal(
            "text_too_long",
            f"The text of {name} has {len(text)} characters; {MAX_TEXT} are possible.",
            "Nothing was cut off or kept: shorten it, or split it in several observations.",
        )
    if "\0" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
        raise refusal("text_unusable", f"The text of {name} holds characters that cannot be kept.", "Type it again.")
