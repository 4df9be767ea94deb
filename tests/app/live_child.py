"""Runs the verb ``live`` as a user does, and closes its window once it has drawn the force that is waited for."""

from __future__ import annotations

import json
import sys
import time
from dataclasses import asdict, dataclass

import typer
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from nktsense.verbs.devices import live
from nktsense.view.look.application import application
from nktsense.view.testing.live_window import LiveWindow


@dataclass(frozen=True)
class Shown:
    """What stood in the window when it was closed.

    Attributes:
        windows: How many windows of the class there were.
        title: Title of the window.
        drawn: Columns of pixels that the curve of force covers.
        force_n: The large figure, N; None where there was none.
        said: The status line.
        status: What the verb ended with.
    """

    windows: int
    title: str
    drawn: int
    force_n: float | None
    said: str
    status: int


def watch(address: str, least_n: float, patience_s: float = 15.0) -> Shown:
    """Run ``nktsense live ADDRESS`` until its window shows a force of at least so much, N, or for so long, s."""
    until_s = time.monotonic() + patience_s
    seen: list[Shown] = []

    def look() -> None:
        windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, LiveWindow) and one.isVisible()]
        if not windows:
            return
        window = windows[0]
        figure = window.now.number.text().replace("−", "-")
        force_n = float(figure) if figure != "–" else None
        if (force_n is not None and force_n >= least_n) or time.monotonic() > until_s:
            drawn, sentence = window.trace.drawn, window.status.sentence.text()
            seen.append(Shown(len(windows), window.windowTitle(), drawn, force_n, sentence, -1))
            window.close()

    timer = QTimer(application())
    timer.timeout.connect(look)
    timer.start(20)
    status = 0
    try:
        live(address)
    except typer.Exit as ended:
        status = ended.exit_code
    finally:
        timer.stop()
    return Shown(**{**asdict(seen[0]), "status": status})


def with_outlet(name: str) -> Shown:
    """Send 0 N for two seconds and 150 N afterwards as a stream, in a thread, and watch it."""
    import threading

    import pylsl

    info = pylsl.StreamInfo(name, "Force", 1, 100.0, "float32", f"{name} 1")
    channel = info.desc().append_child("channels").append_child("channel")
    for key, value in (("label", "force"), ("type", "Force"), ("unit", "newtons")):
        channel.append_child_value(key, value)
    outlet = pylsl.StreamOutlet(info)
    over = threading.Event()

    def send() -> None:
        outlet.wait_for_consumers(10.0)
        began_s = time.monotonic()
        while not over.wait(0.01):
            outlet.push_sample([150.0 if time.monotonic() - began_s > 2.0 else 0.0])

    thread = threading.Thread(target=send, daemon=True)
    thread.start()
    try:
        return watch(f"lsl:{name}", 140.0)
    finally:
        over.set()
        thread.join()


if __name__ == "__main__":
    print(json.dumps(asdict(with_outlet(sys.argv[1]))))
