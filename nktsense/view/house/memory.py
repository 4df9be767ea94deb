"""What of a visit is remembered for the next one, and for a window that is killed: kept as it happens."""

from __future__ import annotations

from nktsense.preferences import PreferenceStore
from nktsense.protocol.session.state import Phase
from nktsense.visit.desk.news import DeskView


class Memory:
    """Keeps preferences up to date with a visit.

    Args:
        preferences: Where they are kept.
    """

    def __init__(self, preferences: PreferenceStore) -> None:
        self._preferences = preferences
        self.session = ""
        """Identifier of the session that is shown, where it is kept."""
        self._tests = -1

    def begin(self, session: str) -> None:
        """A visit begins; it is remembered before it is begun, so that nothing can come between."""
        self.session, self._tests = session, -1
        self._remember(session)

    def take(self, view: DeskView) -> None:
        """Take where it stands: the session while it is open, lever arms and loads as they were used last."""
        if self.session:
            self._remember("" if view.state.phase is Phase.CLOSED else self.session)
        if len(view.state.tests) != self._tests:
            first, self._tests = self._tests < 0, len(view.state.tests)
            if not first and self.session:
                self._keep_set_up(view)

    def end(self) -> None:
        """It was left on purpose, or cannot be taken up again."""
        self.session = ""
        self._remember("")

    def _remember(self, session: str) -> None:
        if self._preferences.now.session != session:
            self._preferences.change(session=session)

    def _keep_set_up(self, view: DeskView) -> None:
        setup, now = view.state.tests[-1].setup, self._preferences.now
        changes: dict[str, object] = {}
        if setup.lever_m is not None and now.lever_m.get(setup.muscle) != setup.lever_m:
            changes["lever_m"] = now.lever_m | {setup.muscle: setup.lever_m}
        if setup.target_n is not None and now.target_n.get(setup.muscle) != setup.target_n:
            changes["target_n"] = now.target_n | {setup.muscle: setup.target_n}
        if changes:
            self._preferences.change(**changes)
