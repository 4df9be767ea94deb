"""Options of the commands that conduct a session."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

DeviceOption = Annotated[
    str, typer.Option("--device", help="The dynamometer, for example serial:/dev/ttyUSB0?driver=nkt1, or sim:break.")
]
MeterOption = Annotated[
    str, typer.Option("--meter", help="Name of a dynamometer that cannot be read: its peaks are typed.")
]
RecordingsOption = Annotated[
    Path | None, typer.Option("--recordings", help="Folder of the recordings; else beside the records.")
]
SemOption = Annotated[
    float | None, typer.Option("--sem-n", help="Your own standard error of a single trial, N (nktsense reliability).")
]
SemSourceOption = Annotated[
    str, typer.Option("--sem-source", help='Where it comes from: "12 people, one week, 2026-03".')
]
IdleOption = Annotated[
    float, typer.Option("--lock-after-min", help="Lock the terminal after so many minutes without a line.")
]
LibraryOption = Annotated[
    Path | None, typer.Option("--library", help="The clinic's own file of muscles, pairs and batteries.")
]
