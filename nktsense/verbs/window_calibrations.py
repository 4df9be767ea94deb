"""Guided calibrations for the window, which does not know the room that makes their pages."""

from __future__ import annotations

import datetime
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from nktsense.errors import RecordingError

if TYPE_CHECKING:
    from calibration.guide.plan import Plan
    from calibration.guide.run import GuidedRun
    from calibration.guide.view import RunView
    from calibration.kept.document import Document
    from nktsense.acquire.calibrating import CalibrationSession
    from nktsense.verbs.calibrate.demo import WithTechnician
    from nktsense.view.devices.runs import BrokenOff, Made, PlanLines, Run

PRACTICE_SPEED: Final = 60.0
"""How much faster than a real one the practice is."""
_UNFINISHED: Final = ".unfinished.json"
_PLAN: Final = ".plan.toml"


class WindowCalibrations:
    """Does what ``nktsense calibrate run``, ``show`` and ``demo`` do.

    Args:
        speed: How much faster than a real one the practice is.
    """

    def __init__(self, speed: float = PRACTICE_SPEED) -> None:
        self._speed = speed

    def plan_text(self, lines: PlanLines) -> str:
        """Return a plan as TOML.

        Raises:
            CalibrationError: The lines make no sense together.
        """
        from nktsense.verbs.calibrate.new_plan import plan_text

        return plan_text(
            serial=lines.serial,
            capacity_n=lines.capacity_n,
            unit=lines.unit,
            kind=lines.kind,
            masses_kg=list(lines.masses_kg),
            weight_class=lines.weight_class,
            gauge=None,
            latitude_deg=lines.latitude_deg,
            height_m=lines.height_m,
        )

    def suggest(self, serial: str) -> tuple[Path, bool]:
        """Return where the record of a new run may go, and whether a run broke off there that can go on."""
        from nktsense.verbs.calibrate.conclude import identity_of

        folder = _made_here("records")
        today = datetime.datetime.now(datetime.UTC).date()
        identity = identity_of(serial, today)
        begins = identity.removesuffix(identity[identity.rindex(today.isoformat()) :])
        for left in sorted(folder.glob(f"{begins}*{_UNFINISHED}"), reverse=True):
            path = left.with_name(f"{left.name.removesuffix(_UNFINISHED)}.json")
            if not path.exists():
                return path, True
        path, number = folder / f"{identity}.json", 2
        while path.exists():  # of a run whose record was not kept in the archive
            path, number = folder / f"{identity}-{number}.json", number + 1
        return path, False

    def broken_off(self) -> tuple[BrokenOff, ...]:
        """Return the runs that broke off here and can go on; one whose plan is missing needs the verb."""
        import msgspec

        from nktsense.acquire.calibrating import Interrupted
        from nktsense.view.devices.runs import BrokenOff

        found: list[BrokenOff] = []
        for left in sorted(_made_here("records").glob(f"*{_UNFINISHED}")):
            output = left.with_name(f"{left.name.removesuffix(_UNFINISHED)}.json")
            try:
                state = msgspec.json.decode(left.read_bytes(), type=Interrupted)
                text = output.with_suffix(_PLAN).read_text("utf-8")
            except (OSError, UnicodeDecodeError, msgspec.DecodeError):
                continue
            if not output.exists():
                serial = state.plan.instrument.serial
                found.append(BrokenOff(output, serial, state.begun_utc, len(state.points), text))
        return tuple(found)

    def open(self, plan_text: str, address: str, output: Path, *, resume: bool = False) -> Run:
        """Return a run for a plan, not yet started; its raw readings and its record go where the verb puts them.

        Raises:
            RecordingError: The name is taken, or its folder is missing.
            BridgeError: The address or its driver is not known.
            CalibrationError: The plan makes no sense, or the run that broke off had another one.
        """
        from calibration.guide.plan import Plan
        from nktsense.verbs.calibrate.run import open_session

        if output.parent == _made_here("records"):
            output.parent.mkdir(parents=True, exist_ok=True)
        session = open_session(Plan.from_text(plan_text), address, output, resume=resume)
        _keep_plan(plan_text, output.with_suffix(_PLAN))
        return _Guided(session)

    def practice(self) -> Run:
        """Return a run on a virtual bench with a virtual technician; nothing of it goes into the archive."""
        from nktsense.verbs.calibrate.demo import open_bench

        folder = _made_here("practice")
        folder.mkdir(parents=True, exist_ok=True)
        return _Practice(open_bench(Path(tempfile.mkdtemp(prefix="bench-", dir=folder)), self._speed))

    def page(self, serial: str, identity: str, ending: Literal["pdf", "html"]) -> Path:
        """Return where the page of a record is, and make it where there is none yet.

        Raises:
            CalibrationError: There is no such record.
            RecordingError: It cannot be written.
        """
        from calibration.errors import CalibrationError
        from nktsense.report.calibration_page import write_html, write_pdf
        from nktsense.verbs.calibrate.conclude import archive

        record = next((one for one in archive().records(serial) if one.identity == identity), None)
        if record is None:
            raise CalibrationError(f"There is no record {identity} of {serial} on this computer.")
        # With its hash in the name a page is that of this record, whatever lay there before.
        path = _made_here("pages") / f"{identity}-{record.sha256[:8]}.{ending}"
        if not path.exists():
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                (write_pdf if ending == "pdf" else write_html)(record, path)
            except OSError as error:
                raise RecordingError(f"{path} cannot be written: {error.strerror or error}.", "Free some space.") from (
                    error
                )
        return path


