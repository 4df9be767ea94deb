"""The calibrations that this computer keeps, as plain values."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from calibration import CalibrationError

if TYPE_CHECKING:
    from calibration.kept.archive import Archive

State = Literal["valid", "due soon", "overdue", "at once", "refused", "damaged"]


@dataclass(frozen=True, slots=True)
class Kept:
    """The newest calibration of an instrument.

    Attributes:
        serial: Serial number of the instrument.
        state: How it stands today; ``refused`` where it has no valid one, ``damaged`` where its archive is.
        words: The same in a sentence or two, English.
        identity: Name of the record; "" where the archive cannot be read.
        made_on: Day of issue, YYYY-MM-DD, or "".
        age_days: Days since then, or None.
        due_on: Last day on which it holds, YYYY-MM-DD, or "".
        low_n: Lowest calibrated force, N; None where there is no curve.
        high_n: Highest one, N.
        expanded_u_n: Expanded uncertainty of one reading at the highest force, N, or None.
        at_n: That force, N, or None.
        records: How many calibrations are kept of it.
        checks: How many checks.
    """

    serial: str
    state: State
    words: str
    identity: str = ""
    made_on: str = ""
    age_days: int | None = None
    due_on: str = ""
    low_n: float | None = None
    high_n: float | None = None
    expanded_u_n: float | None = None
    at_n: float | None = None
    records: int = 0
    checks: int = 0


def kept_here(today: datetime.date | None = None) -> tuple[Kept, ...]:
    """Return what the archive of this computer keeps, one for each instrument; reads every record, so takes a while.

    Raises:
        CalibrationError: The archive cannot be read at all.
    """
    from calibration.kept.archive import Archive
    from nktsense.calibrations import folder

    if not folder().is_dir():
        return ()
    archive = Archive(folder())
    day = today or datetime.datetime.now(datetime.UTC).date()
    return tuple(_kept(archive, serial, day) for serial in archive.serials())


def _kept(archive: Archive, serial: str, today: datetime.date) -> Kept:
    from calibration.kept.due import due_state

    try:
        records, checks = archive.records(serial), archive.checks(serial)
        latest = archive.latest(serial)
        due = due_state(latest, today, checks)
    except CalibrationError as error:
        return Kept(serial, "damaged", str(error))
    shown = latest or (records[-1] if records else None)
    if shown is None:
        return Kept(serial, "refused", due.words, checks=len(checks))
    state: State = "at once" if due.at_once else "refused" if due.state == "never" else due.state
    words = due.words if latest is not None else " ".join(shown.refusals)
    if due.at_once:
        words = f"{words} Where the cause was found and removed, repeat the check."
    made = datetime.date.fromisoformat(shown.issued_on)
    highest = shown.steps[-1] if shown.steps else None
    model = shown.model
    return Kept(
        serial,
        state,
        words,
        shown.identity,
        shown.issued_on,
        (today - made).days,
        shown.due_on,
        None if model is None else model.low_n,
        None if model is None else model.high_n,
        None if highest is None or latest is None else highest.expanded_u_n,
        None if highest is None or latest is None else highest.force_n,
        len(records),
        len(checks),
    )
