"""A device on the lab streaming layer, received by a process that knows pylsl alone."""

from __future__ import annotations

import sys
import threading
import time
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from firmware_bridge import DeviceInfo, Fact, FactKind, SampleBlock, open_device
from nktsense.acquire import LinkState, LiveUpdate
from nktsense.acquire.lsl_outlet import LslOutlet
from nktsense.acquire.lsl_session import LslSession
from nktsense.errors import MissingExtraError

pylsl = pytest.importorskip("pylsl", reason="pylsl is not installed: the lab streaming layer is not tested")

INFO = DeviceInfo("progressor", "Progressor 300", "SN42", "1.2", 100.0, codec="progressor", codec_options="sign=-1")
Start = Callable[..., Any]


def block(first: int, n: int = 10, *, facts: tuple[Fact, ...] = (), counts: bool = False) -> SampleBlock:
    """Samples that count up, the newest of now."""
    values = np.arange(first, first + n, dtype=float)
    times = time.monotonic() - 0.01 * np.arange(n - 1, -1, -1)
    return SampleBlock(
        first,
        times,
        device_time_s=times - 5.0,
        counts=values if counts else None,
        force_n=None if counts else values,
        angular_velocity_dps=values / 2,
        angle_deg=-values,
        facts=facts,
        clock_jitter_s=0.002,
    )


def lsl_less_monotonic() -> float:
    return min(pylsl.local_clock() - time.monotonic() for _ in range(20))


def text(xml: ET.Element, path: str) -> str:
    return xml.findtext(path) or ""


def run_until_open(outlet: LslOutlet, other: Any, sent: list[SampleBlock]) -> None:
    """Publish until the other side listens."""
    heard: list[Any] = []
    listener = threading.Thread(target=lambda: heard.extend([other.hear(), other.hear()]))
    listener.start()
    while listener.is_alive():
        sent.append(block(10 * len(sent)))
        outlet.take(sent[-1])
        time.sleep(0.1)
    listener.join()
    assert heard == ["markers", "open"]


def test_another_process_gets_the_same_values_times_and_metadata(peer: Start, name: str) -> None:
    outlet = LslOutlet(INFO, name, delay_s=0.012)
    other = peer("receive", name=name)
    sent: list[SampleBlock] = []
    run_until_open(outlet, other, sent)
    gap = Fact(FactKind.GAP, 10 * len(sent), 12, 0.12, host_time_s=time.monotonic())
    sent.append(block(10 * len(sent), facts=(gap,)))
    outlet.take(sent[-1])
    marked_s = time.monotonic()
    outlet.mark()
    outlet.mark("chair moved", marked_s - 1.0)
    outlet.close()
    heard = other.hear()

    values, stamps = np.array(heard["values"]), np.array(heard["stamps"])
    assert abs(heard["correction"]) < 0.025  # on one machine there is nothing to correct, as far as can be measured
    published = np.concatenate([b.force_n for b in sent if b.force_n is not None])
    times = np.concatenate([b.host_time_s for b in sent]) + lsl_less_monotonic()
    assert len(values) >= 10
    first = int(values[0, 0])
    assert np.array_equal(values[:, 0], published[first:])
    assert np.array_equal(values[:, 1], values[:, 0] / 2)
    assert np.array_equal(values[:, 2], -values[:, 0])
    assert np.abs(stamps - times[first:]).max() < 5e-3
    assert outlet.sent_samples == len(published)
    assert (outlet.dropped_items, outlet.message) == (0, "")

    xml = ET.fromstring(heard["xml"])
    assert [text(xml, key) for key in ("type", "nominal_srate", "channel_format", "source_id")] == [
        "Force",
        "100.0000000000000",
        "float32",
        "nktsense/progressor/SN42",
    ]
    channels = [[node.findtext(key) for key in ("label", "type", "unit")] for node in xml.iter("channel")]
    assert channels == [
        ["force", "Force", "newtons"],
        ["angular_velocity", "AngularVelocity", "degrees/second"],
        ["angle", "Angle", "degrees"],
    ]
    assert text(xml, "desc/manufacturer") == "Tindeq"
    said = {key: text(xml, f"desc/acquisition/{key}") for key in ("model", "serial_number", "firmware", "settings")}
    assert said == {
        "model": "Progressor 300",
        "serial_number": "SN42",
        "firmware": "1.2",
        "settings": "codec=progressor sign=-1",
    }
    sync = "desc/synchronization"
    assert text(xml, f"{sync}/time_source").startswith("device clock")
    assert float(text(xml, f"{sync}/offset_mean")) == 0.012
    assert float(text(xml, f"{sync}/offset_rms")) == pytest.approx(0.00297, abs=1e-4)
    assert text(xml, f"{sync}/can_drop_samples") == "true"
    assert text(xml, "desc/acquisition/compensated_lag") == "0"
    assert xml.find("desc/acquisition/zeroed") is None  # blocks as the device gave them: nobody knows

    marks = dict(heard["marks"])
    assert list(marks) == ["gap count=12 value=0.12", "mark user", "mark chair moved", "end"]
    assert marks["mark chair moved"] == pytest.approx(marked_s - 1.0 + lsl_less_monotonic(), abs=5e-3)


