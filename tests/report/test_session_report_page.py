"""The report of a session on its pages: what is typed stays text, marks are told without colour, files are whole."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
from datetime import UTC
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
import typst
from conducted import ordinary
from made_sessions import Made, cannot_tell, gave_way, hold, low_load, suspected, typed, with_text
from PIL import Image
from printed import Html, Pdf, squeezed

from nktsense.errors import NktsenseError
from nktsense.preferences import Letterhead
from nktsense.protocol.library import load_library
from nktsense.protocol.session.machine import Session
from nktsense.protocol.session.plan import PlannedMuscle, SessionPlan
from nktsense.protocol.session.steps import GiveHomework
from nktsense.report.session_marks import LOOKS, Mark, mark_svg
from nktsense.report.session_model import Model
from nktsense.report.session_page import html_of, pdf_of, pictures_of, report_of, write_html, write_pdf

HOSTILE = (
    "<script>alert(1)</script>",
    "</style></p><b>x</b>",
    '" onload="x',
    "{{ 7 * 7 }} {% raw %} {page} {0} {",
    "&lt;b&gt; &amp; ]]><!-- -->",
    '#import "x" #eval("1 + 1") #panic()',
    "*bold* _thin_ `raw` $x^2$ @here <label> = Title",
    "\\u{41} \\ // /* note */ --- ~ \\22 ; } body { display: none",
)


def report(session: Session, **options: object) -> Model:
    return report_of(session, load_library(), zone=UTC, made_s=1_790_100_000.0, **options)  # type: ignore[arg-type]


def everywhere(text: str) -> Model:
    """Return a report with one text in every field that people type."""
    head = Letterhead(practice=text, lines=(text, text))
    return report(with_text(text), letterhead=head, client_name=text)


@pytest.fixture(scope="module")
def plain() -> Html:
    return Html(html_of(everywhere("x")))


@pytest.mark.parametrize("text", HOSTILE)
def test_what_is_typed_stands_on_the_page_as_it_is(text: str, plain: Html) -> None:
    model = everywhere(text)
    page = Html(html_of(model))
    assert (page.tags, page.attributes, page.links) == (plain.tags, plain.attributes, plain.links)
    pages = [squeezed(words) for words in Pdf(pdf_of(model)).pages]
    wanted = squeezed(text)
    assert squeezed(page.text).count(wanted) == squeezed(plain.text).count("x") - _others(plain, "x")
    assert all(wanted in words for words in (pages[0], *pages[1:2]))
    assert sum(words.count(wanted) for words in pages) > 20


def _others(page: Html, letter: str) -> int:
    """Return how often a letter stands in what the program says itself: in a report with another text."""
    return squeezed(Html(html_of(everywhere("\N{BLACK STAR}"))).text).count(letter)


def test_signs_that_would_turn_or_hide_what_follows_are_shown() -> None:
    model = everywhere("12\u202e34\x0b\x1b[31m\u2067\u200f")
    text = Html(html_of(model)).text
    assert "12�34��[31m��" in text
    assert not set("\u202e\u2067\x1b") & set(html_of(model))


def test_words_from_right_to_left_leave_what_stands_beside_them_alone() -> None:
    name = "שלום 12"
    model = report(Made().open().compared().session, letterhead=Letterhead(practice=name), client_name=name)
    facts = dict(model.colleague.facts)
    assert facts["Client"] == f"\u2068{name}\u2069, 46 years"
    assert name in Html(html_of(model)).text
    assert len(pictures_of(model, "colleague", 20.0)) == 2


def test_a_text_of_twenty_thousand_characters_is_whole_on_both() -> None:
    text = "".join(f"{number} " for number in range(10_000, 13_334))[:20_000].strip()
    assert len(text) > 19_990
    made = Made().open().whole([hold()] * 3).take(GiveHomework(text=text, dose="", schedule=""))
    model = report(made.session)
    assert text in Html(html_of(model, "client")).text
    pages = Pdf(pdf_of(model, "client")).pages
    assert len(pages) > 3
    numbers = [number for number in text.split(" ") if number in " ".join(pages)]
    assert len(numbers) == len(text.split(" "))


@pytest.fixture(scope="module")
def conducted(tmp_path_factory: pytest.TempPathFactory) -> tuple[Session, Path]:
    folder = tmp_path_factory.mktemp("recordings")
    return ordinary(folder), folder


def test_an_ordinary_session_is_one_page_and_two(conducted: tuple[Session, Path]) -> None:
    session, folder = conducted
    model = report(session, recordings=folder, letterhead=Letterhead(practice="Praxis", lines=("a", "b")))
    counts = [len(pictures_of(model, part, 20.0)) for part in ("client", "colleague", "both")]
    assert counts == [1, 2, 3]
    pages = Pdf(pdf_of(model)).pages
    assert ["page 1 of 1" in pages[0], "page 1 of 2" in pages[1], "page 2 of 2" in pages[2]] == [True] * 3
    assert all(model.head.identity in page for page in pages)


def test_a_language_with_longer_words_leaves_every_column_room() -> None:
    longer = {
        "Peak (N)": "Höchstwert (N)",
        "Gave way (N)": "Gab nach (N)",
        "Push (N/s)": "Druckanstieg (N/s)",
        "Pain": "Schmerz",
        "kept": "eingehalten",
        "{total} forces, no verdict": "{total} Kräfte, keine Bewertung",
        "{held} of {total} held, {unclear} unclear": "{held} von {total} gehalten, {unclear} unklar",
        "not known": "nicht bekannt",
    }
    made = Made().open().whole([cannot_tell(), low_load(), suspected()])
    session = made.whole([typed(), typed(), typed()], "iliopsoas").session
    page = Pdf(pdf_of(report(session, words=lambda text: longer.get(text, text)), "colleague")).pages[0]
    assert "Höchstwert" in page
    assert "Gluteus maximus, left" in page, "on one line, so that its column is wide enough"
    assert "eingehalten, 65\N{NO-BREAK SPACE}s" in page


def test_a_long_session_runs_on_and_counts_its_pages() -> None:
    known = [muscle for muscle in load_library().muscles.values() if muscle.breakable and muscle.paired][:12]
    planned = (PlannedMuscle(muscle=one.id, name=one.name, side="left", region=one.region) for one in known)
    made = Made(SessionPlan(title="All of it", muscles=tuple(planned))).open()
    for muscle in known:
        made.whole([gave_way()] * 3, muscle.id, "left").whole([hold()] * 3, muscle.id, "right")
    model = report(made.session)
    assert len(model.client.rows) == 12
    pages = Pdf(pdf_of(model)).pages
    assert "page 1 of 1" in pages[0]
    assert len(pages) >= 4
    for number, page in enumerate(pages[1:], 1):
        assert f"page {number} of {len(pages) - 1}" in page
        assert model.head.identity in page


def test_very_long_names_stay_on_the_paper() -> None:
    for number, page in enumerate(pictures_of(everywhere("W" * 200), dots_per_inch=30.0), 1):
        with Image.open(io.BytesIO(page)) as image:
            grey = image.convert("L")
            right = grey.crop((int(grey.width * 0.93), 0, grey.width, grey.height))
            assert right.getextrema()[0] > 250, f"page {number} has ink in its right margin"


def test_marks_are_told_apart_in_black_on_a_bad_printer() -> None:
    drawn = {mark: _black(mark) for mark in Mark}
    for one, other in combinations(Mark, 2):
        apart = float(np.abs(drawn[one] - drawn[other]).mean())
        assert apart > 0.04, (one, other)
    assert len({look.word for look in LOOKS.values()}) == len(Mark)


def _black(mark: Mark) -> np.ndarray:
    """Return a mark in black as it comes out at the size of its text and 200 dots an inch, 0 to 1."""
    svg = mark_svg(mark).replace(LOOKS[mark].colour, "#000000")
    page = (
        '#set page(width: 11pt, height: 11pt, margin: 0pt)\n#image(bytes(sys.inputs.svg), format: "svg", width: 11pt)'
    )
    picture = typst.compile(page.encode(), format="png", ppi=200.0, ignore_system_fonts=True, sys_inputs={"svg": svg})
    with Image.open(io.BytesIO(picture)) as image:
        return np.asarray(image.convert("L"), dtype=np.float64) / 255


def test_html_needs_no_other_file_and_runs_nothing() -> None:
    page = Html(html_of(report(Made().open().compared().session)))
    assert not {"script", "link", "iframe", "object", "embed", "img", "base", "form"} & set(page.tags)
    assert page.links == []
    assert not any(name.startswith("on") for name in page.attributes)
    assert "default-src 'none'" in page.source
    assert len(page.ids) == len(set(page.ids))


def test_every_figure_and_logo_is_told_to_whoever_cannot_see_it(
    conducted: tuple[Session, Path], tmp_path: Path
) -> None:
    session, folder = conducted
    logo = tmp_path / "logo.png"
    Image.new("RGB", (60, 20), "#0B5FA5").save(logo)
    head = Letterhead(practice="Praxis am Kanal", logo=str(logo))
    source = html_of(report(session, recordings=folder, letterhead=head))
    assert source.count("<figure") == source.count('<figure role="img" aria-label="') == 5
    assert 'aria-label="Peaks before: 191 N, 190 N, 188 N.' in source
    assert 'alt="Praxis am Kanal"' in source


LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><circle cx="10" cy="10" r="8" fill="#06c"/></svg>'


@pytest.mark.parametrize(
    ("name", "content", "kind", "told"),
    [
        ("logo.svg", LOGO.encode(), "svg", ""),
        ("logo.png", None, "png", ""),
        ("logo.jpg", None, "jpg", ""),
        ("logo.png", b"\x89PNG\r\n\x1a\n and then nothing", None, "no PNG, JPEG or SVG that can be drawn"),
        ("logo.bmp", b"BM, an old picture", None, "no PNG, JPEG or SVG that can be drawn"),
        ("logo.svg", b"<svg><unclosed", None, "no PNG, JPEG or SVG that can be drawn"),
        ("logo.svg", LOGO.replace("<circle", "<script>x</script><circle").encode(), None, "scripts or points to"),
        ("logo.svg", LOGO.replace("<circle", '<image href="/etc/passwd"/><circle').encode(), None, "scripts or points"),
        ("logo.svg", LOGO.encode() + b" " * 4_000_001, None, "larger than 4 MB"),
        ("gone.png", b"", None, "cannot be read (no such file or directory)"),
    ],
)
def test_an_odd_logo_is_told_and_costs_no_report(
    name: str, content: bytes | None, kind: str | None, told: str, tmp_path: Path
) -> None:
    path = tmp_path / name
    if content is None:
        Image.new("RGB", (60, 30), "#0B5FA5").save(path)
    elif content:
        path.write_bytes(content)
    model = report(Made().open().session, letterhead=Letterhead(practice="Praxis", logo=str(path)))
    assert (None if model.head.logo is None else model.head.logo.kind) == kind
    assert len(model.told) == (1 if told else 0)
    assert told in " ".join(model.told)
    assert ("<img" in html_of(model)) == (kind is not None)
    assert len(pictures_of(model, "client", 20.0)) == 1
    if model.head.logo is not None:
        assert model.head.logo.aspect == pytest.approx(2.0, rel=0.02)


def test_the_same_report_gives_the_same_bytes() -> None:
    made = [report(Made().open().compared().session) for _ in range(2)]
    assert pdf_of(made[0]) == pdf_of(made[1])
    assert html_of(made[0]) == html_of(made[1])


@pytest.mark.ci
def test_the_same_report_gives_the_same_bytes_in_every_process() -> None:
    model = report(Made().open().compared().session)
    code = (
        "import hashlib, test_session_report_page as t; from made_sessions import Made;"
        "m = t.report(Made().open().compared().session);"
        "print(hashlib.sha256(t.pdf_of(m) + t.html_of(m).encode()).hexdigest())"
    )
    here = Path(__file__).parent
    root = here.parent.parent
    environment = {**os.environ, "PYTHONHASHSEED": "77", "TZ": "Asia/Tokyo", "PYTHONPATH": str(root)}
    there = subprocess.run(
        [sys.executable, "-c", code], cwd=here, env=environment, capture_output=True, text=True, check=True
    )
    assert there.stdout.strip() == hashlib.sha256(pdf_of(model) + html_of(model).encode()).hexdigest()


def test_files_are_whole_and_nothing_is_overwritten_unasked(tmp_path: Path) -> None:
    model = report(Made().open().session)
    pdf, html = tmp_path / "a.pdf", tmp_path / "a.html"
    write_pdf(model, pdf, "client")
    write_html(model, html, "client")
    assert pdf.read_bytes().startswith(b"%PDF")
    assert html.read_text("utf-8") == html_of(model, "client")
    with pytest.raises(NktsenseError, match=r"a\.pdf exists already"):
        write_pdf(model, pdf, "colleague")
    assert pdf.read_bytes() == pdf_of(model, "client")
    write_pdf(model, pdf, "colleague", overwrite=True)
    assert pdf.read_bytes() == pdf_of(model, "colleague")
    with pytest.raises(NktsenseError, match=r"missing.*cannot be written.*another folder"):
        write_html(model, tmp_path / "missing" / "a.html")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.html", "a.pdf"]
