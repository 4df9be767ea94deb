"""A report goes to a printer, beside the window: its pages are drawn fine, and painted one after the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from nktsense.errors import NktsenseError
from nktsense.view.house.services import Made, Part, Reports
from nktsense.view.house.work import StoppedError
from nktsense.view.reports.outcome import Outcome
from nktsense.view.words import said, tr
from nktsense.visit.desk.troubles import SHOWN, as_trouble

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    from nktsense.view.house.work import Progress, Work

PRINTED_DPI: Final = 300


def printer_there() -> bool:
    """Return whether this computer knows a printer; takes a moment where it looks for some in a network."""
    try:
        from PySide6.QtPrintSupport import QPrinterInfo
    except ImportError:  # a system without what Qt prints with
        return False
    return bool(QPrinterInfo.availablePrinterNames())


def made_ready(printer: QPrinter) -> QPrinter:
    """Return a printer that takes whole pages of A4, as a report has them."""
    printer.setResolution(PRINTED_DPI)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    return printer


def print_pages(pictures: list[bytes], printer: QPrinter, progress: Progress | None = None) -> int:
    """Paint pages on a printer; may be called in any thread.

    Args:
        pictures: The pages, PNG.
        printer: As it was chosen; its first and last page are kept to where they are set.
        progress: Is told how far it is.

    Returns:
        How many pages were printed.

    Raises:
        NktsenseError: The printer does not take them.
    """
    first, last = printer.fromPage() or 1, printer.toPage() or len(pictures)
    wanted = pictures[first - 1 : last]
    if not wanted:
        raise NktsenseError(tr("None of these pages is in the report; pages: {count}", count=len(pictures)))
    painter = QPainter()
    if not painter.begin(printer):
        raise NktsenseError(tr("The printer takes nothing. Look whether it is on and connected, or save a PDF."))
    try:
        for number, picture in enumerate(wanted):
            if progress is not None:
                progress.tell(0.3 + 0.7 * number / len(wanted))
            if number:
                printer.newPage()
            painter.drawImage(_place(printer), QImage.fromData(picture))
    except StoppedError:
        printer.abort()
        raise
    finally:
        painter.end()
    return len(wanted)


def _place(printer: QPrinter) -> QRectF:
    """Return where a page of A4 lies on the paper, in dots: as it is where it fits, else made smaller to fit."""
    from PySide6.QtPrintSupport import QPrinter as Printer

    paper = printer.paperRect(Printer.Unit.DevicePixel)
    size = QPageSize(QPageSize.PageSizeId.A4).sizePixels(printer.resolution()).toSizeF()
    if size.width() > paper.width() + 2 or size.height() > paper.height() + 2:
        size = size.scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    return QRectF((paper.width() - size.width()) / 2, (paper.height() - size.height()) / 2, size.width(), size.height())


class Printing(QObject):
    """Prints reports.

    Args:
        reports: The room that makes them.
        work: Long work.
        outcome: Where it is told what came of it.
        parent: Whose dialog it is.
        there: Returns whether there is a printer.
    """

    def __init__(
        self,
        reports: Reports,
        work: Work,
        outcome: Outcome,
        parent: QWidget,
        there: Callable[[], bool] = printer_there,
    ) -> None:
        super().__init__(parent)
        self._reports, self._work, self._outcome, self._parent, self.there = reports, work, outcome, parent, there
        self._dialog: QPrintDialog | None = None
        self._printer: QPrinter | None = None

    @property
    def dialog(self) -> QPrintDialog | None:
        """What asks how to print, while it does."""
        return self._dialog

    def ask(self, made: Made, part: Part, pages: int) -> None:
        """Ask on which printer, and print there.

        Args:
            made: The report.
            part: For whom.
            pages: How many pages it has.
        """
        self.close()
        if not self.there():
            words = tr("This computer knows no printer. Save the report as PDF and print it elsewhere.")
            self._outcome.say(words, role="caution")
            return
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

        printer = made_ready(QPrinter(QPrinter.PrinterMode.HighResolution))
        printer.setDocName(tr("Report"))
        dialog = QPrintDialog(printer, self._parent)
        dialog.setWindowTitle(tr("Print the report"))
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, pages)
        dialog.setWindowModality(Qt.WindowModality.NonModal)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.start(made, part, printer))
        dialog.finished.connect(lambda: self._gone(dialog))
        self._dialog = dialog
        dialog.show()

    def start(self, made: Made, part: Part, printer: QPrinter) -> None:
        """Print a report."""
        self._outcome.say("")
        self._printer, reports = printer, self._reports
        printer.setFullPage(True)

        def run(progress: Progress) -> int:
            progress.tell(0.1)
            return print_pages(reports.pictures(made, part, float(PRINTED_DPI)), printer, progress)

        def done(count: int) -> None:
            self._outcome.say(tr("Sent to the printer, pages: {count}", count=count))

        self._work.start(tr("Printing the report"), run, done, self._failed)

    def close(self) -> None:
        """Ask nothing any more."""
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.close()

    def _gone(self, dialog: QPrintDialog) -> None:
        if self._dialog is dialog:
            self._dialog = None
            self._parent.window().activateWindow()  # the keys are for the page again

    def _failed(self, error: Exception) -> None:
        if isinstance(error, SHOWN):
            words = said(str(as_trouble(error)))
        else:
            words = tr("The report cannot be printed: {reason}", reason=f"{type(error).__name__}: {error}")
        self._outcome.say(words, role="caution")
