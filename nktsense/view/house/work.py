"""Long work beside the window: one piece after the other in a thread, with progress, and a way to stop it."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal

from nktsense.errors import NktsenseError
from nktsense.visit.desk.troubles import SHOWN, as_trouble

_log = logging.getLogger(__name__)
_NOTICE_S: Final = 2.0
"""How long work that was stopped may take to notice it when the window closes, s."""


class StoppedError(Exception):
    """The person stopped it. Raised by :meth:`Progress.tell`; work lets it pass."""


class Progress:
    """Given to work: it tells how far it is. May be used from any thread."""

    def __init__(self) -> None:
        self._stop = threading.Event()
        self._share: float | None = None
        self._words = ""

    def tell(self, share: float | None = None, words: str = "") -> None:
        """Tell how far the work is.

        Args:
            share: 0 to 1; None where it is not known.
            words: What is being done, English; "" for what was told last.

        Raises:
            StoppedError: It is to stop.
        """
        self._share = share if share is None else min(max(share, 0.0), 1.0)
        self._words = words or self._words
        if self._stop.is_set():
            raise StoppedError

    @property
    def share(self) -> float | None:
        """How far it is, 0 to 1, or None."""
        return self._share

    @property
    def words(self) -> str:
        """What was told last, English."""
        return self._words

    @property
    def stopped(self) -> bool:
        """Whether it is to stop."""
        return self._stop.is_set()

    def stop(self) -> None:
        """Let it stop at the next chance."""
        self._stop.set()


@dataclass(eq=False)
class Job:
    """A piece of work.

    Attributes:
        words: What it is, in the chosen language, such as ``Writing the report``.
        run: Does it, in the thread.
        done: Is called with its result, in the window's thread.
        failed: Is called with what was raised, likewise; without it the status line says so.
        must_finish: Closing the window waits for it, and it cannot be stopped.
        quiet: It is not shown.
        progress: How far it is.
        over: It was done or failed; what it came to is on its way.
    """

    words: str
    run: Callable[[Progress], Any]
    done: Callable[[Any], None] | None = None
    failed: Callable[[Exception], None] | None = None
    must_finish: bool = False
    quiet: bool = False
    progress: Progress = field(default_factory=Progress)
    over: bool = False


class Work(QObject):
    """Does one job after the other."""

    trouble = Signal(object)
    """A job failed: the :class:`~nktsense.errors.NktsenseError`."""
    _over = Signal(object, object, object)

    def __init__(self) -> None:
        super().__init__()
        self._queue: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._jobs: list[Job] = []
        self._thread: threading.Thread | None = None
        self._over.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        words: str,
        run: Callable[[Progress], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        must_finish: bool = False,
        quiet: bool = False,
    ) -> Job:
        """Do something once what was asked before is done; returns at once. For the arguments see :class:`Job`."""
        job = Job(words, run, done, failed, must_finish, quiet)
        self._jobs.append(job)
        self._queue.put(job)
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="work", daemon=True)
            self._thread.start()
        return job

    @property
    def jobs(self) -> tuple[Job, ...]:
        """What is under way and what waits, in order."""
        return tuple(self._jobs)

    @property
    def shown(self) -> tuple[Job, ...]:
        """The same without what is not shown."""
        return tuple(job for job in self._jobs if not job.quiet)

    @property
    def must_finish(self) -> bool:
        """Whether anything is under way that must not break."""
        return any(job.must_finish and not job.over for job in self._jobs)

    def stop(self, job: Job) -> None:
        """Let a job stop at its next chance; one that waits is not begun. One that must finish goes on."""
        if not job.must_finish:
            job.progress.stop()

    def stop_all(self) -> None:
        """Let everything stop that may."""
        for job in self._jobs:
            self.stop(job)

    def close(self, timeout_s: float = 30.0) -> bool:
        """Stop what may be stopped, and wait for the rest.

        Returns:
            Whether it ended within that time; its results are not delivered any more.
        """
        self.stop_all()
        thread, self._thread = self._thread, None
        if thread is None:
            return True
        self._queue.put(None)
        began_s = time.monotonic()
        while thread.is_alive() and self._waits(time.monotonic() - began_s, timeout_s):
            thread.join(0.02)
        return not self.must_finish

    def _waits(self, since_s: float, timeout_s: float) -> bool:
        return since_s < (timeout_s if self.must_finish else min(_NOTICE_S, timeout_s))

    def _deliver(self, job: Job, result: object, error: Exception | None) -> None:
        if job not in self._jobs:
            return
        self._jobs.remove(job)
        if isinstance(error, StoppedError) or (error is None and job.progress.stopped):
            return
        if error is None:
            if job.done is not None:
                job.done(result)
        elif job.failed is not None:
            job.failed(error)
        else:
            self.trouble.emit(_plain(error))

    # Everything below runs on the thread.

    def _run(self) -> None:
        while (job := self._queue.get()) is not None:
            result, error = None, None
            try:
                job.progress.tell()
                result = job.run(job.progress)
            except Exception as raised:
                error = raised
                if not isinstance(raised, (StoppedError, *SHOWN)):
                    _log.error("work failed: %s", job.words, exc_info=raised)
            job.over = True
            self._over.emit(job, result, error)


def _plain(error: Exception) -> NktsenseError:
    if isinstance(error, SHOWN):
        return as_trouble(error)
    return NktsenseError(f"Something went wrong inside the program: {type(error).__name__}: {error}")
