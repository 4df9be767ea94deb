"""liblsl's own log is kept off the terminal, unless the person has a configuration of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pylsl", reason="pylsl is not installed")

LOOK = "from nktsense.acquire.lsl_find import list_streams; list_streams(0.2)"


def said(folder: Path, **more: str) -> str:
    """Return what looking for streams writes to the terminal."""
    kept = {name: value for name, value in os.environ.items() if name != "LSLAPICFG"}
    done = subprocess.run(
        [sys.executable, "-c", LOOK],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        cwd=folder,
        env=kept | {"HOME": str(folder)} | more,
    )
    return done.stdout + done.stderr


def test_looking_for_streams_prints_nothing(tmp_path: Path) -> None:
    assert said(tmp_path) == ""


def test_a_configuration_of_their_own_is_left_alone(tmp_path: Path) -> None:
    loud = tmp_path / "loud.cfg"
    loud.write_text("[log]\nlevel = 3\n")
    assert "INFO" in said(tmp_path, LSLAPICFG=str(loud))
