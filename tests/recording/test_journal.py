from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firmware_bridge import DeviceInfo, Fact, FactKind, Packet, SampleBlock
from firmware_bridge.device import CountsScale
from nktsense.errors import ImportRefusedError, JournalError, RecordingError, SettingsError
from nktsense.recording.chunks import FLOAT_COLUMNS, apply_tares
from nktsense.recording.formats import ReadOptions
from nktsense.recording.journal import CalibrationMeta, Journal, Versions
from nktsense.recording.nkt_format import FORMAT
from nktsense.recording.nkt_reader import describe, open_recording, read_nkt, reread, verify_nkt
from nktsense.recording.nkt_writer import Mark, RecordingFile
from nktsense.recording.schema import END_REASONS, MARKER_KINDS, TABLES, create_tables, insert, sanitised

DATA = Path(__file__).parents[1] / "data"
INFO = DeviceInfo("sim", "Model 1", "77", "1.0", nominal_rate_hz=1000.0, evidence="A")
VERSIONS = Versions("0.1.0", "0.1.0", "1")
COLUMNS = (*FLOAT_COLUMNS, "saturated")


def block(first: int, n: int, **columns: Any) -> SampleBlock:
    return SampleBlock(first, 50 + np.arange(first, first + n) / 1000, **columns)


def force_packet(first: int, n: int, raw: bytes = b"") -> Packet:
    made = block(first, n, force_n=np.arange(first, first + n) * 0.5)
    return Packet(raw, float(made.host_time_s[-1]), (made,))


def recorded(path: Path, items: list[Any], **about: Any) -> Path:
    file = RecordingFile.create(path, INFO, versions=VERSIONS, **about)
    for item in items:
        file.write([item])
    file.seal("stopped")
    file.close()
    return path


def by_sample(blocks: list[SampleBlock]) -> list[tuple[Any, ...]]:
    """Every sample as its index and the exact bytes of its columns, however the blocks are cut."""
    return [
        (
            b.first_sample + i,
            *(None if (c := getattr(b, name)) is None else c[i].tobytes() for name in COLUMNS),
        )
        for b in blocks
        for i in range(len(b))
    ]


@st.composite
def streams(draw: st.DrawFn) -> list[Packet]:
    numbers = st.floats(allow_nan=True, allow_infinity=True)
    packets: list[Packet] = []
    first, host_s = 0, draw(st.floats(0, 1e6))
    for _ in range(draw(st.integers(0, 12))):
        n = draw(st.integers(0, 20))
        steps = draw(st.lists(st.sampled_from([0.0, 1e-3, 0.01, 0.1, 0.3, 0.5]), min_size=n, max_size=n))
        times = host_s + np.cumsum(np.array(steps, dtype=float))
        host_s = float(times[-1]) if n else host_s
        columns: dict[str, Any] = {}
        for name in FLOAT_COLUMNS:
            if name != "host_time_s" and draw(st.booleans()):
                columns[name] = np.array(draw(st.lists(numbers, min_size=n, max_size=n)), dtype=float)
        if "device_time_s" in columns:
            columns["device_time_s"] = times - 3.0
        if draw(st.booleans()):
            columns["saturated"] = np.array(draw(st.lists(st.booleans(), min_size=n, max_size=n)), dtype=bool)
        facts = draw(
            st.lists(
                st.builds(
                    Fact,
                    st.sampled_from(list(FactKind)),
                    st.integers(0, 2**40),
                    st.integers(0, 2**31),
                    st.none() | st.floats(allow_nan=False, allow_infinity=False),
                    st.none() | st.floats(allow_nan=False, allow_infinity=False),
                ),
                max_size=2,
            )
        )
        made = SampleBlock(first, times, facts=tuple(facts), **columns)
        packets.append(Packet(draw(st.binary(max_size=12)), host_s, (made,)))
        first += n
    return packets


