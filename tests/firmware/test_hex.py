"""The images that the package carries: whole, what their list says, and what the sources give."""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firmware_bridge.flashing.images import (
    FRONTS,
    FirmwareImageError,
    front_of,
    is_newer,
    load_file,
    load_shipped,
    manifest_text,
    shipped_image,
    shipped_images,
    version_of,
)
from firmware_bridge.flashing.intel_hex import HexFileError, flash_of
from tests.firmware.flashed import hex_file, hex_text, image_bytes

ROOT = Path(__file__).parent.parent.parent
ROOM = 24_576
"""Bytes: of the flash memory a quarter stays free."""


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    """Return the script that makes the images."""
    spec = importlib.util.spec_from_file_location("firmware_images_script", ROOT / "scripts" / "firmware_images.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class TestThePackage:
    def test_there_is_one_for_each_converter(self) -> None:
        assert sorted(image.front for image in shipped_images()) == sorted(FRONTS)

    @pytest.mark.parametrize("front", FRONTS)
    def test_file_and_list_fit_together(self, front: str) -> None:
        image = shipped_image(front)
        loaded = load_shipped(image)
        flash, stated = flash_of(loaded.hex_file.decode("ascii"), image.name)
        assert (len(flash), stated) == (image.flash_bytes, image.flash_bytes)
        assert image.flash_bytes < ROOM
        assert (front_of(flash), version_of(flash)) == (front, image.version)
        assert image.chip == "atmega328p"

    def test_the_list_is_of_the_version_that_the_sources_state(self, maker: ModuleType) -> None:
        assert {image.version for image in shipped_images()} == {maker.makefile_value("VERSION")}

    def test_the_list_is_written_as_the_script_writes_it(self) -> None:
        manifest = ROOT / "firmware_bridge" / "firmware" / "hex" / "manifest.json"
        assert manifest.read_text(encoding="utf-8") == manifest_text(shipped_images())

    @pytest.mark.ci
    def test_the_sources_give_the_same_bytes(self, maker: ModuleType, tmp_path: Path) -> None:
        if missing := maker.missing_tools():
            pytest.skip(f"{', '.join(missing)} not here ({maker.GET_THEM}): nothing can be built")
        why_not, wrong = maker.check(tmp_path)
        if why_not:
            pytest.skip(why_not)
        assert not wrong, "run scripts/firmware_images.py and commit firmware_bridge/firmware/hex"

    @pytest.mark.ci
    def test_a_wheel_carries_them_and_nothing_that_was_built_beside(self, tmp_path: Path) -> None:
        """What is in the wheel is read from there, as after an installation."""
        build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
        subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
        [wheel] = tmp_path.glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            names = archive.namelist()
            archive.extractall(tmp_path / "site", [name for name in names if name.startswith("firmware_bridge/")])
        wanted = {f"nktsense-{front}.hex" for front in FRONTS} | {"manifest.json"}
        assert {name.rpartition("/")[2] for name in names if "/firmware/hex/" in name} == wanted
        assert not [name for name in names if name.endswith((".elf", ".o")) or "/firmware/build/" in name]
        code = "from firmware_bridge.flashing.images import *; [print(load_shipped(i).name) for i in shipped_images()]"
        code += "; assert str(shipped_folder()).startswith(str(Path.cwd()))"
        ran = subprocess.run(
            [sys.executable, "-c", code], cwd=tmp_path / "site", check=True, capture_output=True, text=True
        )
        assert sorted(ran.stdout.split()) == sorted(wanted - {"manifest.json"})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of the package's images."""
    return Path(shutil.copytree(ROOT / "firmware_bridge" / "firmware" / "hex", tmp_path / "hex"))


class TestDamage:
    def test_an_image_that_is_not_what_was_built_is_refused(self, folder: Path) -> None:
        image = shipped_image("hx711", folder)
        path = folder / image.name
        lines = path.read_text("ascii").splitlines(keepends=True)
        path.write_text("".join([lines[1], lines[0], *lines[2:]]), "ascii")  # each line is whole
        with pytest.raises(FirmwareImageError, match="damaged: its SHA-256"):
            load_shipped(image, folder)
        path.unlink()
        with pytest.raises(FirmwareImageError, match="missing"):
            load_shipped(image, folder)

    @pytest.mark.parametrize("text", ["", "{}", "[]", '{"images": [{"name": "x"}]}', "\N{BLACK STAR}"])
    def test_a_damaged_list_is_refused(self, folder: Path, text: str) -> None:
        (folder / "manifest.json").write_text(text, encoding="utf-8")
        with pytest.raises(FirmwareImageError, match="cannot be read"):
            shipped_images(folder)

    def test_a_list_with_a_number_for_a_name_is_refused(self, folder: Path) -> None:
        told: Any = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        told["images"][0]["flash_bytes"] = "many"
        (folder / "manifest.json").write_text(json.dumps(told), encoding="utf-8")
        with pytest.raises(FirmwareImageError, match="flash_bytes"):
            shipped_images(folder)

    def test_a_package_without_images(self, tmp_path: Path) -> None:
        with pytest.raises(FirmwareImageError, match="carries no firmware"):
            shipped_images(tmp_path)

    def test_a_converter_that_is_not_known(self) -> None:
        with pytest.raises(FirmwareImageError, match="hx711, nau7802"):
            shipped_image("ads1232")

    @pytest.mark.parametrize(
        ("text", "why"),
        [
            (":0100000041BF\n:00000001FF\n", "line 1: its check sum"),
            (":0100000041BE\n", "no end"),
            ("\x7fELF", "line 1: this is no record"),
            (":02000000414200\n", "line 1: its check sum"),
            (":0300000041BE\n", "no record"),
            (":00000001FF\n", "nothing to be written"),
            (":0100000941B5\n:00000001FF\n", "type 09"),
        ],
    )
    def test_a_file_that_is_no_image(self, tmp_path: Path, text: str, why: str) -> None:
        (tmp_path / "own.hex").write_bytes(text.encode("latin-1"))
        with pytest.raises(HexFileError, match=why):
            load_file(tmp_path / "own.hex")

    def test_a_file_that_is_not_text_or_not_there(self, tmp_path: Path) -> None:
        (tmp_path / "own.elf").write_bytes(bytes(range(256)))
        with pytest.raises(HexFileError, match="no Intel HEX file"):
            load_file(tmp_path / "own.elf")
        with pytest.raises(FirmwareImageError, match="no such file"):
            load_file(tmp_path / "none.hex")


@given(st.binary(min_size=1, max_size=700), st.data())
def test_what_was_written_as_hex_is_read_and_any_changed_digit_is_found(data: bytes, draw: st.DataObject) -> None:
    text = hex_text(data)
    assert flash_of(text, "it") == (data, len(data))
    places = [i for i, sign in enumerate(text) if sign in "0123456789ABCDEF"]
    place = draw.draw(st.sampled_from(places))
    other = draw.draw(st.sampled_from([sign for sign in "0123456789ABCDEF" if sign != text[place]]))
    with pytest.raises(HexFileError):
        flash_of(text[:place] + other + text[place + 1 :], "it")


def test_records_may_move_the_base_and_leave_gaps() -> None:
    """Byte 41 at 0x0010 by a segment, 42 at 0x12 by an upper address of zero; what is between is erased."""
    text = ":020000020001FB\n:0100000041BE\n:020000040000FA\n:0100120042AB\n:00000001FF\n"
    assert flash_of(text, "it") == (b"\xff" * 16 + b"\x41\xff\x42", 2)


class TestVersions:
    @pytest.mark.parametrize(
        ("version", "than", "newer"),
        [
            ("1.0.1", "1.0.0", True),
            ("1.0.0", "1.0.0", False),
            ("1.10", "1.9", True),
            ("1.0", "1.0.0", False),
            ("1.0.0", "2", False),
            ("1.0.0", "", None),
            ("1.0.0", "mine", None),
        ],
    )
    def test_order(self, version: str, than: str, newer: bool | None) -> None:
        assert is_newer(version, than) is newer

    def test_an_own_image_says_what_it_is(self, tmp_path: Path) -> None:
        own = load_file(hex_file(tmp_path / "own.hex", "nau7802", "3.2.1"))
        assert (own.front, own.version, own.flash_bytes) == ("nau7802", "3.2.1", 3000)
        both = image_bytes("hx711", "1.0") + image_bytes("nau7802", "1.1")
        assert (front_of(both), version_of(both)) == ("", "")


class TestTheScript:
    def test_another_compiler_is_no_alarm(
        self, maker: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        if missing := maker.missing_tools():
            pytest.skip(f"{', '.join(missing)} not here ({maker.GET_THEM}): nothing can be built")
        others = [replace(image, compiler="another 1.0") for image in shipped_images()]
        monkeypatch.setattr(maker, "shipped_images", lambda: others)
        why_not, wrong = maker.check(tmp_path)
        assert "another 1.0" in why_not
        assert wrong == []
