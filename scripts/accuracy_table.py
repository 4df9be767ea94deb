"""Write the page of errors on made-up trials: onset, ratio, peak, give-way, verdict.

    python scripts/accuracy_table.py --out docs/accuracy.md

The same code gives the same page: all seeds are fixed. It takes about a minute.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np
from scipy.stats import norm

from nktsense.grading import GradeSettings, Verdict, grade_trial
from nktsense.grading.published import GROUP_LIMITS, GroupValue, group_values
from nktsense.signal import ALGORITHM_VERSION, TrialAnalysis, detect
from nktsense.signal.synthesis import Effort, GiveWay, Gyro, Ramp, Sensor, Synthetic, synthesise

SYNTHETIC: Final = "*Synthetic trials only. This is no accuracy for people.*"
RATES_HZ: Final = (80.0, 160.0, 320.0, 1000.0)
SLOPES_N_PER_S: Final = (20.0, 50.0, 100.0, 200.0)
RATIOS: Final = (0.3, 0.45, 0.6, 0.75, 0.85, 0.95)
WITHIN: Final = 0.03
VISIBLE_N: Final = 2.0
UNSTEADY: Final = Effort(wander=0.02, tremor=0.01)
"""An ordinary person: 2 % slow unsteadiness and 1 % tremor."""
RNG_SEED: Final = 20

INTRO: Final = f"""\
# Accuracy on synthetic trials only

Made by `python scripts/accuracy_table.py --out docs/accuracy.md`, algorithm version {ALGORITHM_VERSION}, all seeds
fixed.

Every number here comes from trials that [`synthesis.py`](../nktsense/signal/synthesis.py) made up. They show what the
arithmetic does where the truth is known. **They are no accuracy for people**: no person is made up of tones and noise,
and who wrote the trials also wrote the rules. Nothing here may be quoted as accuracy, sensitivity or specificity of
this software or of a test.

Unless a table says otherwise: peak 150 N, push speed 80 N/s, 2 % slow unsteadiness (0.1–2 Hz), 1 % tremor (8–12 Hz),
sensor noise 0.1 N, gyroscope noise 0.3 °/s. *Median* and *95 %* are those of the absolute error; *worst* keeps its
sign. True is the force exerted, with all unsteadiness of the person, before the sensor adds anything.
"""


def table(title: str, text: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return one table in Markdown, which says what it is not."""
    lines = [f"## {title}", "", text, "", SYNTHETIC, "", _row(head), _row(["---"] * len(head))]
    return "\n".join([*lines, *(_row(row) for row in rows)]) + "\n"


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def errors(values: Sequence[float], scale: float, digits: int) -> list[str]:
    """Return median and 95 % of the absolute errors, and the worst with its sign."""
    scaled = np.asarray(values) * scale
    size = np.abs(scaled)
    worst = float(scaled[int(np.argmax(size))])
    middle, most = np.percentile(size, [50, 95]).tolist()
    return [f"{middle:.{digits}f}", f"{most:.{digits}f}", f"{worst:+.{digits}f}"]


def only_trial(made: Synthetic, channels: str = "") -> TrialAnalysis | None:
    """Return the one trial that was found; None where it was not one."""
    velocity = made.velocity_dps if "velocity" in channels else None
    angle = made.angle_deg if "angle" in channels else None
    found = detect(made.time_s, made.force_n, velocity, angle)
    return found[0] if len(found) == 1 else None


# onset


def onset_errors(effort: Effort, sensor: Sensor, count: int) -> tuple[list[float], list[float]]:
    """Return the errors of the onset in s, and how long after it the force passes 2 N."""
    found: list[float] = []
    visible: list[float] = []
    for seed in range(count):
        made = synthesise([effort], sensor, seed=seed)
        trial, truth = only_trial(made), made.truth[0]
        assert trial is not None
        assert trial.onset_s is not None
        found.append(trial.onset_s - truth.onset_s)
        passed = made.time_s[int(np.argmax(made.exerted_n >= VISIBLE_N))]
        visible.append(float(passed) - truth.onset_s)
    return found, visible


def onset_by_shape() -> str:
    rows: list[list[str]] = []
    for ramp in Ramp:
        for slope in SLOPES_N_PER_S:
            effort = replace(UNSTEADY, ramp=ramp, slope_n_per_s=slope, plateau_s=1.0)
            found, visible = onset_errors(effort, Sensor(rate_hz=1000.0), 20)
            rows.append([ramp.value, f"{slope:.0f}", f"{1000 * np.median(visible):.0f}", *errors(found, 1000, 0)])
    text = (
        "At 1000 Hz, 20 trials a row. A force that grows from nothing cannot be seen before it leaves the noise: the "
        "third column tells when it passes 2 N, which is the least that the trigger asks for."
    )
    head = ("shape", "N/s", "2 N after ms", "median ms", "95 % ms", "worst ms")
    return table("Onset, by shape and push speed", text, head, rows)


