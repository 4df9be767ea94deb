"""The printed calibration record: what a reader must find on it, what must never be on it."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace
from printed import Html, Pdf, squeezed
from sample import BUDGET, SUSPECTS, WARNINGS, bare, document, refused

from calibration.errors import CalibrationError
from calibration.kept.document import Document, Table
from nktsense.report.calibration_page import html_of, pdf_of, pictures_of, write_html, write_pdf


@pytest.fixture(scope="module")
def record() -> Document:
    return document()


@pytest.fixture(scope="module")
def html(record: Document) -> Html:
    return Html(html_of(record))


@pytest.fixture(scope="module")
def pdf(record: Document) -> Pdf:
    return Pdf(pdf_of(record))


# ISO/IEC 17025 7.8.2 and 7.8.4, what force adds to it, and what this program promises of itself.
CONTENTS = (
    "Calibration record",
    "Workshop for test equipment, Clinic at the Canal",
    "Kanalweg 12, 10115 Berlin, Germany",
    "HD-1000-0427-2026-11-10-1",
    "End of calibration record HD-1000-0427-2026-11-10-1",
    "Practice for physiotherapy Θ. Παπαδόπουλος, Athens",
    "Beispiel Messtechnik Hand dynamometer HD 1000",
    "pad worn, housing and eye without damage",
    "moving mean of 8, 80 readings a second",
    "2026-11-10, 08:12 to 10:03 UTC",
    "authorised by: Dr. K. Łukasik",
    "Calibrated by M. Ødegård",
    "Loaded in tension",
    "1 at 0°, 2 at 120°, 3 at 240°",
    "4 rising, 2 falling",
    "3, each held 60 s",
    "30 s at each force",
    "Weights were hung from the instrument's eye",
    "taken while a door stood open",
    "1 reading taken again, with reasons in annex C",
    "the load was touched while it was read",
    "traceable to the unit of mass by certificate M1-2026-118",
    "9.81249 m/s²",
    "1.190 kg/m³",
    "21.4 °C, range 0.8 K",
    "1008.2 hPa",
    "As it came, its largest error was",
    "as left: error (N)",
    "coverage 95 %",
    "Decision rule: guarded acceptance",
    "The results apply only to the instrument named above",
    "must not be copied in part",
    "not claimed to be accredited",
    "in the manner of the documents named",
    "was not checked against the document",
    "opinions and interpretations",
    "In the manner of ISO 376:2011",
    "HD-1000-0427-2026-11-10.nkt",
    "nktsense 0.1.0",
    *WARNINGS,
    *SUSPECTS,
)


@pytest.mark.parametrize("wanted", CONTENTS)
def test_reader_finds_it_on_screen_and_on_paper(html: Html, pdf: Pdf, wanted: str) -> None:
    assert squeezed(wanted) in squeezed(html.text)
    assert squeezed(wanted) in squeezed("".join(pdf.pages))


def test_model_is_given_with_all_digits_and_its_range(record: Document, html: Html) -> None:
    assert record.model is not None
    for value in (*record.model.coefficients, record.model.zero_reading):
        assert repr(value) in html.text
    assert "98.1102 N to 981.102 N" in html.text
    assert "reading − zero = c1 F + c2 F²" in html.text


def test_hashes_of_record_recording_and_predecessor_are_printed(record: Document, html: Html, pdf: Pdf) -> None:
    assert record.raw is not None
    for digest in (record.sha256, record.raw.sha256, record.previous_sha256):
        assert digest in html.text
        assert digest in squeezed(pdf.pages[-1])


def test_every_reading_has_its_row(record: Document) -> None:
    rows = re.findall(r"<tr>(.*?)</tr>", html_of(record).split("Annex A")[1].split("Annex B")[0], re.DOTALL)
    cells = [re.findall(r"<td[^>]*>(.*?)</td>", row, re.DOTALL) for row in rows if "<td" in row]
    assert [row[0] for row in cells] == [str(point.number) for point in record.points]
    for row, point in zip(cells, record.points, strict=True):
        assert float(row[5]) == pytest.approx(point.reading, abs=1e-4)
        assert float(row[4]) == pytest.approx(point.force_n, abs=1e-3)


def test_every_share_of_the_budget_has_its_part(html: Html) -> None:
    high = 981.10181265
    squares = [row.absolute_n**2 + (row.relative * high) ** 2 for row in BUDGET]
    for row, square in zip(BUDGET, squares, strict=True):
        part = 100 * square / sum(squares)
        assert row.name in html.text
        assert ("< 1 %" if part < 1 else f"{part:.0f} %") in html.text
    assert f"combined standard uncertainty {sum(squares) ** 0.5:.2f}" in html.text


def test_results_are_rounded_to_two_digits_of_their_uncertainty(record: Document) -> None:
    # GUM 7.2.6: 10.47 becomes 11, 28.05 becomes 28; the value goes to the same place.
    steps = (
        replace(record.steps[0], error_n=-0.04678, as_left_error_n=0.0, expanded_u_n=0.1047),
        replace(record.steps[1], error_n=1.23456, as_left_error_n=-0.0004, expanded_u_n=0.2805),
    )
    text = Html(html_of(replace(record, steps=steps, points=(), discarded=()).sealed())).text
    assert "−0.05 0.00 0.11 0.11 2.05" in text
    assert "+1.23 0.00 0.28 0.15 2.05" in text


def test_nothing_says_certificate_of_the_record_or_that_a_document_is_met(html: Html) -> None:
    lower = html.text.lower()
    assert "calibration certificate" not in lower
    assert "conforms to" not in lower
    assert "complies" not in lower


@pytest.mark.parametrize(("decided", "shape"), [("accepted", "●"), ("refused", "✕"), ("cannot tell", "◇")])
def test_decision_has_word_shape_and_rule(record: Document, decided: str, shape: str) -> None:
    assert record.judged is not None
    judged = replace(record.judged, decided=decided)
    text = Html(html_of(replace(record, judged=judged, points=(), discarded=()).sealed())).text
    assert f"{shape} Limit of error, with the new curve: {decided}" in text
    assert "Decision rule: guarded acceptance" in text
    assert "No statement of conformity is made" not in text


def test_without_a_limit_there_is_no_statement_of_conformity(record: Document) -> None:
    text = Html(html_of(replace(record, judged=None, points=(), discarded=()).sealed())).text
    assert "No statement of conformity is made" in text
    assert "Decision rule" not in text


def test_instrument_that_states_no_force_has_no_error_as_found() -> None:
    counts = document("counts")
    page = html_of(replace(counts, points=(), discarded=()).sealed())
    assert "As found: the instrument stated no force of its own" in page
    assert "as found: error (N)" not in page
    assert "counts/N²" in page


def test_every_page_has_the_number_and_the_last_one_the_end(record: Document, pdf: Pdf) -> None:
    count = len(pdf.pages)
    assert count == len(pictures_of(record, 20.0)) >= 4
    for number, page in enumerate(pdf.pages, 1):
        assert record.identity in page
        assert f"page {number} of {count}" in page
        assert ("End of calibration record" in page) == (number == count)


def test_refused_record_cannot_be_taken_for_another(record: Document) -> None:
    spoiled = refused()
    text = Html(html_of(spoiled)).text
    assert "✕ Calibration refused" in text
    assert "no force may be stated with this calibration" in text
    assert text.count("the instrument holds no class by it") == len(spoiled.evaluations)
    for reason in spoiled.refusals:
        assert reason in text
    for absent in ("The curve", "Uncertainty budget", "± U", "Decision rule", "Calibrated from", "error (N)"):
        assert absent not in text
    assert f"{spoiled.points[10].number} " in text
    pages = Pdf(pdf_of(spoiled)).pages
    assert "Calibration refused" in pages[0]
    assert all("REFUSED" in page for page in pages[1:])
    assert "REFUSED" not in Html(html_of(record)).text


def test_record_that_is_called_valid_but_has_no_model_is_shown_as_refused(record: Document) -> None:
    text = Html(html_of(replace(record, model=None, points=(), discarded=()).sealed())).text
    assert "Calibration refused" in text
    assert "No reason was recorded" in text


def test_same_record_gives_the_same_bytes_in_every_process(record: Document, pdf: Pdf) -> None:
    assert pdf_of(record) == pdf.data
    code = (
        "import sys, hashlib, sample; from nktsense.report import calibration_page as page;"
        "d = sample.document(); print(hashlib.sha256(page.pdf_of(d) + page.html_of(d).encode()).hexdigest())"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "77", "TZ": "Asia/Tokyo"}
    there = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parent,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert there.stdout.strip() == hashlib.sha256(pdf.data + html_of(record).encode()).hexdigest()


def test_record_itself_is_attached(record: Document, pdf: Pdf) -> None:
    assert Document.from_json(pdf.attachment) == record


def test_html_needs_no_other_file_and_holds_no_script(html: Html) -> None:
    assert not {"script", "link", "iframe", "object", "embed", "img", "base", "form"} & set(html.tags)
    assert all(link.startswith("#") for link in html.links)
    assert not any(name.startswith("on") for name in html.attributes)
    assert not re.search(r"@import|url\((?!#)|expression\(", html.source)
    assert len(html.ids) == len(set(html.ids))
    assert {link[1:] for link in html.links} <= set(html.ids)


def test_evaluation_without_a_table_says_why(record: Document) -> None:
    tables = (
        Table(title="In the manner of ISO 376", columns=(), rows=(), result="Not evaluated: it needs two series."),
        Table(title="Ragged", columns=("a",), rows=(("-1.5", "x"), ()), notes=()),
    )
    spoiled = replace(record, evaluations=tables, points=(), discarded=()).sealed()
    text = Html(html_of(spoiled)).text
    assert "In the manner of ISO 376 Not evaluated: it needs two series." in text
    assert "Ragged a −1.5" in text
    assert "it needs two series" in " ".join(Pdf(pdf_of(spoiled)).pages)


def test_files_are_written_or_the_folder_is_named(tmp_path: Path) -> None:
    plain = bare("A1")
    write_html(plain, tmp_path / "a.html")
    write_pdf(plain, tmp_path / "a.pdf")
    assert (tmp_path / "a.html").read_text("utf-8") == html_of(plain)
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    with pytest.raises(CalibrationError, match=r"missing.*cannot be written"):
        write_pdf(plain, tmp_path / "missing" / "a.pdf")
