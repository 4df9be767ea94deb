"""The report of a session that was measured with a calibration whose check did not hold."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path

import pytest
from conducted import HOLDS, Conducted
from printed import Html

from calibration.kept.archive import Archive
from firmware_bridge import open_device
from nktsense import calibrations
from nktsense.acquire import LiveSession
from nktsense.protocol.library import load_library
from nktsense.report.session_page import html_of, report_of
from tests.app.test_check_failed import TODAY, TOLD, check_of, kept


def connected(address: str, path: Path | None) -> LiveSession:
    return LiveSession(open_device(address), journal_path=path, find_calibration=calibrations.find)


def test_it_names_the_check_with_its_day_and_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NKTSENSE_CALIBRATIONS", str(tmp_path / "archive"))
    archive = Archive(tmp_path / "archive")
    archive.add_check(check_of(kept(archive), 5.0))
    made = Conducted(tmp_path, opened=connected).open().test("gluteus_maximus", HOLDS)
    archive.add_check(check_of(archive.records("SIM-0001")[0], 0.0, hours=-1.0))  # after the session: changes nothing
    session = made.end().session
    for recordings, flag in ((tmp_path, TOLD), (None, "Flag: calibration check failed")):
        model = report_of(session, load_library(), zone=UTC, made_s=1_790_100_000.0, recordings=recordings)
        page = Html(html_of(model, "colleague")).text.replace("\N{NO-BREAK SPACE}", " ")
        assert f"cal. 12 days ago, check of {TODAY} did not hold" in page
        assert flag in page
