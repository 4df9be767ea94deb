"""A check that does not hold is told wherever a force is, until one holds; the force is given all the same."""

from __future__ import annotations

import datetime
import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from calibration import CalibrationError
from calibration.kept.archive import Archive
from calibration.kept.check import evaluate_check
from calibration.kept.check_record import Check, CheckPoint
from calibration.kept.document import Document
from firmware_bridge import open_device
from nktsense import calibrations
from nktsense.acquire import LinkState, LiveSession
from nktsense.batch import grade_recording
from nktsense.calibration_state import CalibrationKind
from nktsense.recording.calibrated import state_of
from nktsense.recording.nkt_reader import read_nkt
from nktsense.view.devices.kept import kept_here
from tests.app.test_calibrations import days_ago, document, graded, run, written

NOW = datetime.datetime.now(datetime.UTC)
TODAY = NOW.date().isoformat()
PUSH = "sim:break?speed=200&peak=185"
TOLD = (
    f"The check of {TODAY} did not hold: forces may be wrong by more than the calibration states. Calibrate again, or "
    "repeat the check."
)


def check_of(record: Document, changed_percent: float, hours: float = 0.0, reference_u_n: float = 0.01) -> Check:
    """Return a check at 300 N of an instrument whose sensitivity changed, made so many hours ago."""
    conversion = record.conversion()
    force_n = 300.0 * (1 + changed_percent / 100)
    reading = conversion.zero_reading + sum(c * force_n**k for k, c in enumerate(conversion.coefficients, 1))
    return evaluate_check(
        conversion,
        [CheckPoint(force_n=300.0, u_force_n=reference_u_n, reading=reading, zero_reading=conversion.zero_reading)],
        2.0,
        calibration_sha256=record.sha256,
        time=NOW - datetime.timedelta(hours=hours),
        operator="T. Est",
        software="test",
    )


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Archive:
    monkeypatch.setenv("NKTSENSE_CALIBRATIONS", str(tmp_path / "archive"))
    return Archive(tmp_path / "archive")


def kept(archive: Archive, identity: str = "SIM-0001_1", **changes: str) -> Document:
    return Document.load(archive.add(document(identity, **changes)))


def recorded(path: Path, *more: str) -> list[dict[str, object]]:
    """Record a push of the virtual dynamometer and return the lines that were told."""
    status, out, err = run("record", PUSH, "-o", str(path), "--json", *more)
    assert status == 0, err
    return [json.loads(line) for line in out.splitlines()]


def test_a_recording_after_it_carries_a_remark_and_its_force(archive: Archive, tmp_path: Path) -> None:
    archive.add_check(check_of(kept(archive), 5.0))
    path = tmp_path / "a.nkt"
    status, _, err = run("record", PUSH, "-o", str(path))
    assert status == 0
    assert f"check of {TODAY} did not hold" in err
    row = graded(path)
    [trial] = row["trials"]
    assert (row["calibration"]["kind"], row["calibration"]["check_failed"]) == ("check_failed", TODAY)
    assert {"code": "calibration_check_failed", "text": TOLD, "disqualifying": False} in trial["flags"]
    assert (trial["verdict"], trial["metrics"]["peak_u_n"] > 0) == ("break", True)
    assert trial["peak_n"] == pytest.approx(185.0, abs=3.0)
    status, said, _ = run("grade", str(path))
    assert status == 1
    assert f"Calibration SIM-0001_1 of {days_ago(12)}, 12 days old: check of {TODAY} did not hold." in said
    assert f"calibration_check_failed: {TOLD}" in said


def test_live_it_says_the_same_as_the_file(archive: Archive, tmp_path: Path) -> None:
    archive.add_check(check_of(kept(archive), 5.0))
    path = tmp_path / "a.nkt"
    session = LiveSession(open_device(PUSH), journal_path=path, find_calibration=calibrations.find)
    updates = list(session.start().updates())
    session.stop()
    measured = [update for update in updates if len(update.time_s)]
    assert {update.calibration and update.calibration.kind for update in measured} == {CalibrationKind.CHECK_FAILED}
    assert all(update.calibrated for update in measured)
    assert updates[-1].state is LinkState.ENDED
    assert session.calibration is not None
    assert session.calibration.words == f"cal. 12 days ago, check of {TODAY} did not hold"
    assert session.calibration.warns
    recording = read_nkt(path)
    assert state_of(recording) == session.calibration
    assert [one.code for one in grade_recording(recording).trials[0].flags] == ["calibration_check_failed"]


