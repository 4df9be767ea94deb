"""Many complete lines read at once, for captures that are replayed.

The lines are sorted into shapes (:mod:`firmware_bridge.codecs.line_shapes`) and their digits read for all lines
together, eight bytes at a time. A reading is a whole number over a power of ten, below 2**53 and up to 10**18: one
correctly rounded division gives exactly what ``float`` gives (Clinger, "How to read floating point numbers
accurately", PLDI 1990). What cannot be read so, or not exactly, is left to the reader of single lines.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, TypeVar

import numpy as np
from numpy.typing import NDArray

from firmware_bridge.codecs.line_shapes import LIMITS, MAX_TICK_US, NO_READING, Shape, Shapes, Span
from firmware_bridge.samples import FloatArray

_T = TypeVar("_T")
IntArray = NDArray[np.int64]
_Words = NDArray[np.uint64]

_WORD: Final = 8
_MOST_WORDS: Final = 8
"""Longer lines are read one by one."""
_LONGEST: Final = _WORD * _MOST_WORDS
_ROOM_BEFORE: Final = 3 * _WORD
_MOST_SHAPES: Final = 48
_FEW_LINES: Final = 8
"""So few lines are not worth a further shape."""
_EXACT: Final = 1 << 53
_ALWAYS_EXACT: Final = 15
"""So many digits are below it whatever they are."""
_LF, _CR = 10, 13
_ALL: Final = 0xFFFFFFFFFFFFFFFF
_DIGITS: Final = 0x0F0F0F0F0F0F0F0F
_TEN, _HUNDRED, _TEN_THOUSAND = (np.array(n, np.uint64) for n in (10, 100, 10_000))
_BYTE, _BYTES_2, _BYTES_4, _BYTES_6, _BYTES_7 = (np.array(8 * n, np.uint64) for n in (1, 2, 4, 6, 7))
_BYTE_0, _BYTES_01, _BYTES_0123 = (np.array(n, np.uint64) for n in (0xFF, 0xFFFF, 0xFFFFFFFF))
_BYTES_0_2, _BYTES_0246, _BYTES_01_45 = (
    np.array(n, np.uint64) for n in (0x00FF00FF, 0x00FF00FF00FF00FF, 0x0000FFFF0000FFFF)
)
_NOTHING: Final = np.zeros(1, np.uint64)
_FIRST: Final = tuple(np.array((1 << 8 * n) - 1, np.uint64) for n in range(_WORD))
"""The first n bytes of a word."""
_LAST: Final = tuple((_DIGITS << 8 * (_WORD - n)) & _ALL for n in range(_WORD + 1))
"""The values of the last n digits of a word."""


@dataclass(frozen=True, slots=True, eq=False)
class ManyLines:
    """Lines of a stretch of bytes, empty ones left out.

    Attributes:
        starts: Where each line begins, shape (n,).
        ends: Where its line end stands, shape (n,).
        which: Index into ``readings``, or −1 for a line that was not read here, shape (n,).
        readings: Unit of the lines that were read, and whether they have a time.
        values: The number of each line that was read, shape (n,).
        ticks: Its time in µs, where it has one, shape (n,).
    """

    starts: IntArray
    ends: IntArray
    which: IntArray
    readings: list[tuple[str, bool]]
    values: FloatArray
    ticks: IntArray


def read_lines(data: bytes, shapes: Shapes, tick_us: int) -> ManyLines:
    """Read all lines at once that are readings in a plain form.

    Args:
        data: Bytes from the beginning of a line to a line end.
        shapes: Tells what a line looks like.
        tick_us: µs per unit of a line's time.
    """
    starts, ends = _cut(data)
    if not len(starts):
        return ManyLines(starts, ends, starts, [], np.empty(0), starts)
    padded = bytes(_ROOM_BEFORE) + data + bytes(_LONGEST + _WORD)
    starts += _ROOM_BEFORE
    ends += _ROOM_BEFORE
    lines = _sort(padded, starts, ends, shapes)
    values, ticks, good = _numbers(_words(padded), starts, lines, tick_us)
    readings = list(dict.fromkeys((shape.unit, shape.timed) for shape in lines.shapes if shape.unit))
    kinds = [readings.index((shape.unit, shape.timed)) if shape.unit else -1 for shape in lines.shapes]
    which = np.where(good, lines.spread(kinds, np.int64), -1)
    return ManyLines(starts - _ROOM_BEFORE, ends - _ROOM_BEFORE, which, readings, values, ticks)


def _cut(data: bytes) -> tuple[IntArray, IntArray]:
    """Return where lines begin and where they end, empty ones left out."""
    raw = np.frombuffer(data, np.uint8)
    is_cr = raw == _CR
    feeds, returns = np.flatnonzero(raw == _LF), int(np.count_nonzero(is_cr))
    if not returns:
        ends = last = feeds
    elif not len(feeds):
        ends = last = np.flatnonzero(is_cr)
    elif returns == len(feeds) and feeds[0] > 0 and bool(is_cr[feeds - 1].all()):
        ends, last = feeds - 1, feeds
    else:
        ends = last = np.flatnonzero(is_cr | (raw == _LF))
    starts = np.empty_like(ends)
    starts[:1] = 0
    np.add(last[:-1], 1, out=starts[1:])
    filled = ends > starts
    return (starts, ends) if filled.all() else (starts[filled], ends[filled])


class _Sorted:
    """Lines by their shape.

    Args:
        shapes: The shapes; the first is of the lines whose shape was not looked for.
        which: Index of each line's shape, shape (n,).
    """

    def __init__(self, shapes: list[Shape], which: IntArray) -> None:
        self.shapes = shapes
        self.which = which
        self._from = 0 if len(shapes) == 1 or not which.all() else 1

    def spread(self, table: list[_T], dtype: type[np.generic]) -> Any:
        """Return what a table by shape says of each line, shape (n,); a scalar where it says the same of all."""
        if len(set(table[self._from :])) == 1:
            return np.array(table[-1], dtype)
        return np.array(table, dtype)[self.which]


def _words(data: bytes | NDArray[np.uint8]) -> _Words:
    """Return the word that begins at each byte."""
    return np.ndarray((len(data) - _WORD + 1,), "<u8", data, 0, (1,))


def _sort(padded: bytes, starts: IntArray, ends: IntArray, shapes: Shapes) -> _Sorted:
    """Sort lines by shape: lines that are no reading, too long or of a rare shape are all of the first."""
    looks = _looks(padded, starts, ends)
    which, open_ = np.zeros(len(starts), np.int8), np.ones(len(starts), np.bool_)
    found = [NO_READING]
    for _ in range(_MOST_SHAPES):
        if np.count_nonzero(open_) < _FEW_LINES:
            break
        row = int(open_.argmax())
        start, end = int(starts[row]), int(ends[row])
        shape = shapes.of(padded[start:end]) if end - start < _WORD * len(looks) else NO_READING
        if not shape.unit and (not shapes.all_alike or end - start >= _WORD * len(looks)):
            open_[row] = False  # it says nothing of others
            continue
        same = _same(looks, row, end - start + 1)
        same &= open_
        for column, byte in shape.fixed:
            same &= np.frombuffer(padded, np.uint8)[starts + column] == byte
        open_ ^= same
        if shape.unit:
            np.putmask(which, same, len(found))
            found.append(shape)
    return _Sorted(found, which.astype(np.int64))


def _looks(padded: bytes, starts: IntArray, ends: IntArray) -> list[_Words]:
    """Return lines as words in which all digits are zero and nothing else is.

    A few long lines do not make the work longer for all: there are as many words as nine of ten lines need.
    """
    above_zero = np.frombuffer(padded, np.uint8) - np.uint8(0x30)
    above_zero &= (above_zero < 10).view(np.uint8) - np.uint8(1)
    sizes = ends - starts
    count = int(sizes.max()) // _WORD + 1
    if count > 2:
        fitting = np.cumsum(np.bincount(np.minimum(sizes, _LONGEST - 1), minlength=_LONGEST))[_WORD - 1 :: _WORD]
        count = int(np.argmax(fitting >= 0.9 * len(sizes))) + 1
    words = _words(above_zero)
    return [words[starts + _WORD * i if i else starts] for i in range(count)]


def _same(looks: list[_Words], row: int, size: int) -> NDArray[np.bool_]:
    """Tell which lines look like one of them up to its line end."""
    whole, rest = divmod(size, _WORD)
    one = slice(row, row + 1)
    apart = looks[-1] if not rest else (looks[whole] ^ looks[whole][one]) & _FIRST[rest]
    same = looks[0] == looks[0][one] if whole else apart == _NOTHING
    for look in looks[1:whole]:
        same &= look == look[one]
    if whole and rest:
        same &= apart == _NOTHING
    return same


def _numbers(
    words: _Words, starts: IntArray, lines: _Sorted, tick_us: int
) -> tuple[FloatArray, IntArray, NDArray[np.bool_]]:
    """Return value and time in µs of each line, and which of them are exact and plausible."""
    shapes = lines.shapes
    widest = max(shape.whole.width + shape.part.width for shape in shapes)
    digits = _short_value(words, starts, lines) if widest < _WORD else _long_value(words, starts, lines)
    scales = [(-1 if shape.negative else 1) * 10**shape.part.width for shape in shapes]
    values = digits / lines.spread([float(scale) for scale in scales], np.float64)
    limits = [LIMITS.get(shape.unit, (1.0, -1.0)) for shape in shapes]
    newtons = np.abs(values) * lines.spread([factor for factor, _ in limits], np.float64)
    good = newtons <= lines.spread([most for _, most in limits], np.float64)
    if widest > _ALWAYS_EXACT:
        good &= digits < _EXACT
    if not any(shape.timed for shape in shapes):
        return values, np.zeros(len(values), np.int64), good
    ticks = _digits(words, starts, lines, [shape.time for shape in shapes])
    good &= ticks <= MAX_TICK_US // tick_us
    ticks *= lines.spread([-tick_us if shape.time_negative else tick_us for shape in shapes], np.int64)
    return values, ticks, good


def _short_value(words: _Words, starts: IntArray, lines: _Sorted) -> IntArray:
    """Return the digits of values of up to seven as one number: they and the point are in one word."""
    shapes = lines.shapes
    tails = [shape.part if shape.part.width else shape.whole for shape in shapes]
    x = words[starts + lines.spread([tail.stop - _WORD for tail in tails], np.int64)]
    tail = x & lines.spread([_LAST[tail.width] for tail in tails], np.uint64)
    if any(shape.part.width for shape in shapes):
        heads = [_LAST[shape.whole.width] if shape.part.width else 0 for shape in shapes]
        x &= lines.spread([head >> 8 * (tail.width + 1) for head, tail in zip(heads, tails, strict=True)], np.uint64)
        x <<= _BYTE  # over the point
        tail |= x
    return _up_to_eight(tail, _WORD)


def _long_value(words: _Words, starts: IntArray, lines: _Sorted) -> IntArray:
    """Return the digits of values of up to eighteen as one number."""
    digits = _digits(words, starts, lines, [shape.whole for shape in lines.shapes])
    if not any(shape.part.width for shape in lines.shapes):
        return digits
    digits = digits * lines.spread([10**shape.part.width for shape in lines.shapes], np.int64)
    return digits + _digits(words, starts, lines, [shape.part for shape in lines.shapes])


def _digits(words: _Words, starts: IntArray, lines: _Sorted, spans: list[Span]) -> IntArray:
    """Return the whole number that stands in some columns of each line, up to 18 digits; 0 of none."""
    widest = max(span.width for span in spans)
    stops = starts + lines.spread([span.stop for span in spans], np.int64)
    total = np.zeros(0, np.int64)
    for done in range(0, max(widest, 1), _WORD):
        x = words[stops - (done + _WORD)]
        x &= lines.spread([_LAST[min(max(span.width - done, 0), _WORD)] for span in spans], np.uint64)
        number = _up_to_eight(x, min(widest - done, _WORD))
        total = total + number * 10**done if done else number
    return total


def _up_to_eight(x: _Words, width: int) -> IntArray:
    """Return the number of the last ``width`` digits of each word, the others being 0.

    The first digit is the lowest byte. Neighbours are added up to pairs, pairs to fours, fours to eight; digits that
    nobody needs are shifted out first.
    """
    if width <= 1:
        x >>= _BYTES_7
    elif width <= 2:
        x >>= _BYTES_6
        x = x * _TEN + (x >> _BYTE) & _BYTE_0
    elif width <= 4:
        x >>= _BYTES_4
        x = x * _TEN + (x >> _BYTE) & _BYTES_0_2
        x = x * _HUNDRED + (x >> _BYTES_2) & _BYTES_01
    else:
        x = x * _TEN + (x >> _BYTE) & _BYTES_0246
        x = x * _HUNDRED + (x >> _BYTES_2) & _BYTES_01_45
        x = x * _TEN_THOUSAND + (x >> _BYTES_4) & _BYTES_0123
    return x.view(np.int64)
