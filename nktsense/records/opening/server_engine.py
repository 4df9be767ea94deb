"""PostgreSQL through SQLAlchemy and psycopg: several workstations, one writer at a time."""

from __future__ import annotations

from typing import Final

from sqlalchemy import text
from sqlalchemy.engine import Engine, create_engine
from sqlalchemy.orm import Session

from nktsense.errors import RecordsError
from nktsense.records.opening.file_engine import WAIT_S
from nktsense.records.opening.place import Place
from nktsense.records.opening.troubles import LOG_NAME, keep_rows_out_of_the_log

WRITER_LOCK: Final = 0x6E6B74
"""Number of the advisory lock that a writer holds until its transaction ends."""
_SETTINGS: Final = {
    "application_name": "nktsense",
    "client_encoding": "utf8",
    "connect_timeout": "10",
}
_TERMS: Final = """
SELECT set_config('lock_timeout', :wait, true), set_config('idle_in_transaction_session_timeout', '60s', true),
       set_config('synchronous_commit', 'on', true)
"""


def server_engine(place: Place) -> Engine:
    """An engine over a server.

    Args:
        place: The server, as `place_of` gives it.

    Raises:
        RecordsError: The driver is not installed.
    """
    try:
        import psycopg  # noqa: F401  # pyright: ignore[reportUnusedImport]
    except ImportError as error:
        raise RecordsError(
            "Records on a PostgreSQL server need the package psycopg, which is not installed here.",
            "Run: pip install 'nktsense[postgres]'",
        ) from error
    assert place.url is not None
    _check_options(place)
    keep_rows_out_of_the_log()
    return create_engine(
        place.url,
        connect_args=dict(_SETTINGS),
        pool_pre_ping=True,
        pool_size=4,
        max_overflow=12,
        hide_parameters=True,
        logging_name=LOG_NAME,
    )


def _check_options(place: Place) -> None:
    from psycopg import ProgrammingError
    from psycopg.conninfo import make_conninfo

    assert place.url is not None
    known = True
    try:
        make_conninfo("", **{name: str(value) for name, value in place.url.query.items()})
    except ProgrammingError:
        known = False  # its words repeat the address
    if not known:
        raise RecordsError(
            f"The address of {place} has an option that PostgreSQL does not know.", "Look at what follows its “?”."
        )


def take_turn(db: Session) -> None:
    """Wait until nobody else writes; the turn ends with the transaction.

    A workstation that hangs in the middle of writing is cut off after a minute, and nothing of it is kept.
    """
    db.execute(text(_TERMS), {"wait": f"{WAIT_S * 1000:.0f}ms"})
    db.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": WRITER_LOCK})
