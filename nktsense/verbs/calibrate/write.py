"""``nktsense calibrate write``: what the reference instrument stores of its calibration, shown or replaced."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from calibration.errors import CalibrationError
from nktsense.verbs.agreed import agreed
from nktsense.verbs.options import EXIT_PROBLEMS

if TYPE_CHECKING:
    from calibration.kept.document import Document
    from firmware_bridge.codecs.nkt1_calibration import StoredCalibration
    from firmware_bridge.instrument.stored_calibration import Found


def write(
    address: Annotated[str, typer.Argument(help="The instrument: serial:/dev/ttyUSB0?driver=nkt1, or just its port.")],
    record: Annotated[
        Path | None, typer.Option("--record", help="Calibration record (.json) to store; without it nothing changes.")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask before it is written.")] = False,
) -> None:
    """Show the calibration that an NKT1 instrument stores, or replace it with that of a record.

    The instrument does not compute with it: it sends raw counts all the same. Ends with 1 where the question whether
    to write was answered with no.
    """
    from firmware_bridge.instrument.stored_calibration import read_stored, write_stored
    from nktsense.verbs.firmware.address import instrument_address

    address = instrument_address(address)
    if record is None:
        found = read_stored(address)
        print(f"{found.name}, firmware {found.firmware or 'not stated'}")
        _show("Stored", found.calibration, _nothing(found))
        return
    serial, new = to_store(record, datetime.datetime.now(datetime.UTC).date())
    found = read_stored(address)
    if found.serial != serial:
        stated = f"{found.serial!r}" if found.serial else "no serial number"
        raise CalibrationError(
            f"{record} is a calibration of {serial!r}, but the instrument on {address} states {stated}. "
            "Nothing was written. Connect the right one, or use its own record."
        )
    print(found.name)
    _show("Stored now", found.calibration, _nothing(found))
    _show("To be stored", new)
    if found.calibration is not None and found.calibration.sealed() == new.sealed():
        print("It is stored already; nothing was written.")
        return
    if not yes and not agreed("Replace what is stored?"):
        print("Nothing was written.")
        raise typer.Exit(EXIT_PROBLEMS)
    kept = write_stored(address, new, serial)
    print(f"Written to {kept.name} and read back: it stores the calibration of {record}.")


def to_store(record: Path, today: datetime.date) -> tuple[str, StoredCalibration]:
    """Return the serial number of a record, and what an instrument shall store of it.

    Args:
        record: The record, as JSON.
        today: The day, which the record must not be overdue on.

    Raises:
        CalibrationError: It cannot be read, was refused, is overdue, has no serial number, or is not one of counts; or
            its newest check on this computer does not hold.
        CodecError: It holds a number that no instrument takes.
    """
    from calibration.kept.document import Document
    from firmware_bridge.codecs.nkt1_calibration import StoredCalibration

    document = Document.load(record)
    conversion = document.conversion()
    _refuse_failed(document, conversion.serial, record, today)
    if conversion.overdue(today):
        raise CalibrationError(f"{record} is overdue since {conversion.due}. Calibrate the instrument again.")
    if conversion.unit != "counts":
        raise CalibrationError(
            f"{record} is of an instrument that states newtons. An NKT1 instrument sends counts: use a record of them."
        )
    if not conversion.serial:
        raise CalibrationError(f"{record} names no serial number: nobody can tell which instrument it is of.")
    return conversion.serial, StoredCalibration.of(
        conversion.zero_reading,
        conversion.coefficients,
        conversion.low_n,
        conversion.high_n,
        conversion.date,
        document.sha256,
    )


def _refuse_failed(document: Document, serial: str, record: Path, today: datetime.date) -> None:
    """Refuse a record that its newest check contradicts: other computers would take its numbers on trust."""
    from calibration.kept.due import due_state
    from nktsense.verbs.calibrate.conclude import archive

    at_once = due_state(document, today, archive().checks(serial)).at_once if serial else ()
    if at_once:
        raise CalibrationError(
            f"{record} no longer holds: {' '.join(at_once)} Nothing was written. Calibrate the instrument again, or "
            "remove the fault and let a check hold: nktsense calibrate verify."
        )


def _nothing(found: Found) -> str:
    return found.problem or "nothing"


def _show(title: str, stored: StoredCalibration | None, otherwise: str = "") -> None:
    if stored is None:
        print(f"{title}: {otherwise}")
        return
    print(f"{title}:")
    print(f"  calibrated on  {stored.day.isoformat()}")
    print(f"  record         SHA-256 begins with {stored.record.hex()}")
    print(f"  range          {stored.low_n:g} N to {stored.high_n:g} N")
    print(f"  zero           {stored.zero_reading!r} counts")
    for power, value in enumerate(stored.coefficients, start=1):
        print(f"  c{power}             {value!r} counts per N{('', '²', '³')[power - 1]}")
