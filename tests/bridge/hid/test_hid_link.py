"""Which device a ``hid:`` address opens, and what is told where it cannot."""

from __future__ import annotations

import asyncio
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from virtual_godirect import Ports, Sensor

from firmware_bridge import AddressError, DeviceLostError, DeviceOpenError, open_device
from firmware_bridge.codecs import GoDirectFrames
from firmware_bridge.links.hid import VERNIER, HidLink, HidProfile, default_api, list_hid, may_open

PROFILE = HidProfile("Vernier Go Direct", VERNIER, GoDirectFrames.report)
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="device files are those of Linux")


def open_close(ports: Ports, target: str) -> str:
    """Open and close a link; return the serial number of what it opened."""

    async def main() -> str:
        link = HidLink(target, PROFILE, api=lambda: ports)
        try:
            await link.open()
            assert link.found is not None
            return link.found.serial
        finally:
            await link.close()
            assert ports.opened == 0
            assert ports.wrongs == []

    return asyncio.run(main())


def two() -> Ports:
    return Ports(Sensor("0A1"), Sensor("0A2"))


def test_a_serial_number_or_a_path_names_one_of_several() -> None:
    ports = two()
    assert open_close(ports, "0A2") == "0A2"
    assert open_close(ports, next(iter(ports.plugged)).decode()) == "0A1"


def test_the_only_one_needs_no_name_and_several_are_told_apart() -> None:
    assert open_close(Ports(Sensor("0A1")), "*") == "0A1"
    assert open_close(Ports(Sensor("0A1")), "") == "0A1"
    with pytest.raises(DeviceOpenError, match=r"2 devices .*hid:0A1, hid:0A2"):
        open_close(two(), "*")


def test_what_is_not_there_is_told_with_what_is() -> None:
    with pytest.raises(DeviceOpenError, match="is not plugged in"):
        open_close(Ports(), "*")
    with pytest.raises(DeviceOpenError, match=r"Vernier Go Direct 0A9 is not plugged in.*hid:0A1"):
        open_close(Ports(Sensor("0A1")), "0A9")


def test_one_that_vanishes_between_being_listed_and_being_opened() -> None:
    class Hasty(Ports):
        def before_open(self) -> None:
            self.plugged.clear()

    with pytest.raises(DeviceOpenError, match=r"cannot be opened.*unplugged just now"):
        open_close(Hasty(Sensor()), "*")


class Held(Ports):
    """Ports of which another program holds every device."""

    def before_open(self) -> None:
        raise OSError("open failed")


def test_one_that_another_program_holds() -> None:
    with pytest.raises(DeviceOpenError, match="Another program may hold it"):
        open_close(Held(Sensor()), "*")


@LINUX
def test_one_that_the_user_may_not_open_is_told_the_rule(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "hidraw3"
    file.touch()

    class Forbidden(Held):
        def plug(self, sensor: Sensor) -> bytes:
            self.plugged[os.fsencode(file)] = sensor
            return os.fsencode(file)

    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != file)  # root may open everything
    with pytest.raises(DeviceOpenError) as refused:
        open_close(Forbidden(Sensor()), "*")
    for words in (
        """echo 'SUBSYSTEM=="usb|hidraw", ATTRS{idVendor}=="08f7", MODE="0660", TAG+="uaccess"'""",
        "sudo tee /etc/udev/rules.d/70-vernier.rules",
        "sudo udevadm control --reload",
    ):
        assert words in refused.value.advice
    [listed] = list_hid(lambda: Forbidden(Sensor()))
    assert listed.problem == refused.value.advice