def onset_by_rate() -> str:
    rows: list[list[str]] = []
    for rate in RATES_HZ:
        for noise in (0.02, 0.1, 0.3, 0.5):
            effort = replace(UNSTEADY, ramp=Ramp.STRAIGHT, plateau_s=1.0)
            found, _ = onset_errors(effort, Sensor(rate_hz=rate, noise_n=noise), 40)
            rows.append([f"{rate:.0f}", f"{noise:g}", f"{1000 / rate:.1f}", *errors(found, 1000, 1)])
    head = ("Hz", "noise N", "one sample ms", "median ms", "95 % ms", "worst ms")
    return table("Onset, by rate and noise of the sensor", "Straight push, 40 trials a row.", head, rows)


# ratio


@dataclass(frozen=True)
class RatioError:
    """Error of R, and whether it lies within twice the uncertainty that the trial states of itself."""

    error: float
    covered: bool


def ratio_errors(
    effort: Effort, sensor: Sensor, seeds: Iterable[int], channels: str = "velocity angle"
) -> list[RatioError]:
    """Return the errors of R for every share at which the limb can yield."""
    out: list[RatioError] = []
    for seed in seeds:
        for ratio in RATIOS:
            made = synthesise([replace(effort, ratio=ratio)], sensor, seed=seed)
            trial = only_trial(made, channels)
            assert trial is not None
            found, uncertainty = trial.metrics["af_ratio"], trial.metrics["af_ratio_u"]
            assert found is not None
            assert uncertainty is not None
            error = found - made.truth[0].ratio
            out.append(RatioError(error, abs(error) <= 2 * uncertainty))
    return out


def _ratio_row(names: Sequence[str], found: Sequence[RatioError]) -> list[str]:
    values = [one.error for one in found]
    within = 100 * float(np.mean(np.abs(values) <= WITHIN))
    covered = 100 * float(np.mean([one.covered for one in found]))
    return [*names, *errors(values, 1, 3), f"{within:.0f} %", f"{covered:.0f} %"]


RATIO_HEAD: Final = ("median", "95 %", "worst", f"within {WITHIN}", "within ± stated")


def ratio_by_rate() -> str:
    rows: list[list[str]] = []
    for slope in (10.0, *SLOPES_N_PER_S):
        for rate in RATES_HZ:
            values: list[RatioError] = []
            for number, ramp in enumerate(Ramp):
                effort = replace(UNSTEADY, slope_n_per_s=slope, ramp=ramp, plateau_s=0.4)
                values += ratio_errors(effort, Sensor(rate_hz=rate), (number, number + 100))
            rows.append(_ratio_row([f"{slope:.0f}", f"{rate:.0f}"], values))
    text = (
        f"The limb yields at {', '.join(f'{r:g}' for r in RATIOS)} of the peak and reaches 20 °/s within 80 ms, while "
        f"force rises on; {len(RATIOS) * len(Ramp) * 2} trials a row, all shapes of push. Last column: the ± that the "
        "trial states of its own R holds the true one."
    )
    return table("|R found - R true|, by push speed and rate", text, ("N/s", "Hz", *RATIO_HEAD), rows)


def ratio_by_yield() -> str:
    rows: list[list[str]] = []
    for speed in (6.0, 10.0, 20.0, 40.0):
        for rise_s in (0.04, 0.08, 0.15):
            effort = replace(UNSTEADY, yield_dps=speed, yield_rise_s=rise_s, slope_n_per_s=100.0, plateau_s=0.6)
            values = ratio_errors(effort, Sensor(), range(10))
            rows.append(_ratio_row([f"{speed:.0f}", f"{1000 * rise_s:.0f}"], values))
    text = (
        f"Push speed 100 N/s at 320 Hz, {len(RATIOS) * 10} trials a row. A yield that sets in slowly has moved the "
        "limb by almost nothing at first, while force rises by 1 N every 10 ms: R comes out too high, the more so the "
        "faster the push."
    )
    return table("|R found - R true|, by how the limb yields", text, ("°/s", "sets in within ms", *RATIO_HEAD), rows)


