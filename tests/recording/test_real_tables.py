"""Real recordings of other people; what to expect was published with them or found independently."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest

from nktsense.errors import ImportRefusedError
from nktsense.recording.formats import ReadOptions
from nktsense.recording.model import Recording
from nktsense.recording.tabular import FORMAT

KGF = 9.80665


def codes(recording: Recording) -> list[str]:
    return [problem.code for problem in recording.problems]


def read(path: Path, **options: object) -> list[Recording]:
    return FORMAT.read(path, ReadOptions(**options))  # type: ignore[arg-type]


@pytest.mark.parametrize("person", ["01", "03", "10", "14", "15", "19", "23", "28"])
def test_isometric_recordings(real_data: Path, person: str) -> None:
    path = real_data / "hermescb_elderly_isometric" / f"ID{person}_DNM.csv"
    begin = time.process_time()
    channels = read(path, force_column="all")
    assert time.process_time() - begin < 2.0
    plain = np.genfromtxt(path, delimiter=",", skip_header=1)
    assert [channel.channel for channel in channels] == ["VL_kgf", "BF_kgf", "TA_kgf", "LG_kgf"]
    for number, channel in enumerate(channels, start=1):
        assert len(channel) == 20_001
        assert channel.nominal_rate_hz == pytest.approx(2000, rel=1e-9)
        assert (channel.unit, channel.source_unit, channel.gaps) == ("N", "kgf", ())
        assert codes(channel) == []
        np.testing.assert_allclose(channel.force, plain[:, number] * KGF, rtol=1e-14)


def test_a_recording_that_gives_way(real_data: Path) -> None:
    (gastroc,) = read(real_data / "hermescb_elderly_isometric" / "ID01_DNM.csv", force_column="LG")
    window = (gastroc.time_s > 4.5) & (gastroc.time_s < 5.5)
    trough = np.flatnonzero(window)[np.argmin(gastroc.force[window])]
    assert gastroc.time_s[trough] == pytest.approx(5.03, abs=0.03)
    assert gastroc.force[trough] / KGF == pytest.approx(19.13, abs=0.2)


def test_channels_that_end_before_the_others(real_data: Path) -> None:
    channels = read(real_data / "hermescb_elderly_isometric" / "ID05_DNM.csv", force_column="all")
    assert [len(channel) for channel in channels] == [10_001, 10_001, 20_001, 20_001]
    for channel in channels[:2]:
        (found,) = channel.problems
        assert (found.code, found.severity, found.at_s) == ("ends_early", "warning", 5.0)


def test_several_muscles_are_not_guessed(real_data: Path) -> None:
    (recording,) = read(real_data / "hermescb_elderly_isometric" / "ID28_DNM.csv")
    assert codes(recording) == ["several_force_columns"]
    assert len(recording) == 0


@pytest.mark.parametrize(
    ("day", "samples", "markers", "unit"),
    [
        ("2024-11-04_19.31.50", 3044, 0, None),
        ("2024-11-26_subj_1", 2172, 120, None),
        ("2025-03-13_21.21.22", 577, 0, None),
        ("2025-05-23_13.35.01", 168, 9, "N"),
    ],
)
def test_grip_logs(real_data: Path, day: str, samples: int, markers: int, unit: str | None) -> None:
    (recording,) = read(real_data / "open_grip_force" / f"LogFile_{day}.txt")
    assert (len(recording), len(recording.markers), recording.unit) == (samples, markers, unit)
    assert {marker.kind for marker in recording.markers} <= {"trigger"}
    assert ("unit_inferred" if unit else "unit_unknown") in codes(recording)
    assert ("rows_without_force" in codes(recording)) == bool(markers)
    assert recording.nominal_rate_hz == pytest.approx(11, abs=1.5)
    assert recording.time_s[0] > 1.7e9, "unix time stays"


def test_static_load_of_a_grip_log(real_data: Path) -> None:
    (recording,) = read(real_data / "open_grip_force" / "LogFile_2024-11-04_19.31.50.txt", unit="kg")
    assert np.median(recording.force) / KGF == pytest.approx(7.6, abs=0.11)
    assert recording.unit == "N"


@pytest.mark.parametrize("grasp", ["Pinch_Grasp_-_Force_Only_-_Medium", "Power_Grasp_-_Force_Only_-_Easy"])
def test_repeated_grip_tracking(real_data: Path, grasp: str) -> None:
    (recording,) = read(real_data / "grip3d" / f"P1_-_{grasp}_-_Trial_1.csv", unit="N")
    assert recording.channel == "Grip_Force"
    assert recording.segment_starts == tuple(range(0, 1764, 294))
    assert recording.repeated_segments == frozenset({1, 2, 3, 4, 5})
    assert codes(recording).count("time_restarts") == 5
    assert codes(recording).count("repeated_segment") == 5
    assert recording.nominal_rate_hz == pytest.approx(83, abs=2)


def test_force_plate_text(real_data: Path) -> None:
    path = real_data / "kistler" / "kistler_CMJ_1plate.txt"
    (refused,) = read(path)
    assert codes(refused) == ["several_force_columns"]
    (jump,) = read(path, force_column="Fz")
    assert (len(jump), jump.unit, jump.source_unit) == (8000, "N", "N")
    assert jump.nominal_rate_hz == pytest.approx(1000)
    assert codes(jump) == []
    assert jump.force[jump.time_s < 1].mean() == pytest.approx(765.64, rel=0.002)
    flight = (jump.time_s > 3.43) & (jump.time_s < 3.97)
    assert jump.force[flight].max() < 20
    assert jump.force[np.searchsorted(jump.time_s, 3.41)] > 20
    assert jump.force[np.searchsorted(jump.time_s, 3.99)] > 20


@pytest.mark.parametrize("name", ["nist/Pontius.dat", "nist/nist_norris.csv", "nist/nist_pontius.csv", "icc"])
def test_tables_without_time_are_objects_with_an_error(real_data: Path, name: str) -> None:
    path = real_data / (name if "." in name else "icc/shrout_fleiss_1979.csv")
    (recording,) = read(path)
    assert len(recording) == 0
    assert "no_time_column" in codes(recording)


def test_a_binary_stream_file_is_no_table(real_data: Path) -> None:
    path = real_data / "xdf_examples" / "minimal.xdf"
    with pytest.raises(ImportRefusedError):
        read(path)
