"""The verbs that read recordings: ``info``, ``replay``, ``export``, ``grade``."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from nktsense.errors import NktsenseError, RecordingError
from nktsense.verbs.devices import show
from nktsense.verbs.options import (
    EXIT_PROBLEMS,
    EXIT_REFUSED,
    ActionOption,
    AgeOption,
    BodyMassOption,
    CapacityOption,
    HoldOption,
    JsonFlag,
    LeverOption,
    LimbLiftsOption,
    LimbTorqueOption,
    Onset,
    OnsetOption,
    PadAngleOption,
    ProtocolOption,
    SexOption,
    Side,
    SideOption,
    TargetOption,
    Test,
    TestOption,
    UnitOption,
    grade_settings,
    norm_person,
)
from nktsense.verbs.paths import files_of

if TYPE_CHECKING:
    from nktsense.batch import GradedRecording
    from nktsense.grading import GradeSettings
    from nktsense.recording.formats import ReadOptions
    from nktsense.recording.model import Problem, Recording


def info(
    path: Annotated[Path, typer.Argument(help="A recording of any known format.")],
    check: Annotated[bool, typer.Option("--check", help="Check the raw bytes of a .nkt file too.")] = False,
    json: JsonFlag = False,
) -> None:
    """Say what is in a recording.

    Ends with 0 where nothing limits it, 1 where problems do, 3 where a part of it cannot be used.
    """
    from nktsense.recording.formats import ReadOptions, read_recordings
    from nktsense.terminal import err, print_json

    with err.status(f"Reading {path}"):
        if path.suffix == ".nkt":
            rows = [_describe_nkt(path, check=check)]
        else:
            rows = [_describe(path, one) for one in read_recordings(path, ReadOptions(force_column="all"))]
    for row in rows:
        if json:
            print_json(row)
        else:
            _print_facts(row | {"calibration_state": row["calibration_state"]["words"]})
    severities = {problem["severity"] for row in rows for problem in row["problems"]}
    if severities - {"note"}:
        raise typer.Exit(EXIT_REFUSED if "error" in severities else EXIT_PROBLEMS)


def _describe_nkt(path: Path, *, check: bool) -> dict[str, Any]:
    from nktsense.recording.calibrated import state_of_metadata
    from nktsense.recording.nkt_reader import describe, verify_nkt

    facts = describe(path)
    if check:
        facts["problems"] = [_as_row(problem) for problem in verify_nkt(path)]
    return facts | {"calibration_state": state_of_metadata(facts, counts=facts["unit"] == "counts").as_dict()}


def _describe(path: Path, recording: Recording) -> dict[str, Any]:
    from nktsense.recording.calibrated import state_of

    return {
        "file": str(path),
        "channel": recording.channel,
        "sample_count": len(recording),
        "mean_rate_hz": recording.mean_rate_hz,
        "duration_s": recording.duration_s,
        "unit": recording.unit,
        "source_unit": recording.source_unit,
        "gaps": len(recording.gaps),
        "markers": len(recording.markers),
        "calibration_state": state_of(recording).as_dict(),
        "problems": [_as_row(problem) for problem in recording.problems],
    }


def _as_row(problem: Problem) -> dict[str, Any]:
    return {"code": problem.code, "message": problem.message, "at_s": problem.at_s, "severity": problem.severity}


def _print_facts(facts: dict[str, Any], indent: str = "") -> None:
    for key, value in facts.items():
        if isinstance(value, dict):
            print(f"{indent}{key}:")
            _print_facts(value, indent + "  ")
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            print(f"{indent}{key}:")
            for item in value:
                print(f"{indent}  {_one_line(item)}")
        else:
            shown = f"{value:.6g}" if isinstance(value, float) else "–" if value in (None, []) else value
            print(f"{indent}{key}: {shown}")


def _one_line(item: dict[str, Any]) -> str:
    if "message" in item:
        return f"{item.get('severity', 'warning')}: {item['message']} ({item['code']})"
    shown = {key: f"{value:.6g}" if isinstance(value, float) else value for key, value in item.items()}
    return ", ".join(f"{key} {value}" for key, value in shown.items() if value is not None)


def _warn(recording: Recording) -> None:
    """Say on stderr what is wrong with a recording that is used nevertheless."""
    for problem in recording.problems:
        if problem.severity != "note":
            print(f"{recording.source}: {problem.message}", file=sys.stderr)


def replay(
    path: Annotated[Path, typer.Argument(help="A recording of any known format.")],
    speed: Annotated[float, typer.Option(min=0, help="How much faster than recorded; 0 as fast as it goes.")] = 1.0,
    unit: UnitOption = None,
    force_column: Annotated[str | None, typer.Option(help="Which force column.")] = None,
    test: TestOption = Test.BREAK,
    target: TargetOption = None,
    hold_s: HoldOption = None,
    headless: Annotated[bool, typer.Option("--headless", help="No window: print the trials as they close.")] = False,
) -> None:
    """Play a recording as if the device were there, in the window or in the terminal."""
    from nktsense.acquire import LiveSession, ReplayDevice
    from nktsense.grading import grade_trial
    from nktsense.recording.calibrated import state_of
    from nktsense.recording.formats import ReadOptions, read_recordings
    from nktsense.terminal.calibrated import print_calibration
    from nktsense.terminal.graded import print_trial
    from nktsense.view.look.probe import require_window

    if not headless:
        require_window()
    recording = read_recordings(path, ReadOptions(unit=unit, force_column=force_column))[0]
    _warn(recording)
    settings = grade_settings(test, target, hold_s)
    session = LiveSession(ReplayDevice(recording, speed, path.name), settings=settings.detection, zero=False)
    calibration = state_of(recording)
    if not headless:
        show(session, path.name, settings, calibration)
    print_calibration(calibration)
    number, message = 0, ""
    for update in session.start().updates():
        message = update.message or message
        for trial in update.trials:
            number += 1
            print_trial(number, grade_trial(trial, settings, calibration=calibration))
    if message:
        raise NktsenseError(message)
    print(f"{number} trials")


def export(
    path: Annotated[Path, typer.Argument(help="A recording of any known format.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="OUT.csv or OUT.parquet.")],
    unit: UnitOption = None,
    force_column: Annotated[str | None, typer.Option(help="Which force column.")] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace a file that is there.")] = False,
) -> None:
    """Write a recording as CSV or Parquet, with its metadata."""
    from nktsense.recording.formats import ReadOptions, read_recordings, write_recording

    if output.exists() and (not force or output.samefile(path)):
        raise RecordingError(f"{output} exists already.", "Choose another name, or replace it with --force.")
    found = read_recordings(path, ReadOptions(unit=unit, force_column=force_column))
    if len(found) > 1:
        names = ", ".join(str(one.channel) for one in found)
        raise RecordingError(f"{path} holds {len(found)} recordings.", f"Choose one with --force-column: {names}.")
    recording = found[0]
    if len(recording) == 0:
        raise RecordingError(f"{path} holds nothing to export.", " ".join(p.message for p in recording.problems))
    write_recording(recording, output)
    _warn(recording)
    print(f"{output}: {len(recording)} samples")


def grade(
    paths: Annotated[list[Path], typer.Argument(help="Recordings, or folders of them.")],
    unit: UnitOption = None,
    time_column: Annotated[str | None, typer.Option(help="Name of the time column.")] = None,
    force_column: Annotated[str | None, typer.Option(help="Name of the force column, or all.")] = None,
    angular_velocity_column: Annotated[str | None, typer.Option(help="Column of limb velocity in °/s.")] = None,
    angle_column: Annotated[str | None, typer.Option(help="Column of limb angle in °.")] = None,
    rate: Annotated[float | None, typer.Option(help="Samples per second, where there are no times.")] = None,
    tare: Annotated[float | None, typer.Option(help="The first this many seconds are unloaded.")] = None,
    test: TestOption = Test.BREAK,
    target: TargetOption = None,
    hold_s: HoldOption = None,
    lever_m: LeverOption = None,
    pad_angle: PadAngleOption = 90.0,
    limb_torque_nm: LimbTorqueOption = None,
    limb_lifts: LimbLiftsOption = None,
    body_mass_kg: BodyMassOption = None,
    examiner_capacity_n: CapacityOption = None,
    action: ActionOption = None,
    sex: SexOption = None,
    age: AgeOption = None,
    side: SideOption = Side.DOMINANT,
    same_protocol: ProtocolOption = False,
    onset_method: OnsetOption = Onset.ADAPTIVE,
    json: JsonFlag = False,
) -> None:
    """Find the trials in recordings and give each its verdict.

    Ends with 0 where nothing limits the results, 1 where problems do, 3 where something could not be graded.
    """
    from nktsense.grading.setup import Setup
    from nktsense.recording.formats import ReadOptions
    from nktsense.signal import DetectionSettings, OnsetMethod
    from nktsense.terminal import print_json
    from nktsense.terminal.graded import print_graded

    options = ReadOptions(
        unit=unit,
        time_column=time_column,
        force_column=force_column,
        angular_velocity_column=angular_velocity_column,
        angle_column=angle_column,
        rate_hz=rate,
        tare_s=tare,
    )
    settings = replace(
        grade_settings(test, target, hold_s),
        setup=Setup(
            lever_m=lever_m,
            pad_angle_deg=pad_angle,
            limb_torque_nm=limb_torque_nm,
            limb_lifts=limb_lifts,
            body_mass_kg=body_mass_kg,
            examiner_capacity_n=examiner_capacity_n,
            norm=norm_person(action, sex, age, side, same_protocol=same_protocol),
        ),
        detection=DetectionSettings(onset_method=OnsetMethod(onset_method.value)),
    )
    status = 0
    for graded in _grade_all(paths, options, settings, quiet=json):
        if json:
            from nktsense.batch import as_json

            print_json(as_json(graded))
        else:
            print_graded(graded)
        status = max(status, EXIT_REFUSED if graded.refused else EXIT_PROBLEMS if graded.limited else 0)
    raise typer.Exit(status)


def _grade_all(
    paths: list[Path], options: ReadOptions, settings: GradeSettings, *, quiet: bool
) -> Iterator[GradedRecording]:
    from rich.progress import track

    from nktsense.batch import grade_path
    from nktsense.terminal import err

    files = list(files_of(paths))
    shown = track(files, "Grading", console=err, transient=True, disable=quiet or len(files) < 4)
    for path in shown:
        yield from grade_path(path, options, settings)
