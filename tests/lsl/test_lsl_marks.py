"""Strings of a marker stream become marks of a recording: their moment and their kind, never their words."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from firmware_bridge import open_device
from nktsense.acquire import LinkState, LiveSession
from nktsense.acquire.lsl_marked import MarkedDevice
from nktsense.acquire.lsl_marks import read_mark
from nktsense.recording.nkt_reader import read_nkt
from nktsense.verbs.devices import open_session

pylsl = pytest.importorskip("pylsl", reason="pylsl is not installed: the lab streaming layer is not tested")

Start = Callable[..., Any]


@pytest.mark.parametrize(
    ("text", "kind", "number"),
    [
        ("7", "trigger", 7),
        (" 65535 ", "trigger", 65535),
        ("65536", "trigger", None),
        ("١٢", "trigger", None),
        ("", "trigger", None),
        ("Anna Meier 3", "trigger", None),
        ("participant 17", "trigger", None),
        ("START", "start", None),
        ("start 3", "start", 3),
        ("start Anna 3", "start", None),
        ("trial_start number=2", "start", 2),
        ("trial_end number=2 peak_n=91.5", "stop", 2),
        ("mark user", "user", None),
        ("mark stop number=4", "stop", 4),
        ("mark chair moved", "user", None),
    ],
)
def test_a_string_is_a_kind_and_perhaps_a_number(text: str, kind: str, number: int | None) -> None:
    assert read_mark(text) == (kind, number)


def test_markers_beside_a_stream_of_force_are_in_its_recording(peer: Start, name: str, tmp_path: Path) -> None:
    texts = ["cue", "12", "trial_start number=3", "Anna Meier", "stop"]
    other = peer("send", name=name, source=name, markers=f"{name} cues", texts=texts, rate=500.0)
    assert other.hear() == "there"
    path = tmp_path / "a.nkt"
    session = LiveSession(open_device(f"lsl:{name}?markers={name} cues"), journal_path=path, zero=False).start()
    seen = 0
    for update in session.updates():
        seen += len(update.time_s)
        if seen > 450:
            break
    session.stop()
    other.say()
    heard = other.hear()
    recording = read_nkt(path)
    first = round(recording.force[0] / 9.80665)
    origin_s = heard["sent"][first][1]
    kinds = {
        "cue": ("trigger", None),
        "12": ("trigger", 12),
        "trial_start number=3": ("start", 3),
        "Anna Meier": ("trigger", None),
        "stop": ("stop", None),
    }
    expected = [(*kinds[text], at_s - origin_s) for text, at_s in heard["marks"]]
    kept = list(zip(recording.markers, recording.metadata["markers"], strict=True))
    assert len(kept) >= 5
    skipped = next(i for i, row in enumerate(expected) if abs(row[2] - kept[0][0].at_s) < 0.05)
    for (kind, number, at_s), (marker, row) in zip(expected[skipped:], kept, strict=False):
        assert (marker.kind, row["number"]) == (kind, number)
        assert marker.at_s == pytest.approx(at_s, abs=5e-3)
    assert b"Anna" not in path.read_bytes()


def test_any_device_is_marked_by_a_stream_of_strings(name: str, tmp_path: Path) -> None:
    outlet = pylsl.StreamOutlet(pylsl.StreamInfo(name, "Markers", 1, 0.0, "string", name))
    path = tmp_path / "a.nkt"
    session = open_session("sim:rest?rest=8", path, None, lsl_markers=name).start()
    assert outlet.wait_for_consumers(10.0)
    pushed_s: list[float] = []
    for update in session.updates():
        if len(update.time_s) and not pushed_s:
            # One of now, one that comes late, and one whose sender has another clock.
            pushed_s = [time.monotonic() - ago_s for ago_s in (0.0, 0.5, 0.0)]
            shift = pylsl.local_clock() - time.monotonic()
            outlet.push_sample(["start"], pushed_s[0] + shift)
            outlet.push_sample(["9"], pushed_s[1] + shift)
            outlet.push_sample(["stop"], 1.7e9)
        if pushed_s and time.monotonic() > pushed_s[0] + 2.0:
            break
    session.stop()
    recording = read_nkt(path)
    rows = recording.metadata["markers"]
    assert [(row["kind"], row["number"]) for row in rows] == [("start", None), ("trigger", 9), ("stop", None)]
    assert [row["host_time_s"] for row in rows[:2]] == pytest.approx(pushed_s[:2], abs=0.025)
    assert 0 <= rows[2]["host_time_s"] - pushed_s[2] < 10.0
    assert "marks are placed by when they arrived" in session.info.notice
    # The tare of a device that is no stream is as ever.
    assert [row["kind"] for row in recording.metadata["ledger"]] == ["tare"]


def test_a_mark_before_the_first_sample_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.nkt"
    session = LiveSession(open_device("sim:rest?rest=1&speed=10"), journal_path=path)
    at_s = time.monotonic() - 0.25
    session.mark("start", at_s, 3)
    for wrong in (("Anna", at_s), ("user", float("nan"))):
        with pytest.raises(ValueError, match=r"mark is one of|finite"):
            session.mark(*wrong)  # pyright: ignore[reportArgumentType]
    list(session.start().updates())
    session.stop()
    [row] = read_nkt(path).metadata["markers"]
    assert (row["kind"], row["number"], row["host_time_s"]) == ("start", 3, at_s)


def test_markers_that_are_not_there_are_told_and_the_device_is_left_alone(name: str) -> None:
    device = MarkedDevice(open_device("sim:rest"), name, look_s=0.3)
    updates = list(LiveSession(device).start().updates())
    assert updates[-1].state is LinkState.FAILED
    assert f"No LSL streams of strings are called {name!r}" in updates[-1].message
