"""Draw the pictures of the method pages, one for each page.

    python scripts/method_pictures.py --out docs/images/methods

Everything in them comes from made-up trials (``nktsense.signal.synthesis``), from the library's own functions, or from
the published table that is named. The same code gives the same pictures: all seeds are fixed.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

# The folder beside this file; the paths have to be set before it is imported.
from method_pictures import PICTURES  # noqa: E402
from method_pictures.canvas import save  # noqa: E402


def main() -> None:
    parser = argparse.ArgumentParser(description="Draw the pictures of the method pages.")
    parser.add_argument("--out", type=Path, required=True, help="folder for the PNG files")
    parser.add_argument("names", nargs="*", help="pages to draw; all where none is named")
    wanted = parser.parse_args()
    wanted.out.mkdir(parents=True, exist_ok=True)
    for name in wanted.names or PICTURES:
        path = wanted.out / f"{name}.png"
        save(PICTURES[name](), path)
        print(f"{path}: {path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
