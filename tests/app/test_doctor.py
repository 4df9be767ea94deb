"""`doctor` on computers of each kind, laid out as files: what is wrong is found, and the fix is the exact command."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from bleak.exc import BleakBluetoothNotAvailableError, BleakBluetoothNotAvailableReason, BleakDBusError

from nktsense.doctor import Finding, System, examine

Reason = BleakBluetoothNotAvailableReason


@dataclass
class Port:
    """A serial port as the operating system tells of it."""

    device: str
    description: str | None = None
    vid: int | None = None
    pid: int | None = None
    serial_number: str | None = None


class QuietAir:
    """A scanner that works and hears nothing."""

    def __init__(self, callback: Any, **options: Any) -> None:
        pass

    async def start(self) -> None:
        pass

    async def stop(self) -> None:
        pass


def failing(error: Exception) -> Callable[..., Any]:
    """What makes a scanner on a computer where bleak raises this."""

    def make(callback: Any, **options: Any) -> Any:
        raise error

    return make


NO_BUS = failing(FileNotFoundError(2, "No such file or directory"))


def lay(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return root


def found(topic: str, **system: Any) -> list[Finding]:
    scanner = QuietAir if topic == "Bluetooth" else NO_BUS  # which takes no time
    told = examine(System(**{"ports": [], "scanner": scanner} | system))
    return [finding for finding in told if finding.topic == topic]


def only(topic: str, **system: Any) -> Finding:
    [finding] = found(topic, **system)
    return finding


RADIO = {"sys/class/bluetooth/hci0/address": "x"}


@pytest.mark.parametrize(
    ("files", "words", "fix"),
    [
        ({}, "no adapter", "Plug in a Bluetooth adapter"),
        (
            RADIO | {"sys/class/rfkill/rfkill0/type": "bluetooth\n", "sys/class/rfkill/rfkill0/soft": "1\n"},
            "switched off",
            "rfkill unblock bluetooth && bluetoothctl power on",
        ),
        (
            RADIO | {"sys/class/rfkill/rfkill0/type": "bluetooth\n", "sys/class/rfkill/rfkill0/hard": "1\n"},
            "switch or key",
            "Switch it on there.",
        ),
        (
            RADIO | {"etc/os-release": "ID=fedora\n"},
            "service does not run",
            "sudo dnf install bluez && sudo systemctl enable --now bluetooth",
        ),
        (
            RADIO | {"etc/os-release": 'ID=linuxmint\nID_LIKE="ubuntu debian"\n'},
            "service does not run",
            "sudo apt install bluez && sudo systemctl enable --now bluetooth",
        ),
        (
            RADIO | {"usr/libexec/bluetooth/bluetoothd": "", "proc/12/comm": "systemd\n"},
            "service does not run",
            "sudo systemctl enable --now bluetooth",
        ),
    ],
)
def test_bluetooth_on_linux(tmp_path: Path, files: dict[str, str], words: str, fix: str) -> None:
    finding = only("Bluetooth", platform="linux", root=lay(tmp_path, files), scanner=NO_BUS)
    assert finding.state == "note"
    assert words in finding.text
    assert finding.fix.startswith(fix)


def test_bluetooth_on_linux_where_the_service_itself_says_what_is_wrong(tmp_path: Path) -> None:
    root = lay(tmp_path, RADIO | {"proc/77/comm": "bluetoothd\n", "sys/class/rfkill/rfkill0/type": "wlan\n"})
    scanner = failing(BleakDBusError("org.bluez.Error.NotAuthorized", ["not authorized"]))
    finding = only("Bluetooth", platform="linux", root=root, scanner=scanner)
    assert "may not use Bluetooth" in finding.text
    assert "sudo usermod -aG bluetooth $USER" in finding.fix
    assert only("Bluetooth", platform="linux", root=root).state == "ok"


@pytest.mark.parametrize(
    ("reason", "words", "fix"),
    [
        (Reason.POWERED_OFF, "switched off", "start ms-settings:bluetooth"),
        (Reason.NO_BLUETOOTH, "no Bluetooth adapter", "start ms-settings:bluetooth"),
        (Reason.DENIED_BY_USER, "may not use", "start ms-settings:privacy-radios"),
    ],
)
def test_bluetooth_on_windows(tmp_path: Path, reason: Reason, words: str, fix: str) -> None:
    scanner = failing(BleakBluetoothNotAvailableError("no", reason))
    finding = only("Bluetooth", platform="win32", root=tmp_path, scanner=scanner)
    assert (finding.state, words in finding.text, fix in finding.fix) == ("note", True, True)
    assert only("Bluetooth", platform="win32", root=tmp_path).state == "ok"


@pytest.mark.parametrize(
    ("said", "state", "fix"),
    [(None, "note", "nktsense devices"), (0, "note", "nktsense devices"), (2, "problem", "Privacy_Bluetooth")],
)
def test_bluetooth_on_macos_is_not_scanned_without_leave(
    tmp_path: Path, said: int | None, state: str, fix: str
) -> None:
    scans: list[Any] = []

    def scanner(callback: Any, **options: Any) -> Any:
        scans.append(options)
        return QuietAir(callback)

    finding = only("Bluetooth", platform="darwin", root=tmp_path, mac_permission=lambda: said, scanner=scanner)
    assert (finding.state, fix in finding.fix) == (state, True)
    assert scans == []  # a scan would end a program that macOS does not know
    allowed = only("Bluetooth", platform="darwin", root=tmp_path, mac_permission=lambda: 3, scanner=scanner)
    assert (allowed.state, len(scans)) == ("ok", 1)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="groups of Linux")
def test_a_port_that_may_not_be_opened_names_its_own_group(tmp_path: Path) -> None:
    import grp

    port = tmp_path / "ttyUSB0"
    port.touch()
    groups = {group.gr_name: group.gr_gid for group in grp.getgrall()}
    told = {"dialout"}
    for name in {"dialout", "uucp"} & set(groups):
        if os.geteuid() == 0:
            os.chown(port, -1, groups[name])
            told = {name}
        finding = only(
            "Serial ports", platform="linux", root=tmp_path, ports=[Port(str(port))], may_open=lambda _: False
        )
        assert finding.state == "problem"
        assert finding.fix in {f"sudo usermod -aG {one} $USER, then log out and in again" for one in told}


def test_the_latency_timer_of_linux_has_a_command_for_now_and_a_rule_for_good(tmp_path: Path) -> None:
    timer = "sys/bus/usb-serial/devices/ttyUSB0/latency_timer"
    port = Port("/dev/ttyUSB0", "FT232R", 0x0403, 0x6001)
    system: dict[str, Any] = {"platform": "linux", "ports": [port], "may_open": lambda _: True}
    [first, note] = found("Serial ports", root=lay(tmp_path, {timer: "16\n"}), **system)
    assert (first.state, note.state) == ("ok", "note")
    assert "16 ms" in note.text
    now, good = note.fix.split("\n")
    assert now.endswith("echo 1 | sudo tee /sys/bus/usb-serial/devices/ttyUSB0/latency_timer")
    assert 'SUBSYSTEM=="usb-serial", DRIVER=="ftdi_sio", ATTR{latency_timer}="1"' in good
    assert "sudo udevadm control --reload" in good
    assert len(found("Serial ports", root=lay(tmp_path, {timer: "1\n"}), **system)) == 1


def test_the_latency_timer_of_windows_is_a_dialogue(tmp_path: Path) -> None:
    ports = [Port("COM5", "USB Serial Port", 0x0403, 0x6001), Port("COM6", "CH340", 0x1A86, 0x7523)]
    told = found("Serial ports", platform="win32", root=tmp_path, ports=ports, may_open=lambda _: True)
    assert [finding.state for finding in told] == ["ok", "note", "ok"]
    assert "Device Manager > Ports (COM & LPT) > COM5" in told[1].fix
    assert "Latency Timer (msec): 1" in told[1].fix


def test_programs_that_grab_ports(tmp_path: Path) -> None:
    root = lay(tmp_path, {"proc/31/comm": "ModemManager\n", "proc/self/comm": "brltty\n"})
    told = found("Serial ports", platform="linux", root=root)
    assert [finding.text.split(" ")[0] for finding in told] == ["none", "ModemManager"]
    assert "sudo systemctl mask --now ModemManager" in told[1].fix
    assert len(found("Serial ports", platform="darwin", root=root)) == 1


def test_a_vernier_sensor_needs_a_rule_on_linux(tmp_path: Path) -> None:
    finding = only("USB", platform="linux", root=tmp_path)
    assert finding.text.startswith("if you plug in")
    assert 'ATTRS{idVendor}=="08f7"' in finding.fix
    assert "sudo udevadm control --reload" in finding.fix
    lay(tmp_path, {"sys/bus/usb/devices/1-2/idVendor": "08f7\n"})
    assert only("USB", platform="linux", root=tmp_path).text.startswith("a Vernier sensor is plugged in")
    rule = finding.fix.partition("echo '")[2].partition("'")[0]
    lay(tmp_path, {"etc/udev/rules.d/70-vernier.rules": rule})
    assert only("USB", platform="linux", root=tmp_path).state == "ok"
    assert found("USB", platform="win32", root=tmp_path) == []


@pytest.mark.parametrize(
    ("platform", "fix"),
    [
        ("linux", "sudo timedatectl set-ntp true"),
        ("win32", "w32tm /resync"),
        ("darwin", "sudo sntp -sS time.apple.com"),
    ],
)
def test_a_date_that_cannot_be_true(platform: str, fix: str, tmp_path: Path) -> None:
    system: dict[str, Any] = {"platform": platform, "root": tmp_path, "mac_permission": lambda: None}
    _, dead_battery = found("Clock", now=lambda: 0.0, **system)
    assert (dead_battery.state, dead_battery.fix) == ("problem", fix)
    assert "1970-01-01, before this program was installed" in dead_battery.text
    _, ahead = found("Clock", now=lambda: 4.0e9, **system)
    assert "2096" in ahead.text
    assert ahead.state == "problem"
    assert {finding.state for finding in found("Clock", **system)} == {"ok"}


def test_what_is_optional_and_not_there(tmp_path: Path) -> None:
    told = found("Extras", platform="linux", root=tmp_path, has_module=lambda name: name not in ("hid", "pylsl"))
    assert [finding.fix for finding in told if finding.state == "note"] == [
        'pip install "nktsense[hid]"',
        'pip install "nktsense[lsl]"',
    ]


def test_it_can_be_called_where_an_event_loop_runs(tmp_path: Path) -> None:
    import asyncio

    async def inside() -> Finding:
        return only("Bluetooth", platform="win32", root=tmp_path)

    assert asyncio.run(inside()).state == "ok"