@pytest.mark.parametrize(
    ("changes", "fails"),
    [((5.0, 0.0), False), ((0.0, 5.0), True), ((5.0, None), True), ((0.0,), False), ((5.0, 0.0, 5.0), True)],
)
def test_the_newest_check_with_an_answer_counts(archive: Archive, changes: Sequence[float | None], fails: bool) -> None:
    record = kept(archive)
    for hours, change in enumerate(changes):
        unsure = check_of(record, 2.0, len(changes) - hours, reference_u_n=6.0)
        one = unsure if change is None else check_of(record, change, len(changes) - hours)
        assert one.outcome == ("cannot tell" if change is None else "does not hold" if change else "holds")
        archive.add_check(one)
    found = calibrations.find("SIM-0001")
    assert found is not None
    assert bool(found.check_failed) is fails


def test_a_new_calibration_ends_it(archive: Archive) -> None:
    archive.add_check(check_of(kept(archive), 5.0))
    kept(archive, "SIM-0001_2")
    found = calibrations.find("SIM-0001")
    assert found is not None
    assert (found.identity, found.check_failed) == ("SIM-0001_2", "")


def test_what_was_recorded_before_or_after_stays_what_it_was(archive: Archive, tmp_path: Path) -> None:
    record = kept(archive)
    before, between, after = (tmp_path / f"{name}.nkt" for name in "abc")
    recorded(before)
    archive.add_check(check_of(record, 5.0, hours=1.0))
    recorded(between)
    archive.add_check(check_of(record, 0.0))
    recorded(after)
    kinds = [state_of(read_nkt(path)).kind for path in (before, between, after)]
    assert kinds == [CalibrationKind.VALID, CalibrationKind.CHECK_FAILED, CalibrationKind.VALID]
    table = tmp_path / "b.csv"
    run("export", str(between), "-o", str(table))
    assert graded(table)["calibration"] == graded(between)["calibration"]


def test_a_record_given_as_a_file_is_held_against_the_checks_here(archive: Archive, tmp_path: Path) -> None:
    record = kept(archive)
    path = written(tmp_path / "r.json", record)
    assert calibrations.load_calibration(path).check_failed == ""
    archive.add_check(check_of(record, 5.0))
    assert calibrations.load_calibration(path).check_failed == TODAY
    recorded(tmp_path / "a.nkt", "--calibration", str(path))
    assert state_of(read_nkt(tmp_path / "a.nkt")).kind is CalibrationKind.CHECK_FAILED
    entry = next(archive.folder.rglob("*-check.json"))
    entry.write_bytes(entry.read_bytes().replace(b"does not hold", b"holds"))
    with pytest.raises(CalibrationError, match="not as it was written"):
        calibrations.load_calibration(path)


def test_one_that_is_overdue_too_tells_both(archive: Archive, tmp_path: Path) -> None:
    record = kept(archive, issued=days_ago(400), due=days_ago(35))
    archive.add_check(check_of(record, 5.0))
    recorded(tmp_path / "a.nkt")
    flags = {flag["code"] for flag in graded(tmp_path / "a.nkt")["trials"][0]["flags"]}
    assert flags == {"calibration_check_failed", "calibration_overdue"}


def test_the_archive_is_read_once_a_connection(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    from calibration.kept import chain

    archive.add_check(check_of(kept(archive), 5.0))
    read: list[Path] = []
    real = chain.read_entry

    def counted(path: Path, kind: str) -> object:
        read.append(path)
        return real(path, kind)  # type: ignore[arg-type]

    monkeypatch.setattr(chain, "read_entry", counted)
    session = LiveSession(open_device(PUSH), find_calibration=calibrations.find)
    assert list(session.start().updates())
    session.stop()
    assert [path.name for path in read] == [f"0001-{days_ago(12)}-record.json", f"0002-{TODAY}-check.json"]


def test_the_page_of_devices_says_it(archive: Archive) -> None:
    archive.add_check(check_of(kept(archive), 5.0))
    [one] = kept_here()
    assert one.state == "at once"
    assert f"The check of {TODAY} does not hold." in one.words
    assert one.words.startswith("Calibrate at once")
    assert one.words.endswith("repeat the check.")
