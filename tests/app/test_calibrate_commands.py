"""What goes wrong around a calibration: a pulled cable, a missing folder, Ctrl-C, a damaged archive, odd names."""

from __future__ import annotations

import datetime
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest
from typer.testing import CliRunner, Result

from calibration.errors import CalibrationError
from calibration.guide.plan import Plan
from calibration.guide.sequence import Action
from calibration.guide.view import RunView
from calibration.kept.archive import Archive
from calibration.kept.check import evaluate_check
from calibration.kept.check_record import CheckPoint
from calibration.kept.document import Document
from firmware_bridge import Device, open_device
from firmware_bridge.virtual.bench import Bench, BenchSpeaker, Cell
from firmware_bridge.virtual.scenario import Scenario, play
from firmware_bridge.virtual.server import VirtualDynamometer
from nktsense.acquire.calibrating import CalibrationSession
from nktsense.calibration_table import fit_calibration
from nktsense.errors import RecordingError
from nktsense.verbs.calibrate import app
from nktsense.verbs.calibrate.conclude import conclude
from nktsense.verbs.calibrate.run import open_session
from nktsense.verbs.calibrate.told import Teller
from nktsense.verbs.calibrate.verified import check_of
from nktsense.verbs.calibrate.verify import checking
from nktsense.verbs.options import EXIT_PROBLEMS, EXIT_REFUSED
from tests.app.elsewhere import run as readings
from tests.app.elsewhere import write as write_table
from tests.app.virtual_technician import CALM, PLAN, calibrate

needs_pty = pytest.mark.skipif(sys.platform == "win32", reason="there are no ptys on Windows")
QUICK = PLAN.replace("preload_hold_s = 20\ndwell_s = 20\nbetween_series_s = 10", "preload_hold_s = 1\ndwell_s = 2")


def invoke(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [str(a) for a in arguments])


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.toml"
    path.write_text(QUICK, "utf-8")
    return path


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Archive:
    """An archive with one record of the instrument of the plan, not overdue."""
    monkeypatch.setenv("NKTSENSE_CALIBRATIONS", str(tmp_path / "archive"))
    lines = ["series,force,counts", *(f"{s},{f:g},{r:.1f}" for s, f, r in readings())]
    kept = Archive(tmp_path / "archive")
    kept.add(fit_calibration(write_table(tmp_path, lines), serial="BENCH-01"))
    return kept


def entry_of(archive: Archive) -> Path:
    return next(archive.folder.glob("*/0001-*.json"))


@needs_pty
def test_an_instrument_that_is_not_there_leaves_no_record(tmp_path: Path, plan: Path, archive: Archive) -> None:
    output = tmp_path / "record.json"
    result = invoke("run", f"serial:{tmp_path / 'none'}?driver=nkt1", "--plan", plan, "-o", output, "--no-window")
    assert isinstance(result.exception, RecordingError)
    assert "Nothing was read yet, and no record was made" in str(result.exception)
    assert not output.exists()
    assert len(archive.records("BENCH-01")) == 1


def test_a_missing_folder_is_told_before_the_device_is_opened(tmp_path: Path, plan: Path) -> None:
    with pytest.raises(RecordingError, match="no such folder"):
        open_session(Plan.load(plan), "serial:/dev/none?driver=nkt1", tmp_path / "none" / "record.json")


def test_a_check_without_a_limit_is_refused_before_anything_is_hung(tmp_path: Path, archive: Archive) -> None:
    plan = tmp_path / "plan.toml"
    plan.write_text(QUICK.replace("limit_percent = 1.0", ""), "utf-8")
    result = invoke("verify", "serial:/dev/none?driver=nkt1", "--plan", plan, "-o", tmp_path / "check.json")
    assert isinstance(result.exception, CalibrationError)
    assert "give --limit" in str(result.exception)
    assert archive.checks("BENCH-01") == ()


def test_a_record_that_cannot_be_written_is_a_sentence(tmp_path: Path, archive: Archive) -> None:
    del archive
    result = invoke("show", "BENCH-01", "-o", tmp_path / "none" / "record.json")
    assert isinstance(result.exception, RecordingError)
    assert "cannot be written" in str(result.exception)


def test_a_record_that_has_no_place_left_is_in_the_archive_and_this_is_told(
    tmp_path: Path, plan: Path, archive: Archive
) -> None:
    session = CalibrationSession(Plan.load(plan), _nobody(), tmp_path / "gone" / "record.json")
    bench = Bench(Cell())
    while not session.run.points:
        action = session.run.view.action
        bench.load(0.0 if action is None else action.force_n)
        session.run.feed(*bench.read(5))
    with pytest.raises(RecordingError, match=r"cannot be written.*calibrate show 'BENCH-01' -o NAME"):
        conclude(session, keep=True)
    assert len(archive.records("BENCH-01")) == 2


