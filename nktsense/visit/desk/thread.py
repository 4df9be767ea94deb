"""A desk in a thread of its own, so that records, sealing and devices never hold up a frame of the window.

Only immutable values pass: orders in, news out. The records, where there are any, are best opened by `make` itself;
their engine may be used from any thread, but a thread of its own keeps writers apart.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from typing import Final

from nktsense.errors import NktsenseError
from nktsense.visit.desk.desk import Desk
from nktsense.visit.desk.news import DeskNews
from nktsense.visit.desk.orders import Order, carry_out

BUSY_S: Final = 0.005
"""Time between two looks at a device that gives samples, s: well below the frame of a window."""
IDLE_S: Final = 0.05
"""The same where nothing comes but countdowns; an order wakes it at once."""
_log = logging.getLogger(__name__)


class DeskThread:
    """Runs a desk.

    Args:
        make: Makes the desk, in its thread.

    :meth:`start` begins it; :meth:`poll` never waits.
    """

    def __init__(self, make: Callable[[], Desk]) -> None:
        self._make = make
        self._orders: queue.SimpleQueue[Order | None] = queue.SimpleQueue()
        self._news: queue.SimpleQueue[DeskNews] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="desk", daemon=True)

    def start(self) -> DeskThread:
        """Begin; returns at once."""
        self._thread.start()
        return self

    def post(self, order: Order) -> None:
        """Hand over an order; returns at once. What comes of it, also why it was refused, is in the news."""
        self._orders.put(order)

    def poll(self) -> list[DeskNews]:
        """Return the news since the last call, without waiting."""
        out: list[DeskNews] = []
        while True:
            try:
                out.append(self._news.get_nowait())
            except queue.Empty:
                return out

    @property
    def running(self) -> bool:
        """Whether it is at work."""
        return self._thread.is_alive()

    def stop(self, timeout_s: float = 30.0) -> bool:
        """Let the desk leave, and wait until its device is closed and its recording sealed.

        Args:
            timeout_s: Longest wait, s.

        Returns:
            Whether it ended within that time.
        """
        self._orders.put(None)
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    # Everything below runs on the desk's thread.

    def _run(self) -> None:
        desk: Desk | None = None
        try:
            desk = self._make()
            self._conduct(desk)
        except Exception as error:
            self._tell_crash(error)
        finally:
            if desk is not None and not desk.closed:
                self._let_go(desk)

    def _conduct(self, desk: Desk) -> None:
        while True:
            troubles = self._follow_orders(desk)
            news = desk.poll()
            if troubles or _says_something(news):
                self._news.put(_with(news, troubles))
            if desk.closed:
                return

    def _follow_orders(self, desk: Desk) -> tuple[NktsenseError, ...]:
        """Carry out what was ordered; wait a little where nothing was. Return what was refused."""
        troubles: list[NktsenseError] = []
        wait_s = BUSY_S if desk.busy else IDLE_S
        while True:
            try:
                order = self._orders.get(timeout=wait_s) if wait_s else self._orders.get_nowait()
            except queue.Empty:
                return tuple(troubles)
            wait_s = 0.0
            if order is None:
                desk.leave()
                return tuple(troubles)
            try:
                carry_out(desk, order)
            except NktsenseError as error:
                troubles.append(error)

    def _tell_crash(self, error: Exception) -> None:
        """Tell the person, then a developer; what was taken is kept, and the session can be resumed."""
        if not isinstance(error, NktsenseError):
            _log.error("the desk failed", exc_info=error)
            error = NktsenseError(
                f"Something went wrong inside the program: {type(error).__name__}: {error}",
                "What was recorded is kept; open the session again.",
            )
        self._news.put(DeskNews(troubles=(error,), closed=True))

    def _let_go(self, desk: Desk) -> None:
        try:
            desk.leave()
        except Exception:
            _log.exception("the desk could not be left")


def _says_something(news: DeskNews) -> bool:
    return news.view is not None or bool(news.updates or news.trials or news.cues or news.troubles or news.closed)


def _with(news: DeskNews, troubles: tuple[NktsenseError, ...]) -> DeskNews:
    from dataclasses import replace

    return replace(news, troubles=(*troubles, *news.troubles)) if troubles else news
