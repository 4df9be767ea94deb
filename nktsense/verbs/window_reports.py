"""Reports for the window, which does not know the room that makes them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from nktsense.errors import NktsenseError

if TYPE_CHECKING:
    from nktsense.preferences import PreferenceStore
    from nktsense.protocol.library.model import Library
    from nktsense.report.session_model import Model
    from nktsense.view.house.records_door import RecordsDoor
    from nktsense.view.house.services import Made, Part


class WindowReports:
    """Makes reports from the records of a window.

    Args:
        door: The records.
        library: Muscles, pairs, batteries.
        preferences: The letterhead.
    """

    def __init__(self, door: RecordsDoor, library: Library, preferences: PreferenceStore) -> None:
        self._door, self._library, self._preferences = door, library, preferences

    def make(self, session: str, *, client_name: str = "") -> Made:
        """Put a report together, in the language of the window; forces stay in newtons, as in its tables and figures.

        Raises:
            RecordsError: The session cannot be read.
        """
        from nktsense.records.sessions.stored import load_session
        from nktsense.report.session_page import report_of
        from nktsense.view.words import language_now, printed
        from nktsense.visit.desk.stock import READY

        store, now = self._door.open(), self._preferences.now
        return report_of(
            load_session(store, session),
            self._library,
            store=store,
            by=self._door.writer(now.tester),
            recordings=self._door.recordings(),
            letterhead=now.letterhead,
            client_name=client_name,
            language=language_now(),
            words=printed,
            ready=READY,
        )

    def pictures(self, made: Made, part: Part, dots_per_inch: float) -> list[bytes]:
        """Return its pages as PNG, as they are in the PDF."""
        from nktsense.report.session_page import pictures_of

        return pictures_of(_model(made), part, dots_per_inch)

    def write(self, made: Made, path: Path, part: Part, *, overwrite: bool = False) -> None:
        """Write it as PDF or HTML, by the ending of the name.

        Raises:
            NktsenseError: There is such a file already, or it cannot be written, or has another ending.
        """
        from nktsense.report.session_page import write_html, write_pdf

        match path.suffix.lower():
            case ".pdf":
                write_pdf(_model(made), path, part, overwrite=overwrite)
            case ".html":
                write_html(_model(made), path, part, overwrite=overwrite)
            case _:
                raise NktsenseError(f"{path.name} is no name of a report.", "Let it end in .pdf or .html.")


def _model(made: Made) -> Model:
    from nktsense.report.session_model import Model

    if not isinstance(made, Model):
        raise TypeError("this report was made elsewhere")
    return made
