"""Typed texts: kept to the letter, or refused by name; never interpreted."""

from __future__ import annotations

import datetime
import math

from nktsense.errors import RecordsError


def kept_text(text: str, what: str, most: int) -> str:
    """Refuse a text that a database could not give back as it is.

    Markup, formulas, paths, other scripts and unseen signs are data and are kept.

    Args:
        text: The text.
        what: What it is, for the message; the message does not repeat the text.
        most: Most characters.

    Returns:
        The same text.

    Raises:
        RecordsError: It is too long, or holds a NUL or half of a surrogate pair.
    """
    if len(text) > most:
        raise RecordsError(f"{what} has {len(text)} characters; at most {most} are kept.", "Shorten it.")
    if "\0" in text or any("\ud800" <= sign <= "\udfff" for sign in text):
        raise RecordsError(
            f"{what} holds a sign that cannot be kept (NUL, or half of a character).", "Remove it and try again."
        )
    return text


def kept_date(text: str, what: str) -> str:
    """Refuse what is neither a day nor empty.

    Raises:
        RecordsError: It is no day as YYYY-MM-DD.
    """
    if not text:
        return text
    try:
        written = datetime.date.fromisoformat(text).isoformat()
    except ValueError:
        written = ""
    if written != text:
        raise RecordsError(f"{what} is not a day.", "Write it as YYYY-MM-DD.")
    return text


def kept_number(value: float | None, what: str, lowest: float, highest: float, unit: str) -> float | None:
    """Refuse a number out of its range.

    Raises:
        RecordsError: It is not finite, or out of the range.
    """
    if value is None:
        return None
    if isinstance(value, bool) or not math.isfinite(value) or not lowest <= value <= highest:
        if not unit:
            raise RecordsError(f"{what} is {value:g}, out of {lowest:g} to {highest:g}.", "Check it, or leave it out.")
        raise RecordsError(
            f"{what} is {value:g} {unit}, out of {lowest:g} to {highest:g} {unit}.",
            "Check number and unit, or leave it out.",
        )
    return float(value)
