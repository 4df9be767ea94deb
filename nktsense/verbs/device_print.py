"""How devices and drivers look in a terminal, 80 columns wide and more."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from nktsense.acquire.near import Kind, Near
from nktsense.terminal import out
from nktsense.verbs.driver_list import DriverRow

_TITLES: Final[dict[Kind, str]] = {
    "serial": "Serial ports",
    "bluetooth": "Bluetooth",
    "hid": "USB",
    "lsl": "Lab streaming layer",
}
_ADDRESS: Final = 48
"""Where what stands beside an address begins."""
_NAMED: Final = 5
"""So many Bluetooth devices that no driver knows are named, the nearest first."""


def print_near(rows: list[Near], *, connected: bool, console: Console = out) -> None:
    """Print what can be reached: each device with its address, under the way it is reached."""
    shown = [row for row in rows if row.kind in _TITLES and (row.kind != "bluetooth" or row.driver or row.problem)]
    for kind, title in _TITLES.items():
        some = [row for row in shown if row.kind == kind]
        if some:
            console.print(Text(title, style="bold"))
        for row in some:
            # An address is never broken: it is there to be copied.
            if row.address:
                console.print(_headline(row), no_wrap=True, overflow="ignore", crop=False)
            if about := _about(row):
                console.print(Padding(Text("\n").join(about), (0, 0, 0, 6), expand=False))
    if not shown:
        console.print("No device was found. Plug it in or switch it on, and look again; `nktsense doctor` checks this")
        console.print("machine.")
    for line in _closing(rows, connected=connected):
        console.print(Text(line, style="dim"))


def _headline(row: Near) -> Text:
    """Return the address, and beside it what is compared between devices."""
    beside = "   ".join(filter(None, (_signal(row), _battery(row))))
    address = f"  {row.address}"
    return Text(address.ljust(_ADDRESS) + f"  {beside}" if beside else address)


def _about(row: Near) -> list[Text]:
    lines: list[Text] = []
    name = "" if row.kind == "bluetooth" and row.name in row.address else row.name
    if first := ", ".join(filter(None, (name, _usb(row), _who(row)))):
        lines.append(Text(first))
    if row.driver and row.kind == "serial":
        lines.append(Text(f"likely {_either([likely.driver for likely in row.likely])}: {row.why}", style="dim"))
    elif row.driver:
        lines.append(Text(f"{row.driver}: {row.why}", style="dim"))
    if row.needs and row.needs != row.advice:
        lines.append(Text(row.needs, style="cyan"))
    if row.latency_ms is not None and row.latency_ms > 1:
        lines.append(Text(f"latency timer {row.latency_ms} ms: see nktsense doctor", style="cyan"))
    if row.problem:
        lines.append(Text(row.problem, style="red"))
    if row.advice:
        lines.append(Text(row.advice, style="bold"))
    return lines


def _usb(row: Near) -> str:
    return row.usb_id if row.kind == "serial" else ""


def _signal(row: Near) -> str:
    return "" if row.rssi_dbm is None else f"−{-row.rssi_dbm} dBm" if row.rssi_dbm < 0 else f"{row.rssi_dbm} dBm"


def _battery(row: Near) -> str:
    if row.kind != "bluetooth" or not row.driver:
        return ""
    told = [f"{100 * row.battery_share:.0f} %"] if row.battery_share is not None else []
    told += [f"{row.battery_v:.2f} V"] if row.battery_v is not None else []
    return f"battery {' '.join(told) or '–'}"


def _who(row: Near) -> str:
    said = (row.model, f"firmware {row.firmware}" if row.firmware else "", row.serial_number if row.firmware else "")
    return ", ".join(filter(None, said)) if row.kind == "bluetooth" else ""


def _either(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"


def _closing(rows: list[Near], *, connected: bool) -> list[str]:
    lines: list[str] = []
    unknown = [row for row in rows if row.kind == "bluetooth" and not row.driver and not row.problem]
    if unknown:
        named = [f"{row.name} ({row.address})" for row in unknown if row.name]
        others = len(unknown) - len(named[:_NAMED])
        told = [*named[:_NAMED], *([f"{others} more"] if others else [])]
        lines.append(
            f"Bluetooth devices that no driver knows: {', '.join(told)}. `nktsense identify ble:…` records what one "
            "says."
        )
    if any(row.kind == "serial" and row.address for row in rows):
        lines.append(
            "A port does not say what hangs on it: its address alone is listened to, without a word; add ?driver=… "
            "where you know the device (`nktsense devices --drivers`)."
        )
    if not connected and any(row.kind == "bluetooth" and row.driver for row in rows):
        lines.append("The battery is told by the device once it is connected to: `nktsense devices --connect`.")
    lines.append(f"Always there: {', '.join(row.address for row in rows if row.kind == 'simulated')}.")
    lines.append('Open one: nktsense live "ADDRESS".')
    return lines


def print_drivers(drivers: Iterable[DriverRow], *, console: Console = out) -> None:
    """Print the drivers: what each reads, by which addresses, how fast, how well it is known, where it comes from."""
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(no_wrap=True, style="bold")
    table.add_column(ratio=1, overflow="fold")
    for driver in drivers:
        table.add_row(driver.name, _driver(driver))
    console.print(table)
    console.print(Text('Name one in an address: "serial:PORT?driver=NAME". All options: hardware.md.', style="dim"))


def _driver(driver: DriverRow) -> Text:
    about = Text()
    if driver.problem:
        about.append(f"does not load: {driver.problem}", style="red")
    else:
        schemes = ", ".join(f"{scheme}:" for scheme in driver.schemes)
        grade = f" ({driver.evidence})" if driver.evidence else ""
        known = f"{driver.evidence_words}{grade}" if driver.evidence_words else "no grade of evidence"
        about.append(driver.summary)
        about.append(f"\n{schemes} · rate {driver.rate} · {known}", style="cyan")
    return about.append(f"\n{driver.origin}, {driver.entry_point}", style="dim")
