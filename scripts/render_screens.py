"""Draw every screen of the window as PNG files: light, dark, in high contrast, in German, at twice the size.

    python scripts/render_screens.py --out out/screens

A session is conducted on the virtual dynamometer, and each screen is drawn where it belongs. Nothing has to be on a
screen: Qt's offscreen platform is used unless QT_QPA_PLATFORM says otherwise.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "view"), str(ROOT / "scripts")]

LOOKS = ("light", "dark", "contrast", "german", "twice", "small")
"""``twice`` is a screen of 1920 × 1080 at 200 %, ``small`` one of 960 × 540."""


def draw_all(looks: list[str], out: Path, only: str) -> int:
    """Draw each look in a process of its own: a scale holds from the start of one."""
    from screen_parts.practice import prepare

    with tempfile.TemporaryDirectory() as folder:
        prepare(Path(folder))
        for look in looks:
            env = dict(os.environ)
            if look == "twice":
                env["QT_SCALE_FACTOR"] = "2"
            command = [
                sys.executable,
                __file__,
                "--out",
                str(out),
                "--look",
                look,
                "--practice",
                folder,
                "--only",
                only,
            ]
            if subprocess.run(command, env=env, check=False).returncode:
                return 1
    return 0


def draw_look(look: str, out: Path, practice: Path, only: str) -> int:
    """Draw the screens in one look."""
    from PySide6.QtGui import QFontDatabase
    from screen_parts.album import Album
    from screen_parts.house_screens import draw_house
    from screen_parts.live_scenes import SCENES, render, render_demo

    from nktsense.view.look.application import application

    application()
    if not QFontDatabase.families():
        print("No font was found: the pictures lack their words. Install fonts-dejavu-core.", file=sys.stderr)
    folder = out / look
    folder.mkdir(parents=True, exist_ok=True)
    if only in ("", "house"):
        draw_house(Album(folder, look), practice)
    if only in ("", "live") and look in ("light", "dark"):
        for name, scene in SCENES.items():
            render(scene, look == "dark", 1600, 900, folder / f"live_{name}.png")
        render_demo(look == "dark", 1600, 900, folder)
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--out", type=Path, required=True, help="folder for the pictures, one below it for each look")
    parser.add_argument("--look", choices=LOOKS, action="append", help="one look; may be said again; without it all")
    parser.add_argument("--only", choices=("", "house", "live"), default="", help="the window, or that of one device")
    parser.add_argument("--practice", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.practice is not None:
        return draw_look(given.look[0], given.out, given.practice, given.only)
    return draw_all(given.look or list(LOOKS), given.out, given.only)


if __name__ == "__main__":
    raise SystemExit(main())
