"""Draw the pictures of the building guide in hardware.md, or print its tables of wires.

    python scripts/draw_wiring.py --out docs/images
    python scripts/draw_wiring.py --table hx711

Plain SVG, made by hand-sized shapes and without any package: the same code gives the same bytes.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent))

# The folder beside this file; the path has to be set before it is imported.
from wiring_parts.diagram import wiring
from wiring_parts.limb import limb
from wiring_parts.mechanics import mechanics
from wiring_parts.svg import Sheet
from wiring_parts.wires import HX711, NAU7802, table

PICTURES: Final[dict[str, Callable[[], Sheet]]] = {
    "wiring-hx711.svg": lambda: wiring("HX711"),
    "wiring-nau7802.svg": lambda: wiring("NAU7802"),
    "instrument-mechanics.svg": mechanics,
    "instrument-limb.svg": limb,
}


def main() -> None:
    parser = argparse.ArgumentParser(description="Draw the pictures of the building guide.")
    parser.add_argument("--out", type=Path, help="folder for the SVG files")
    parser.add_argument("--table", choices=("hx711", "nau7802"), help="print a table of wires instead")
    wanted = parser.parse_args()
    if wanted.table:
        print(table(HX711 if wanted.table == "hx711" else NAU7802), end="")
        return
    if wanted.out is None:
        parser.error("say where to: --out docs/images")
    wanted.out.mkdir(parents=True, exist_ok=True)
    for name, draw in PICTURES.items():
        (wanted.out / name).write_text(draw().svg(), "utf-8", newline="\n")
        print(wanted.out / name)


if __name__ == "__main__":
    main()
