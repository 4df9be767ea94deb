"""What stands around every page: title above, names of the pages beside it, question and last line below."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nktsense.view.house.caption import Caption
from nktsense.view.house.choice_bar import ChoiceBar
from nktsense.view.house.rail import Rail
from nktsense.view.house.status_line import StatusLine
from nktsense.view.testing.bars import Header, Rule


class Surround(QWidget):
    """The stack of the pages, and what stands around it.

    Args:
        stack: The pages. Those that it has already come before the question on the way of Tab.
        names: Names of the pages, those that are still to be made too.
        settle_s: Time in which a new question takes no key, s.
        clock: Gives a time that never goes back, s.
    """

    def __init__(
        self, stack: QStackedWidget, names: Iterable[str], settle_s: float, clock: Callable[[], float]
    ) -> None:
        super().__init__()
        self.header, self.rail, self.stack = Header(), Rail(names), stack
        self.bar, self.status = ChoiceBar(settle_s, clock), StatusLine()
        self.caption = Caption(self.stack, clock)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        for layout in (middle, column):
            layout.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(Rule())
        column.addLayout(middle, 1)
        for part in (Rule(), self.bar, Rule(), self.status):
            column.addWidget(part)

    def order_tabs(self, pages_end: QWidget | None = None) -> None:
        """Let Tab go from the left to the page, to the question, to the last line.

        Args:
            pages_end: What is last on the way through pages that were added later; None where there are none.
        """
        parts: list[QWidget] = [*self.rail.buttons.values(), self.stack] if pages_end is None else [pages_end]
        entry = self.bar.entry
        parts += [entry.fields, entry.line, *self.bar.buttons, self.bar.more]
        parts += [self.status.button, self.status.cancel, self.status.keys]
        for first, second in pairwise(parts):
            self.setTabOrder(first, second)

    def set_compact(self, *, compact: bool) -> None:
        """Take less room."""
        for part in (self.rail, self.bar, self.status, self.caption):
            part.set_compact(compact=compact)
