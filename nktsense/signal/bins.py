"""Samples gathered into 10 ms bins, so that what looks for trials costs the same at any sampling rate."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Bins:
    """Consecutive bins as columns of shape (n,).

    Attributes:
        number: Number of the bin, counted from the first of the stream.
        first: Number of its first sample in the stream.
        last: Number of its last sample.
        start_s: Time of the first sample, s.
        end_s: Time of the last sample, s.
        mean_n: Mean force, N.
        variance: Variance of the force within the bin, N².
    """

    number: IntArray
    first: IntArray
    last: IntArray
    start_s: FloatArray
    end_s: FloatArray
    mean_n: FloatArray
    variance: FloatArray

    def __len__(self) -> int:
        return len(self.number)


def gather(
    time_s: FloatArray, force_n: FloatArray, offset: int, bin_s: float, origin: int, *, final: bool
) -> Bins | None:
    """Return the complete bins of some samples; the last is complete when a sample of the next has come.

    Args:
        time_s: Rising times in s, shape (n,).
        force_n: Force in N, shape (n,).
        offset: Number of the first sample in the stream.
        bin_s: Width of a bin, s.
        origin: Number on the clock's own scale of the first bin of the stream.
        final: True where no more samples come, so that the last bin is complete too.
    """
    number = np.floor(time_s * (1 / bin_s))
    edges = np.flatnonzero(number[1:] != number[:-1]) + 1
    if final:
        stops = np.append(edges, len(time_s))
        starts = np.append(0, edges)
    else:
        stops = edges
        starts = np.append(0, edges[:-1])
    if len(stops) == 0:
        return None
    used = int(stops[-1])
    sizes = stops - starts
    kept = force_n[:used]
    means = np.add.reduceat(kept, starts) / sizes
    variances = np.maximum(np.add.reduceat(kept * kept, starts) / sizes - means * means, 0.0)
    return Bins(
        number=number[starts].astype(np.int64) - origin,
        first=starts + offset,
        last=stops + (offset - 1),
        start_s=time_s[starts],
        end_s=time_s[stops - 1],
        mean_n=means,
        variance=variances,
    )
