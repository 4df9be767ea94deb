"""What the chip makes of the core: the same bits as a computer, and why it restarted."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.firmware.shared_core import FIRMWARE

CHIP = Path(__file__).parent / "chip"
CORE = FIRMWARE / "core"
PARTS = "angle arctan crc32 frame guard measure packer random_words rest sampling store"
MCUSR, R2 = 0x54, 2
POWER_ON, RESET_LINE, SUPPLY, WATCHDOG = 1, 2, 4, 8
LONGEST = 10**9
"""Cycles."""
TOOLS = {
    "gcc": shutil.which("gcc"),
    "make": shutil.which("make"),
    "gcc-avr": shutil.which("avr-gcc"),
    "binutils-avr": shutil.which("avr-nm"),
    "avr-libc": Path("/usr/lib/avr/include/avr/io.h").exists(),
    "libsimavr-dev": Path("/usr/include/simavr/sim_avr.h").exists(),
    "libelf-dev": Path("/usr/include/libelf.h").exists(),
}
lacking = [package for package, there in TOOLS.items() if not there]
pytestmark = [
    pytest.mark.ci,
    pytest.mark.skipif(
        bool(lacking), reason=f"lacks Debian packages (apt install {' '.join(lacking)}): the chip is not simulated"
    ),
]


def ran(*command: object) -> bytes:
    done = subprocess.run([str(word) for word in command], capture_output=True, timeout=100, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


@pytest.fixture(scope="module")
def runner(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A program that runs another in simavr."""
    path = tmp_path_factory.mktemp("chip") / "run"
    ran("gcc", "-O2", "-I/usr/include/simavr", "-o", path, CHIP / "run.c", "-lsimavr", "-lelf")
    return path


def image_flags(folder: Path) -> list[str]:
    """Return what the images are compiled with, as the Makefile says."""
    said = ran("make", "-n", "-B", "-C", FIRMWARE, f"BUILD={folder}", "all").decode()
    (line, *_) = re.findall(r"^avr-gcc .*-DFRONT_HX711.*$", said, re.MULTILINE)
    words = shlex.split(line)[1:]
    return [word for word in words if word.startswith("-") and word not in ("-o", "-Icore")]


def test_the_chip_and_a_computer_get_the_same_bits(runner: Path, tmp_path: Path) -> None:
    sources = [CHIP / "bits.c", CHIP / "no_memory.c", *(CORE / f"{part}.c" for part in PARTS.split())]
    ours = ("-DNKT1_FRAME_MAX=128U", "-DPACKER_MOST=4U", '-DFIRMWARE_VERSION="0"')
    checks = ("-fsanitize=address,undefined", "-fno-sanitize-recover=all")
    ran("gcc", "-std=c99", "-O1", *ours, *checks, f"-I{CORE}", "-o", tmp_path / "here", *sources)
    ran("avr-gcc", *image_flags(tmp_path), f"-I{CORE}", "-o", tmp_path / "bits.elf", *sources)
    here = ran(tmp_path / "here")
    there = ran(runner, tmp_path / "bits.elf", LONGEST)
    assert len(here) > 100_000
    differs = next((i for i, (a, b) in enumerate(zip(here, there, strict=False)) if a != b), None)
    assert differs is None, f"byte {differs}: {here[differs]} here, {there[differs]} on the chip"
    assert len(there) == len(here)


class Image:
    """The instrument's image, started as a reset leaves the chip."""

    def __init__(self, runner: Path, folder: Path) -> None:
        ran("make", "-C", FIRMWARE, f"BUILD={folder}", f"{folder}/nktsense-hx711.elf")
        self.runner, self.path = runner, folder / "nktsense-hx711.elf"
        self.symbols = ran("avr-nm", self.path).decode()

    def address(self, name: str) -> int:
        (at,) = re.findall(rf"^([0-9a-f]+) \w {name}(?:\.\S+)?$", self.symbols, re.MULTILINE)
        return int(at, 16) & 0xFFFF

    def started(self, mcusr: int, r2: int, kept: bytes) -> tuple[int, bytes]:
        """Return the reasons that it gives, and what it leaves for the next start (its mark, then r2)."""
        mark = [self.address("memory_mark") + i for i in range(4)]
        put = [f"{MCUSR}={mcusr}", f"{R2}={r2}", *(f"{at}={byte}" for at, byte in zip(mark, kept, strict=True))]
        asked = [f"?{at}" for at in (self.address("restart"), *mark, R2)]
        found = bytes.fromhex(ran(self.runner, self.path, 400_000, *put, *asked).decode())
        return found[0], found[1:]


@pytest.fixture(scope="module")
def image(runner: Path, tmp_path_factory: pytest.TempPathFactory) -> Image:
    return Image(runner, tmp_path_factory.mktemp("image"))


COLD = b"\x12\x34\x56\x78"


@pytest.mark.parametrize("reasons", [POWER_ON, POWER_ON | SUPPLY, RESET_LINE, SUPPLY, WATCHDOG])
def test_what_the_chip_says_itself_holds(image: Image, reasons: int) -> None:
    assert image.started(reasons, 0x0F, COLD)[0] == reasons


@pytest.mark.parametrize("left", [0x00, 0x08, 0x0C, 0x5A])
def test_what_is_left_in_a_register_at_power_on_is_no_reason(image: Image, left: int) -> None:
    assert image.started(0, left, COLD)[0] == POWER_ON


def test_a_boot_loader_that_clears_the_reason_and_hands_nothing_on(image: Image) -> None:
    # The register still holds what the firmware left in it: whatever restarted it, nothing is said of it.
    _, left = image.started(POWER_ON, 0, COLD)
    assert image.started(0, left[4], left[:4])[0] == 0


def test_a_boot_loader_that_hands_the_reason_on(image: Image) -> None:
    _, left = image.started(POWER_ON, 0, COLD)
    told = {reason: image.started(0, reason, left[:4])[0] for reason in (RESET_LINE, SUPPLY, WATCHDOG)}
    # Its own watchdog ends its wait for a host each time that a port is opened: that is no firmware that hung.
    assert told == {RESET_LINE: RESET_LINE, SUPPLY: SUPPLY, WATCHDOG: 0}
