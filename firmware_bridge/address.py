"""One string names a device everywhere: ``scheme:target?option=value&…``."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode

from firmware_bridge.errors import AddressError


@dataclass(frozen=True, slots=True)
class Address:
    """A parsed device address.

    Attributes:
        scheme: How the device is reached: ``serial``, ``ble``, ``sim``, ``replay``, …
        target: The port, name, scenario or file.
        options: Options after the question mark.

    >>> Address.parse("sim:break?peak=180").options
    {'peak': '180'}
    """

    scheme: str
    target: str
    options: dict[str, str]

    @classmethod
    def parse(cls, text: str) -> Address:
        """Read an address.

        Raises:
            AddressError: No scheme, an option without a value, or one that is given twice.
        """
        scheme, colon, rest = text.strip().partition(":")
        if not colon or not scheme.isidentifier() or len(scheme) == 1:
            raise AddressError(
                f"{text!r} is no device address.",
                "Write it as serial:/dev/ttyUSB0?driver=mark10, serial:COM5?driver=nkt1, sim:break or "
                "replay:FILE; `nktsense devices` lists what is there.",
            )
        target, _, query = rest.partition("?")
        try:
            pairs = parse_qsl(query, strict_parsing=True, keep_blank_values=True) if query else []
        except ValueError:
            pairs = [("", "")]
        if any(not name or not value for name, value in pairs):
            raise AddressError(f"The options in {text!r} cannot be read.", "Write them as ?name=value&name=value.")
        options = dict(pairs)
        if len(options) < len(pairs):
            raise AddressError(f"An option is given twice in {text!r}.", "Leave the wrong one out.")
        return cls(scheme.lower(), target, options)

    def __str__(self) -> str:
        query = f"?{urlencode(self.options)}" if self.options else ""
        return f"{self.scheme}:{self.target}{query}"

    def number(self, name: str, default: float) -> float:
        """Return a numeric option.

        Raises:
            AddressError: The option is there but no number.
        """
        text = self.options.get(name)
        if text is None:
            return default
        try:
            value = float(text)
        except ValueError:
            value = float("nan")
        if value != value or value in (float("inf"), float("-inf")):
            raise AddressError(f"The option {name}={text} in {self} is not a number.")
        return value
