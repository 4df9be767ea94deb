"""The window of one device in its typical states, from made-up samples, and during the demo."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QTimer
from synthetic_source import RATE_HZ, ListSource, analysis, graded, noise, push, update

from firmware_bridge import DeviceInfo
from nktsense.acquire.update import LinkState
from nktsense.grading import GradedTrial, Remark, Verdict
from nktsense.signal import ForceDrop, ForceShape, Phase, TrialAnalysis, Yield
from nktsense.view.look.application import application
from nktsense.view.testing.demo_window import Story
from nktsense.view.testing.live_window import LiveWindow

CHECKS = (
    Remark("rate", "Pushed at 78 N/s, within 60 to 100 N/s", passed=True),
    Remark("rest", "The pad rested before the push", passed=True),
    Remark("start", "The limb was still when the push began", passed=True),
)
Scene = Callable[[bool], LiveWindow]


def times(seconds: float) -> np.ndarray:
    return np.arange(0.0, seconds, 1 / RATE_HZ)


def window_for(
    source: ListSource,
    answers: list[GradedTrial],
    dark: bool,
    title: str = "Gluteus maximus · right · break test",
    target_n: float | None = None,
) -> LiveWindow:
    """Return a window whose trials get these answers, in order."""
    queue = iter(answers)

    def grade(trial: TrialAnalysis) -> GradedTrial:
        return next(queue)

    return LiveWindow(source, title=title, grade=grade, target_n=target_n, dark=dark)


def scene_waiting(dark: bool) -> LiveWindow:
    t = times(6.0)
    source = ListSource([update(t, noise(len(t)), velocity=noise(len(t)), phase=Phase.REST)])
    window = window_for(source, [], dark, target_n=150.0)
    window.narrate("Inhibited muscle: gluteus maximus, right. Watch the limb give way.")
    return window


def scene_ramp(dark: bool) -> LiveWindow:
    t = times(23.4)
    first = push(t, begin=5.0, rise_s=2.2, peak=158.0, hold_s=2.0)
    force = first + push(t, begin=21.7, rise_s=2.1, peak=160.0, hold_s=4.0) + noise(len(t))
    trial = analysis(start_s=5.0, end_s=9.4, peak_n=158.0)
    done = graded(trial, headline="Held 158 N for 2.0 s", checks=CHECKS)
    cut = int(12 * RATE_HZ)
    velocity = noise(len(t), 3)
    updates = [
        update(t[:cut], force[:cut], velocity=velocity[:cut], trials=(trial,)),
        update(t[cut:21800], force[cut:21800], velocity=velocity[cut:21800], saved=21700),
    ]
    updates += [
        update(t[i : i + 40], force[i : i + 40], velocity=velocity[i : i + 40], phase=Phase.RAMP, saved=i)
        for i in range(21800, len(t), 40)
    ]
    return window_for(ListSource(updates), [done], dark, target_n=150.0)


def scene_hold(dark: bool) -> LiveWindow:
    t = times(12.0)
    force = push(t, begin=4.6, rise_s=2.1, peak=162.0, hold_s=3.1) + noise(len(t))
    trial = analysis(start_s=4.6, end_s=10.2, peak_n=163.0)
    answer = graded(
        trial,
        headline="Held 163 N for 3.1 s",
        evidence=("98 % of the highest force, without movement", "Planned load of 150 N reached"),
        checks=CHECKS,
    )
    source = ListSource([update(t, force, velocity=noise(len(t), 3), trials=(trial,))])
    return window_for(source, [answer], dark, target_n=150.0)


def scene_break(dark: bool) -> LiveWindow:
    t = times(10.6)
    force = push(t, begin=4.4, rise_s=2.4, peak=178.0, hold_s=1.1, fall_s=0.9) + noise(len(t))
    velocity = noise(len(t), 5) + 46.0 * np.exp(-(((t - 7.0) / 0.55) ** 2))
    moved = Yield(time_s=5.95, af_iso_n=112.0, velocity_dps=46.0, angle_deg=7.2)
    trial = analysis(start_s=4.4, end_s=8.9, peak_n=178.0, moved=moved)
    answer = graded(
        trial,
        Verdict.BREAK,
        headline="Gave way at 112 ± 4 N",
        evidence=("63 % of the highest force (178 N)", "The limb moved 7° at up to 46 °/s"),
        checks=CHECKS,
    )
    source = ListSource([update(t, force, velocity=velocity, trials=(trial,))])
    window = window_for(source, [answer], dark)
    window.narrate("Inhibited muscle: gluteus maximus, right. Watch the limb give way.")
    return window


def scene_force_only(dark: bool) -> LiveWindow:
    t = times(11.0)
    force = push(t, begin=4.0, rise_s=2.0, peak=170.0, hold_s=1.4, fall_s=0.3)
    force = np.maximum(force, push(t, begin=4.0, rise_s=2.0, peak=96.0, hold_s=3.0)) + noise(len(t))
    drop = ForceDrop(time_s=7.38, before_n=170.0, trough_n=96.0, trough_s=7.75)
    trial = analysis(start_s=4.0, end_s=9.3, peak_n=171.0, drop=drop, shape=ForceShape.GIVES_WAY, has_motion=False)
    answer = graded(
        trial,
        Verdict.SUSPECTED_BREAK,
        headline="Force fell by 44 % at 170 N",
        evidence=("From 170 N to 96 N within 0.37 s", "Low confidence: the limb was not seen"),
        checks=CHECKS[:2],
    )
    source = ListSource([update(t, force, trials=(trial,))])
    return window_for(source, [answer], dark)


def scene_indeterminate(dark: bool) -> LiveWindow:
    t = times(10.0)
    force = push(t, begin=6.0, rise_s=0.8, peak=168.0, hold_s=1.2) + noise(len(t))
    keep = (t < 1.6) | (t > 2.7)
    trial = analysis(start_s=6.0, end_s=8.3, peak_n=169.0)
    checks = (Remark("rate", "Pushed at 210 N/s; 60 to 100 N/s was planned", passed=False), *CHECKS[1:])
    answer = graded(
        trial,
        Verdict.INDETERMINATE,
        headline="Cannot tell: pushed too fast",
        evidence=("210 N/s up to 169 N",),
        reasons=("Above 100 N/s a hold and a break look alike.",),
        checks=checks,
        advice="Build up the push over two to three seconds.",
    )
    source = ListSource([update(t[keep], force[keep], velocity=noise(int(keep.sum()), 3), trials=(trial,))])
    return window_for(source, [answer], dark)


def scene_away(dark: bool) -> LiveWindow:
    t = times(8.0)
    force = push(t, begin=4.0, rise_s=2.0, peak=150.0, hold_s=6.0) + noise(len(t))
    info = DeviceInfo("progressor", "Tindeq Progressor", serial="1234", battery_v=3.9)
    away = update(
        t[:0],
        force[:0],
        state=LinkState.RECONNECTING,
        phase=Phase.HOLD,
        saved=len(t),
        message="Tindeq Progressor went away and is being looked for. Check its cable, and that it is switched on. "
        "What was received is kept.",
        info=info,
    )
    return window_for(ListSource([update(t, force, phase=Phase.HOLD, info=info), away]), [], dark, target_n=150.0)


def render_demo(dark: bool, width: int, height: int, folder: Path) -> list[Path]:
    """Play the demo's story in the real window and draw it as each act gets its verdict.

    This is the program itself: virtual dynamometer, pty, journal, detector, window.
    """
    app = application()
    files: list[Path] = []
    with tempfile.TemporaryDirectory() as recordings:
        story = Story(Path(recordings), speed=3.0, dark=dark)
        window = story.window
        window.resize(width, height)

        def draw() -> None:
            window.tick()
            app.processEvents()
            file = folder / f"live_demo_{len(files) + 1}.png"
            if not window.grab().save(str(file)):
                raise SystemExit(f"{file} could not be written.")
            files.append(file)

        # A moment after the verdict, when the window has been laid out and the recording still runs.
        window.trial_graded.connect(lambda _: QTimer.singleShot(100, draw))
        window.show()
        until = time.monotonic() + 60
        while not story.complete and time.monotonic() < until:
            app.processEvents()
            time.sleep(0.005)
        window.close()
        if not story.complete:
            raise SystemExit("The story did not end within a minute.")
    return files


SCENES: dict[str, Scene] = {
    "waiting": scene_waiting,
    "ramp": scene_ramp,
    "hold": scene_hold,
    "break": scene_break,
    "force_only": scene_force_only,
    "indeterminate": scene_indeterminate,
    "away": scene_away,
}


def render(scene: Scene, dark: bool, width: int, height: int, file: Path, *, whole: bool = False) -> None:
    """Draw one scene into a PNG file."""
    app = application()
    window = scene(dark)
    window.resize(width, height)
    window.trace.set_whole(whole)
    window.show()
    app.processEvents()
    window.tick()
    for _ in range(3):
        app.processEvents()
    saved = window.grab().save(str(file))
    window.close()
    window.deleteLater()
    app.processEvents()
    if not saved:
        raise SystemExit(f"{file} could not be written.")
