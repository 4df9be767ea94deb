"""One trial as a session keeps it: what was measured in short, and where the samples are."""

from __future__ import annotations

from typing import Literal

from nktsense.protocol.part import Part


class RecordingRef(Part, frozen=True):
    """A recording, referred to without its place on a disk.

    Attributes:
        recording: Its random identifier.
        sha256: Hash of the file once it was sealed; "" while it is being made.
        trial: Number of the trial in it, from 1.
    """

    recording: str
    sha256: str = ""
    trial: int = 1


class TrialResult(Part, frozen=True):
    """What one trial showed.

    Attributes:
        source: Read from a device, or a peak that somebody typed: a trial without a verdict.
        verdict: One of :class:`nktsense.grading.Verdict`; None for a typed peak.
        headline: One line for the card.
        peak_n: Highest force, N; None where it is not known.
        no_peak: Why not, or "".
        peak_u_n: Standard uncertainty of the peak, N, or None.
        af_iso_n: Force at which the limb began to yield, N, or None.
        ratio: ``af_iso_n / peak_n``, or None.
        slope_n_per_s: Speed of the push, N/s, or None.
        yield_velocity_dps: Limb velocity in the yield, °/s, or None.
        moved_deg: How far the limb moved, °, or None.
        has_motion: Whether motion was measured.
        load_adequate: Whether the planned load was reached; None where that is not known.
        began_s: Beginning of the trial on the recording's own clock, s, or None.
        ended_s: Its end, likewise.
        rule: Name of the rule that decided.
        reasons: Why this verdict, a plain sentence each.
        flags: Codes of what limits it.
        calibration: The calibration behind the force, in words.
        algorithm: Version of the algorithm and of the settings.
        recording: Where its samples are, or None.
    """

    source: Literal["device", "typed"]
    verdict: str | None = None
    headline: str = ""
    peak_n: float | None = None
    no_peak: str = ""
    peak_u_n: float | None = None
    af_iso_n: float | None = None
    ratio: float | None = None
    slope_n_per_s: float | None = None
    yield_velocity_dps: float | None = None
    moved_deg: float | None = None
    has_motion: bool = False
    load_adequate: bool | None = None
    began_s: float | None = None
    ended_s: float | None = None
    rule: str = ""
    reasons: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    calibration: str = ""
    algorithm: str = ""
    recording: RecordingRef | None = None
