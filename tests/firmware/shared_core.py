"""The portable core of the firmware as a shared library of this computer, on a board without a converter."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
from pathlib import Path

FIRMWARE = Path(__file__).parent.parent.parent / "firmware_bridge" / "firmware"
NEEDS_GCC = "the C core is compiled here: needs gcc and make (Debian: apt-get install gcc make)"
NEEDS_AVR = (
    "the images are built here: needs avr-gcc with its library, and make (apt-get install gcc-avr avr-libc make)"
)
_ROOM = 262_144


class Sample(ctypes.Structure):
    """``struct sample`` of ``core/packer.h``."""

    _fields_ = (
        ("time_us", ctypes.c_uint32),
        ("counts", ctypes.c_int32),
        ("velocity", ctypes.c_int16),
        ("angle", ctypes.c_int16),
        ("status", ctypes.c_uint16),
    )


def have(*programs: str) -> bool:
    return all(shutil.which(program) for program in programs)


def compiled(folder: Path) -> Path:
    """Compile the core with its board; return the library."""
    library = folder / "core.so"
    sources = [*sorted((FIRMWARE / "core").glob("*.c")), FIRMWARE / "host" / "shared_board.c"]
    command = ["gcc", "-std=c99", "-O0", "-shared", "-fPIC", '-DFIRMWARE_VERSION="0.0.0"']
    command += [f"-I{FIRMWARE / 'core'}", f"-I{FIRMWARE / 'host'}", "-o", str(library), *map(str, sources), "-lm"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return library


class Core:
    """The core, called from Python."""

    def __init__(self, library: Path) -> None:
        self._lib = ctypes.CDLL(str(library))
        self._lib.shared_memory.restype = ctypes.POINTER(ctypes.c_uint8)
        for name in ("now_us", "sent", "memory_misused", "packed", "unpacked", "data"):
            getattr(self._lib, f"shared_{name}").restype = ctypes.c_uint32
        self._out = ctypes.create_string_buffer(_ROOM)

    def _written(self, count: int) -> bytes:
        return ctypes.string_at(self._out, count)

    def packed(self, kind: int, sequence: int, payload: bytes) -> bytes:
        """Return a frame as the core sends it; empty where it is too long."""
        return self._written(self._lib.shared_packed(kind, sequence, payload, len(payload), self._out))

    def unpacked(self, stream: bytes) -> list[tuple[int, int, bytes]]:
        """Return type, sequence and payload of the frames that the core finds in a stream."""
        found = self._written(self._lib.shared_unpacked(stream, len(stream), self._out))
        frames: list[tuple[int, int, bytes]] = []
        while found:
            size = found[3]
            frames.append((found[0], int.from_bytes(found[1:3], "little"), found[4 : 4 + size]))
            found = found[4 + size :]
        return frames

    def data(self, samples: list[Sample], sequence: int) -> bytes:
        """Return samples as the one data frame that the core makes of them."""
        many = (Sample * len(samples))(*samples)
        return self._written(self._lib.shared_data(many, len(samples), sequence, self._out))

    def switch_on(self) -> None:
        """Begin with a new board and an erased memory."""
        self._lib.shared_switch_on()
        self.restart()

    def restart(self) -> None:
        """Switch it off and on."""
        self._lib.shared_restart()

    def run_ms(self, ms: int) -> None:
        self._lib.shared_run_ms(ms)

    @property
    def now_s(self) -> float:
        return self._lib.shared_now_us() / 1e6

    @property
    def memory_misused(self) -> int:
        """How often the memory was touched while a byte was being written."""
        return int(self._lib.shared_memory_misused())

    def hear(self, said: bytes) -> None:
        """Give it bytes; it takes them when it runs."""
        self._lib.shared_hear(said, len(said))

    def sent(self) -> bytes:
        """Return what it sent since the last call."""
        return self._written(self._lib.shared_sent(self._out))

    def memory(self, size: int) -> bytes:
        """Return the first bytes of its memory."""
        return bytes(self._lib.shared_memory()[:size])

    def put(self, cell: int, value: int) -> None:
        """Change a byte of its memory."""
        self._lib.shared_memory()[cell] = value

    def wear(self, cell: int) -> None:
        """Have a cell of its memory keep its value from now on."""
        self._lib.shared_wear(cell)
