"""The ways to find an onset, by name."""

from __future__ import annotations

from enum import StrEnum


class OnsetMethod(StrEnum):
    """How the onset is found."""

    ADAPTIVE = "adaptive"
    """Threshold from the noise, backward search, and the bend of a broken curve; the default."""
    FIXED = "fixed"
    """5 N above the baseline."""
    THREE_SD = "three_sd"
    """3 standard deviations of the baseline above it."""
    FIVE_SD = "five_sd"
    """5 standard deviations of the baseline above it."""
    DERIVATIVE = "derivative"
    """Where the slope leaves the slopes of the baseline behind."""
    TEAGER_KAISER = "teager_kaiser"
    """Where the Teager-Kaiser energy leaves that of the baseline behind."""
