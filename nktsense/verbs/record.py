"""``nktsense record``: devices to files; nothing that happens to the terminal ends it badly."""

from __future__ import annotations

import contextlib
import math
import os
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from firmware_bridge import Address, FactKind
from firmware_bridge.errors import AddressError
from nktsense.errors import RecordingError
from nktsense.verbs.devices import open_session
from nktsense.verbs.ended import ended_by_signals
from nktsense.verbs.options import (
    EXIT_PROBLEMS,
    EXIT_REFUSED,
    CalibrationOption,
    HoldOption,
    JsonFlag,
    LslMarkersOption,
    LslOption,
    TargetOption,
    Test,
    TestOption,
    grade_settings,
)

if TYPE_CHECKING:
    from rich.status import Status

    from nktsense.acquire import LinkState, LiveSession, LiveUpdate
    from nktsense.calibration_state import CalibrationState
    from nktsense.grading import GradeSettings

_PAUSE_S: Final = 0.02
_ONE_READER: Final = ("serial", "socket", "ble", "hid")
"""Schemes of devices that speak to one reader at a time."""
_FAULTS: Final = {
    FactKind.SENSOR_FAULT: "The device says that its force sensor is faulty: until that is mended there is no force.",
    FactKind.MOTION_LOST: "The device says that its motion sensor is faulty: until that is mended there is no motion.",
}
"""Without a window nothing else shows them while they can still be mended."""


def record(
    addresses: Annotated[
        list[str], typer.Argument(metavar="ADDRESS", help="The device; several are recorded at once, a file each.")
    ],
    output: Annotated[
        Path,
        typer.Option("-o", "--output", help="The .nkt file, never overwritten; of several devices NAME-1.nkt, …"),
    ],
    seconds: Annotated[float | None, typer.Option(min=0.1, help="Stop after this time.")] = None,
    test: TestOption = Test.BREAK,
    target: TargetOption = None,
    hold_s: HoldOption = None,
    calibration: CalibrationOption = None,
    lsl: LslOption = None,
    lsl_markers: LslMarkersOption = None,
    json: JsonFlag = False,
) -> None:
    """Record devices, without a window. Ctrl-C ends it; what was told as saved stays saved.

    Files of several devices belong on one time line: nktsense together.

    Ends with 0, also after Ctrl-C once something was recorded; with 1 where a device was lost for good, 3 where one
    could not be recorded. The others are recorded all the same.
    """
    from nktsense.acquire import LinkState
    from nktsense.terminal import err

    several = len(addresses) > 1
    if output.suffix != ".nkt":
        raise RecordingError(f"{output} must end in .nkt.", "Export other formats afterwards: nktsense export.")
    if several and calibration is not None:
        raise RecordingError(
            "One calibration cannot hold for several devices.",
            "Leave it out: each device's own is taken, where this computer has one.",
        )
    _refuse_twice(addresses)
    settings = grade_settings(test, target, hold_s)
    running: list[tuple[LiveSession, _Teller]] = []
    for number, address in enumerate(addresses, 1):
        path = output.with_stem(f"{output.stem}-{number}") if several else output
        name = f"{lsl}-{number}" if several and lsl is not None else lsl
        session = open_session(address, path, calibration, lsl=name, lsl_markers=lsl_markers, settings=settings)
        running.append((session, _Teller(settings, path, json=json, device=number if several else None)))
    with ended_by_signals(), err.status("Connecting. Ctrl-C ends it.") as status:
        running[0][1].status = status
        try:
            for session, _ in running:
                session.start()
            _follow(running, seconds)
        except KeyboardInterrupt:
            for session, teller in running:
                session.stop()
                for update in session.poll():
                    teller.tell(update)
        finally:
            for session, _ in running:
                session.stop()
    recorded = [teller.tell_end() for _, teller in running]
    states = {teller.state for _, teller in running}
    if LinkState.FAILED in states or not all(recorded):
        raise typer.Exit(EXIT_REFUSED)
    if LinkState.LOST in states:
        raise typer.Exit(EXIT_PROBLEMS)


