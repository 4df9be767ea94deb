"""Open or create the records on a server."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Final

from sqlalchemy import inspect, text
from sqlalchemy.engine import Engine
from sqlalchemy.orm import Session

from nktsense.errors import RecordsError
from nktsense.records.models import Base, MetaRow
from nktsense.records.opening.key import KeySource, check_of, derived
from nktsense.records.opening.place import Place
from nktsense.records.opening.schema import HEAD, check_revision, revision_of, upgrade
from nktsense.records.opening.server_engine import server_engine, take_turn
from nktsense.records.opening.server_key import find_server_key, make_server_key
from nktsense.records.store import STORE_ID, Store, new_store_id, no_records
from nktsense.records.writing import Write, this_workstation

KEY_CHECK: Final = "key_check"
"""Name in the table `meta` of what tells whether an audit key is the right one."""


def open_server(place: Place, source: KeySource, *, create: bool, clock: Callable[[], float]) -> Store:
    """Open the records on a server; see `open_store`."""
    engine = server_engine(place)
    try:
        master = _key_of_server(engine, place, source, create, clock)
    except BaseException:
        with suppress(Exception):
            engine.dispose()
        raise
    return Store(place, engine, derived(master, "audit"), clock)


def facts_of(engine: Engine) -> dict[str, str]:
    """What holds for the whole store: the rows of the table `meta`."""
    with engine.connect() as connection:
        return {str(row[0]): str(row[1]) for row in connection.execute(text("SELECT name, value FROM meta"))}


def _key_of_server(engine: Engine, place: Place, source: KeySource, create: bool, clock: Callable[[], float]) -> bytes:
    with engine.connect() as connection:
        revision = revision_of(connection)
    if revision is None:
        if not create:
            raise no_records(place)
        _create(engine, place, source, clock)
        revision = HEAD
    check_revision(revision, place)
    facts = facts_of(engine)
    return find_server_key(facts.get(STORE_ID, ""), facts.get(KEY_CHECK, ""), place, source)


def _create(engine: Engine, place: Place, source: KeySource, clock: Callable[[], float]) -> None:
    """Create the tables in one transaction; who comes second finds them made."""
    with Session(engine) as db:
        take_turn(db)
        if revision_of(db.connection()) is not None:
            return
        encoding = db.execute(text("SHOW server_encoding")).scalar()
        if encoding != "UTF8":
            raise RecordsError(
                f"The database {place} keeps text as {encoding}, which cannot hold every name.",
                "Create it with ENCODING 'UTF8'.",
            )
        if set(inspect(db.connection()).get_table_names()) & set(Base.metadata.tables):
            raise RecordsError(
                f"The database {place} holds other tables with the same names; nothing was changed.",
                "Take an empty database for the records.",
            )
        upgrade(db.connection())
        store_id = new_store_id()
        master = make_server_key(store_id, source)
        write = Write(db, "nktsense", this_workstation(), clock(), derived(master, "audit"))
        db.add(MetaRow(name=STORE_ID, value=store_id))
        db.add(MetaRow(name=KEY_CHECK, value=check_of(master)))
        write.log("create", "store", store_id)
        db.commit()
