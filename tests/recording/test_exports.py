"""Choosing a format, and writing recordings so that reading gives them back."""

from __future__ import annotations

import csv
import json
import math
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from nktsense.errors import ImportRefusedError, MissingExtraError, RecordingError
from nktsense.recording import tabular
from nktsense.recording.csv_writer import write_csv
from nktsense.recording.formats import ReadOptions, list_formats, read_recordings, write_recording
from nktsense.recording.model import Marker, Problem, Recording, Span

DATA = Path(__file__).parents[1] / "data"
finite = st.floats(allow_nan=False, allow_infinity=False, width=64)


@st.composite
def recordings(draw: st.DrawFn) -> Recording:
    """Recordings as readers give them: times that rise within each segment."""
    n = draw(st.integers(0, 30))
    steps = draw(hnp.arrays(np.float64, n, elements=st.floats(1e-3, 10)))
    start = draw(st.sampled_from([0.0, 0.1, 1748000239.25]))
    force = draw(hnp.arrays(np.float64, n, elements=finite))
    motion = st.none() | hnp.arrays(np.float64, n, elements=finite | st.just(math.nan))
    return Recording(
        time_s=start + np.cumsum(steps),
        force=force,
        unit=draw(st.sampled_from(["N", "counts", None])),
        angular_velocity_dps=draw(motion),
        angle_deg=draw(motion),
        saturated=draw(st.none() | hnp.arrays(np.bool_, n)),
        nominal_rate_hz=draw(st.none() | st.floats(1, 1e4)),
        gaps=tuple(Span(*pair) for pair in draw(st.lists(st.tuples(finite, finite), max_size=2))),
        markers=tuple(Marker("trigger", at) for at in draw(st.lists(finite, max_size=2))),
        problems=tuple(
            Problem("code", text, at) for text, at in draw(st.lists(st.tuples(st.text(), st.none() | finite)))
        ),
        source_unit=draw(st.sampled_from([None, "kgf"])),
        channel=draw(st.none() | st.text()),
        metadata=draw(st.dictionaries(st.text(), st.text() | st.integers() | st.booleans(), max_size=3)),
    )


def arrays_of(recording: Recording) -> list[np.ndarray | None]:
    return [
        recording.time_s,
        recording.force,
        recording.angular_velocity_dps,
        recording.angle_deg,
        recording.saturated,
    ]


def assert_same_samples(back: Recording, recording: Recording) -> None:
    for got, wanted in zip(arrays_of(back), arrays_of(recording), strict=True):
        assert (got is None) == (wanted is None)
        if got is not None and wanted is not None:
            np.testing.assert_array_equal(got, wanted)
    assert back.unit == recording.unit


@settings(max_examples=80, deadline=None)
@given(recording=recordings())
def test_csv_gives_back_the_same_bits(tmp_path_factory: pytest.TempPathFactory, recording: Recording) -> None:
    path = tmp_path_factory.mktemp("csv") / "trial.csv"
    write_csv(recording, path)
    (back,) = tabular.FORMAT.read(path, ReadOptions())
    if len(recording):
        assert_same_samples(back, recording)
    else:
        assert len(back) == 0


@settings(max_examples=80, deadline=None)
@given(recording=recordings())
def test_parquet_gives_back_an_equal_recording(tmp_path_factory: pytest.TempPathFactory, recording: Recording) -> None:
    pytest.importorskip("pyarrow")
    from nktsense.recording.parquet import read_parquet, write_parquet

    path = tmp_path_factory.mktemp("parquet") / "trial.parquet"
    write_parquet(recording, path)
    (back,) = read_parquet(path)
    assert_same_samples(back, recording)
    for name in (
        *("segment_starts", "repeated_segments", "nominal_rate_hz", "gaps", "markers", "problems"),
        *("source_unit", "channel", "metadata"),
    ):
        assert getattr(back, name) == getattr(recording, name), name
    assert back.source == path


