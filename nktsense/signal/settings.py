"""Every number that the signal core uses, in one frozen object that travels with the results."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Final

from nktsense.errors import SettingsError

ALGORITHM_VERSION: Final = "1"
"""Changes whenever the same samples could give another event or number."""


@dataclass(frozen=True, slots=True)
class DetectionSettings:
    """Constants of detection. All are defaults of this project, open to change; none is a validated cut-off.

    Attributes:
        bin_s: Width of the bins in which the scanner looks at force, s.
        block_s: Width of the blocks in which it looks for rest, s.
        quiet_sd_n: A baseline may scatter by no more than this, N (standard deviation).
        quiet_drift_n: A baseline may drift by this, or by twice its own noise where that is more, N.
        quiet_min_s: Shortest baseline, s.
        quiet_max_s: Longest stretch used for a baseline, s.
        rest_level_n: Force above this at the start of a stream is a load, not a resting pad, N.
        onset_sd: Onset threshold in standard deviations of the baseline …
        onset_min_n: … and at least this, N.
        onset_hold_s: Time for which the threshold must be exceeded, s.
        walk_back_s: How far onset is searched backwards from the crossing, s.
        min_peak_n: A rise that stays below this above rest is no contraction, N.
        end_fraction: A trial ends when force falls below this share of its peak …
        end_hold_s: … for this long, s.
        rise_fraction: After a trial that did not return to rest, a new one begins when force rises by this
            share of the last peak.
        lookahead_s: Time after the end that the analysis of a trial waits for and may use, s.
        max_trial_s: A trial longer than this is closed, s.
        max_gap_s: A pause in the samples that closes a running trial, s.
        peak_cutoff_hz: Zero-phase low-pass for peak, yield and hold, Hz.
        drop_cutoff_hz: Zero-phase low-pass for the force-only shape, Hz.
        yield_velocity_dps: Limb velocity that counts as yielding, °/s …
        yield_velocity_sd: … or this many standard deviations of the velocity at rest, whichever is more …
        yield_min_s: … for this long, s …
        yield_angle_deg: … with at least this much movement, ° …
        yield_window_s: … by this long after it began, s.
        preload_n: Load at which the pad is taken to be seated, N …
        preload_fraction: … or this share of the peak, whichever is more.
        drop_fraction: A fall by this share of the force before it, …
        drop_window_s: … within this time, s, is a give-way and not a fade.
        fade_fraction: A slow loss by this share of the best second is a fade.
        hold_fraction: A make-test hold stays above this share of the best 1 s mean …
        dip_fraction: … with dips down to this share …
        dip_s: … no longer than this, s.
    """

    bin_s: float = 0.010
    block_s: float = 0.250
    quiet_sd_n: float = 2.0
    quiet_drift_n: float = 0.5
    quiet_min_s: float = 0.1
    quiet_max_s: float = 1.0
    rest_level_n: float = 15.0
    onset_sd: float = 5.0
    onset_min_n: float = 2.0
    onset_hold_s: float = 0.050
    walk_back_s: float = 0.200
    min_peak_n: float = 10.0
    end_fraction: float = 0.35
    end_hold_s: float = 0.150
    rise_fraction: float = 0.20
    lookahead_s: float = 0.5
    max_trial_s: float = 600.0
    max_gap_s: float = 1.0
    peak_cutoff_hz: float = 20.0
    drop_cutoff_hz: float = 6.0
    yield_velocity_dps: float = 5.0
    yield_velocity_sd: float = 5.0
    yield_min_s: float = 0.100
    yield_angle_deg: float = 3.0
    yield_window_s: float = 0.300
    preload_n: float = 10.0
    preload_fraction: float = 0.10
    drop_fraction: float = 0.20
    drop_window_s: float = 0.5
    fade_fraction: float = 0.10
    hold_fraction: float = 0.90
    dip_fraction: float = 0.85
    dip_s: float = 0.100

    def __post_init__(self) -> None:
        for name, value in asdict(self).items():
            if not value > 0 or value == float("inf"):
                raise SettingsError(f"The detection setting {name} must be above 0, not {value}.")
        for name in ("end_fraction", "drop_fraction", "hold_fraction", "dip_fraction", "preload_fraction"):
            if getattr(self, name) >= 1:
                raise SettingsError(f"The detection setting {name} is a share and must be below 1.")