def test_history_ends_with_1_where_the_newest_check_does_not_hold(archive: Archive) -> None:
    document = archive.records("BENCH-01")[0]
    conversion = document.conversion()
    force_n = conversion.high_n
    reading = conversion.zero_reading + 1.05 * sum(c * force_n**k for k, c in enumerate(conversion.coefficients, 1))
    at = CheckPoint(force_n=force_n, u_force_n=0.01, reading=reading, zero_reading=conversion.zero_reading)
    check = evaluate_check(
        conversion,
        [at],
        2.0,
        calibration_sha256=document.sha256,
        time=datetime.datetime.now(datetime.UTC),
        operator="T. Est",
        software="a test",
    )
    archive.add_check(check)
    told = invoke("history", "BENCH-01")
    assert told.exit_code == EXIT_PROBLEMS
    assert "do not measure with it until then" in " ".join(told.stdout.split())
    assert invoke("history").exit_code == EXIT_PROBLEMS


def test_a_serial_number_longer_than_a_file_name_is_no_fault_of_ours(archive: Archive) -> None:
    del archive
    result = invoke("show", "a" * 5000)
    assert isinstance(result.exception, CalibrationError)
    assert "There is no record" in str(result.exception)


def test_a_damaged_archive_is_told_once_and_in_json(archive: Archive) -> None:
    path = entry_of(archive)
    path.write_bytes(path.read_bytes().replace(b'"series": 1', b'"series": 2', 1))
    told = invoke("history", "BENCH-01")
    assert told.exit_code == EXIT_PROBLEMS
    assert "".join(told.stdout.split()).count(str(path)) == 1
    machine = invoke("history", "BENCH-01", "--json")
    assert machine.exit_code == EXIT_PROBLEMS
    assert json.loads(machine.stdout)["findings"][0]["path"] == str(path)
    assert invoke("history").exit_code == EXIT_PROBLEMS


def test_history_ends_with_1_where_an_instrument_is_overdue(tmp_path: Path, archive: Archive) -> None:
    assert invoke("history", "BENCH-01").exit_code == 0
    assert invoke("history").exit_code == 0
    record = archive.records("BENCH-01")[0]
    instrument = msgspec.structs.replace(record.plan.instrument, serial="OLD")
    old = msgspec.structs.replace(
        record,
        identity="old",
        issued_on="2001-01-01",
        due_on="2002-01-01",
        plan=msgspec.structs.replace(record.plan, instrument=instrument),
    )
    archive.add(old)
    assert invoke("history", "OLD").exit_code == EXIT_PROBLEMS
    assert invoke("history", "BENCH-01").exit_code == 0
    assert invoke("history").exit_code == EXIT_PROBLEMS


def test_a_chart_of_all_instruments_is_refused(tmp_path: Path, archive: Archive) -> None:
    del archive
    drawn = invoke("history", "-o", tmp_path / "chart.svg")
    assert "Give its serial number" in str(drawn.exception)
    assert not (tmp_path / "chart.svg").exists()


def test_an_alert_whose_reading_alone_changes_is_told_once(capsys: pytest.CaptureFixture[str], plan: Path) -> None:
    session = CalibrationSession(Plan.load(plan), _nobody(), plan.with_name("record.json"))
    teller = Teller("counts", json=True)
    for alert in ("It stands at -0.05 N.", "It stands at 5.6e-05 N.", "", "It stands at 7 N."):
        teller.tell(_with_alert(session.run.view, alert))
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["text"] for line in told if line["event"] == "alert"] == ["It stands at -0.05 N.", "It stands at 7 N."]


def _nobody() -> Device:
    return open_device("serial:/dev/none?driver=nkt1")


def _with_alert(view: RunView, alert: str) -> RunView:
    return replace(view, alert=alert)


class _Pulled:
    """Hangs what is asked for until the first series is done, and pulls the cable in the second."""

    def __init__(self, session: CalibrationSession, bench: Bench, device: VirtualDynamometer) -> None:
        self._session, self._bench, self._device = session, bench, device

    def follow(self) -> None:
        action: Action | None = None
        with_cable = True
        while not (view := self._session.step()).over:
            if view.action is not action and view.action is not None:
                action = view.action
                self._bench.load(action.force_n)
            if with_cable and sum(point.series == 2 for point in view.points) == 2:
                self._device.close()
                with_cable = False
        self._session.close()


@needs_pty
@pytest.mark.ci
@pytest.mark.timeout(240)
def test_after_a_pulled_cable_the_run_goes_on(tmp_path: Path, plan: Path, archive: Archive) -> None:
    output, bench = tmp_path / "record.json", Bench(CALM)
    short = QUICK.replace("rotated", "short").replace("[judgement]", "[judgement]\nreproducibility_percent = 0.2")
    plan.write_text(short, "utf-8")
    device = VirtualDynamometer(play(Scenario("rest", rest_s=0.1)), BenchSpeaker(bench), speed=300.0)
    address = f"serial:{device.port}?driver=nkt1&reconnect=0"
    session = open_session(Plan.load(plan), address, output)
    _Pulled(session.start(), bench, device).follow()
    assert "The instrument was lost" in session.broken
    before = len(session.run.points)
    assert before == len(Plan.load(plan).sequence.steps) + 4

    bench.load(0.0)
    bench.read(3000)
    job = calibrate("run", plan, output, bench, archive.folder, "--resume")
    assert job.code == 0, job.errors
    document = Document.load(output)
    assert document.status == "valid"
    assert len(document.discarded) == 2
    assert any("was lost" in line for line in document.procedure)


