"""Where the records are: what an address may say, what is asked of a connection, and what a message never shows."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nktsense.errors import RecordsError
from nktsense.records.opening.door import open_store
from nktsense.records.opening.place import PLACE_VARIABLE, default_place, place_of


@pytest.fixture(autouse=True)
def _no_server_by_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PGHOST", "PGHOSTADDR", "PGSERVICE", "PGSSLMODE"):
        monkeypatch.delenv(name, raising=False)


def test_the_default_is_a_file_or_what_the_environment_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(PLACE_VARIABLE, str(tmp_path / "clinic.db"))
    assert place_of().file == tmp_path / "clinic.db"
    monkeypatch.delenv(PLACE_VARIABLE)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert Path(default_place()).name == "records.db"
    assert not place_of().is_server


@pytest.mark.parametrize("text", ["", "  ", "a\0b"])
def test_a_file_has_a_name(text: str) -> None:
    with pytest.raises(RecordsError):
        place_of(text)


@pytest.mark.parametrize("text", ["mysql://u@h/d", "sqlite:///x.db", "http://h/d", "file:///etc/passwd", "://"])
def test_other_addresses_are_refused(text: str) -> None:
    with pytest.raises(RecordsError, match="Records cannot be kept"):
        place_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "postgresql://u@/clinic?host=/run/postgresql",
        "postgresql://u@localhost/clinic",
        "postgresql://u@127.0.0.1:5433/clinic",
        "postgresql://u@[::1]/clinic",
        "postgresql://u@localhost/clinic?sslmode=disable",
        "postgres:///clinic",
    ],
)
def test_this_computer_needs_no_certificate(text: str) -> None:
    place = place_of(text)
    assert place.is_server
    assert place.url is not None
    assert place.url.query.get("sslmode") in (None, "disable")


REMOTE = [
    "postgresql://u@db.clinic.example/clinic",
    "postgresql+psycopg://u@10.0.0.5:5432/clinic",
    "postgresql://u@localhost.clinic.example/clinic",
    "postgresql://u@/clinic?host=db.clinic.example",
    "postgresql://u@/clinic?host=localhost:5432,db.clinic.example:5432",
    "postgresql://u@/clinic?host=localhost&host=db.clinic.example",
    "postgresql://u@localhost/clinic?hostaddr=10.0.0.5",
]


@pytest.mark.parametrize("text", REMOTE)
def test_another_computer_shows_a_verified_certificate(text: str) -> None:
    url = place_of(text).url
    assert url is not None
    assert url.query["sslmode"] == "verify-full"


@pytest.mark.parametrize("text", REMOTE)
@pytest.mark.parametrize("mode", ["disable", "allow", "prefer"])
def test_another_computer_without_encryption_is_refused(text: str, mode: str) -> None:
    sign = "&" if "?" in text else "?"
    with pytest.raises(RecordsError, match="without encryption"):
        place_of(f"{text}{sign}sslmode={mode}")
    with pytest.raises(RecordsError, match="without encryption"):
        place_of(f"{text}{sign}sslmode=verify-full&sslmode={mode}")


def test_a_host_of_the_environment_is_another_computer_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGHOST", "db.clinic.example")
    monkeypatch.setenv("PGSSLMODE", "disable")
    url = place_of("postgresql:///clinic").url
    assert url is not None
    assert url.query["sslmode"] == "verify-full"
    monkeypatch.setenv("PGSERVICE", "clinic")
    with pytest.raises(RecordsError, match="service"):
        place_of("postgresql://localhost/clinic")


@pytest.mark.parametrize(
    "text",
    [
        "postgresql://u:s3cret-Word@localhost:notaport/clinic",
        "postgresql://u:s3cret-Word@localhost/",
        "postgresql://u:s3cret-Word@h/clinic?sslmode=disable",
        "postgresql://u@h/clinic?password=s3cret-Word&sslmode=disable",
        "postgresql://u:s3cret-Word@127.0.0.1:1/clinic",
        "postgresql://u@127.0.0.1:1/clinic?password=s3cret-Word",
    ],
)
def test_no_message_shows_a_password(text: str) -> None:
    with pytest.raises(RecordsError) as refused:
        open_store(text)
    assert "s3cret" not in str(refused.value)
    assert refused.value.__cause__ is None
    assert refused.value.__suppress_context__ or refused.value.__context__ is None


def test_a_place_as_text_shows_no_password() -> None:
    place = place_of("postgresql://u:s3cret@localhost:5433/clinic?password=s3cret&sslpassword=s3cret")
    assert str(place) == "postgresql://u@localhost:5433/clinic"
    assert "s3cret" not in f"{place} {place!r} {place.url!r}"[: -len(repr(place.url))]


@given(st.text(max_size=60))
@example("~nobody-here/records.db")
def test_any_text_is_a_place_or_a_refusal(text: str) -> None:
    for address in (text, f"postgresql://{text}", f"postgresql://u@h/{text}"):
        try:
            place = place_of(address)
        except RecordsError:
            continue
        assert place.is_server == (place.path is None)


def test_the_address_of_a_server_keeps_its_options_and_loses_every_password() -> None:
    place = place_of(
        "postgresql://anna:secret@localhost:5433/clinic?sslmode=disable&application_name=desk&password=other"
    )
    assert place.address == "postgresql://anna@localhost:5433/clinic?application_name=desk&sslmode=disable"
    assert place_of(place.address).address == place.address
