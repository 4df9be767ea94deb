"""Images of a flash memory as Intel HEX files: read, and every check sum looked at before anything is written."""

from __future__ import annotations

from firmware_bridge.errors import BridgeError

_ERASED = 0xFF
_LARGEST = 1 << 24


class HexFileError(BridgeError):
    """An image is damaged, or is none."""


def flash_of(text: str, name: str) -> tuple[bytes, int]:
    """Return what an image puts into the flash memory from address 0 on, and how many bytes of that it states.

    Bytes that it does not state are 0xFF, as erased.

    Args:
        text: The Intel HEX file.
        name: Its name in messages.

    Raises:
        HexFileError: It is damaged, cut short, or no Intel HEX file.
    """
    memory: dict[int, int] = {}
    base = 0
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        kind, address, data = _record(line.strip(), name, number)
        if kind == 0x00:
            memory.update((base + address + i, byte) for i, byte in enumerate(data))
        elif kind == 0x01:
            return _joined(memory, name)
        elif kind in (0x02, 0x04):
            base = int.from_bytes(data, "big") << (4 if kind == 0x02 else 16)
        elif kind not in (0x03, 0x05):  # where a program starts means nothing to this chip
            raise _damaged(name, number, f"it has a record of the unknown type {kind:02X}")
    raise HexFileError(f"{name} has no end: it was cut short, or is no Intel HEX file.", "Get it anew.")


def _record(line: str, name: str, number: int) -> tuple[int, int, bytes]:
    try:
        row = bytes.fromhex(line[1:])
    except ValueError:
        row = b""
    if line[0] != ":" or len(row) < 5 or len(row) != 5 + row[0]:
        raise _damaged(name, number, "this is no record of an Intel HEX file")
    if sum(row) & 0xFF:
        raise _damaged(name, number, "its check sum does not fit")
    return row[3], int.from_bytes(row[1:3], "big"), row[4:-1]


def _joined(memory: dict[int, int], name: str) -> tuple[bytes, int]:
    if not memory:
        raise HexFileError(f"{name} holds nothing to be written.", "Get it anew.")
    if max(memory) >= _LARGEST:
        raise HexFileError(f"{name} is of a chip with far more memory.", "Take the image that was made for this one.")
    flash = bytearray([_ERASED]) * (max(memory) + 1)
    for address, byte in memory.items():
        flash[address] = byte
    return bytes(flash), len(memory)


def _damaged(name: str, number: int, why: str) -> HexFileError:
    return HexFileError(f"{name} is damaged at line {number}: {why}. Nothing was written.", "Get it anew.")