@needs_pty
@pytest.mark.ci
@pytest.mark.timeout(240)
def test_another_unit_than_the_plan_says_leaves_no_record(tmp_path: Path, plan: Path, archive: Archive) -> None:
    plan.write_text(QUICK.replace('unit = "counts"', 'unit = "N"'), "utf-8")
    job = calibrate("run", plan, tmp_path / "record.json", Cell(), archive.folder)
    assert job.code == EXIT_REFUSED
    assert "reads N, and it sends counts. Correct the plan." in job.errors
    assert not (tmp_path / "record.json").exists()
    assert len(archive.records("BENCH-01")) == 1


def _told(plan: Path, output: Path) -> tuple[int, list[dict[str, Any]], str]:
    """Run on an unloaded bench, stop once a weight is asked for, and return how it ended and what it said."""
    device = VirtualDynamometer(play(Scenario("rest", rest_s=0.1)), BenchSpeaker(Bench(Cell())), speed=300.0)
    command = [sys.executable, "-m", "nktsense", "calibrate", "run", f"serial:{device.port}?driver=nkt1"]
    command += ["--plan", str(plan), "-o", str(output), "--json", "--unattended"]
    told: list[dict[str, Any]] = []
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, **pipes, text=True) as process:
        try:
            assert process.stdin is not None
            assert process.stdout is not None
            assert process.stderr is not None
            for line in process.stdout:
                told.append(json.loads(line))
                if told[-1].get("force_n"):
                    process.stdin.write("stop enough\n")
                    process.stdin.flush()
            errors = process.stderr.read()
        finally:
            device.close()
    return process.returncode, told, errors


@needs_pty
@pytest.mark.ci
@pytest.mark.timeout(240)
def test_json_is_a_value_a_line_and_of_nothing_no_record_is_made(tmp_path: Path, plan: Path, archive: Archive) -> None:
    code, told, errors = _told(plan, tmp_path / "record.json")
    assert code == EXIT_REFUSED
    assert told[0]["event"] == "asked"
    assert "Nothing was read: enough. No record was made." in errors
    assert len(archive.records("BENCH-01")) == 1


@needs_pty
@pytest.mark.ci
@pytest.mark.timeout(240)
def test_an_instrument_of_another_serial_number_is_refused(tmp_path: Path, archive: Archive) -> None:
    plan = tmp_path / "plan.toml"
    plan.write_text(QUICK.replace('serial = "BENCH-01"', 'serial = "Ü/7"'), "utf-8")
    code, _, errors = _told(plan, tmp_path / "record.json")
    assert code == EXIT_REFUSED
    assert "states the serial number BENCH-01, and the plan Ü/7" in errors
    assert archive.records("Ü/7") == ()


@needs_pty
@pytest.mark.ci
@pytest.mark.timeout(240)
def test_a_check_that_was_ended_does_not_offer_to_go_on(tmp_path: Path, plan: Path, archive: Archive) -> None:
    bench, output = Bench(Cell()), tmp_path / "check.json"
    record = archive.records("BENCH-01")[0]
    device = VirtualDynamometer(play(Scenario("rest", rest_s=0.1)), BenchSpeaker(bench), speed=100.0)
    session = open_session(checking(Plan.load(plan), None), f"serial:{device.port}?driver=nkt1", output).start()
    while not session.run.points and not session.step().over:
        bench.load(0.0 if session.run.view.action is None else session.run.view.action.force_n)
    session.run.stop("Does it slip?")
    session.step()
    session.close()
    device.close()
    with pytest.raises(CalibrationError, match=r"not finished: Does it slip\? Its readings are kept\.$"):
        check_of(session, record, record.conversion(), 1.0, datetime.datetime.now(datetime.UTC))
    assert session.run.points
    assert not list(tmp_path.glob("*.unfinished.json"))


@needs_pty
@pytest.mark.ci
@pytest.mark.timeout(120)
def test_the_demo_makes_a_record_that_says_it_is_simulated(tmp_path: Path) -> None:
    out = tmp_path / "out"
    result = invoke("demo", "--out", out, "--speed", "300", "--no-window")
    assert result.exit_code == 0, result.output
    document = Document.load(out / "bench-record.json")
    assert document.status == "valid"
    page = (out / "bench-record.html").read_text("utf-8")
    assert "SIMULATED: a virtual bench, nothing was weighed" in page
    assert "simulated load cell" in page
    again = invoke("demo", "--out", out, "--no-window")
    assert "holds a demo already" in str(again.exception)