@settings(max_examples=60, deadline=None)
@given(streams(), st.integers(1, 5))
def test_whatever_is_written_is_read_to_the_last_bit(packets: list[Packet], per_commit: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.nkt"
        file = RecordingFile.create(path, INFO, versions=VERSIONS)
        for start in range(0, len(packets), per_commit):
            file.write(packets[start : start + per_commit])
        file.seal("ended")
        file.close()
        given_blocks = [b for packet in packets for b in packet.blocks]
        with open_recording(path) as opened:
            chunks = [chunk for chunk, _ in opened.chunks()]
            assert all(chunk is not None for chunk in chunks)
            blocks = [chunk for chunk in chunks if chunk is not None]
            raw = list(opened.raw())
            ledger = [row[1:6] for _, row in opened.rows("ledger", None) if row]
        assert by_sample(blocks) == by_sample(given_blocks)
        assert raw == [(packet.arrival_s, packet.raw) for packet in packets if packet.raw]
        facts = [fact for b in given_blocks for fact in b.facts]
        assert ledger == [(f.kind, f.at_sample, f.count, f.value, f.host_time_s) for f in facts]
        for chunk in blocks:
            assert chunk.time_s.max() - chunk.time_s.min() <= 0.25
        problems = {problem.code for problem in read_nkt(path).problems}
        assert problems <= {"without_force", "no_samples"}


def test_the_thread_commits_soon_and_tells_how_much(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    def listen(samples: int) -> None:
        told.append((samples, threading.get_ident()))

    path = tmp_path / "live.nkt"
    with Journal.create(path, INFO, versions=VERSIONS, on_committed=listen) as journal:
        assert journal.unsaved_s == 0.0
        began_s = time.monotonic()
        for i in range(40):
            journal.append(force_packet(i * 10, 10))
        unsaved_s = journal.unsaved_s
        assert 0 <= unsaved_s <= time.monotonic() - began_s
        deadline = time.monotonic() + 20.0
        while journal.committed_samples < 400:
            assert time.monotonic() < deadline
            time.sleep(0.01)
        assert journal.unsaved_s == 0.0
        assert journal.failure is None
        journal.mark("trigger", 50.2, 3)
        journal.fact(Fact(FactKind.TARE, 100, value=2.0, host_time_s=50.1))
    assert told[0][0] > 0
    assert [samples for samples, _ in told] == sorted(samples for samples, _ in told)
    assert threading.get_ident() not in {thread for _, thread in told}
    assert sorted(p.name for p in tmp_path.iterdir()) == ["live.nkt"]
    recording = read_nkt(path)
    k = np.arange(400)
    assert np.array_equal(recording.force, k * 0.5 - np.where(k >= 100, 2.0, 0.0))
    assert np.array_equal(recording.time_s, 50 + k / 1000)
    [marker] = recording.markers
    assert marker.kind == "trigger"
    assert marker.at_s == pytest.approx(50.2, abs=1e-12)
    assert recording.problems == ()
    assert recording.metadata["end_reason"] == "stopped"


def test_a_listener_that_fails_stops_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    def listen(samples: int) -> None:
        raise ValueError(f"cannot take {samples}")

    with Journal.create(tmp_path / "a.nkt", INFO, versions=VERSIONS, on_committed=listen) as journal:
        journal.append(force_packet(0, 5))
    assert len(read_nkt(tmp_path / "a.nkt")) == 5
    assert "listener" in caplog.text


def test_closing_twice_is_safe_and_then_nothing_more_is_taken(tmp_path: Path) -> None:
    journal = Journal.create(tmp_path / "a.nkt", INFO, versions=VERSIONS)
    journal.close("device_lost")
    journal.close("failed")
    with pytest.raises(JournalError, match="closed"):
        journal.append(force_packet(0, 1))
    recording = read_nkt(tmp_path / "a.nkt")
    assert recording.metadata["end_reason"] == "device_lost"
    assert [problem.code for problem in recording.problems] == ["device_lost", "no_samples"]


def test_an_error_in_the_block_ends_the_recording_as_failed(tmp_path: Path) -> None:
    def run() -> None:
        with Journal.create(tmp_path / "a.nkt", INFO, versions=VERSIONS) as journal:
            journal.append(force_packet(0, 3))
            raise KeyError

    with pytest.raises(KeyError):
        run()
    recording = read_nkt(tmp_path / "a.nkt")
    assert (len(recording), recording.metadata["end_reason"]) == (3, "failed")


def test_memory_for_a_stalled_disk_is_bounded_and_refusal_is_loud(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = threading.Event()
    write = RecordingFile.write

    def stalled(self: RecordingFile, items: Any) -> int:
        room.wait(60)
        return write(self, items)

    monkeypatch.setattr(RecordingFile, "write", stalled)
    journal = Journal.create(
        tmp_path / "a.nkt", INFO, versions=VERSIONS, commit_every_s=0.01, memory_bound_bytes=100_000
    )
    taken = 0
    started = time.monotonic()
    refusal = ""
    while not refusal and taken < 10_000:
        try:
            journal.append(force_packet(taken * 10, 10))
            taken += 1
        except JournalError as error:
            refusal = str(error)
    assert "no more can be held in memory" in refusal
    assert 50 < taken < 1000
    assert time.monotonic() - started < 30  # a stalled disk does not stop whoever appends
    assert journal.unsaved_s > 0
    room.set()
    journal.close()
    assert len(read_nkt(tmp_path / "a.nkt")) == taken * 10


def test_nothing_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a.nkt"
    path.write_bytes(b"mine")
    with pytest.raises(RecordingError, match="exists already"):
        Journal.create(path, INFO, versions=VERSIONS)
    assert path.read_bytes() == b"mine"
    with pytest.raises(RecordingError, match="cannot be made"):
        Journal.create(tmp_path / "nowhere" / "a.nkt", INFO, versions=VERSIONS)


def test_a_second_writer_and_a_reader_are_refused_while_recording(tmp_path: Path) -> None:
    path = tmp_path / "a.nkt"
    with Journal.create(path, INFO, versions=VERSIONS) as journal:
        journal.append(force_packet(0, 10))
        with pytest.raises(RecordingError, match="exists already"):
            Journal.create(path, INFO, versions=VERSIONS)
        with pytest.raises(RecordingError, match="being recorded"):
            read_nkt(path)
        other = sqlite3.connect(path, timeout=0.05)
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("INSERT INTO marker VALUES (1, 'user', 1.0, NULL, 0)")
        other.close()
    assert len(read_nkt(path)) == 10


HOSTILE = ["Anna Müller, born 1970!", "<b>x</b>", "a'; DROP TABLE chunk; --", "x\0hidden", "名前", "y" * 300]


@pytest.mark.parametrize("text", HOSTILE)
def test_odd_device_text_is_reduced(tmp_path: Path, text: str) -> None:
    info = DeviceInfo(
        *(text, text, text, text),
        evidence=text,
        scale=CountsScale(0.0, 2.0, text),
        codec=text,
        codec_options=text,
        wire_unit=text,
    )
    path = tmp_path / "a.nkt"
    calibration = CalibrationMeta(0.0, (1.0,), identity=text, serial=text)
    RecordingFile.create(path, info, versions=Versions(text), calibration=calibration).close()
    device = describe(path)["device"]
    assert device["codec_options"] == sanitised(text, 256)
    for stored in (device[name] for name in ("driver", "model", "serial", "firmware", "codec", "wire_unit")):
        assert stored == sanitised(text)
        assert len(stored) <= 64
        assert not set(stored) - set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 ._/+=-")
    assert device["evidence"] == ""


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("device", "model"),
        ("device", "evidence"),
        ("device", "codec"),
        ("device", "wire_unit"),
        ("recording", "version_nktsense"),
        ("calibration", "identity"),
        ("calibration", "serial"),
        ("calibration", "unit"),
        ("calibration", "source"),
        ("calibration", "calibrated_on"),
        ("calibration", "due_on"),
        ("marker", "kind"),
        ("marker", "number"),
        ("ledger", "kind"),
        ("ledger", "value"),
        ("ledger", "count"),
        ("chunk", "n"),
        ("chunk", "data"),
        ("raw", "data"),
        ("seal", "reason"),
        ("seal", "sha256"),
    ],
)
@pytest.mark.parametrize("text", ["Anna Müller", "a\0Anna", "z" * 65, "O'Neill"])
def test_the_tables_themselves_refuse_free_text(tmp_path: Path, table: str, column: str, text: str) -> None:
    path = tmp_path / "a.nkt"
    RecordingFile.create(path, INFO, versions=VERSIONS).close()
    connection = sqlite3.connect(path)
    good: dict[str, Any] = {
        "seq": 1,
        **dict.fromkeys(("zero_reading", "c1", "low_n", "host_time_s", "host_origin_s"), 1.0),
        **dict.fromkeys(("identity", "driver", "model", "serial", "firmware", "evidence"), ""),
        **dict.fromkeys(("codec", "codec_options", "wire_unit"), ""),
        **dict.fromkeys(("version_nktsense", "version_driver_package", "version_metrics"), ""),
        **dict.fromkeys(("data", "arrival_s", "lengths", "sha256", "raw_sha256"), b""),
        "kind": "user" if table == "marker" else "gap",
        "reason": "stopped",
        "unit": "counts",
        "source": "calibrated",
    }
    names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    optional = {
        "calibrated_on",
        "due_on",
        "number",
        "value",
        "nominal_rate_hz",
        "scale_zero_counts",
        "c2",
        "c3",
        "high_n",
    }
    optional |= {"scale_counts_per_n", "absolute_uncertainty_n", "relative_uncertainty", "clock_jitter_s"}
    row = {name: good.get(name, None if name in optional else 0) for name in names}
    row["seq"] = 1
    statement = f"INSERT INTO {table} VALUES ({', '.join('?' * len(names))})"
    if table in ("device", "recording"):
        connection.execute(f"DELETE FROM {table}")
    connection.execute("SAVEPOINT before")
    connection.execute(statement, list(row.values()))  # the same row with nothing odd in it is taken
    connection.execute("ROLLBACK TO before")
    row[column] = text
    with pytest.raises(sqlite3.IntegrityError, match="CHECK constraint failed"):
        connection.execute(statement, list(row.values()))
    connection.close()


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ("UPDATE chunk SET first_sample = 9 WHERE seq = 2", "damaged_chunk"),
        ("DELETE FROM chunk WHERE seq = 2", "damaged_chunk"),
        ("DELETE FROM chunk WHERE seq = 3", "damaged_chunk"),
        ("UPDATE ledger SET value = 2.0", "damaged_ledger"),
        ("DELETE FROM ledger", "damaged_ledger"),
        ("UPDATE calibration SET c1 = 3.0", "damaged_calibration"),
        ("DELETE FROM calibration", "damaged_calibration"),
        ("UPDATE device SET model = 'another'", "damaged_header"),
        ("UPDATE marker SET number = 5", "damaged_markers"),
        ("UPDATE seal SET chunks = 2", "damaged_seal"),
    ],
)
def test_an_edit_by_hand_is_noticed(tmp_path: Path, statement: str, says: str) -> None:
    items = [Packet(b"", 0.0, (block(i * 10, 10, counts=np.arange(10.0)),)) for i in range(3)]
    tare_and_mark = [Fact(FactKind.TARE, 5, value=1.0), Mark("user", 50.0, 4)]
    path = recorded(tmp_path / "a.nkt", [*items, *tare_and_mark], calibration=CalibrationMeta(0.0, (2.0,)))
    assert read_nkt(path).problems == ()
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.commit()
    connection.close()
    assert [problem.code for problem in read_nkt(path).problems] == [says]


