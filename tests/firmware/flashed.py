"""Images for tests, and what a board does with one: it answers as the instrument that the image names."""

from __future__ import annotations

import random
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from firmware_bridge.virtual.nkt1_store import Eeprom, StoringSpeaker
from firmware_bridge.virtual.speakers import Nkt1Speaker
from tests.firmware.stk500 import App

needs_avrdude = pytest.mark.skipif(
    shutil.which("avrdude") is None, reason="avrdude is not here (apt install avrdude): nothing can be flashed"
)
SIZE = 3000
"""Bytes of an image: more than a page, and no whole number of them."""


def image_bytes(front: str, version: str, size: int = SIZE) -> bytes:
    """Return what lies in the flash memory of an instrument: noise for the program, and what it says of itself."""
    words = f"nktsense-{front}\0model=\0;firmware={version};rate_hz=\0".encode()
    return words + random.Random(f"{front}{version}").randbytes(size - len(words))


def hex_text(data: bytes) -> str:
    """Return bytes as an Intel HEX file, 16 to a line."""
    lines: list[str] = []
    for start in range(0, len(data), 16):
        part = data[start : start + 16]
        row = bytes((len(part), start >> 8, start & 0xFF, 0)) + part
        lines.append(f":{(row + bytes((-sum(row) & 0xFF,))).hex().upper()}")
    return "\r\n".join([*lines, ":00000001FF", ""])


def hex_file(path: Path, front: str = "hx711", version: str = "9.8.7", size: int = SIZE) -> Path:
    path.write_bytes(hex_text(image_bytes(front, version, size)).encode("ascii"))
    return path


def instrument(eeprom: Eeprom | None = None) -> Callable[[bytes], App | None]:
    """Return what runs on a board for what its flash memory holds: the instrument that it names, or nothing."""

    def run(flash: bytes) -> App | None:
        model = re.search(rb"nktsense-(hx711|nau7802)", flash)
        version = re.search(rb";firmware=([0-9.]+)", flash)
        if model is None or version is None:
            return None
        speaker = Nkt1Speaker(rate_hz=80.0)
        speaker.service.identity |= {
            "model": model.group().decode(),
            "serial": "NK0000ABCD",
            "firmware": version.group(1).decode(),
            "front": model.group(1).decode(),
            "chip": "atmega328p",
        }
        return StoringSpeaker(speaker, eeprom if eeprom is not None else Eeprom()).answer

    return run
