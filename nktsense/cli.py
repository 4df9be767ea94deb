"""The command ``nktsense``: a thin layer of verbs over the rooms below."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

import nktsense
from calibration import CalibrationError, CalibrationRecord
from firmware_bridge import BridgeError, list_drivers, open_device
from nktsense.errors import NktsenseError, RecordingError

if TYPE_CHECKING:
    from nktsense.acquire import LiveSession
    from nktsense.batch import GradedRecording
    from nktsense.demo import Played
    from nktsense.grading import GradeSettings
    from nktsense.recording.formats import ReadOptions

EXIT_PROBLEMS = 1
EXIT_REFUSED = 3

app = typer.Typer(
    help="Manual muscle testing made measurable: read a dynamometer, find the hold or the break, say how sure.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


class Test(StrEnum):
    """The two kinds of test."""

    MAKE = "make"
    BREAK = "break"


JsonFlag = Annotated[bool, typer.Option("--json", help="Print JSON for machines.")]
TestOption = Annotated[Test, typer.Option("--test", help="Which test it was.")]
TargetOption = Annotated[float | None, typer.Option("--target", help="Planned load in N.")]
HoldOption = Annotated[float | None, typer.Option("--hold-s", help="Planned hold in s.")]


def _version(value: bool) -> None:
    if value:
        print(f"nktsense {nktsense.__version__}")
        raise typer.Exit


@app.callback()
def _root(  # pyright: ignore[reportUnusedFunction]
    debug: Annotated[bool, typer.Option("--debug", help="Show where an error came from.")] = False,
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True)] = False,
) -> None:
    del debug, version  # --debug is read in main(), before anything can fail


def _settings(test: Test, target: float | None, hold_s: float | None) -> GradeSettings:
    from nktsense.grading import GradeSettings, TestType

    return GradeSettings(test=TestType(test.value), target_n=target, hold_s=hold_s)


@app.command()
def demo(
    headless: Annotated[bool, typer.Option("--headless", help="No window: a table, a picture, files.")] = False,
    out: Annotated[Path, typer.Option("--out", help="Folder for recordings and picture.")] = Path("nktsense-demo"),
    speed: Annotated[float | None, typer.Option(min=0.1, max=50, help="How much faster than life.")] = None,
) -> None:
    """Three tests on a virtual dynamometer: one breaks, its partner holds, after the release step it holds."""
    from nktsense.view.probe import window_problem

    problem = None if headless else window_problem()
    if headless or problem is not None:
        if problem is not None:
            print(f"No window here: {problem} Going on without one.", file=sys.stderr)
        acts = _demo_headless(out, speed or 4.0)
    else:
        from nktsense.view.demo_window import show_demo

        acts = show_demo(out, speed or 1.0)
    if acts is None:
        return  # the window was closed before the story ended
    _demo_result(acts, out)


def _demo_headless(out: Path, speed: float) -> list[Played]:
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    from nktsense import demo as story
    from nktsense.terminal import err

    acts: list[Played] = []
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=err, transient=True) as progress:
        for act in story.STORY:
            task = progress.add_task(act.title)
            acts.append(story.play_headless(act, out, speed))
            progress.update(task, completed=True)
    return acts


def _demo_result(acts: list[Played], out: Path) -> None:
    from nktsense import demo as story
    from nktsense.report import Panel, draw_trials
    from nktsense.terminal import print_story

    picture = out / "demo.png"
    draw_trials([Panel(played.act.title, played.graded) for played in acts], picture, story.CAUTION)
    print_story(acts)
    print(f"Picture: {picture}")
    print(story.CAUTION)
    if [played.verdict for played in acts] != [act.expected for act in story.STORY]:
        raise NktsenseError("The story did not end as it should.", "Please report this with the files.")


@app.command()
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


@app.command()
def live(
    address: Annotated[str, typer.Argument(help="For example serial:/dev/ttyUSB0?driver=nkt1, or sim:break.")],
    test: TestOption = Test.BREAK,
    target: TargetOption = None,
    hold_s: HoldOption = None,
    output: Annotated[Path | None, typer.Option("-o", "--output", help="Record to this .nkt file too.")] = None,
    calibration: Annotated[Path | None, typer.Option(help="Calibration of raw counts.")] = None,
) -> None:
    """Show a device live in the window: the trace, the phase, the verdict when a trial closes."""
    from nktsense.view.probe import require_window

    require_window()
    session = _session(address, output, calibration)
    _show(session, address, _settings(test, target, hold_s))


def _show(session: LiveSession, title: str, settings: GradeSettings) -> None:
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


@app.command()
def record(
    address: Annotated[str, typer.Argument(help="The device.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="The .nkt file; never overwritten.")],
    seconds: Annotated[float | None, typer.Option(min=0.1, help="Stop after this time.")] = None,
    test: TestOption = Test.BREAK,
    target: TargetOption = None,
    hold_s: HoldOption = None,
    calibration: Annotated[Path | None, typer.Option(help="Calibration of raw counts.")] = None,
    json: JsonFlag = False,
) -> None:
    """Record a device to one file, without a window. Ctrl-C ends it; what was told as saved stays saved."""
    from nktsense.acquire import LinkState
    from nktsense.grading import grade_trial
    from nktsense.terminal import err, print_json, print_trial

    if output.suffix != ".nkt":
        raise RecordingError(f"{output} must end in .nkt.", "Export other formats afterwards: nktsense export.")
    settings = _settings(test, target, hold_s)
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


@app.command()
def info(
    path: Annotated[Path, typer.Argument(help="A recording of any known format.")], json: JsonFlag = False
) -> None:
    """Say what is in a recording."""
    from nktsense.recording.formats import ReadOptions, read_recordings
    from nktsense.recording.nkt_reader import describe
    from nktsense.terminal import print_json

    if path.suffix == ".nkt":
        facts = describe(path)
        if json:
            print_json(facts)
        else:
            _print_facts(facts)
        return
    for recording in read_recordings(path, ReadOptions(force_column="all")):
        row: dict[str, Any] = {
            "file": str(path),
            "channel": recording.channel,
            "sample_count": len(recording),
            "mean_rate_hz": recording.mean_rate_hz,
            "duration_s": recording.duration_s,
            "unit": recording.unit,
            "source_unit": recording.source_unit,
            "gaps": len(recording.gaps),
            "markers": len(recording.markers),
            "problems": [{"code": p.code, "message": p.message, "at_s": p.at_s} for p in recording.problems],
        }
        if json:
            print_json(row)
        else:
            _print_facts(row)


def _print_facts(facts: dict[str, Any], indent: str = "") -> None:
    for key, value in facts.items():
        if isinstance(value, dict):
            print(f"{indent}{key}:")
            _print_facts(value, indent + "  ")
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            print(f"{indent}{key}:")
            for item in value:
                print(f"{indent}  {', '.join(str(v) for v in item.values() if v is not None)}")
        else:
            shown = f"{value:.6g}" if isinstance(value, float) else "–" if value in (None, []) else value
            print(f"{indent}{key}: {shown}")


@app.command()
def replay(
    path: Annotated[Path, typer.Argument(help="A recording of any known format.")],
    speed: Annotated[float, typer.Option(min=0, help="How much faster than recorded; 0 as fast as it goes.")] = 1.0,
    unit: Annotated[str | None, typer.Option(help="Unit of the force, where the file has none.")] = None,
    force_column: Annotated[str | None, typer.Option(help="Which force column.")] = None,
    test: TestOption = Test.BREAK,
    target: TargetOption = None,
    hold_s: HoldOption = None,
    headless: Annotated[bool, typer.Option("--headless", help="No window: print the trials as they close.")] = False,
) -> None:
    """Play a recording as if the device were there, in the window or in the terminal."""
    from nktsense.acquire import LiveSession, ReplayDevice
    from nktsense.grading import grade_trial
    from nktsense.recording.formats import ReadOptions, read_recordings
    from nktsense.terminal import print_trial
    from nktsense.view.probe import require_window

    if not headless:
        require_window()
    recording = read_recordings(path, ReadOptions(unit=unit, force_column=force_column))[0]
    settings = _settings(test, target, hold_s)
    session = LiveSession(ReplayDevice(recording, speed, path.name), settings=settings.detection, zero=False)
    if not headless:
        _show(session, path.name, settings)
    number, message = 0, ""
    for update in session.start().updates():
        message = update.message or message
        for trial in update.trials:
            number += 1
            print_trial(number, grade_trial(trial, settings))
    if message:
        raise NktsenseError(message)
    print(f"{number} trials")


@app.command()
def export(
    path: Annotated[Path, typer.Argument(help="A recording of any known format.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="OUT.csv or OUT.parquet.")],
    unit: Annotated[str | None, typer.Option(help="Unit of the force, where the file has none.")] = None,
    force_column: Annotated[str | None, typer.Option(help="Which force column.")] = None,
) -> None:
    """Write a recording as CSV or Parquet, with its metadata."""
    from nktsense.recording.formats import ReadOptions, read_recordings, write_recording

    found = read_recordings(path, ReadOptions(unit=unit, force_column=force_column))
    if len(found) > 1:
        names = ", ".join(str(one.channel) for one in found)
        raise RecordingError(f"{path} holds {len(found)} recordings.", f"Choose one with --force-column: {names}.")
    recording = found[0]
    if len(recording) == 0:
        raise RecordingError(f"{path} holds nothing to export.", " ".join(p.message for p in recording.problems))
    write_recording(recording, output)
    print(f"{output}: {len(recording)} samples")


@app.command()
def grade(
    paths: Annotated[list[Path], typer.Argument(help="Recordings, or folders of them.")],
    unit: Annotated[str | None, typer.Option(help="N, kgf, lbf or counts, where the file does not say.")] = None,
    time_column: Annotated[str | None, typer.Option(help="Name of the time column.")] = None,
    force_column: Annotated[str | None, typer.Option(help="Name of the force column, or all.")] = None,
    angular_velocity_column: Annotated[str | None, typer.Option(help="Column of limb velocity in °/s.")] = None,
    angle_column: Annotated[str | None, typer.Option(help="Column of limb angle in °.")] = None,
    rate: Annotated[float | None, typer.Option(help="Samples per second, where there are no times.")] = None,
    tare: Annotated[float | None, typer.Option(help="The first this many seconds are unloaded.")] = None,
    test: TestOption = Test.BREAK,
    target: TargetOption = None,
    hold_s: HoldOption = None,
    json: JsonFlag = False,
) -> None:
    """Find the trials in recordings and give each its verdict.

    Ends with 0 where nothing limits the results, 1 where problems do, 3 where something could not be graded.
    """
    from nktsense.recording.formats import ReadOptions
    from nktsense.terminal import print_graded, print_json

    options = ReadOptions(
        unit=unit,
        time_column=time_column,
        force_column=force_column,
        angular_velocity_column=angular_velocity_column,
        angle_column=angle_column,
        rate_hz=rate,
        tare_s=tare,
    )
    settings = _settings(test, target, hold_s)
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

    files = list(_files(paths))
    shown = track(files, "Grading", console=err, transient=True, disable=quiet or len(files) < 4)
    for path in shown:
        yield from grade_path(path, options, settings)


def _files(paths: list[Path]) -> Iterator[Path]:
    from nktsense.recording.formats import list_formats

    for path in paths:
        if path.is_dir():
            known = {suffix for form in list_formats() for suffix in form.suffixes}
            yield from sorted(p for p in path.rglob("*") if p.is_file() and p.suffix.lower() in known)
        else:
            yield path


@app.command()
def doctor(json: JsonFlag = False) -> None:
    """Check this machine, and say how to mend what is wrong."""
    from nktsense.doctor import examine
    from nktsense.terminal import print_findings, print_json

    findings = examine()
    if json:
        for finding in findings:
            keys = ("topic", "state", "text", "fix")
            print_json({key: getattr(finding, key) for key in keys})
    else:
        print_findings(findings)
    if any(finding.state == "problem" for finding in findings):
        raise typer.Exit(EXIT_PROBLEMS)


def main() -> None:
    """Run the command; an error is one plain sentence, unless ``--debug`` asks for more."""
    debug = "--debug" in sys.argv
    try:
        app()
    except (BridgeError, NktsenseError, CalibrationError) as error:
        if debug:
            raise
        print(f"Error: {error}", file=sys.stderr)
        sys.exit(EXIT_REFUSED)
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        sys.exit(0)  # the reader of a pipe has what it wanted
    except Exception as error:
        if debug:
            raise
        print(
            f"Error: something went wrong inside the program ({type(error).__name__}: {error}). "
            "Run it again with `nktsense --debug …` and report what it prints.",
            file=sys.stderr,
        )
        sys.exit(EXIT_REFUSED)
