"""How answers are put on pages of one row."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from nktsense.view.house.paging import page_with, pages_of


def test_what_fits_stands_on_one_page_without_room_for_more() -> None:
    assert pages_of([100, 100, 100], 316, 8, 90) == (range(3),)
    assert pages_of([100, 100, 100], 315, 8, 90) == (range(2), range(2, 3))
    assert pages_of([], 300, 8, 90) == ()


@given(st.lists(st.integers(1, 500), max_size=40), st.integers(50, 2000), st.integers(0, 16), st.integers(0, 120))
def test_every_answer_is_on_one_page_and_no_page_is_too_wide(widths: list[int], row: int, gap: int, more: int) -> None:
    pages = pages_of(widths, row, gap, more)
    assert [index for page in pages for index in page] == list(range(len(widths)))
    room = row if len(pages) <= 1 else row - more - gap
    for number, page in enumerate(pages):
        assert len(page) >= 1
        assert len(page) == 1 or sum(widths[i] for i in page) + gap * (len(page) - 1) <= room
        assert all(page_with(pages, index) == number for index in page)
