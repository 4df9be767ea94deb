"""What the signal core says of one contraction: times, forces and facts, no judgement."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from nktsense.signal.hum import Hum


class Phase(StrEnum):
    """Where the stream stands right now. Shown live and provisional; never part of a result."""

    WAITING = "waiting"
    """No rest has been seen yet."""
    REST = "rest"
    RAMP = "ramp"
    """Force is rising."""
    HOLD = "hold"
    """Force is near the highest so far."""
    FALLING = "falling"
    """Force has left its highest level behind."""


class ForceShape(StrEnum):
    """What the force did, told from force alone."""

    STEADY = "steady"
    FADES = "fades"
    """Force was lost slowly."""
    GIVES_WAY = "gives_way"
    """Force collapsed suddenly while the contraction went on."""
    LETS_GO = "lets_go"
    """Force ended suddenly without having been held."""
    NO_CONTRACTION = "no_contraction"


@dataclass(frozen=True, slots=True)
class Baseline:
    """The quiet stretch before a contraction.

    Attributes:
        level_n: Mean force in N; it is taken off every force of the trial.
        sd_n: Standard deviation of the samples in N.
        start_s: First sample of the stretch, s.
        end_s: Last sample of the stretch, s.
    """

    level_n: float
    sd_n: float
    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True)
class Yield:
    """The limb gave way, seen in its motion.

    Attributes:
        time_s: Last moment at which the limb was still, s.
        af_iso_n: Highest force reached up to then (AFiso), N.
        velocity_dps: Highest limb velocity in the yield, °/s.
        angle_deg: Angle moved in the yield, °.
        began_within_s: Time from then to when the velocity passed the threshold, s: the yield began in it.
        af_iso_range_n: By how much the highest force rose in that time and what the low-pass blurs around it, N.
    """

    time_s: float
    af_iso_n: float
    velocity_dps: float
    angle_deg: float
    began_within_s: float = 0.0
    af_iso_range_n: float = 0.0


class MotionProblem(StrEnum):
    """Why recorded motion does not tell whether the limb moved."""

    INCOMPLETE = "motion_incomplete"
    """Readings are missing inside the trial."""
    DEAD = "motion_dead"
    """The channel never changed, not even by its noise."""
    NOISY = "motion_noisy"
    """The noise at rest is so high that a slow yield would drown in it."""


@dataclass(frozen=True, slots=True)
class Motion:
    """What the limb did in a trial.

    Attributes:
        source: ``velocity`` or ``angle``: the channel that was judged.
        problem: Why it cannot be judged, or None.
        moved: The yield, or None where there was none.
        crept_deg: Angle moved in the yielding direction from the seated pad to the highest force, °.
        back_deg: Angle moved the other way in that time, °.
        noise_dps: Noise of the filtered velocity at rest, °/s.
        threshold_dps: Velocity that a yield had to exceed, °/s.
    """

    source: str
    problem: MotionProblem | None = None
    moved: Yield | None = None
    crept_deg: float = 0.0
    back_deg: float = 0.0
    noise_dps: float = 0.0
    threshold_dps: float = 0.0


class TrialPhase(StrEnum):
    """The parts of a contraction, in their order; those that did not happen are left out."""

    REST = "rest"
    RAMP = "ramp"
    PLATEAU = "plateau"
    BREAK = "break"
    RECOVERY = "recovery"
    RELEASE = "release"


@dataclass(frozen=True, slots=True)
class PhaseSpan:
    """One part of a contraction: from when to when, in s, and the rule that found it."""

    phase: TrialPhase
    start_s: float
    end_s: float
    rule: str


@dataclass(frozen=True, slots=True)
class ForceDrop:
    """A sudden fall of force while the contraction went on, seen in force alone.

    Attributes:
        time_s: Moment at which the fall began, s.
        before_n: Force before the fall, N.
        trough_n: Lowest force of the fall, N.
        trough_s: Moment of the trough, s.
    """

    time_s: float
    before_n: float
    trough_n: float
    trough_s: float

    @property
    def fraction(self) -> float:
        """Share of the force lost."""
        return (self.before_n - self.trough_n) / self.before_n


@dataclass(frozen=True, slots=True)
class TrialAnalysis:
    """One contraction, measured. Forces are above the baseline where there is one, as recorded otherwise.

    Attributes:
        index: Number of the trial within its stretch of samples, from 0.
        start_s: First sample that belongs to the trial, s.
        end_s: Last sample above the end level, s.
        onset_s: Onset, or None where no quiet baseline stands before the trial.
        baseline: The quiet stretch right before the trial, or None.
        zero_n: What was taken off as zero, N: the baseline, or the last rest before it; None where forces
            stand as recorded.
        peak_n: Highest force after the 20 Hz low-pass, N.
        peak_time_s: Its time, s.
        best_1s_mean_n: Highest 1 s mean, N, or None for a shorter trial.
        ramp_slope_n_per_s: Slope of the rise between 20 % and 80 %, N/s, or None.
        drop: The sudden fall seen in force, or None.
        force_shape: What the force did.
        motion: What the limb did, or None where no motion was recorded.
        longest_hold_s: Longest time within the hold limits, s; 0 where there is no best second.
        open_start: True where the stream began with this contraction already under way.
        open_end: True where the stream ended before the contraction did.
        gaps: Number of pauses in the samples inside the trial, and right before and after it.
        lost_share: Share of the samples that are missing one by one, where the clock is steady enough to tell.
        saturated: Number of samples at the end of the converter's range or without one, with the two beside it.
        glitches: Number of single wild samples that were left out.
        hum: Mains interference that was taken off before all else, or None.
        dead: True where the force never changed in a whole second or more.
        collapsed: True where the force left its end level behind without coming near rest.
        counter_movement: True where the force dipped below rest right before it rose.
        phases: The parts of the contraction.
        metrics: Further numbers by name; None where one is refused.
        refused: Why a metric is None, by its name: a word of :class:`~nktsense.signal.metric.Reason`.
        notes: What has to be said with a metric, by its name.
    """

    index: int
    start_s: float
    end_s: float
    onset_s: float | None
    baseline: Baseline | None
    zero_n: float | None
    peak_n: float
    peak_time_s: float
    best_1s_mean_n: float | None
    ramp_slope_n_per_s: float | None
    motion: Motion | None
    drop: ForceDrop | None
    force_shape: ForceShape
    longest_hold_s: float
    open_start: bool
    open_end: bool
    gaps: int
    saturated: int
    glitches: int = 0
    lost_share: float = 0.0
    hum: Hum | None = None
    dead: bool = False
    collapsed: bool = False
    counter_movement: bool = False
    phases: tuple[PhaseSpan, ...] = ()
    metrics: dict[str, float | None] = field(default_factory=dict[str, float | None])
    refused: dict[str, str] = field(default_factory=dict[str, str])
    notes: dict[str, str] = field(default_factory=dict[str, str])

    @property
    def moved(self) -> Yield | None:
        """The yield seen in motion, or None."""
        return None if self.motion is None else self.motion.moved

    @property
    def has_motion(self) -> bool:
        """True where limb motion was recorded and can be judged."""
        return self.motion is not None and self.motion.problem is None
