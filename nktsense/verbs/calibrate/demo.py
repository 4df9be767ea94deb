"""``nktsense calibrate demo``: a whole calibration on a virtual bench, before any weight is lifted."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from nktsense.errors import RecordingError
from nktsense.verbs.calibrate.run import WindowFlag

if TYPE_CHECKING:
    import datetime

    from calibration.guide.plan import Plan
    from calibration.guide.run import GuidedRun
    from calibration.guide.view import RunView
    from calibration.kept.document import Document
    from firmware_bridge.virtual.bench import Bench
    from firmware_bridge.virtual.server import VirtualDynamometer
    from nktsense.acquire.calibrating import CalibrationSession

_SERIAL: Final = "SIM-BENCH"
_MASSES_KG: Final = [5.0, 10.0, 20.0, 20.0]


def demo(
    out: Annotated[Path, typer.Option("--out", help="Folder for plan, record and raw readings.")] = Path("out"),
    speed: Annotated[float, typer.Option(min=1.0, max=300.0, help="How much faster than a real one.")] = 60.0,
    window: WindowFlag = True,
) -> None:
    """Calibrate a virtual load cell, with a virtual technician who hangs the weights. Everything in it is simulated.

    The archive of this computer is left alone.
    """
    import datetime

    from nktsense.terminal.calibrated import print_document
    from nktsense.verbs.calibrate.conclude import write
    from nktsense.view.look.probe import window_problem

    served = open_bench(out, speed)
    problem = window_problem() if window else None
    if problem is not None:
        print(f"No window here: {problem} Going on without one.", file=sys.stderr)
    try:
        _follow(served, window=window and problem is None)
    finally:
        served.close()
    today = datetime.datetime.now(datetime.UTC).date()
    document = served.document(today)
    pages = write(document, served.output)
    served.finished()
    print_document(document)
    print(f"Simulated. Look at {', '.join(str(page) for page in pages)}.")


def open_bench(out: Path, speed: float) -> WithTechnician:
    """Return a whole calibration on a virtual bench, not yet started.

    Args:
        out: Folder for plan, record and raw readings; it is made.
        speed: How much faster than a real one.

    Raises:
        RecordingError: The folder holds one already.
    """
    from calibration.guide.plan import Plan
    from firmware_bridge import open_device
    from firmware_bridge.virtual.bench import Bench, BenchSpeaker, Cell
    from firmware_bridge.virtual.scenario import Scenario, play
    from firmware_bridge.virtual.server import VirtualDynamometer
    from nktsense.acquire.calibrating import CalibrationSession
    from nktsense.verbs.calibrate.new_plan import plan_text

    plan_path, output = out / "bench-plan.toml", out / "bench-record.json"
    if output.exists() or plan_path.exists():
        raise RecordingError(f"{out} holds a demo already.", "Give --out another folder.")
    out.mkdir(parents=True, exist_ok=True)
    text = plan_text(
        serial=_SERIAL,
        capacity_n=500.0,
        unit="counts",
        kind="rotated",
        masses_kg=_MASSES_KG,
        weight_class="M1",
        gauge=None,
        latitude_deg=48.1,
        height_m=520.0,
    )
    plan_path.write_text(_simulated(text), "utf-8")
    plan = Plan.load(plan_path)
    bench = Bench(Cell())
    device = VirtualDynamometer(play(Scenario("rest", rest_s=0.1)), BenchSpeaker(bench, _SERIAL), speed=speed)
    address = f"{'' if device.port.startswith('socket:') else 'serial:'}{device.port}?driver=nkt1"
    return WithTechnician(CalibrationSession(plan, open_device(address), output), bench, device)


def _simulated(text: str) -> str:
    """Say in a plan, and so on every page of its record, that nothing was ever weighed."""
    text = text.replace(
        '[laboratory]\nname = ""', '[laboratory]\nname = "SIMULATED: a virtual bench, nothing was weighed"'
    )
    text = text.replace('model = ""', 'model = "simulated load cell"')
    return f"# A virtual bench: nothing in this plan was ever weighed.\n{text}"


class WithTechnician:
    """A session whose weights hang by themselves as soon as they are asked for.

    Args:
        session: The session.
        bench: Where the weights hang.
        device: The virtual device, which ends with the session.
    """

    def __init__(self, session: CalibrationSession, bench: Bench, device: VirtualDynamometer) -> None:
        self._session, self._bench, self._device = session, bench, device

    @property
    def run(self) -> GuidedRun:
        """The run."""
        return self._session.run

    @property
    def plan(self) -> Plan:
        """Its plan."""
        return self._session.plan

    @property
    def message(self) -> str:
        """What the link has to say, or ""."""
        return self._session.message

    @property
    def output(self) -> Path:
        """Where the record is to be written."""
        return self._session.output

    def start(self) -> WithTechnician:
        """Begin to read; returns at once."""
        self._session.start()
        return self

    def step(self) -> RunView:
        """Hang what is asked for, and read on."""
        view = self._session.step()
        if view.action is None:
            return view
        if view.phase == "confirm" and view.action.kind == "remount":
            self._bench.load(0.0)
            self._bench.remount()
            self._session.run.confirm()
        elif view.phase == "load":
            self._bench.load(view.action.force_n)
        return view

    def close(self) -> None:
        """Stop reading; safe to call twice."""
        self._session.close()
        self._device.close()

    def document(self, today: datetime.date) -> Document:
        """Return the record, sealed; close first."""
        return self._session.document(self._session.evaluate(), f"{_SERIAL}-demo", today).sealed()

    def finished(self) -> None:
        """Forget what was kept meanwhile: the record is written."""
        self._session.finished()


def _follow(served: WithTechnician, *, window: bool) -> None:
    if window:
        from nktsense.view.calibration.window import run_calibration

        run_calibration(served.start())
        return
    _in_terminal(served)


def _in_terminal(served: WithTechnician) -> None:
    import time

    from nktsense.terminal import err
    from nktsense.verbs.calibrate.told import Teller

    with err.status("Connecting.") as status:
        teller = Teller(served.plan.instrument.unit, json=False, status=status)
        served.start()
        while True:
            view = served.step()
            teller.tell(view)
            if view.over:
                return
            time.sleep(0.01)