@settings(max_examples=60, deadline=None)
@given(recording=recordings())
def test_csv_gives_back_what_the_file_beside_it_says(
    tmp_path_factory: pytest.TempPathFactory, recording: Recording
) -> None:
    path = tmp_path_factory.mktemp("csv") / "trial.csv"
    write_csv(recording, path)
    (back,) = tabular.FORMAT.read(path, ReadOptions())
    for name in ("nominal_rate_hz", "gaps", "markers", "source_unit", "channel", "metadata"):
        assert getattr(back, name) == getattr(recording, name), name
    assert back.problems[: len(recording.problems)] == recording.problems
    if len(recording):
        assert back.problems == recording.problems


@pytest.fixture
def trial() -> Recording:
    return Recording(
        time_s=np.array([0.0, 0.1, 0.2, 0.0, 0.1]),
        force=np.array([-12.5, 0.1, 1 / 3, 4.0, 5.0]),
        angle_deg=np.array([0.0, math.nan, 2.0, 3.0, 4.0]),
        segment_starts=(0, 3),
        gaps=(Span(0.1, 0.2),),
        markers=(Marker("trigger", 0.05),),
        problems=(Problem("time_restarts", "Time steps back.", 0.0),),
        source=Path("/somewhere/Erika Muster/trial.txt"),
        source_unit="kgf",
        metadata={"drift": math.nan, "formula": "=1+1"},
    )


def test_csv_is_plain_rfc_4180(trial: Recording, tmp_path: Path) -> None:
    path = tmp_path / "trial.csv"
    write_csv(trial, path)
    lines = path.read_bytes().decode("utf-8").split("\r\n")
    assert lines[0] == "time_s,force_n,angle_deg"
    assert lines[1] == "0.0,-12.5,0.0"
    assert lines[2] == "0.1,0.1,"
    assert lines[-1] == ""
    with path.open(newline="", encoding="utf-8") as stream:
        rows = list(csv.reader(stream))
    assert len(rows) == 6
    for cell in (cell for row in rows[1:] for cell in row if cell):
        float(cell)


@pytest.mark.parametrize(("unit", "name"), [("N", "force_n"), ("counts", "force_counts"), (None, "force_unknown_unit")])
def test_the_force_column_names_its_unit(trial: Recording, tmp_path: Path, unit: str | None, name: str) -> None:
    path = tmp_path / "trial.csv"
    write_csv(replace(trial, unit=unit), path)
    assert path.read_text().splitlines()[0].split(",")[1] == name


def test_what_was_wrong_with_a_recording_survives_an_export_as_csv(tmp_path: Path) -> None:
    (cut_off,) = read_recordings(DATA / "nkt_v1_cut_off.nkt")
    (marked,) = read_recordings(DATA / "nkt_v1_closed.nkt")
    for recording in (cut_off, marked):
        write_recording(recording, tmp_path / "a.csv")
        (back,) = read_recordings(tmp_path / "a.csv")
        assert_same_samples(back, recording)
        assert (back.problems, back.markers, back.gaps) == (recording.problems, recording.markers, recording.gaps)
        assert back.metadata == recording.metadata
    assert [problem.code for problem in cut_off.problems] == ["not_closed"]
    assert len(marked.markers) == 2


def test_a_description_of_another_table_is_not_taken_over_and_that_is_told(trial: Recording, tmp_path: Path) -> None:
    path = tmp_path / "trial.csv"
    write_csv(trial, path)
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join(lines[:-1]))
    (back,) = tabular.FORMAT.read(path, ReadOptions())
    assert back.markers == ()
    assert "description_ignored" in {problem.code for problem in back.problems}


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", '{"schema": "another"}', '{"schema": "nktsense.recording", "schema_version": 99}', "[" * 100_000],
)
def test_a_file_beside_a_table_that_is_none_of_ours_changes_nothing(tmp_path: Path, text: str) -> None:
    path = tmp_path / "trial.csv"
    path.write_text("time_s,force_n\n0,1\n0.1,2\n0.2,3\n")
    path.with_name("trial.csv.json").write_text(text)
    (recording,) = tabular.FORMAT.read(path, ReadOptions())
    assert recording.force.tolist() == [1.0, 2.0, 3.0]
    assert recording.problems == ()


