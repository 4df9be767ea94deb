"""Draw the window of a guided calibration in its typical states, light and dark, as PNG files.

    python scripts/render_calibration_window.py --out out/calibration_window

The run is a real one, on a virtual bench in this process. Nothing has to be on a screen: Qt's offscreen platform is
used unless QT_QPA_PLATFORM says otherwise.
"""
# ruff: noqa: E402 - the platform and the paths have to be set before Qt and the package are imported

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "view")]

from bench_session import ROTATED, BenchSession
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtTest import QTest

from calibration.guide.sequence import Action
from nktsense.view.calibration.window import CalibrationWindow
from nktsense.view.look.application import application
from nktsense.view.words import install

_MOST_STEPS = 60_000


def window_for(session: BenchSession, dark: bool) -> CalibrationWindow:
    """Return a window that reads only when it is told to."""
    window = CalibrationWindow(session, dark=dark)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, True)
    window._timer.stop()
    return window


def run_until(window: CalibrationWindow, session: BenchSession, there: Callable[[], bool]) -> None:
    """Let the run go on until it is there; a person presses Enter wherever one is asked to."""
    for _ in range(_MOST_STEPS):
        if there():
            return
        window.tick()
        if not there() and session.run.view.phase == "confirm":
            session.run.confirm()
    raise SystemExit("The run never came there.")


def then(window: CalibrationWindow, seconds: float) -> None:
    """Let some more seconds pass, reading by reading."""
    session = window._session
    assert isinstance(session, BenchSession)
    session.samples = 1
    for _ in range(round(seconds * session.bench.cell.rate_hz)):
        window.tick()


def loaded(session: BenchSession, count: int) -> bool:
    """Return whether so many points were read and the next force hangs."""
    view = session.run.view
    return len(view.points) >= count and view.phase == "dwell"


def scene_preload(dark: bool) -> CalibrationWindow:
    session = BenchSession(ROTATED, samples=1)
    window = window_for(session, dark)
    run_until(window, session, lambda: session.run.view.position == 3 and session.run.view.phase == "dwell")
    then(window, 14.0)
    return window


def scene_middle(dark: bool) -> CalibrationWindow:
    session = BenchSession(ROTATED, samples=1)
    window = window_for(session, dark)
    run_until(window, session, lambda: loaded(session, 20))
    then(window, 11.0)
    return window


def scene_falling(dark: bool) -> CalibrationWindow:
    session = BenchSession(ROTATED, samples=1)
    window = window_for(session, dark)
    run_until(window, session, lambda: loaded(session, 38))
    session.run.redo(session.run.points[-1].number, "touched the pan")
    run_until(window, session, lambda: loaded(session, 42))
    then(window, 3.0)
    window.choose(29)
    return window


def scene_alert(dark: bool) -> CalibrationWindow:
    def hands(action: Action) -> float:
        wrong = action.series == 2 and action.weights == ("A", "C")
        return action.force_n + 49.0 if wrong else action.force_n

    session = BenchSession(ROTATED, samples=1, hands=hands)
    window = window_for(session, dark)
    run_until(window, session, lambda: window.page.alert.shown)
    then(window, 7.0)
    return window


def scene_paused(dark: bool) -> CalibrationWindow:
    window = scene_middle(dark)
    QTest.keyClick(window, Qt.Key.Key_P)
    then(window, 4.0)
    return window


def scene_asking(dark: bool) -> CalibrationWindow:
    window = scene_middle(dark)
    window.show()
    application().processEvents()
    QTest.keyClick(window, Qt.Key.Key_R)
    QTest.keyClicks(window.status.field, "the pan was touched")
    return window


def scene_turn(dark: bool) -> CalibrationWindow:
    session = BenchSession(ROTATED, samples=1)
    window = window_for(session, dark)

    def there() -> bool:
        action = session.run.view.action
        return action is not None and action.kind == "remount"

    run_until(window, session, there)
    then(window, 8.0)
    return window


def scene_done(dark: bool) -> CalibrationWindow:
    session = BenchSession(ROTATED, samples=2)
    window = window_for(session, dark)
    run_until(window, session, lambda: session.run.done)
    then(window, 2.0)
    return window


def scene_stopped(dark: bool) -> CalibrationWindow:
    window = scene_middle(dark)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    return window


SCENES: dict[str, Callable[[bool], CalibrationWindow]] = {
    "preload": scene_preload,
    "middle": scene_middle,
    "falling": scene_falling,
    "alert": scene_alert,
    "paused": scene_paused,
    "asking": scene_asking,
    "turn": scene_turn,
    "done": scene_done,
    "stopped": scene_stopped,
}


def render(scene: Callable[[bool], CalibrationWindow], dark: bool, width: int, height: int, file: Path) -> None:
    """Draw one scene into a PNG file."""
    app = application()
    window = scene(dark)
    window.resize(width, height)
    window.show()
    for _ in range(3):
        app.processEvents()
    saved = window.grab().save(str(file))
    window.close()
    window.deleteLater()
    app.processEvents()
    if not saved:
        raise SystemExit(f"{file} could not be written.")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--out", type=Path, required=True, help="folder for the pictures")
    parser.add_argument("--size", default="1600x900", help="width and height in px, such as 1100x720")
    parser.add_argument("--language", default="en", choices=("en", "de", "es"), help="language of the words")
    parser.add_argument("--only", choices=sorted(SCENES), help="one scene")
    given = parser.parse_args()
    width, height = (int(part) for part in given.size.split("x"))
    given.out.mkdir(parents=True, exist_ok=True)
    application()
    install(given.language)
    if not QFontDatabase.families():
        print("No font was found: the pictures lack their words. Install fonts-dejavu-core.", file=sys.stderr)
    for name, scene in SCENES.items():
        if given.only in (None, name):
            for theme in ("light", "dark"):
                file = given.out / f"{name}_{theme}.png"
                render(scene, theme == "dark", width, height, file)
                print(file)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
