"""What researchers see on a server: views under pseudonyms, of clients who agreed to research.

The pseudonym is HMAC-SHA256 (RFC 2104) of the client's identifier with a key that only the owner of the tables can
read; PostgreSQL has SHA-256 built in, so the two padded keys are kept and the rest is done there. Days count from a
client's first visit. No identity, code, free text or device is in the views. It is pseudonymous, not anonymous: a rare
combination of year, sex and stature can still point at somebody.
"""

from __future__ import annotations

import secrets
from typing import Final

from sqlalchemy import text
from sqlalchemy.engine import Connection

from nktsense.records.access.rights import VIEW_SCHEMA

_BLOCK: Final = 64
_AGREED: Final = f"""
CREATE OR REPLACE VIEW {VIEW_SCHEMA}.agreed AS
SELECT c.id, min(s.started_s) AS first_s FROM {{schema}}.client c LEFT JOIN {{schema}}.session s ON s.client_id = c.id
WHERE c.erased_s IS NULL AND (
  SELECT given FROM {{schema}}.consent k WHERE k.client_id = c.id AND k.kind = 'research'
  ORDER BY at_s DESC, given LIMIT 1
) GROUP BY c.id
"""


def _pseudonym(column: str, kind: str) -> str:
    """SQL of a pseudonym. No function of ours: who may use a view may call its functions too, with guesses."""
    message = f"convert_to('{kind} ' || {column}, 'UTF8')"
    return f"left(encode(sha256(k.outer_pad || sha256(k.inner_pad || {message})), 'hex'), 32) AS {kind}"


_CLIENT: Final = _pseudonym("t.client_id", "client")
_SESSION: Final = _pseudonym("t.session_id", "session")
_DAY: Final = "floor((t.started_s - a.first_s) / 86400)::integer AS day"
_AGE: Final = "extract(year FROM to_timestamp(a.first_s))::integer - t.birth_year"
_COLUMNS: Final = {
    "client": (
        f"{_pseudonym('t.id', 'client')}, t.sex, t.mass_kg, t.stature_m, "
        f"CASE WHEN {_AGE} > 90 THEN 90 ELSE {_AGE} END AS age_years"
    ),
    "session": (
        f"{_pseudonym('t.id', 'session')}, {_CLIENT}, t.battery, t.profile, t.comparisons, t.research, t.phase, "
        f"{_DAY}, t.last_s - t.started_s AS lasted_s"
    ),
    "test": (
        f"{_SESSION}, {_CLIENT}, {_pseudonym('t.tester', 'tester')}, {_DAY}, t.number, t.muscle, t.side, t.purpose, "
        "t.of_number, t.kind, t.trials, t.held, t.not_held, t.unclear, t.mean_peak_n, t.best_peak_n, t.target_n, "
        "t.pain_nrs"
    ),
    "trial": (
        f"{_SESSION}, {_CLIENT}, t.test_number, t.number, t.source, t.verdict, t.peak_n, t.ratio, t.slope_n_per_s, "
        "t.aside"
    ),
    "outcome": (
        f"{_SESSION}, {_CLIENT}, t.test_number, t.retest_number, t.muscle, t.side, t.partner, t.partner_side, "
        "t.conclusion, t.force_conclusion, t.chance, t.chance_of_any, t.comparisons"
    ),
}


def install_views(connection: Connection, schema: str) -> None:
    """Make the views anew; the key of the pseudonyms is made once and stays.

    Args:
        connection: A connection as the owner of the tables, in a transaction.
        schema: The schema of the tables, quoted.
    """
    connection.execute(text(f"CREATE SCHEMA IF NOT EXISTS {VIEW_SCHEMA}"))
    connection.execute(
        text(f"CREATE TABLE IF NOT EXISTS {VIEW_SCHEMA}.key (inner_pad bytea NOT NULL, outer_pad bytea NOT NULL)")
    )
    if not connection.scalar(text(f"SELECT count(*) FROM {VIEW_SCHEMA}.key")):
        key = secrets.token_bytes(_BLOCK)
        pads = {"inner": bytes(each ^ 0x36 for each in key), "outer": bytes(each ^ 0x5C for each in key)}
        connection.execute(text(f"INSERT INTO {VIEW_SCHEMA}.key VALUES (:inner, :outer)"), pads)
    connection.execute(text(_AGREED.format(schema=schema)))
    for name, columns in _COLUMNS.items():
        own = "id" if name == "client" else "client_id"
        rows = f"{schema}.{name} t JOIN {VIEW_SCHEMA}.agreed a ON a.id = t.{own} CROSS JOIN {VIEW_SCHEMA}.key k"
        connection.execute(text(f"DROP VIEW IF EXISTS {VIEW_SCHEMA}.{name}"))
        # The barrier keeps a cheap function in somebody's WHERE from seeing rows that the view leaves out.
        view = f"CREATE VIEW {VIEW_SCHEMA}.{name} WITH (security_barrier) AS SELECT {columns} FROM {rows}"
        connection.execute(text(view.replace("::", "\\:\\:")))
