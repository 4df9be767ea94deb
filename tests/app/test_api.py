"""The Python face."""

from __future__ import annotations

import asyncio
import contextlib
from pathlib import Path

import numpy as np
import pytest

import nktsense as nk
from calibration import Conversion
from firmware_bridge import DeviceLostError, DeviceOpenError, SampleBlock
from nktsense.records.people.clients import NewClient, add_client


def make() -> nk.Recording:
    time_s = np.arange(0, 9, 0.01)
    force = np.interp(time_s, [0, 1.5, 2.5, 6.5, 6.7, 9], [0, 0, 120, 120, 0, 0])
    return nk.Recording(time_s, force, nominal_rate_hz=100.0)


def test_a_plain_loop_and_an_async_one_give_the_same_samples() -> None:
    address = "sim:hold?speed=0&hold=0.5&codec=progressor"

    async def collect() -> list[SampleBlock]:
        return [block async for block in nk.open_device(address)]

    plain = [v for b in nk.open_device(address) for v in b.force_n]
    awaited = [v for b in asyncio.run(collect()) for v in b.force_n]  # type: ignore[union-attr]
    assert plain == awaited
    assert len(plain) == 518  # (2.25 s + 0.5 s + 0.25 s + 2 x 1.5 s) x 86.3 Hz, rounded


def test_counts_become_newtons_by_the_devices_scale_or_by_ones_own() -> None:
    address = "sim:hold?speed=0&noise=0&hold=0.5"
    by_device = max(float(b.force_n.max()) for b in nk.open_device(address) if len(b))
    own = Conversion("mine", "", "counts", 84213.0, (4200.0,))
    by_mine = max(float(b.force_n.max()) for b in nk.open_device(address, own) if len(b))
    assert by_device == pytest.approx(180, abs=1)
    assert by_mine == pytest.approx(by_device / 2)


def test_leaving_a_loop_early_lets_the_device_go() -> None:
    stream = nk.open_device("sim:hold?repeat=100")
    for block in stream:
        if len(block):
            break
    stream.close()
    assert stream._thread is None


def test_a_lost_or_missing_device_raises() -> None:
    with pytest.raises(DeviceLostError):
        list(nk.open_device("sim:hold?speed=20&unplug=2"))
    with pytest.raises(DeviceOpenError):
        list(nk.open_device("serial:/dev/nothing?driver=nkt1"))


def test_read_and_grade(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("t;kraft\n" + "".join(f"{i / 100};{min(i / 2, 90):.1f}\n".replace(".", ",") for i in range(500)))
    recording = nk.read(path, unit="N", force_column="kraft")
    assert len(recording) == 500
    assert float(recording.force.max()) == 90.0


def test_a_frame_has_one_row_a_trial() -> None:
    pandas = pytest.importorskip("pandas")
    frame = nk.grade(make(), nk.GradeSettings(test=nk.TestType.MAKE)).to_frame()
    assert isinstance(frame, pandas.DataFrame)
    assert frame.loc[0, "verdict"] == "hold"
    assert frame.loc[0, "best_1s_mean_n"] == pytest.approx(120)
    assert "flags" in frame.columns


def test_unknown_names_are_told() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        nk.nothing  # noqa: B018


def test_library_and_records_from_python(tmp_path: Path) -> None:
    library = nk.load_library()
    assert "gluteus_maximus" in library.muscles
    key = tmp_path / "study.key"
    with contextlib.closing(nk.open_records(tmp_path / "study.db", key_file=key, create=True)) as records:
        add_client(records, "T1", NewClient(code="S01", birth_year=1990))
        assert nk.history_of(records, "T1", "S01").tests == ()
    assert not (tmp_path / "study.db").read_bytes().startswith(b"SQLite format 3")
    with pytest.raises(nk.NktsenseError, match="key"):
        nk.open_records(tmp_path / "study.db", key_file=tmp_path / "another.key")
