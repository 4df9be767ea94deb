"""The verbs that look at a device: ``devices``, ``live``."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

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
    from collections.abc import Callable

    from calibration import Conversion
    from firmware_bridge import Device, DeviceInfo
    from nktsense.acquire import LiveSession
    from nktsense.calibration_state import CalibrationState
    from nktsense.grading import GradeSettings
    from nktsense.signal import TrialAnalysis


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
    from nktsense.acquire.near import survey
    from nktsense.terminal import err, print_json
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
    from nktsense.view.look.probe import require_window

    require_window()
    settings = grade_settings(test, target, hold_s)
    session = open_session(address, output, calibration, lsl=lsl, lsl_markers=lsl_markers, settings=settings)
    title = f"{test.value.capitalize()} test · {address.partition('?')[0]}"
    show(session, title, settings)


def show(
    session: LiveSession, title: str, settings: GradeSettings, calibration: CalibrationState | None = None
) -> None:
    """Show a session in the window until it is closed, and tell in the terminal what it was calibrated by.

    Args:
        session: The session, not yet started.
        title: What is tested.
        settings: What was planned.
        calibration: What the force was made by where that is known already; None asks the session.
    """
    from nktsense.grading import grade_trial
    from nktsense.terminal.calibrated import print_calibration
    from nktsense.view.look.application import run_window
    from nktsense.view.testing.live_window import LiveWindow

    window = LiveWindow(
        session,
        title=title,
        grade=lambda trial: grade_trial(trial, settings, calibration=calibration or session.calibration),
        target_n=settings.target_n,
        calibration=calibration,
    )
    session.start()
    code = run_window(window)
    print_calibration(calibration or session.calibration)
    raise typer.Exit(code)


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

    Without a calibration the newest valid one of the device's serial number is taken, where this computer has one.

    Raises:
        BridgeError: The address or its driver is not known.
        RecordingError: The file to record to exists already.
        CalibrationError: The calibration cannot be read, or is not of what the device sends.
        MissingExtraError: It is to be published or marked by a stream, and pylsl is not installed.
    """
    from nktsense import calibrations
    from nktsense.acquire import LiveSession

    device = open_device(address)
    given = None if calibration is None else _fitting(calibrations.load_calibration(calibration), device.info)
    find = None if given is not None else calibrations.find
    zero = not address.startswith("replay:")
    if lsl_markers is not None:
        from nktsense.acquire.lsl_marked import MarkedDevice

        device = MarkedDevice(device, lsl_markers)
    if lsl is not None:
        return _published(device, lsl, settings, journal_path=output, calibration=given, find=find, zero=zero)
    return LiveSession(device, journal_path=output, calibration=given, find_calibration=find, zero=zero)


def _fitting(conversion: Conversion, info: DeviceInfo) -> Conversion:
    """Return the calibration; one that is plainly of something else is refused before anything is connected."""
    from nktsense.acquire.newtons import check_unit, counts_by_name

    check_unit(conversion, info, counts_by_name(info))
    return conversion


def _published(
    device: Device,
    name: str,
    settings: GradeSettings | None,
    *,
    journal_path: Path | None,
    calibration: Conversion | None,
    find: Callable[[str], Conversion | None] | None,
    zero: bool,
) -> LiveSession:
    from nktsense.acquire.lsl_session import LslSession
    from nktsense.grading import grade_trial

    def headline(trial: TrialAnalysis) -> str:
        return grade_trial(trial, settings, calibration=made.calibration).headline

    made = LslSession(
        device,
        name=name,
        verdict=headline,
        journal_path=journal_path,
        calibration=calibration,
        find_calibration=find,
        zero=zero,
    )
    return made
