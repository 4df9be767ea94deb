"""Whether the window takes more memory in the eighth hour of a session than in the first.

    python benchmarks/bench_window_memory.py

Force, limb velocity and limb angle at 1 kHz go through the whole window as fast as it takes them, second by second,
with a trial each half minute, a gap each minute and a painted frame each ten seconds, in turn of the last 10 s and of
the whole session. The memory is that of the process (Linux: resident, of it what is its own).
"""

from __future__ import annotations

import argparse
import gc
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
from painted import RATE_HZ, TRIAL_EVERY_S, Goals, Session, paint, update, window_frames

from firmware_bridge import Fact, FactKind
from nktsense.view.look.application import application

MOST_GROWTH_PERCENT = 5.0


def own_mib() -> float:
    """Return the memory of this process that is its own, MiB."""
    gc.collect()
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith(("Private_Clean:", "Private_Dirty:"))) / 1024


def main() -> int:
    parser = argparse.ArgumentParser(description="The memory of the window over a long session.")
    parser.add_argument("--hours", type=int, default=8)
    given = parser.parse_args()
    application()
    session, goals = Session(), Goals()
    _, window = window_frames(session, 0.0, whole=False)
    source, second, seen = window._source, round(RATE_HZ), 0
    by_hour: list[float] = []
    started = time.perf_counter()
    for at in range(given.hours * 3600):
        part = slice(at % round(TRIAL_EVERY_S) * second, (at % round(TRIAL_EVERY_S) + 1) * second)
        lost = 40 if at % 60 == 7 else 0  # the last of a second
        part = slice(part.start, part.stop - lost)
        made = session.samples(session.time[part] % 1.0 + at, part)
        seen += part.stop - part.start
        facts = (Fact(FactKind.GAP, at_sample=seen, count=lost, value=lost / RATE_HZ),) if lost else ()
        source.updates.append(replace(made, facts=facts, saved_samples=seen))
        if at % round(TRIAL_EVERY_S) == TRIAL_EVERY_S - 1:
            trial = session.trial(at // round(TRIAL_EVERY_S)).trial
            source.updates.append(update(np.empty(0), np.empty(0), trials=(trial,)))
        window.tick()
        if at % 10 == 0:
            window.trace.set_whole(at // 10 % 2 == 1)
            paint(window)
        if (at + 1) % 3600 == 0:
            by_hour.append(own_mib())
            print(
                f"  hour {len(by_hour)}: {by_hour[-1]:6.1f} MiB, after {time.perf_counter() - started:4.0f} s",
                flush=True,
            )
    trace = window.trace
    assert len(trace.force_samples) == seen
    assert len(trace.trials) == given.hours * 120
    assert len(trace.gaps) == given.hours * 60
    goals.most(
        f"growth from hour 1 to hour {given.hours}, %", 100 * (by_hour[-1] / by_hour[0] - 1), MOST_GROWTH_PERCENT
    )
    window.close()
    return 0 if goals.met else 1


if __name__ == "__main__":
    raise SystemExit(main())