def test_a_damaged_description_is_told(trial: Recording, tmp_path: Path) -> None:
    path = tmp_path / "trial.csv"
    write_csv(trial, path)
    beside = path.with_name("trial.csv.json")
    said = json.loads(beside.read_text())
    for damage in ({"problems": 3}, {"markers": [{}]}, {"unit": "apples"}, {"samples": None}, {"metadata": 5}):
        beside.write_text(json.dumps({**said, **damage}))
        (back,) = tabular.FORMAT.read(path, ReadOptions())
        assert_same_samples(back, trial)
        assert "description_ignored" in {problem.code for problem in back.problems}


def test_a_unit_that_the_user_states_wins_over_the_file_beside(trial: Recording, tmp_path: Path) -> None:
    path = tmp_path / "trial.csv"
    unknown = Problem("unit_unknown", "The file does not say its unit.")
    write_csv(replace(trial, unit=None, source_unit=None, problems=(unknown, *trial.problems)), path)
    (back,) = tabular.FORMAT.read(path, ReadOptions(unit="kgf"))
    assert (back.unit, back.source_unit) == ("N", "kgf")
    np.testing.assert_allclose(back.force, trial.force * 9.80665)
    assert back.problems == trial.problems


def test_the_json_beside_a_csv_says_the_rest(trial: Recording, tmp_path: Path) -> None:
    write_csv(trial, tmp_path / "trial.csv")
    text = (tmp_path / "trial.csv.json").read_text(encoding="utf-8")
    said = json.loads(text, parse_constant=lambda word: pytest.fail(f"{word} is no JSON"))
    assert said["schema_version"] == 1
    assert said["unit"] == "N"
    assert said["source_unit"] == "kgf"
    assert said["gaps"] == [{"start_s": 0.1, "end_s": 0.2}]
    assert said["markers"] == [{"kind": "trigger", "at_s": 0.05}]
    assert said["problems"][0]["code"] == "time_restarts"
    assert said["segment_starts"] == [0, 3]
    assert said["source"] == "trial.txt", "folders may hold names"


def test_writing_replaces_a_file_whole_and_leaves_nothing_else(trial: Recording, tmp_path: Path) -> None:
    path = tmp_path / "trial.csv"
    path.write_text("old")
    write_csv(trial, path)
    assert path.read_text().startswith("time_s")
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["trial.csv", "trial.csv.json"]


