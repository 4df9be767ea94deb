"""Pure byte parsers, one file a device family."""

from firmware_bridge.codecs.again import make_assembler, make_codec
from firmware_bridge.codecs.ascii_lines import AsciiLineCodec
from firmware_bridge.codecs.cts500 import Cts500Codec
from firmware_bridge.codecs.dynamo import DynaMoCodec
from firmware_bridge.codecs.force_board import ForceBoardCodec
from firmware_bridge.codecs.frez import FrezCodec
from firmware_bridge.codecs.godirect import GoDirectCodec, GoDirectFrames
from firmware_bridge.codecs.imada import ImadaCodec
from firmware_bridge.codecs.jamar import JamarCodec
from firmware_bridge.codecs.line_profiles import GAUGES, PROFILES, AsciiProfile
from firmware_bridge.codecs.loadstar import LoadstarCodec
from firmware_bridge.codecs.lutron import LutronCodec
from firmware_bridge.codecs.muscle_meter import MuscleMeterCodec
from firmware_bridge.codecs.nkt1 import Nkt1Codec
from firmware_bridge.codecs.progressor import ProgressorCodec
from firmware_bridge.codecs.sauter import SauterCodec
from firmware_bridge.codecs.sig_scale import SigScaleCodec
from firmware_bridge.codecs.teraforce import TeraForceCodec
from firmware_bridge.codecs.whc06 import WhC06Codec

__all__ = [
    "GAUGES",
    "PROFILES",
    "AsciiLineCodec",
    "AsciiProfile",
    "Cts500Codec",
    "DynaMoCodec",
    "ForceBoardCodec",
    "FrezCodec",
    "GoDirectCodec",
    "GoDirectFrames",
    "ImadaCodec",
    "JamarCodec",
    "LoadstarCodec",
    "LutronCodec",
    "MuscleMeterCodec",
    "Nkt1Codec",
    "ProgressorCodec",
    "SauterCodec",
    "SigScaleCodec",
    "TeraForceCodec",
    "WhC06Codec",
    "make_assembler",
    "make_codec",
]
