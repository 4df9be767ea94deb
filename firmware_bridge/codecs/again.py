"""A codec made again from what a recording says of it, so that its raw bytes can be read from the file alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from firmware_bridge.assembler import Assembler
from firmware_bridge.codec import Codec
from firmware_bridge.codecs.ascii_lines import AsciiLineCodec
from firmware_bridge.codecs.nkt1 import Nkt1Codec
from firmware_bridge.codecs.progressor import ProgressorCodec
from firmware_bridge.errors import CodecError


def _ascii(given: dict[str, str]) -> Codec:
    return AsciiLineCodec(given.pop("profile", "plain"), given.pop("unit", None))


CODECS: Final[dict[str, Callable[[dict[str, str]], Codec]]] = {
    "ascii": _ascii,
    "nkt1": lambda _: Nkt1Codec(),
    "progressor": lambda _: ProgressorCodec(),
}
"""How each codec is made from its options; it takes out of them what it knows."""


def make_codec(name: str, options: str = "") -> Codec:
    """Return a fresh codec by :attr:`DeviceInfo.codec` and :attr:`DeviceInfo.codec_options`.

    Raises:
        CodecError: No built-in codec has that name, or it does not have those options.

    >>> make_codec("ascii", "profile=hx711 sign=-1").options
    'profile=hx711'
    """
    given = _options(options)
    given.pop("sign", None)
    if name not in CODECS:
        raise CodecError(f"There is no codec {name!r} here.", f"Known: {', '.join(sorted(CODECS))}.")
    codec = CODECS[name](given)
    if given:
        raise CodecError(f"The codec {name!r} has no option {sorted(given)[0]!r}.")
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
