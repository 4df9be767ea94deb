"""The verbs that open a device: ``devices``, ``live``, ``record``."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from calibration import CalibrationRecord
from firmware_bridge import list_drivers, open_device
from nktsense.errors import RecordingError
from nktsense.verbs.options import (
    EXIT_PROBLEMS,
    EXIT_REFUSED,
    CalibrationOption,
    HoldOption,
    JsonFlag,
    TargetOption,
    Test,
    TestOption,
    grade_settings,
)

if TYPE_CHECKING:
    from nktsense.acquire import LiveSession
    from nktsense.grading import GradeSettings


def devices(
    drivers: Annotated[bool, typer.Option("--drivers", help="List drivers instead.")] = False,
    json: JsonFlag = False,
) -> None:
    """List the ports that are there, or the drivers that are installed."""
    from serial.tools import list_ports

    from nktsense.terminal import print_json

    if drivers:
        for info in list_drivers():
            if json:
                keys = ("name", "schemes", "summary", "evidence", "origin", "problem")
                print_json({key: getattr(info, key) for key in keys})
            else:
                tail = f"does not load: {info.problem}" if info.problem else info.summary
                print(f"{info.name:<12} {', '.join(info.schemes) or '–':<16} {tail}")
        return
    ports = sorted(list_ports.comports())
    for port in ports:
        ids = "" if port.vid is None else f"{port.vid:04X}:{port.pid:04X}"
        if json:
            print_json({"address": f"serial:{port.device}", "description": port.description, "usb_id": ids})
        else:
            print(f"serial:{port.device:<20} {port.description} {ids}")
    if json:
        return
    if not ports:
        print("No serial port found. Plug the device in and look again; `nktsense doctor` checks this machine.")
    else:
        print("Add ?driver= and one of `nktsense devices --drivers`. A port alone does not say what hangs on it.")
    print("Always there: sim:break, sim:hold, sim:give_way, sim:fade, sim:make, sim:rest")


def live(
    address: Annotated[str, typer.Argument(help="For example serial:/dev/ttyUSB0?driver=nkt1, or sim:break.")],
    test: TestOption = Test.BREAK,
    target: TargetOption = None,
    hold_s: HoldOption = None,
    output: Annotated[Path | None, typer.Option("-o", "--output", help="Record to this .nkt file too.")] = None,
    calibration: CalibrationOption = None,
) -> None:
    """Show a device live in the window: the trace, the phase, the verdict when a trial closes."""
    from nktsense.view.probe import require_window

    require_window()
    session = _session(address, output, calibration)
    title = f"{test.value.capitalize()} test · {address.partition('?')[0]}"
    show(session, title, grade_settings(test, target, hold_s))


def show(session: LiveSession, title: str, settings: GradeSettings) -> None:
    """Show a session in the window until it is closed."""
    from nktsense.grading import grade_trial
    from nktsense.view.live_window import LiveWindow, run_window

    window = LiveWindow(
        session, title=title, grade=lambda trial: grade_trial(trial, settings), target_n=settings.target_n
    )
    session.start()
    raise typer.Exit(run_window(window))


def _session(address: str, output: Path | None, calibration: Path | None) -> LiveSession:
    from nktsense.acquire import LiveSession

    record = None if calibration is None else CalibrationRecord.load(calibration)
    zero = not address.startswith("replay:")
    return LiveSession(open_device(address), journal_path=output, calibration=record, zero=zero)


def record(
    address: Annotated[str, typer.Argument(help="The device.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="The .nkt file; never overwritten.")],
    seconds: Annotated[float | None, typer.Option(min=0.1, help="Stop after this time.")] = None,
    test: TestOption = Test.BREAK,
    target: TargetOption = None,
    hold_s: HoldOption = None,
    calibration: CalibrationOption = None,
    json: JsonFlag = False,
) -> None:
    """Record a device to one file, without a window. Ctrl-C ends it; what was told as saved stays saved."""
    from nktsense.acquire import LinkState
    from nktsense.grading import grade_trial
    from nktsense.terminal import err, print_json, print_trial

    if output.suffix != ".nkt":
        raise RecordingError(f"{output} must end in .nkt.", "Export other formats afterwards: nktsense export.")
    settings = grade_settings(test, target, hold_s)
    session = _session(address, output, calibration).start()
    trials, saved, state, message, began = 0, -1, LinkState.CONNECTING, "", time.monotonic()
    try:
        for update in session.updates():
            if update.message and update.message != message:
                err.print(update.message, markup=False)
            state, message = update.state, update.message
            if json and update.saved_samples != saved:
                saved = update.saved_samples
                print_json({"saved_samples": saved})
                sys.stdout.flush()
            for trial in update.trials:
                trials += 1
                graded = grade_trial(trial, settings)
                if json:
                    print_json({"trial": trials, "verdict": graded.verdict.value, "headline": graded.headline})
                else:
                    print_trial(trials, graded)
            if seconds is not None and time.monotonic() - began >= seconds:
                session.stop()
    except KeyboardInterrupt:
        session.stop()
        for update in session.poll():
            trials += len(update.trials)
    if output.exists() and not json:
        print(f"Recorded: {output}, {trials} trials")
    if state is LinkState.FAILED:
        raise typer.Exit(EXIT_REFUSED)
    if state is LinkState.LOST:
        raise typer.Exit(EXIT_PROBLEMS)
