"""Clients by the command: pseudonymous, identity apart, exported, erased; and hostile text does nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.app.session_script import records, run

EVIL = '=HYPERLINK("http://x") [red]<b>O\'Hara</b> \x1b[2J ../../etc \u202e'


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    records(tmp_path, monkeypatch)


def identity(folder: Path, name: str = EVIL) -> Path:
    file = folder / "identity.json"
    file.write_text(json.dumps({"name": name, "birth_date": "1980-02-03", "contact": "a street"}))
    return file


def test_the_first_client_makes_records_that_nobody_reads_without_the_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not (tmp_path / "records.db").read_bytes().startswith(b"SQLite format 3")
    assert (tmp_path / "key").stat().st_mode & 0o077 == 0
    monkeypatch.delenv("NKTSENSE_KEY_FILE")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    said = run("client", "list")
    assert said.code != 0
    assert "key" in said.errors.lower()


def test_a_client_is_listed_shown_and_changed(tmp_path: Path) -> None:
    said = run(
        "client", "change", "C-1", "--mass-kg", "62.5", "--stature-m", "1.7", "--agree", "testing", "--words", "ok"
    )
    assert json.loads(said.text)["mass_kg"] == 62.5
    listed = [json.loads(line) for line in run("client", "list").text.splitlines()]
    assert [(one["code"], one["birth_year"], one["version"]) for one in listed] == [("C-1", 1980, 2)]
    shown = json.loads(run("client", "show", "C-1").text)
    assert shown["client"]["stature_m"] == 1.7
    assert [(one["kind"], one["given"]) for one in shown["consents"]] == [("testing", True)]
    assert "identity" not in shown
    assert run("client", "show", "C-9").code != 0


@pytest.mark.parametrize(
    "options",
    [
        ("../etc",),
        ("Jane Doe",),
        ("=1+1",),
        ("",),
        ("C" * 40,),
        ("C-2", "--birth-year", "3000"),
        ("C-2", "--mass-kg", "nan"),
        ("C-2", "--stature-m", "170"),
        ("C-2", "--keep-until", "soon"),
        ("C-1",),
        ("c-1",),
    ],
)
def test_what_is_no_client_is_refused_and_nothing_is_written(options: tuple[str, ...]) -> None:
    before = run("client", "list").text
    said = run("client", "add", *options)
    assert said.code != 0
    assert "Traceback" not in said.errors
    assert run("client", "list").text == before


def test_who_it_is_stands_apart_and_every_look_is_told(tmp_path: Path) -> None:
    assert run("client", "change", "C-1", "--identity", str(identity(tmp_path))).code == 0
    assert EVIL not in run("client", "show", "C-1").text
    shown = json.loads(run("client", "show", "C-1", "--identity").text)
    assert shown["identity"]["name"] == EVIL
    rows = json.loads(run("records", "verify").text)["seq"]
    run("client", "show", "C-1", "--identity")
    assert json.loads(run("records", "verify").text)["seq"] == rows + 2  # the history and the identity were read
    text = run("client", "show", "C-1", "--identity", json_lines=False).text
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "[red]<b>O'Hara</b>" in text  # nothing in it is taken for markup


@pytest.mark.parametrize("content", ["", "{", "[]", '{"nam": "x"}', '{"name": 3}', "\x00"])
def test_what_is_no_identity_is_refused(tmp_path: Path, content: str) -> None:
    file = tmp_path / "broken.json"
    file.write_text(content)
    said = run("client", "change", "C-1", "--identity", str(file))
    assert said.code != 0
    assert run("client", "change", "C-1", "--identity", str(tmp_path / "nowhere.json")).code != 0


def test_an_export_is_safe_in_a_spreadsheet_and_is_remembered_for_the_erasure(tmp_path: Path) -> None:
    run("client", "change", "C-1", "--identity", str(identity(tmp_path)), "--agree", "contact", "--words", EVIL)
    target = tmp_path / "out"
    made = json.loads(run("client", "export", "C-1", "-o", str(target), "--identity").text)
    assert {file.name for file in target.iterdir()} == set(made["files"])
    assert json.loads((target / "person.json").read_text("utf-8"))["identity"]["name"] == EVIL
    for table in target.glob("*.csv"):
        for line in table.read_text("utf-8-sig").splitlines():
            assert not line.startswith(("=", "+", "-", "@"))
            assert ',"=' not in line
            assert ",=" not in line
    assert run("client", "export", "C-1", "-o", str(target)).code != 0  # it is there already
    erased = json.loads(run("client", "erase", "C-1", "--reason", "wished", "--yes").text)
    assert [one["place"] for one in erased["exports"]] == [str(target)]


def test_nothing_is_erased_without_being_asked_and_the_trail_stays_verifiable(tmp_path: Path) -> None:
    refused = run("client", "erase", "C-1", "--reason", "wished")
    assert refused.code != 0
    assert "C-1" in run("client", "list").text
    run("client", "change", "C-1", "--keep-until", "2099-12-31")
    assert run("client", "erase", "C-1", "--reason", "wished", "--yes").code != 0
    assert "C-1" in run("client", "list").text
    done = run("client", "erase", "C-1", "--reason", "wished", "--although", "entered by mistake", "--yes")
    assert done.code == 0, done.errors
    assert run("client", "list").text == ""
    assert run("client", "show", "C-1").code != 0
    assert json.loads(run("records", "verify").text)["findings"] == []


def test_those_that_need_not_be_kept_are_listed(tmp_path: Path) -> None:
    run("client", "add", "C-2", "--keep-until", "2001-01-01")
    due = [json.loads(line) for line in run("client", "list", "--due").text.splitlines()]
    assert due == [{"code": "C-2", "keep_until": "2001-01-01"}]


def test_results_for_research_leave_under_pseudonyms_and_only_of_who_agreed(tmp_path: Path) -> None:
    run("client", "add", "C-2")
    run("client", "change", "C-1", "--agree", "research")
    refused = run("client", "export-research", "--project", "P1", "-o", str(tmp_path / "no"), "C-2")
    assert refused.code != 0
    assert not (tmp_path / "no").exists()
    named = json.loads(
        run("client", "export-research", "--project", "P1", "-o", str(tmp_path / "a"), "C-1", "C-2").text
    )
    assert (named["clients"], named["left_out"]) == (1, ["C-2"])
    every = json.loads(run("client", "export-research", "--project", "P1", "-o", str(tmp_path / "b")).text)
    assert (every["clients"], every["left_out"]) == (1, [])
    one, other = ((tmp_path / name / "client.csv").read_text("utf-8") for name in "ab")
    assert one == other
    assert "C-1" not in one
    said = run("client", "export-research", "--project", "P2", "-o", str(tmp_path / "c"), json_lines=False)
    assert "personal data" in said.text
    assert (tmp_path / "c" / "client.csv").read_text("utf-8") != one
    erased = json.loads(run("client", "erase", "C-1", "--reason", "wished", "--yes").text)
    assert [copy["place"] for copy in erased["exports"]] == [str(tmp_path / name) for name in "abc"]


def test_nothing_typed_reaches_the_terminal_as_it_is(tmp_path: Path) -> None:
    name = "a\x1b[2J\x7f\x9b2J\u202eb\u200bc"
    run("client", "change", "C-1", "--identity", str(identity(tmp_path, name)))
    said = run("client", "show", "C-1", "--identity").text
    assert json.loads(said)["identity"]["name"] == name
    assert not set(said) & set("\x1b\x7f\x9b\u202e\u200b")
    file = tmp_path / "wrong.json"
    file.write_text(json.dumps({"Jane \x1b[2J Doe": 1}))
    errors = run("client", "change", "C-1", "--identity", str(file)).errors
    assert "is no identity" in errors
    assert "Jane" not in errors
    for prefix in ("%", "\x1b", "é", "\ud800"):
        assert (run("client", "list", "--prefix", prefix).code, run("client", "list", "--after", prefix).code) == (0, 0)
        assert run("client", "list", "--prefix", prefix).text == ""
