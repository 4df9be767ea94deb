"""``nktsense calibrate demo``: a whole calibration on a virtual bench, before any weight is lifted."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from nktsense.errors import RecordingError
from nktsense.verbs.calibrate.run import WindowFlag

if TYPE_CHECKING:
    from calibration.guide.plan import Plan
    from calibration.guide.run import GuidedRun
    from calibration.guide.view import RunView
    from firmware_bridge.virtual.bench import Bench
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

    from calibration.guide.plan import Plan
    from firmware_bridge import open_device
    from firmware_bridge.virtual.bench import Bench, BenchSpeaker, Cell
    from firmware_bridge.virtual.scenario import Scenario, play
    from firmware_bridge.virtual.server import VirtualDynamometer
    from nktsense.acquire.calibrating import CalibrationSession
    from nktsense.terminal.calibrated import print_document
    from nktsense.verbs.calibrate.conclude import write
    from nktsense.verbs.calibrate.new_plan import plan_text
    from nktsense.view.look.probe import window_problem

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
    session = CalibrationSession(plan, open_device(address), output)
    problem = window_problem() if window else None
    if problem is not None:
        print(f"No window here: {problem} Going on without one.", file=sys.stderr)
    try:
        _follow(session, bench, window=window and problem is None)
    finally:
        session.close()
        device.close()
    today = datetime.datetime.now(datetime.UTC).date()
    document = session.document(session.evaluate(), f"{_SERIAL}-demo", today).sealed()
    pages = write(document, output)
    session.finished()
    print_document(document)
    print(f"Simulated. Look at {', '.join(str(page) for page in pages)}.")


def _simulated(text: str) -> str:
    """Say in a plan, and so on every page of its record, that nothing was ever weighed."""
    text = text.replace(
        '[laboratory]\nname = ""', '[laboratory]\nname = "SIMULATED: a virtual bench, nothing was weighed"'
    )
    text = text.replace('model = ""', 'model = "simulated load cell"')
    return f"# A virtual bench: nothing in this plan was ever weighed.\n{text}"


class _WithTechnician:
    """A session whose weights hang by themselves as soon as they are asked for."""

    def __init__(self, session: CalibrationSession, bench: Bench) -> None:
        self._session, self._bench = session, bench

    @property
    def run(self) -> GuidedRun:
        return self._session.run

    @property
    def plan(self) -> Plan:
        return self._session.plan

    @property
    def message(self) -> str:
        return self._session.message

    def start(self) -> _WithTechnician:
        self._session.start()
        return self

    def step(self) -> RunView:
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
        self._session.close()


def _follow(session: CalibrationSession, bench: Bench, *, window: bool) -> None:
    served = _WithTechnician(session, bench)
    if window:
        from nktsense.view.calibration.window import run_calibration

        run_calibration(served.start())
        return
    _in_terminal(served)


def _in_terminal(served: _WithTechnician) -> None:
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
