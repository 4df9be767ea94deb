"""Who answered what of the screening with anything but no, lifted what it stopped or corrected a test, and when."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from nktsense.protocol.session.steps import (
    AllowBreakTests,
    AnswerItem,
    CorrectTest,
    FinishScreening,
    GoOn,
    OverrideStop,
)

if TYPE_CHECKING:
    from nktsense.protocol.session.steps import Entry


def answered_rows(entries: Iterable[Entry]) -> list[dict[str, Any]]:
    """Return them as plain values, in the order in which they were said.

    Args:
        entries: The steps of a session; no result is read of them, so a blinded one can be told too.
    """
    rows = ((entry, _said(entry)) for entry in entries)
    return [
        {"at_s": entry.at_s, "by": entry.by, "step": entry.step.__struct_config__.tag, "text": text}
        for entry, text in rows
        if text
    ]


def answered_lines(entries: Iterable[Entry]) -> list[str]:
    """Return them in lines, with person and time."""
    return [
        f"  {datetime.fromtimestamp(row['at_s']).astimezone():%Y-%m-%d %H:%M} {row['by']}: {row['text']}"
        for row in answered_rows(entries)
    ]


def _said(entry: Entry) -> str:
    match entry.step:
        case AnswerItem(item=item, answer=answer, words=words) if answer != "no":
            return f"{item}: {answer}{f' ({words})' if words else ''}"
        case FinishScreening():
            return "the screening was finished"
        case OverrideStop(items=items, reason=reason):
            return f"overrode {', '.join(items)}: {reason}"
        case AllowBreakTests(reason=reason):
            return f"allowed break tests: {reason}"
        case GoOn(reason=reason):
            return f"went on in spite of pain: {reason}"
        case CorrectTest(test=test, muscle=muscle, side=side, reason=reason):
            return f"corrected test {test} to {muscle}, {side}: {reason}"
        case _:
            return ""
