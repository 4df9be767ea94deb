"""One thing that was looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

State = Literal["ok", "note", "problem"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        topic: What.
        state: ``ok``, ``note`` (works, but know this) or ``problem``.
        text: What was found.
        fix: The command or step that mends it on this system, or "".
    """

    topic: str
    state: State
    text: str
    fix: str = ""
