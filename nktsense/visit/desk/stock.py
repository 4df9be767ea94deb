"""Words that stand ready for who cannot type now. They claim nothing that was not said: most point to paper notes."""

from __future__ import annotations

from typing import Final

from nktsense.protocol.session.steps import InterventionKind, SetAsideReason

Words = tuple[tuple[str, str], ...]
"""Ids with what is recorded."""

ON_PAPER: Final = "As in the notes on paper"
HISTORY: Final[Words] = (
    ("notes", ON_PAPER),
    ("low_back", "Low back pain"),
    ("neck", "Neck pain"),
    ("same", "Nothing new since the last visit"),
    ("none", "No complaints"),
)
MOVEMENT: Final[Words] = (
    ("notes", ON_PAPER),
    ("free", "Moves freely in all directions looked at"),
    ("limited", "Moves with a limit or a shift; see the notes on paper"),
    ("same", "As at the last visit"),
)
NOTES: Final[Words] = (("notes", "See the notes on paper"), ("photo", "A photo was taken and is kept elsewhere"))
GOALS: Final[Words] = (("notes", ON_PAPER), ("same", "As agreed at the last visit"))
IN_WORDS: Final[Words] = (("notes", ON_PAPER), ("looked", "Looked at; nothing to record"))
NOT_COUNTED: Final[tuple[tuple[SetAsideReason, str], ...]] = (
    ("pad_slipped", "The pad slipped"),
    ("interrupted", "It was interrupted"),
    ("pain", "It hurt"),
    ("wrong_side", "Wrong side"),
    ("wrong_muscle", "Wrong muscle"),
    ("device_lost", "The device was lost"),
)
COUNTED_AGAIN: Final[Words] = (("mistake", "It was set aside by mistake"),)
STOPPED: Final[Words] = (
    ("pain", "Pain"),
    ("wish", "The client wants to stop"),
    ("time", "No more time"),
    ("device", "The device cannot be used"),
    ("position", "The test position cannot be held"),
)
WENT_ON: Final[Words] = (("wish", "The client wants to go on, and the pain is less now"),)
OVERRIDDEN: Final[Words] = (("writing", "Cleared in writing; see the notes on paper"),)
BREAKS_ALLOWED: Final[Words] = (("writing", "Judged safe for this client; see the notes on paper"),)
LEFT_OUT: Final[Words] = (
    ("time", "No more time today"),
    ("wish", "The client wants to stop"),
    ("enough", "What was tested is enough for today"),
)
CORRECTED: Final[Words] = (("picked", "The wrong one was picked before the test"),)
KINDS: Final[tuple[tuple[InterventionKind, str], ...]] = (
    ("pressure", "Pressure"),
    ("deep_tissue", "Deep tissue"),
    ("myofascial", "Myofascial"),
    ("stretch", "Stretch"),
    ("activation", "Activation"),
    ("other", "Something else"),
)
SITE: Final = "As in the notes on paper"
DOSE: Final = "As in the notes on paper"
HOMEWORK: Final = ("As shown, and written down for the client", "As written down", "As written down")
LEVERS_M: Final = (0.30, 0.35, 0.40, 0.25, 0.20, 0.15, 0.10, 0.45, 0.50)
TARGETS_N: Final = (150.0, 100.0, 125.0, 175.0, 200.0, 250.0, 300.0, 75.0, 50.0)
ADHERENCE: Final = (7, 6, 5, 4, 3, 2, 1, 0)
"""Times of the last seven."""

_BY_ID: Final = (
    HISTORY, MOVEMENT, NOTES, GOALS, IN_WORDS, NOT_COUNTED, COUNTED_AGAIN, STOPPED, WENT_ON, OVERRIDDEN, BREAKS_ALLOWED,
    LEFT_OUT, CORRECTED,
)  # fmt: skip
READY: Final = frozenset([SITE, DOSE, *HOMEWORK, *(words for texts in _BY_ID for _, words in texts)])
"""All that is recorded in words that stood ready, so that another language can say it."""
