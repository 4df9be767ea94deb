"""How long a window takes from the start of Python to its first frame, against an empty plot of pyqtgraph.

    python benchmarks/bench_start.py [--module MODULE:FUNCTION]

Both are started in turn, each in a process of its own; the time is that from before the process is started until its
first frame was painted. The peer imports PySide6 and pyqtgraph and shows an empty plot. ``FUNCTION`` is called without
arguments and returns a window; the one of a test is taken without it.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

MOST = 2.0
ROOT = Path(__file__).resolve().parents[1]

PEER = """
import PySide6.QtWidgets, pyqtgraph
app = PySide6.QtWidgets.QApplication([])
window = pyqtgraph.PlotWidget()
"""

TEST_WINDOW = """
from nktsense.view.testing.live_window import LiveWindow
class Source:
    def poll(self): return []
    def stop(self): pass
    def mark(self): pass
window = LiveWindow(Source(), title="Biceps, left", grade=lambda trial: None, dark=False)
from PySide6.QtWidgets import QApplication
app = QApplication.instance()
"""

GIVEN = """
from nktsense.view.look.application import application
app = application()
import importlib
window = getattr(importlib.import_module({module!r}), {function!r})()
"""

SHOW = """
window.resize(1600, 900)
window.show()
app.processEvents()
assert not window.grab().isNull()
print("shown", flush=True)
import os
os._exit(0)
"""


def started_s(code: str) -> float:
    """Return how long a process takes until it has shown its window, s."""
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    begin = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", code + SHOW],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=ROOT,
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    took = time.perf_counter() - begin
    _, told = process.communicate()
    if line.strip() != "shown":
        raise SystemExit(f"The window did not show:\n{told}")
    return took


def main() -> int:
    parser = argparse.ArgumentParser(description="From the start of Python to the first frame.")
    parser.add_argument("--module", default="", help="MODULE:FUNCTION that returns a window")
    parser.add_argument("--rounds", type=int, default=9)
    given = parser.parse_args()
    module, _, function = given.module.partition(":")
    ours = GIVEN.format(module=module, function=function) if module else TEST_WINDOW
    for code in (ours, PEER):
        started_s(code)  # what the system has to read from the disk is in its memory now
    pairs = [(started_s(ours), started_s(PEER)) for _ in range(given.rounds)]
    quotients = sorted(one / other for one, other in pairs)
    ratio = statistics.median(one for one, _ in pairs) / statistics.median(other for _, other in pairs)
    met = ratio <= MOST
    spread = f"{quotients[0]:.2f} to {quotients[-1]:.2f} in single rounds"
    print(f"  {'ok  ' if met else 'MISS'} first frame / empty plot of pyqtgraph {ratio:8.2f}  (≤ {MOST:g})  {spread}")
    return 0 if met else 1


if __name__ == "__main__":
    raise SystemExit(main())
