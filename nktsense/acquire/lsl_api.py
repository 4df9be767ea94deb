"""The few calls of pylsl that are used here, with their types: pylsl is optional and loaded late."""

from __future__ import annotations

import contextlib
import math
import os
import time
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, Final, Protocol, cast

import numpy as np
from numpy.typing import NDArray

from nktsense.errors import MissingExtraError

FLOAT32: Final = 1
DOUBLE64: Final = 2
STRING: Final = 3
_CONFIGURATIONS: Final = ("lsl_api.cfg", "~/lsl_api/lsl_api.cfg", "/etc/lsl_api/lsl_api.cfg")
"""Where liblsl looks for its configuration."""
_MEASURE_AGAIN_S: Final = 60.0
_READINGS: Final = 5


class Element(Protocol):
    """A node of a stream's description."""

    def child(self, name: str) -> Element: ...  # noqa: D102
    def child_value(self, name: str) -> str: ...  # noqa: D102
    def append_child(self, name: str) -> Element: ...  # noqa: D102
    def append_child_value(self, name: str, value: str) -> Element: ...  # noqa: D102
    def next_sibling(self) -> Element: ...  # noqa: D102
    def empty(self) -> bool: ...  # noqa: D102


class Info(Protocol):
    """What a stream says of itself."""

    def name(self) -> str: ...  # noqa: D102
    def type(self) -> str: ...  # noqa: D102
    def channel_count(self) -> int: ...  # noqa: D102
    def nominal_srate(self) -> float: ...  # noqa: D102
    def channel_format(self) -> int: ...  # noqa: D102
    def source_id(self) -> str: ...  # noqa: D102
    def hostname(self) -> str: ...  # noqa: D102
    def uid(self) -> str: ...  # noqa: D102
    def desc(self) -> Element: ...  # noqa: D102


class Inlet(Protocol):
    """The receiving end of a stream; its calls wait, and raise RuntimeError where the stream is lost."""

    def info(self, timeout: float) -> Info: ...  # noqa: D102
    def open_stream(self, timeout: float) -> None: ...  # noqa: D102
    def close_stream(self) -> None: ...  # noqa: D102
    def time_correction(self, timeout: float) -> float: ...  # noqa: D102
    def pull_chunk(  # noqa: D102
        self, timeout: float, max_samples: int, *, min_samples: int, as_numpy: bool
    ) -> tuple[NDArray[Any], NDArray[np.float64]]: ...


class Outlet(Protocol):
    """The sending end of a stream."""

    def push_chunk(self, x: NDArray[Any] | list[str], timestamp: Sequence[float]) -> None: ...  # noqa: D102
    def have_consumers(self) -> bool: ...  # noqa: D102


class Resolver(Protocol):
    """Looks for streams in the background until it is let go."""

    def results(self) -> list[Info]: ...  # noqa: D102


class Lsl(Protocol):
    """The module pylsl as it is used here."""

    def local_clock(self) -> float: ...  # noqa: D102
    def StreamInfo(  # noqa: D102, N802
        self,
        name: str,
        type: str,  # noqa: A002
        channel_count: int,
        nominal_srate: float,
        channel_format: int,
        source_id: str,
    ) -> Info: ...
    def StreamInlet(self, info: Info, *, max_buflen: int, recover: bool) -> Inlet: ...  # noqa: D102, N802
    def StreamOutlet(self, info: Info) -> Outlet: ...  # noqa: D102, N802
    def ContinuousResolver(self, *, forget_after: float) -> Resolver: ...  # noqa: D102, N802


def load_pylsl() -> Lsl:
    """Return pylsl.

    Raises:
        MissingExtraError: It is not installed, or finds no liblsl.
    """
    try:
        pylsl = import_module("pylsl")
    except ImportError as error:
        raise MissingExtraError(
            "The lab streaming layer needs pylsl, which is not installed.", 'Run: pip install "nktsense[lsl]"'
        ) from error
    except (RuntimeError, OSError) as error:  # pylsl is there, the library of the lab streaming layer is not
        raise MissingExtraError(
            f"pylsl cannot load liblsl, the library of the lab streaming layer: {error}.",
            "Install liblsl for this system, or name its file in the environment variable PYLSL_LIB.",
        ) from error
    _quieten(pylsl)
    return cast("Lsl", pylsl)


def _quieten(pylsl: ModuleType) -> None:
    """Keep liblsl's own log off the terminal but for errors, where the person has no configuration of their own.

    It is read once, at the first use of liblsl; later this does nothing.
    """
    if "LSLAPICFG" in os.environ or any(_is_there(Path(place)) for place in _CONFIGURATIONS):
        return
    with contextlib.suppress(AttributeError, NotImplementedError):  # a liblsl before 1.17.7
        pylsl.set_config_content("[log]\nlevel = -2\n")


def correction_s(inlet: Inlet, before_s: float = math.nan) -> float:
    """Return what brings the sender's stamps to this computer's LSL clock, s; NaN where it cannot be measured.

    Args:
        inlet: The inlet, open.
        before_s: What it was when last asked: kept where liblsl has no answer now.
    """
    try:
        return inlet.time_correction(0.1 if math.isfinite(before_s) else 3.0)
    except RuntimeError:
        return before_s


def _is_there(path: Path) -> bool:
    try:
        return path.expanduser().exists()
    except (OSError, RuntimeError):  # not to be read, or no home
        return False


class LslClock:
    """How far the LSL clock is ahead of the host's monotonic clock, measured on use and again every minute.

    On Linux both are one clock. Elsewhere Python's may be coarser (16 ms on Windows), so each reading waits for
    its next tick.
    """

    def __init__(self, lsl: Lsl) -> None:
        self._lsl = lsl
        self._offset_s, self._measured_s = 0.0, float("-inf")

    def offset_s(self) -> float:
        """Return ``local_clock() − time.monotonic()`` in s."""
        now = time.monotonic()
        if now - self._measured_s > _MEASURE_AGAIN_S:
            # A reading can only be taken too late after the tick, so the smallest is nearest to the truth.
            self._offset_s, self._measured_s = min(self._reading() for _ in range(_READINGS)), now
        return self._offset_s

    def _reading(self) -> float:
        before = time.monotonic()
        while (tick := time.monotonic()) == before:
            pass
        return self._lsl.local_clock() - tick