def ratio_by_sensor() -> str:
    sensors = {
        "velocity and angle": (Sensor(), 0.0, "velocity angle"),
        "velocity only": (Sensor(), 0.0, "velocity"),
        "angle only": (Sensor(), 0.0, "angle"),
        "gyroscope off by 4 °/s": (Sensor(gyro=Gyro(zero_dps=4.0)), 0.0, "velocity"),
        "gyroscope drifts 0.2 °/s²": (Sensor(gyro=Gyro(drift_dps_per_s=0.2)), 0.0, "velocity"),
        "gyroscope noise 1 °/s": (Sensor(gyro=Gyro(noise_dps=1.0)), 0.0, "velocity"),
        "limb creeps 1 °/s before": (Sensor(), 1.0, "velocity angle"),
        "times off by 30 % of a sample": (Sensor(jitter=0.3), 0.0, "velocity angle"),
        "force drifts 0.5 N/s": (Sensor(drift_n_per_s=0.5), 0.0, "velocity angle"),
        "hum of 0.5 N": (Sensor(hum_n=0.5), 0.0, "velocity angle"),
        "steps of 0.5 N": (Sensor(step_n=0.5), 0.0, "velocity angle"),
    }
    rows: list[list[str]] = []
    for name, (sensor, creep_dps, channels) in sensors.items():
        effort = replace(UNSTEADY, creep_dps=creep_dps, plateau_s=0.4)
        rows.append(_ratio_row([name], ratio_errors(effort, sensor, range(10), channels)))
    text = f"At 320 Hz, {len(RATIOS) * 10} trials a row."
    return table("|R found - R true|, by what is wrong", text, ("what", *RATIO_HEAD), rows)


# peak


def peak_by_rate() -> str:
    rows: list[list[str]] = []
    for rate in RATES_HZ:
        for wander, tremor in ((0.02, 0.01), (0.05, 0.02), (0.08, 0.03)):
            effort = replace(UNSTEADY, wander=wander, tremor=tremor)
            values: list[float] = []
            for seed in range(30):
                made = synthesise([effort], Sensor(rate_hz=rate), seed=seed)
                trial = only_trial(made)
                assert trial is not None
                values.append(trial.peak_n / made.truth[0].peak_n - 1)
            rows.append([f"{rate:.0f}", f"{100 * wander:.0f} %", f"{100 * tremor:.0f} %", *errors(values, 100, 2)])
    text = "Against the highest force exerted, 30 trials a row. The 20 Hz low-pass rounds the tops of the tremor off."
    head = ("Hz", "unsteadiness", "tremor", "median %", "95 % %", "worst %")
    return table("Peak force", text, head, rows)


# give-way


def _alarms(effort: Effort, count: int) -> float:
    """Return the share of trials in which force alone is said to give way."""
    found = 0
    for seed in range(count):
        trial = only_trial(synthesise([effort], Sensor(rate_hz=100.0), seed=seed))
        found += trial is not None and trial.drop is not None
    return found / count


def give_way_by_depth() -> str:
    depths = (0.0, 0.10, 0.15, 0.20, 0.25, 0.30, 0.40)
    rows: list[list[str]] = []
    for wander in (0.02, 0.03, 0.05, 0.08):
        shares = [
            _alarms(
                replace(UNSTEADY, plateau_s=4.0, wander=wander, give_way=GiveWay(depth) if depth else None),
                60 if depth else 150,
            )
            for depth in depths
        ]
        rows.append([f"{100 * wander:.0f} %", *(f"{100 * share:.1f} %" for share in shares)])
    text = (
        "Force alone, 100 Hz, a plateau of 4 s, a fall within 0.2 s of which 60 % comes back. Column *none*: false "
        "alarms in 150 holds; the others: give-ways found, 60 trials each. The rule asks for a loss of 20 %; "
        "unsteadiness lifts some smaller ones above it and hides some larger ones."
    )
    head = ("unsteadiness", "none", *(f"{100 * depth:.0f} %" for depth in depths[1:]))
    return table("Give-ways found, by depth and unsteadiness", text, head, rows)


def give_way_by_speed() -> str:
    falls_s = (0.1, 0.2, 0.4, 0.8, 1.2, 1.6, 2.4)
    rows: list[list[str]] = []
    for depth in (0.25, 0.30, 0.40):
        lost = [GiveWay(depth, fall_s=fall_s, after_s=1.0) for fall_s in falls_s]
        shares = [_alarms(replace(UNSTEADY, plateau_s=5.0, give_way=one), 50) for one in lost]
        rows.append([f"{100 * depth:.0f} %", *(f"{100 * share:.0f} %" for share in shares)])
    text = (
        "Force alone, 100 Hz, 2 % unsteadiness, 50 trials each; columns: time that the fall takes. What takes longer "
        "than half a second to lose 20 % is a fade, as the rule says."
    )
    return table("Give-ways found, by depth and speed", text, ("depth", *(f"{f:g} s" for f in falls_s)), rows)


