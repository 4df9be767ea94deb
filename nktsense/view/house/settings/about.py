"""What the program is: its notice, its versions, its licence."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QPushButton

import nktsense
from nktsense.protocol.notice import NOTICE
from nktsense.signal import ALGORITHM_VERSION
from nktsense.view.look.shapes import Text
from nktsense.view.look.tokens import GRID, TEXT
from nktsense.view.parts.row import Row
from nktsense.view.parts.section import Section
from nktsense.view.words import said, tr

_PACKAGES = ("PySide6-Essentials", "pyqtgraph", "numpy", "scipy", "sqlcipher3", "typst", "miniaudio")


def versions() -> tuple[tuple[str, str], ...]:
    """Return names and versions of the program and of what it stands on; what is not installed is left out."""
    out = [
        ("nktsense", nktsense.__version__),
        (tr("Method of measuring"), ALGORITHM_VERSION),
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
    ]
    for name in _PACKAGES:
        try:
            out.append((name, version(name)))
        except PackageNotFoundError:
            continue
    return (*out, (tr("System"), f"{platform.system()} {platform.release()} {platform.machine()}"))


class Prose(Row):
    """A text to read."""

    def __init__(self, name: str, title: str, text: str) -> None:
        super().__init__(name, title)
        self.text = Text(TEXT, wrap=True)
        self.text.say(text)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setAccessibleName(f"{title}. {text}")
        self.put(self.text)


class VersionsRow(Row):
    """The versions, for a question to those who made it."""

    def __init__(self) -> None:
        super().__init__("versions", tr("Versions"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(GRID // 2)
        grid.setColumnStretch(1, 1)
        for number, pair in enumerate(versions()):
            for column, (words, role) in enumerate(zip(pair, ("muted", "ink"), strict=True)):
                text = Text(TEXT, role=role)
                text.say(words)
                grid.addWidget(text, number, column)
        self.put(grid)
        grid.setRowMinimumHeight(grid.rowCount(), GRID)
        self.copy = QPushButton(tr("Copy the versions"))
        grid.addWidget(self.copy, grid.rowCount(), 0, 1, 2, Qt.AlignmentFlag.AlignLeft)


class AboutSection(Section):
    """About this program."""

    def __init__(self) -> None:
        super().__init__("about", tr("About this program"))
        self.notice = self.add(Prose("notice", tr("What it is for, and what it does not show"), said(NOTICE)))
        self.licence = self.add(
            Prose(
                "licence",
                tr("Licence"),
                tr("Apache License 2.0. Free to use, to look into and to change; without any warranty."),
            )
        )
        self.versions = self.add(VersionsRow())
        self.versions.copy.clicked.connect(self._copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(f"{name} {number}" for name, number in versions()))
        self.says.emit(tr("The versions are copied."))
