"""Records to test with: an encrypted file, and a real PostgreSQL that the tests start.

`store` is both in turn, empty. `make_store` makes more of the same kind; `reopen` opens one's place again.
`file_store` is a file only. Nothing here asks for a passphrase: keys are key files.
"""

from __future__ import annotations

import logging
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from pg_cluster import Cluster, NoServer

from nktsense.records.opening.door import open_store
from nktsense.records.opening.key import KEY_FILE_VARIABLE, KeySource
from nktsense.records.opening.place import PLACE_VARIABLE
from nktsense.records.opening.server_key import AUDIT_KEY_FILE_VARIABLE
from nktsense.records.store import Store

Clock = Callable[[], float]


class MakeStore(Protocol):
    """Makes empty records; each time others, with an identifier of their own only where `fresh`."""

    def __call__(self, *, clock: Clock = time.time, fresh: bool = False) -> Store: ...


@pytest.fixture(autouse=True)
def _elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """No test touches the user's own records or keyring."""
    monkeypatch.setenv(PLACE_VARIABLE, str(tmp_path / "own" / "records.db"))
    monkeypatch.delenv(KEY_FILE_VARIABLE, raising=False)
    monkeypatch.delenv(AUDIT_KEY_FILE_VARIABLE, raising=False)
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A running PostgreSQL."""
    logging.getLogger("psycopg").setLevel(logging.ERROR)
    try:
        running = Cluster()
    except NoServer as reason:
        pytest.skip(f"records on PostgreSQL not tested: {reason}")
    yield running
    running.stop()


@pytest.fixture(scope="session")
def file_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with empty records and their key file; made once, as migrations take a third of a second."""
    folder = tmp_path_factory.mktemp("template")
    key = KeySource(key_file=folder / "key", keyring=False)
    open_store(folder / "records.db", key, create=True, clock=lambda: 1.0).close()
    return folder


@pytest.fixture(scope="session")
def server_template(cluster: Cluster, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """A database with empty records, and the key file of its audit trail."""
    name = cluster.new_database()
    key_file = tmp_path_factory.mktemp("audit") / "key"
    source = KeySource(key_file=key_file, keyring=False)
    open_store(cluster.url(name), source, create=True, clock=lambda: 1.0).close()
    return name, key_file


@pytest.fixture
def make_file_store(file_template: Path, tmp_path: Path) -> Iterator[MakeStore]:
    """Makes records in encrypted files."""
    made: list[Store] = []

    def make(*, clock: Clock = time.time, fresh: bool = False) -> Store:
        folder = tmp_path / f"records{len(made)}"
        if fresh:
            folder.mkdir(mode=0o700)
        else:
            shutil.copytree(file_template, folder)
        store = open_store(folder / "records.db", _key_of(folder), create=fresh, clock=clock)
        made.append(store)
        return store

    yield make
    for store in made:
        store.close()


@pytest.fixture
def make_server_store(cluster: Cluster, server_template: tuple[str, Path], tmp_path: Path) -> Iterator[MakeStore]:
    """Makes records in databases of a running PostgreSQL."""
    made: list[tuple[Store, str]] = []

    def make(*, clock: Clock = time.time, fresh: bool = False) -> Store:
        name = cluster.new_database() if fresh else cluster.new_database(server_template[0])
        key_file = tmp_path / f"audit{len(made)}" if fresh else server_template[1]
        source = KeySource(key_file=key_file, keyring=False)
        store = open_store(cluster.url(name), source, create=fresh, clock=clock)
        made.append((store, name))
        return store

    yield make
    for store, name in made:
        store.close()
        cluster.drop(name)


@pytest.fixture(params=["file", "server"])
def engine_kind(request: pytest.FixtureRequest) -> str:
    """Both kinds of records in turn."""
    return str(request.param)


@pytest.fixture
def make_store(engine_kind: str, request: pytest.FixtureRequest) -> MakeStore:
    """Makes records of both kinds in turn."""
    make: MakeStore = request.getfixturevalue(f"make_{engine_kind}_store")
    return make


@pytest.fixture
def store(make_store: MakeStore) -> Store:
    """Empty records, of both kinds in turn."""
    return make_store()


@pytest.fixture
def file_store(make_file_store: MakeStore) -> Store:
    """Empty records in an encrypted file; the key file is `key` in the same folder."""
    return make_file_store()


@pytest.fixture
def key_of(request: pytest.FixtureRequest) -> Callable[[Store], KeySource]:
    """Where the key of a store of these fixtures comes from (a `fresh` one on a server excepted)."""

    def source(store: Store) -> KeySource:
        if store.is_server:
            return KeySource(key_file=request.getfixturevalue("server_template")[1], keyring=False)
        return _key_of(store.place.file.parent)

    return source


@pytest.fixture
def reopen(key_of: Callable[[Store], KeySource]) -> Iterator[Callable[[Store], Store]]:
    """Opens the same place once more, as another program would."""
    opened: list[Store] = []

    def again(store: Store) -> Store:
        other = open_store(store.place, key_of(store), clock=store.clock)
        opened.append(other)
        return other

    yield again
    for other in opened:
        other.close()


def _key_of(folder: Path) -> KeySource:
    return KeySource(key_file=folder / "key", keyring=False)