@LINUX
def test_the_file_of_a_device_is_found_for_both_kinds_of_path(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    about = tmp_path / "sys/bus/usb/devices/1-2.4"
    about.mkdir(parents=True)
    (about / "busnum").write_text("1\n")
    (about / "devnum").write_text("17\n")
    for name in ("dev/bus/usb/001/017", "dev/hidraw3"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    asked: list[str] = []

    def access(path: Path, mode: int) -> bool:
        assert mode == os.R_OK | os.W_OK
        asked.append(path.relative_to(tmp_path).as_posix())
        return False

    monkeypatch.setattr(os, "access", access)
    assert not may_open("1-2.4:1.0", tmp_path)
    assert not may_open("/dev/hidraw3", tmp_path)
    assert may_open("/dev/hidraw4", tmp_path)  # what is not there is refused by nobody
    assert may_open("1-3:1.0", tmp_path)
    assert asked == ["dev/bus/usb/001/017", "dev/hidraw3"]


def test_what_is_plugged_in_is_listed_once_and_a_strange_sensor_is_left_alone() -> None:
    known, strange = Sensor("0A1", product="GDX-HD 0A1"), Sensor("", product_id=0x0002, product="Go! Temp")
    ports = Ports(known, strange)
    first, second = list_hid(lambda: ports)
    assert (first.serial, first.product, first.driver, first.problem) == ("0A1", "GDX-HD 0A1", "hid", "")
    assert first.address == "hid:0A1"
    assert (second.driver, second.product) == ("", "Go! Temp")
    assert "not known" in second.problem
    assert second.address == f"hid:{second.path}"
    assert open_close(ports, "*") == "0A1"
    assert known.written == strange.written == []  # a link says nothing by itself


def test_a_later_number_of_a_go_direct_is_known_by_its_name() -> None:
    [one] = list_hid(lambda: Ports(Sensor(product_id=0x0077, product="GDX-FOR 0K1")))
    assert one.driver == "hid"


def test_a_path_of_windows_is_written_without_its_question_mark() -> None:
    path = "\\\\?\\HID#VID_08F7&PID_0010#7&2a3b&0&0000#{4d1e55b2}"

    class Windows(Ports):
        def plug(self, sensor: Sensor) -> bytes:
            self.plugged[path.encode()] = sensor
            return path.encode()

    [one] = list_hid(lambda: Windows(Sensor("")))
    assert "?" not in one.address
    assert open_close(Windows(Sensor("")), one.address.removeprefix("hid:")) == ""


@pytest.fixture(params=["absent", "another"])
def no_hidapi(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    module = ModuleType("hid")  # that of another package, or a folder of that name
    monkeypatch.setitem(sys.modules, "hid", module if request.param == "another" else None)  # type: ignore[arg-type]
    return str(request.param)


def test_without_hidapi_nothing_is_listed_and_opening_says_what_to_install(no_hidapi: str) -> None:
    assert list_hid() == []

    async def main() -> None:
        await open_device("hid:*").open()

    with pytest.raises(DeviceOpenError, match=r'pip install "nktsense\[hid\]"') as refused:
        asyncio.run(main())
    assert ("Remove" in refused.value.advice) == (no_hidapi == "another")


def test_the_real_hidapi_is_what_the_link_takes_it_for() -> None:
    # Without hidapi, the folder of these tests itself can be imported under its name.
    if not hasattr(pytest.importorskip("hid"), "device"):
        pytest.skip("hidapi is not installed")
    api = default_api()
    handle = api.device()
    with pytest.raises(OSError, match="open failed"):
        handle.open_path(b"/dev/there-is-no-such-device")
    with pytest.raises(ValueError, match="not open"):
        handle.read(64, 10)
    with pytest.raises(ValueError, match="not open"):
        handle.write(bytes(65))
    handle.close()
    handle.close()
    assert all(row["vendor_id"] == VERNIER for row in api.enumerate(VERNIER, 0))

    async def main() -> None:
        await open_device("hid:there-is-no-such-serial").open()

    with pytest.raises(DeviceOpenError, match="is not plugged in"):
        asyncio.run(main())


def test_writing_to_what_was_unplugged_is_told_and_so_is_every_reading_after_it() -> None:
    sensor = Sensor()
    ports = Ports(sensor)

    async def main() -> None:
        link = HidLink("*", PROFILE, api=lambda: ports)
        await link.open()
        ports.unplug(sensor)
        with pytest.raises(DeviceLostError):
            await link.write(b"\x58\x05\xfd\x6a\x10")
        for _ in range(2):
            with pytest.raises(DeviceLostError):
                await asyncio.wait_for(link.read(), 2.0)
        await link.close()
        await link.close()
        with pytest.raises(DeviceLostError):
            await link.read()
        await link.write(b"\x58")  # nobody is there, and nobody minds

    asyncio.run(main())
    assert sensor.written == []
    assert ports.opened == 0


def test_what_is_opened_too_late_is_closed_again() -> None:
    going_on = threading.Event()

    class Slow(Ports):
        def before_open(self) -> None:
            assert going_on.wait(5.0)

    ports = Slow(Sensor())

    async def main() -> None:
        opening = asyncio.create_task(HidLink("*", PROFILE, api=lambda: ports).open())
        await asyncio.sleep(0.05)
        opening.cancel()
        with pytest.raises(asyncio.CancelledError):
            await opening
        going_on.set()
        await asyncio.sleep(0.05)

    asyncio.run(main())
    assert ports.opened == 0


@pytest.mark.parametrize("options", ["sensor=40", "period_ms=0.1", "period_ms=soon", "usb=no", "sign=2", "baud=9600"])
def test_options_that_it_does_not_have_are_refused(options: str) -> None:
    with pytest.raises(AddressError):
        open_device(f"hid:*?{options}")


def test_its_scheme_needs_no_driver() -> None:
    make: Callable[[str], object] = open_device
    assert open_device("hid:*").info.driver == open_device("hid:0A1?driver=hid").info.driver == "hid"
    with pytest.raises(AddressError, match="does not read serial"):
        make("serial:COM3?driver=hid")
