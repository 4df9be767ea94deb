"""The drawing against the library: every muscle has its place on the body, and no other has."""

from __future__ import annotations

from itertools import combinations, pairwise
from math import dist

import pytest
from PySide6.QtCore import QPointF, QRectF

from nktsense.protocol.library.load import load_library
from nktsense.view.body.figure import HALF_WIDTH, HEIGHT, VIEWS, Region, View, all_regions, figure, read_figure
from nktsense.view.body.placing import Placing, region_at

MUSCLES = load_library().muscles
REGIONS = all_regions()
ON_THE_BACK = {
    *("neck_extensors", "suboccipitals", "upper_trapezius", "middle_trapezius", "lower_trapezius", "rhomboids"),
    *("levator_scapulae", "latissimus_dorsi", "teres_major", "posterior_deltoid", "supraspinatus", "shoulder_er"),
    *("triceps", "supinator", "wrist_extensors", "erector_spinae", "multifidus", "quadratus_lumborum"),
    *("gluteus_medius", "gluteus_minimus", "gluteus_maximus", "piriformis", "obturators", "medial_hamstrings"),
    *("lateral_hamstrings", "popliteus", "gastrocnemius", "soleus", "tibialis_posterior", "flexor_hallucis_longus"),
}
"""What a textbook shows from behind; everything else is seen, or lies nearest, from the front."""
DEEP = {
    *("iliopsoas", "quadratus_lumborum", "diaphragm", "pelvic_floor", "jaw_closers", "jaw_openers", "multifidus"),
    *("transversus_abdominis", "piriformis", "obturators", "gluteus_minimus", "pectoralis_minor", "shoulder_ir"),
    *("rhomboids", "levator_scapulae", "supraspinatus", "deep_neck_flexors", "suboccipitals", "popliteus"),
    *("tibialis_posterior", "flexor_hallucis_longus", "supinator", "neck_extensors", "hip_internal_rotators"),
}
TOLERANCE = 1.5
"""So far a region may reach beyond the outline, in thousandths of the height."""
LEAST_APART = 20.0
"""10 px on a body 500 px tall: the marks of neighbours can be told apart."""


def _ids(region: Region) -> str:
    return f"{region.muscle}-{region.side}"


def test_every_muscle_of_the_library_has_its_sides_and_nothing_else_is_drawn() -> None:
    wanted = {
        (name, side)
        for name, muscle in MUSCLES.items()
        for side in (("left", "right") if muscle.paired else ("midline",))
    }
    assert set(REGIONS) == wanted


def test_each_muscle_is_on_its_view_and_deep_ones_are_dashed() -> None:
    assert {region.muscle for region in REGIONS.values() if region.view == "back"} == ON_THE_BACK
    assert {region.muscle for region in REGIONS.values() if region.deep} == DEEP


@pytest.mark.parametrize("region", REGIONS.values(), ids=_ids)
def test_an_anchor_lies_in_its_region_and_is_found_there(region: Region) -> None:
    assert region.path.contains(region.anchor)
    assert region_at(figure(region.view), region.anchor, 0.0) is region


@pytest.mark.parametrize("region", REGIONS.values(), ids=_ids)
def test_a_region_lies_on_the_body(region: Region) -> None:
    outline = figure(region.view).outline
    for share in range(200):
        point = region.path.pointAtPercent(share / 200)
        around = QRectF(point.x() - TOLERANCE, point.y() - TOLERANCE, 2 * TOLERANCE, 2 * TOLERANCE)
        assert outline.contains(point) or outline.intersects(around), (point.x(), point.y())


@pytest.mark.parametrize("region", REGIONS.values(), ids=_ids)
def test_a_region_is_large_enough_to_be_hit(region: Region) -> None:
    box = region.path.boundingRect()
    assert max(box.width(), box.height()) >= 28.0  # 14 px on a body 500 px tall
    assert min(box.width(), box.height()) >= 13.0