def test_a_forged_row_breaks_the_seal(tmp_path: Path) -> None:
    path = recorded(tmp_path / "a.nkt", [Fact(FactKind.TARE, 0, value=1.0), force_packet(0, 10)])
    connection = sqlite3.connect(path)
    connection.execute("DELETE FROM ledger")
    insert(connection, "ledger", (1, "tare", 0, 0, 2.0, None, 0))  # with a checksum that agrees
    connection.commit()
    connection.close()
    [problem] = read_nkt(path).problems
    assert (problem.code, problem.severity) == ("seal_broken", "error")


@pytest.mark.parametrize("table", ["ledger", "marker"])
@pytest.mark.parametrize("kind", ["Anna", " " * 2099, " " * 2101, " " * 2100 + "\0Anna", " " * 2096 + "Anna"])
def test_filler_is_nothing_but_filler(tmp_path: Path, table: str, kind: str) -> None:
    path = tmp_path / "a.nkt"
    RecordingFile.create(path, INFO, versions=VERSIONS).close()
    connection = sqlite3.connect(path)
    with pytest.raises(sqlite3.IntegrityError, match="CHECK constraint failed"):
        connection.execute(f"UPDATE {table} SET kind = ? WHERE seq = 0", (kind,))
    connection.close()


def test_what_a_recording_cannot_hold_is_refused_at_once_and_costs_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.nkt"
    beyond = 2**70
    with Journal.create(path, INFO, versions=VERSIONS) as journal:
        journal.append(force_packet(0, 10))
        for odd in (
            lambda: journal.mark("user", float("nan")),
            lambda: journal.mark("user", float("inf")),
            lambda: journal.mark("user", 50.0, beyond),
            lambda: journal.mark("user", 50.0, 1.5),  # type: ignore[arg-type]
            lambda: journal.fact(Fact(FactKind.GAP, beyond)),
            lambda: journal.fact(Fact(FactKind.GAP, 0, -beyond)),
            lambda: journal.append(Packet(b"x", float("nan"), ())),
            lambda: journal.append(Packet(b"", 0.0, (SampleBlock(beyond, np.zeros(1)),))),
            lambda: journal.append(
                Packet(b"", 0.0, (SampleBlock(0, np.zeros(1), facts=(Fact(FactKind.GAP, beyond),)),))
            ),
        ):
            with pytest.raises(ValueError, match=r"finite|64 bits|whole number"):
                odd()
        journal.append(force_packet(10, 10))
    recording = read_nkt(path)
    assert recording.problems == ()
    assert len(recording) == 20
    assert recording.metadata["ledger"] == []


