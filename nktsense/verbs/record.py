"""``nktsense record``: a device to one file; nothing that happens to the terminal ends it badly."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
from collections.abc import Generator
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Annotated, Any

import typer

from nktsense.errors import RecordingError
from nktsense.verbs.devices import open_session
from nktsense.verbs.options import (
    EXIT_PROBLEMS,
    EXIT_REFUSED,
    CalibrationOption,
    HoldOption,
    JsonFlag,
    LslOption,
    TargetOption,
    Test,
    TestOption,
    grade_settings,
)

if TYPE_CHECKING:
    from rich.status import Status

    from nktsense.acquire import LinkState, LiveSession, LiveUpdate
    from nktsense.grading import GradeSettings


def record(
    address: Annotated[str, typer.Argument(help="The device.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="The .nkt file; never overwritten.")],
    seconds: Annotated[float | None, typer.Option(min=0.1, help="Stop after this time.")] = None,
    test: TestOption = Test.BREAK,
    target: TargetOption = None,
    hold_s: HoldOption = None,
    calibration: CalibrationOption = None,
    lsl: LslOption = None,
    json: JsonFlag = False,
) -> None:
    """Record a device to one file, without a window. Ctrl-C ends it; what was told as saved stays saved."""
    from nktsense.acquire import LinkState
    from nktsense.terminal import err

    if output.suffix != ".nkt":
        raise RecordingError(f"{output} must end in .nkt.", "Export other formats afterwards: nktsense export.")
    settings = grade_settings(test, target, hold_s)
    teller = _Teller(settings, json=json)
    session = open_session(address, output, calibration, lsl=lsl, settings=settings)
    with _ended_by_signals(), err.status("Connecting. Ctrl-C ends it.") as status:
        teller.status = status
        try:
            _follow(session.start(), teller, seconds)
        except KeyboardInterrupt:
            session.stop()
            for update in session.poll():
                teller.tell(update)
        finally:
            session.stop()
    if output.exists():
        teller.say({"recorded": str(output), "trials": teller.trials}, f"Recorded: {output}, trials: {teller.trials}")
    if teller.state is LinkState.FAILED:
        raise typer.Exit(EXIT_REFUSED)
    if teller.state is LinkState.LOST:
        raise typer.Exit(EXIT_PROBLEMS)


def _follow(session: LiveSession, teller: _Teller, seconds: float | None) -> None:
    # A clock of its own: a device that falls silent brings no update at which the time could be looked at.
    alarm = None if seconds is None else threading.Timer(seconds, session.stop)
    try:
        if alarm is not None:
            alarm.daemon = True
            alarm.start()
        for update in session.updates():
            teller.tell(update)
    finally:
        if alarm is not None:
            alarm.cancel()


class _Teller:
    """Tells what happens; a reader of its output that goes away does not disturb the recording."""

    def __init__(self, settings: GradeSettings, *, json: bool) -> None:
        self._settings, self._json = settings, json
        self._saved, self._message, self._mute = -1, "", False
        self._first_s: float | None = None
        self.status: Status | None = None
        self.state: LinkState | None = None
        self.trials = 0

    def tell(self, update: LiveUpdate) -> None:
        from nktsense.grading import grade_trial
        from nktsense.terminal import err, print_trial

        if update.message and update.message != self._message:
            err.print(update.message, markup=False, soft_wrap=True)
        self.state, self._message = update.state, update.message
        if update.saved_samples != self._saved:
            self._saved = update.saved_samples
            if self._json:
                self.say({"saved_samples": self._saved})
        if self.status is not None and len(update.time_s):
            self._first_s = float(update.time_s[0]) if self._first_s is None else self._first_s
            seconds = float(update.time_s[-1]) - self._first_s
            self.status.update(f"{seconds:.0f} s, {self._saved} samples saved. Ctrl-C ends it.")
        for trial in update.trials:
            self.trials += 1
            graded = grade_trial(trial, self._settings)
            if self._json:
                self.say({"trial": self.trials, "verdict": graded.verdict.value, "headline": graded.headline})
            else:
                self._try(lambda graded=graded: print_trial(self.trials, graded))

    def say(self, row: dict[str, Any], words: str = "") -> None:
        """Say one thing as JSON, or in words where JSON is not wanted."""
        from nktsense.terminal import print_json

        self._try(lambda: print_json(row) if self._json else print(words))

    def _try(self, act: Any) -> None:
        if self._mute:
            return
        try:
            act()
            sys.stdout.flush()
        except OSError:  # a closed pipe, a full disk behind it
            self._mute = True
            # What is left in the buffer would be written at the exit, and fail again.
            with contextlib.suppress(OSError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@contextlib.contextmanager
def _ended_by_signals() -> Generator[None]:
    """A closed terminal or a polite kill ends the recording as Ctrl-C does: stored and sealed."""

    def end(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    names = [name for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before = {name: signal.signal(getattr(signal, name), end) for name in names}
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(getattr(signal, name), handler)
