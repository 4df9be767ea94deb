"""How a session is begun: what stands in the way, that it is under way, and what went wrong."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from nktsense.protocol.session.plan import Tester
from nktsense.protocol.session.steps import Begin
from nktsense.view.begin.chosen import Chosen
from nktsense.view.begin.register import Register
from nktsense.view.begin.telling import plain
from nktsense.view.house.services import Services
from nktsense.view.words import tr


class Beginning(QObject):
    """Begins sessions, one at a time.

    Args:
        services: Everything below the window.
        register: What is known of the records.
        parent: What it belongs to.
    """

    changed = Signal()
    """It is under way, it began, or it failed."""

    def __init__(self, services: Services, register: Register, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._register = services, register
        self.waits = False
        """The records are asked, and nothing else can begin."""
        self.begun = False
        """What is chosen has become the session that is open."""
        self.other_open = False
        """A session is open that was not begun here just now."""
        self.trouble = ""
        """What went wrong, for people, or ""."""
        self._seen_open = False

    def begin(self, chosen: Chosen, tester: Tester) -> None:
        """Begin what was chosen."""
        if self.waits:
            return
        self.trouble, self.waits = "", True
        self.changed.emit()
        target_n = self._services.preferences.now.target_n
        self._register.begin(chosen, target_n, lambda step: self._begin(step, chosen, tester), self._not_begun)

    def look(self) -> bool:
        """See whether a session is open; return whether that is news."""
        is_open = self._services.visits.open
        news = is_open != self._seen_open
        self._seen_open = is_open
        self.begun = self.begun and is_open
        self.other_open = is_open and not self.begun
        return news

    def note(self, missing: str, ready: str) -> tuple[str, bool]:
        """Return what is told beside the button, and whether that is a trouble.

        Args:
            missing: What has to be done before, or "".
            ready: What is told where nothing is missing.
        """
        if self.waits or self.begun:
            return tr("One moment …"), False
        if self.other_open:
            return tr("A session is open already: close or leave it first."), True
        return (self.trouble, True) if self.trouble else (missing or ready, False)

    def possible(self, missing: str) -> bool:
        """Return whether it can begin."""
        return not (self._services.visits.open or missing or self.waits)

    def _begin(self, step: Begin, chosen: Chosen, tester: Tester) -> None:
        self.waits = False
        if self._services.visits.begin(step, by=tester.code):
            self._services.preferences.change(battery=chosen.battery, tester=tester.code)
            self._services.changed()
            self.begun = True
        self.changed.emit()

    def _not_begun(self, error: Exception) -> None:
        self.waits, self.trouble = False, plain(error)
        self.changed.emit()
