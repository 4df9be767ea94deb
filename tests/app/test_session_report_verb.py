"""``nktsense session report``: from the records to a file, with the letterhead of the settings."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from nktsense.preferences import PreferenceStore
from tests.app.session_script import GIVES_WAY, HOLDS, OPENING, Said, a_test, records, run, session

LINES = (
    *OPENING,
    *a_test(GIVES_WAY, "test gluteus_maximus left lever 0.3"),
    "release pressure left iliopsoas | deep in the groin | light",
    "done 40",
    *a_test(HOLDS, "retest"),
    "homework lift the leg <b>slowly</b> | 2 x 10 | every morning",
    "close only this was wanted",
)


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with records that hold one session."""
    folder = tmp_path_factory.mktemp("clinic")
    with pytest.MonkeyPatch.context() as patch:
        records(folder, patch)
        said = session("--client", "C-1", "--tester", "T1", lines=LINES)
    (folder / "session").write_text(said.one("closed")["session"])
    return folder


@pytest.fixture
def identifier(clinic: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("NKTSENSE_RECORDS", str(clinic / "records.db"))
    monkeypatch.setenv("NKTSENSE_KEY_FILE", str(clinic / "key"))
    monkeypatch.setenv("NKTSENSE_PREFERENCES", str(tmp_path / "preferences.json"))
    return (clinic / "session").read_text()


def written(identifier: str, file: Path, *options: str) -> Said:
    return run("session", "report", identifier[:8], "-o", str(file), *options, json_lines=False)


def test_a_report_is_written_for_each_reader(identifier: str, tmp_path: Path) -> None:
    for reader in ("client", "colleague", "both"):
        said = written(identifier, tmp_path / f"{reader}.html", "--for", reader)
        assert said.code == 0, said.errors
        assert f"{reader}.html is written." in said.text.replace("\n", "")
    client, colleague, both = ((tmp_path / f"{one}.html").read_text() for one in ("client", "colleague", "both"))
    assert ["Your muscle tests" in page for page in (client, colleague, both)] == [True, False, True]
    assert ["Muscle test report" in page for page in (client, colleague, both)] == [False, True, True]
    assert "Repeated change (3 of 3)" in colleague
    assert colleague.count('aria-label="Force over time') == 2  # drawn from the recordings beside the records
    assert "lift the leg &lt;b&gt;slowly&lt;/b&gt;" in client
    said = written(identifier, tmp_path / "report.pdf")
    assert said.code == 0, said.errors
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")


def test_letterhead_comes_from_the_settings_and_a_lost_logo_is_told(identifier: str, tmp_path: Path) -> None:
    letterhead = {"practice": "Praxis am Kanal", "lines": ["Kanalweg 12"], "logo": str(tmp_path / "lost.png")}
    PreferenceStore(tmp_path / "preferences.json").change(letterhead=letterhead)
    said = run("session", "report", identifier, "-o", str(tmp_path / "a.html"), "--name", "Arthur Dent")
    row = json.loads(said.text)
    assert (row["session"], row["for"]) == (identifier, "both")
    assert "lost.png cannot be read" in row["told"][0]
    page = (tmp_path / "a.html").read_text()
    assert "Praxis am Kanal" in page
    assert "Kanalweg 12" in page
    assert "Arthur Dent" in page


def test_who_read_the_records_for_it_is_in_the_audit_trail(identifier: str, tmp_path: Path) -> None:
    assert written(identifier, tmp_path / "a.html", "--by", "T2").code == 0
    trail = run("records", "trail")
    assert any('"T2"' in line and '"read"' in line for line in trail.text.splitlines())


def test_nothing_is_overwritten_unasked_and_odd_names_are_refused(identifier: str, tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_text("something else")
    said = written(identifier, file)
    assert said.code != 0
    assert "exists already" in said.errors
    assert file.read_text() == "something else"
    assert written(identifier, file, "--overwrite").code == 0
    assert file.read_bytes().startswith(b"%PDF")
    for name, why in (("a.docx", ".pdf or .html"), ("nowhere/a.pdf", "cannot be written")):
        said = written(identifier, tmp_path / name)
        assert said.code != 0
        assert why in said.errors.replace("\n", " ")
