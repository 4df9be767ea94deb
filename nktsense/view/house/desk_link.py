"""Between a window and the desk of its visit: orders go to the desk, news come back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from nktsense.protocol.session.steps import AnyStep
from nktsense.visit.desk.news import DeskNews
from nktsense.visit.desk.orders import Choose, MarkMoment, Order, Say, Take, Undo

if TYPE_CHECKING:
    from nktsense.view.house.window import HouseWindow


class DeskLink(Protocol):
    """A desk in its thread, as :class:`nktsense.visit.desk.thread.DeskThread` is one."""

    def post(self, order: Order) -> None:
        """Hand over an order; returns at once."""
        ...

    def poll(self) -> list[DeskNews]:
        """Return the news since the last call, without waiting."""
        ...

    def stop(self, timeout_s: float = ...) -> bool:
        """Let the desk leave, and wait until its recording is sealed."""
        ...

    @property
    def running(self) -> bool:
        """Whether it is at work."""
        ...


def orders_from(window: HouseWindow, post: Callable[[Order], None]) -> None:
    """Make an order of what the person does in a window.

    Args:
        window: The window.
        post: Takes the orders, until the window is gone.
    """

    def choose(choice: str, key: str) -> None:
        post(Choose(choice, key))

    def say(field: str, text: str) -> None:
        post(Say(field, text))

    def take(step: AnyStep) -> None:
        post(Take(step))

    def mark(at_s: float) -> None:
        post(MarkMoment(at_s))

    window.chosen.connect(choose)
    window.said.connect(say)
    window.taken.connect(take)
    window.marked.connect(mark)
    window.undo_wanted.connect(lambda: post(Undo()))


def merged(news: Sequence[DeskNews]) -> list[DeskNews]:
    """Return news put together as far as no new stream begins among them: a page takes them once."""
    out: list[DeskNews] = []
    for one in news:
        if not out or one.new_stream or out[-1].closed:
            out.append(one)
            continue
        last = out[-1]
        out[-1] = replace(
            last,
            view=one.view or last.view,
            updates=(*last.updates, *one.updates),
            trials=(*last.trials, *one.trials),
            cues=(*last.cues, *one.cues),
            troubles=(*last.troubles, *one.troubles),
            closed=one.closed,
        )
    return out
