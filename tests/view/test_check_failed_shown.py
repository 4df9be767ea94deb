"""A calibration whose check did not hold, as the test page shows it while a person measures with a virtual device."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from nktsense.view import window_problem

if (_problem := window_problem()) is not None:
    pytest.skip(_problem, allow_module_level=True)

sys.path.insert(0, str(Path(__file__).parents[1] / "visit"))

from desks import OPENING, Seconds, at_desk, begin_with

from calibration.kept.archive import Archive
from firmware_bridge import open_device
from nktsense import calibrations
from nktsense.acquire import LiveSession
from nktsense.view.testing.bars import calibration_note
from tests.app.test_check_failed import TODAY, TOLD, check_of, kept
from tests.view.test_testing_page import AT_ONCE, HOLDS, PLAN, Shown, plain


def connected(address: str, path: Path | None) -> LiveSession:
    return LiveSession(open_device(address), journal_path=path, find_calibration=calibrations.find)


@pytest.fixture
def shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shown]:
    monkeypatch.setenv("NKTSENSE_CALIBRATIONS", str(tmp_path / "archive"))
    archive = Archive(tmp_path / "archive")
    archive.add_check(check_of(kept(archive), 5.0))
    driver = at_desk(
        begin_with(PLAN), tmp_path, device_for=lambda _: f"{HOLDS}3", settings=AT_ONCE, opened=connected
    ).press(*OPENING)
    page = Shown(driver, Seconds(), (1600, 800))
    yield page
    page.close()


def test_the_test_page_says_it_and_gives_the_verdict(shown: Shown) -> None:
    told: list[str] = []
    shown.page.status.connect(told.append)
    shown.press("test:gluteus_maximus:right", "pain:0").trials(1)
    edge = calibration_note(shown.page.watch.calibration, calibrated=True)
    assert edge == (f"cal. 12 days ago, check of {TODAY} did not hold", "caution")
    assert [text.replace("\N{NO-BREAK SPACE}", " ") for text in told if "did not hold" in text] == [TOLD]
    assert shown.board.verdict.word.text() == "Hold"
    assert TOLD in "\n".join(shown.texts).replace("\N{NO-BREAK SPACE}", " ")
    assert plain(shown.board.verdict.headline).startswith("Held up to")
    (trial, *_) = shown.driver.state.tests[-1].trials
    assert trial.result.flags == ("calibration_check_failed",)
    assert trial.result.peak_n is not None
    assert trial.result.peak_n > 150.0
