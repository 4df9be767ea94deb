"""A boot loader on a pty: the part of STK500 version 1 that Arduino boards speak, so that the real avrdude can write.

Every opening of the port resets the board, as the DTR line of a real one does: the boot loader listens for a moment,
and then whatever lies in the flash memory runs. Written from Atmel's application note AVR061.
"""

from __future__ import annotations

import contextlib
import os
import select
import termios
import threading
import time
import tty
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

FLASH_SIZE: Final = 32768
EEPROM_SIZE: Final = 1024
PAGE_SIZE: Final = 128
ATMEGA328P: Final = bytes((0x1E, 0x95, 0x0F))
ATMEGA328PB: Final = bytes((0x1E, 0x95, 0x16))
ATMEGA168P: Final = bytes((0x1E, 0x94, 0x0B))
SPEEDS: Final = {57600: termios.B57600, 115200: termios.B115200, 19200: termios.B19200}
_POLL_S: Final = 0.01

_IN_SYNC, _OK, _END = b"\x14", b"\x10", 0x20
_SYNC, _SIGN_ON, _SET, _GET, _DEVICE, _DEVICE_EXT = 0x30, 0x31, 0x40, 0x41, 0x42, 0x45
_ENTER, _LEAVE, _ADDRESS, _UNIVERSAL, _PROGRAM, _READ, _SIGNATURE = 0x50, 0x51, 0x55, 0x56, 0x64, 0x74, 0x75
_LENGTHS: Final = {
    _SYNC: 0,
    _SIGN_ON: 0,
    _SET: 2,
    _GET: 1,
    _DEVICE: 20,
    _DEVICE_EXT: 5,
    _ENTER: 0,
    _LEAVE: 0,
    _ADDRESS: 2,
    _UNIVERSAL: 4,
    _READ: 3,
    _SIGNATURE: 0,
}
"""Bytes between a command and its end; that of a page says its length itself."""
_PARAMETERS: Final = {0x80: 2, 0x81: 1, 0x82: 16, 0x98: 3}
_EEPROM: Final = ord("E")

App = Callable[[bytes], bytes]
"""What runs after the boot loader: hears bytes, says bytes."""


@dataclass(frozen=True, slots=True)
class Ills:
    """What is wrong with a board.

    Attributes:
        flipped_at: Address of a byte of the flash memory that does not keep its lowest bit, or None.
        silent_after_pages: It stops to answer after so many pages were written, or None.
    """

    flipped_at: int | None = None
    silent_after_pages: int | None = None


class Chip:
    """Memory and the commands that change it; no line, no clock.

    Args:
        signature: The three bytes that say which chip it is.
        ills: What is wrong with it.
        programmer: It is behind a programmer, which counts the bytes of the EEPROM, where a boot loader counts pairs.
    """

    def __init__(self, signature: bytes = ATMEGA328P, ills: Ills | None = None, *, programmer: bool = False) -> None:
        self.signature, self.ills, self._programmer = signature, ills or Ills(), programmer
        self.erased = False
        """The whole chip was erased, its EEPROM too."""
        self.flash = bytearray(b"\xff" * FLASH_SIZE)
        self.eeprom = bytearray(b"\xff" * EEPROM_SIZE)
        self.pages = 0
        self.left = False
        """The host has told it to leave programming."""
        self._word = 0
        self._heard = b""

    def restart(self) -> None:
        """Forget what a host said."""
        self._heard, self._word, self.left = b"", 0, False

    def feed(self, heard: bytes) -> bytes:
        """Take what a host sent, return the answers."""
        self._heard += heard
        said = b""
        while (length := self._length()) is not None and len(self._heard) > length:
            command, self._heard = self._heard[:length], self._heard[length:]
            if self._heard[0] != _END:
                self._heard = b""  # out of step: a real one waits for its reset here
                return said
            self._heard = self._heard[1:]
            said += self._answer(command[0], command[1:])
        return said

    def _length(self) -> int | None:
        """Return how long the command that has begun is without its end; None where that cannot be told yet."""
        while self._heard and self._heard[0] not in _LENGTHS and self._heard[0] != _PROGRAM:
            self._heard = self._heard[1:]  # not a command
        if not self._heard:
            return None
        if self._heard[0] != _PROGRAM:
            return 1 + _LENGTHS[self._heard[0]]
        return None if len(self._heard) < 3 else 4 + int.from_bytes(self._heard[1:3], "big")

    def _answer(self, command: int, rest: bytes) -> bytes:
        if self.ills.silent_after_pages is not None and self.pages >= self.ills.silent_after_pages:
            return b""
        return _IN_SYNC + self._do(command, rest) + _OK

    def _do(self, command: int, rest: bytes) -> bytes:
        if command == _SIGN_ON:
            return b"AVR ISP"
        if command == _GET:
            return bytes((_PARAMETERS.get(rest[0], 0),))
        if command == _SIGNATURE:
            return self.signature
        if command == _ADDRESS:
            self._word = int.from_bytes(rest, "little")
        elif command == _UNIVERSAL:
            return self._universal(rest)
        elif command == _PROGRAM:
            self._program(rest[2], rest[3:])
        elif command == _READ:
            memory, start = self._place(rest[2])
            return bytes(memory[start : start + int.from_bytes(rest[:2], "big")])
        elif command == _LEAVE:
            self.left = True
        return b""

    def _universal(self, words: bytes) -> bytes:
        if words[:2] == b"\xac\x80":
            self.flash[:] = b"\xff" * FLASH_SIZE
            self.eeprom[:] = b"\xff" * EEPROM_SIZE
            self.erased = True
        if words[0] == 0x30:
            return self.signature[words[2] & 3 :][:1]
        return b"\0"

    def _program(self, kind: int, data: bytes) -> None:
        memory, start = self._place(kind)
        memory[start : start + len(data)] = data
        if kind != _EEPROM:
            self.pages += 1
            if (flipped := self.ills.flipped_at) is not None and start <= flipped < start + len(data):
                memory[flipped] ^= 1

    def _place(self, kind: int) -> tuple[bytearray, int]:
        if kind == _EEPROM:
            return self.eeprom, self._word if self._programmer else 2 * self._word
        return self.flash, 2 * self._word


