"""Long work: progress, cancelling, one after the other, and a window that closes meanwhile."""

from __future__ import annotations

import threading
import time

import pytest
from house_stubs import PlainPage, shown, until
from PySide6.QtCore import Qt, QThread
from PySide6.QtTest import QTest

pytest.importorskip("pytestqt")
from pytestqt.qtbot import QtBot

from nktsense.errors import NktsenseError
from nktsense.view.house.window import HouseWindow
from nktsense.view.house.work import Progress, Work


def test_work_runs_beside_the_window_and_its_result_comes_on_the_thread_of_the_window(qtbot: QtBot) -> None:
    work, seen = Work(), []
    main = QThread.currentThread()

    def run(progress: Progress) -> str:
        progress.tell(0.5, "Half of it")
        return threading.current_thread().name

    work.start("First", run, lambda result: seen.append((result, QThread.currentThread() is main)))
    until(lambda: bool(seen))
    assert seen == [("work", True)]
    assert work.jobs == ()


def test_jobs_wait_for_each_other_and_one_that_waits_can_be_cancelled_before_it_begins(qtbot: QtBot) -> None:
    work, order, go = Work(), [], threading.Event()
    work.start("first", lambda _: go.wait(10), lambda _: order.append("first"))
    second = work.start("second", lambda _: order.append("ran"), lambda _: order.append("second"))
    work.start("third", lambda _: None, lambda _: order.append("third"))
    work.stop(second)
    assert [job.words for job in work.jobs] == ["first", "second", "third"]
    go.set()
    until(lambda: not work.jobs)
    assert order == ["first", "third"]


def test_an_error_is_one_sentence_and_what_comes_next_still_runs(qtbot: QtBot) -> None:
    work, troubles, done = Work(), [], []
    work.trouble.connect(lambda trouble: troubles.append(str(trouble)))

    def fail(_: Progress) -> None:
        raise NktsenseError("The folder is gone.", "Choose another one.")

    def break_down(_: Progress) -> None:
        raise ZeroDivisionError("by nothing")

    work.start("fails", fail)
    work.start("breaks", break_down)
    work.start("runs", lambda _: None, lambda _: done.append(True))
    until(lambda: bool(done))
    assert troubles[0] == "The folder is gone. Choose another one."
    assert "ZeroDivisionError: by nothing" in troubles[1]


def test_progress_stands_in_the_last_line_with_a_button_that_cancels(qtbot: QtBot) -> None:
    window, work = shown(HouseWindow([PlainPage("home")])), Work()
    qtbot.addWidget(window)
    window.status.stop_wanted.connect(work.stop)
    told, ended = threading.Event(), threading.Event()

    def run(progress: Progress) -> None:
        try:
            while True:
                progress.tell(0.25, "")
                told.set()
                time.sleep(0.005)
        finally:
            ended.set()

    work.start("Writing the report", run)
    work.start("Another", lambda _: None)
    assert told.wait(5)
    window.status.show_work(work.shown)
    assert window.status.work.text() == "Writing the report  (+1 waiting)"
    assert window.status.bar.value() == 25
    QTest.mouseClick(window.status.cancel, Qt.MouseButton.LeftButton)
    assert ended.wait(5)
    until(lambda: not work.jobs)
    window.status.show_work(work.shown)
    assert not window.status.bar.isVisible()


def test_closing_waits_for_what_must_not_break_and_for_nothing_else(qtbot: QtBot) -> None:
    work, done = Work(), threading.Event()

    def must(_: Progress) -> None:
        time.sleep(0.3)
        done.set()

    job = work.start("Sealing", must, must_finish=True)
    work.stop(job)
    assert not job.progress.stopped
    never = work.start("Waits", lambda _: time.sleep(60))
    assert work.close()
    assert done.is_set()
    assert never.progress.stopped
