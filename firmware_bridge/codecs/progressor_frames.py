"""The sample frames of a Progressor: which bytes are one, and which of many in a row are sure."""

from __future__ import annotations

import struct
from math import hypot
from operator import lt
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from firmware_bridge.samples import FloatArray
from firmware_bridge.units import MAX_PLAUSIBLE_KGF

SAMPLES: Final = 1
LAST_CODE: Final = 6
MAX_STEP_US: Final = 2_000_000
CLOSE_US: Final = 250_000
"""A frame that cannot prove itself is taken at once where its clock goes on by no more than this."""
PROVEN: Final = 4
"""So many samples whose clock runs forward are no accident (one in 2000, to the third power)."""
RECORD: Final = np.dtype([("kgf", "<f4"), ("us", "<u4")])
SIZE: Final = RECORD.itemsize
PROVEN_SIZE: Final = PROVEN * SIZE
ROWS: Final = {n * SIZE: struct.Struct("<" + n * "fI") for n in range(1, 32)}
"""How to unpack a payload, by its length; also the lengths that there are."""


class Frame(NamedTuple):
    """A sample frame whose own clock runs forward; ``bad`` of its samples have no possible load."""

    kgf: tuple[float, ...]
    us: tuple[int, ...]
    bad: int
    payload: bytes


def are_all_sure(grid: NDArray[np.uint8], kgf: FloatArray, us: NDArray[np.int64]) -> bool:
    """Tell in few strokes whether frames are as nearly all are; where not, :func:`count_sure` looks closely.

    Args:
        grid: The bytes, a frame a row.
        kgf: Their loads.
        us: Their clock, and before it that of the frame before.
    """
    frames, stride = grid.shape
    small = kgf.shape[1] < PROVEN
    clock = us.reshape(-1)
    steps = clock[1:] - clock[:-1]
    return bool(
        np.count_nonzero(grid[:, 0] == SAMPLES) == frames
        and np.count_nonzero(grid[:, 1] == stride - 2) == frames
        and kgf.max() <= MAX_PLAUSIBLE_KGF
        and kgf.min() >= -MAX_PLAUSIBLE_KGF
        and steps.min() > 0
        and steps.max() <= (CLOSE_US if small else MAX_STEP_US)
        and not (small and (grid[:, -1] == SAMPLES).any())
    )


def count_sure(grid: NDArray[np.uint8], records: NDArray[np.void], last_us: int, following: int) -> int:
    """Return how many frames from the first on are sure.

    Args:
        grid: The bytes, a frame a row.
        records: Their samples.
        last_us: Clock of the sample before.
        following: The byte after them.
    """
    us = records["us"]
    good = (grid[:, 0] == SAMPLES) & (grid[:, 1] == grid.shape[1] - 2)
    good &= np.all(np.abs(records["kgf"]) <= MAX_PLAUSIBLE_KGF, axis=1)
    steps = us[:, 1:] - us[:, :-1]  # unsigned: a wrap is a small step
    good &= np.all((steps > 0) & (steps <= MAX_STEP_US), axis=1)
    if us.shape[1] < PROVEN:
        before = np.concatenate((np.array([last_us], dtype=np.uint32), us[:-1, -1]))
        good &= (us[:, 0] - before - np.uint32(1)) < CLOSE_US
        good &= (grid[:, -1] != SAMPLES) | (np.append(grid[1:, 0], following) <= LAST_CODE)
    return len(good) if good.all() else int(np.argmin(good))


def read_frame(buffer: bytes, at: int, length: int) -> Frame | None:
    """Return the sample frame at a position, or None where it can be none."""
    row = ROWS[length].unpack_from(buffer, at + 2)
    kgf, us = row[0::2], row[1::2]
    later = us[1:]
    # Both questions are asked of the whole frame first: nearly all frames are as they should be.
    if not (us[-1] - us[0] <= MAX_STEP_US and all(map(lt, us, later))) and not all(
        0 < step_us(a, b) <= MAX_STEP_US for a, b in zip(us, later, strict=False)
    ):
        return None
    bad = 0
    if not hypot(*kgf) <= MAX_PLAUSIBLE_KGF:
        bad = sum(not abs(load) <= MAX_PLAUSIBLE_KGF for load in kgf)  # "not <=": a NaN is bad too
        if 4 * bad > len(kgf):
            return None
    return Frame(kgf, us, bad, buffer[at + 2 : at + 2 + length])


def may_have_swallowed(length: int, last: int) -> bool:
    """Tell whether a small frame may have lost a byte and taken the code of the next frame for its own last.

    What follows tells: the next frame's code, or already its length, which is more than any code.
    """
    return length < PROVEN_SIZE and last == SAMPLES


def step_us(before_us: int, after_us: int) -> int:
    """Return how far the clock went on, over its wrap too."""
    return (after_us - before_us) & 0xFFFFFFFF
