"""What an evaluation rests on: the document it follows, and how much of it was only remembered."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where the rules of an evaluation come from.

    Attributes:
        document: The document it follows, with its edition.
        seen: What of it was read in a public source.
        memory: What is from memory, not checked against the paid standard.
    """

    document: str
    seen: tuple[str, ...]
    memory: tuple[str, ...]

    def __str__(self) -> str:
        manner = f"Evaluated in the manner of {self.document}; no statement of conformity."
        if not self.memory:
            return manner
        return f"{manner} From memory, not checked against the document: {', '.join(self.memory)}."
