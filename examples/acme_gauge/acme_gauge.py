"""A driver of one's own: a gauge that sends `A`, a counter, and the force in hundredths of a newton, ended by LF."""

import re

import numpy as np

from firmware_bridge.codec import MalformedEvent, SampleEvent
from firmware_bridge.conformance import Example
from firmware_bridge.device import DeviceInfo
from firmware_bridge.drivers import LINE_OPTIONS, LinkDevice, check_options, serial_link, user_reconnect, user_sign
from firmware_bridge.errors import CodecError
from firmware_bridge.splitting import Splitter

LINE = re.compile(rb"A(\d+),(-?\d{1,6})\Z")


class AcmeCodec:
    """Bytes in, events out: no port, no clock. It never raises, whatever comes."""

    name = "acme"
    tick_bits = None  # the gauge has no clock: samples are spread over their rate
    nominal_rate_hz = 50.0
    options = ""
    wire_unit = "N"

    def __init__(self):
        self._splitter = Splitter(re.compile(rb"\n"), 64)

    def feed(self, data):
        events = []
        for piece in self._splitter.feed(data):
            match = None if isinstance(piece, int) else LINE.match(piece)
            if match is None:
                events.append(MalformedEvent(piece if isinstance(piece, int) else len(piece)))
            else:
                events.append(SampleEvent(np.array([int(match.group(2)) / 100]), "N"))
        return events

    def command(self, verb):
        commands = {"identify": b"", "start": b"GO\n", "stop": b"HALT\n", "battery": b""}
        if verb not in commands:
            raise CodecError(f"An Acme gauge has no command {verb!r}.")
        return commands[verb]


def make_codec(options):
    """Make the codec again for the bytes of a recording; one with options takes them out of the dict."""
    return AcmeCodec()


class AcmeDriver:
    """What the entry point of the driver names."""

    schemes = ("serial", "socket")
    summary = "Acme gauge, 50 readings a second"
    evidence = "A"

    @staticmethod
    def make(address):
        check_options(address, "An Acme gauge", LINE_OPTIONS)
        info = DeviceInfo("acme", "Acme gauge", evidence="A")
        link = serial_link(address, 19200)
        return LinkDevice(link, AcmeCodec(), info, user_sign(address), reconnect_s=user_reconnect(address))

    @staticmethod
    def examples():
        stream = b"".join(f"A{i},{250 * i}\n".encode() for i in range(1, 21))
        return [Example(stream, tuple(2.5 * i for i in range(1, 21)), rate_hz=50.0)]
