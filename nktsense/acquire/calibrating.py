"""A guided calibration with a real device: it reads, the run decides, everything is kept."""

from __future__ import annotations

import datetime
import hashlib
from pathlib import Path

import msgspec

import nktsense
from calibration.conversion import Conversion
from calibration.errors import CalibrationError
from calibration.evaluate.documents import Circumstances, document_of
from calibration.evaluate.evaluation import Evaluation, evaluate
from calibration.guide.plan import Plan
from calibration.guide.run import GuidedRun
from calibration.guide.view import RunView
from calibration.kept.document import Document, Recording
from calibration.points import Discarded, Point
from firmware_bridge import Device, DeviceInfo
from nktsense.acquire.raw import RawSession
from nktsense.acquire.update import LinkState, SensorState
from nktsense.errors import RecordingError

_LOST = (LinkState.LOST, LinkState.FAILED)
_NO_READING = {
    SensorState.BEYOND_RANGE: "The force sensor stands at the end of its range: is a wire off?",
    SensorState.FAULTY: "The force sensor does not answer or is stuck. Check its wires.",
}


class Interrupted(msgspec.Struct, frozen=True, kw_only=True):
    """What is kept of a run while it is under way, so that it can go on after a crash."""

    plan: Plan
    begun_utc: str
    points: tuple[Point, ...]
    discarded: tuple[Discarded, ...]
    log: tuple[str, ...]


