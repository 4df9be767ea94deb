"""A question as it is told."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_SECONDS: Final = re.compile(r"\d+ s\b")


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked.

    Attributes:
        phase: What the session is at.
        text: The question.
        enter: The line that an empty one stands for; "" where it stands for nothing.
        words: What may be said, as far as it fits now; ``help`` tells all.
        notes: What holds beside it, a sentence each.
    """

    phase: str
    text: str
    enter: str = ""
    words: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes it another question; seconds that run down do not."""
        return self.phase, _SECONDS.sub("", self.text), self.enter
