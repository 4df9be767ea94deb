"""An instrument that restarts in a recording leaves a hole, and the recording says where."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from firmware_bridge import DeviceInfo, FactKind, Packet
from firmware_bridge.assembler import Assembler
from firmware_bridge.codecs import make_codec
from firmware_bridge.codecs.nkt1 import DataFrame, Status, pack_data
from nktsense.recording.journal import Journal, Versions
from nktsense.recording.nkt_reader import read_nkt


@pytest.mark.parametrize("away", [False, True])
def test_a_restart_is_one_gap_and_a_start_is_none(tmp_path: Path, away: bool) -> None:
    """Ten samples, the clock begins anew, ten samples; where the line was cut meanwhile, it is told once as well."""
    assembler = Assembler(make_codec("nkt1"))
    info = DeviceInfo("nkt1", codec="nkt1", wire_unit="counts")
    journal = Journal.create(tmp_path / "a.nkt", info, versions=Versions("test"), host_origin_s=500.0)
    for half, began_us in enumerate((5_000_000, 600_000)):
        arrival_s = 501.0 + 4 * half
        if away and half:
            for kind, value in ((FactKind.DISCONNECT, None), (FactKind.RECONNECT, 3.0)):
                journal.append(Packet(b"", 504.0, (assembler.note(kind, 504.0, value),)))
        data = pack_data(DataFrame(0, began_us, 12_500, np.full(10, 1000.0), status=Status.RESTARTED))
        journal.append(Packet(data, arrival_s, tuple(assembler.feed(data, arrival_s))))
    journal.close("stopped")
    recording = read_nkt(tmp_path / "a.nkt")
    assert len(recording) == 20
    [gap] = recording.gaps
    assert (gap.start_s, gap.end_s) == (recording.time_s[9], recording.time_s[10])
    assert gap.end_s - gap.start_s >= 1.0