@contextmanager
def file_size_limit(octets: int) -> Iterator[None]:
    """Let no file grow beyond a size, as on a full disk."""
    resource = pytest.importorskip("resource")
    signal = pytest.importorskip("signal")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (octets, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.parametrize("suffix", [".csv", ".parquet"])
def test_a_disk_that_fills_up_leaves_the_old_file(tmp_path: Path, suffix: str) -> None:
    if suffix == ".parquet":
        pytest.importorskip("pyarrow")
    noise = np.random.default_rng(1).normal(size=20_000)
    path = tmp_path / f"trial{suffix}"
    path.write_text("old")
    with file_size_limit(20_000), pytest.raises(RecordingError, match="cannot be written"):
        write_recording(Recording(time_s=np.arange(20_000) / 1000, force=noise), path)
    assert path.read_text() == "old"
    assert not list(tmp_path.glob(".*"))


def test_a_folder_that_is_missing_or_read_only(trial: Recording, tmp_path: Path) -> None:
    with pytest.raises(RecordingError, match="cannot be written"):
        write_csv(trial, tmp_path / "missing" / "trial.csv")
    locked = tmp_path / "locked"
    locked.mkdir()
    locked.chmod(0o500)
    if os.access(locked, os.W_OK):
        pytest.skip("this user may write everywhere")
    with pytest.raises(RecordingError, match="may write"):
        write_csv(trial, locked / "trial.csv")


def test_a_parquet_of_somebody_else_is_read_as_a_table(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    pq = pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "other.parquet"
    pq.write_table(pa.table({"time_ms": [0, 10, 20], "Kraft_kgf": [1.0, None, 3.0]}), path)
    (recording,) = read_recordings(path)
    np.testing.assert_allclose(recording.force, [9.80665, 29.41995])
    assert recording.time_s.tolist() == [0.0, 0.02]
    assert [p.code for p in recording.problems] == ["unreadable_values"]


def test_a_unit_can_be_stated_for_a_parquet_without_one(trial: Recording, tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    path = tmp_path / "trial.parquet"
    write_recording(replace(trial, unit=None, source_unit=None), path)
    (recording,) = read_recordings(path, ReadOptions(unit="kgf"))
    assert recording.unit == "N"
    np.testing.assert_allclose(recording.force, trial.force * 9.80665)


def test_without_pyarrow_parquet_says_how_to_get_it(
    trial: Recording, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtraError, match=r'pip install "nktsense\[parquet\]"'):
        write_recording(trial, tmp_path / "trial.parquet")
    there = tmp_path / "there.parquet"
    there.write_bytes(b"PAR1" + b"x" * 50)
    with pytest.raises(MissingExtraError):
        read_recordings(there)


def test_a_damaged_parquet_is_refused(trial: Recording, tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    path = tmp_path / "trial.parquet"
    write_recording(trial, path)
    path.write_bytes(path.read_bytes()[:-60])
    with pytest.raises(ImportRefusedError, match="Parquet"):
        read_recordings(path)


# --- choosing


def test_the_built_in_formats_are_registered() -> None:
    assert {"csv", "tindeq", "parquet"} <= {form.name for form in list_formats() if not form.problem}


def test_a_format_that_fails_does_not_harm_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    info = tmp_path / "broken_plugin-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: broken-plugin\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(
        "[nktsense.formats]\naaa = no_such_module_at_all:FORMAT\nbbb = broken_format:FORMAT\n"
    )
    (tmp_path / "broken_format.py").write_text(
        "class F:\n    name, suffixes, write = 'bad', ('.csv',), None\n"
        "    def can_read(self, path, head): raise RuntimeError('no')\nFORMAT = F()\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    path = tmp_path / "trial.csv"
    path.write_text("time_s,force_n\n0,1\n0.1,2\n0.2,3\n")
    (recording,) = read_recordings(path)
    assert recording.force.tolist() == [1.0, 2.0, 3.0]
    (broken,) = [form for form in list_formats() if form.name == "aaa"]
    assert "no_such_module_at_all" in broken.problem
    assert broken.origin == "broken-plugin"


def test_a_table_is_known_by_its_text_under_any_name(tmp_path: Path) -> None:
    path = tmp_path / "trial.xyz"
    path.write_text("time_s,force_n\n0,1\n0.1,2\n0.2,3\n")
    assert len(read_recordings(path)[0]) == 3


def test_files_that_cannot_be_read_say_why(tmp_path: Path) -> None:
    empty = tmp_path / "empty.csv"
    empty.touch()
    binary = tmp_path / "photo.jpg"
    binary.write_bytes(b"\xff\xd8\xff\xe0" + bytes(range(256)) * 20)
    for path, words in (
        (tmp_path / "missing.csv", "does not exist"),
        (tmp_path, "is a folder"),
        (empty, "is empty"),
        (tmp_path / "nul\0.csv", "cannot be opened|does not exist"),
    ):
        with pytest.raises(RecordingError, match=words):
            read_recordings(path)
    with pytest.raises(ImportRefusedError, match="no known format"):
        read_recordings(binary)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    with pytest.raises(RecordingError, match="not a regular file"):
        read_recordings(pipe)


def test_writing_to_an_unknown_ending_names_the_known_ones(trial: Recording, tmp_path: Path) -> None:
    with pytest.raises(RecordingError, match=r"\.csv"):
        write_recording(trial, tmp_path / "trial.docx")
    with pytest.raises(RecordingError, match=r"\.csv"):
        write_recording(trial, tmp_path / "trial.tsv")


def test_tare_by_the_user(tmp_path: Path) -> None:
    path = tmp_path / "trial.csv"
    path.write_text("time_s,force_n\n" + "".join(f"{i / 10:.1f},{3 if i < 5 else 13}\n" for i in range(10)))
    (recording,) = read_recordings(path, ReadOptions(tare_s=0.45))
    assert recording.force.tolist() == [0.0] * 5 + [10.0] * 5
    (found,) = recording.problems
    assert (found.code, found.severity) == ("tared_by_user", "note")
    assert "3 N" in found.message
    (refused,) = read_recordings(path, ReadOptions(tare_s=5))
    assert refused.force.tolist() == [3.0] * 5 + [13.0] * 5
    assert [p.code for p in refused.problems] == ["tare_refused"]
