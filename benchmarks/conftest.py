"""Ratios against a named peer, measured in turn in the same run: ours, the peer, ours, the peer, …"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest


@pytest.fixture
def say(request: pytest.FixtureRequest) -> Iterator[Callable[[str], None]]:
    """Return a function that prints a line about this test, with or without ``-s``."""
    lines: list[str] = []
    yield lines.append
    with request.config.pluginmanager.getplugin("capturemanager").global_and_fixture_disabled():
        for line in lines:
            print(f"\n{request.node.name}: {line}")


@pytest.fixture
def ratio(benchmark: Any, say: Callable[[str], None]) -> Callable[..., float]:
    """Return a function that times ours against a peer, prints the ratio and keeps both in the report."""

    def measure(ours: Callable[[], object], peer: Callable[[], object], peer_name: str, rounds: int = 7) -> float:
        ours()
        peer()
        pairs: list[tuple[float, float]] = []
        for _ in range(rounds):
            start = time.perf_counter()
            ours()
            middle = time.perf_counter()
            peer()
            pairs.append((middle - start, time.perf_counter() - middle))
        quotients = sorted(a / b for a, b in pairs)
        median = statistics.median(quotients)
        benchmark.extra_info.update({"peer": peer_name, "ratio": median})
        benchmark.pedantic(ours, rounds=3)
        low, high = quotients[0], quotients[-1]
        say(f"{median:.3g} × {peer_name} (lowest {low:.3g}, highest {high:.3g})")
        return median

    return measure
