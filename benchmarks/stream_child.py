"""The other side of benchmarks/test_streams.py, a process of its own: NKT1 instruments on ptys.

Arguments: devices, seconds, samples a frame. Prints the ports; waits for a line; sends at 1 kHz to all of them; then
prints when it sent each frame.
"""

from __future__ import annotations

import json
import os
import pty
import sys
import time
import tty

import numpy as np

from firmware_bridge.codecs.nkt1 import DataFrame, pack_data


def main() -> None:
    devices, seconds, size = int(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3])
    masters: list[int] = []
    for _ in range(devices):
        master, slave = pty.openpty()
        tty.setraw(slave)
        masters.append(master)
        print(os.ttyname(slave), flush=True)
    frames = [
        pack_data(DataFrame(k & 0xFFFF, (k * size * 1000) & 0xFFFFFFFF, 1000, counts=84213.0 + np.arange(size)))
        for k in range(int(seconds * 1000) // size)
    ]
    sys.stdin.readline()
    sent: list[float] = []
    began = time.monotonic()
    for k, frame in enumerate(frames, 1):
        wait = began + k * size / 1000 - time.monotonic()
        if wait > 0:
            time.sleep(wait)
        sent.append(time.monotonic())
        for master in masters:
            os.write(master, frame)
    print(json.dumps(sent), flush=True)
    sys.stdin.readline()


main()
