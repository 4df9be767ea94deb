"""Pictures of numbers about people: agreement, norms, symmetry, change, grades."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from scipy.stats import norm as normal

from nktsense.grading.agreement import bland_altman
from nktsense.grading.change import OwnError, change_of_force
from nktsense.grading.comparability import MuscleTest, compare_tests
from nktsense.grading.grade_helper import Movement, Observation, Reference, load_adequate, suggest_grade
from nktsense.grading.norms import BodySide, NormComparison, NormDevice, NormQuery, NormUnit, Sex, compare_with_norm
from nktsense.grading.settings import TestType
from nktsense.grading.symmetry import asymmetry, involved_by_uninvolved, weaker_by_stronger
from nktsense.palette import LIGHT

from .canvas import SHADE, SIZE, SMALL, axes, say, sheet

WRIGHT: Final = (494, 395, 516, 434, 476, 557, 413, 442, 650, 433, 417, 656, 267, 478, 178, 423, 427)
MINI: Final = (512, 430, 520, 428, 500, 600, 364, 380, 658, 445, 432, 626, 260, 477, 259, 350, 451)


def reliability() -> Figure:
    figure = sheet(
        "How far two meters agree", "Peak flow of 17 people by two meters; table of Bland & Altman 1986.", 3.7
    )
    found = bland_altman(WRIGHT, MINI)
    axis = axes(figure, (0.10, 0.14, 0.63, 0.69), "mean of both meters (l/min)", "difference (l/min)")
    for name, level, dash in (
        ("upper limit", found.upper, (0, (4, 2))),
        ("bias", found.bias, "solid"),
        ("lower limit", found.lower, (0, (4, 2))),
    ):
        axis.axhspan(level.low, level.high, color=SHADE, linewidth=0, zorder=0)
        axis.axhline(level.value, color=LIGHT.ink, linewidth=1.3, linestyle=dash, zorder=1)
        text = f"{name} {level.value:.0f}\n{level.low:.0f} to {level.high:.0f}".replace("-", "−")
        say(axis, text, (1.03, level.value), xycoords=("axes fraction", "data"))
    axis.plot(found.mean, found.difference, "o", color=LIGHT.trace, markersize=6.5)
    say(axis, "bands: 95 % intervals", (1.03, 128), LIGHT.muted, xycoords=("axes fraction", "data"), fontsize=SMALL)
    axis.set(ylim=(-135, 135), yticks=[-100, -50, 0, 50, 100], xlim=(190, 690))
    axis.set_yticks([-100, -50, 0, 50, 100], ["−100", "−50", "0", "50", "100"])
    return figure


def norms() -> Figure:
    figure = sheet(
        "One man of 30 beside his group",
        "Elbow flexion of men aged 20–59 (McKay 2017), drawn as a normal distribution, which is assumed.",
        3.5,
    )
    man = NormQuery(
        action="elbow_flexion",
        sex=Sex.MALE,
        age_years=30,
        side=BodySide.DOMINANT,
        unit=NormUnit.NEWTON,
        test=TestType.MAKE,
        device=NormDevice.HAND_HELD,
        same_protocol=True,
    )
    found = compare_with_norm(220.0, man)
    assert isinstance(found, NormComparison)
    mean, sd, limit = found.norm.mean, found.norm.sd, found.norm.lower_limit
    assert sd is not None
    assert limit is not None
    force = np.linspace(mean - 3.2 * sd, mean + 3.2 * sd, 400)
    height = normal.pdf(force, mean, sd)
    axis = axes(figure, (0.03, 0.15, 0.95, 0.66), "force (N)")
    axis.plot(force, height, color=LIGHT.trace, linewidth=1.8)
    below = force <= found.value
    axis.fill_between(force[below], 0, height[below], color=LIGHT.trace, alpha=0.14, linewidth=0)
    lowest = force <= limit
    axis.fill_between(
        force[lowest], 0, height[lowest], facecolor="none", edgecolor=LIGHT.gave_way, hatch="////", linewidth=0
    )
    top = float(height.max())
    axis.vlines(found.value, 0, normal.pdf(found.value, mean, sd), color=LIGHT.ink, linewidth=1.6)
    axis.vlines(mean, 0, top, color=LIGHT.muted, linewidth=1.0, linestyle=(0, (4, 2)))
    text = f"{found.value:.0f} N: z = −{abs(found.z or 0):.2f}\npercentile {found.percentile:.0f}"
    say(axis, text, (found.value - 8, 0.83 * top), ha="right")
    say(axis, f"mean {mean:.0f} N", (mean + 5, 0.45 * top), LIGHT.muted)
    say(axis, f"below {limit:.0f} N:\none in twenty", (limit - 62, 0.33 * top), LIGHT.gave_way, ha="center")
    axis.annotate(
        "", (limit - 12, 0.09 * top), (limit - 50, 0.22 * top), arrowprops={"arrowstyle": "-", "color": LIGHT.gave_way}
    )
    axis.spines["left"].set_visible(False)
    axis.set(yticks=[], ylim=(0, 1.08 * top), xlim=(force[0], force[-1]))
    return figure


def symmetry() -> Figure:
    figure = sheet("One pair of forces, three numbers", "Left 120 N (here the involved side), right 100 N.", 3.0)
    found = (
        ("LSI", involved_by_uninvolved(120.0, 100.0)),
        ("LSI", weaker_by_stronger(left_n=120.0, right_n=100.0)),
        ("asymmetry", asymmetry(left_n=120.0, right_n=100.0)),
    )
    bars = axes(figure, (0.10, 0.14, 0.27, 0.64), "", "force (N)")
    bars.bar(
        [0, 1], [120, 100], width=0.62, color=[LIGHT.trace, LIGHT.background], edgecolor=LIGHT.trace, linewidth=1.8
    )
    say(bars, "120 N", (0, 127), ha="center")
    say(bars, "100 N", (1, 107), ha="center")
    bars.set_xticks([0, 1], ["left", "right"])
    bars.tick_params(axis="x", length=0, labelcolor=LIGHT.ink, labelsize=SIZE)
    bars.set(ylim=(0, 136), yticks=[0, 50, 100])
    for row, (name, one) in enumerate(found):
        height = 0.69 - 0.235 * row
        sign = "−" if one.percent < 0 else ""
        figure.text(
            0.44,
            height,
            f"{sign}{abs(one.percent):.0f} %",
            fontsize=19,
            fontweight="bold",
            color=LIGHT.ink,
            va="center",
        )
        figure.text(0.62, height + 0.035, name, fontsize=SIZE, color=LIGHT.ink, va="center")
        figure.text(0.62, height - 0.045, str(one.kind), fontsize=SIZE, color=LIGHT.muted, va="center")
    return figure


def change() -> Figure:
    figure = sheet(
        "120 N, then 138 N: more than error?", "The same two tests, with and without the tester's own error.", 3.5
    )
    before = MuscleTest(
        muscle="biceps_brachii",
        side="left",
        device="A",
        test=TestType.BREAK,
        position="supine_90",
        pad_site="wrist",
        tester="T1",
        lever_m=0.250,
        slope_n_per_s=80.0,
        load_adequate=True,
        yields=3,
        yield_velocity_dps=20.0,
        pain_nrs=1,
        rest_kept=True,
        trials=3,
    )
    alike = compare_tests(before, replace(before))
    own = OwnError(sem_n=5.0, source="own retest of 12 people")
    known, unknown = change_of_force(120.0, 138.0, alike, own), change_of_force(120.0, 138.0, alike)
    usual = alike.settings.expected_error_fraction * 120.0
    left = axes(figure, (0.085, 0.13, 0.40, 0.62), "", "force (N)")
    _two_means(left, own.mdc95_n, f"± MDC95: {own.mdc95_n:.0f} N", str(known.conclusion), LIGHT.hold)
    left.set_title("own error known: SEM 5 N", loc="left", fontsize=SIZE, color=LIGHT.ink, pad=6)
    right = axes(figure, (0.575, 0.13, 0.40, 0.62))
    share = 100 * alike.settings.expected_error_fraction
    _two_means(right, usual, f"± {share:.0f} %: usual error", str(unknown.conclusion), LIGHT.indeterminate)
    right.set_title("own error not known", loc="left", fontsize=SIZE, color=LIGHT.ink, pad=6)
    return figure


def _two_means(axis: Axes, band_n: float, name: str, conclusion: str, color: str) -> None:
    axis.axhspan(120 - band_n, 120 + band_n, color=SHADE, linewidth=0, zorder=0)
    axis.axhline(120, color=LIGHT.muted, linewidth=0.9, linestyle=(0, (4, 2)), zorder=1)
    axis.plot([0, 1], [120, 138], color=color, linewidth=1.2)
    axis.plot(0, 120, "o", color=LIGHT.ink, markersize=8)
    axis.plot(1, 138, "o", color=color, markersize=9)
    axis.text(1.62, 121, name, fontsize=SMALL, color=LIGHT.muted, ha="right", va="bottom")
    say(axis, conclusion, (0.94, 143), color, ha="right", fontweight="bold", fontsize=SMALL)
    axis.set_xticks([0, 1], ["before", "after"])
    axis.tick_params(axis="x", length=0, labelcolor=LIGHT.ink, labelsize=SIZE)
    axis.set(xlim=(-0.25, 1.65), ylim=(84, 156), yticks=[90, 120, 150])


def grades() -> Figure:
    figure = sheet(
        "What the helper reads from a trace",
        "Full range against gravity, pain 1 of 10; limits by the unaffected other side, 200 N.",
        3.0,
    )
    axis = axes(figure, (0.115, 0.20, 0.865, 0.55), "highest force with the limb still, in % of the other side")
    words = {
        "yield_slight": ("between\n3 and 4", LIGHT.background),
        "yield_substantial": ("supports grade 4", SHADE),
        "overcame_adequate": ("none: overcame\nan adequate load", LIGHT.background),
        "held_low_load": ("more than 3; 5 not supported", LIGHT.background),
        "held_adequate": ("supports grade 5", SHADE),
    }
    for row, verdict in ((1, "break"), (0, "hold")):
        for rule, low, high in _stretches(verdict):
            text, fill = words[rule]
            axis.barh(row, high - low, left=low, height=0.74, color=fill, edgecolor=LIGHT.ink, linewidth=1.1)
            axis.text((low + high) / 2, row, text, ha="center", va="center", fontsize=SMALL, color=LIGHT.ink)
    axis.set_yticks([1, 0], ["yield", "hold"])
    axis.tick_params(axis="y", length=0, labelcolor=LIGHT.ink, labelsize=SIZE)
    axis.spines["left"].set_visible(False)
    axis.set(xlim=(0, 130), ylim=(-0.5, 1.5), xticks=[0, 20, 50, 90, 100])
    return figure


def _stretches(verdict: str) -> list[tuple[str, float, float]]:
    """Return which rule of the helper answers from which share of the other side to which, in %."""
    found: list[tuple[str, float, float]] = []
    for percent in range(1, 131):
        force_n = 2.0 * percent
        seen = Observation(
            Movement.AGAINST_GRAVITY_FULL,
            verdict,
            force_n=force_n,
            load_adequate=load_adequate(force_n, opposite_n=200.0),
            peak_n=force_n,
            tester_capacity_n=400.0,
            pain_nrs=1,
            reference=Reference(200.0, "the other side"),
        )
        rule = suggest_grade(seen).rule
        if found and found[-1][0] == rule:
            found[-1] = (rule, found[-1][1], float(percent))
        else:
            found.append((rule, float(percent) if found else 0.0, float(percent)))
    starts = [low for _, low, _ in found]
    return [(rule, low, high) for (rule, low, _), high in zip(found, [*starts[1:], 130.0], strict=True)]