def _refuse_twice(addresses: list[str]) -> None:
    """Refuse a device that is named twice: each reader would take half of its bytes from the other."""
    seen = Counter((at.scheme, at.target) for at in map(Address.parse, addresses) if at.scheme in _ONE_READER)
    for (scheme, target), times in seen.items():
        if times > 1:
            raise AddressError(f"{scheme}:{target} is named more than once.", "Name each device once.")


def _follow(running: list[tuple[LiveSession, _Teller]], seconds: float | None) -> None:
    """Tell what happens until all have ended; a device that is lost ends its own recording only.

    The time of each counts from when it is connected, whether it sends anything or not.
    """
    while True:
        ended = all(session.finished for session, _ in running)
        told = 0
        for session, teller in running:
            for update in session.poll():
                teller.tell(update)
                told += 1
        if ended and not told:
            return
        late = [s for s, teller in running if seconds is not None and teller.connected_s >= seconds and not s.finished]
        for session in late:
            session.stop()
        if not told:
            time.sleep(_PAUSE_S)


class _Teller:
    """Tells what happens; a reader of its output that goes away does not disturb the recording."""

    def __init__(self, settings: GradeSettings, path: Path, *, json: bool, device: int | None = None) -> None:
        self._settings, self._path, self._json, self._device = settings, path, json, device
        self._saved, self._message, self._mute = -1, "", False
        self._told_calibration = False
        self._told_faults: set[FactKind] = set()
        self._first_s: float | None = None
        self._since_s = math.inf
        self.status: Status | None = None
        self.state: LinkState | None = None
        self.trials = 0

    @property
    def connected_s(self) -> float:
        """For how long the device has been connected, s; less than 0 before."""
        return time.monotonic() - self._since_s

    def tell(self, update: LiveUpdate) -> None:
        from nktsense.acquire import LinkState
        from nktsense.grading import grade_trial
        from nktsense.terminal import err
        from nktsense.terminal.graded import print_trial

        if update.message and update.message != self._message:
            err.print(self._who + update.message, markup=False, soft_wrap=True)
        self.state, self._message = update.state, update.message
        if self._since_s == math.inf and update.state is not LinkState.CONNECTING:
            self._since_s = time.monotonic()
        if update.calibration is not None and not self._told_calibration:
            self._told_calibration = True
            self._tell_calibration(update.calibration)
        self._tell_faults({fact.kind for fact in update.facts})
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
            graded = grade_trial(trial, self._settings, calibration=update.calibration)
            if self._json:
                self.say({"trial": self.trials, "verdict": graded.verdict.value, "headline": graded.headline})
            else:
                self._try(lambda graded=graded: print_trial(self.trials, graded, self._who))

    def _tell_calibration(self, state: CalibrationState) -> None:
        from nktsense.terminal import err

        if self._json:
            self.say({"calibration": state.as_dict()})
        elif state.line:
            err.print(self._who + state.line, markup=False, soft_wrap=True)

    def _tell_faults(self, kinds: set[FactKind]) -> None:
        """Say once what is wrong with a sensor."""
        from nktsense.terminal import err

        for kind, words in _FAULTS.items():
            if kind in kinds - self._told_faults:
                self._told_faults.add(kind)
                err.print(self._who + words, markup=False, soft_wrap=True)

    def tell_end(self) -> bool:
        """Say what was recorded; return whether anything was."""
        recorded = self._path.exists()
        if recorded:
            words = f"Recorded: {self._path}, trials: {self.trials}"
            self.say({"recorded": str(self._path), "trials": self.trials}, words)
        else:
            words = "Nothing was recorded." if self._device is None else f"Not recorded: device {self._device}"
            self.say({"recorded": None, "trials": 0}, words)
        return recorded

    def say(self, row: dict[str, Any], words: str = "") -> None:
        """Say one thing as JSON, or in words where JSON is not wanted."""
        from nktsense.terminal import print_json

        if self._device is not None:
            row = {"device": self._device, **row}
        self._try(lambda: print_json(row) if self._json else print(words))

    @property
    def _who(self) -> str:
        return "" if self._device is None else f"device {self._device}: "

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
