"""What one packet brought as few blocks: each costs the same to watch and to show, whatever it holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from firmware_bridge import SampleBlock

_COLUMNS: Final = (
    "host_time_s",
    "device_time_s",
    "counts",
    "force_n",
    "angular_velocity_dps",
    "angle_deg",
    "saturated",
)


def merged(blocks: Sequence[SampleBlock]) -> list[SampleBlock]:
    """Return the same samples in order, with neighbours of the same columns made one.

    A block that tells facts begins anew, so that every fact still stands before the samples that it was told with; one
    without samples stays by itself.
    """
    if len(blocks) < 2:
        return list(blocks)
    out: list[SampleBlock] = []
    run: list[SampleBlock] = []
    for block in blocks:
        if run and not _go_on(run[-1], block):
            out.append(_one(run))
            run = []
        run.append(block)
    return [*out, _one(run)]


def _go_on(before: SampleBlock, block: SampleBlock) -> bool:
    if block.facts or not len(block) or not len(before):
        return False
    if block.first_sample != before.first_sample + len(before):
        return False
    return all((getattr(before, name) is None) == (getattr(block, name) is None) for name in _COLUMNS)


def _one(run: list[SampleBlock]) -> SampleBlock:
    first = run[0]
    if len(run) == 1:
        return first
    columns: dict[str, NDArray[Any]] = {
        name: np.concatenate([getattr(block, name) for block in run])
        for name in _COLUMNS
        if getattr(first, name) is not None
    }
    for column in columns.values():
        column.setflags(write=False)
    return SampleBlock(
        first_sample=first.first_sample, facts=first.facts, clock_jitter_s=run[-1].clock_jitter_s, **columns
    )