def test_numbers_of_numpy_are_stored_as_the_numbers_they_are(tmp_path: Path) -> None:
    path = tmp_path / "a.nkt"
    with Journal.create(path, INFO, versions=VERSIONS) as journal:
        journal.append(force_packet(np.int64(0), np.int64(10)))  # type: ignore[arg-type]
        journal.mark("user", np.float64(50.0), np.int32(3))  # type: ignore[arg-type]
        journal.fact(Fact(FactKind.TARE, np.int64(5), np.int16(2), np.float32(1.5), np.float64(50.0)))  # type: ignore[arg-type]
    recording = read_nkt(path)
    assert recording.problems == ()
    [fact] = recording.metadata["ledger"]
    assert (fact["at_sample"], fact["count"], fact["value"], fact["host_time_s"]) == (5, 2, 1.5, 50.0)
    assert recording.metadata["markers"] == [{"kind": "user", "host_time_s": 50.0, "number": 3}]


def test_an_item_that_cannot_be_stored_does_not_cost_the_others(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "a.nkt"
    journal = Journal.create(path, INFO, versions=VERSIONS)
    packets = [force_packet(i * 10, 10) for i in range(9)]
    # what append() does not look at: an array that is none of numbers, as an error of the program would leave it
    object.__setattr__(packets[4].blocks[0], "force_n", np.array(["none"] * 10, dtype=object))
    for packet in packets:
        journal.append(packet)
    deadline = time.monotonic() + 20
    while journal.failure is None:
        assert time.monotonic() < deadline
        time.sleep(0.01)
    journal.append(force_packet(90, 10))
    with pytest.raises(JournalError, match=r"An item of the recording a\.nkt could not be stored"):
        journal.close()
    assert "could not be stored" in caplog.text
    recording = read_nkt(path)
    k = np.concatenate([np.arange(40), np.arange(50, 100)])
    assert np.array_equal(recording.force, k * 0.5)
    assert [problem.code for problem in recording.problems] == ["recorder_failed", "damaged_chunk"]
    [gap] = recording.gaps
    assert (gap.start_s, gap.end_s) == (50.039, 50.05)


def test_marks_and_reasons_are_words_of_a_list(tmp_path: Path) -> None:
    journal = Journal.create(tmp_path / "a.nkt", INFO, versions=VERSIONS)
    with pytest.raises(ValueError, match="one of"):
        journal.mark("Anna", 1.0)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="one of"):
        journal.close("Anna")  # type: ignore[arg-type]
    journal.close()


