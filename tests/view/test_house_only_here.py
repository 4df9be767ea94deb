"""A session is open in one window of a computer at a time."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("pytestqt")
from house_visits import FAST, Room, first_step, make_records

from nktsense.view.house.only_here import OnlyHere

MakeRoom = Callable[..., Room]
ELSEWHERE = """
import sys, time
from pathlib import Path
from nktsense.view.house.only_here import OnlyHere
here = OnlyHere(Path(sys.argv[1]))
print(here.take("a"), flush=True)
time.sleep(60)
"""


def test_one_has_it_until_it_lets_go(tmp_path: Path) -> None:
    one, other = OnlyHere(tmp_path / "open"), OnlyHere(tmp_path / "open")
    assert one.take("a")
    assert not other.take("a")
    assert other.take("b"), "another session"
    assert one.take("c"), "in place of the one before"
    assert other.take("a")
    one.let_go()
    other.let_go()
    assert list((tmp_path / "open").iterdir()) == []


def test_a_window_that_is_killed_holds_nothing_any_more(tmp_path: Path) -> None:
    folder = tmp_path / "open"
    child = subprocess.Popen([sys.executable, "-c", ELSEWHERE, str(folder)], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    try:
        assert child.stdout.readline().strip() == "True"
        assert not OnlyHere(folder).take("a")
    finally:
        child.kill()
        child.wait()
        child.stdout.close()
    here = OnlyHere(folder)
    assert here.take("a")
    here.let_go()


def test_where_no_lock_can_be_made_nobody_is_stopped(tmp_path: Path) -> None:
    (tmp_path / "open").write_text("a file where the folder should be")
    assert OnlyHere(tmp_path / "open").take("a")


def test_a_second_window_leaves_the_session_to_the_first(tmp_path: Path) -> None:
    make_records(tmp_path)
    begin = first_step("C-1")
    first = Room(tmp_path, device=FAST)
    first.house.start()
    first.until(lambda: first.door.store is not None)
    assert first.house.visits.begin(begin)
    first.until(lambda: first.page == "session")
    second = Room(tmp_path, device=FAST, session=begin.session)
    try:
        second.house.start()
        second.until(lambda: "in another window" in second.house.window.status.sentence.text())
        assert not second.house.visits.open
        assert second.store.now.session == begin.session, "it is still the first one's"
        first.close()
        assert second.house.visits.resume(begin.session)
        second.until(lambda: second.page == "session")
    finally:
        second.house.stop()
        first.house.stop()
