"""Roles on a real server: each can what the table says, and nothing else; the trail grows and never changes."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from conftest import MakeStore
from lives import NAME, NOTES, RECORDING, attack, live
from pg_cluster import Cluster
from sqlalchemy import text
from sqlalchemy.engine import Connection

from nktsense.errors import AccessError, RecordsError
from nktsense.records.access.rights import RIGHTS, VIEW_SCHEMA, VIEWS, Role, rights_table
from nktsense.records.access.roles import grant_role, install_roles, revoke_role
from nktsense.records.opening.door import open_store
from nktsense.records.opening.key import KeySource
from nktsense.records.people.clients import NewClient, add_client, identity_of
from nktsense.records.people.consent import ConsentKind, give_consent, withdraw_consent
from nktsense.records.sessions.recordings import check_recordings
from nktsense.records.store import Store
from nktsense.records.trail.verify import verify

Login = Callable[[Role], Store]
TABLES = [
    *("meta", "alembic_version", "audit", "tester", "client", "identity", "consent", "session", "entry", "test"),
    *("trial", "outcome", "homework", "adherence", "goal", "recording", "signed", "copy"),
    *(f"{VIEW_SCHEMA}.{view}" for view in VIEWS),
    *(f"{VIEW_SCHEMA}.{hidden}" for hidden in ("key", "agreed")),
]
STATEMENTS = {
    "SELECT": "SELECT * FROM {table} LIMIT 1",
    "INSERT": "INSERT INTO {table} SELECT * FROM {table} WHERE false",
    "UPDATE": "UPDATE {table} SET {column} = {column} WHERE false",
    "DELETE": "DELETE FROM {table} WHERE false",
}


@pytest.fixture
def clinic(make_server_store: MakeStore) -> Store:
    """Records on a server with roles; client C1 agreed to research."""
    store = make_server_store()
    live(store)
    give_consent(store, "T1", "C1", ConsentKind.RESEARCH)
    install_roles(store, "T1")
    return store


@contextmanager
def acting_as(store: Store, role: Role) -> Generator[Connection]:
    with store.engine.connect() as connection:
        connection.execute(text(f"SET ROLE {role.value}"))
        yield connection
        connection.rollback()


def may(connection: Connection, statement: str) -> bool:
    try:
        connection.execute(text(statement))
    except Exception as error:
        origin: Any = getattr(error, "orig", error)
        connection.rollback()
        if isinstance(origin, psycopg.errors.InsufficientPrivilege):
            return False
        # a view that cannot be written, or the guard of the trail: refused too
        if isinstance(origin, psycopg.errors.ObjectNotInPrerequisiteState | psycopg.errors.IntegrityError):
            return False
        raise
    connection.commit()
    return True


@pytest.mark.parametrize("role", list(Role))
def test_each_role_can_what_the_table_says_and_nothing_else(clinic: Store, role: Role) -> None:
    said = {right.table: set(right.rights) for right in RIGHTS[role]}
    with clinic.engine.connect() as owner:
        heads = {table: owner.execute(text(f"SELECT * FROM {table} LIMIT 0")).keys() for table in TABLES}
    columns = {table: next(iter(names)) for table, names in heads.items()}
    with clinic.engine.connect() as connection:
        connection.execute(text(f"SET ROLE {role.value}"))
        connection.commit()
        can: dict[str, set[str]] = {table: set() for table in TABLES}
        for table in TABLES:
            for verb, statement in STATEMENTS.items():
                if may(connection, statement.format(table=table, column=f'"{columns[table]}"')):
                    can[table].add(verb)
    assert {table: rights for table, rights in can.items() if rights} == said


@pytest.mark.parametrize("role", list(Role))
def test_no_role_changes_the_tables_or_the_trail(clinic: Store, role: Role) -> None:
    refused = (
        "CREATE TABLE mine (a int)",
        "DROP TABLE trial",
        "ALTER TABLE client ADD COLUMN mine int",
        "DROP TRIGGER audit_no_change ON audit",
        "UPDATE audit SET actor = 'T9'",
        "DELETE FROM audit",
        "TRUNCATE audit",
        f"CREATE VIEW {VIEW_SCHEMA}.mine AS SELECT 1",
        "CREATE ROLE mine",
    )
    with clinic.engine.connect() as connection:
        connection.execute(text(f"SET ROLE {role.value}"))
        connection.commit()
        assert [statement for statement in refused if may(connection, statement)] == []


def test_not_even_the_owner_changes_the_trail_by_mistake(clinic: Store) -> None:
    with clinic.engine.connect() as owner:
        assert not may(owner, "UPDATE audit SET actor = 'T9'")
        assert not may(owner, "DELETE FROM audit")


def everything_seen(store: Store, role: Role) -> dict[str, list[dict[str, Any]]]:
    with acting_as(store, role) as connection:
        return {
            view: [dict(row) for row in connection.execute(text(f"SELECT * FROM {VIEW_SCHEMA}.{view}")).mappings()]
            for view in VIEWS
        }


def test_a_researcher_sees_results_and_nobody(clinic: Store) -> None:
    with clinic.reading() as db:
        (client_id,) = db.execute(text("SELECT id FROM client WHERE code = 'C1'")).one()
        session_ids = set(db.scalars(text("SELECT id FROM session")))
    seen = everything_seen(clinic, Role.RESEARCHER)
    assert len(seen["client"]) == 2
    assert len(seen["trial"]) == 6
    assert seen["test"][0]["day"] == 0
    assert {row["client"] for row in seen["trial"]} <= {row["client"] for row in seen["client"]}
    words = repr(seen)
    for hidden in (NAME, NOTES, "C1", client_id, *session_ids, "T1", "sim:break", "Release, then", "hold at 120"):
        assert hidden not in words
    assert {row["age_years"] for row in seen["client"]} == {2023 - 1980, None}


def test_a_withdrawn_consent_ends_the_view_at_once(clinic: Store) -> None:
    withdraw_consent(clinic, "T1", "C1", ConsentKind.RESEARCH)
    seen = everything_seen(clinic, Role.RESEARCHER)
    assert len(seen["client"]) == 1
    assert seen["trial"] == []


def test_pseudonyms_stay_when_the_roles_are_installed_again(clinic: Store) -> None:
    before = everything_seen(clinic, Role.RESEARCHER)
    install_roles(clinic, "T1")
    assert everything_seen(clinic, Role.RESEARCHER) == before
    assert verify(clinic) == ()


@pytest.fixture
def as_login(
    cluster: Cluster, clinic: Store, key_of: Callable[[Store], KeySource]
) -> Iterator[Callable[[Role], Store]]:
    """Opens the records as a login of its own that was given a role."""
    opened: list[tuple[Store, str]] = []

    def login(role: Role) -> Store:
        name = f"p{len(opened)}_{clinic.place.url.database if clinic.place.url else ''}"
        cluster.run(f'CREATE ROLE "{name}" LOGIN')
        grant_role(clinic, "T1", name, role)
        database = str(clinic.place.url.database) if clinic.place.url else ""
        store = open_store(cluster.url(database, name), key_of(clinic))
        opened.append((store, name))
        return store

    yield login
    for store, name in opened:
        store.close()
        for role in Role:
            cluster.run(f'REVOKE {role.value} FROM "{name}"')
        cluster.run(f'DROP ROLE "{name}"')


def test_people_with_roles_use_the_program(clinic: Store, as_login: Login, tmp_path: Path) -> None:
    clinician = as_login(Role.CLINICIAN)
    assert identity_of(clinician, "T1", "C1").name == NAME
    assistant = as_login(Role.ASSISTANT)
    add_client(assistant, "A1", NewClient(code="C3"))
    technician = as_login(Role.TECHNICIAN)
    with pytest.raises(AccessError, match="may not be read or written by you"):
        identity_of(technician, "T9", "C1")
    with pytest.raises(AccessError):
        verify(technician)  # what may not be read is no finding
    assert [each.recording for each in check_recordings(technician, tmp_path)] == [RECORDING]
    assert verify(clinic) == ()


def test_a_role_is_taken_away(cluster: Cluster, clinic: Store, as_login: Login) -> None:
    assistant = as_login(Role.ASSISTANT)
    login = str(assistant.place.url.username) if assistant.place.url else ""
    revoke_role(clinic, "T1", login, Role.ASSISTANT)
    with pytest.raises(AccessError):
        add_client(assistant, "A1", NewClient(code="C3"))


def test_roles_are_for_their_owner_and_for_servers(clinic: Store, file_store: Store, as_login: Login) -> None:
    with pytest.raises(AccessError, match="owner of its tables"):
        install_roles(as_login(Role.ADMINISTRATOR), "T1")
    with pytest.raises(RecordsError, match="who has its key has all of it"):
        install_roles(file_store, "T1")
    with pytest.raises(RecordsError, match="no role or login"):
        grant_role(clinic, "T1", 'nobody"; DROP TABLE client; --', Role.CLINICIAN)
    assert verify(clinic) == ()


def test_who_runs_the_server_without_the_key_is_found(clinic: Store) -> None:
    attack(clinic, "UPDATE client SET mass_kg = 1 WHERE code = 'C1'")
    assert [each.kind for each in verify(clinic)] == ["client"]


def test_the_table_for_the_documentation_has_every_right() -> None:
    rows = rights_table()
    assert {row["role"] for row in rows} == {role.value for role in Role}
    assert {"role", "words", "table", "rights"} == set(rows[0])
    audit = [row["rights"] for row in rows if row["table"] == "audit"]
    assert audit == ["SELECT, INSERT"] * 4
