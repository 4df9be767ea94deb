"""Builds the firmware images that the package carries, and the list of them.

    uv run python scripts/firmware_images.py            build, copy to firmware_bridge/firmware/hex, write manifest.json
    uv run python scripts/firmware_images.py --check    build elsewhere and compare bytes; ends with 1 where they differ

The same compiler makes the same bytes; another one need not, so with another one nothing is compared.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from firmware_bridge.flashing.images import (
    FRONTS,
    MANIFEST,
    MODEL,
    FirmwareImage,
    describe,
    manifest_text,
    shipped_images,
)

SOURCE: Final = Path(__file__).parent.parent / "firmware_bridge" / "firmware"
TOOLS: Final = ("make", "avr-gcc", "avr-ld", "avr-objcopy", "avr-size")
GET_THEM: Final = "apt install make gcc-avr avr-libc"


def missing_tools() -> list[str]:
    """Return what is needed to build and is not here."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


def compiler() -> str:
    """Return which compiler, library and linker are here: all three are in the bytes."""
    gcc, ld = (_said([tool, "--version"]).splitlines()[0] for tool in ("avr-gcc", "avr-ld"))
    macros = _said(["avr-gcc", "-mmcu=atmega328p", "-E", "-dM", "-"], "#include <avr/version.h>\n")
    libc = re.search(r'__AVR_LIBC_VERSION_STRING__ "([^"]+)"', macros)
    linker = re.search(r"(\d+\.\d+\S*)$", ld)
    return f"{gcc}, avr-libc {libc[1] if libc else '?'}, binutils {linker[1] if linker else '?'}"


def _said(command: list[str], heard: str = "") -> str:
    return subprocess.run(command, input=heard, capture_output=True, text=True, check=True).stdout


def makefile_value(name: str) -> str:
    """Return a value that the Makefile states."""
    found = re.search(rf"^{name} := (\S+)$", (SOURCE / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    if found is None:
        raise SystemExit(f"{SOURCE / 'Makefile'} states no {name}.")
    return found[1]


def build(folder: Path) -> list[Path]:
    """Build the images into a folder; the compiler's words go to the terminal where it fails."""
    images = [folder / f"{MODEL}{front}.hex" for front in FRONTS]
    command = ["make", "--silent", "-C", str(SOURCE), f"BUILD={folder}", "size", *map(str, images)]
    made = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    print(made.stdout, end="")
    if made.returncode:
        raise SystemExit("The firmware was not built.")
    return images


def described(images: list[Path]) -> list[FirmwareImage]:
    """Return the rows of images that were just built."""
    version, chip, by = makefile_value("VERSION"), makefile_value("MCU"), compiler()
    return [describe(image, version, chip, by) for image in images]


def check(folder: Path) -> tuple[str, list[str]]:
    """Build into a folder and compare with what the package carries.

    Returns:
        Why nothing was compared, or ""; and the images that differ.
    """
    here, shipped = compiler(), shipped_images()
    if others := {image.compiler for image in shipped} - {here}:
        return f"the images are by {' and '.join(sorted(others))}; here is {here}", []
    build(folder)
    names = [path.name for path in sorted((SOURCE / "hex").glob("*.hex"))]
    wrong = {name for name in names if name not in {image.name for image in shipped}}
    for row in described([folder / image.name for image in shipped]):
        if row not in shipped or (folder / row.name).read_bytes() != (SOURCE / "hex" / row.name).read_bytes():
            wrong.add(row.name)
    return "", sorted(wrong)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="compare with what is there; change nothing")
    checks = parser.parse_args().check
    if missing := missing_tools():
        print(f"Missing: {', '.join(missing)} ({GET_THEM}).")
        return 0 if checks else 1
    with tempfile.TemporaryDirectory(prefix="firmware_") as name:
        folder = Path(name)
        if checks:
            why_not, wrong = check(folder)
            print(
                f"Not compared: {why_not}." if why_not else f"Different: {', '.join(wrong)}" if wrong else "The same."
            )
            return 1 if wrong else 0
        images = build(folder)
        rows = described(images)
        (SOURCE / "hex").mkdir(exist_ok=True)
        for image in images:
            shutil.copyfile(image, SOURCE / "hex" / image.name)
        (SOURCE / "hex" / MANIFEST).write_text(manifest_text(rows), encoding="utf-8")
        for row in rows:
            print(f"{row.name}  {row.version}  {row.flash_bytes} bytes  {row.sha256}")
        return 0


if __name__ == "__main__":
    sys.exit(main())
