"""``lsl:`` addresses: the driver, and what others use of it."""

from __future__ import annotations

from typing import ClassVar, Final

from firmware_bridge import Address, AddressError
from firmware_bridge.drivers import check_options
from nktsense.acquire.lsl_api import load_pylsl
from nktsense.acquire.lsl_device import LslDevice
from nktsense.acquire.lsl_find import StreamFound, list_streams
from nktsense.acquire.lsl_marks import LslMark

__all__ = ["LslDevice", "LslDriver", "LslMark", "StreamFound", "list_streams"]

_OPTIONS: Final = frozenset(
    {"driver", "channel", "unit", "sign", "velocity", "angle", "markers", "wait", "reconnect", "zero", "counts_per_n"}
)


class LslDriver:
    """Streams of the lab streaming layer as devices."""

    schemes: ClassVar[tuple[str, ...]] = ("lsl",)
    summary: ClassVar[str] = "a stream of the lab streaming layer: lsl:NAME, lsl:type=Force, lsl:source=ID or lsl:*"
    evidence: ClassVar[str] = ""
    rate: ClassVar[str] = "as the stream says"

    @staticmethod
    def make(address: Address) -> LslDevice:
        """Return the device.

        Options: ``channel``, ``unit``, ``sign``, ``velocity``, ``angle``, ``markers``, ``wait``, ``reconnect``, and of
        raw counts ``zero``, ``counts_per_n``.

        Raises:
            AddressError: The address does not fit.
            MissingExtraError: pylsl is not installed.
        """
        check_options(address, "An LSL stream", _OPTIONS)
        if address.target in ("", "type=", "source="):
            raise AddressError(
                f"{address} names no stream.", "Write lsl:NAME, lsl:type=Force, lsl:source=ID, or lsl:* for any."
            )
        return LslDevice(address, load_pylsl())
