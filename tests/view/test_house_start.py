"""The window starts without what takes long to load; that is loaded once it is seen, and before a device is read."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pytestqt")
from nktsense.view.house.rail import ORDER

_NOT_YET = ("scipy", "sqlalchemy", "alembic", "matplotlib", "typst", "bleak", "cryptography", "keyring", "pyqtgraph")

_HOUSE = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from nktsense.preferences import PreferenceStore
from nktsense.verbs.window import house
from nktsense.view.house.records_door import RecordsDoor
from nktsense.view.look.application import application

folder = Path(sys.argv[1])
app = application()
made = house(PreferenceStore(folder / "p.json"), RecordsDoor(str(folder / "r.db"), None, None, keyring=False))
loaded = lambda: " ".join(sorted({name.partition(".")[0] for name in sys.modules}))
"""

_FRAME = """
made.window.show()
assert not made.window.grab().isNull()  # it paints all of the first frame, and what begins after that does not begin
print(loaded())
made.stop()
"""

_RUN = """
ends_s = time.monotonic() + 60.0

def look():
    if "scipy.signal" in sys.modules and not made.work.jobs:
        made.window.close()
    elif time.monotonic() > ends_s:
        print("not loaded")
        made.window.close()

timer = QTimer()
timer.timeout.connect(look)
timer.start(20)
print(loaded())
print(" ".join(made.window.pages))
print(made.run())
print(" ".join(made.window.pages))
print(loaded())
"""

_DEVICE = """
from nktsense.verbs.session.start import connect

connect("sim:hold", None)
print(loaded())
"""


def _said(code: str, folder: Path) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)],
        capture_output=True,
        text=True,
        timeout=100,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_the_first_frame_waits_for_nothing_that_takes_long_and_a_device_is_read_once_it_is_loaded(
    tmp_path: Path,
) -> None:
    frame, device = _said(_HOUSE + _FRAME + _DEVICE, tmp_path)
    assert "PySide6" in frame.split()
    assert not set(_NOT_YET) & set(frame.split())
    assert "scipy" in device.split()


@pytest.mark.ci
def test_what_a_session_needs_is_loaded_once_the_window_is_seen(tmp_path: Path) -> None:
    before, first, code, pages, after = _said(_HOUSE + _RUN, tmp_path)
    assert "scipy" not in before.split()
    assert (first, code) == ("home", "0")
    assert set(ORDER) < set(pages.split())
    assert {"scipy", "sqlalchemy", "serial"} <= set(after.split())
