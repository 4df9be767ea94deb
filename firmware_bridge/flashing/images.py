"""The firmware that comes with this package: which images there are, and whether they are still what was built."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import asdict, dataclass, fields
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, Final, cast

from firmware_bridge.errors import BridgeError
from firmware_bridge.flashing.intel_hex import HexFileError, flash_of

FRONTS: Final = ("hx711", "nau7802")
"""Converters of the load cell that the firmware is built for."""
MANIFEST: Final = "manifest.json"
MODEL: Final = "nktsense-"
"""What the model of an instrument with this firmware begins with; its front follows."""
_ANEW: Final = "Install nktsense anew."
_VERSION: Final = re.compile(rb";firmware=([0-9.]{1,16});")
"""As it lies in the flash memory: a piece of the identity that the instrument will send."""


class FirmwareImageError(BridgeError):
    """The images of the package, or a file in their place, cannot be used."""


@dataclass(frozen=True, slots=True)
class FirmwareImage:
    """One image that the package carries.

    Attributes:
        name: Its file.
        front: Converter that it is built for: ``hx711`` or ``nau7802``.
        chip: Chip that it is built for.
        version: Version that the instrument will state.
        flash_bytes: Bytes of flash memory that it takes.
        sha256: SHA-256 of the file, in hex.
        compiler: What built it.
    """

    name: str
    front: str
    chip: str
    version: str
    flash_bytes: int
    sha256: str
    compiler: str


@dataclass(frozen=True, slots=True)
class LoadedImage:
    """An image, ready to be written.

    Attributes:
        name: Its file, in messages.
        hex_file: The Intel HEX file as it is.
        flash_bytes: Bytes of flash memory that it states.
        end: Address after its last byte.
        front: Converter that it is built for, or "" where that cannot be told.
        version: Version that it will state, or "" where that cannot be told.
    """

    name: str
    hex_file: bytes
    flash_bytes: int
    end: int
    front: str
    version: str


def shipped_folder() -> Traversable:
    """Return where the images lie in the package."""
    return files("firmware_bridge") / "firmware" / "hex"


def shipped_images(folder: Traversable | None = None) -> list[FirmwareImage]:
    """Return the images that the package carries.

    Args:
        folder: Where they lie; None for those of the package.

    Raises:
        FirmwareImageError: There is no list of them, or it cannot be read.
    """
    manifest = (folder or shipped_folder()) / MANIFEST
    try:
        told: Any = json.loads(manifest.read_text(encoding="utf-8"))
        images = [FirmwareImage(**cast("dict[str, Any]", row)) for row in told["images"]]
    except FileNotFoundError:
        raise FirmwareImageError("This copy of nktsense carries no firmware.", _ANEW) from None
    except (OSError, ValueError, TypeError, KeyError):
        raise FirmwareImageError("The list of the firmware in this copy of nktsense cannot be read.", _ANEW) from None
    for image in images:
        for field in fields(image):
            if type(getattr(image, field.name)).__name__ != field.type:
                raise FirmwareImageError(f"The list of the firmware names no usable {field.name}.", _ANEW)
    return images


def shipped_image(front: str, folder: Traversable | None = None) -> FirmwareImage:
    """Return the image for a converter.

    Raises:
        FirmwareImageError: There is none.
    """
    images = shipped_images(folder)
    for image in images:
        if image.front == front:
            return image
    there = ", ".join(image.front for image in images) or "none"
    raise FirmwareImageError(f"There is no firmware for {front!r}.", f"There is for: {there}.")


def load_shipped(image: FirmwareImage, folder: Traversable | None = None) -> LoadedImage:
    """Return an image of the package, checked against the list of them.

    Raises:
        FirmwareImageError: The file is missing, or is not what was built.
        HexFileError: It is what was built, and no image.
    """
    try:
        content = ((folder or shipped_folder()) / image.name).read_bytes()
    except OSError:
        raise FirmwareImageError(f"{image.name} is missing from this copy of nktsense.", _ANEW) from None
    if hashlib.sha256(content).hexdigest() != image.sha256:
        raise FirmwareImageError(
            f"{image.name} is damaged: its SHA-256 is not that of the list of images. Nothing was written.", _ANEW
        )
    flash, stated = flash_of(content.decode("ascii"), image.name)
    return LoadedImage(image.name, content, stated, len(flash), image.front, image.version)


def load_file(path: Path) -> LoadedImage:
    """Return an image of somebody's own, with what can be told of it.

    Args:
        path: An Intel HEX file.

    Raises:
        FirmwareImageError: It cannot be read.
        HexFileError: It is damaged, or no Intel HEX file.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise FirmwareImageError(f"{path} cannot be read: {(error.strerror or 'unknown').lower()}.") from None
    try:
        flash, stated = flash_of(content.decode("ascii"), str(path))
    except UnicodeDecodeError:
        raise HexFileError(f"{path} is no Intel HEX file.", "Name the .hex file, not the .elf or the .bin.") from None
    return LoadedImage(str(path), content, stated, len(flash), front_of(flash), version_of(flash))


def front_of(flash: bytes) -> str:
    """Return the converter that an image is built for, by the model that it carries; "" for none or both."""
    found = [front for front in FRONTS if f"{MODEL}{front}".encode() in flash]
    return found[0] if len(found) == 1 else ""


def version_of(flash: bytes) -> str:
    """Return the version that an image of this firmware will state; "" where it carries none, or several."""
    found = set(_VERSION.findall(flash))
    return found.pop().decode("ascii") if len(found) == 1 else ""


def version_key(version: str) -> tuple[int, ...]:
    """Return what orders versions: their numbers; none where the version is not of numbers and dots."""
    if not re.fullmatch(r"\d+(\.\d+)*", version):
        return ()
    numbers = [int(part) for part in version.split(".")]
    while numbers and numbers[-1] == 0:  # 1.0 is 1.0.0
        numbers.pop()
    return (1, *numbers)


def is_newer(version: str, than: str) -> bool | None:
    """Return whether a version is newer than another; None where that cannot be told."""
    one, other = version_key(version), version_key(than)
    return one > other if one and other else None


def manifest_text(images: list[FirmwareImage]) -> str:
    """Return the list of images as it lies in the package."""
    rows = [asdict(image) for image in sorted(images, key=lambda image: image.name)]
    return json.dumps({"images": rows}, indent=2) + "\n"


def describe(path: Path, version: str, chip: str, compiler: str) -> FirmwareImage:
    """Return the row of a file that was just built.

    Raises:
        FirmwareImageError: Its name does not say which converter it is for.
        HexFileError: It is no image.
    """
    content = path.read_bytes()
    front = path.stem.removeprefix(MODEL)
    if front not in FRONTS:
        raise FirmwareImageError(f"{path.name} names none of {', '.join(FRONTS)}.")
    _, stated = flash_of(content.decode("ascii"), path.name)
    return FirmwareImage(path.name, front, chip, version, stated, hashlib.sha256(content).hexdigest(), compiler)
