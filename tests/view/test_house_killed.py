"""A window that is killed in a test: the next one stands at the same trial, and what was told as recorded is there."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytest.importorskip("pytestqt")
from house_visits import PACED, Room, key_of

from nktsense.protocol.session.steps import Resume
from nktsense.records.opening.door import open_store
from nktsense.records.sessions.stored import load_session

pytestmark = pytest.mark.ci
HERE = Path(__file__).parent


def killed_in_a_test(folder: Path) -> str:
    """Let a window conduct a session until a trial is made, then kill it; return the session."""
    with subprocess.Popen(
        [sys.executable, str(HERE / "house_child.py"), str(folder)], stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        words = child.stdout.readline().split()
        child.send_signal(signal.SIGKILL)
    assert words[:1] == ["made"], words
    return words[1]


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The folder that a killed window left, and its session; to be copied."""
    folder = tmp_path_factory.mktemp("killed")
    return folder, killed_in_a_test(folder)


@pytest.fixture
def session(killed: tuple[Path, str], tmp_path: Path) -> str:
    """The session of a killed window, whose files are in this test's folder."""
    folder, identifier = killed
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    preferences = tmp_path / "preferences.json"
    preferences.write_text(preferences.read_text().replace(str(folder), str(tmp_path)))
    return identifier


def trials_of(folder: Path, session: str) -> int:
    with open_store(folder / "records.db", key_of(folder)) as store:
        test = load_session(store, session).state.open_test
    assert test is not None
    return len(test.counted)


@pytest.mark.skipif(sys.platform == "win32", reason="a pty is needed")
def test_a_window_that_was_killed_stands_at_the_same_trial_when_it_is_started_again(
    tmp_path: Path, session: str
) -> None:
    made = trials_of(tmp_path, session)
    assert made >= 1
    here = Room(tmp_path, device=PACED)
    try:
        assert here.store.now.session == session
        here.house.start()
        here.until(lambda: here.page == "test" and "connect_again" in here.ids)
        test = here.view.state.open_test
        assert test is not None
        assert len(test.counted) == made
        here.answer("connect_again")
        here.until(here.made)
        here.answer("pain:0", "finish")
        assert here.view.state.tests[0].finished_s is not None
    finally:
        here.house.stop()
    recordings = list((tmp_path / "recordings").glob("*.nkt"))
    assert len(recordings) == 2, "one before and one after"


@pytest.mark.skipif(sys.platform == "win32", reason="a pty is needed")
def test_the_command_takes_up_the_session_and_ends_in_order_when_it_is_told_to(tmp_path: Path, session: str) -> None:
    environment = os.environ | {
        "NKTSENSE_PREFERENCES": str(tmp_path / "preferences.json"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, "-m", "nktsense", "window", "--records", str(tmp_path / "records.db")]
    command += ["--key-file", str(tmp_path / "key"), "--recordings", str(tmp_path / "recordings")]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as window:
        try:
            ends_s = time.monotonic() + 60
            while not _resumed(tmp_path, session):
                assert window.poll() is None, window.stderr and window.stderr.read()
                assert time.monotonic() < ends_s
                time.sleep(0.2)
            time.sleep(0.5)
            window.send_signal(signal.SIGTERM)
            assert window.wait(30) == 0
        finally:
            window.kill()
    assert f'"session": "{session}"' in (tmp_path / "preferences.json").read_text(), "it goes on the next time"


def _resumed(folder: Path, session: str) -> bool:
    with open_store(folder / "records.db", key_of(folder)) as store:
        return any(isinstance(entry.step, Resume) for entry in load_session(store, session).entries)
