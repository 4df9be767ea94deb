"""Draw the pages of sample calibration records as PNG, PDF and HTML files.

python scripts/render_calibration.py --out out/calibration
"""
# ruff: noqa: E402 - the paths have to be set before the package and the samples are imported

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "report")]

from sample import document, refused

from nktsense.report.calibration_page import pictures_of, write_html, write_pdf


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("out/calibration"))
    out: Path = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    for name, record in (("valid", document()), ("counts", document("counts")), ("refused", refused())):
        write_html(record, out / f"{name}.html")
        write_pdf(record, out / f"{name}.pdf")
        for number, page in enumerate(pictures_of(record), 1):
            (out / f"{name}_{number}.png").write_bytes(page)
    print(out)


if __name__ == "__main__":
    main()
