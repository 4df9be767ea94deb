"""The verbs that look at a device: ``devices``, ``live``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from calibration import CalibrationRecord
from firmware_bridge import list_drivers, open_device
from nktsense.verbs.options import (
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
    lsl: LslOption = None,
) -> None:
    """Show a device live in the window: the trace, the phase, the verdict when a trial closes."""
    from nktsense.view.probe import require_window

    require_window()
    settings = grade_settings(test, target, hold_s)
    session = open_session(address, output, calibration, lsl=lsl, settings=settings)
    title = f"{test.value.capitalize()} test · {address.partition('?')[0]}"
    show(session, title, settings)


def show(session: LiveSession, title: str, settings: GradeSettings) -> None:
    """Show a session in the window until it is closed."""
    from nktsense.grading import grade_trial
    from nktsense.view.live_window import LiveWindow, run_window

    window = LiveWindow(
        session, title=title, grade=lambda trial: grade_trial(trial, settings), target_n=settings.target_n
    )
    session.start()
    raise typer.Exit(run_window(window))


def open_session(
    address: str,
    output: Path | None,
    calibration: Path | None,
    *,
    lsl: str | None = None,
    settings: GradeSettings | None = None,
) -> LiveSession:
    """Return a session for an address, not yet started.

    Raises:
        BridgeError: The address or its driver is not known.
        RecordingError: The file to record to exists already.
        CalibrationError: The calibration cannot be read.
        MissingExtraError: It is to be published, and pylsl is not installed.
    """
    from nktsense.acquire import LiveSession

    record = None if calibration is None else CalibrationRecord.load(calibration)
    zero = not address.startswith("replay:")
    if lsl is not None:
        from nktsense.acquire.lsl_outlet import LslSession
        from nktsense.grading import grade_trial

        return LslSession(
            open_device(address),
            name=lsl,
            verdict=lambda trial: grade_trial(trial, settings).headline,
            journal_path=output,
            calibration=record,
            zero=zero,
        )
    return LiveSession(open_device(address), journal_path=output, calibration=record, zero=zero)
