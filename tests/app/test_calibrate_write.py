"""``nktsense calibrate write``: what an instrument stores, shown and replaced."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import typer
from msgspec.structs import replace
from typer.testing import CliRunner, Result

from calibration import CalibrationError
from calibration.kept.archive import Archive
from calibration.kept.check import evaluate_check
from calibration.kept.check_record import CheckPoint
from calibration.kept.document import Document
from firmware_bridge.codecs.nkt1_calibration import (
    StoredCalibration,
)
from firmware_bridge.virtual.nkt1_store import COPY_B, StoringSpeaker
from firmware_bridge.virtual.speakers import Nkt1Speaker
from nktsense.verbs.calibrate.write import write
from tests.bridge.storing_instrument import OLD_BYTES, filled, on_a_pty, served
from tests.report import sample

app = typer.Typer()
app.command()(write)


def verb(*arguments: object, answer: str = "") -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments], input=answer)


def record_at(path: Path, *, serial: str = "SIM-0001", unit: str = "counts", due_in_days: int = 30) -> Path:
    """Write a record of the virtual instrument."""
    made = sample.document("counts" if unit == "counts" else "N")
    plan = replace(made.plan, instrument=replace(made.plan.instrument, serial=serial))
    due = date.today() + timedelta(days=due_in_days)
    path.write_bytes(replace(made, plan=plan, due_on=due.isoformat()).to_json())
    return path


@on_a_pty
class TestTheVerb:
    def test_without_a_record_it_only_shows(self) -> None:
        eeprom = filled()
        with served(StoringSpeaker(Nkt1Speaker(), eeprom)) as (_, address):
            result = verb(address)
        assert result.exit_code == 0, result.output
        for shown in ("SIM-0001", "2025-11-19", "7990.0", "84000.0", "20 N to 500 N", "0001020304050607"):
            assert shown in result.output
        assert eeprom.cells == OLD_BYTES + OLD_BYTES

    def test_a_record_is_stored_with_all_digits(self, tmp_path: Path) -> None:
        eeprom = filled()
        path = record_at(tmp_path / "record.json")
        document = Document.load(path)
        assert document.model is not None
        with served(StoringSpeaker(Nkt1Speaker(), eeprom)) as (_, address):
            result = verb(address, "--record", path, "--yes")
            assert result.exit_code == 0, result.output
            again = verb(address, "--record", path)
        stored = StoredCalibration.unsealed(eeprom.read(COPY_B))
        assert (stored.zero_reading, stored.coefficients) == (document.model.zero_reading, document.model.coefficients)
        assert (stored.low_n, stored.high_n) == (document.model.low_n, document.model.high_n)
        assert stored.day.isoformat() == document.issued_on
        assert stored.record.hex() == document.sha256[:16]
        assert "7990.0" in result.output, "what was stored before is shown"
        assert again.exit_code == 0
        assert "stored already" in again.output

    @pytest.mark.parametrize(("answer", "code"), [("n\n", 1), ("\n", 1), ("y\n", 0)])
    def test_it_asks(self, tmp_path: Path, answer: str, code: int) -> None:
        eeprom = filled()
        with served(StoringSpeaker(Nkt1Speaker(), eeprom)) as (_, address):
            result = verb(address, "--record", record_at(tmp_path / "record.json"), answer=answer)
        assert result.exit_code == code, result.output
        assert (eeprom.cells == OLD_BYTES + OLD_BYTES) == (code == 1)

    def test_a_port_alone_names_it(self) -> None:
        with served(StoringSpeaker(Nkt1Speaker(), filled())) as (device, _):
            result = verb(device.port)
        assert result.exit_code == 0, result.output
        assert "2025-11-19" in result.output

    def test_nobody_there_to_answer_is_no(self, tmp_path: Path) -> None:
        eeprom = filled()
        with served(StoringSpeaker(Nkt1Speaker(), eeprom)) as (_, address):
            result = verb(address, "--record", record_at(tmp_path / "record.json"))
        assert result.exit_code == 1
        assert "Nothing was written." in result.output
        assert "--yes" in result.output
        assert eeprom.cells == OLD_BYTES + OLD_BYTES

    @pytest.mark.parametrize("changed_percent", [0.0, 3.0])
    def test_a_record_that_its_newest_check_contradicts_is_refused(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, changed_percent: float
    ) -> None:
        monkeypatch.setenv("NKTSENSE_CALIBRATIONS", str(tmp_path / "archive"))
        archive = Archive(tmp_path / "archive")
        path = archive.add(Document.load(record_at(tmp_path / "record.json")))
        document = Document.load(path)
        conversion = document.conversion()
        force_n = conversion.high_n
        reading = conversion.zero_reading + sum(
            c * (force_n * (1 + changed_percent / 100)) ** k for k, c in enumerate(conversion.coefficients, 1)
        )
        at = CheckPoint(force_n=force_n, u_force_n=0.01, reading=reading, zero_reading=conversion.zero_reading)
        archive.add_check(
            evaluate_check(
                conversion,
                [at],
                2.0,
                calibration_sha256=document.sha256,
                time=datetime.now(UTC),
                operator="T. Est",
                software="a test",
            )
        )
        eeprom = filled()
        with served(StoringSpeaker(Nkt1Speaker(), eeprom)) as (_, address):
            result = verb(address, "--record", path, "--yes")
        refused = changed_percent > 0
        assert (eeprom.cells == OLD_BYTES + OLD_BYTES) == refused
        assert isinstance(result.exception, CalibrationError) == refused
        assert ("does not hold" in str(result.exception)) == refused

    @pytest.mark.parametrize(
        ("changes", "why"),
        [
            ({"serial": "SIM-0002"}, "SIM-0002"),
            ({"due_in_days": -2}, "overdue"),
            ({"unit": "N"}, "newtons"),
        ],
    )
    def test_a_record_that_does_not_fit_is_refused(self, tmp_path: Path, changes: dict[str, object], why: str) -> None:
        eeprom = filled()
        path = record_at(tmp_path / "record.json", **changes)
        with served(StoringSpeaker(Nkt1Speaker(), eeprom)) as (_, address):
            result = verb(address, "--record", path, "--yes")
        assert isinstance(result.exception, CalibrationError)
        assert why in str(result.exception)
        assert eeprom.cells == OLD_BYTES + OLD_BYTES

    def test_a_refused_record_is_refused(self, tmp_path: Path) -> None:
        path = tmp_path / "record.json"
        path.write_bytes(sample.refused("counts").to_json())
        result = verb("serial:/dev/no-such-port?driver=nkt1", "--record", path, "--yes")
        assert isinstance(result.exception, CalibrationError)
        assert "was refused" in str(result.exception)
