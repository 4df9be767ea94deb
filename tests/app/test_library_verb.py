"""The verb ``library`` as a user meets it: lists with their sources, one row, and the check of a clinic's file."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console
from typer.testing import CliRunner, Result

from nktsense.errors import LibraryError
from nktsense.protocol.library import Library, load_library
from nktsense.verbs.library import LIBRARY_VARIABLE, clinic_file, library_app
from nktsense.verbs.library_print import listed, shown

CHANGES = """
hidden = ["P017"]
[[muscle]]
id = "soleus"
name = "[red]Soleus[/red] [link=http://x]x[/link]"
source = "our handbook"
reviewed_by = "[bold]B. Example[/bold]"
"""
WARNED = 'hidden = ["multifidus"]\n'
WRONG = '[[muscle]]\nid = "gluteus_maximus"\nhhd = "maybe"\nsource = "s"\n'
TABLES = ("muscles", "pairs", "batteries", "profiles")


@pytest.fixture(autouse=True)
def nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No file of this computer is found."""
    monkeypatch.delenv(LIBRARY_VARIABLE, raising=False)
    monkeypatch.setattr("platformdirs.user_config_dir", lambda _name: str(tmp_path / "settings"))


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(library_app, [*map(str, arguments)])


def words(*arguments: str | Path) -> str:
    """Return what a person reads, without the breaks of lines."""
    result = run(*arguments)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return " ".join(result.stdout.split())


def data(*arguments: str | Path, status: int = 0) -> Any:
    result = run(*arguments, "--json")
    assert result.exit_code == status, result.output
    [line] = result.stdout.splitlines()
    return json.loads(line)


def written(path: Path, text: str) -> Path:
    file = path / "clinic.toml"
    file.write_text(text, "utf-8")
    return file


def at_80_columns(parts: Any) -> list[str]:
    page = io.StringIO()
    console = Console(width=80, file=page, highlight=False)
    for part in parts:
        console.print(part)
    return page.getvalue().splitlines()


def test_validate_counts_what_there_is() -> None:
    counts = data("validate")
    assert (counts["muscles"], counts["pairs"], counts["batteries"], counts["profiles"]) == (62, 66, 5, 4)
    assert counts["words_only"] == 7
    assert sum(counts["evidence"].values()) == 66
    assert (counts["valid"], counts["file"], counts["reviewed"], counts["warnings"]) == (True, None, 0, [])
    text = words("validate")
    assert "The library as it comes: in order." in text
    assert "none of 137 rows" in text


def test_validate_tells_what_a_file_changes(tmp_path: Path) -> None:
    file = written(tmp_path, CHANGES)
    counts = data("validate", file)
    assert counts["file"] == str(file)
    assert (counts["pairs"], counts["reviewed"], counts["rows"]) == (65, 1, 136)
    assert (counts["changed"], counts["hidden"], counts["added"]) == ({"soleus": ["name"]}, ["P017"], [])
    text = words("validate", file)
    assert "changed soleus: name" in text
    assert "hidden P017" in text
    assert "1 of 136 rows" in text


def test_validate_ends_with_one_where_something_is_worth_a_look(tmp_path: Path) -> None:
    file = written(tmp_path, WARNED)
    assert run("validate", file).exit_code == 1
    counts = data("validate", file, status=1)
    assert "pair P039 goes with multifidus, which the file hides" in counts["warnings"]
    assert "▲ pair P039 goes with multifidus, which the file hides." in words("validate", file)


def test_validate_refuses_with_every_mistake(tmp_path: Path) -> None:
    file = written(tmp_path, WRONG)
    told = '[[muscle]] "gluteus_maximus": hhd is "maybe"; it is yes, limited, strap or no'
    assert data("validate", file, status=3) == {"file": str(file), "valid": False, "mistakes": [told]}
    result = run("validate", file)
    assert isinstance(result.exception, LibraryError)
    assert told in str(result.exception)
    missing = data("validate", tmp_path / "none.toml", status=3)
    assert missing["mistakes"] == [f"There is no library file {tmp_path / 'none.toml'}."]


