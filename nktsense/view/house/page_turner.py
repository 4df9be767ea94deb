"""The pages of the window: which one is in view, which was before, and which is waited for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import cast

from PySide6.QtWidgets import QStackedWidget, QWidget

from nktsense.view.house.page import Page


class PageTurner:
    """Keeps the pages, and brings one of them into view.

    Args:
        pages: The pages, the one that is shown first at the front. Each has a name of its own.
        promised: Names of pages that are added later.

    Raises:
        KeyError: Two pages have one name.
    """

    def __init__(self, pages: Sequence[Page], promised: Iterable[str] = ()) -> None:
        self.pages = {page.name: page for page in pages}
        if len(self.pages) != len(pages) or not pages:
            raise KeyError(f"each page needs a name of its own: {[page.name for page in pages]}")
        self.stack, self._promised = QStackedWidget(), frozenset(promised)
        self._awaited = ""
        self._entered: Page | None = None
        self.before = ""
        """Name of the page that was in view before, or ""."""
        for page in pages:
            self.stack.addWidget(page)

    @property
    def now(self) -> Page:
        """The page in view; before any is, the one that is shown first."""
        return self._entered if self._entered is not None else self.pages[self.first]

    @property
    def first(self) -> str:
        """Name of the page that is shown first."""
        return next(iter(self.pages))

    def add(self, page: Page) -> str:
        """Take a page that was made later.

        Returns:
            What :meth:`turn_to` takes where somebody waits for this page; else "".
        """
        self.pages[page.name] = page
        self.stack.addWidget(page)
        return self._awaited if self._awaited.partition(":")[0] == page.name else ""

    def turn_to(self, wanted: str) -> bool:
        """Bring a page into view; one that is still to be made is waited for.

        Args:
            wanted: Its name; what it is to show may stand behind a colon.

        Returns:
            Whether it is in view.

        Raises:
            KeyError: There is no such page.
        """
        self._awaited = wanted
        name, _, item = wanted.partition(":")
        if name not in self.pages and name in self._promised:
            return False
        if name not in self.pages:
            raise KeyError(f"there is no page {name!r}; there are {sorted(self.pages)}")
        page, before = self.pages[name], self._entered
        if item:
            page.show_item(item)
        if page is not before:
            if before is not None:
                self._leave(before)
            self._entered = page
            self.stack.setCurrentWidget(page)
            page.enter()
        return True

    def _leave(self, page: Page) -> None:
        page.leave()
        self.before = page.name
        window = self.stack.window()
        focused = cast("QWidget | None", window.focusWidget())
        if focused is not None and page.isAncestorOf(focused):
            window.setFocus()  # else Qt gives the keyboard to whatever comes next, and Space would press it
