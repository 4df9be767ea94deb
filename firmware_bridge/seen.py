"""The last samples of a stream, by which a repeat is told from something new."""

from __future__ import annotations

from typing import Final, TypeVar

import numpy as np
from numpy.typing import NDArray

from firmware_bridge.samples import FloatArray

IntArray = NDArray[np.int64]
_T = TypeVar("_T", bound=np.generic)

_REMEMBERED: Final = 4096


class Seen:
    """The last samples that were kept, since the last restart."""

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """Forget them."""
        none = np.empty(0, np.int64)
        self._joined: tuple[IntArray, FloatArray, IntArray] = (none, np.empty(0), none)
        self._ticks: list[IntArray] = []
        self._values: list[FloatArray] = []
        self._numbers: list[int] = []
        self._count = 0

    def add(self, ticks: IntArray, values: FloatArray, sequence: int | None) -> None:
        """Remember samples; copies of parts, so that no capture stays in memory for its tail."""
        if len(ticks) > _REMEMBERED:
            ticks, values = ticks[-_REMEMBERED:], values[-_REMEMBERED:]
        self._ticks.append(_own(ticks))
        self._values.append(_own(values))
        self._numbers.append(-1 if sequence is None else sequence)
        self._count += len(ticks)
        if self._count > 4 * _REMEMBERED:
            self._join()

    def has(self, tick: int, value: float, sequence: int | None) -> bool:
        """Tell whether one of the last samples had this tick, value and frame counter."""
        if self._ticks:
            self._join()
        ticks, values, numbers = self._joined
        found = (ticks == tick) & (values == value)
        return bool(np.any(found & (numbers == (-1 if sequence is None else sequence))))

    def _join(self) -> None:
        tail = slice(-_REMEMBERED, None)
        ticks, values, numbers = self._joined
        new = np.repeat(np.array(self._numbers, np.int64), [len(part) for part in self._ticks])
        self._joined = (
            np.concatenate([ticks, *self._ticks])[tail],
            np.concatenate([values, *self._values])[tail],
            np.concatenate([numbers, new])[tail],
        )
        self._ticks, self._values, self._numbers = [], [], []
        self._count = len(self._joined[0])


def _own(array: NDArray[_T]) -> NDArray[_T]:
    return array if array.base is None and not array.flags.writeable else array.copy()
