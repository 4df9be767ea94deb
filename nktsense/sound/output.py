"""The loudspeaker, through miniaudio: the one place that knows that library."""

from __future__ import annotations

import contextlib
import ctypes
import sys
from collections.abc import Callable, Generator, Sequence
from functools import cache
from importlib import import_module
from typing import Any, Final, Protocol, cast

from nktsense.errors import NktsenseError
from nktsense.sound.tones import RATE_HZ, Samples

_PERIOD_MS: Final = 20

Fill = Callable[[int], Samples]
"""Gives the next samples, as many as it is asked for; called in a thread of the device."""


class NoSoundError(NktsenseError):
    """Nothing can be played on this machine now."""


class Output(Protocol):
    """A loudspeaker that plays."""

    def close(self) -> None:
        """End it; after that it asks for no more samples."""
        ...


Opens = Callable[[Fill], Output]


class _Device(Output, Protocol):
    backend: str

    def start(self, callback_generator: Generator[bytes, int]) -> None: ...


class _Miniaudio(Protocol):
    MiniaudioError: type[Exception]
    Backend: Any
    SampleFormat: Any

    def PlaybackDevice(self, **options: object) -> _Device: ...  # noqa: N802


def open_speaker(fill: Fill, backends: Sequence[str] | None = None) -> Output:
    """Open the system's usual loudspeaker and let it play.

    Args:
        fill: Gives the samples.
        backends: Names of miniaudio's backends; None for those of this system. ``NULL`` plays into nowhere.

    Raises:
        NoSoundError: miniaudio is not installed, or there is nothing to play on.
    """
    library = _load()
    _quieten_alsa()
    names = _usual_backends() if backends is None else backends
    try:
        device = library.PlaybackDevice(
            output_format=library.SampleFormat.FLOAT32,
            nchannels=1,
            sample_rate=RATE_HZ,
            buffersize_msec=_PERIOD_MS,
            backends=[library.Backend[name] for name in names],
            app_name="nktsense",
        )
        if device.backend == "Null" and "NULL" not in names:  # where nothing else opens it plays into nowhere
            device.close()
            raise _no_device()
        stream = _stream(fill)
        next(stream)
        device.start(stream)
    except library.MiniaudioError as error:
        raise _no_device() from error
    return device


def _load() -> _Miniaudio:
    try:
        return cast("_Miniaudio", import_module("miniaudio"))
    except ImportError as error:
        raise NoSoundError(
            "Sounds need miniaudio, which is not installed.", 'Run: pip install "nktsense[sound]"'
        ) from error
    except OSError as error:
        raise NoSoundError(
            f"Sounds need miniaudio, which cannot be loaded: {error}.",
            'Run: pip install --force-reinstall "nktsense[sound]"',
        ) from error


def _no_device() -> NoSoundError:
    return NoSoundError(
        "No loudspeaker was found.", "Connect one, or headphones, and choose it in the sound settings of the system."
    )


def _usual_backends() -> Sequence[str]:
    # On Linux miniaudio would ask JACK and OSS too, whose libraries write to the terminal.
    return ("PULSEAUDIO", "ALSA") if sys.platform.startswith("linux") else ()


def _stream(fill: Fill) -> Generator[bytes, int]:
    count = yield b""
    while True:
        count = yield fill(count).tobytes()


@cache
def _quieten_alsa() -> object:
    """Keep ALSA's own messages off the terminal: on a machine without a sound card it writes dozens of lines."""
    if not sys.platform.startswith("linux"):
        return None
    with contextlib.suppress(OSError, AttributeError):
        library = ctypes.CDLL("libasound.so.2")
        handler = _ALSA_HANDLER(_ignore)
        library.snd_lib_error_set_handler(handler)
        return handler  # kept by the cache for as long as ALSA may call it
    return None


def _ignore(file: bytes, line: int, function: bytes, error: int, text: bytes) -> None:
    """Take a message of ALSA."""


_ALSA_HANDLER: Final = ctypes.CFUNCTYPE(
    None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p
)
