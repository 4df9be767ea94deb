"""A small clinic with something in every table, and an attacker who writes past the program."""

from __future__ import annotations

import resource
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from clinic import Visit, add_testers, whole
from sqlalchemy import text

from nktsense.records.people.clients import Identity, NewClient, add_client
from nktsense.records.people.consent import ConsentKind, give_consent
from nktsense.records.sessions.recordings import add_recording, seal_recording
from nktsense.records.sessions.signing import amend, sign_off
from nktsense.records.sessions.stored import start_session
from nktsense.records.store import Store

RECORDING = "7d444840-9dc0-41d1-b245-5ffdce74fad2"
NAME = "Ottilie Zweigelt"
NOTES = "Lives above the bakery; afraid of needles."


def live(store: Store) -> Visit:
    """Fill empty records: client C1 with all there can be, client C2 with nothing but a consent."""
    add_testers(store)
    contact = "Birkenweg 3, 0000 Musterdorf"
    identity = Identity(name=NAME, birth_date="1980-02-29", contact=contact, notes=NOTES)
    add_client(store, "T1", NewClient(code="C1", birth_year=1980, sex="F", mass_kg=70.5, stature_m=1.7), identity)
    add_client(store, "T1", NewClient(code="C2", birth_year=1991))
    give_consent(store, "T1", "C1", ConsentKind.TESTING, "Signed on paper, folder 3.")
    give_consent(store, "T1", "C2", ConsentKind.RESEARCH)
    visit = whole("C1")
    start_session(store, "T1", visit.session)
    add_recording(store, "T1", visit.id, 1, f"{RECORDING}.nkt", RECORDING)
    seal_recording(store, "T1", RECORDING, "ab" * 32, 4096)
    sign_off(store, "T1", visit.id, "results reviewed")
    amend(store, "T1", visit.id, "results reviewed", "The side was read aloud wrongly.")
    return visit


def attack(store: Store, *statements: str, **values: Any) -> None:
    """Write to the database as somebody who may do anything there: no guard, no foreign key, no trail."""
    if store.is_server:
        with store.engine.begin() as connection:
            connection.execute(text("SET LOCAL session_replication_role = replica"))
            for statement in statements:
                connection.execute(text(statement), values)
        return
    connection = store.engine.raw_connection()
    driver: Any = connection.driver_connection
    guards = [f"DROP TRIGGER IF EXISTS audit_no_{verb}" for verb in ("update", "delete")]
    for statement in (
        "PRAGMA query_only = OFF",
        "PRAGMA foreign_keys = OFF",
        *guards,
        *statements,
        "PRAGMA foreign_keys = ON",
    ):
        driver.execute(statement, values if ":" in statement else {}).close()
    connection.close()


@contextmanager
def small_disk(store: Store, largest_bytes: int) -> Generator[None]:
    """No file can grow beyond a size, as on a full disk; what the store has to write back is written before."""
    store.close()  # its side file is empty then
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest_bytes, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
