"""The other side of a stream, with pylsl alone: nothing of ours is in it."""

from __future__ import annotations

import json
import select
import sys
import time
from typing import Any

import numpy as np
import pylsl


def tell(what: Any) -> None:
    print(json.dumps(what), flush=True)


def asked() -> bool:
    return bool(select.select([sys.stdin], [], [], 0)[0])


def send(o: dict[str, Any]) -> None:
    """Push numbers that count up, until told to stop; then say what was pushed.

    With ``origin_s`` sample n has that time plus n periods, whoever sends it and whenever he began.
    """
    rate = o.get("rate", 100.0)
    channels = o.get("channels", [["force", "Force", "kilograms"]])
    info = pylsl.StreamInfo(o["name"], o.get("type", "Force"), len(channels), rate, "float32", o["source"])
    described = info.desc().append_child("channels")
    for label, kind, unit in channels:
        node = described.append_child("channel")
        for key, value in (("label", label), ("type", kind), ("unit", unit)):
            if value:
                node.append_child_value(key, value)
    acquisition = info.desc().append_child("acquisition")
    acquisition.append_child_value("model", "Peer 1")
    if o.get("zeroed"):
        acquisition.append_child_value("zeroed", "true")
    outlet = pylsl.StreamOutlet(info)
    markers = None
    if "markers" in o:
        markers = pylsl.StreamOutlet(pylsl.StreamInfo(o["markers"], "Markers", 1, 0, "string", o["source"] + "m"))
    tell("there")
    outlet.wait_for_consumers(10.0)
    if markers is not None:
        markers.wait_for_consumers(10.0)
    n, shift, sent, marks = 0, o.get("shift_s", 0.0), [], []
    start = pylsl.local_clock()
    if "origin_s" in o:
        start, n = o["origin_s"], round((start - o["origin_s"]) * rate)
    while not asked():
        if n == 100 and o.get("leap_s"):
            shift += o["leap_s"]
        stamps = [start + shift + (n + k) / rate for k in range(5)]
        time.sleep(max(0.0, start + (n + 4) / rate - pylsl.local_clock()))
        values = [[o.get("constant", float(n + k)) + 1000 * c for c in range(len(channels))] for k in range(5)]
        outlet.push_chunk(np.array(values), stamps)
        sent += [[v[0], t] for v, t in zip(values, stamps, strict=True)]
        if markers is not None and n % 50 == 0:
            texts = o.get("texts", [f"cue {n}", f"{n}"])
            marks.append([texts[n // 50 % len(texts)], stamps[-1]])
            markers.push_sample([marks[-1][0]], marks[-1][1])
        n += 5
    time.sleep(0.3)
    tell({"sent": sent, "marks": marks})


def receive(o: dict[str, Any]) -> None:
    """Take a stream and its markers until the marker "end"; then say what came."""
    heard: dict[str, Any] = {"values": [], "stamps": [], "marks": [], "xml": ""}
    found = pylsl.resolve_byprop("name", o["name"] + " markers", 1, 10.0)
    marks = pylsl.StreamInlet(found[0], recover=False)
    marks.open_stream(5.0)
    marks.time_correction(5.0)
    tell("markers")
    found = pylsl.resolve_byprop("name", o["name"], 1, 15.0)
    inlet = pylsl.StreamInlet(found[0], recover=False)
    heard["xml"] = inlet.info(5.0).as_xml()
    inlet.open_stream(5.0)
    heard["correction"] = inlet.time_correction(5.0)
    tell("open")
    if o.get("idle"):
        sys.stdin.readline()
        return
    until = time.monotonic() + 20
    ended = False
    while time.monotonic() < until and not ended:
        try:
            values, stamps = inlet.pull_chunk(0.05, 256, min_samples=1)
            heard["values"] += values
            heard["stamps"] += stamps
        except pylsl.util.LostError:
            pass
        texts, stamps = marks.pull_chunk(0.0, 64, min_samples=1)
        heard["marks"] += [[text[0], stamp] for text, stamp in zip(texts, stamps, strict=True)]
        ended = any(text[0] == "end" for text in texts)
    tell(heard)


if __name__ == "__main__":
    {"send": send, "receive": receive}[sys.argv[1]](json.loads(sys.argv[2]))
