"""A technician for the virtual bench: reads what the command asks for, hangs the weights, says when it is done."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from firmware_bridge.virtual.bench import Bench, BenchSpeaker, Cell
from firmware_bridge.virtual.scenario import Scenario, play
from firmware_bridge.virtual.server import VirtualDynamometer

# At 300 times the speed of life, 3000 s of patience are ten seconds of a busy machine.
PLAN = """
[instrument]
serial = "BENCH-01"
unit = "counts"
capacity_n = 500
resolution = 1
[laboratory]
name = "Test bench"
operator = "T. Echnician"
[place]
latitude_deg = 48.1
height_m = 520
temperature_c = 21
pressure_hpa = 955
humidity_percent = 45
[sequence]
kind = "rotated"
steps = [["A"], ["B"], ["A", "B"], ["C"], ["A", "C"], ["B", "C"], ["A", "B", "C"],
         ["C", "D"], ["A", "C", "D"], ["B", "C", "D"]]
preload_hold_s = 20
dwell_s = 20
between_series_s = 10
creep = false
patience_s = 3000
[judgement]
limit_percent = 1.0
[[weight]]
name = "A"
mass_kg = 5
weight_class = "M1"
[[weight]]
name = "B"
mass_kg = 10
weight_class = "M1"
[[weight]]
name = "C"
mass_kg = 20
weight_class = "M1"
[[weight]]
name = "D"
mass_kg = 20
weight_class = "M1"
"""

# Dwells of two seconds need a calm cell: the rest of a long swing would rightly be told to be a slip.
CALM = Cell(mounting=0.0001, repeatability=0.0001, swing=0.002, swing_s=0.5)

Hands = Callable[[dict[str, Any], float], float]
"""What really goes on the bench when a force is asked for."""


@dataclass
class Job:
    """A finished command: how it ended, what it said, the bench it worked on."""

    code: int
    events: list[dict[str, Any]] = field(default_factory=list)
    errors: str = ""
    bench: Bench | None = None


def honest(asked: dict[str, Any], force_n: float) -> float:
    """Hang what was asked for."""
    del asked
    return force_n


def calibrate(
    verb: str,
    plan: Path,
    output: Path,
    cell: Cell | Bench,
    archive: Path,
    *options: str,
    hands: Hands = honest,
    speed: float = 300.0,
) -> Job:
    """Run ``nktsense calibrate VERB`` on a bench behind a pty, and serve it until it ends.

    Args:
        verb: ``run`` or ``verify``.
        plan: The plan.
        output: The record.
        cell: The cell on the bench, or the bench itself.
        archive: Folder of the archive.
        options: More options.
        hands: What goes on the bench when a force is asked for.
        speed: How much faster than real time the bench lives.
    """
    bench = cell if isinstance(cell, Bench) else Bench(cell)
    device = VirtualDynamometer(play(Scenario("rest", rest_s=0.1)), BenchSpeaker(bench), speed=speed)
    command = [sys.executable, "-m", "nktsense", "calibrate", verb, f"serial:{device.port}?driver=nkt1"]
    command += ["--plan", str(plan), "-o", str(output), "--json", "--unattended", *options]
    environment = {**os.environ, "NKTSENSE_CALIBRATIONS": str(archive)}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        job = Job(-1, bench=bench)
        try:
            assert process.stdout is not None
            assert process.stdin is not None
            for line in process.stdout:
                if not line.startswith('{"event"'):
                    continue  # the record itself, at the end
                said = json.loads(line)
                job.events.append(said)
                _serve(said, bench, hands, process)
            job.code = process.wait(60)
            assert process.stderr is not None
            job.errors = process.stderr.read()
        finally:
            process.kill()
            device.close()
    return job


def _serve(said: dict[str, Any], bench: Bench, hands: Hands, process: subprocess.Popen[str]) -> None:
    if said["event"] != "asked":
        return
    if said["kind"] == "remount":
        bench.load(0.0)
        bench.remount()
        time.sleep(0.02)
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    else:
        bench.load(hands(said, said["force_n"]))