# verdicts

_DRAWS: Final = 250
_VERDICTS: Final = (Verdict.BREAK, Verdict.INDETERMINATE, Verdict.HOLD)


def _drawn(row: GroupValue) -> list[float]:
    """Return ratios drawn from the published normal; above 1 they are 1, as no limb yields above its peak."""
    assert row.sd_percent is not None
    rng = np.random.default_rng((RNG_SEED, len(row.name)))
    return np.clip(rng.normal(row.mean_percent / 100, row.sd_percent / 100, _DRAWS), 0.1, 1.0).tolist()


def _side(ratio: float, settings: GradeSettings) -> Verdict:
    if ratio < settings.ratio_break:
        return Verdict.BREAK
    return Verdict.INDETERMINATE if ratio < settings.ratio_hold else Verdict.HOLD


def confusion(effort: Effort, title: str, text: str) -> str:
    """Return the verdicts on trials whose R is drawn, beside what the normals alone ask for."""
    settings = GradeSettings()
    rows: list[list[str]] = []
    for row in group_values():
        if row.sd_percent is None or row.denominator != "AFmax":
            continue
        found: Counter[Verdict] = Counter()
        near = other = 0
        for seed, ratio in enumerate(_drawn(row)):
            made = synthesise([replace(effort, ratio=ratio)], Sensor(rate_hz=160.0), seed=seed)
            trial = only_trial(made, "velocity angle")
            assert trial is not None
            graded = grade_trial(trial, settings)
            found[graded.verdict] += 1
            if graded.reasons[0].code == "within_uncertainty":
                near += 1
            else:
                other += graded.verdict is not _side(made.truth[0].ratio, settings)
        below = norm.cdf([settings.ratio_break, settings.ratio_hold], row.mean_percent / 100, row.sd_percent / 100)
        expected = np.diff([0.0, *below.tolist(), 1.0]).tolist()
        cells = [f"{100 * found[v] / _DRAWS:.1f} % ({100 * e:.1f} %)" for v, e in zip(_VERDICTS, expected, strict=True)]
        group = f"{row.condition.value}, {row.mean_percent:g} ± {row.sd_percent:g} %"
        rows.append([group, *cells, f"{100 * near / _DRAWS:.1f} %", f"{100 * other / _DRAWS:.1f} %"])
    return table(title, text, ("group", "break", "indeterminate", "hold", "near a cut-off", "wrong side"), rows)


def confusion_steady() -> str:
    text = (
        f"R is drawn from the published normals of AFiso/AFmax (above 100 % it is 100 %), {_DRAWS} trials a row, of "
        "people who push without any unsteadiness. In brackets: what the normals alone put on each side of the "
        "cut-offs 0.80 and 0.90. *Near a cut-off*: those of the indeterminate ones whose ± reaches a cut-off. *Wrong "
        "side*: another verdict than that of the true R, though the trial says that it is clear. So the confusion of "
        "the groups is that of the normals, which overlap, and not of the measurement. The groups: "
        f"{GROUP_LIMITS[0].lower()}{GROUP_LIMITS[1:]}"
    )
    return confusion(Effort(plateau_s=0.5), "Verdicts where R is drawn from the published groups", text)


def confusion_unsteady() -> str:
    text = (
        "The same draws, but people are unsteady by 2 %, which lifts the force at the top or at the yield: the R that "
        "was exerted is no longer the one drawn, and comes out lower where the limb yields near the top."
    )
    return confusion(replace(UNSTEADY, plateau_s=0.5), "The same with unsteady people", text)


def page() -> str:
    """Return the whole page."""
    parts = (
        onset_by_shape,
        onset_by_rate,
        ratio_by_rate,
        ratio_by_yield,
        ratio_by_sensor,
        peak_by_rate,
        give_way_by_depth,
        give_way_by_speed,
        confusion_steady,
        confusion_unsteady,
    )
    return "\n".join([INTRO, *(part() for part in parts)])


def main() -> None:
    parser = argparse.ArgumentParser(description="Write the page of errors on made-up trials.")
    parser.add_argument("--out", type=Path, required=True, help="the page, such as docs/accuracy.md")
    out: Path = parser.parse_args().out
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
