"""A report becomes a file: asked where to, written beside the window, opened where wanted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from nktsense.view.house.services import Made, Part, Reports
from nktsense.view.reports.outcome import Outcome
from nktsense.view.words import said, tr
from nktsense.visit.desk.troubles import SHOWN, as_trouble

if TYPE_CHECKING:
    from nktsense.view.house.work import Progress, Work

KINDS: Final = {"pdf": "PDF", "html": "HTML"}


class Saving(QObject):
    """Saves reports.

    Args:
        reports: The room that makes them.
        work: Long work.
        outcome: Where it is told what came of it.
        parent: Whose dialogs they are.
    """

    said = Signal(str)
    """A sentence for the status line."""

    def __init__(self, reports: Reports, work: Work, outcome: Outcome, parent: QWidget) -> None:
        super().__init__(parent)
        self._reports, self._work, self._outcome, self._parent = reports, work, outcome, parent
        self._dialog: QFileDialog | None = None
        self.folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        """Where the last one went, or where documents are."""

    @property
    def dialog(self) -> QFileDialog | None:
        """What asks where to, while it does."""
        return self._dialog

    def ask(self, made: Made, part: Part, name: str) -> None:
        """Ask where to save a report, and do it.

        Args:
            made: The report.
            part: For whom.
            name: What it is called where nobody says otherwise; its ending gives the kind.
        """
        self.close()
        ending = name.rpartition(".")[2]
        title = tr("Save the report as {kind}", kind=KINDS[ending])
        # Not a modal one: a test may go on behind it. What is there already is asked about here, not in another dialog.
        dialog = QFileDialog(self._parent, title, str(self.folder), f"{KINDS[ending]} (*.{ending})")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(name)
        dialog.setWindowModality(Qt.WindowModality.NonModal)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda: self.write(made, part, Path(dialog.selectedFiles()[0])))
        dialog.finished.connect(lambda: self._gone(dialog))
        self._dialog = dialog
        dialog.show()

    def write(self, made: Made, part: Part, path: Path, *, overwrite: bool = False) -> None:
        """Save a report; where there is such a file, ask whether it is to be replaced."""
        self._outcome.say("")
        self.folder = path.parent
        reports = self._reports

        def run(progress: Progress) -> bool:
            if not overwrite and path.exists():
                return False
            progress.tell(0.2)
            reports.write(made, path, part, overwrite=overwrite)
            return True

        def done(written: bool) -> None:
            if written:
                self._written(path)
            else:
                self._ask_over(made, part, path)

        self._work.start(tr("Saving the report"), run, done, self._failed, must_finish=True)

    def close(self) -> None:
        """Ask nothing any more."""
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.close()

    def _gone(self, dialog: QFileDialog) -> None:
        if self._dialog is dialog:
            self._dialog = None
            self._parent.window().activateWindow()  # the keys are for the page again

    def _ask_over(self, made: Made, part: Part, path: Path) -> None:
        acts = (
            ("other_name", tr("Another name"), lambda: self.ask(made, part, path.name)),
            ("leave_it", tr("Leave it"), lambda: self._outcome.say("")),
            ("replace", tr("Replace it"), lambda: self.write(made, part, path, overwrite=True)),
        )
        self._outcome.say(tr("{file} is there already.", file=path.name), acts, asks=True)

    def _written(self, path: Path) -> None:
        acts = (
            ("open", tr("Open it"), lambda: self._open(path)),
            ("folder", tr("Show the folder"), lambda: self._open(path.parent)),
        )
        self._outcome.say(tr("Saved: {file}", file=path.name), acts)
        self.said.emit(tr("Saved: {file}", file=str(path)))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, SHOWN):
            words = said(str(as_trouble(error)))
        else:
            words = tr("The report cannot be saved: {reason}", reason=f"{type(error).__name__}: {error}")
        self._outcome.say(words, role="caution")

    def _open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.said.emit(tr("Nothing on this computer opens {file}.", file=path.name))
