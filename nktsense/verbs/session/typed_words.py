"""What a typed line is made of: parts between bars, numbers, a muscle with its side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from nktsense.errors import StepRefusedError

if TYPE_CHECKING:
    from nktsense.verbs.session.talk import Talk

SIDES: Final = ("left", "right", "midline")


def fields_of(text: str, least: int, most: int, usage: str) -> list[str]:
    """Return the parts of a line between bars, blanks taken off; missing ones at the end are "".

    Raises:
        StepRefusedError: There are too few or too many.
    """
    parts = [part.strip() for part in text.split("|")]
    filled = len(parts) if any(parts) else 0
    if not least <= filled <= most:
        raise StepRefusedError("usage", f"That was not understood. Say: {usage}", "Parts are divided by |.")
    return parts + [""] * (most - len(parts))


def muscle_and_side(talk: Talk, words: list[str]) -> tuple[str, str | None]:
    """Take a muscle and, before or after it, its side off the beginning of a line.

    Raises:
        StepRefusedError: No muscle is named, or none of that name is in the library.
    """
    side: str | None = None
    muscle = ""
    while words and (not muscle or side is None):
        word = words[0].lower()
        if side is None and word in SIDES:
            side = word
        elif not muscle:
            muscle = word
        else:
            break
        words.pop(0)
    known = muscle in talk.library.muscles or any(muscle == planned.muscle for planned in talk.order)
    if not known:
        near = [name for name in talk.library.muscles if muscle and muscle in name][:5]
        advice = f"Do you mean {', '.join(near)}?" if near else "nktsense library list shows all of them."
        raise StepRefusedError("unknown_muscle", f"There is no muscle {muscle or '(none was named)'}.", advice)
    if side is None:
        planned_sides = {planned.side for planned in talk.order if planned.muscle == muscle}
        side = planned_sides.pop() if len(planned_sides) == 1 else None
    return muscle, side
