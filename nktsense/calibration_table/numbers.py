"""Cells of a calibration table to numbers: what `tabular_cells` reads, and thousands that are set apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nktsense.recording.model import FloatArray
from nktsense.recording.tabular_cells import is_missing, to_floats

_GAPS: Final = re.compile("(?<=\\d)[\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}'’](?=\\d{3}(?!\\d))")
_BLANKS: Final = re.compile(r"(?:^|(?<=[;\t]))[+-]?\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?=[;\t]|$)")
_GROUPED: Final = {sign: re.compile(rf"[+-]?\d{{1,3}}(?:\{sign}\d{{3}})+\Z") for sign in ".,"}
_TWICE: Final = {sign: re.compile(rf"[+-]?\d{{1,3}}(?:\{sign}\d{{3}}){{2,}}\Z") for sign in ".,"}
_WHOLE: Final = re.compile(r"[+-]?\d+\Z")
_NUMBER: Final = re.compile(r"(?:^|(?<=[;,\t |]))[+-]?\d+(?:[.,]\d+)?(?=[;,\t |]|$)")
_REMARK: Final = re.compile(r"\s*(?:#|//|%|;;)")


def cleaned(text: str) -> str:
    """Return a table's text without remarks among its rows, and without blanks and apostrophes that group digits.

    Remarks before the first row are left: the header may be one.
    """
    lines: list[str] = []
    begun = False
    for line in text.splitlines():
        if _REMARK.match(line):
            if not begun:
                lines.append(line)
            continue
        line = _GAPS.sub("", line)
        if ";" in line or "\t" in line:
            line = _BLANKS.sub(lambda match: match.group().replace(" ", ""), line)
        lines.append(line)
        begun = begun or len(_NUMBER.findall(line)) > 1
    return "\n".join(lines)


def numbers_of(cells: Sequence[str], decimal: str) -> FloatArray:
    """Return the numbers of a column, shape (n,), NaN where a cell holds none.

    ``1,234`` counts as a thousand where the decimal sign is a point (``1.234`` where it is a comma); the decimal sign
    itself sets thousands apart only in a column of whole numbers in which it stands twice in one.
    """
    stripped = [cell.strip() for cell in cells]
    filled = [cell for cell in stripped if not is_missing(cell)]
    grouped = any(_TWICE[decimal].match(cell) for cell in filled)
    if grouped and all(_GROUPED[decimal].match(cell) or _WHOLE.match(cell) for cell in filled):
        return to_floats([cell.replace(decimal, "") for cell in stripped], ".")
    other = "," if decimal == "." else "."
    return to_floats([cell.replace(other, "") if _GROUPED[other].match(cell) else cell for cell in stripped], decimal)
