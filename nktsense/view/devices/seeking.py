"""Looking for devices, and listening to a port whose device is not known: both in the background."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from nktsense.view.devices.find_panel import FindPanel
from nktsense.view.devices.listening import can_be_listened_to, listen, said_of
from nktsense.view.devices.still_there import while_there
from nktsense.view.house.services import Services
from nktsense.view.words import said, tr
from nktsense.visit.desk.troubles import as_trouble

if TYPE_CHECKING:
    from firmware_bridge.serial_probe import Heard
    from nktsense.acquire.near import Near
    from nktsense.view.house.work import Job, Progress

LOOK_S: Final = 5.0


class Seeking:
    """Fills the list of devices.

    Args:
        panel: The list.
        services: What pages are given.
        say: Shows a sentence in the last line of the window.
        released: Waits until a device that was open is let go; called in the background.
    """

    def __init__(
        self,
        panel: FindPanel,
        services: Services,
        say: Callable[[str], object],
        released: Callable[[], object],
    ) -> None:
        self._panel, self._services, self._say, self._released = panel, services, say, released
        self._looking: Job | None = None
        self._listening: Job | None = None
        self.looked = False
        """It was looked for devices already."""

    @property
    def looking(self) -> bool:
        """Whether it is looked for devices."""
        return self._looking is not None

    @property
    def listening(self) -> bool:
        """Whether a port is listened to."""
        return self._listening is not None

    def look(self, *, bluetooth: bool, ask: bool) -> None:
        """Look for devices; what is looked for already is not looked for twice."""
        if self._looking is not None:
            return
        self.looked = True
        self._panel.show_looking(looking=True)

        def survey(_: Progress) -> list[Near]:
            self._released()
            return self._services.survey(bluetooth=bluetooth, seconds=LOOK_S, connect=ask)

        self._looking = self._services.work.start(
            tr("Looking for devices"),
            survey,
            while_there(self._panel, self._found),
            while_there(self._panel, self._not_found),
            quiet=True,
        )

    def listen(self, address: str) -> bool:
        """Listen to a port; return whether it is one, and none is listened to."""
        if self._listening is not None or not can_be_listened_to(address):
            return False
        port = address.partition(":")[2].partition("?")[0]
        self._panel.show_listening(port)
        self._panel.ensureVisible(0, 0)

        def hear(progress: Progress) -> Heard:
            self._released()
            return listen(address, progress)

        words = tr("Listening to {port}", port=port)
        heard, not_heard = while_there(self._panel, self._heard), while_there(self._panel, self._not_heard)
        self._listening = self._services.work.start(words, hear, heard, not_heard)
        return True

    def stop_listening(self) -> None:
        """Listen no longer."""
        if self._listening is not None:
            self._services.work.stop(self._listening)
            self._listening = None
            self._panel.show_listening("")

    def follow(self) -> None:
        """See whether the person stopped the listening in the last line of the window."""
        if self._listening is not None and self._listening.progress.stopped:
            self.stop_listening()

    def _found(self, rows: list[Near]) -> None:
        self._looking = None
        self._panel.show_looking(looking=False)
        self._panel.show_rows(rows)

    def _not_found(self, error: Exception) -> None:
        self._looking = None
        self._panel.show_looking(looking=False)
        self._say(said(str(as_trouble(error))))

    def _heard(self, heard: Heard) -> None:
        self._listening = None
        self._panel.show_heard(said_of(heard))

    def _not_heard(self, error: Exception) -> None:
        self._listening = None
        self._panel.show_listening("")
        self._say(said(str(as_trouble(error))))
