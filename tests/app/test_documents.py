"""Documents keep up with the code: every code is explained, every link leads somewhere, every example runs."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = [*(ROOT / "nktsense").rglob("*.py")]
PAGES = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "firmware_bridge").rglob("*.md")]
METHODS = sorted((ROOT / "docs" / "methods").glob("*.md"))


def code_words(call: str, files: list[Path]) -> set[str]:
    pattern = re.compile(call + r'\(\s*"([a-z_]+)"')
    return {word for file in files for word in pattern.findall(file.read_text("utf-8"))}


@pytest.mark.parametrize(
    ("call", "room"),
    [
        ("Problem", "nktsense"),
        ("Remark", "nktsense/grading/grade.py"),
        ("Remark", "nktsense/grading/examiner.py"),
        ("_fault", "nktsense/grading/examiner.py"),
    ],
)
def test_every_code_is_explained(call: str, room: str) -> None:
    files = [file for file in SOURCES if str(file.relative_to(ROOT)).startswith(room)]
    words = code_words(call, files)
    assert words
    text = (ROOT / "docs" / "grade-json.md").read_text("utf-8") + (ROOT / "docs" / "verdicts.md").read_text("utf-8")
    assert {word for word in words if f"`{word}`" not in text} == set()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text("utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), f"{page.name}: {target}"


@pytest.mark.parametrize("page", METHODS, ids=lambda page: page.name)
def test_every_example_runs(page: Path) -> None:
    result = doctest.testfile(str(page), module_relative=False)
    assert result.failed == 0
