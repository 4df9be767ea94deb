"""The trace as a person sees it: real widgets, and the pixels that they paint."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest

from nktsense.view import window_problem

if (_problem := window_problem()) is not None:
    pytest.skip(_problem, allow_module_level=True)

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from synthetic_source import analysis, graded, noise, push, update

from firmware_bridge import Fact, FactKind
from nktsense.calibration_state import CalibrationKind, CalibrationState
from nktsense.grading import GradedTrial, Verdict
from nktsense.palette import DARK, LIGHT
from nktsense.signal import Phase, Yield
from nktsense.view.look.application import application
from nktsense.view.trace.pane import Pane
from nktsense.view.trace.trace_view import TraceView
from nktsense.view.words import install

Make = Callable[..., TraceView]
Image = np.ndarray
STEP_S = 0.1


@pytest.fixture
def make() -> Iterator[Make]:
    application()
    views: list[TraceView] = []

    def show(size: tuple[int, int] = (900, 480)) -> TraceView:
        view = TraceView()
        views.append(view)
        view.resize(*size)
        view.recolour(LIGHT)
        view.show()
        QApplication.processEvents()
        return view

    yield show
    for view in views:
        view.close()
        view.deleteLater()
    QApplication.processEvents()


def seen(pane: Pane) -> Image:
    """Return what a pane shows, as red, green and blue, shape (height, width, 3)."""
    QApplication.processEvents()
    image = pane.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def of_colour(pane: Pane, name: str) -> np.ndarray:
    """Return which pixels have a colour, shape (height, width)."""
    wanted = [int(name[i : i + 2], 16) for i in (1, 3, 5)]
    return np.all(seen(pane) == wanted, axis=2)


def between(pane: Pane, start: float, end: float, name: str) -> np.ndarray:
    """Return which pixels between two times of the view have a colour."""
    return of_colour(pane, name)[:, round(pane.x_px(start)) : round(pane.x_px(end))]


def feed(
    view: TraceView, end_s: float, *, begin_s: float = 0.0, onset_s: float = 3.0, rate_n_per_s: float = 80.0
) -> None:
    """Send rest and, from the onset on, a push to 160 N that is told as one 0.2 s after it began."""
    for start in np.arange(begin_s, end_s - STEP_S / 2, STEP_S):
        t = start + np.arange(0.0, STEP_S, 0.001)
        force = np.clip((t - onset_s) * rate_n_per_s, 0.0, 160.0)
        told = start + STEP_S > onset_s + 0.2
        view.append(update(t, force, phase=Phase.RAMP if told else Phase.REST))
    view.refresh()


def one_push(t: np.ndarray, begin: float, peak: float = 160.0) -> np.ndarray:
    return push(t, begin=begin, rise_s=2.0, peak=peak, hold_s=1.0)


def closed(view: TraceView, begin: float, peak: float = 160.0, verdict: Verdict = Verdict.HOLD) -> GradedTrial:
    """Send 8 s with one push that closes as a trial, and return it."""
    t = begin + np.arange(0.0, 8.0, 0.001)
    trial = analysis(start_s=begin + 2.0, end_s=begin + 5.3, peak_n=peak)
    for part in np.array_split(np.arange(len(t)), 40):
        now = t[part[-1]] - begin
        phase = Phase.RAMP if 2.2 < now < 5.2 else Phase.REST
        view.append(update(t[part], one_push(t[part], begin + 2.0, peak), phase=phase))
    out = graded(trial, verdict)
    view.append(update(t[:0], t[:0], trials=(trial,)))
    view.add_trial(out)
    return out


# The trace itself.


def test_the_newest_sample_stands_at_now(make: Make) -> None:
    view = make()
    feed(view, 2.9)
    line = of_colour(view.force, LIGHT.trace)
    columns = np.flatnonzero(line.any(axis=0))
    assert abs(columns.max() - view.force.x_px(0.0)) <= 5
    assert abs(columns.min() - view.force.x_px(-2.9)) <= 2
    rows = np.flatnonzero(line.any(axis=1))
    assert abs(rows.mean() - view.force.y_px(0.0)) <= 2


def test_the_line_is_where_the_force_is(make: Make) -> None:
    view = make()
    t = np.arange(0.0, 9.0, 0.001)
    force = 90.0 + 60.0 * np.sin(t)
    view.append(update(t, force))
    view.refresh()
    line = of_colour(view.force, LIGHT.trace)
    for at in (-8.0, -5.5, -3.2, -0.4):
        rows = np.flatnonzero(line[:, round(view.force.x_px(at))])
        expected = view.force.y_px(90.0 + 60.0 * np.sin(9.0 + at))
        assert abs(rows.mean() - expected) <= 2.5


def test_a_dot_stands_at_the_newest_value_not_at_the_middle_of_its_column(make: Make) -> None:
    view = make()
    t = np.arange(0.0, 9.0, 0.001)
    view.append(update(t, np.where(t > t[-3], 90.0, 10.0)))  # the step lies in the last column of pixels
    view.refresh()
    row, right = round(view.force.y_px(90.0)), round(view.force.x_px(0.0))
    assert of_colour(view.force, LIGHT.trace)[row - 2 : row + 3, right - 3 : right + 2].all()


def test_the_right_side_is_dashed_and_the_left_one_solid(make: Make) -> None:
    shares = {}
    for side in ("left", "midline", "right"):
        view = make()
        view.set_side(side)
        feed(view, 12.0, onset_s=6.0)
        middle = between(view.force, -9.0, -0.5, LIGHT.trace).any(axis=0)
        shares[side] = middle.mean()
        runs = np.flatnonzero(np.diff(middle.astype(int)))
        assert (len(runs) > 20) is (side == "right")
    assert shares["left"] == shares["midline"] == 1.0
    assert 0.4 < shares["right"] < 0.9


def test_a_sudden_release_is_seen_though_the_line_is_dashed(make: Make) -> None:
    view = make()
    view.set_side("right")
    t = np.arange(0.0, 8.0, 0.001)
    view.append(update(t, np.where(t < 4.0, 150.0, 0.0)))
    view.refresh()
    fall = between(view.force, -4.1, -3.9, LIGHT.trace).any(axis=1)
    rows = slice(round(view.force.y_px(140.0)), round(view.force.y_px(10.0)))
    assert 0.3 < fall[rows].mean() < 0.9


def test_every_sample_at_a_slow_rate_is_joined(make: Make) -> None:
    view = make()
    t = np.arange(0.0, 9.0, 0.1)
    view.append(update(t, 50.0 + 40.0 * np.sin(3 * t)))
    view.refresh()
    assert between(view.force, -8.5, -0.5, LIGHT.trace).any(axis=0).all()


# What happened, where it happened.


def test_a_gap_is_hatched_and_no_line_runs_through_it(make: Make) -> None:
    view = make()
    t = np.arange(0.0, 3.0, 0.001)
    fact = Fact(FactKind.GAP, at_sample=3000, count=800, value=0.8)
    view.append(update(t, 0 * t + 40.0, velocity=noise(len(t))))
    view.append(update(t + 3.8, 0 * t + 40.0, velocity=noise(len(t)), facts=(fact,)))
    view.refresh()
    assert view.gaps == [(pytest.approx(2.999), pytest.approx(3.8))]
    for pane in (view.force, view.velocity):
        assert not between(pane, -3.7, -3.1, LIGHT.trace).any()
        assert between(pane, -2.9, -0.5, LIGHT.trace).any(axis=0).all()
        inside = seen(pane)[:, round(pane.x_px(-3.7)) : round(pane.x_px(-3.1))]
        assert (inside < 200).any()


def test_a_motion_sensor_that_fell_silent_leaves_a_marked_hole(make: Make) -> None:
    view = make()
    t = np.arange(0.0, 2.0, 0.001)
    view.append(update(t, 0 * t, velocity=noise(len(t))))
    view.append(update(t + 2.0, 0 * t))
    view.append(update(t + 4.0, 0 * t, velocity=noise(len(t))))
    view.refresh()
    assert not between(view.velocity, -3.9, -2.1, LIGHT.trace).any()
    assert between(view.force, -3.9, -2.1, LIGHT.trace).any(axis=0).all()
    assert (seen(view.velocity)[:, round(view.velocity.x_px(-3.9)) : round(view.velocity.x_px(-2.1))] < 200).any()


def test_silence_is_said_beside_the_newest_sample(make: Make) -> None:
    view = make()
    feed(view, 2.9)
    assert not of_colour(view.force, LIGHT.caution).any()
    view.set_silence(3.4)
    assert of_colour(view.force, LIGHT.caution).any()
    view.set_silence(None)
    assert not of_colour(view.force, LIGHT.caution).any()


def test_raw_counts_have_a_mark_and_no_guide(make: Make) -> None:
    view = make()
    view.set_guide(60.0, 100.0, 3.0)
    t = np.arange(0.0, 5.0, 0.001)
    view.append(update(t, 0 * t + 8e5, calibrated=False))
    view.refresh()
    assert view.force_name.text() == "raw counts, not calibrated"
    assert view.force_mark.isVisible()
    assert not between(view.force, 0.2, 3.5, LIGHT.trace).any()
    view.reset()
    feed(view, 2.0)
    assert view.force_name.text() == "force (N)"
    assert not view.force_mark.isVisible()


def test_above_the_calibrated_range_the_trace_says_so_where_it_ends(make: Make) -> None:
    state = CalibrationState(CalibrationKind.VALID, "cal. today", high_n=150.0)
    view = make()
    t = np.arange(0.0, 5.0, 0.001)
    view.append(update(t, 0 * t + 149.0, phase=Phase.RAMP), state)
    view.refresh()
    assert not of_colour(view.force, LIGHT.caution).any()
    view.append(update(t + 5.0, 0 * t + 180.0, phase=Phase.RAMP), state)
    view.refresh()
    rows = np.flatnonzero(of_colour(view.force, LIGHT.caution).any(axis=1))
    assert rows.min() > view.force.y_px(150.0)


@pytest.mark.parametrize(
    ("verdict", "colour"),
    [(Verdict.HOLD, LIGHT.hold), (Verdict.INDETERMINATE, LIGHT.indeterminate), (Verdict.LOW_LOAD_HOLD, LIGHT.caution)],
)
def test_a_verdict_stands_above_the_highest_force(make: Make, verdict: Verdict, colour: str) -> None:
    view = make()
    closed(view, 0.0, verdict=verdict)
    view.refresh()
    rows, columns = np.nonzero(of_colour(view.force, colour))
    assert len(rows)
    assert rows.max() < view.force.y_px(160.0)
    assert abs(columns.min() - view.force.x_px(3.65 - 8.0)) < 20


def test_giving_way_is_marked_on_the_curve(make: Make) -> None:
    view = make()
    t = np.arange(0.0, 8.0, 0.001)
    view.append(update(t, one_push(t, 2.0)))
    moved = Yield(time_s=3.5, af_iso_n=112.0, velocity_dps=40.0, angle_deg=7.0)
    view.add_trial(graded(analysis(start_s=2.0, end_s=5.3, moved=moved), Verdict.BREAK))
    view.refresh()
    ring = between(view.force, 3.5 - 8.0 - 0.2, 3.5 - 8.0 + 0.2, LIGHT.gave_way)
    assert ring.any()
    assert abs(np.nonzero(ring)[0].mean() - view.force.y_px(120.0)) < 12


# The ideal push.


def guide_at(view: TraceView, x: float, force_n: float) -> bool:
    """Return whether a dot of the guide, and nothing else of its colour, is near a place."""
    column, row = round(view.force.x_px(x)), round(view.force.y_px(force_n))
    return bool(of_colour(view.force, LIGHT.trace)[row - 5 : row + 6, column - 5 : column + 6].any())


def test_before_the_push_the_guide_waits_at_now(make: Make) -> None:
    view = make()
    view.set_target(160.0)
    view.set_guide(60.0, 100.0, 3.0)
    feed(view, 2.0, onset_s=99.0)
    assert view.force.x_range == (-6.0, 4.0)
    for after_s in (0.5, 1.0, 1.5):
        assert guide_at(view, after_s, 80.0 * after_s)
        assert not guide_at(view, after_s - 0.3, 80.0 * after_s)
    assert guide_at(view, 3.0, 160.0)


def test_once_the_push_began_the_guide_stays_at_its_onset(make: Make) -> None:
    view = make()
    view.set_target(160.0)
    view.set_guide(60.0, 100.0, 3.0)
    feed(view, 4.0, onset_s=3.0, rate_n_per_s=40.0)  # half as fast as the guide
    assert view.onset_s == pytest.approx(3.0, abs=0.12)
    for after_s in (1.2, 1.6):  # 1 s after the onset
        assert guide_at(view, after_s - 1.0, 80.0 * after_s)
    feed(view, 5.0, begin_s=4.0, onset_s=3.0, rate_n_per_s=40.0)
    assert guide_at(view, 1.6 - 2.0, 80.0 * 1.6)
    assert guide_at(view, 1.5, 160.0)


def test_without_a_load_the_guide_leads_to_the_forces_of_the_trials_before(make: Make) -> None:
    view = make()
    view.set_guide(60.0, 100.0)
    feed(view, 2.0, onset_s=99.0)
    assert guide_at(view, 3.0, 160.0)  # two seconds at 80 N/s
    closed(view, 2.0, peak=120.0)
    view.refresh()
    assert guide_at(view, 4.0 + 2.5 - 10.0, 160.0)  # the trial that has just closed stands beside what it followed
    t = np.arange(10.0, 14.0, 0.001)
    view.append(update(t, 0 * t))
    view.refresh()
    assert guide_at(view, 3.0, 120.0)
    assert not guide_at(view, 3.0, 160.0)


def test_the_word_at_the_highest_force_is_whole_where_it_is_longer_than_the_margin(make: Make) -> None:
    install("de")
    try:
        view = make()
        feed(view, 6.0)
        picture = seen(view.force)
        written = np.any(picture != picture[0, 0], axis=2)
    finally:
        install("en")
    assert np.any(written[:, -40:]), "it stands at the right edge"
    assert not np.any(written[:, -1]), "and ends before it"


def test_the_corridor_lies_between_slowest_and_fastest(make: Make) -> None:
    view = make()
    view.set_target(160.0)
    view.set_guide(50.0, 110.0, 3.0)
    feed(view, 2.0, onset_s=99.0)
    picture, row = seen(view.force), round(view.force.y_px(88.0))
    ground = picture[row, round(view.force.x_px(-3.0))]

    def tinted(after_s: float) -> bool:
        return bool((picture[row, round(view.force.x_px(after_s))] != ground).any())

    assert [tinted(after_s) for after_s in (0.70, 0.90, 1.60, 1.90)] == [False, True, True, False]


def test_a_guide_that_cannot_be_followed_is_refused(make: Make) -> None:
    with pytest.raises(ValueError, match="slower one comes first"):
        make().set_guide(100.0, 60.0)
    with pytest.raises(ValueError, match="above zero"):
        make().set_guide(0.0, 60.0)


def test_the_view_takes_back_its_past_without_a_guide(make: Make) -> None:
    view = make()
    view.set_guide(60.0, 100.0)
    view.set_guide(None, None)
    assert view.force.x_range == (-10.0, 0.0)
    assert view.view_name.text() == "last 10 s"


# Earlier trials, the highest force.


def test_up_to_four_earlier_trials_lie_under_the_push(make: Make) -> None:
    view = make()
    trials = [closed(view, 10.0 * i, peak=100.0 + 10 * i) for i in range(6)]
    assert view.ghosts == trials[1:5]  # the last one is the trace itself
    feed(view, 64.0, begin_s=60.0, onset_s=62.0)
    assert view.ghosts == trials[2:]
    view.clear_trials()
    assert view.ghosts == []


def test_an_earlier_trial_is_aligned_at_the_onset(make: Make) -> None:
    view = make()
    closed(view, 0.0, peak=160.0)
    feed(view, 63.0, begin_s=60.0, onset_s=62.0, rate_n_per_s=30.0)
    before = seen(view.force)
    view.clear_trials()
    view.refresh()
    gone = np.any(before != seen(view.force), axis=2)
    for after_s, force_n in ((0.6, 48.0), (0.9, 72.0)):  # of a rise to 160 N in 2 s
        column = gone[:, round(view.force.x_px(62.0 + after_s - 63.0))]
        assert abs(np.flatnonzero(column).mean() - view.force.y_px(force_n)) < 6


def test_a_trial_of_the_other_side_has_the_line_of_its_side(make: Make) -> None:
    source = make()
    other = closed(source, 0.0, peak=180.0)
    curve = source.curve_of(other)
    runs = {}
    for side in ("left", "right"):
        view = make()
        view.set_side(side)
        view.set_other_side(other, *curve)
        feed(view, 6.0, onset_s=3.0, rate_n_per_s=30.0)
        with_it = seen(view.force)
        view.set_other_side(None)
        gone = np.any(with_it != seen(view.force), axis=2)
        level = gone[round(view.force.y_px(180.0)) - 3 : round(view.force.y_px(180.0)) + 4]
        plateau = level[:, round(view.force.x_px(-0.7)) : round(view.force.x_px(-0.2))].any(axis=0)
        runs[side] = len(np.flatnonzero(np.diff(plateau.astype(int))))
    assert runs["right"] == 0  # the other one is the left side: solid
    assert runs["left"] >= 2


def test_the_highest_force_of_the_push_stands_at_the_edge(make: Make) -> None:
    view = make()
    feed(view, 3.0, onset_s=99.0)
    edge = slice(round(view.force.plot_box().right()) + 6, None)
    assert not of_colour(view.force, LIGHT.ink)[:, edge].any()
    feed(view, 5.0, begin_s=3.0, onset_s=3.0)
    rows = np.nonzero(of_colour(view.force, LIGHT.ink)[:, edge])[0]
    assert abs(rows.mean() - view.force.y_px(160.0)) < 8


def test_the_next_push_has_a_highest_force_of_its_own(make: Make) -> None:
    view = make()
    closed(view, 0.0, peak=160.0)
    feed(view, 11.0, begin_s=8.0, onset_s=10.0)
    rows = np.nonzero(of_colour(view.force, LIGHT.ink)[:, round(view.force.plot_box().right()) + 6 :])[0]
    assert abs(rows.mean() - view.force.y_px(80.0)) < 10


# The whole session.


def test_what_is_kept_of_the_picture_is_what_painting_anew_would_give(make: Make) -> None:
    view = make()
    view.set_whole(True)
    view.set_side("right")
    t = np.arange(0.0, 0.25, 0.001)
    for i in range(160):
        at = t + 0.25 * i + (1.5 if i >= 90 else 0.0)
        view.append(update(at, one_push(at, 12.0) + noise(len(at), i), velocity=10 * noise(len(at), i + 1)))
        if i == 80:
            view.mark()
        if i == 100:
            view.add_trial(graded(analysis(start_s=12.0, end_s=15.4), Verdict.HOLD))
        view.refresh()
        QApplication.processEvents()
    grown = [seen(pane) for pane in (view.force, view.velocity)]
    for pane, picture in zip((view.force, view.velocity), grown, strict=True):
        pane.repaint_ground()
        assert np.array_equal(picture, seen(pane))
    assert of_colour(view.force, LIGHT.hold).any()


def test_of_the_whole_session_only_what_is_new_is_painted(make: Make) -> None:
    view = make()
    view.set_whole(True)
    feed(view, 2.5, onset_s=99.0)
    QApplication.processEvents()
    frames = view.force.frames
    view.refresh()
    QApplication.processEvents()
    assert view.force.frames == frames


def test_hundreds_of_trials_leave_marks_that_do_not_overlap(make: Make) -> None:
    view = make()
    for i in range(300):
        t = 30.0 * i + np.arange(0.0, 30.0, 0.05)
        view.append(update(t, one_push(t, 30.0 * i + 10.0)))
        view.add_trial(graded(analysis(index=i, start_s=30.0 * i + 10, end_s=30.0 * i + 13.4), Verdict.HOLD))
    view.set_whole(True)
    marks = of_colour(view.force, LIGHT.hold).any(axis=0)
    runs = np.flatnonzero(np.diff(np.concatenate(([0], marks.astype(int), [0]))))
    widths = runs[1::2] - runs[::2]
    assert 10 <= len(widths) <= 34
    assert widths.max() <= 22


# What it is written in; what is hidden; themes.


def test_another_unit_changes_what_is_written_and_not_what_is_told(make: Make) -> None:
    view = make()
    view.set_target(150.0)
    view.set_unit(1 / 9.80665, "kgf")
    feed(view, 6.0)
    assert view.force_name.text() == "force (kgf)"
    assert view.force.y_range[1] / 9.80665 == pytest.approx(20.0)
    assert view.force_samples.value_at(5.9) == pytest.approx(160.0)
    view.set_unit(0.32, "N·m")
    assert view.force_name.text() == "torque (N·m)"
    with pytest.raises(ValueError, match="above zero"):
        view.set_unit(0.0, "kgf")


def test_while_hidden_the_picture_tells_nothing_of_what_is_measured(make: Make) -> None:
    quiet, loud = make(), make()
    for view in (quiet, loud):
        view.set_hidden(True)
        view.set_target(150.0)
    feed(quiet, 6.0, onset_s=99.0)
    closed(loud, 0.0, peak=900.0, verdict=Verdict.INDETERMINATE)
    t = np.arange(8.0, 12.0, 0.001)
    loud.append(update(t, 0 * t + 8e5, velocity=900 * noise(len(t)), calibrated=False, phase=Phase.HOLD))
    loud.refresh()
    assert loud.accessibleDescription()
    pictures = [seen(view.force) for view in (quiet, loud)]
    colours = [{tuple(pixel) for pixel in picture.reshape(-1, 3)} for picture in pictures]
    assert colours[0] == colours[1]
    assert not of_colour(loud.force, LIGHT.trace).any()
    assert not of_colour(loud.velocity, LIGHT.trace).any()
    assert "counts" not in loud.force_name.text()
    assert not loud.force_mark.isVisible()
    loud.set_hidden(False)
    loud.refresh()
    assert of_colour(loud.force, LIGHT.trace).any()


def test_a_theme_reaches_all_of_it(make: Make) -> None:
    view = make()
    feed(view, 6.0)
    view.recolour(DARK)
    view.refresh()
    assert not of_colour(view.force, LIGHT.trace).any()
    assert of_colour(view.force, DARK.trace).any()
    assert of_colour(view.force, DARK.background).mean() > 0.6


def test_the_next_stream_begins_with_an_empty_plot_and_the_earlier_trials(make: Make) -> None:
    view = make()
    trial = closed(view, 0.0)
    view.mark()
    view.reset()
    view.refresh()
    assert not of_colour(view.force, LIGHT.trace).any()
    assert (view.trials, view.marks, view.gaps, len(view.force_samples)) == ([], (), [], 0)
    feed(view, 4.0)
    assert view.ghosts == [trial]


@pytest.mark.parametrize("size", [(300, 120), (620, 330), (1600, 900)])
def test_words_and_figures_stay_inside(make: Make, size: tuple[int, int]) -> None:
    view = make(size)
    view.set_target(150.0)
    view.set_guide(60.0, 100.0, 3.0)
    closed(view, 0.0)
    feed(view, 12.0, begin_s=8.0, onset_s=10.0)
    for pane in (view.force, view.velocity):
        if pane.isVisible():
            picture = seen(pane)
            edges = np.concatenate((picture[0], picture[-1], picture[:, 0], picture[:, -1]))
            ground = [int(LIGHT.background[i : i + 2], 16) for i in (1, 3, 5)]
            assert (edges == ground).all()
