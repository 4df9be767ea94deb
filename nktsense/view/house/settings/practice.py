"""Settings of who tests, and of the head of a printed report."""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from nktsense.preferences import Letterhead, Preferences
from nktsense.view.look.flow import Flow
from nktsense.view.look.tokens import GRID
from nktsense.view.parts.controls import Line, Lines
from nktsense.view.parts.section import Section
from nktsense.view.words import tr

_PICTURE = QSize(20 * GRID, 6 * GRID)
_KINDS = ("png", "jpg", "jpeg", "svg")


def picture_of(file: str) -> QPixmap | None:
    """Return a file's picture at the size of the settings; None where it is no PNG, JPEG or SVG that can be read."""
    path = Path(file)
    if path.suffix.lower().lstrip(".") not in _KINDS or not path.is_file():
        return None
    reader = QImageReader(file)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.scaled(_PICTURE * 2, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else QPixmap.fromImage(image)


class PracticeSection(Section):
    """Practice and tester."""

    def __init__(self) -> None:
        super().__init__("practice", tr("Practice and tester"))
        self._head = Letterhead()
        self.tester = self.add(
            Line(
                "tester",
                tr("Tester"),
                tr("Code of who tests at this computer, as it stands in the records."),
                longest=40,
            )
        )
        self.add_heading(tr("Head of a printed report"))
        self.practice = self.add(Line("practice", tr("Name of the practice")))
        self.lines = self.add(Lines("lines", tr("Address, telephone and the like"), tr("A line each, six at most.")))
        self.logo = self.add(
            Line(
                "logo",
                tr("Logo"),
                tr("A PNG, JPEG or SVG file. Printed in black and white it should still be plain."),
                longest=1000,
                at_once=False,
            )
        )
        self.picture = QLabel()
        self.picture.setFixedSize(_PICTURE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        look = QPushButton(tr("Look for a file"))
        look.setAccessibleName(tr("Logo: look for a file"))
        look.clicked.connect(self._look_for)
        self.no_logo = QPushButton(tr("No logo"))
        self.no_logo.clicked.connect(lambda: self._wear(""))
        line = Flow(GRID)
        for widget in (look, self.no_logo, self.picture):
            line.addWidget(widget)
        self.logo.put(line)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what is chosen."""
        self._head = preferences.letterhead
        self.tester.show_preferences(preferences)
        self.practice.show_text(self._head.practice)
        self.lines.show_lines(self._head.lines)
        self.logo.show_text(self._head.logo)
        self._show_picture()

    def _row_changed(self, name: str, value: object) -> None:
        if name == "logo":
            self._wear(str(value))
        elif name in ("practice", "lines"):
            self._want(**{name: value})
        else:
            super()._row_changed(name, value)

    def _want(self, **values: object) -> None:
        self.wants.emit({"letterhead": msgspec.structs.replace(self._head, **values)})

    def _wear(self, file: str) -> None:
        if file and picture_of(file) is None:
            self.says.emit(
                tr("{file} cannot be shown: it is no PNG, JPEG or SVG picture. The logo is as it was.", file=file)
            )
            self.logo.show_text(self._head.logo)
            return
        self._want(logo=file)

    def _show_picture(self) -> None:
        file = self._head.logo
        picture = picture_of(file) if file else None
        self.no_logo.setEnabled(bool(file))
        self.logo.explain(
            tr("This file is not there, or is no picture; a report is printed without it.")
            if file and picture is None
            else self.logo.hint,
            trouble=bool(file) and picture is None,
        )
        if picture is None:
            self.picture.clear()
            self.picture.setAccessibleName("")
            return
        fitting = picture.scaled(
            _PICTURE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        self.picture.setPixmap(fitting)
        self.picture.setAccessibleName(tr("The logo"))

    def _look_for(self) -> None:
        place = str(Path(self._head.logo).parent) if self._head.logo else str(Path.home())
        # Not a modal one: a test may go on behind it.
        dialog = QFileDialog(self, tr("Logo"), place, f"{tr('Pictures')} (*.png *.jpg *.jpeg *.svg)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setWindowModality(Qt.WindowModality.NonModal)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._wear)
        dialog.show()
