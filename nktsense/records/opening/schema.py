"""Which versions of the tables there are, whether this program can use those it finds, and how they are run."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from sqlalchemy import inspect, text
from sqlalchemy.engine import Connection

from nktsense.errors import SchemaVersionError

REVISIONS: Final = ("0001", "0002")
"""Every version there was, oldest first; the last one is this program's."""
HEAD: Final = REVISIONS[-1]
_SCRIPTS: Final = Path(__file__).parent.parent / "migrations"


def check_revision(found: str, place: object) -> None:
    """Refuse tables of another version.

    Args:
        found: The version found; "" for none.
        place: Where the records are.

    Raises:
        SchemaVersionError: They are older, or newer than this program.
    """
    if found == HEAD:
        return
    if found in REVISIONS:
        raise SchemaVersionError(
            f"{place} was written by an older version of nktsense (tables {found}, here {HEAD}).",
            "Run “nktsense records migrate”; it makes a backup first.",
        )
    raise SchemaVersionError(
        f"{place} was written by a newer version of nktsense (tables {found[:32]}, here {HEAD}).",
        "Update nktsense; nothing was read or changed.",
    )


def revision_of(connection: Connection) -> str | None:
    """Version of the tables.

    Args:
        connection: A connection to the records.

    Returns:
        The version; "" where the note of it is empty; None where there are no tables at all.
    """
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalars().all()
    return str(found[0]) if found else ""


def upgrade(connection: Connection, revision: str = HEAD) -> None:
    """Run the versions up to one, in the transaction of the connection.

    Args:
        connection: A connection to the records, in a transaction.
        revision: The version to reach.
    """
    from alembic import command

    command.upgrade(configuration(connection), revision)


def configuration(connection: Connection) -> Any:
    """Alembic's configuration, for a connection."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
