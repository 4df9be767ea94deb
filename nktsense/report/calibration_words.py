"""Fixed wording of a calibration record, and small pieces of it that depend on the record."""

from __future__ import annotations

import datetime
from typing import Final

from calibration.guide.plan import Plan
from calibration.kept.document import Document
from calibration.points import Point
from nktsense.report.calibration_blocks import Tone
from nktsense.report.calibration_numbers import FIGURE_SPACE, as_typed, significant

NOT_STATED: Final = "not stated"
SCOPE: Final = (
    "The results apply only to the instrument named above, as it was when it was calibrated and under the conditions "
    "stated here.",
    "This record must not be copied in part without the written consent of the laboratory.",
    "The laboratory is not claimed to be accredited, and no accreditation mark may be put on this record. Evaluations "
    "are made in the manner of the documents named; none of them is a statement that a document is met.",
    "What is called “from memory” was not checked against the document.",
)
UNCERTAINTY: Final = (
    "U is the expanded uncertainty: the combined standard uncertainty times the coverage factor k, for a coverage "
    "probability of about {coverage}. It is that of a single force read in use, and is rounded to two digits, up in "
    "doubt; errors are rounded to the same place."
)
TONES: Final[dict[str, Tone]] = {"accepted": "good", "refused": "bad", "cannot tell": "unsure"}
DECISION_MARKS: Final = {"accepted": "●", "refused": "✕", "cannot tell": "◇"}
_ROLES: Final = {
    "zero_before": "zero before",
    "zero_after": "zero after",
    "force": "force",
    "preload": "preload",
    "creep": "creep",
    "as_left": "as left",
}


def stated(text: str) -> str:
    """Return a text, or that it was not stated."""
    return text.strip() or NOT_STATED


def decided(word: str) -> str:
    """Return a decision with its shape before it."""
    return f"{DECISION_MARKS[word]}\N{NO-BREAK SPACE}{word}" if word in DECISION_MARKS else word


def refused(document: Document) -> bool:
    """Return whether no force may be stated with a record."""
    return document.status != "valid" or document.model is None


def role_of(point: Point) -> str:
    """Return in words what a reading is for."""
    if point.role == "force":
        return point.way
    return _ROLES[point.role]


def numbered(count: int, one: str, many: str = "") -> str:
    """Return a count with its noun."""
    return f"{count} {one}" if count == 1 else f"{count} {many or one + 's'}"


def force_text(force_n: float) -> str:
    """Return a force in running text, to 0.1 N or four digits."""
    return f"{significant(force_n, 4)} N"


def when(document: Document) -> str:
    """Return when the readings were taken, as "2026-11-10, 08:12 to 10:03 UTC" where that can be said."""
    texts = [text for text in (document.begun_utc, document.ended_utc) if text]
    if not texts:
        return NOT_STATED
    try:
        moments = [datetime.datetime.fromisoformat(text).astimezone(datetime.UTC) for text in texts]
    except (ValueError, OverflowError):
        return " to ".join(texts)
    begun, ended = moments[0], moments[-1]
    if begun.date() == ended.date():
        return f"{begun:%Y-%m-%d}, {begun:%H:%M} to {ended:%H:%M} UTC"
    return f"{begun:%Y-%m-%d %H:%M} to {ended:%Y-%m-%d %H:%M} UTC"


def day_of(text: str) -> tuple[int, ...]:
    """Return a day as year, month, day; empty where the text is none."""
    try:
        day = datetime.date.fromisoformat(text)
    except ValueError:
        return ()
    return (day.year, day.month, day.day)


def limit_text(plan: Plan) -> str:
    """Return the limit of the plan with its rule, or that there was none."""
    judgement = plan.judgement
    if judgement.limit_percent is None:
        return "none set"
    text = f"± {as_typed(judgement.limit_percent)} % of the force"
    if judgement.limit_floor_n > 0:
        text += f", but no less than ± {as_typed(judgement.limit_floor_n)} N"
    return f"{text}; rule: {judgement.rule} acceptance"


def blank(text: str) -> str:
    """Return a cell's text, or a dash for an empty one."""
    return text if text.strip(f" {FIGURE_SPACE}") else "–"
