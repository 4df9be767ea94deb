"""How a desk conducts a visit: what goes on by itself, and what is known of levers and loads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class DeskSettings:
    """How a desk conducts a visit.

    Attributes:
        hands_free: A test goes on by itself: it ends after its trials, and the next of the plan begins.
        next_after_s: Time in which the next test can still be held back, s.
        standing_pain: Pain is asked once; then the client says when it changes.
        careful_s: Time in which a careful choice can be undone, and in which a test that ends by itself can be held
            back, s; 0 takes it at once.
        levers: Lever arms by muscle, m.
        targets: Target loads by muscle, N, where the plan has none.
        meter: Name of a dynamometer that cannot be read, whose peaks are typed; "" for one that is read.
    """

    hands_free: bool = False
    next_after_s: float = 8.0
    standing_pain: bool = False
    careful_s: float = 5.0
    levers: Mapping[str, float] = field(default_factory=dict[str, float])
    targets: Mapping[str, float] = field(default_factory=dict[str, float])
    meter: str = ""