@pytest.mark.parametrize("view", VIEWS)
def test_marks_do_not_lie_on_each_other(view: View) -> None:
    anchors = [(region.anchor.x(), region.anchor.y()) for region in figure(view).regions]
    assert min(dist(a, b) for a, b in combinations(anchors, 2)) >= LEAST_APART


@pytest.mark.parametrize("place", [place for place in REGIONS if place[1] == "left"], ids=lambda place: place[0])
def test_right_is_left_in_a_mirror(place: tuple[str, str]) -> None:
    left, right = REGIONS[place[0], "left"], REGIONS[place[0], "right"]
    assert (left.view, left.anchor.y()) == (right.view, right.anchor.y())
    assert left.anchor.x() == -right.anchor.x()
    # Seen from the front, the person's left is on the right; seen from behind it is on the left.
    assert (left.anchor.x() > 0) is (left.view == "front")
    for share in range(0, 100, 7):
        point = left.path.pointAtPercent(share / 100)
        box = QRectF(-point.x() - 0.5, point.y() - 0.5, 1, 1)
        assert right.path.intersects(box)


def test_what_lies_in_the_midline_is_the_same_on_both_sides() -> None:
    for region in REGIONS.values():
        if region.side == "midline":
            box = region.path.boundingRect()
            assert region.anchor.x() == 0
            assert box.center().x() == pytest.approx(0, abs=0.01)


@pytest.mark.parametrize("view", VIEWS)
def test_the_figure_has_the_proportions_of_a_grown_person(view: View) -> None:
    """Widths as shares of the height lie in the range of grown women and men (Drillis & Contini, as in Winter)."""
    box = figure(view).outline.boundingRect()
    assert (box.top(), box.bottom()) == (pytest.approx(0, abs=0.5), pytest.approx(HEIGHT, abs=0.5))
    assert box.right() == pytest.approx(-box.left(), abs=0.01)
    assert box.right() <= HALF_WIDTH

    def half_width(y: float) -> float:
        """Return how far the body reaches from the middle without a gap."""
        return next(x for x in range(400) if not figure(view).outline.contains(QPointF(x + 0.5, y)))

    assert 0.24 <= 2 * half_width(235) / HEIGHT <= 0.29  # over the deltoids
    assert 0.17 <= 2 * half_width(500) / HEIGHT <= 0.21  # hips
    assert half_width(395) < half_width(300) < half_width(235)  # the waist is the narrowest
    assert figure(view).outline.contains(QPointF(0, 525))  # the legs begin below half the height
    assert not figure(view).outline.contains(QPointF(0, 545))


@pytest.mark.parametrize("size", [(280, 420), (400, 300), (600, 900), (960, 540)])
def test_both_figures_stay_in_their_room(size: tuple[int, int]) -> None:
    placing = Placing(*size)
    boxes = [placing.to_px(view).mapRect(figure(view).outline.boundingRect()) for view in VIEWS]
    for box in boxes:
        assert QRectF(0, 0, *size).contains(box)
    for before, after in pairwise(boxes):
        assert before.right() < after.left()


def test_a_near_miss_finds_what_is_planned() -> None:
    left = REGIONS["gluteus_maximus", "left"]
    below = QPointF(left.anchor.x(), left.path.boundingRect().bottom() + 4)
    drawing = figure("back")
    assert region_at(drawing, below, 0.0) is None
    assert region_at(drawing, below, 12.0, {("gluteus_maximus", "left")}) is left
    near = region_at(drawing, below, 12.0, {("medial_hamstrings", "left")})
    assert near is REGIONS["medial_hamstrings", "left"]


def test_a_drawing_that_lacks_something_is_refused() -> None:
    empty = '<svg xmlns="http://www.w3.org/2000/svg"><g id="half">{}</g><g id="middle"/></svg>'
    with pytest.raises(ValueError, match="no outline"):
        read_figure(empty.format(""), "front")
    muscle = '<path id="outline" d="M0 0L1 1"/><path id="psoas" class="muscle" d="M0 0L1 1"/>'
    with pytest.raises(ValueError, match="psoas has no anchor"):
        read_figure(empty.format(muscle), "front")
