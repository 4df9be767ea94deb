"""What a person types while a calibration runs: a line, or Enter alone, as a foot switch sends it."""

from __future__ import annotations

import contextlib
import queue
import sys
import threading
from typing import TYPE_CHECKING, Final

from calibration.errors import CalibrationError

if TYPE_CHECKING:
    from calibration.guide.run import GuidedRun

HELP: Final = (
    "Enter: done, go on.  p [reason]: pause, r: go on.  take REASON: read as it is.  redo NUMBER REASON: again.  "
    "stop REASON: end."
)


class Ear:
    """Listens to standard input on a thread of its own, so that reading the device never waits for a person."""

    def __init__(self) -> None:
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        threading.Thread(target=self._listen, name="commands", daemon=True).start()

    def obey(self, run: GuidedRun) -> list[str]:
        """Do what was typed, and return what there is to answer."""
        answers: list[str] = []
        with contextlib.suppress(queue.Empty):
            while True:
                line = self._lines.get_nowait()
                try:
                    answer = obey(line, run)
                except CalibrationError as error:
                    answer = str(error)
                if answer:
                    answers.append(answer)
        return answers

    def _listen(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            for line in sys.stdin:
                self._lines.put(line.strip())


def obey(line: str, run: GuidedRun) -> str:
    """Do what a line says.

    Args:
        line: What was typed.
        run: The run.

    Returns:
        What there is to answer, or "".

    Raises:
        CalibrationError: It cannot be done now, or a reason is missing.
    """
    word, _, rest = line.partition(" ")
    rest = rest.strip()
    match word.lower():
        case "":
            run.confirm()
        case "p" | "pause":
            run.pause(rest)
        case "r" | "resume":
            run.resume()
        case "take":
            run.take(rest)
        case "redo":
            number, _, reason = rest.partition(" ")
            if not number.isdigit():
                raise CalibrationError("Which point? Type redo NUMBER REASON.")
            run.redo(int(number), reason)
        case "stop" | "q":
            run.stop(rest)
        case _:
            return HELP
    return ""
