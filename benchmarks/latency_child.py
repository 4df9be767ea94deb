"""The other side of benchmarks/bench_latency.py, a process of its own: an NKT1 instrument whose force steps.

Arguments: steps, samples a frame, seed. Prints its port; waits for a line; sends at 1 kHz, at rest for some seconds,
then steps at times that no frame of a window can keep in step with; then prints when it sent each step, and its force.
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
from firmware_bridge.virtual.speakers import SIMULATED_SCALE

REST_S = 3.0
HIGH_N = 60.0


def main() -> None:
    steps, size, seed = (int(word) for word in sys.argv[1:])
    master, slave = pty.openpty()
    tty.setraw(slave)
    print(os.ttyname(slave), flush=True)
    rng = np.random.default_rng(seed)
    at_s = REST_S + np.cumsum(rng.uniform(0.21, 0.33, steps))
    sys.stdin.readline()
    sent: list[tuple[float, float]] = []
    began, number, force_n, k = time.monotonic(), 0, 0.0, 0
    while number < steps or k * size / 1000 < at_s[-1] + 0.5:
        now_s = k * size / 1000
        stepped = number < steps and now_s >= at_s[number]
        if stepped:
            force_n, number = HIGH_N - force_n, number + 1
        counts = np.full(size, SIMULATED_SCALE.zero_counts + force_n * SIMULATED_SCALE.counts_per_n)
        counts += rng.normal(0.0, 200.0, size)  # a tenth of a newton
        motion = rng.normal(0.0, 0.5, size)
        frame = pack_data(DataFrame(k & 0xFFFF, (k * size * 1000) & 0xFFFFFFFF, 1000, counts, motion, 0 * motion))
        k += 1
        wait = began + k * size / 1000 - time.monotonic()  # a sample is there when its time is over
        if wait > 0:
            time.sleep(wait)
        if stepped:
            sent.append((time.monotonic(), force_n))
        os.write(master, frame)
    print(json.dumps(sent), flush=True)
    sys.stdin.readline()


main()
