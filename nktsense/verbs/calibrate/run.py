"""``nktsense calibrate run``: the guided calibration, in the window or in the terminal."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import msgspec
import typer

from nktsense.errors import RecordingError
from nktsense.verbs.options import EXIT_PROBLEMS, JsonFlag

if TYPE_CHECKING:
    from calibration.conversion import Conversion
    from calibration.guide.plan import Plan
    from calibration.guide.view import RunView
    from nktsense.acquire.calibrating import CalibrationSession
    from nktsense.verbs.calibrate.told import Teller

_PAUSE_S: Final = 0.02
PlanOption = Annotated[Path, typer.Option("--plan", help="The plan: nktsense calibrate new-plan writes one.")]
OutputOption = Annotated[
    Path, typer.Option("-o", "--output", help="The record, a .json file; its pages and raw readings lie beside it.")
]
WindowFlag = Annotated[bool, typer.Option("--window/--no-window", help="Show the run in a window, or in the terminal.")]
UnattendedFlag = Annotated[
    bool, typer.Option("--unattended", help="No person is there: what needs one ends the run with the reason.")
]
ArchiveFlag = Annotated[
    bool, typer.Option("--archive/--no-archive", help="Keep the record in the archive of the instrument.")
]


def run(
    address: Annotated[str, typer.Argument(help="The instrument, for example serial:/dev/ttyUSB0?driver=nkt1.")],
    plan: PlanOption,
    output: OutputOption,
    window: WindowFlag = True,
    unattended: UnattendedFlag = False,
    resume: Annotated[
        bool,
        typer.Option("--resume", help="Go on with a run that broke off, as by a crash; take the weights off first."),
    ] = False,
    archive: ArchiveFlag = True,
    json: JsonFlag = False,
) -> None:
    """Calibrate an instrument step by step; it says what to hang, waits until the reading is steady, and takes it.

    Ends with 0 where a model came out, with 1 where the run was refused; both leave a record with every reading. Where
    the instrument is lost for good it ends with 3, and --resume goes on.
    """
    from calibration.guide.plan import Plan
    from nktsense.terminal import print_json
    from nktsense.terminal.calibrated import print_document
    from nktsense.verbs.calibrate.conclude import conclude

    loaded = Plan.load(plan)
    session = open_session(loaded, address, output, resume=resume)
    follow(session, window=window and not json and not unattended, unattended=unattended, json=json)
    _refuse_broken(session, plan)
    document = conclude(session, keep=archive)
    if json:
        print_json(msgspec.json.decode(document.to_json()))  # one line, as all that was told before it
    else:
        print_document(document)
        print(f"{output}, with its .pdf and .html, and every raw reading in {output.with_suffix('.nkt')}")
    if document.status != "valid":
        raise typer.Exit(EXIT_PROBLEMS)


def open_session(
    plan: Plan, address: str, output: Path, *, resume: bool = False, known: Conversion | None = None
) -> CalibrationSession:
    """Return a session for a plan, not yet started.

    Raises:
        RecordingError: The name is taken, ends otherwise than in .json, or its folder is missing.
        BridgeError: The address or its driver is not known.
        CalibrationError: The plan makes no sense.
    """
    from firmware_bridge import open_device
    from nktsense.acquire.calibrating import CalibrationSession

    if output.suffix != ".json":
        raise RecordingError(f"{output} must end in .json.", "The record is JSON; its pages are written beside it.")
    if not output.parent.is_dir():
        raise RecordingError(f"{output} cannot be written: there is no such folder.", "Make it, or choose another.")
    gauge = None if plan.gauge is None else open_device(plan.gauge.address)
    return CalibrationSession(plan, open_device(address), output, gauge=gauge, resume=resume, known=known)


def _refuse_broken(session: CalibrationSession, plan: Path) -> None:
    """Refuse to make a record where the devices let the run down: it can go on when they are there again."""
    if not session.broken:
        return
    if not session.run.points:
        raise RecordingError(session.broken, "Nothing was read yet, and no record was made.")
    raise RecordingError(
        f"{session.broken} What was read is kept.",
        f"Go on with: nktsense calibrate run ADDRESS --plan {plan} -o {session.output} --resume",
    )


def follow(session: CalibrationSession, *, window: bool, unattended: bool, json: bool) -> None:
    """Run a session to its end, in the window or in the terminal, and close it whatever happens."""
    if window:
        from nktsense.view.look.probe import require_window

        require_window()
        from nktsense.view.calibration.window import run_calibration

        try:
            run_calibration(session.start())
        finally:
            session.close()
        return
    _in_terminal(session, unattended=unattended, json=json)


def _in_terminal(session: CalibrationSession, *, unattended: bool, json: bool) -> None:
    from nktsense.terminal import err
    from nktsense.verbs.calibrate.talk import HELP, Ear
    from nktsense.verbs.calibrate.told import Teller, banner

    ear = Ear()
    minutes = sum(action.wait_s + 5 for action in session.run.actions) / 60
    banner(len(session.run.actions), minutes, "" if unattended else HELP)
    with err.status("Connecting.") as status:
        teller = Teller(session.plan.instrument.unit, json=json, status=status)
        try:
            _loop(session.start(), ear, teller, unattended=unattended)
        except KeyboardInterrupt:
            session.run.stop("ended by the operator")
        finally:
            session.close()
        teller.tell(session.run.view)


def _loop(session: CalibrationSession, ear: object, teller: Teller, *, unattended: bool) -> None:
    from nktsense.verbs.calibrate.talk import Ear

    assert isinstance(ear, Ear)
    waited = _Waited()
    while True:
        view = session.step()
        teller.tell(view)
        teller.notice(session.message)
        for answer in ear.obey(session.run):
            teller.answer(answer)
        if view.over:
            return
        if unattended and (reason := waited.too_long(view, session.plan.sequence.patience_s)):
            session.run.stop(reason)
        time.sleep(_PAUSE_S)


class _Waited:
    """How long, in stream time, a run has been waiting for a person who is not there."""

    def __init__(self) -> None:
        self._since: tuple[int, float] | None = None

    def too_long(self, view: RunView, patience_s: float) -> str:
        """Return why the run cannot go on without a person, or ""."""
        asks = bool(view.alert) or (view.phase == "load" and bool(view.waiting))
        if not asks or view.time_s != view.time_s:
            self._since = None
            return ""
        if self._since is None or self._since[0] != view.position:
            self._since = (view.position, view.time_s)
        if view.time_s - self._since[1] < 2 * patience_s:
            return ""
        return view.alert or f"{view.instruction} Nobody did, for {view.time_s - self._since[1]:.0f} s. {view.waiting}"
