"""Draw the body map and the map of tested pairs, in several themes and sizes, as PNG files.

    python scripts/render_body.py --out out/body

Nothing has to be on a screen: Qt's offscreen platform is used unless QT_QPA_PLATFORM says otherwise.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nktsense.palette import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Palette
from nktsense.protocol.course.facts import OutcomeFact, TestFact
from nktsense.protocol.course.map import map_of
from nktsense.protocol.course.model import CompensationMap
from nktsense.protocol.library.load import load_library
from nktsense.protocol.outcome.model import OutcomeKind
from nktsense.protocol.part import Side
from nktsense.view.body.body_map import BodyMap
from nktsense.view.body.compensation import CompensationGraph
from nktsense.view.body.figure import Place, all_regions
from nktsense.view.body.states import MuscleState
from nktsense.view.look.application import application
from nktsense.view.look.theme import style_sheet

THEMES = {"light": LIGHT, "dark": DARK, "contrast_light": CONTRAST_LIGHT, "contrast_dark": CONTRAST_DARK}
SIZES = ((280, 420), (400, 560), (600, 900))
LIBRARY = load_library()
STATES = tuple(MuscleState)


def name_of(muscle: str) -> str:
    found = LIBRARY.muscles.get(muscle)
    return found.name if found else muscle.replace("_", " ").capitalize()


def battery(name: str) -> dict[Place, MuscleState]:
    """Return a battery in the middle of a session, each state at least once."""
    out: dict[Place, MuscleState] = {}
    for muscle in LIBRARY.batteries[name].muscles:
        sides: tuple[Side, ...] = ("left", "right") if LIBRARY.muscles[muscle].paired else ("midline",)
        for side in sides:
            out[muscle, side] = STATES[(len(out) * 5 + 1) % 6]
    current = next(place for place in out if place[1] == "right")
    return {**out, current: MuscleState.UNDER_WAY}


def everything() -> dict[Place, MuscleState]:
    return {place: STATES[number % 6] for number, place in enumerate(all_regions())}


def body(states: dict[Place, MuscleState], selected: Place | None = None) -> BodyMap:
    out = BodyMap(name_of)
    out.show_states(states)
    if selected is not None:
        out.select(*selected)
    return out


def outcome(pair: tuple[str, str, str, str], kind: OutcomeKind, *, sham: bool | None = False) -> OutcomeFact:
    muscle, side, partner, partner_side = pair
    return OutcomeFact("s", 1, 2, 0.0, muscle, side, partner, partner_side, kind, "", None, None, 1, "", sham)


def test_of(number: int, muscle: str, held: int) -> TestFact:
    return TestFact(
        "s", number, 0.0, muscle, "right", "first", None, "break", "T", "D", 3, held, 3 - held, 0, None, None
    )


def tested_pairs(number: int) -> CompensationMap:
    """Return the first pairs of a person, with every kind of outcome among them."""
    glute, medius = ("gluteus_maximus", "right"), ("gluteus_medius", "left")
    pairs = (
        (*glute, "iliopsoas", "right"),
        (*glute, "erector_spinae", "midline"),
        (*medius, "quadratus_lumborum", "right"),
        (*medius, "hip_adductors", "left"),
        ("iliopsoas", "right", "hip_internal_rotators", "right"),
        (*medius, "iliopsoas", "right"),
        ("lower_trapezius", "left", "upper_trapezius", "left"),
    )
    kinds = tuple(OutcomeKind)
    outcomes = [
        outcome(pair, kinds[(place + again * again) % len(kinds)], sham=place == 1 and again == 1)
        for place, pair in enumerate(pairs[:number])
        for again in range(1 + (place * 2) % 4)
    ]
    outcomes += [outcome(pairs[0], OutcomeKind.WITHIN_ERROR), outcome(pairs[0], OutcomeKind.REPEATED_CHANGE)] * 2
    if number > 4:
        outcomes += [outcome(pairs[4], OutcomeKind.WITHIN_ERROR, sham=True)] * 2
    tests = [test_of(1, "gluteus_maximus", 0), test_of(2, "gluteus_maximus", 3), test_of(3, "triceps", 3)]
    return map_of(tests, outcomes) if number else CompensationMap((), (), ())


def compensation(number: int) -> CompensationGraph:
    out = CompensationGraph(name_of, LIBRARY.pairs)
    out.show_map(tested_pairs(number))
    return out


def framed(widget: QWidget, look: Palette, size: tuple[int, int]) -> QWidget:
    """Return a window of a theme with a widget in it."""
    window = QWidget()
    window.setStyleSheet(style_sheet(look))
    own = window.palette()
    own.setColor(QPalette.ColorRole.Window, QColor(look.background))
    own.setColor(QPalette.ColorRole.WindowText, QColor(look.ink))
    window.setPalette(own)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    window.resize(*size)
    window.show()
    return window


def picture(window: QWidget, ratio: float = 1.0) -> QImage:
    """Return what a window shows, at so many pixels of the screen for one of Qt's."""
    application().processEvents()
    out = QImage(window.size() * ratio, QImage.Format.Format_RGB32)
    out.setDevicePixelRatio(ratio)
    window.render(out)
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("out/body"))
    out: Path = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    application()
    for theme, look in THEMES.items():
        for size in SIZES:
            shown = body(battery("low-back"), ("gluteus_medius", "left"))
            shown.recolour(look)
            window = framed(shown, look, size)
            picture(window, 2.0 if size[0] < 300 else 1.0).save(str(out / f"body_{theme}_{size[0]}x{size[1]}.png"))
            window.close()
    others = {
        "all": everything(),
        "none": {},
        "neck": battery("neck-and-shoulder"),
        "leg": battery("hip-knee-ankle"),
        "chips": {**battery("posture"), ("vastus_medialis_obliquus", "left"): MuscleState.BREAK},
    }
    for name, states in others.items():
        window = framed(body(states), LIGHT, (600, 900))
        picture(window).save(str(out / f"body_{name}.png"))
        window.close()
    grey = picture(framed(body(battery("low-back")), LIGHT, (400, 560))).convertToFormat(
        QImage.Format.Format_Grayscale8
    )
    grey.save(str(out / "body_grey.png"))
    for theme, look in THEMES.items():
        for number, size in ((7, (1100, 900)), (3, (560, 500)), (0, (560, 300)), (2, (420, 420))):
            graph = compensation(number)
            graph.recolour(look)
            graph.select_edge(1)
            window = framed(graph, look, size)
            picture(window).save(str(out / f"pairs_{theme}_{number}.png"))
            if number == 3:
                graph.tabs[1].click()
                picture(window).save(str(out / f"pairs_{theme}_list.png"))
            window.close()
    print(f"Look at {out}")


if __name__ == "__main__":
    main()
