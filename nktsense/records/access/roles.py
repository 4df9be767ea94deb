"""Install the roles on a server and give them to people. An embedded file has none: who has its key has all of it."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

from sqlalchemy import text
from sqlalchemy.orm import Session

from nktsense.errors import AccessError, RecordsError
from nktsense.records.access.research_views import install_views
from nktsense.records.access.rights import RIGHTS, VIEW_SCHEMA, Role
from nktsense.records.store import Store, Write

_TABLES: Final = "SELECT quote_ident(relnamespace::regnamespace::text) FROM pg_class WHERE oid = 'client'::regclass"


def install_roles(store: Store, by: str) -> None:
    """Make the roles where they are missing, and give each exactly the rights of `rights.RIGHTS`.

    Run it again after a migration. Roles are of the whole server, their rights of this database.

    Args:
        store: The records on a server, opened as the owner of the tables who may make roles.
        by: Code of who does it.

    Raises:
        RecordsError: The records are a file.
        AccessError: The login may not do that; nothing was changed.
    """
    with _owner(store, by) as write:
        schema = str(write.db.scalar(text(_TABLES)))
        for role in Role:
            _make(write.db, role)
            write.db.execute(text(f"REVOKE ALL ON ALL TABLES IN SCHEMA {schema} FROM {role.value}"))
        write.db.execute(text(f"REVOKE ALL ON ALL TABLES IN SCHEMA {schema} FROM PUBLIC"))
        write.db.execute(text(f"REVOKE CREATE ON SCHEMA {schema} FROM PUBLIC"))
        install_views(write.db.connection(), schema)
        for role, rights in RIGHTS.items():
            place = VIEW_SCHEMA if role is Role.RESEARCHER else schema
            write.db.execute(text(f"GRANT USAGE ON SCHEMA {place} TO {role.value}"))
            for right in rights:
                table = right.table if "." in right.table else f"{schema}.{right.table}"
                write.db.execute(text(f"GRANT {', '.join(right.rights)} ON {table} TO {role.value}"))
        write.log("roles", "store", store.store_id, facts={"roles": len(Role)})


def grant_role(store: Store, by: str, login: str, role: Role) -> None:
    """Give a role to a person's login on the server, which whoever runs the server has made.

    Args:
        store: The records on a server, opened as who may give roles.
        by: Code of who does it.
        login: The login.
        role: The role.

    Raises:
        RecordsError: The records are a file, there is no such login, or the roles are not installed.
        AccessError: The login that is open may not do that.
    """
    _change(store, by, login, role, "GRANT {role} TO {login}", "grant_role")


def revoke_role(store: Store, by: str, login: str, role: Role) -> None:
    """Take a role from a person's login.

    Args:
        store: The records on a server, opened as who may give roles.
        by: Code of who does it.
        login: The login.
        role: The role.

    Raises:
        RecordsError: As for `grant_role`.
        AccessError: As for `grant_role`.
    """
    _change(store, by, login, role, "REVOKE {role} FROM {login}", "revoke_role")


def _change(store: Store, by: str, login: str, role: Role, statement: str, action: str) -> None:
    with _owner(store, by) as write:
        for name, advice in ((login, "Ask who runs the server to make it."), (role.value, "Install the roles first.")):
            if not _is_there(write.db, name):
                raise RecordsError(f"The server knows no role or login “{name[:63]}”.", advice)
        quoted = write.db.scalar(text("SELECT quote_ident(:login)"), {"login": login})
        write.db.execute(text(statement.format(role=role.value, login=str(quoted).replace(":", "\\:"))))
        # the login itself can be a name, so the trail has its number
        number = write.db.scalar(text("SELECT oid::text FROM pg_roles WHERE rolname = :login"), {"login": login})
        write.log(action, "role", str(number), facts={"role": role.value})


@contextmanager
def _owner(store: Store, by: str) -> Generator[Write]:
    if not store.is_server:
        message = f"{store.place} is a file: who has its key has all of it, and no role can change that."
        raise RecordsError(message, "Where people have different rights, use a PostgreSQL server.")
    told: AccessError | None = None
    try:
        with store.writing(by) as write:
            yield write
    except AccessError:
        told = AccessError(
            f"Roles of {store.place} are for the owner of its tables who may make roles; nothing was changed.",
            "Ask who runs the server to do it, or for a login with CREATEROLE.",
        )
    if told is not None:
        raise told


def _make(db: Session, role: Role) -> None:
    if not _is_there(db, role.value):
        db.execute(text(f"CREATE ROLE {role.value} NOLOGIN"))


def _is_there(db: Session, name: str) -> bool:
    return bool(db.scalar(text("SELECT count(*) FROM pg_roles WHERE rolname = :name"), {"name": name}))