def test_what_is_no_reading_is_published_as_no_number(peer: Start, name: str) -> None:
    outlet = LslOutlet(INFO, name)
    other = peer("receive", name=name)
    sent: list[SampleBlock] = []
    run_until_open(outlet, other, sent)
    none = np.arange(10) >= 5
    samples = block(10 * len(sent))
    outlet.take(replace(samples, saturated=none))
    told = LiveUpdate(
        LinkState.STREAMING,
        samples.host_time_s + 0.1,
        np.full(10, 2934.0),
        angular_velocity_dps=np.zeros(10),
        angle_deg=np.zeros(10),
        unusable=none,
    )
    outlet.take(told)
    outlet.close()
    force_n = np.array(other.hear()["values"], dtype=float)[:, 0]
    assert np.isnan(force_n[-20:]).tolist() == [*none, *none]
    assert not np.isnan(force_n[:-20]).any()


def test_a_session_tells_what_happens_to_it(peer: Start, name: str) -> None:
    session = LslSession(
        open_device("sim:break?speed=3&offset=4&unplug=5.5"),
        name=name,
        verdict=lambda trial: f"peak of trial {trial.index}",
    )
    other = peer("receive", name=name)
    assert other.hear() == "markers"
    updates: list[LiveUpdate] = []
    for update in session.start().updates():
        if len(update.time_s) and not any(len(before.time_s) for before in updates):
            session.mark()
            session.mark("trigger", number=7)
        updates.append(update)
    assert other.hear() == "open"
    session.stop()
    heard = other.hear()
    [trial] = [trial for update in updates for trial in update.trials]
    marks = dict(heard["marks"])
    assert f"trial_end number=1 peak_n={trial.peak_n:.4g}" in marks
    assert "verdict number=1 peak of trial 0" in marks
    assert {"mark user", "mark trigger number=7", "disconnect"} <= set(marks)
    [tare] = [fact for update in updates for fact in update.facts if fact.kind is FactKind.TARE]
    assert tare.value == pytest.approx(4.0, abs=0.5)
    assert f"tare value={tare.value:.6g}" in marks
    assert ET.fromstring(heard["xml"]).findtext("desc/acquisition/zeroed") == "true"
    ends = [at for words, at in marks.items() if words.startswith("trial_end")]
    # Played three times as fast, but the times of the device stay its own.
    assert ends[0] - marks["trial_start number=1"] == pytest.approx(trial.end_s - trial.start_s, abs=0.01)
    force = np.concatenate([update.force_n for update in updates])
    got = np.array(heard["values"])[:, 0]
    at = len(force) - len(got)
    assert len(got) > 50
    assert np.array_equal(got, force[at:].astype(np.float32))


def test_counts_are_published_as_counts(peer: Start, name: str) -> None:
    outlet = LslOutlet(DeviceInfo("ascii"), name)
    other = peer("receive", name=name)
    assert other.hear() == "markers"
    for first in range(0, 50, 10):
        update = LiveUpdate(
            LinkState.STREAMING,
            np.arange(first, first + 10) / 10,
            np.full(10, 2.0**40 + 1),
            info=DeviceInfo("ascii", "board"),
            calibrated=False,
        )
        outlet.take(update)
    assert other.hear() == "open"
    outlet.take(update)
    outlet.close()
    heard = other.hear()
    xml = ET.fromstring(heard["xml"])
    assert text(xml, "channel_format") == "double64"
    assert text(xml, "desc/channels/channel/unit") == "counts"
    assert text(xml, "desc/acquisition/model") == "board"
    assert heard["values"] == [[2.0**40 + 1]] * 10


def test_a_consumer_that_does_not_listen_delays_nothing(peer: Start, name: str) -> None:
    outlet = LslOutlet(INFO, name)
    other = peer("receive", name=name, idle=True)
    sent: list[SampleBlock] = []
    run_until_open(outlet, other, sent)
    took_s: list[float] = []
    for i in range(2000):
        one = block(10 * i)
        began = time.perf_counter()
        outlet.take(one)
        took_s.append(time.perf_counter() - began)
    assert np.percentile(took_s, 99) < 0.1  # all but those in which the machine stood still
    outlet.close()
    assert outlet.sent_samples == 20_000 + 10 * len(sent)
    assert outlet.dropped_items == 0


class Stuck(LslOutlet):
    def _push(self, parts: Any) -> None:
        time.sleep(0.5)
        super()._push(parts)


def test_what_does_not_fit_is_counted_and_told(name: str) -> None:
    outlet = Stuck(INFO, name, queue_items=4)
    began = time.perf_counter()
    for i in range(40):
        outlet.take(block(10 * i))
        time.sleep(0.01)
    assert time.perf_counter() - began < 10.0  # of the twenty seconds that it takes to push all
    assert outlet.dropped_samples == 10 * outlet.dropped_items > 0
    assert f"{outlet.dropped_samples} samples were not published" in outlet.message
    outlet.close()
    outlet.take(block(0))  # too late, and no harm
    outlet.close()


def test_a_failing_layer_is_a_sentence_and_the_measurement_goes_on(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> None:
        raise RuntimeError("no free port")

    monkeypatch.setattr(pylsl, "StreamOutlet", refuse)
    outlet = LslOutlet(INFO, name)
    outlet.close()
    outlet.take(block(0))
    assert "no free port" in outlet.message


def test_a_missing_pylsl_is_told_with_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pylsl", None)
    with pytest.raises(MissingExtraError, match=r'pip install "nktsense\[lsl\]"'):
        LslOutlet(INFO, "x")
    with pytest.raises(MissingExtraError, match="pylsl"):
        open_device("lsl:x")
