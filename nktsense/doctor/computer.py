"""The computer itself and what is installed on it."""

from __future__ import annotations

import platform
import shutil
import sqlite3
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from platformdirs import user_data_path

from firmware_bridge import DeviceOpenError, list_drivers
from nktsense.doctor.finding import Finding
from nktsense.doctor.system import System
from nktsense.errors import MissingExtraError

_DAY_S: Final = 86_400.0
_YEARS_S: Final = 30 * 365 * _DAY_S
_SET_CLOCK: Final = {"win32": "w32tm /resync", "darwin": "sudo sntp -sS time.apple.com"}
_EXTRAS: Final = (
    ("pyarrow", "parquet", "Parquet files"),
    ("pandas", "frames", "data frames"),
    ("hid", "hid", "USB devices without a serial port (Vernier)"),
    ("pylsl", "lsl", "the lab streaming layer"),
)


def python() -> Finding:
    """Tell which Python runs on what."""
    return Finding("Python", "ok", f"{platform.python_version()} on {platform.system()} {platform.machine()}")


def window() -> Finding:
    """Look whether a window can be shown, and which library is missing."""
    from nktsense.view.look.probe import window_problem

    problem = window_problem()
    if problem is None:
        return Finding("Window", "ok", "a window can be shown")
    return Finding("Window", "note", problem, "Everything without a window works: nktsense demo --headless.")


def sqlite() -> Finding:
    """Tell the version of SQLite."""
    # Recordings are written by one connection with a rollback journal, so the write-ahead-log fault that SQLite had
    # up to 3.51.2 does not touch them; the version is told because other programs ask for it.
    return Finding("SQLite", "ok", f"{sqlite3.sqlite_version}; recordings use a rollback journal, not the WAL")


def disk() -> Finding:
    """Look whether there is room to record."""
    folder = user_data_path("nktsense")
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    free_gb = shutil.disk_usage(folder).free / 1e9
    if free_gb < 1:
        return Finding("Disk", "problem", f"{free_gb:.2f} GB free at {folder}", "Make room before recording.")
    return Finding("Disk", "ok", f"{free_gb:.0f} GB free at {folder}")


def clock(system: System) -> list[Finding]:
    """Look how finely time is measured, and whether the date can be true."""
    step_s = time.get_clock_info("monotonic").resolution
    if step_s > 1e-3:
        fine = Finding("Clock", "note", f"monotonic clock steps by {step_s * 1e3:.1f} ms")
    else:
        fine = Finding("Clock", "ok", "monotonic, finer than 1 ms")
    now_s, installed_s = system.now(), Path(__file__).stat().st_mtime
    day = datetime.fromtimestamp(now_s, UTC).date().isoformat()
    if installed_s - _DAY_S <= now_s <= installed_s + _YEARS_S:
        return [fine, Finding("Clock", "ok", f"the date is {day}")]
    then = "before this program was installed" if now_s < installed_s else "far in the future"
    text = f"the date is {day}, {then}: recordings would carry it"
    fix = _SET_CLOCK.get(system.platform, "sudo timedatectl set-ntp true")
    return [fine, Finding("Clock", "problem", text, fix)]


def drivers() -> list[Finding]:
    """Look whether each driver can be loaded."""
    out: list[Finding] = []
    listed = list_drivers()
    for driver in listed:
        if driver.problem:
            fix = f"pip install --force-reinstall {driver.origin}, or uninstall it"
            out.append(Finding("Drivers", "problem", f"{driver.name} fails to load: {driver.problem}", fix))
    good = [driver.name for driver in listed if not driver.problem]
    if not good:
        fix = 'Install the project: pip install "nktsense"'
        return [*out, Finding("Drivers", "problem", "none is registered", fix)]
    return [*out, Finding("Drivers", "ok", ", ".join(good))]


def extras(system: System) -> list[Finding]:
    """Look for what is optional."""
    return [_extra(system, *extra) for extra in _EXTRAS]


def _extra(system: System, module: str, extra: str, what: str) -> Finding:
    if not system.has_module(module):
        return Finding("Extras", "note", f"not installed: {what}", f'pip install "nktsense[{extra}]"')
    try:
        if module in _LOADERS:
            _LOADERS[module]()
    except (MissingExtraError, DeviceOpenError) as error:  # it is there, but not what it needs
        return Finding("Extras", "note", error.message, error.advice)
    return Finding("Extras", "ok", what)


def _load_lsl() -> object:
    from nktsense.acquire.lsl_api import load_pylsl

    return load_pylsl()


def _load_hid() -> object:
    from firmware_bridge.links.hid import default_api

    return default_api()


_LOADERS: Final[dict[str, Callable[[], object]]] = {"pylsl": _load_lsl, "hid": _load_hid}