def test_where_the_file_is_looked_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert clinic_file() is None
    usual = tmp_path / "settings" / "library.toml"
    usual.parent.mkdir()
    usual.write_text('hidden = ["P001"]', "utf-8")
    assert data("validate")["hidden"] == ["P001"]
    monkeypatch.setenv(LIBRARY_VARIABLE, str(written(tmp_path, 'hidden = ["P002"]')))
    assert data("validate")["hidden"] == ["P002"]
    stated = tmp_path / "stated.toml"
    stated.write_text('hidden = ["P003"]', "utf-8")
    assert data("validate", stated)["hidden"] == ["P003"]
    assert "P003" not in {row["id"] for row in data("list", "pairs", "--library", stated)["pairs"]}
    # A file that somebody named and that is not there is told, not passed over.
    monkeypatch.setenv(LIBRARY_VARIABLE, str(tmp_path / "gone.toml"))
    assert isinstance(run("list").exception, LibraryError)


def test_list_as_json_holds_every_row_with_source_and_review() -> None:
    held = data("list")
    assert {name: len(rows) for name, rows in held.items()} == {
        "muscles": 62,
        "pairs": 66,
        "batteries": 5,
        "profiles": 4,
    }
    for rows in held.values():
        for row in rows:
            assert row["source"]
            assert row["review"] == "reviewed by: nobody yet"
            assert row["origin"] == "nktsense"
    assert all(pair["words"] == "hypothesis to test" for pair in held["pairs"])
    assert list(data("list", "profiles")) == ["profiles"]


@pytest.mark.parametrize("table", TABLES)
def test_a_list_says_source_and_review(table: str) -> None:
    text = words("list", table)
    assert "reviewed by: nobody yet" in text
    assert ("hypothesis to test" in text) is (table == "pairs")
    for name in {"muscles": ["soleus", "grip"], "pairs": ["P001", "P066"]}.get(table, []):
        assert f"{name} " in text


@pytest.mark.parametrize("table", TABLES)
def test_a_list_is_readable_at_80_columns(table: str) -> None:
    library = load_library()
    lines = at_80_columns(listed(library, table))
    assert max(len(line) for line in lines) <= 80
    rows = {"muscles": library.muscles, "batteries": library.batteries, "profiles": library.profiles}
    ids = rows[table] if table in rows else [pair.id for pair in library.pairs]
    starts = {line.split()[0] for line in lines if line.strip()}
    assert set(ids) <= starts  # each row begins with its whole name
    if table == "pairs":
        for pair in library.pairs:
            assert any({pair.id, pair.inhibited, pair.facilitated} <= set(line.split()) for line in lines), pair.id


def test_every_row_is_readable_at_80_columns() -> None:
    library: Library = load_library()
    for row in library.rows:
        lines = at_80_columns(shown(library, row))
        assert max(len(line) for line in lines) <= 80
        text = " ".join(" ".join(lines).split())
        assert "reviewed by nobody yet" in text
        assert " ".join(row.source.split()[:4]) in text


def test_show_tells_all_of_a_muscle() -> None:
    text = words("show", "gluteus_medius")
    for part in (
        "Lying on the side",
        "from memory of Winter",
        "hip_abduction",
        "P010",
        "hypothesis to test",
        "low-back",
    ):
        assert part in text
    assert "words only" in words("show", "multifidus")
    assert "make test only" in words("show", "quadriceps")
    assert "not a finding" in words("show", "P041")
    assert "(words only)" in words("show", "low-back")
    assert "no rule by which a trial is judged" in words("show", "athlete")
    assert data("show", "P041")["evidence"] == "E2"
    assert data("show", "popliteus")["scorable"] is False


def test_show_of_what_is_not_there() -> None:
    result = run("show", "gluteus_maxim")
    assert isinstance(result.exception, LibraryError)
    assert '(nearest: "gluteus_maximus")' in str(result.exception)


def test_a_clinics_words_are_text_and_nothing_else(tmp_path: Path) -> None:
    file = written(tmp_path, CHANGES)
    text = words("show", "soleus", "--library", file)
    assert "[red]Soleus[/red] [link=http://x]x[/link]" in text
    assert "reviewed by [bold]B. Example[/bold]" in text
    assert "changes name, the rest stays" in text
    assert "our handbook (name); the rest: From memory of" in text
    assert "[red]Soleus[/red]" in words("list", "muscles", "--library", file)
    assert "reviewed by: [bold]B. Example[/bold]" in words("list", "muscles", "--library", file)
