"""What was recorded in a session, as it is shown: what stood ready in the chosen language, what was typed as it is."""

from __future__ import annotations

from nktsense.view.words.say import said
from nktsense.visit.desk.stock import READY


def recorded(text: str) -> str:
    """Return a recorded text as it is shown; nobody translates what a person typed."""
    return said(text) if text in READY else text
