"""Ratios against a named peer, measured in turn in the same run: ours, the peer, ours, the peer, …"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest


@pytest.fixture
def ratio(benchmark: Any, request: pytest.FixtureRequest) -> Iterator[Callable[..., float]]:
    """Return a function that times ours against a peer, prints the ratio and keeps both in the report."""
    lines: list[str] = []

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
        lines.append(
            f"{request.node.name}: {median:.2f} × {peer_name} (lowest {quotients[0]:.2f}, highest {quotients[-1]:.2f})"
        )
        return median

    yield measure
    with request.config.pluginmanager.getplugin("capturemanager").global_and_fixture_disabled():
        for line in lines:
            print(f"\n{line}")
