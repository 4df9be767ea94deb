"""The two ways in which a text reaches the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

CONTEXT = "nktsense"


def tr(text: str, **values: object) -> str:
    """Return a text of the window itself in the chosen language.

    Args:
        text: The English text, a literal, with named places such as ``{number}``.
        values: What stands in the places.
    """
    found = QCoreApplication.translate(CONTEXT, text)
    return found.format(**values) if values else found


def said(text: str) -> str:
    """Return a sentence that a room below made, in the chosen language and unit.

    Args:
        text: The English sentence, with forces in N.
    """
    return text