class CalibrationSession:
    """A run on a device, with a recording of every raw reading.

    Args:
        plan: The plan.
        device: The instrument, not yet open.
        output: Path of the record to be made; the raw recording, and what is kept meanwhile, lie beside it.
        gauge: The reference gauge, not yet open, where the plan has one.
        resume: Go on with the run that was interrupted under this name.
        known: How the instrument is known to be calibrated, for a check of it; None where it is yet to be found.

    Raises:
        RecordingError: A file of this name exists, or there is none to go on with.
        CalibrationError: The plan makes no sense, or the interrupted run had another one.
    """

    def __init__(
        self,
        plan: Plan,
        device: Device,
        output: Path,
        *,
        gauge: Device | None = None,
        resume: bool = False,
        known: Conversion | None = None,
    ) -> None:
        self.plan, self.output = plan, output
        self.run = GuidedRun(plan, per_n=None if known is None else known.coefficients[0])
        self._meanwhile = output.with_suffix(".unfinished.json")
        self._begun_utc = _now()
        self._refuse_names(resume)
        if resume:
            self._take_up()
        self._raw = _free(output.with_suffix(".nkt"), resume)
        self._gauge_raw = _free(output.with_name(f"{output.stem}-gauge.nkt"), resume)
        self._device = RawSession(device, journal_path=self._raw)
        self._gauge = None if gauge is None else RawSession(gauge, journal_path=self._gauge_raw)
        self._kept = len(self.run.points) + len(self.run.discarded)
        self._info: DeviceInfo | None = None
        self.message = ""
        """What the link has to say, in a sentence."""
        self.broken = ""
        """Why the devices cannot go on, or ""; what was read until then is kept for a later ``resume``."""

    def start(self) -> CalibrationSession:
        """Begin to read; returns at once."""
        self._device.start()
        if self._gauge is not None:
            self._gauge.start()
        return self

    def step(self) -> RunView:
        """Hand new readings to the run, keep new points, and return how it stands. Call it often, never blocks long."""
        if self._gauge is not None:
            for update in self._gauge.poll():
                self._tell_lost("The reference gauge", update.state, update.message)
                if len(update.time_s) and self.plan.gauge is not None:
                    self.run.feed_reference(update.time_s, update.shown_force_n * self.plan.gauge.newtons_per_unit)
        for update in self._device.poll():
            self._tell_lost("The instrument", update.state, update.message)
            self._info = update.info or self._info
            self.message = _NO_READING.get(update.sensor, "") or update.message
            self._check_serial()
            if len(update.time_s):
                self._check_unit(newtons=update.calibrated)
                self.run.feed(update.time_s, update.shown_force_n)
        if self._kept != len(self.run.points) + len(self.run.discarded):
            self._keep()
        return self.run.view

    def close(self) -> None:
        """Stop reading and seal the recordings; safe to call twice."""
        self._device.stop()
        if self._gauge is not None:
            self._gauge.stop()

    def evaluate(self, before: Conversion | None = None) -> Evaluation:
        """Evaluate what was read; see `calibration.evaluate.evaluation.evaluate`."""
        return evaluate(self.run.points, self.plan, self.run.forces.relative_u, before)

    def document(self, found: Evaluation, identity: str, today: datetime.date) -> Document:
        """Return the record. Close the session first: the hash of the raw recording stands in it."""
        made = Circumstances(
            identity=identity,
            software=f"nktsense {nktsense.__version__}",
            issued_on=today,
            begun_utc=self._begun_utc,
            ended_utc=_now(),
            raw=_hashed(self._raw),
            discarded=self.run.discarded,
            device=self._stated(),
            log=self.run.log,
            stopped=self.run.stopped or ("" if self.run.done else "it was not finished"),
        )
        return document_of(self.run.points, self.plan, self.run.forces.reference, found, made)

    def finished(self) -> None:
        """Forget what was kept meanwhile: the record is written."""
        self._meanwhile.unlink(missing_ok=True)

    def _stated(self) -> str:
        info = self._info
        if info is None:
            return ""
        rate = "" if info.nominal_rate_hz is None else f"{info.nominal_rate_hz:g} readings a second"
        firmware = f"firmware {info.firmware}" if info.firmware else ""
        serial = f"serial number {info.serial}" if info.serial else ""
        return ", ".join(part for part in (info.model, serial, firmware, rate) if part)

    def _check_serial(self) -> None:
        """Refuse an instrument that says it is another one: its record would never be found when it is connected."""
        stated = self.plan.instrument.serial
        states = "" if self._info is None else self._info.serial
        if states and states != stated and not self.run.stopped and not self.run.done:
            self._break_off(
                f"The instrument states the serial number {states}, and the plan {stated}. Connect the other one, or "
                "correct [instrument] serial: records are found by what an instrument states."
            )

    def _tell_lost(self, who: str, state: LinkState, message: str) -> None:
        if state in _LOST and not self.run.stopped and not self.run.done:
            self._break_off(f"{who} was lost. {message}".strip() if state is LinkState.LOST else message)

    def _check_unit(self, *, newtons: bool) -> None:
        sends, stated = "N" if newtons else "counts", self.plan.instrument.unit
        if sends != stated and not self.run.stopped and not self.run.done:
            self._break_off(
                f"The plan says that the instrument reads {stated}, and it sends {sends}. Correct the plan."
            )

    def _break_off(self, why: str) -> None:
        self.broken = why
        self.run.stop(why)
        if self.run.points:
            self._keep()

    def _keep(self) -> None:
        self._kept = len(self.run.points) + len(self.run.discarded)
        if self.plan.sequence.kind == "check":
            return  # a few minutes: it is begun anew
        state = Interrupted(
            plan=self.plan,
            begun_utc=self._begun_utc,
            points=self.run.points,
            discarded=self.run.discarded,
            log=self.run.log,
        )
        new = self._meanwhile.with_suffix(".new")
        try:
            new.write_bytes(msgspec.json.encode(state))
            new.replace(self._meanwhile)
        except OSError as error:
            raise RecordingError(
                f"{self._meanwhile} cannot be written: {error.strerror}.", "Free some space."
            ) from error

    def _take_up(self) -> None:
        try:
            state = msgspec.json.decode(self._meanwhile.read_bytes(), type=Interrupted)
        except (OSError, msgspec.DecodeError) as error:
            raise RecordingError(
                f"There is no interrupted run at {self._meanwhile}: {error}.", "Start anew."
            ) from error
        if state.plan != self.plan:
            raise CalibrationError(f"The run at {self._meanwhile} was made by another plan. Use that plan.")
        self._begun_utc = state.begun_utc
        self.run.restore(state.points, state.discarded, state.log)

    def _refuse_names(self, resume: bool) -> None:
        if self.output.exists():
            raise RecordingError(f"{self.output} exists already.", "Choose another name: nothing is overwritten.")
        if self._meanwhile.exists() and not resume:
            raise RecordingError(
                f"A run under this name was interrupted: {self._meanwhile}.",
                "Go on with it by --resume, or choose another name.",
            )


def _free(path: Path, resume: bool) -> Path:
    """Return the name, or after an interruption the next free one: the raw readings of before stay as they are."""
    number = 2
    chosen = path
    while resume and chosen.exists():
        chosen = path.with_stem(f"{path.stem}-{number}")
        number += 1
    return chosen


def _hashed(path: Path) -> Recording | None:
    if not path.exists():
        return None
    with path.open("rb") as file:
        return Recording(file=path.name, sha256=hashlib.file_digest(file, "sha256").hexdigest())


def _now() -> str:
    return datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
