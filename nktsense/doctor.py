"""What could keep the program from working on this machine, and how to mend it."""

from __future__ import annotations

import importlib.util
import os
import platform
import shutil
import sqlite3
import sys
import time
from dataclasses import dataclass
from typing import Literal

from platformdirs import user_data_path

from firmware_bridge import list_drivers

State = Literal["ok", "note", "problem"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        topic: What.
        state: ``ok``, ``note`` (works, but know this) or ``problem``.
        text: What was found.
        fix: The command or step that mends it, or "".
    """

    topic: str
    state: State
    text: str
    fix: str = ""


def examine() -> list[Finding]:
    """Look at everything; never raises, never changes anything."""
    return [
        _python(),
        _window(),
        *_serial(),
        _sqlite(),
        _disk(),
        _clock(),
        *_drivers(),
        *_extras(),
    ]


def _python() -> Finding:
    return Finding("Python", "ok", f"{platform.python_version()} on {platform.system()} {platform.machine()}")


def _window() -> Finding:
    from nktsense.view.probe import window_problem

    problem = window_problem()
    if problem is None:
        return Finding("Window", "ok", "a window can be shown")
    return Finding("Window", "note", problem, "Everything without a window works: nktsense demo --headless.")


def _serial() -> list[Finding]:
    from serial.tools import list_ports

    ports = sorted(list_ports.comports())
    if not ports:
        return [Finding("Serial ports", "note", "none found", "Plug the device in and look again.")]
    out: list[Finding] = []
    for port in ports:
        about = f"{port.device}: {port.description}"
        if sys.platform.startswith("linux") and not os.access(port.device, os.R_OK | os.W_OK):
            fix = "sudo usermod -aG dialout $USER, then log out and in again"
            out.append(Finding("Serial ports", "problem", f"{about}: your user may not open it", fix))
        else:
            out.append(Finding("Serial ports", "ok", about))
    return out


def _sqlite() -> Finding:
    # Recordings are written by one connection with a rollback journal, so the write-ahead-log fault that SQLite had
    # up to 3.51.2 does not touch them; the version is told because other programs ask for it.
    return Finding("SQLite", "ok", f"{sqlite3.sqlite_version}; recordings use a rollback journal, not the WAL")


def _disk() -> Finding:
    folder = user_data_path("nktsense")
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    free_gb = shutil.disk_usage(folder).free / 1e9
    if free_gb < 1:
        return Finding("Disk", "problem", f"{free_gb:.2f} GB free at {folder}", "Make room before recording.")
    return Finding("Disk", "ok", f"{free_gb:.0f} GB free at {folder}")


def _clock() -> Finding:
    info = time.get_clock_info("monotonic")
    if info.resolution > 1e-3:
        return Finding("Clock", "note", f"monotonic clock steps by {info.resolution * 1e3:.1f} ms")
    return Finding("Clock", "ok", "monotonic, finer than 1 ms")


def _drivers() -> list[Finding]:
    out: list[Finding] = []
    drivers = list_drivers()
    for driver in drivers:
        if driver.problem:
            fix = f"pip install --force-reinstall {driver.origin}, or uninstall it"
            out.append(Finding("Drivers", "problem", f"{driver.name} fails to load: {driver.problem}", fix))
    good = [driver.name for driver in drivers if not driver.problem]
    if not good:
        fix = 'Install the project: pip install "nktsense"'
        return [*out, Finding("Drivers", "problem", "none is registered", fix)]
    return [*out, Finding("Drivers", "ok", ", ".join(good))]


def _extras() -> list[Finding]:
    out: list[Finding] = []
    for module, extra, what in (("pyarrow", "parquet", "Parquet files"), ("pandas", "frames", "data frames")):
        if importlib.util.find_spec(module) is None:
            out.append(Finding("Extras", "note", f"no {what}", f'pip install "nktsense[{extra}]"'))
        else:
            out.append(Finding("Extras", "ok", what))
    return out
