"""Whether a stream is zeroed: it says so, or it is zeroed here as any device is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from firmware_bridge import open_device
from nktsense.acquire import LinkState, LiveSession
from nktsense.recording.nkt_reader import read_nkt

pylsl = pytest.importorskip("pylsl", reason="pylsl is not installed: the lab streaming layer is not tested")

Start = Callable[..., Any]
KGF = 9.80665


def test_a_stream_is_zeroed_unless_it_says_that_it_is(peer: Start, name: str, tmp_path: Path) -> None:
    offset_n = 2.0 * KGF
    sessions: dict[str, LiveSession] = {}
    for own, zeroed in (("unknown", False), ("zeroed", True)):
        other = peer("send", name=f"{name} {own}", source=f"{name} {own}", constant=2.0, zeroed=zeroed)
        assert other.hear() == "there"
        path = tmp_path / f"{own}.nkt"
        sessions[own] = LiveSession(open_device(f"lsl:{name} {own}"), journal_path=path).start()
    states: dict[str, set[LinkState]] = {own: set() for own in sessions}
    for own, session in sessions.items():
        seen = 0
        for update in session.updates():
            states[own].add(update.state)
            seen += len(update.time_s)
            if seen > 20:
                break
        session.stop()
    assert LinkState.SETTLING in states["unknown"]
    assert LinkState.SETTLING not in states["zeroed"]
    unknown, zeroed = (read_nkt(tmp_path / f"{own}.nkt") for own in ("unknown", "zeroed"))
    [tare] = unknown.metadata["ledger"]
    assert (tare["kind"], tare["at_sample"]) == ("tare", 0)
    assert tare["value"] == pytest.approx(offset_n)
    assert np.allclose(unknown.force, 0.0, atol=1e-9)
    assert zeroed.metadata["ledger"] == []
    assert np.allclose(zeroed.force, offset_n)