def test_counts_become_newtons_in_the_stated_order_of_operations(tmp_path: Path) -> None:
    counts = np.random.default_rng(5).normal(8e6, 1e5, 3000)
    tares = [Fact(FactKind.TARE, 700, value=0.1), Fact(FactKind.TARE, 1900, value=-0.3)]
    packets = [Packet(b"", 0.0, (block(i, 30, counts=counts[i : i + 30]),)) for i in range(0, 3000, 30)]
    path = recorded(tmp_path / "a.nkt", [*packets, *tares], calibration=CalibrationMeta(8e6 + 0.7, (431.3,)))
    expected = [
        ((c - (8e6 + 0.7)) / 431.3) - 0.1 - -0.3
        if i >= 1900
        else ((c - (8e6 + 0.7)) / 431.3) - 0.1
        if i >= 700
        else (c - (8e6 + 0.7)) / 431.3
        for i, c in enumerate(counts.tolist())
    ]
    recording = read_nkt(path)
    assert recording.force.tolist() == expected
    assert (recording.unit, recording.source_unit) == ("N", "counts")
    meta = CalibrationMeta(8e6 + 0.7, (431.3,))
    live = [apply_tares(meta.force_n(counts[i : i + 7]), i, tares) for i in range(0, 3000, 7)]
    assert np.concatenate(live).tolist() == expected


