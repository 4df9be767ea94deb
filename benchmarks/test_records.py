"""The page of a person's history in a clinic of 500,000 trials against the same page in one of 1,000.

Each person has as many visits in both, and both are asked in turn in one run. Each round asks for other persons, so
that the large clinic is not read from a cache that has seen nobody else. On PostgreSQL it is measured where a server is
installed.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "records"))

from clinic import fill
from pg_cluster import Cluster, NoServer

from nktsense.records.opening.door import open_store
from nktsense.records.opening.key import KeySource
from nktsense.records.sessions.history import history_of
from nktsense.records.store import Store

pytestmark = [pytest.mark.long, pytest.mark.timeout(1800)]

WANTED = 1.5
SMALL, LARGE = 40, 20_000
"""Clients; each has 25 trials, so 1,000 and 500,000 trials."""
ROUNDS = 15
PERSONS = 30
"""Persons whose page is asked for in a round."""


@pytest.fixture(params=["file", "server"])
def clinics(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[dict[int, Store]]:
    """A small and a large clinic."""
    cluster = None
    if request.param == "server":
        try:
            cluster = Cluster()
        except NoServer as reason:
            pytest.skip(f"not measured on PostgreSQL: {reason}")
    stores: dict[int, Store] = {}
    for clients in (SMALL, LARGE):
        place = tmp_path / f"{clients}.db" if cluster is None else cluster.url(cluster.new_database())
        key = KeySource(key_file=tmp_path / f"{clients}.key", keyring=False)
        stores[clients] = open_store(place, key, create=True)
        assert fill(stores[clients], clients, sessions=1, tests=5, trials=5) == 25 * clients
    yield stores
    for store in stores.values():
        store.close()
    if cluster is not None:
        cluster.stop()


def test_a_page_takes_no_longer_in_a_large_clinic(clinics: dict[int, Store], say: Callable[[str], None]) -> None:
    drawn = random.Random(20260101)

    def seconds(clients: int) -> float:
        codes = [f"F{drawn.randrange(clients)}" for _ in range(PERSONS)]
        began = time.perf_counter()
        for code in codes:
            assert len(history_of(clinics[clients], "T1", code).tests) == 5
        return (time.perf_counter() - began) / PERSONS

    seconds(SMALL), seconds(LARGE)
    pairs = [(seconds(LARGE), seconds(SMALL)) for _ in range(ROUNDS)]
    ratios = sorted(large / small for large, small in pairs)
    large_ms, small_ms = (1000 * statistics.median(times) for times in zip(*pairs, strict=True))
    ratio = statistics.median(ratios)
    say(
        f"{ratio:.3g} × the page of a clinic of 1,000 trials (lowest {ratios[0]:.3g}, highest {ratios[-1]:.3g}): "
        f"{large_ms:.2f} ms, {small_ms:.2f} ms"
    )
    assert ratio <= WANTED
