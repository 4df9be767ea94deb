"""Versions of the tables: models and migrations agree, older records come along whole, newer ones are refused."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable
from pathlib import Path

import keyring
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from keyring_in_memory import Locker
from pg_cluster import Cluster
from sqlalchemy import Engine, inspect, select, text

from nktsense.errors import ConflictError, RecordsError, SchemaVersionError
from nktsense.records.models import AuditRow, Base, CopyRow
from nktsense.records.opening import schema
from nktsense.records.opening.door import open_store
from nktsense.records.opening.file_engine import connect, file_engine
from nktsense.records.opening.key import KeySource, check_of, derived
from nktsense.records.opening.key_file import make_key_file
from nktsense.records.opening.migrate import migrate
from nktsense.records.opening.place import Place, place_of
from nktsense.records.opening.server_engine import server_engine
from nktsense.records.opening.sidecar import Sidecar, write_sidecar
from nktsense.records.store import Store

NAME = "O'Néil; DROP TABLE client;--"


def changes(store: Store) -> list[object]:
    with store.engine.connect() as connection, warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".*expression-based index.*")
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, Base.metadata))


def test_models_and_migrations_agree(store: Store) -> None:
    assert changes(store) == []
    with store.engine.connect() as connection:
        connection.execute(text("DROP INDEX ix_session_closed_s"))
        connection.commit()
    assert len(changes(store)) == 1  # the comparison does see what is missing


def test_the_index_that_cannot_be_compared_is_there(store: Store) -> None:
    rows = "INSERT INTO client (id, code, created_s, keep_until, salt, version) VALUES (:id, :code, 0, '', :salt, 1)"
    with store.engine.begin() as connection:
        connection.execute(text(rows), {"id": "1", "code": "Ab", "salt": b"x"})
    with pytest.raises(ConflictError), store.writing("T1") as write:
        write.db.execute(text(rows), {"id": "2", "code": "aB", "salt": b"x"})


def test_the_program_knows_its_own_version(store: Store) -> None:
    with store.engine.connect() as connection:
        scripts = ScriptDirectory.from_config(schema.configuration(connection))
        assert schema.revision_of(connection) == schema.HEAD
    assert [script.revision for script in scripts.walk_revisions()] == list(reversed(schema.REVISIONS))
    assert scripts.get_heads() == [schema.HEAD]


def test_the_trail_is_not_changed_by_mistake(store: Store) -> None:
    statements = ["UPDATE audit SET actor = 'x'", "DELETE FROM audit"]
    statements.append("TRUNCATE audit" if store.is_server else "REPLACE INTO audit SELECT * FROM audit")
    for statement in statements:
        with pytest.raises(ConflictError), store.writing("T1") as write:
            write.db.execute(text(statement))
    with store.reading() as db:
        assert [row.action for row in db.scalars(select(AuditRow))] == ["create"]


def older(engine: Engine, master: bytes) -> None:
    """Fill an empty database with records of the first version."""
    with engine.begin() as connection:
        schema.upgrade(connection, "0001")
        for name, value in (("store_id", "the-store"), ("key_check", check_of(master))):
            connection.execute(text("INSERT INTO meta VALUES (:name, :value)"), {"name": name, "value": value})
        for number in range(50):
            connection.execute(
                text(
                    "INSERT INTO client (id, code, mass_kg, created_s, keep_until, salt, version) "
                    "VALUES (:id, :code, :mass, 0.1, '', :salt, 1)"
                ),
                {"id": f"id{number}", "code": f"C{number}", "mass": number / 7, "salt": bytes([number])},
            )
        connection.execute(
            text("INSERT INTO identity VALUES ('id7', :name, '', '', :notes, 1)"), {"name": NAME, "notes": "é" * 5000}
        )


@pytest.fixture
def old(engine_kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> tuple[Place, KeySource]:
    """Records of the first version, of both kinds in turn."""
    master = make_key_file(tmp_path / "key")
    if engine_kind == "server":
        cluster: Cluster = request.getfixturevalue("cluster")
        place = place_of(cluster.url(cluster.new_database()))
        engine = server_engine(place)
    else:
        place = place_of(tmp_path / "records.db")
        connect(place.file, derived(master, "file"), must_exist=False).close()
        engine = file_engine(place.file, derived(master, "file"))
        write_sidecar(place.file, Sidecar(key_id="x", check=check_of(master), made=True, key_file=True))
    older(engine, master)
    engine.dispose()
    return place, KeySource(key_file=tmp_path / "key", keyring=False)


def content(engine: Engine) -> dict[str, list[object]]:
    """All rows but those of the trail, of copies and of the version."""
    with engine.connect() as connection:
        names = set(inspect(connection).get_table_names()) - {"alembic_version", "audit", "copy"}
        return {
            name: sorted((tuple(row) for row in connection.execute(text(f'SELECT * FROM "{name}"'))), key=repr)
            for name in names
        }


def rows_of(place: Place, source: KeySource) -> dict[str, list[object]]:
    assert source.key_file is not None
    master = make_key_file(source.key_file)
    engine = server_engine(place) if place.is_server else file_engine(place.file, derived(master, "file"))
    try:
        return content(engine)
    finally:
        engine.dispose()


def test_older_records_are_refused_then_brought_along_whole(old: tuple[Place, KeySource], tmp_path: Path) -> None:
    place, source = old
    before = rows_of(place, source)
    assert len(before["client"]) == 50
    with pytest.raises(SchemaVersionError, match="nktsense records migrate"):
        open_store(place, source)
    backup = tmp_path / "before.backup"
    done = migrate(place, source, backup, by="T1", clock=lambda: 5.0)
    assert (done.before, done.after, done.backup) == ("0001", schema.HEAD, backup)
    with open_store(place, source) as store:
        assert content(store.engine) == before
        assert changes(store) == []
        with store.reading() as db:
            last = db.scalars(select(AuditRow).order_by(AuditRow.seq.desc())).first()
            assert last is not None
            assert (last.action, last.actor, json.loads(last.body)) == (
                "migrate",
                "T1",
                {"after": schema.HEAD, "before": "0001"},
            )
            copies = [(row.kind, row.client_id, row.place) for row in db.scalars(select(CopyRow))]
        assert copies == [("backup", None, str(backup))], "an erasure has to name it: it holds everybody"
    assert migrate(place, source).backup is None  # nothing was left to do
    assert backup.read_bytes()[:6] != b"SQLite"
    assert backup.stat().st_mode & 0o777 == 0o600
    assert b"DROP TABLE client;--" not in backup.read_bytes()
    kept = rows_of(place_of(backup), source)
    assert kept == before
    with pytest.raises(SchemaVersionError, match="older"):
        open_store(backup, source)
    migrate(backup, source)
    with open_store(backup, source) as store:
        assert content(store.engine) == before


def test_a_backup_is_made_beside_a_file_and_asked_for_on_a_server(old: tuple[Place, KeySource]) -> None:
    place, source = old
    if place.is_server:
        with pytest.raises(RecordsError, match="needs a file"):
            migrate(place, source)
        return
    done = migrate(place, source, clock=lambda: 86_400.0)
    assert done.backup is not None
    assert done.backup.name == "records.db.tables-0001.19700102T000000Z.backup"
    assert {path.name for path in place.file.parent.glob(".*")} == set()


def test_the_backup_of_a_server_opens_with_the_keyring_that_has_its_key(
    engine_kind: str, old: tuple[Place, KeySource], tmp_path: Path
) -> None:
    if engine_kind == "file":
        pytest.skip("a file keeps its own small file about its key")
    place, source = old
    assert source.key_file is not None
    before, backend = keyring.get_keyring(), Locker()
    keyring.set_keyring(backend)
    try:
        backend.set_password("nktsense records", "the-store", make_key_file(source.key_file).hex())
        migrate(place, None, tmp_path / "backup")
        migrate(tmp_path / "backup")
        open_store(tmp_path / "backup").close()
    finally:
        keyring.set_keyring(before)


def test_a_backup_overwrites_nothing(old: tuple[Place, KeySource], tmp_path: Path) -> None:
    place, source = old
    target = tmp_path / "taken"
    target.write_text("precious")
    with pytest.raises(RecordsError, match="there already"):
        migrate(place, source, target)
    assert target.read_text() == "precious"
    with pytest.raises(SchemaVersionError):
        open_store(place, source)


def test_a_migration_that_fails_changes_nothing(old: tuple[Place, KeySource], tmp_path: Path) -> None:
    place, source = old
    assert source.key_file is not None
    master = make_key_file(source.key_file)
    engine = server_engine(place) if place.is_server else file_engine(place.file, derived(master, "file"))
    with engine.begin() as connection:  # two codes that the new index cannot have side by side
        connection.execute(text("UPDATE client SET code = 'c1' WHERE code = 'C2'"))
    engine.dispose()
    before = rows_of(place, source)
    with pytest.raises(RecordsError):
        migrate(place, source, tmp_path / "backup")
    assert rows_of(place, source) == before
    with pytest.raises(SchemaVersionError, match="older"):
        open_store(place, source)


def test_newer_records_are_refused_and_left(store: Store, key_of: Callable[[Store], KeySource]) -> None:
    with store.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0099'"))
    for refuse in (open_store, migrate):
        with pytest.raises(SchemaVersionError, match="newer version"):
            refuse(store.place, key_of(store))
    with store.engine.begin() as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == "0099"


def test_tables_without_a_version_are_no_records(store: Store, key_of: Callable[[Store], KeySource]) -> None:
    with store.engine.begin() as connection:
        connection.execute(text("DELETE FROM alembic_version"))
    with pytest.raises(RecordsError):
        open_store(store.place, key_of(store))
    with store.engine.begin() as connection:
        connection.execute(text("DROP TABLE alembic_version"))
    for create in (False, True):
        with pytest.raises(RecordsError):
            open_store(store.place, key_of(store), create=create)
    with store.engine.begin() as connection:
        assert connection.execute(text("SELECT count(*) FROM meta")).scalar()  # nothing was made over them
