"""A codec made again from what a recording says of it, so that its raw bytes can be read from the file alone.

Codecs are found by entry point, so that a recording made with a driver from anybody's package can be read again where
that package is installed. Nobody can take the name of a codec that comes with nktsense.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from typing import Final, cast

from firmware_bridge.assembler import Assembler
from firmware_bridge.codec import Codec
from firmware_bridge.errors import BridgeError, CodecError

GROUP: Final = "firmware_bridge.codecs"
"""Entry points that make a codec of its options, each by the name that the codec has."""
Maker = Callable[[dict[str, str]], Codec]
"""Makes a codec of the options of a recording, and takes out of them what it knows."""


@cache
def _points() -> dict[str, EntryPoint]:
    """Return the entry points by name, those of this package before all others."""
    ours = sorted(entry_points(group=GROUP), key=lambda point: point.value.startswith("firmware_bridge."))
    return {point.name: point for point in ours}


def make_codec(name: str, options: str = "") -> Codec:
    """Return a fresh codec by :attr:`DeviceInfo.codec` and :attr:`DeviceInfo.codec_options`.

    Raises:
        CodecError: No codec of that name is installed, it fails to load, or it does not have those options.

    >>> make_codec("ascii", "profile=hx711 sign=-1").options
    'profile=hx711'
    """
    points = _points()
    if name not in points:
        raise CodecError(
            f"There is no codec {name!r} here.",
            f"Known: {', '.join(sorted(points))}. Install the package that brings it.",
        )
    given = _options(options)
    given.pop("sign", None)
    codec = _made(points[name], given)
    if given:
        raise CodecError(f"The codec {name!r} has no option {sorted(given)[0]!r}.")
    return codec


def _made(point: EntryPoint, given: dict[str, str]) -> Codec:
    """Load what an entry point names, and make the codec: somebody else's code, which may fail in any way."""
    origin = "unknown" if point.dist is None else point.dist.name
    try:
        codec = cast("Maker", point.load())(given)
    except BridgeError:
        raise
    except Exception as error:
        raise CodecError(
            f"The codec {point.name!r} of the package {origin} fails: {type(error).__name__}: {error}.",
            "Reinstall that package, or ask its maker.",
        ) from error
    if not isinstance(codec, Codec):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise CodecError(f"What the package {origin} makes for {point.name!r} is no codec: {codec!r}.")
    return codec


def make_assembler(name: str, options: str = "") -> Assembler:
    """Return a fresh assembler that reads the raw bytes of a device as they were read when they came.

    Raises:
        CodecError: As for :func:`make_codec`.
    """
    sign = _options(options).get("sign", "1")
    if sign not in ("1", "-1"):
        raise CodecError(f"sign={sign} is neither 1 nor -1.")
    return Assembler(make_codec(name, options), sign=int(sign))


def _options(text: str) -> dict[str, str]:
    return {name: value for name, _, value in (word.partition("=") for word in text.split())}
