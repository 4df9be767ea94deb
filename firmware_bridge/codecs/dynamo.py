"""VALD DynaMo, experimental: steps of force that are summed.

Commands and answers: ``02 02``, command, length, content, check, ``03``; the check is FF less the sum from the command
to the content. The stream is outside of them. The only source is ``vald_dynamo.py`` of
ForceBTEwithYou/DynamometerHolocron.
"""

from __future__ import annotations

from typing import ClassVar, Final

import numpy as np

from firmware_bridge.codec import CodecEvent, IdentityEvent, MalformedEvent, SampleEvent
from firmware_bridge.errors import CodecError
from firmware_bridge.notifications import NotificationCodec
from firmware_bridge.samples import FactKind
from firmware_bridge.units import MAX_PLAUSIBLE_KGF, STANDARD_GRAVITY

EVIDENCE: Final = "C"
EXPERIMENTAL: Final = True
NAME_PATTERNS: Final = ("DynaMo*",)
SERVICE: Final = "569a1101-b87f-490c-92cb-11ed6a12fc81"
CHANNELS: Final = ("569a2000-b87f-490c-92cb-11ed6a12fc81",)
WRITE: Final = "569a2001-b87f-490c-92cb-11ed6a12fc81"
"""With response, and after notifications are on."""
RATE_HZ: Final = None
"""About 225 by its one source, although 500 is asked for."""
KEEPALIVE_S: Final = 1.0
"""So often :data:`KEEPALIVE` has to be written, s: the stream ends within 2 s without."""

_FRAME: Final = b"\x02\x02"
_FRAME_END: Final = 0x03
_AROUND: Final = 6
"""Bytes of a frame besides its content."""
_SAMPLE: Final = 0x04
_OPENS: Final = 0x00
_STATUS: Final = 0x52
_STEPS_PER_N: Final = 10
_MAX_N: Final = MAX_PLAUSIBLE_KGF * STANDARD_GRAVITY
_HANDSHAKE: Final = ("0400", "0000", "1D00", "1A00", "2400", "560100", "1000", "5005F40101E100", "5300")
"""Version, name, hardware, address, configuration, init, keep-alive, configure, start."""
_NOTICE: Final = (
    "The DynaMo is experimental: known from one source, untested, and it sends only changes of force. One that is "
    "lost, or a step beyond 12.7 N, shifts all that follows: take a new zero before each trial."
)


def frame(body: bytes) -> bytes:
    """Return the frame of a command with its length and content.

    >>> frame(b"\\x04\\x00").hex()
    '02020400fb03'
    """
    return _FRAME + body + bytes((0xFF - (sum(body) & 0xFF), _FRAME_END))


KEEPALIVE: Final = frame(b"\x10\x00")


class DynaMoCodec(NotificationCodec):
    """Sans-IO parser of the DynaMo's stream; readings in N in steps of 0.1, without a clock. Experimental.

    Known from one source (C). A packet holds the change of force since the one before; where the force stood at the
    start is not sent and taken for 0, and that a packet was lost cannot be seen (D). So a reading drifts away for good
    with every lost packet and every step beyond ±12.7 N.

    Args:
        experimental: The user knows this and wants it.

    Raises:
        CodecError: The user does not.

    >>> from firmware_bridge.notifications import envelope
    >>> stream = b"".join(envelope(0, bytes.fromhex(packet)) for packet in ("001122", "0414", "04F6"))
    >>> notice, first, second = DynaMoCodec(experimental=True).feed(stream)
    >>> first.values.tolist() + second.values.tolist(), second.unit
    ([2.0, 1.0], 'N')
    """

    name: ClassVar[str] = "dynamo"
    pause_s: ClassVar[float] = 0.2
    """Time between the requests of a start, s; which of them are answered is not known."""

    def __init__(self, *, experimental: bool = False) -> None:
        super().__init__()
        if not experimental:
            raise CodecError(
                "The DynaMo's language is known from one source only, and one lost packet shifts all later readings.",
                "Add &experimental=yes to read it all the same, or use the vendor's own programs.",
            )
        self.options = "experimental=yes"
        self.wire_unit = "N"
        self._steps = 0
        self._pending = b""
        self._noticed = False

    @property
    def waiting(self) -> int:
        """Number of bytes that wait for the rest of their notification or answer."""
        return super().waiting + len(self._pending)

    def requests(self, verb: str) -> list[bytes]:
        """Return the frames of a command, to be written :attr:`pause_s` apart.

        Raises:
            CodecError: Unknown verb.
        """
        match verb:
            case "start":
                return [frame(bytes.fromhex(body)) for body in _HANDSHAKE]
            case "stop":  # asking for the version ends the stream
                return [frame(bytes.fromhex(_HANDSHAKE[0]))]
            case "identify" | "battery":
                return []
            case _:
                raise CodecError(f"The DynaMo has no command for {verb!r}.")

    def command(self, verb: str) -> bytes:
        """Return all bytes of a command; :meth:`requests` has them one by one, as the device wants them.

        Raises:
            CodecError: Unknown verb.
        """
        return b"".join(self.requests(verb))

    def notified(self, channel: int, payload: bytes) -> list[CodecEvent]:
        """Return the reading of one packet; answers to commands are passed over."""
        if channel != 0 or not payload:
            return [MalformedEvent(max(len(payload), 1))]
        events: list[CodecEvent] = []
        opens = len(payload) == 3 and payload[0] == _OPENS
        step = len(payload) >= 2 and payload[0] == _SAMPLE
        if self._pending:
            if not opens and not (step and len(payload) == 2) and not payload.startswith(_FRAME):
                return self._framed(self._pending + payload)
            events.append(MalformedEvent(len(self._pending)))
            self._pending = b""
        if opens:
            self._steps = 0
        elif step:
            events += self._stepped(payload)
        elif payload.startswith(_FRAME):
            events += self._framed(payload)
        else:
            events.append(MalformedEvent(len(payload)))
        return events

    def _stepped(self, payload: bytes) -> list[CodecEvent]:
        """Add a step of force; a status frame may follow it in the same packet."""
        events: list[CodecEvent] = [] if self._noticed else [IdentityEvent((("notice", _NOTICE),))]
        self._noticed = True
        self._steps += int.from_bytes(payload[1:2], "little", signed=True)
        force_n = self._steps / _STEPS_PER_N
        if abs(force_n) <= _MAX_N:
            events.append(SampleEvent(np.array([force_n]), "N"))
        else:
            events.append(MalformedEvent(2))
        tail = payload[2:]
        if tail and tail[0] != _STATUS and not tail.startswith(_FRAME):
            events.append(MalformedEvent(len(tail)))
        return events

    def _framed(self, data: bytes) -> list[CodecEvent]:
        """Pass over an answer, which may go on in the next notification."""
        size = _AROUND + data[3] if len(data) > 3 else _AROUND
        if len(data) < size:
            self._pending = data
            return []
        self._pending = b""
        if len(data) == size and frame(data[2:-2]) == data:
            return []
        return [MalformedEvent(len(data), FactKind.CRC_ERROR)]