class Board:
    """A board on a pty, served by a thread: its boot loader first, then what its flash memory holds.

    Args:
        chip: The chip.
        baud: The only speed at which the boot loader understands anything; None understands every speed.
        listens_s: How long the boot loader waits for a host after a reset, s.
        app: Returns what runs for the content of a flash memory, or None where nothing answers.
    """

    def __init__(
        self,
        chip: Chip | None = None,
        *,
        baud: int | None = 115200,
        listens_s: float = 0.6,
        app: Callable[[bytes], App | None] = lambda flash: None,
    ) -> None:
        self.chip, self._baud, self._listens_s, self._app = chip or Chip(), baud, listens_s, app
        self.resets = 0
        self.at_speeds: set[int] = set()
        """The speeds that hosts set while the boot loader listened, as ``termios`` numbers them."""
        self._stop = threading.Event()
        self._master, slave = os.openpty()
        tty.setraw(slave)
        self.port = os.ttyname(slave)
        os.close(slave)  # so that an opening can be seen: until then the master hangs up
        self._thread = threading.Thread(target=self._serve, name="board", daemon=True)
        self._thread.start()

    def __enter__(self) -> Board:
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join(5.0)
        os.close(self._master)

    def _serve(self) -> None:
        while not self._stop.is_set():
            if self._open():
                self._run()
            else:
                time.sleep(_POLL_S)

    def _open(self) -> bool:
        poll = select.poll()
        poll.register(self._master, select.POLLIN)
        return not any(event & select.POLLHUP for _, event in poll.poll(0))

    def _run(self) -> None:
        """Live from one opening of the port to its closing."""
        self.resets += 1
        self.chip.restart()
        until = time.monotonic() + self._listens_s
        loading, talked = True, False
        app: App | None = None
        while not self._stop.is_set() and self._open():
            if loading and (self.chip.left or (not talked and time.monotonic() > until)):
                loading, app = False, self._app(bytes(self.chip.flash))
            heard = self._hear()
            if loading and heard:
                said = self.chip.feed(heard) if self._understands() else b""
                talked = talked or bool(said)
            else:
                said = app(heard) if app is not None else b""
            if said:
                with contextlib.suppress(OSError):
                    os.write(self._master, said)

    def _hear(self) -> bytes:
        ready, _, _ = select.select([self._master], [], [], _POLL_S)
        try:
            return os.read(self._master, 4096) if ready else b""
        except OSError:
            return b""  # closed meanwhile

    def _understands(self) -> bool:
        speed = termios.tcgetattr(self._master)[5]
        self.at_speeds.add(speed)
        return self._baud is None or speed == SPEEDS[self._baud]
