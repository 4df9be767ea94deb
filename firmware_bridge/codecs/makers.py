"""How each built-in codec is made from its options: what the entry points of the group ``firmware_bridge.codecs`` name.

A maker takes out of the options what it knows; what is left over is refused by
:func:`firmware_bridge.codecs.make_codec`.
"""

from __future__ import annotations

from firmware_bridge.codecs.cts500 import Cts500Codec
from firmware_bridge.codecs.dynamo import DynaMoCodec
from firmware_bridge.codecs.force_board import ForceBoardCodec
from firmware_bridge.codecs.frez import FrezCodec
from firmware_bridge.codecs.godirect import GoDirectCodec
from firmware_bridge.codecs.jamar import JamarCodec
from firmware_bridge.codecs.lutron import LutronCodec
from firmware_bridge.codecs.muscle_meter import MuscleMeterCodec
from firmware_bridge.codecs.nkt1 import MOTION_OPTION, Nkt1Codec
from firmware_bridge.codecs.nkt1_ble import Nkt1BleCodec
from firmware_bridge.codecs.progressor import ProgressorCodec
from firmware_bridge.codecs.sig_scale import SigScaleCodec
from firmware_bridge.codecs.teraforce import TeraForceCodec
from firmware_bridge.codecs.whc06 import WhC06Codec
from firmware_bridge.errors import CodecError

Options = dict[str, str]


def cts500(given: Options) -> Cts500Codec:
    """Return the codec; options: ``rate_hz``."""
    return Cts500Codec(_whole(given, "rate_hz") if "rate_hz" in given else None)


def dynamo(given: Options) -> DynaMoCodec:
    """Return the codec; options: ``experimental``."""
    return DynaMoCodec(experimental=_yes(given, "experimental"))


def force_board(_: Options) -> ForceBoardCodec:
    """Return the codec; it has no options."""
    return ForceBoardCodec()


def frez(given: Options) -> FrezCodec:
    """Return the codec; options: ``kgf_per_count``, ``zero``."""
    factor = _number(given, "kgf_per_count", 0.0) if "kgf_per_count" in given else None
    return FrezCodec(factor, _number(given, "zero", 0.0))


def godirect(given: Options) -> GoDirectCodec:
    """Return the codec; options: ``sensor``, ``period_ms``, ``usb``."""
    sensor = _whole(given, "sensor") if "sensor" in given else 1
    return GoDirectCodec(sensor, _number(given, "period_ms", 20.0), usb=_yes(given, "usb"))


def jamar(given: Options) -> JamarCodec:
    """Return the codec; options: ``unit``."""
    return JamarCodec(given.pop("unit", None))


def lutron(_: Options) -> LutronCodec:
    """Return the codec; it has no options."""
    return LutronCodec()


def muscle_meter(_: Options) -> MuscleMeterCodec:
    """Return the codec; it has no options."""
    return MuscleMeterCodec()


def nkt1(given: Options) -> Nkt1Codec:
    """Return the codec; options: ``motion_sign``."""
    return Nkt1Codec(_motion_sign(given))


def nkt1_ble(given: Options) -> Nkt1BleCodec:
    """Return the codec; options: ``motion_sign``."""
    return Nkt1BleCodec(_motion_sign(given))


def progressor(_: Options) -> ProgressorCodec:
    """Return the codec; it has no options."""
    return ProgressorCodec()


def sig_scale(_: Options) -> SigScaleCodec:
    """Return the codec; it has no options."""
    return SigScaleCodec()


def teraforce(given: Options) -> TeraForceCodec:
    """Return the codec; options: ``hardware``, ``zero``, ``experimental``."""
    zero = _number(given, "zero", 0.0)
    return TeraForceCodec(given.pop("hardware", None), zero, experimental=_yes(given, "experimental"))


def whc06(given: Options) -> WhC06Codec:
    """Return the codec; options: ``unit``."""
    return WhC06Codec(given.pop("unit", None))


def _number(given: Options, name: str, otherwise: float) -> float:
    text = given.pop(name, None)
    if text is None:
        return otherwise
    try:
        return float(text)
    except ValueError:
        raise CodecError(f"{name}={text} is no number.") from None


def _whole(given: Options, name: str) -> int:
    value = _number(given, name, 0.0)
    if not value.is_integer():
        raise CodecError(f"{name}={value:g} is no whole number.")
    return int(value)


def _motion_sign(given: Options) -> int:
    return _whole(given, MOTION_OPTION) if MOTION_OPTION in given else 1


def _yes(given: Options, name: str) -> bool:
    text = given.pop(name, "no")
    if text not in ("yes", "no"):
        raise CodecError(f"{name}={text} is neither yes nor no.")
    return text == "yes"
