"""The compensation map: what it says of a pair, where it stands, and that keys, pointer and list reach all of it."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nktsense.palette import CONTRAST_DARK, DARK, LIGHT, Palette
from nktsense.protocol.course.facts import OutcomeFact
from nktsense.protocol.course.map import map_of
from nktsense.protocol.course.model import CompensationMap, Edge
from nktsense.protocol.library.load import load_library
from nktsense.protocol.outcome.compare import outcomes
from nktsense.protocol.outcome.model import OutcomeKind
from nktsense.view.body.compensation import CompensationGraph
from nktsense.view.body.fitting import wrapped
from nktsense.view.body.pair_layout import crossings, pair_layout
from nktsense.view.body.pair_places import Item
from nktsense.view.body.pair_signs import paint_sign
from nktsense.view.body.pair_words import library_pair, pair_words
from nktsense.view.body.session_pairs import pairs_of_session
from nktsense.view.look.shapes import Text, font
from tests.protocol.outcome_states import glutes, release, session, trials

LIBRARY = load_library()
KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
REPEATED, WITHIN = OutcomeKind.REPEATED_CHANGE, OutcomeKind.WITHIN_ERROR


def name_of(muscle: str) -> str:
    found = LIBRARY.muscles.get(muscle)
    return found.name if found else muscle


def outcome(pair: tuple[str, str, str, str], kind: str = WITHIN, *, sham: bool | None = False) -> OutcomeFact:
    muscle, side, partner, partner_side = pair
    return OutcomeFact("s", 1, 2, 0.0, muscle, side, partner, partner_side, kind, "", None, None, 1, "", sham)


PSOAS = ("gluteus_maximus", "right", "iliopsoas", "right")
SPINE = ("gluteus_maximus", "right", "erector_spinae", "midline")
LUMBAR = ("gluteus_medius", "left", "quadratus_lumborum", "right")
OWN = ("gluteus_medius", "left", "iliopsoas", "right")
PAIRS = (PSOAS, LUMBAR, OWN, SPINE)


def some_map() -> CompensationMap:
    found = [outcome(pair) for pair in PAIRS]
    found += [outcome(PSOAS, REPEATED), outcome(PSOAS, REPEATED, sham=True), outcome(("vmo", "left", "", ""))]
    return map_of([], found)


def words_of(*found: OutcomeFact) -> str:
    (edge,) = map_of([], found).edges
    return pair_words(edge, name_of, LIBRARY.pairs).sentence


# What is said


def test_every_conclusion_is_told_with_its_number_and_none_is_left_out() -> None:
    said = words_of(outcome(PSOAS, WITHIN), outcome(PSOAS, REPEATED), outcome(PSOAS, WITHIN))
    assert said.startswith(
        "Gluteus maximus, right, with Iliopsoas (hip flexors), right: "
        "repeated change (3 of 3): 1 of 3; within measurement error: 2 of 3."
    )
    assert "2 retests contradict." in said
    assert said.endswith("A hypothesis to test.")


def test_shams_are_counted_apart() -> None:
    said = words_of(outcome(PSOAS, REPEATED), outcome(PSOAS, REPEATED, sham=True))
    assert "repeated change (3 of 3): 1 of 1." in said
    assert "1 sham, counted apart." in said
    alone = words_of(outcome(PSOAS, REPEATED, sham=True), outcome(PSOAS, REPEATED, sham=True))
    assert "no retest but after a sham. 2 shams, counted apart." in alone
    assert "repeated" not in alone


def test_the_level_of_evidence_is_that_of_the_library_on_these_sides() -> None:
    assert "Evidence E1: plausible: a shared action" in words_of(outcome(PSOAS))
    # The library holds this pair on one side at E1, across at E0.
    same = ("gluteus_medius", "left", "quadratus_lumborum", "left")
    levels = [library_pair(map_of([], [outcome(pair)]).edges[0], LIBRARY.pairs) for pair in (same, LUMBAR)]
    assert [pair and pair.evidence for pair in levels] == ["E1", "E0"]
    assert "Not in the library. A hypothesis to test." in words_of(outcome(OWN))


def test_a_conclusion_of_another_version_is_told_as_it_is() -> None:
    assert "something new: 1 of 1" in words_of(outcome(PSOAS, "something new"))


# Where it stands

muscle_names = st.sampled_from("abcdefg")
edges_by_chance = st.lists(st.tuples(muscle_names, muscle_names), min_size=1, max_size=14, unique=True).map(
    lambda pairs: map_of([], [outcome((a, "left", b, "right")) for a, b in pairs]).edges
)


@given(edges_by_chance)
def test_every_pair_has_a_row_of_its_own_and_order_crosses_no_more_than_before(edges: tuple[Edge, ...]) -> None:
    layout = pair_layout(edges)
    assert sorted(layout.rows.values()) == list(range(len(edges)))
    left = list(dict.fromkeys((edge.muscle, edge.side) for edge in edges))
    came_up = list(dict.fromkeys((edge.partner, edge.partner_side) for edge in edges))
    assert list(layout.muscles) == left  # in the order in which they came up, whatever they showed
    assert set(layout.partners) == set(came_up)
    assert crossings(edges, left, list(layout.partners)) <= crossings(edges, left, came_up)
    for column in (layout.muscles, layout.partners):
        heights = list(column.values())
        assert all(b - a >= 0.74 for a, b in pairwise(heights))
        assert min(heights) >= -0.26
        assert max(heights) <= len(edges) - 1
    assert pair_layout(edges) == layout


def test_lines_are_untangled() -> None:
    pairs = [("a", "x"), ("a", "y"), ("b", "x"), ("b", "z"), ("c", "z"), ("a", "w")]
    edges = map_of([], [outcome((a, "left", b, "right")) for a, b in pairs]).edges
    left, came_up = [(m, "left") for m in "abc"], [(m, "right") for m in "xyzw"]
    assert crossings(edges, left, came_up) == 4  # y with b–x; w with b–x, b–z and c–z
    assert crossings(edges, left, list(pair_layout(edges).partners)) == 0


def test_the_order_does_not_depend_on_what_was_found() -> None:
    plain = map_of([], [outcome(pair) for pair in PAIRS]).edges
    strong = map_of([], [outcome(pair, REPEATED if pair == SPINE else WITHIN) for pair in PAIRS]).edges
    assert pair_layout(plain) == pair_layout(strong)


# How it is used


class Shown:
    def __init__(self, qtbot: QtBot, shown: CompensationMap) -> None:
        self.window = QWidget()
        self.before = QLineEdit()
        self.widget = CompensationGraph(name_of, LIBRARY.pairs)
        column = QVBoxLayout(self.window)
        column.addWidget(self.before)
        column.addWidget(self.widget)
        self.window.resize(760, 480)
        qtbot.addWidget(self.window)
        self.edges: list[int] = []
        self.nodes: list[tuple[str, str]] = []
        self.widget.chosen_edge.connect(self.edges.append)
        self.widget.chosen_node.connect(lambda *node: self.nodes.append(node))
        self.widget.show_map(shown)
        self.window.show()
        self.window.activateWindow()
        self.before.setFocus()
        qtbot.waitUntil(self.before.hasFocus)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key)

    def texts(self) -> str:
        return " ".join(text.text() for text in self.widget.findChildren(Text) if text.isVisible())


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot, some_map())


def into_graph(shown: Shown) -> None:
    for _ in range(4):
        if QApplication.focusWidget() is shown.widget.graph:
            return
        shown.press(Qt.Key.Key_Tab)
    pytest.fail("Tab does not come to the map")


def test_arrow_keys_reach_every_pair_and_muscle(shown: Shown) -> None:
    into_graph(shown)
    graph = shown.widget.graph
    first = graph.selected
    assert first is not None
    assert first[0] == "pair"
    seen: set[Item] = {first}
    todo: list[Item] = [first]
    while todo:
        at = todo.pop()
        for key in KEYS:
            graph.select(at)
            shown.press(key)
            found = graph.selected
            assert found is not None
            if found not in seen:
                seen.add(found)
                todo.append(found)
    assert seen == set(graph.places.boxes)


def test_page_keys_go_through_the_pairs_and_bring_them_into_view(shown: Shown) -> None:
    into_graph(shown)
    graph = shown.widget.graph
    shown.press(Qt.Key.Key_Home)
    seen = [graph.selected]
    for _ in range(len(PAIRS) - 1):
        shown.press(Qt.Key.Key_PageDown)
        seen.append(graph.selected)
        selected = graph.selected
        assert selected is not None
        box = graph.places.boxes[selected].toAlignedRect()
        assert graph.visibleRegion().boundingRect().contains(box)
    assert {item[1] for item in seen if item is not None} == {0, 1, 2, 3}
    shown.press(Qt.Key.Key_Return)
    last = seen[-1]
    assert last is not None
    assert shown.edges == [last[1]]


def test_a_click_chooses_a_pair_or_a_muscle(shown: Shown) -> None:
    graph = shown.widget.graph
    for item, box in graph.places.boxes.items():
        QTest.mouseClick(graph, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
        if item[0] == "pair":
            assert shown.edges[-1] == item[1]
        else:
            assert shown.nodes[-1] == item[1]
    assert len(shown.edges) == 4
    QTest.mouseClick(graph, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert len(shown.edges) == 4


def test_screen_readers_are_told_what_is_selected(shown: Shown) -> None:
    graph = shown.widget.graph
    shown.widget.select_edge(0)
    assert graph.accessibleName() == f"Compensation map: {shown.widget.pair_list.item(0).text()}"
    graph.select(("partner", ("iliopsoas", "right")))
    told = "Compensation map: Iliopsoas (hip flexors), right: worked on; pairs on the map: 2"
    assert graph.accessibleName() == told
    assert graph.accessibleDescription().startswith("4 tested pairs, each a hypothesis to test.")


def test_the_list_tells_the_same_and_chooses_the_same(shown: Shown) -> None:
    pairs = shown.widget.pair_list
    QTest.mouseClick(shown.widget.tabs[1], Qt.MouseButton.LeftButton)
    assert pairs.isVisible()
    assert not shown.widget.graph.isVisible()
    sentences = [pairs.item(row).text() for row in range(pairs.count())]
    assert sentences == [pair_words(edge, name_of, LIBRARY.pairs).sentence for edge in some_map().edges]
    pairs.setFocus()
    shown.press(Qt.Key.Key_Home)
    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_Return)
    assert shown.edges == [1]
    assert shown.widget.graph.selected == ("pair", 1)


def test_a_click_in_the_list_chooses_once(shown: Shown) -> None:
    pairs = shown.widget.pair_list
    QTest.mouseClick(shown.widget.tabs[1], Qt.MouseButton.LeftButton)
    QTest.mouseClick(pairs.viewport(), Qt.MouseButton.LeftButton, pos=pairs.visualItemRect(pairs.item(2)).center())
    assert shown.edges == [2]


def test_it_is_always_said_that_a_pair_is_a_hypothesis(qtbot: QtBot, shown: Shown) -> None:
    assert "hypothesis to test" in shown.texts()
    assert "Nothing is ranked" in shown.texts()
    assert "Retests without a partner: 1." in shown.texts()
    assert "In no pair so far: vmo, left." in shown.texts()
    nothing = Shown(qtbot, CompensationMap((), (), ()))
    assert "hypothesis to test" in nothing.texts()
    assert "No pair yet" in nothing.texts()
    assert not nothing.widget.graph.isVisible()
    nothing.widget.show_map(some_map())
    assert "No pair yet" not in nothing.texts()
    assert nothing.widget.graph.isVisible()


def test_a_new_outcome_keeps_what_is_selected(shown: Shown) -> None:
    shown.widget.select_edge(2)
    shown.widget.show_map(map_of([], [*(outcome(pair) for pair in PAIRS), outcome(OWN, REPEATED)]))
    assert shown.widget.graph.selected == ("pair", 2)
    assert shown.widget.pair_list.currentRow() == 2
    shown.widget.show_map(map_of([], [outcome(PSOAS)]))
    assert shown.widget.graph.selected is None
    assert shown.edges == []


@pytest.mark.parametrize("width", [320, 560, 1100])
def test_no_box_lies_on_another(qtbot: QtBot, width: int) -> None:
    widget = CompensationGraph(name_of, LIBRARY.pairs)
    qtbot.addWidget(widget)
    widget.show_map(some_map())
    graph = widget.graph
    widget.resize(width, 500)
    widget.show()
    QApplication.processEvents()
    assert widget.width() == width
    assert graph.height() == round(graph.places.height_px)
    room = QRectF(graph.rect())
    boxes = list(graph.places.boxes.values())
    assert all(room.contains(box) for box in boxes)
    assert not any(a.intersects(b) for a, b in combinations(boxes, 2))


@pytest.mark.parametrize("look", [LIGHT, DARK, CONTRAST_DARK])
def test_the_shapes_differ_without_colour(look: Palette) -> None:
    pictures: list[bytes] = []
    for kind in OutcomeKind:
        for sham in (False, True):
            picture = QImage(24, 24, QImage.Format.Format_Grayscale8)
            picture.fill(QColor(look.background))
            painter = QPainter(picture)
            paint_sign(painter, kind, QRectF(6, 6, 12, 12), QColor(look.ink), sham=sham)
            painter.end()
            pictures.append(bytes(picture.constBits()))
    assert len(set(pictures)) == 2 * len(OutcomeKind)


def test_text_is_broken_at_blanks_and_cut_with_dots() -> None:
    metrics = QFontMetricsF(font(13))
    text = "Hip internal rotators of the thigh"
    assert wrapped(text, metrics, 10_000, 2) == [text]
    lines = wrapped(text, metrics, 120, 9)
    assert len(lines) > 1
    assert " ".join(lines) == text
    assert all(metrics.horizontalAdvance(line) <= 120 for line in lines)
    cut = wrapped(text, metrics, 80, 2)
    assert len(cut) == 2
    assert cut[-1].endswith("…")


# A session that is still running


def test_a_running_session_shows_its_pairs() -> None:
    tests = (glutes(1, trials("bbb")), glutes(2, trials("hhh"), 1), glutes(3, trials("bbb"), 1))
    state = session(*tests, done=(release(),))
    shown = pairs_of_session(state, outcomes(state))
    (edge,) = shown.edges
    assert (edge.muscle, edge.side, edge.partner, edge.partner_side) == ("glutes", "right", "psoas", "left")
    assert edge.counts[REPEATED.value] == 1
    assert sum(edge.counts.values()) == 2
    assert edge.contradictory == 1
    assert [(node.muscle, node.tests) for node in shown.nodes] == [("glutes", 3), ("psoas", 0)]


def test_while_nothing_may_be_shown_there_is_no_pair() -> None:
    state = session(glutes(1, trials("bbb")), glutes(2, trials("hhh"), 1))
    assert pairs_of_session(state, ()).edges == ()
