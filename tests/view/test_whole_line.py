"""A sentence of the last line can be read whole, in a test without a session and in the house."""

from __future__ import annotations

import pytest

from nktsense.view import window_problem

if (_problem := window_problem()) is not None:
    pytest.skip(_problem, allow_module_level=True)

from PySide6.QtWidgets import QApplication, QWidget

from nktsense.view.house import status_line
from nktsense.view.house.work import Work
from nktsense.view.look.application import application
from nktsense.view.testing import bars

SHORT = "It is so."
TWO_LINES = "virtual NKT1 hung and restarted itself. What was being measured then has a hole: repeat it. " * 2
MANY_LINES = "Nothing was heard on /dev/ttyUSB0. It may be serial:/dev/ttyUSB0?driver=nkt1 (as its chip says). " * 6


def shown(line: QWidget) -> QWidget:
    line.resize(960, line.height())
    line.show()
    QApplication.processEvents()
    return line


@pytest.mark.parametrize("make", [bars.StatusLine, status_line.StatusLine])
@pytest.mark.parametrize("words", [SHORT, TWO_LINES, MANY_LINES])
def test_nothing_of_a_sentence_is_cut(make: type[bars.StatusLine], words: str) -> None:
    application()
    line = make()
    shown(line)
    before = line.height()
    line.say(words, "caution", "Close", lambda: None)
    line.adjustSize()
    line.resize(960, line.height())
    QApplication.processEvents()
    sentence = line.sentence
    if sentence.wordWrap():
        assert sentence.height() >= sentence.heightForWidth(sentence.width())
    else:
        assert sentence.width() >= sentence.fontMetrics().horizontalAdvance(words)
    assert sentence.wordWrap() == (words != SHORT)
    assert line.rect().contains(sentence.geometry())
    assert line.rect().contains(line.button.geometry())
    assert (line.height() == before) == (words != MANY_LINES)
    line.say("")
    assert line.height() == before
    line.deleteLater()


def test_a_sentence_leaves_the_room_that_work_needs() -> None:
    application()
    line = status_line.StatusLine()
    shown(line)
    line.say(TWO_LINES)
    QApplication.processEvents()
    wide = line.sentence.width()
    work = Work()
    job = work.start("Looking for devices that can be reached", lambda _: None, lambda _: None)
    line.show_work((job,))
    QApplication.processEvents()
    sentence = line.sentence
    assert sentence.width() < wide
    assert sentence.height() >= sentence.heightForWidth(sentence.width())
    assert not sentence.geometry().intersects(line.work.geometry())
    assert work.close()
    line.deleteLater()
