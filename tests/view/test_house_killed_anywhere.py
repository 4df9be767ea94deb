"""A window killed in the midst of anything: what it showed is kept, and the next one stands at the same place."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("pytestqt")
from house_visits import PACED, Room, key_of, make_records

from nktsense.protocol.session.state import Phase, SessionState
from nktsense.records.opening.door import open_store
from nktsense.records.sessions.recordings import Fault, check_recordings
from nktsense.records.sessions.stored import load_session
from nktsense.records.trail.verify import verify

pytestmark = [pytest.mark.ci, pytest.mark.skipif(sys.platform == "win32", reason="a pty is needed")]
Told = tuple[int, str, int, int, int]
"""Number of the step, phase, tests, trials of the open test or -1, treatments."""
MOMENTS: dict[str, Callable[[Told], bool]] = {
    "history": lambda told: told[0] >= 2,
    "a list of answers": lambda told: told[1] == "screening",
    "before a test": lambda told: told[1] == "ready",
    "a first push": lambda told: told[3] == 0,
    "between trials": lambda told: told[3] == 2,
    "a treatment": lambda told: told[1] == "intervening",
    "a retest": lambda told: told[2] == 2 and told[3] == 1,
}


def killed(folder: Path, at: Callable[[Told], bool], after_s: float) -> tuple[str, Told]:
    """Let a window conduct a session and kill it some time after a moment; return session and what it showed last."""
    child = Path(__file__).with_name("house_child_whole.py")
    with subprocess.Popen([sys.executable, str(child), str(folder)], stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout is not None
        session, told = window.stdout.readline().strip(), (0, "", 0, -1, 0)
        for line in window.stdout:
            told = _read(line)
            if at(told):
                break
        else:
            raise AssertionError(f"the window ended at {told}")
        time.sleep(after_s)
        window.send_signal(signal.SIGKILL)
        for line in window.stdout:  # what it showed until it was gone
            told = _read(line)
    return session, told


def _read(line: str) -> Told:
    seq, phase, tests, made, treated = line.split()
    return int(seq), phase, int(tests), int(made), int(treated)


@pytest.mark.parametrize("moment", MOMENTS)
def test_what_was_shown_is_kept_and_the_next_window_stands_there(tmp_path: Path, moment: str) -> None:
    make_records(tmp_path)
    session, told = killed(tmp_path, MOMENTS[moment], random.Random(moment).uniform(0.0, 0.4))
    with open_store(tmp_path / "records.db", key_of(tmp_path)) as store:
        kept = load_session(store, session).state
        assert verify(store) == ()
        lost = [one for one in check_recordings(store, tmp_path / "recordings") if one.fault is Fault.MISSING]
    assert kept.seq >= told[0], "what was shown was stored before"
    assert (len(kept.tests), len(kept.interventions)) >= (told[2], told[4])
    assert lost == []

    here = Room(tmp_path, device=PACED)
    try:
        here.house.start()
        here.until(lambda: here.house.driver.view is not None and bool(here.ids))
        now = here.view.state
        assert now.begin.session == session
        assert _place(now) == _place(kept)
        assert here.page == ("test" if kept.open_test is not None else "session")
        if kept.phase is Phase.TESTING:
            assert "connect_again" in here.ids or "finish" in here.ids or "pain:0" in here.ids
    finally:
        here.house.stop()


def _place(state: SessionState) -> tuple[object, ...]:
    test = state.open_test
    trials = () if test is None else tuple(trial.result.recording for trial in test.trials)
    return state.phase, len(state.tests), trials, len(state.interventions), len(state.answers), state.observations