def test_counts_without_calibration_stay_counts(tmp_path: Path) -> None:
    path = recorded(tmp_path / "a.nkt", [Packet(b"", 0.0, (block(0, 4, counts=np.arange(4.0)),))])
    recording = read_nkt(path)
    assert recording.unit == "counts"
    assert recording.force.tolist() == [0, 1, 2, 3]


def test_the_decoder_and_the_unit_of_the_wire_are_kept(tmp_path: Path) -> None:
    info = DeviceInfo("serial", codec="ascii", codec_options="profile=hx711 unit=kgf", wire_unit="kgf")
    path = tmp_path / "a.nkt"
    file = RecordingFile.create(path, info, versions=VERSIONS)
    file.write([force_packet(0, 3)])
    file.close()
    device = describe(path)["device"]
    assert (device["codec"], device["codec_options"], device["wire_unit"]) == ("ascii", "profile=hx711 unit=kgf", "kgf")
    recording = read_nkt(path)
    assert (recording.unit, recording.source_unit) == ("N", "kgf")
    unknown = read_nkt(recorded(tmp_path / "b.nkt", [force_packet(0, 3)]))
    assert (unknown.unit, unknown.source_unit) == ("N", None)


def test_a_calibration_without_span_is_refused() -> None:
    with pytest.raises(SettingsError, match="gives no force"):
        CalibrationMeta(0.0, (0.0,))


@pytest.mark.parametrize(
    ("content", "error", "says"),
    [
        (b"", RecordingError, "is empty"),
        (b"time,force\n0,1\n" * 500, ImportRefusedError, "not a recording"),
        (None, RecordingError, "does not exist"),
    ],
)
def test_other_files_are_refused(tmp_path: Path, content: bytes | None, error: type, says: str) -> None:
    path = tmp_path / "a.nkt"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(error, match=says):
        read_nkt(path)


def test_other_databases_and_newer_recordings_are_refused(tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "other.nkt")
    other.execute("CREATE TABLE chunk (seq INTEGER)")
    other.close()
    with pytest.raises(ImportRefusedError, match="not a recording"):
        read_nkt(tmp_path / "other.nkt")
    newer = recorded(tmp_path / "newer.nkt", [])
    connection = sqlite3.connect(newer)
    connection.execute("PRAGMA user_version = 3")
    connection.close()
    with pytest.raises(RecordingError, match="newer version"):
        read_nkt(newer)


def test_the_version_of_a_file_is_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = recorded(tmp_path / "a.nkt", [force_packet(0, 3)])
    for module in ("schema", "nkt_open"):
        monkeypatch.setattr(f"nktsense.recording.{module}.SCHEMA_VERSION", 7)  # a later program
    assert describe(path)["versions"]["schema"] == 2


def test_a_disk_without_room_at_the_start_promises_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA max_page_count = 2")
        create_tables(connection)

    monkeypatch.setattr("nktsense.recording.schema.create_tables", full)
    with pytest.raises(JournalError, match="the disk is full") as caught:
        Journal.create(tmp_path / "a.nkt", INFO, versions=VERSIONS)
    assert "Nothing was recorded" in str(caught.value)
    assert "kept" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_a_check_covers_the_raw_bytes_too(tmp_path: Path) -> None:
    items = [force_packet(i * 10, 10, raw=bytes([i]) * 50) for i in range(5)]
    path = recorded(tmp_path / "a.nkt", items)
    assert verify_nkt(path) == []
    for number, statement in enumerate(("UPDATE raw SET data = x'00' WHERE seq = 2", "DELETE FROM raw WHERE seq = 5")):
        copy = tmp_path / f"{number}.nkt"
        copy.write_bytes(path.read_bytes())
        connection = sqlite3.connect(copy)
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute(statement)
        connection.commit()
        connection.close()
        assert [problem.code for problem in verify_nkt(copy)] == ["damaged_raw"]
        assert read_nkt(copy).problems == ()  # the samples are whole


def check_closed_fixture(path: Path) -> None:
    k = np.arange(160)
    recording = read_nkt(path)
    kgf = (k % 100) / 4
    assert recording.force.tolist() == (kgf * 9.80665 - np.where(k >= 40, 2.5, 0.0)).tolist()
    assert np.allclose(recording.time_s, k / 80 + np.where(k >= 96, 0.1, 0.0), rtol=0, atol=1e-12)
    assert recording.nominal_rate_hz == 80.0
    [gap] = recording.gaps
    assert (gap.start_s, gap.end_s) == pytest.approx((95 / 80, 96 / 80 + 0.1))
    assert [marker.kind for marker in recording.markers] == ["trigger", "user"]
    assert recording.markers[0].at_s == pytest.approx(4 / 80)
    assert recording.problems == ()
    kinds = [fact["kind"] for fact in recording.metadata["ledger"]]
    assert sorted(kinds) == ["disconnect", "gap", "reconnect", "tare"]
    gap_fact = next(fact for fact in recording.metadata["ledger"] if fact["kind"] == "gap")
    assert (gap_fact["at_sample"], gap_fact["count"]) == (96, 8)
    assert gap_fact["value"] == pytest.approx(0.1)
    json.dumps(recording.metadata)


