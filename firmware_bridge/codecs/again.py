"""A codec made again from what a recording says of it, so that its raw bytes can be read from the file alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from firmware_bridge.assembler import Assembler
from firmware_bridge.codec import Codec
from firmware_bridge.codecs.ascii_lines import AsciiLineCodec
from firmware_bridge.codecs.cts500 import Cts500Codec
from firmware_bridge.codecs.dynamo import DynaMoCodec
from firmware_bridge.codecs.force_board import ForceBoardCodec
from firmware_bridge.codecs.frez import FrezCodec
from firmware_bridge.codecs.godirect import GoDirectCodec
from firmware_bridge.codecs.imada import ImadaCodec
from firmware_bridge.codecs.jamar import JamarCodec
from firmware_bridge.codecs.loadstar import LoadstarCodec
from firmware_bridge.codecs.lutron import LutronCodec
from firmware_bridge.codecs.muscle_meter import MuscleMeterCodec
from firmware_bridge.codecs.nkt1 import Nkt1Codec
from firmware_bridge.codecs.progressor import ProgressorCodec
from firmware_bridge.codecs.sauter import SauterCodec
from firmware_bridge.codecs.sig_scale import SigScaleCodec
from firmware_bridge.codecs.teraforce import TeraForceCodec
from firmware_bridge.codecs.whc06 import WhC06Codec
from firmware_bridge.errors import CodecError


def _cts500(given: dict[str, str]) -> Codec:
    return Cts500Codec(_whole(given, "rate_hz") if "rate_hz" in given else None)


def _dynamo(given: dict[str, str]) -> Codec:
    return DynaMoCodec(experimental=_yes(given, "experimental"))


def _frez(given: dict[str, str]) -> Codec:
    factor = _number(given, "kgf_per_count", 0.0) if "kgf_per_count" in given else None
    return FrezCodec(factor, _number(given, "zero", 0.0))


def _godirect(given: dict[str, str]) -> Codec:
    sensor = _whole(given, "sensor") if "sensor" in given else 1
    return GoDirectCodec(sensor, _number(given, "period_ms", 20.0), usb=_yes(given, "usb"))


def _teraforce(given: dict[str, str]) -> Codec:
    zero = _number(given, "zero", 0.0)
    return TeraForceCodec(given.pop("hardware", None), zero, experimental=_yes(given, "experimental"))


def _number(given: dict[str, str], name: str, otherwise: float) -> float:
    text = given.pop(name, None)
    if text is None:
        return otherwise
    try:
        return float(text)
    except ValueError:
        raise CodecError(f"{name}={text} is no number.") from None


def _whole(given: dict[str, str], name: str) -> int:
    value = _number(given, name, 0.0)
    if not value.is_integer():
        raise CodecError(f"{name}={value:g} is no whole number.")
    return int(value)


def _yes(given: dict[str, str], name: str) -> bool:
    text = given.pop(name, "no")
    if text not in ("yes", "no"):
        raise CodecError(f"{name}={text} is neither yes nor no.")
    return text == "yes"


CODECS: Final[dict[str, Callable[[dict[str, str]], Codec]]] = {
    "ascii": AsciiLineCodec.from_options,
    "cts500": _cts500,
    "dynamo": _dynamo,
    "force_board": lambda _: ForceBoardCodec(),
    "frez": _frez,
    "godirect": _godirect,
    "imada": ImadaCodec.from_options,
    "jamar": lambda given: JamarCodec(given.pop("unit", None)),
    "loadstar": LoadstarCodec.from_options,
    "lutron": lambda _: LutronCodec(),
    "muscle_meter": lambda _: MuscleMeterCodec(),
    "nkt1": lambda _: Nkt1Codec(),
    "progressor": lambda _: ProgressorCodec(),
    "sauter": SauterCodec.from_options,
    "sig_scale": lambda _: SigScaleCodec(),
    "teraforce": _teraforce,
    "whc06": lambda given: WhC06Codec(given.pop("unit", None)),
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
