"""How soon work in another thread lets the window go on: a frame asks for its turn a hundred times."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

TURN_S: Final = 0.0005
"""After so long a thread gives the interpreter to one that waits for it, s. Python's own 5 ms would be a third of a
frame each time; what works beside the window gets a few parts in a hundred slower by it."""


@contextmanager
def quick_turns() -> Generator[None]:
    """Let threads give way to each other sooner."""
    before_s = sys.getswitchinterval()
    sys.setswitchinterval(min(TURN_S, before_s))
    try:
        yield
    finally:
        sys.setswitchinterval(before_s)
