"""Which other programs have a serial port open: two that read one port take the bytes from each other."""

from __future__ import annotations

import os
from pathlib import Path


def users_of(port: str, proc: Path = Path("/proc")) -> list[str]:
    """Return the programs that have a port open, as ``name (process number)``, without this one.

    Only Linux tells, and only of the user's own programs; the list is empty elsewhere.

    Args:
        port: The port, such as ``/dev/ttyUSB0``.
        proc: Where Linux tells of processes.
    """
    try:
        device = os.path.realpath(port)
        processes = [entry for entry in proc.iterdir() if entry.name.isdigit() and int(entry.name) != os.getpid()]
    except OSError:
        return []
    return [_name(process) for process in processes if _has_open(process, device)]


def _has_open(process: Path, device: str) -> bool:
    try:
        return any(str(one.readlink()) == device for one in (process / "fd").iterdir())
    except OSError:  # gone meanwhile, or somebody else's
        return False


def _name(process: Path) -> str:
    try:
        name = (process / "comm").read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        name = "a program"
    return f"{name} ({process.name})"
