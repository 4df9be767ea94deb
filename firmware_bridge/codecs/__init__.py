"""Pure byte parsers, one file a device family."""

from firmware_bridge.codecs.ascii_lines import PROFILES, AsciiLineCodec, AsciiProfile
from firmware_bridge.codecs.nkt1 import Nkt1Codec
from firmware_bridge.codecs.progressor import ProgressorCodec

__all__ = ["PROFILES", "AsciiLineCodec", "AsciiProfile", "Nkt1Codec", "ProgressorCodec"]
