"""Runs as a process of its own, so that it can be killed or run out of disk.

``journal_child.py full PATH`` and ``full-then-room PATH`` meet a full disk. ``journal_child.py kill`` reads
paths from standard input and forks a recorder for each, which is to be killed: a fork is up in a millisecond,
an interpreter is not. It prints the recorder's number, and ``dead`` once it is gone.

Sample k has the device time k / 1000 s, the host time 100 + k / 1000 s and the force ((37 k) mod 1000) / 8 N.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import numpy as np

from firmware_bridge.device import DeviceInfo, Packet
from firmware_bridge.samples import SampleBlock
from nktsense.errors import JournalError
from nktsense.recording.journal import Journal, Versions

SIZE = 20


def packet(number: int) -> Packet:
    k = np.arange(number * SIZE, (number + 1) * SIZE)
    block = SampleBlock(number * SIZE, 100 + k / 1000, device_time_s=k / 1000, force_n=(37 * k % 1000) / 8)
    return Packet(number.to_bytes(4, "little"), float(block.host_time_s[-1]), (block,))


def tell(text: object) -> None:
    os.write(1, f"{text}\n".encode())


def record_until_killed(path: Path) -> None:
    acknowledged = os.open(f"{path}.acknowledged", os.O_CREAT | os.O_WRONLY | os.O_APPEND)

    def note(samples: int) -> None:
        os.write(acknowledged, f"{samples}\n".encode())

    journal = Journal.create(
        path, DeviceInfo("sim"), versions=Versions("test"), on_committed=note, commit_every_s=0.001
    )
    number = 0
    while True:
        journal.append(packet(number))
        number += 1
        time.sleep(0.0005)


def serve() -> None:
    for line in sys.stdin:
        recorder = os.fork()
        if recorder == 0:
            record_until_killed(Path(line.strip()))
        tell(recorder)
        os.waitpid(recorder, 0)
        tell("dead")


def fill_the_disk(path: Path, goes_on: bool) -> None:
    """Hit a limit of file size; with ``goes_on`` there is room again later."""
    import resource
    import signal

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    journal = Journal.create(path, DeviceInfo("sim"), versions=Versions("test"), commit_every_s=0.005)
    resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, hard))
    number, failed_at = 0, None
    give_up = time.monotonic() + 20
    while failed_at is None or number < failed_at + 50:
        journal.append(packet(number))
        number += 1
        time.sleep(0.001)
        if failed_at is None and journal.failure is not None:
            failed_at = number
        assert time.monotonic() < give_up, "the disk never got full"
    tell(f"failure {journal.failure}")
    tell(f"unsaved {journal.unsaved_s}")
    tell(f"committed {journal.committed_samples}")
    tell(f"appended {number * SIZE}")
    if goes_on:
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    try:
        journal.close(timeout_s=1.0)
        tell("closed")
    except JournalError as error:
        tell(f"refused {error}")


if __name__ == "__main__":
    if sys.argv[1] == "kill":
        serve()
    else:
        fill_the_disk(Path(sys.argv[2]), sys.argv[1] == "full-then-room")
