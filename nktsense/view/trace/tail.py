"""The newest values of an endless row, in one piece of memory that stops growing."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

AnyArray = NDArray[np.floating[Any]]

_BEGIN: Final = 1024


class Tail:
    """An array that grows at its end and forgets its beginning.

    Args:
        dtype: Type of the values.
        keep: At least so many of the newest values are kept, and at most a quarter more: room for twice as many would
            be taken bit by bit over hours, and look like memory that leaks.
    """

    def __init__(self, dtype: type[np.floating[Any]], keep: int) -> None:
        self._keep, self._most = keep, keep + max(keep // 4, 1)
        self._data = np.empty(min(_BEGIN, self._most), dtype=dtype)
        self._number = 0
        self.dropped = 0

    @property
    def size(self) -> int:
        """How many values there ever were."""
        return self.dropped + self._number

    @property
    def values(self) -> AnyArray:
        """Those that are kept; the first of them has the number :attr:`dropped`."""
        return self._data[: self._number]

    def between(self, first: int, stop: int) -> AnyArray:
        """Return the values numbered ``first`` to ``stop``, which are kept."""
        return self.values[first - self.dropped : stop - self.dropped]

    def extend(self, values: AnyArray) -> None:
        """Take new values, not more at a time than are to be kept."""
        if self._number + len(values) > len(self._data):
            self._make_room(self._number + len(values))
        self._data[self._number : self._number + len(values)] = values
        self._number += len(values)

    def _make_room(self, wanted: int) -> None:
        most = self._most
        if wanted <= most:
            grown = np.empty(min(max(wanted, 2 * len(self._data)), most), dtype=self._data.dtype)
            grown[: self._number] = self.values
            self._data = grown
            return
        if len(self._data) < most:
            self._data = np.concatenate((self.values, np.empty(most - self._number, dtype=self._data.dtype)))
        too_many = wanted - self._keep
        self._data[: self._number - too_many] = self._data[too_many : self._number].copy()
        self._number -= too_many
        self.dropped += too_many