def _keep_plan(text: str, path: Path) -> None:
    """Write a plan beside its record: a run that breaks off goes on by the same one."""
    if path.exists():
        return
    try:
        path.write_text(text, "utf-8")
    except OSError as error:
        raise RecordingError(f"{path} cannot be written: {error.strerror}.", "Free some space.") from error


class _Guided:
    """A run on a real device."""

    def __init__(self, session: CalibrationSession) -> None:
        self._session = session

    @property
    def run(self) -> GuidedRun:
        return self._session.run

    @property
    def plan(self) -> Plan:
        return self._session.plan

    @property
    def message(self) -> str:
        return self._session.message

    def start(self) -> _Guided:
        self._session.start()
        return self

    def step(self) -> RunView:
        return self._session.step()

    def close(self) -> None:
        self._session.close()

    def conclude(self) -> Made:
        from nktsense.verbs.calibrate.conclude import conclude

        session = self._session
        if session.broken and not session.run.points:
            raise RecordingError(session.broken, "Nothing was read yet, and no record was made.")
        if session.broken:
            raise RecordingError(
                f"{session.broken} What was read is kept.",
                "Connect it again, and go on with the run that broke off.",
            )
        return _made(conclude(session, keep=True), session.output)


class _Practice:
    """A run on the virtual bench."""

    def __init__(self, served: WithTechnician) -> None:
        self._served = served

    @property
    def run(self) -> GuidedRun:
        return self._served.run

    @property
    def plan(self) -> Plan:
        return self._served.plan

    @property
    def message(self) -> str:
        return self._served.message

    def start(self) -> _Practice:
        self._served.start()
        return self

    def step(self) -> RunView:
        return self._served.step()

    def close(self) -> None:
        self._served.close()

    def conclude(self) -> Made:
        from nktsense.verbs.calibrate.conclude import write

        served = self._served
        if not served.run.points:
            served.finished()
            raise RecordingError("Nothing was read in the practice.", "No record was made.")
        document = served.document(datetime.datetime.now(datetime.UTC).date())
        write(document, served.output)
        served.finished()
        words = "Simulated: nothing was weighed, and no device is calibrated by it."
        return _made(document, served.output, words, practice=True)


def _made(document: Document, output: Path, *first: str, practice: bool = False) -> Made:
    from nktsense.view.devices.runs import Made

    judged = (document.judged, document.judged_as_found)
    words = (
        *first,
        *(one.statement for one in judged if one is not None),
        *document.refusals,
        *document.suspects,
        *document.warnings,
    )
    files = (output, output.with_suffix(".pdf"), output.with_suffix(".html"), output.with_suffix(".nkt"))
    there = tuple(path for path in files if path.exists())
    return Made(document.identity, document.status == "valid", words, there, practice)


def _made_here(what: str) -> Path:
    """Return the folder of what the window makes, beside the archive."""
    from nktsense.calibrations import folder

    return folder().with_name(f"{folder().name} {what}")
