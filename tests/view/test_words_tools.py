"""The translations are complete, fit the code and are compiled; and the tools that keep them so."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from nktsense.view import window_problem

if (_problem := window_problem()) is not None:
    pytest.skip(_problem, allow_module_level=True)

sys.path.append(str(Path(__file__).parents[2] / "scripts"))

import PySide6
import translations
from PySide6.QtCore import QTranslator
from translation_parts import ts_file
from translation_parts.own import NoLiteralError, gather_own
from translation_parts.sentences import Gathered, gather_python
from translation_parts.ts_file import Message

from nktsense.view.words.language import BELOW, DATA, OWN, PRINTED, TRANSLATED

HOW = "scripts/translations.py update > todo.json, translate, fill, release: docs/translations.md"


@pytest.mark.parametrize("context", [BELOW, OWN, PRINTED])
def test_every_text_is_translated_fits_the_code_and_is_compiled(context: str) -> None:
    wrong = translations.Files().check([one for one in translations.extracted() if one[0] == context])
    assert wrong == [], f"{len(wrong)} texts; {HOW}"


def test_the_files_are_where_the_window_looks_for_them() -> None:
    for language in TRANSLATED:
        assert (DATA / f"nktsense_{language}.qm").is_file()


def read_python(code: str, folder: Path, *words: str) -> dict[str, list[bool]]:
    """Return the sentences of a module, and which of their places are numbers."""
    file = folder / "module.py"
    file.write_text(code, encoding="utf-8")
    found = Gathered()
    gather_python(file, "module.py", frozenset(words), found)
    return {one.text: [hole.number for hole in one.holes] for one in found.by_text.values()}


def test_sentences_are_read_from_the_code(tmp_path: Path) -> None:
    code = '''
"""The text of a docstring."""
from typing import Literal
__all__ = ["Some name"]
KIND: Literal["not shown here"] = "shown here"
"""What stands below a constant is no text."""

def told(n: int, name: str, force_n: float) -> str:
    """Return no text."""
    if n == 1:
        return f"{name} held {force_n:.1f} N. It was trial {n}."
    tail = "one" if n else "no"
    return f"There {'is' if n == 1 else 'are'} {len(name)} more" + " to come."
'''
    assert read_python(code, tmp_path) == {
        "shown here": [],
        "{1} held {2} N.": [False, True],
        "It was trial {1}.": [False],
        "There is {1} more to come.": [True],
        "There are {1} more to come.": [True],
    }


def test_identifiers_are_not_taken_for_words(tmp_path: Path) -> None:
    code = 'a = ["low_load", "N/s", "left", "x.toml", f"test:{1}:{2}", f"{3} N", "SELECT 1", r"\\d+ x"]'
    assert read_python(code, tmp_path) == {}
    assert read_python(code, tmp_path, "left") == {"left": []}


def house(folder: Path, code: str) -> Path:
    """Return a repository with one page of a window."""
    view = folder / "nktsense" / "view"
    view.mkdir(parents=True)
    (view / "page.py").write_text(f"from nktsense.view.words import said, tr\n{code}\n", encoding="utf-8")
    return folder


def test_own_words_are_the_literals_of_tr(tmp_path: Path) -> None:
    own, below = Gathered(), Gathered()
    gather_own(house(tmp_path, 'a = tr("Trial {number} " "of 3", number=1)\nb = said("It is so.")'), own, below)
    assert list(own.by_text) == ["Trial {number} of 3"]
    assert list(below.by_text) == ["It is so."]


def test_a_text_that_is_no_literal_is_named(tmp_path: Path) -> None:
    with pytest.raises(NoLiteralError, match=r"page\.py:3"):
        gather_own(house(tmp_path, 'x = "a"\ny = tr(x)'), Gathered(), Gathered())


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    messages = [
        Message("one", 'Hold <b> & "that"', "Hält <b> & „das“", "{1}: a < b"),
        Message("one", " and ", " und "),
        Message("two", "Not yet"),
        Message("two", "Once", "Einst", vanished=True),
    ]
    ts_file.write(tmp_path / "a.ts", "de", messages)
    assert ts_file.read(tmp_path / "a.ts") == messages


def words(*texts: str) -> translations.Contexts:
    own = Gathered()
    for text in texts:
        own.add(text, [], "page.py")
    return [(OWN, own), (BELOW, Gathered())]


def test_translations_survive_that_the_code_changes(tmp_path: Path) -> None:
    """Old ones stay, new ones are asked for, what went is put aside and comes back with what it had."""
    files = translations.Files(tmp_path)
    todo = files.update(words("Trial {number}", "Go on"))
    assert todo == [{"context": OWN, "source": text, "de": "", "es": ""} for text in ("Trial {number}", "Go on")]
    wrong = files.fill(
        [
            {"source": "Trial {number}", "de": "Versuch {zahl}", "es": "Intento {number}"},
            {"source": "Go on", "de": "Weiter", "es": "Seguir"},
        ]
    )
    assert len(wrong) == 1
    assert "Versuch {zahl}" in wrong[0]
    assert [row["source"] for row in files.update(words("Trial {number}", "Go on"))] == ["Trial {number}"]
    assert [row["source"] for row in files.update(words("Stop"))] == ["Stop"]
    assert [row["source"] for row in files.update(words("Stop", "Go on"))] == ["Stop"]


def test_what_is_wrong_is_told(tmp_path: Path) -> None:
    files = translations.Files(tmp_path)
    files.update(words("Stop.", "Go on"))
    files.fill([{"source": "Go on", "de": "Weiter", "es": "Seguir"}])
    told = "\n".join(files.check(words("Go on", "Wait")))
    for wrong in ("not taken from the code yet: Wait", "not in the code any more: Stop.", "there is no nktsense_de.qm"):
        assert wrong in told
    assert "de: not translated: Stop." in told
    assert files.fill([{"source": "Stop.", "de": "Stopp", "es": "Pare."}]) == [
        "de: one of the two ends with a full stop: Stop. -> Stopp"
    ]


@pytest.mark.skipif(
    not any((Path(PySide6.__file__).parent / name).exists() for name in ("lrelease", "lrelease.exe")),
    reason="Qt's lrelease is not in this PySide6",
)
def test_qts_own_tool_compiles_what_was_written(tmp_path: Path) -> None:
    files = translations.Files(tmp_path)
    for language in TRANSLATED:
        messages = [Message(BELOW, "Held {1}", "Hielt {1}"), Message(BELOW, "Not yet"), Message(OWN, "A & B", "B & A")]
        ts_file.write(files.of(language), language, messages)
    files.release()
    compiled = QTranslator()
    assert compiled.load(str(tmp_path / "nktsense_de.qm"))
    assert compiled.translate(BELOW, "Held {1}") == "Hielt {1}"
    assert compiled.translate(OWN, "A & B") == "B & A"
    assert not compiled.translate(BELOW, "Not yet")