def test_fixture_of_a_force_device() -> None:
    check_closed_fixture(DATA / "nkt_v2_closed.nkt")
    check_closed_fixture(DATA / "nkt_v1_closed.nkt")
    facts = describe(DATA / "nkt_v1_closed.nkt")
    json.dumps(facts)
    assert facts["closed"] is True
    assert facts["sample_count"] == 160
    assert facts["duration_s"] == pytest.approx(159 / 80 + 0.1)
    assert facts["device"]["model"] == "Progressor 200"
    assert facts["device"]["codec"] == "progressor"
    assert read_nkt(DATA / "nkt_v1_closed.nkt").source_unit == "kgf"
    assert facts["ledger"] == {"tare": 1, "gap": 1, "disconnect": 1, "reconnect": 1}
    assert facts["started_utc"] == "2026-09-21T14:13:20Z"


def test_raw_bytes_of_a_fixture_give_the_stored_samples_again() -> None:
    blocks = reread(DATA / "nkt_v1_closed.nkt")
    k = np.arange(160)
    force = np.concatenate([b.force_n for b in blocks if b.force_n is not None])
    assert force.tolist() == ((k % 100) / 4 * 9.80665).tolist()
    with open_recording(DATA / "nkt_v1_closed.nkt") as file:
        stored = [chunk for chunk, _ in file.chunks() if chunk is not None]
    assert by_sample(blocks) == by_sample(stored)
    kinds = [fact.kind for b in blocks for fact in b.facts]
    assert kinds == [FactKind.GAP, FactKind.DISCONNECT, FactKind.RECONNECT]


def test_raw_bytes_are_read_with_the_options_that_they_were_read_with(tmp_path: Path) -> None:
    info = DeviceInfo("serial", codec="ascii", codec_options="profile=plain unit=kgf", wire_unit="kgf")
    path = tmp_path / "a.nkt"
    file = RecordingFile.create(path, info, versions=VERSIONS)
    file.write([Packet(b"9\n1.5\n2.25\n-3\n", 50.0, ())])
    file.close()
    force = np.concatenate([b.force_n for b in reread(path) if b.force_n is not None])
    # the first line may be the end of one, so it is not taken
    assert force.tolist() == pytest.approx([1.5 * 9.80665, 2.25 * 9.80665, -3 * 9.80665])
    with pytest.raises(RecordingError, match="does not name a codec"):
        reread(recorded(tmp_path / "b.nkt", [force_packet(0, 3, raw=b"x")]))


@pytest.mark.parametrize("version", [1, 2])
def test_fixture_of_a_device_with_counts_and_motion(version: int) -> None:
    recording = read_nkt(DATA / f"nkt_v{version}_counts_motion.nkt")
    k = np.arange(200)
    assert recording.force.tolist() == (2.0 * (k % 50)).tolist()
    assert recording.time_s.tolist() == (1000.0 + k / 250).tolist()
    assert recording.angular_velocity_dps is not None
    assert recording.angular_velocity_dps.tolist() == ((k % 20) / 4).tolist()
    assert recording.angle_deg is not None
    assert recording.angle_deg.tolist() == (k / 8).tolist()
    assert recording.saturated is not None
    assert np.flatnonzero(recording.saturated).tolist() == [0, 97, 194]
    assert recording.problems == ()
    assert recording.metadata["calibration"] == {
        "unit": "counts",
        "zero_reading": 1000.0,
        "coefficients": [200.0],
        "low_n": 0.0,
        "high_n": None,
        "absolute_uncertainty_n": 0.0,
        "relative_uncertainty": 0.01,
        "identity": "2026-03/A1",
        "serial": "",
        "calibrated_on": "2026-03-14",
        "due_on": None,
        "source": "calibrated",
    }


