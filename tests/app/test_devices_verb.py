"""`devices`: what is there, by every way at once, each with the address that opens it."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console
from typer.testing import CliRunner

pytest.importorskip("bumble", reason="bumble, the virtual Bluetooth of the tests, is not installed")
sys.path.insert(0, str(Path(__file__).parents[1] / "bridge" / "ble"))

from bumble_backend import Air
from on_air import on_air
from virtual_peripherals import VirtualProgressor, VirtualScale

from firmware_bridge import Address, open_device
from firmware_bridge.codecs import ProgressorCodec
from firmware_bridge.links.hid import UDEV_ADVICE, HidInfo
from firmware_bridge.serial_ports import list_ports
from nktsense.acquire.lsl_find import StreamFound
from nktsense.acquire.near import Near, Sources, survey
from nktsense.cli import app
from nktsense.errors import MissingExtraError
from nktsense.verbs.device_print import print_drivers, print_near
from nktsense.verbs.driver_list import DriverRow, driver_rows

ONE, TWO, THREE, SCALE = (f"C4:00:00:00:00:0{i}" for i in range(1, 5))
READING = bytes.fromhex("0203112AC0191123E10104D201F401D4CB")


@dataclass
class Port:
    """A serial port as the operating system tells of it."""

    device: str
    description: str | None
    vid: int | None = None
    pid: int | None = None
    serial_number: str | None = None


PORTS = [Port("/dev/ttyS0", "n/a"), Port("/dev/ttyUSB0", "CP2102N USB to UART Bridge", 0x10C4, 0xEA60, "0001")]
STREAMS = [
    StreamFound("Force", "Force", "id", "clinic-pc", 100.0, 1, "N", "lsl:Force"),
    StreamFound("Amp", "EEG", "id", "clinic-pc", None, 32, "", "lsl:Amp"),
]
VERNIER = HidInfo("/dev/hidraw3", "0F1002A7", "GDX-HD", "hid", UDEV_ADVICE)


def sources(tmp_path: Path, **others: Any) -> Sources:
    def ports() -> Any:
        return list_ports(PORTS, tmp_path, lambda device: device != "/dev/ttyS0")

    return Sources(**{"ports": ports, "hid": lambda: [VERNIER], "streams": lambda: STREAMS} | others)


def of(kind: str, rows: list[Near]) -> list[Near]:
    return [row for row in rows if row.kind == kind]


def printed(rows: list[Near], *, connected: bool = False) -> str:
    file = io.StringIO()
    print_near(rows, connected=connected, console=Console(file=file, width=80, highlight=False))
    return file.getvalue()


async def surveyed(where: Any, count: int, **options: Any) -> list[Near]:
    """Look around until so many Bluetooth devices were heard; a busy machine may need a second look."""
    for _ in range(20):
        rows = await survey(where, seconds=0.3, **options)
        if len(of("bluetooth", rows)) >= count:
            break
    return rows


def test_everything_is_looked_through_at_once(tmp_path: Path) -> None:
    @on_air
    async def test(air: Air) -> None:
        await VirtualProgressor(air, "Progressor_1234", ONE).switch_on()
        await VirtualProgressor(air, "Headphones", TWO, advertised=False).switch_on()
        await VirtualProgressor(air, "Jamar Smart 7", THREE, advertised=False).switch_on()
        await VirtualScale(air, SCALE).show(READING)
        rows.extend(await surveyed(sources(tmp_path, scanner=air.scanner, client=air.client), 4))

    rows: list[Near] = []
    test()
    bluetooth = {row.name: row for row in of("bluetooth", rows)}
    known = {name: (row.address, row.driver, row.why) for name, row in bluetooth.items()}
    assert known == {
        "Progressor_1234": ("ble:Progressor_1234", "progressor", "name and service"),
        "Jamar Smart 7": ("ble:Jamar Smart 7?driver=jamar", "jamar", "name only"),
        "IF_B7": ("ble:IF_B7", "whc06", "name and manufacturer data"),
        "Headphones": (f"ble:{TWO}", "", ""),
    }
    assert {row.rssi_dbm for row in bluetooth.values()} == {-50}
    assert {row.battery_share for row in rows} | {row.battery_v for row in rows} == {None}
    assert "&unit=kgf" in bluetooth["Jamar Smart 7"].needs
    first, second = of("serial", rows)
    assert (first.address, first.name, first.driver) == ("serial:/dev/ttyS0", "", "")
    assert "usermod -aG" in first.advice
    assert (second.driver, second.usb_id, second.serial_number) == ("mark10", "10C4:EA60", "0001")
    assert [likely.driver for likely in second.likely] == ["mark10", "ascii", "gauge"]
    [usb] = of("hid", rows)
    assert (usb.address, usb.driver, usb.problem) == ("hid:0F1002A7", "hid", "Your user may not open it.")
    assert "udevadm control --reload" in usb.advice
    force, amplifier = of("lsl", rows)
    assert (force.address, force.needs) == ("lsl:Force", "")
    assert "channel=" in amplifier.needs
    assert "sim:break" in {row.address for row in of("simulated", rows)}
    for row in rows:
        if row.driver and not row.needs:
            open_device(row.address)  # what is to be pasted is an address that is understood


def test_a_name_that_two_devices_have_is_not_used_as_an_address(tmp_path: Path) -> None:
    @on_air
    async def test(air: Air) -> None:
        for address in (ONE, TWO):
            await VirtualProgressor(air, "Progressor_1", address).switch_on()
        rows.extend(await surveyed(sources(tmp_path, scanner=air.scanner, client=air.client), 2))

    rows: list[Near] = []
    test()
    assert {row.address for row in of("bluetooth", rows)} == {f"ble:{a}?driver=progressor" for a in (ONE, TWO)}


def test_connecting_tells_who_it_is_and_its_battery_and_lets_it_go(tmp_path: Path) -> None:
    @on_air
    async def test(air: Air) -> None:
        progressor = await VirtualProgressor(air, "Progressor_1234", ONE).switch_on()
        other = await VirtualProgressor(air, "Headphones", TWO, advertised=False).switch_on()
        where = sources(tmp_path, scanner=air.scanner, client=air.client)
        await survey(where, seconds=0.3)
        assert progressor.log == []  # without --connect it is not touched
        rows.extend(await surveyed(where, 2, connect=True))
        said = b"".join(bytes.fromhex(entry) for entry in progressor.log if not entry.isalpha())
        codec = ProgressorCodec()
        usual = b"".join(codec.command(verb) for verb in ("identify", "battery", "start", "stop"))
        assert set(said) <= set(usual)
        assert said.endswith(codec.command("stop"))
        assert progressor.log[-1] == "disconnect"
        assert other.log == []  # nor is one that nobody knows

    rows: list[Near] = []
    test()
    [row] = [row for row in of("bluetooth", rows) if row.driver]
    assert (row.firmware, row.battery_v, row.problem) == ("1.2.3.4", pytest.approx(3.912), "")
    assert "battery 3.91 V" in printed(rows, connected=True)


def test_a_device_that_cannot_be_connected_to_keeps_its_row(tmp_path: Path) -> None:
    @on_air
    async def test(air: Air) -> None:
        await VirtualProgressor(air, "Progressor_1234", ONE, offered=False).switch_on()
        await VirtualProgressor(air, "FrezDyno-1", TWO, advertised=False).switch_on()
        where = sources(tmp_path, scanner=air.scanner, client=air.client)
        rows.extend(await surveyed(where, 2, connect=True))

    rows: list[Near] = []
    test()
    told = {row.name: row for row in of("bluetooth", rows)}
    assert "it has no service" in told["Progressor_1234"].problem
    assert "kgf_per_count" in told["FrezDyno-1"].advice


def no_bus(callback: Any, **options: Any) -> Any:
    raise FileNotFoundError(2, "No such file or directory")


def fails() -> Any:
    raise MissingExtraError("pylsl cannot load liblsl.", "Install liblsl.")


def test_a_way_that_cannot_be_used_is_a_row_with_its_advice(tmp_path: Path) -> None:
    import asyncio

    where = sources(tmp_path, scanner=no_bus, streams=fails, hid=no_hid)
    rows = asyncio.run(survey(where, seconds=0.1))
    [bluetooth], [lsl], [hid] = of("bluetooth", rows), of("lsl", rows), of("hid", rows)
    assert "service of this computer does not run" in bluetooth.problem
    assert bluetooth.advice
    assert (lsl.problem, lsl.advice) == ("pylsl cannot load liblsl.", "Install liblsl.")
    assert "no backend" in hid.problem
    assert len(of("serial", rows)) == 2
    assert of("bluetooth", asyncio.run(survey(where, bluetooth=False))) == []


def no_hid() -> Any:
    raise OSError("no backend")


def test_no_address_is_broken_at_80_columns_and_nothing_else_is_wider(tmp_path: Path) -> None:
    import asyncio

    address = "ble:0A1B2C3D-0000-1111-2222-333344445555?driver=force_board&a=much-longer-than-usual"
    long = Near("bluetooth", address, "Force Board", "force_board", "name only", rssi_dbm=-71)
    unknown = [Near("bluetooth", f"ble:{i}", f"phone {i}") for i in range(9)]
    rows = [*asyncio.run(survey(sources(tmp_path), bluetooth=False)), long, *unknown]
    lines = printed(rows).splitlines()
    for row in rows:
        if row.driver or row.kind == "serial":
            assert any(row.address in line for line in lines), row.address
    assert [line for line in lines if len(line.rstrip()) > 80 and address not in line] == []
    text = " ".join(" ".join(lines).split())
    assert "likely mark10, ascii or gauge: Mark-10 gauges use a CP210x" in text
    assert "phone 4 (ble:4), 4 more." in text
    assert "battery –" in text
    assert "`nktsense devices --connect`" in text
    assert "sim:break" in text


def invoke(*arguments: str) -> list[dict[str, Any]]:
    result = CliRunner().invoke(app, ["devices", *arguments, "--json"])
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_the_command_gives_an_object_a_row_with_the_same_keys() -> None:
    rows = invoke("--seconds", "0.1")
    keys = {"kind", "address", "name", "rssi_dbm", "battery_share", "battery_v", "driver", "why", "problem", "advice"}
    assert {frozenset(row) for row in rows} == {frozenset(rows[0])}
    assert keys <= set(rows[0])
    assert {"kind": "simulated", "address": "sim:hold"}.items() <= next(r for r in rows if r["name"] == "hold").items()


def test_the_drivers_say_how_fast_how_well_known_and_from_where() -> None:
    rows = {row["name"]: row for row in invoke("--drivers")}
    mark10, frez = rows["mark10"], rows["frez"]
    assert (mark10["schemes"], mark10["rate"]) == (["serial", "socket"], "50 Hz, or rate=")
    assert mark10["evidence_words"] == "documented by the vendor"
    assert (mark10["origin"], mark10["entry_point"]) == ("nktsense", "firmware_bridge.drivers.gauges:Mark10Driver")
    assert frez["evidence_words"] == "one public source"
    assert all(row["rate"] for row in rows.values())
    assert rows["serial"]["evidence_words"] == "no protocol of a maker"


def test_the_drivers_at_80_columns() -> None:
    broken = DriverRow("mine", (), "", "", "", "", "mine-gauge", "mine:X", "ModuleNotFoundError: No module named 'x'")
    file = io.StringIO()
    print_drivers([*driver_rows(), broken], console=Console(file=file, width=80, highlight=False))
    text = file.getvalue()
    assert max(len(line.rstrip()) for line in text.splitlines()) <= 80
    assert "does not load: ModuleNotFoundError: No module named 'x'" in text
    assert "mine-gauge, mine:X" in text
    told = " ".join(text.split())
    assert "serial:, socket:, ble: · rate about 80 Hz · documented by the vendor (A)" in told


def test_an_address_of_the_list_survives_being_written_and_read(tmp_path: Path) -> None:
    import asyncio

    for row in asyncio.run(survey(sources(tmp_path), bluetooth=False)):
        assert str(Address.parse(row.address)) == row.address
