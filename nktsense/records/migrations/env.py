"""Alembic's door: runs the versions on the connection it is handed, inside that connection's transaction."""

from __future__ import annotations

from alembic import context

from nktsense.records.models import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    transactional_ddl=False,
)
context.run_migrations()