def test_fixture_of_a_device_whose_newtons_are_corrected() -> None:
    recording = read_nkt(DATA / "nkt_v2_corrected.nkt")
    k = np.arange(60)
    # What was pressed; the file holds what the device said of it: 0.5 + 1.02 F - 4e-6 F² + 1e-9 F³.
    assert np.allclose(recording.force, 10.0 * k - 1.5, rtol=0, atol=1e-9)
    assert (recording.unit, recording.source_unit) == ("N", "N")
    with open_recording(DATA / "nkt_v2_corrected.nkt") as file:
        [stored] = [chunk.force_n for chunk, _ in file.chunks() if chunk is not None]
    assert stored is not None
    pressed = 10.0 * k
    assert np.allclose(stored, 0.5 + 1.02 * pressed - 4e-6 * pressed**2 + 1e-9 * pressed**3, rtol=0, atol=1e-9)
    said = recording.metadata["calibration"]
    assert (said["unit"], said["low_n"], said["high_n"]) == ("N", 20.0, 600.0)
    assert (said["absolute_uncertainty_n"], said["relative_uncertainty"]) == (0.3, 0.002)
    assert (said["serial"], said["calibrated_on"], said["due_on"]) == ("4711", "2026-09-01", "2027-09-01")
    assert recording.problems == ()


@pytest.mark.parametrize("version", [1, 2])
def test_fixture_that_was_cut_off(version: int) -> None:
    recording = read_nkt(DATA / f"nkt_v{version}_cut_off.nkt")
    k = np.arange(96)
    assert recording.force.tolist() == ((k % 100) / 4 * 9.80665).tolist()
    assert [problem.code for problem in recording.problems] == ["not_closed"]
    assert recording.metadata["closed"] is False


def test_the_format_knows_its_files(tmp_path: Path) -> None:
    path = DATA / "nkt_v1_closed.nkt"
    head = path.read_bytes()[:4096]
    assert FORMAT.can_read(path, head)
    assert FORMAT.can_read(Path("renamed.bin"), head)
    assert not FORMAT.can_read(Path("a.csv"), b"time,force\n")
    other = sqlite3.connect(tmp_path / "other.db")
    other.execute("CREATE TABLE t (x)")
    other.close()
    assert not FORMAT.can_read(tmp_path / "other.db", (tmp_path / "other.db").read_bytes())
    [recording] = FORMAT.read(path, ReadOptions())
    assert len(recording) == 160


def test_the_page_about_the_format_names_every_column_and_word() -> None:
    page = (Path(__file__).parents[2] / "docs" / "nkt-format.md").read_text(encoding="utf-8")
    words = {*MARKER_KINDS, *END_REASONS, *(kind.value for kind in FactKind)}
    columns = {column for of in TABLES.values() for column in of}
    assert not [name for name in sorted({*words, *columns, *TABLES}) if f"`{name}`" not in page]


@pytest.mark.parametrize("version", [1, 2])
def test_the_program_on_the_page_about_the_format_reads_a_recording(version: int) -> None:
    page = (Path(__file__).parents[2] / "docs" / "nkt-format.md").read_text(encoding="utf-8")
    program = page.split("```python\n")[1].split("```")[0]
    path = DATA / f"nkt_v{version}_closed.nkt"
    ran = subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True)
    k = np.arange(160)
    most = max((k % 100) / 4 * 9.80665 - np.where(k >= 40, 2.5, 0.0))
    assert ran.stdout == f"160 samples, {most:.3f} N at most, stopped\n"


def test_the_program_on_the_page_reads_newtons_that_are_corrected() -> None:
    page = (Path(__file__).parents[2] / "docs" / "nkt-format.md").read_text(encoding="utf-8")
    program = page.split("```python\n")[1].split("```")[0]
    path = DATA / "nkt_v2_corrected.nkt"
    ran = subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True)
    assert ran.stdout == "60 samples, 588.5 N at most, stopped\n"


@pytest.mark.skipif(sys.platform == "win32", reason="folder permissions are POSIX")
def test_the_fixture_script_makes_the_same_content_again(tmp_path: Path) -> None:
    import runpy

    script = Path(__file__).parents[2] / "scripts" / "make_fixture_recordings.py"
    runpy.run_path(str(script))["main"](tmp_path)
    check_closed_fixture(tmp_path / "nkt_v2_closed.nkt")
    for name in ("closed", "counts_motion", "cut_off", "corrected"):
        again, kept = (describe(folder / f"nkt_v2_{name}.nkt") for folder in (tmp_path, DATA))
        assert {**again, "file": ""} == {**kept, "file": ""}
