"""Examples of the built-in drivers: bytes of the documents and by plain arithmetic, never those of our own code."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from firmware_bridge.conformance.example import Example
from firmware_bridge.conformance.examples import bluetooth, gauges, serial, vernier
from firmware_bridge.registry import load_driver

BUILT_IN: Final[dict[str, tuple[Example, ...]]] = {
    **serial.EXAMPLES,
    **gauges.EXAMPLES,
    **bluetooth.EXAMPLES,
    **vernier.EXAMPLES,
}
"""Examples by the name of the driver."""


def examples_of(name: str) -> tuple[Example, ...]:
    """Return the examples of a driver: its own, or those kept here; none for drivers without bytes of their own."""
    own: Callable[[], Iterable[Example]] | None = getattr(load_driver(name), "examples", None)
    return tuple(own()) if own is not None else BUILT_IN.get(name, ())


__all__ = ["BUILT_IN", "examples_of"]
