"""Runs the command ``nktsense`` in a process forked with everything imported: killing it is cheap."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def run(arguments: list[str], stdout: Path) -> None:
    """Run ``nktsense ARGUMENTS`` with its standard output in a file."""
    handle = os.open(stdout, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(handle, 1)
    sys.stdout = os.fdopen(1, "w", buffering=1)
    sys.argv = ["nktsense", *arguments]
    from nktsense.cli import main

    main()
