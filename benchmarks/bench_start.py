"""How long a window takes from the start of Python to its first frame, against an empty plot of pyqtgraph.

    python benchmarks/bench_start.py [--module MODULE:FUNCTION]

Both are started in turn, each in a process of its own; the time is that from before the process is started until its
first frame was painted. The peer imports PySide6 and pyqtgraph and shows an empty plot. ``FUNCTION`` is called without
arguments and returns a window; without it the window of ``nktsense window`` is taken, in a folder without records, and
then that of a test alone. All have their compiled modules, as they have from the second start on.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
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

WINDOW = """
import tempfile
from pathlib import Path
from nktsense.preferences import PreferenceStore
from nktsense.verbs.window import house
from nktsense.view.house.records_door import RecordsDoor
folder = Path(tempfile.mkdtemp())
made = house(PreferenceStore(folder / "preferences.json"), RecordsDoor(str(folder / "records.db"), keyring=False))
window = made.window
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


def started_s(code: str, compiled: str) -> float:
    """Return how long a process takes until it has shown its window, s.

    Args:
        code: What it runs.
        compiled: Folder of its compiled modules.
    """
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": compiled}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
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
    if module:
        chosen = {given.module: GIVEN.format(module=module, function=function)}
    else:
        chosen = {"nktsense window": WINDOW, "the window of a test": TEST_WINDOW}
    met = True
    with tempfile.TemporaryDirectory() as compiled:
        for name, ours in chosen.items():
            for code in (ours, PEER):
                started_s(code, compiled)  # what the system has to read from the disk is in its memory now
            pairs = [(started_s(ours, compiled), started_s(PEER, compiled)) for _ in range(given.rounds)]
            met &= told(name, pairs)
    return 0 if met else 1


def told(name: str, pairs: list[tuple[float, float]]) -> bool:
    """Print the ratio of the medians; return whether it is as low as wanted."""
    quotients = sorted(one / other for one, other in pairs)
    ratio = statistics.median(one for one, _ in pairs) / statistics.median(other for _, other in pairs)
    met, spread = ratio <= MOST, f"{quotients[0]:.2f} to {quotients[-1]:.2f} in single rounds"
    verdict, what = "ok  " if met else "MISS", f"{name}: first frame / empty plot of pyqtgraph"
    print(f"  {verdict} {what} {ratio:8.2f}  (≤ {MOST:g})  {spread}")
    return met


if __name__ == "__main__":
    raise SystemExit(main())
