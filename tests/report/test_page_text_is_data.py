"""Whatever is typed into a record is shown as it stands: no HTML, style sheet or Typst markup comes of it."""

from __future__ import annotations

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from printed import Html, Pdf, squeezed
from sample import bare

from nktsense.report.calibration_page import html_of, pdf_of, pictures_of

HOSTILE = (
    "<script>alert(1)</script>",
    "</style><b>x</b>",
    '" onload="x',
    "' onmouseover='x",
    "{{ 7 * 7 }} {% raw %}",
    "&lt;b&gt; &amp;",
    "]]><!-- -->",
    '#eval("1 + 1") #panic()',
    "*bold* _thin_ `raw` $x^2$ @here <label> = Title",
    "\\u{41} \\ // /* note */ --- ~",
    "https://example.org/a?b=c",
    "\\22 ; } body { display: none",
)
TEXT = st.text(st.characters(exclude_categories=("Cc", "Cs", "Cf", "Zl", "Zp")), min_size=1, max_size=40)


def shown_in_html(text: str) -> bool:
    return squeezed(text) in squeezed(Html(html_of(bare(text))).text)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stands_on_the_page_as_it_is(text: str) -> None:
    plain = Html(html_of(bare("x")))
    page = Html(html_of(bare(text)))
    assert page.tags == plain.tags
    assert page.attributes == plain.attributes
    assert page.links == plain.links
    assert squeezed(text) in squeezed(page.text)
    assert squeezed(text) in squeezed("".join(Pdf(pdf_of(bare(text))).pages))


@pytest.mark.parametrize("text", ['"; } </style><script>', "a\\", "\\22 "])
def test_identity_cannot_leave_its_string_in_the_style_sheet(text: str) -> None:
    plain, page = Html(html_of(bare("x"))), Html(html_of(bare(text)))
    [style], [plain_style] = page.styles, plain.styles
    assert "<" not in style
    for sign in "{};":
        assert style.count(sign) == plain_style.count(sign)
    assert style.count('"') == plain_style.count('"')


@settings(max_examples=20, deadline=None)
@given(TEXT)
def test_any_text_leaves_the_structure_alone(text: str) -> None:
    page = Html(html_of(bare(text)))
    assert squeezed(text) in squeezed(page.text)
    assert page.tags == Html(html_of(bare("y"))).tags


@settings(max_examples=15, deadline=None)
@given(st.text(st.characters(codec="latin-1", exclude_categories=("Cc", "Cf")), min_size=1, max_size=40))
def test_any_text_is_printed(text: str) -> None:
    assert squeezed(text) in squeezed("".join(Pdf(pdf_of(bare(text))).pages))


def test_scripts_of_the_world_are_kept() -> None:
    text = "Ångström Łódź Ελλάδα Київ עברית العربية 日本語 हिन्दी ไทย 한국어 😀"
    assert shown_in_html(text)
    assert squeezed("Łódź Ελλάδα Київ") in squeezed("".join(Pdf(pdf_of(bare(text))).pages))


def test_signs_that_would_turn_or_hide_what_follows_are_shown() -> None:
    page = Html(html_of(bare("12\u202e34\x00\x1b[31m\u2066"))).text
    assert "12�34��[31m�" in page
    assert "\u202e" not in page


def test_very_long_names_stay_on_the_paper() -> None:
    for number, page in enumerate(pictures_of(bare("W" * 300), 30.0), 1):
        with Image.open(io.BytesIO(page)) as image:
            grey = image.convert("L")
            right = grey.crop((int(grey.width * 0.92), 0, grey.width, grey.height))
            assert right.getextrema()[0] > 250, f"page {number} has ink in its right margin"
