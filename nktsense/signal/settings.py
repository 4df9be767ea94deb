"""Every number that the signal core uses, in one frozen object that travels with the results."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Final

from nktsense.errors import SettingsError
from nktsense.signal.onset_method import OnsetMethod

ALGORITHM_VERSION: Final = "4"
"""Changes whenever the same samples could give another event or number."""


@dataclass(frozen=True, slots=True)
class DetectionSettings:
    """Constants of detection. All are defaults of this project, open to change; none is a validated cut-off.

    Attributes:
        bin_s: Width of the bins in which the scanner looks at force, s.
        block_s: Width of the blocks in which it looks for rest, s.
        quiet_sd_n: A baseline may scatter by no more than this, N (standard deviation).
        quiet_drift_n_per_s: A baseline may drift this fast, or by three standard errors of its slope, N/s.
        quiet_min_s: Shortest baseline, s.
        quiet_max_s: Longest stretch used for a baseline, s.
        rest_level_n: Quiet force further from zero than this is a load, not a resting pad, N, …
        quiet_offset_n: … unless it is negative, no lower than this below zero …
        quiet_offset_share: … and scatters by less than this share of itself, as no muscle can hold it.
        onset_method: How the onset is found.
        onset_sd: Onset threshold in standard deviations of the baseline …
        onset_min_n: … and at least this, N.
        onset_hold_s: Time for which the threshold must be exceeded, s.
        walk_back_s: How far onset is searched backwards from the crossing, s.
        min_peak_n: A rise that stays below this above rest is no contraction, N.
        min_half_width_s: A push that is above half its peak for less than this is a bump, not a contraction, s.
        end_fraction: A trial ends when force falls below this share of its peak, …
        release_fraction: … and comes down to this share of it, or to rest, …
        end_hold_s: … and has been below the first of them for this long, s; …
        collapse_s: … or, without coming near rest, for this long, s.
        rise_fraction: After a trial that did not return to rest, a new one begins when force rises by this
            share of the last peak.
        hum_least_n: Mains hum weaker than this (effective value) is left alone, N.
        lookahead_s: Time after the end that the analysis of a trial waits for and may use, s.
        max_trial_s: A trial longer than this is closed, s.
        max_gap_s: A pause in the samples that closes a running trial, s.
        peak_cutoff_hz: Zero-phase low-pass for peak, yield and hold, Hz.
        drop_cutoff_hz: Zero-phase low-pass for the force-only shape, Hz.
        yield_velocity_dps: Limb velocity that counts as yielding, °/s …
        yield_velocity_sd: … or this many standard deviations of the velocity at rest, whichever is more …
        yield_min_s: … for this long, s …
        yield_angle_deg: … with at least this much movement, ° …
        yield_window_s: … by this long after it began or by its end, s.
        blind_velocity_dps: Where the noise asks for a threshold above this, motion cannot tell a hold, °/s.
        creep_deg: A limb that moves this far without a yield, or the other way, was not held still, °.
        preload_n: Load at which the pad is taken to be seated, N …
        preload_fraction: … or this share of the peak, whichever is more.
        held_for_s: A force counts as a level once it was held for this long, s.
        drop_fraction: A fall by this share of such a level, …
        drop_window_s: … within this time, s, is a give-way and not a fade.
        fade_fraction: A slow loss by this share of the best second is a fade.
        hold_fraction: A make-test hold stays above this share of the best 1 s mean …
        dip_fraction: … with dips down to this share …
        dip_s: … no longer than this, s.
        vendor_threshold_n: Threshold of the maker's-app RFD, N: set it as it is set in the app. It decides nothing.
        vendor_window_s: Time from that threshold on, s: as set in the app.
    """

    bin_s: float = 0.010
    block_s: float = 0.250
    quiet_sd_n: float = 2.0
    quiet_drift_n_per_s: float = 1.0
    quiet_min_s: float = 0.1
    quiet_max_s: float = 1.0
    rest_level_n: float = 15.0
    quiet_offset_n: float = 60.0
    quiet_offset_share: float = 0.01
    onset_method: OnsetMethod = OnsetMethod.ADAPTIVE
    onset_sd: float = 5.0
    onset_min_n: float = 2.0
    onset_hold_s: float = 0.050
    walk_back_s: float = 0.200
    min_peak_n: float = 10.0
    min_half_width_s: float = 0.150
    end_fraction: float = 0.35
    release_fraction: float = 0.25
    end_hold_s: float = 0.150
    collapse_s: float = 1.0
    rise_fraction: float = 0.20
    hum_least_n: float = 0.05
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
    blind_velocity_dps: float = 12.0
    creep_deg: float = 5.0
    preload_n: float = 10.0
    preload_fraction: float = 0.10
    held_for_s: float = 0.25
    drop_fraction: float = 0.20
    drop_window_s: float = 0.5
    fade_fraction: float = 0.10
    hold_fraction: float = 0.90
    dip_fraction: float = 0.85
    dip_s: float = 0.100
    vendor_threshold_n: float = 5.0
    vendor_window_s: float = 0.2

    def __post_init__(self) -> None:
        for name, value in asdict(self).items():
            if name == "onset_method":
                continue
            if not value > 0 or value == float("inf"):
                raise SettingsError(f"The detection setting {name} must be above 0, not {value}.")
        shares = (
            "end_fraction",
            "release_fraction",
            "drop_fraction",
            "hold_fraction",
            "dip_fraction",
            "preload_fraction",
        )
        for name in shares:
            if getattr(self, name) >= 1:
                raise SettingsError(f"The detection setting {name} is a share and must be below 1.")

    def scaled(self, newtons_per_unit: float) -> DetectionSettings:
        """Return the same constants for force in another unit, of so many newtons each."""
        names = [name for name in asdict(self) if name.endswith(("_n", "_n_per_s"))]
        return replace(self, **{name: getattr(self, name) / newtons_per_unit for name in names})
