"""Pure byte parsers, one file a device family."""

from firmware_bridge.codecs.again import make_assembler, make_codec
from firmware_bridge.codecs.ascii_lines import AsciiLineCodec
from firmware_bridge.codecs.line_profiles import PROFILES, AsciiProfile
from firmware_bridge.codecs.nkt1 import Nkt1Codec
from firmware_bridge.codecs.progressor import ProgressorCodec

__all__ = [
    "PROFILES",
    "AsciiLineCodec",
    "AsciiProfile",
    "Nkt1Codec",
    "ProgressorCodec",
    "make_assembler",
    "make_codec",
]
