"""The verbs that look at a device: ``devices``, ``live``."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from calibration import CalibrationRecord
from firmware_bridge import open_device
from nktsense.verbs.options import (
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
    from nktsense.acquire import LiveSession
    from nktsense.grading import GradeSettings


def devices(
    drivers: Annotated[bool, typer.Option("--drivers", help="List the drivers that are installed instead.")] = False,
    bluetooth: Annotated[bool, typer.Option("--bluetooth/--no-bluetooth", help="Look for Bluetooth devices.")] = True,
    seconds: Annotated[float, typer.Option(min=0.1, max=120, help="How long Bluetooth is listened to.")] = 5.0,
    connect: Annotated[
        bool,
        typer.Option(
            "--connect",
            help="Connect to each Bluetooth device that is known, one after the other, for who it is and its battery: "
            "the battery is told over a connection only, so without this it is shown as –.",
        ),
    ] = False,
    json: JsonFlag = False,
) -> None:
    """List what can be reached now: serial ports, Bluetooth, USB, LSL streams. Each with the address that opens it.

    What is on a serial port is likely, never certain. A way that cannot be used is listed with what mends it.
    """
    from nktsense.terminal import err, print_json
    from nktsense.verbs.device_list import survey
    from nktsense.verbs.device_print import print_drivers, print_near
    from nktsense.verbs.driver_list import driver_rows

    if drivers:
        listed = driver_rows()
        if not json:
            print_drivers(listed)
    else:
        with err.status(f"Looking for devices, {seconds:g} s." if bluetooth else "Looking for devices."):
            listed = asyncio.run(survey(bluetooth=bluetooth, seconds=seconds, connect=connect))
        if not json:
            print_near(listed, connected=connect)
    if json:
        for row in listed:
            print_json(row.row())


def live(
    address: Annotated[str, typer.Argument(help="For example serial:/dev/ttyUSB0?driver=nkt1, or sim:break.")],
    test: TestOption = Test.BREAK,
    target: TargetOption = None,
    hold_s: HoldOption = None,
    output: Annotated[Path | None, typer.Option("-o", "--output", help="Record to this .nkt file too.")] = None,
    calibration: CalibrationOption = None,
    lsl: LslOption = None,
    lsl_markers: LslMarkersOption = None,
) -> None:
    """Show a device live in the window: the trace, the phase, the verdict when a trial closes."""
    from nktsense.view.probe import require_window

    require_window()
    settings = grade_settings(test, target, hold_s)
    session = open_session(address, output, calibration, lsl=lsl, lsl_markers=lsl_markers, settings=settings)
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
    lsl_markers: str | None = None,
    settings: GradeSettings | None = None,
) -> LiveSession:
    """Return a session for an address, not yet started.

    Raises:
        BridgeError: The address or its driver is not known.
        RecordingError: The file to record to exists already.
        CalibrationError: The calibration cannot be read.
        MissingExtraError: It is to be published or marked by a stream, and pylsl is not installed.
    """
    from nktsense.acquire import LiveSession

    record = None if calibration is None else CalibrationRecord.load(calibration)
    zero = not address.startswith("replay:")
    device = open_device(address)
    if lsl_markers is not None:
        from nktsense.acquire.lsl_marked import MarkedDevice

        device = MarkedDevice(device, lsl_markers)
    if lsl is not None:
        from nktsense.acquire.lsl_session import LslSession
        from nktsense.grading import grade_trial

        return LslSession(
            device,
            name=lsl,
            verdict=lambda trial: grade_trial(trial, settings).headline,
            journal_path=output,
            calibration=record,
            zero=zero,
        )
    return LiveSession(device, journal_path=output, calibration=record, zero=zero)
