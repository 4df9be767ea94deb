"""All tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create the tables."""
    _people()
    _sessions()
    _course()


def _people() -> None:
    op.create_table(
        "meta",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_meta")),
    )
    op.create_table(
        "audit",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("at_s", sa.Float(), nullable=False),
        sa.Column("actor", sa.String(length=32), nullable=False),
        sa.Column("workstation", sa.String(length=64), nullable=False),
        sa.Column("action", sa.String(length=32), nullable=False),
        sa.Column("object_kind", sa.String(length=32), nullable=False),
        sa.Column("object_id", sa.String(length=100), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("mac", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_audit")),
        sa.UniqueConstraint("mac", name=op.f("uq_audit_mac")),
    )
    op.create_index(op.f("ix_audit_object_kind_object_id"), "audit", ["object_kind", "object_id"], unique=False)
    op.create_table(
        "copy",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("client_id", sa.String(length=36), nullable=True),
        sa.Column("made_s", sa.Float(), nullable=False),
        sa.Column("place", sa.String(length=1000), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_copy")),
    )
    op.create_index(op.f("ix_copy_client_id"), "copy", ["client_id"], unique=False)
    op.create_table(
        "tester",
        sa.Column("code", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("licensed", sa.Boolean(), nullable=False),
        sa.Column("licence", sa.String(length=200), nullable=False),
        sa.Column("nkt_training", sa.String(length=200), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_tester")),
    )
    op.create_table(
        "client",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column(
            "code", sa.String(length=32).with_variant(sa.String(length=32, collation="C"), "postgresql"), nullable=False
        ),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.Column("sex", sa.String(length=1), nullable=True),
        sa.Column("mass_kg", sa.Float(), nullable=True),
        sa.Column("stature_m", sa.Float(), nullable=True),
        sa.Column("created_s", sa.Float(), nullable=False),
        sa.Column("keep_until", sa.String(length=10), nullable=False),
        sa.Column("erased_s", sa.Float(), nullable=True),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client")),
        sa.UniqueConstraint("code", name=op.f("uq_client_code")),
    )
    op.create_table(
        "identity",
        sa.Column("client_id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=400), nullable=False),
        sa.Column("birth_date", sa.String(length=10), nullable=False),
        sa.Column("contact", sa.String(length=1000), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_identity_client_id")),
        sa.PrimaryKeyConstraint("client_id", name=op.f("pk_identity")),
    )
    op.create_table(
        "consent",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("client_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("given", sa.Boolean(), nullable=False),
        sa.Column("at_s", sa.Float(), nullable=False),
        sa.Column("by", sa.String(length=32), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_consent_client_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
    )
    op.create_index(op.f("ix_consent_client_id"), "consent", ["client_id"], unique=False)


def _sessions() -> None:
    op.create_table(
        "session",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("client_id", sa.String(length=36), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("battery", sa.String(length=64), nullable=False),
        sa.Column("profile", sa.String(length=64), nullable=False),
        sa.Column("tester", sa.String(length=32), nullable=False),
        sa.Column("started_s", sa.Float(), nullable=False),
        sa.Column("last_s", sa.Float(), nullable=False),
        sa.Column("closed_s", sa.Float(), nullable=True),
        sa.Column("phase", sa.String(length=16), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("comparisons", sa.Integer(), nullable=False),
        sa.Column("research", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_session_client_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session")),
    )
    op.create_index(op.f("ix_session_client_id_started_s"), "session", ["client_id", "started_s"], unique=False)
    op.create_index(op.f("ix_session_closed_s"), "session", ["closed_s"], unique=False)
    op.create_table(
        "entry",
        sa.Column("session_id", sa.String(length=36), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at_s", sa.Float(), nullable=False),
        sa.Column("by", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_entry_session_id")),
        sa.PrimaryKeyConstraint("session_id", "seq", name=op.f("pk_entry")),
    )
    op.create_table(
        "test",
        sa.Column("session_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.String(length=36), nullable=False),
        sa.Column("muscle", sa.String(length=64), nullable=False),
        sa.Column("side", sa.String(length=8), nullable=False),
        sa.Column("purpose", sa.String(length=16), nullable=False),
        sa.Column("of_number", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("tester", sa.String(length=32), nullable=False),
        sa.Column("device", sa.String(length=200), nullable=False),
        sa.Column("started_s", sa.Float(), nullable=False),
        sa.Column("finished_s", sa.Float(), nullable=True),
        sa.Column("trials", sa.Integer(), nullable=False),
        sa.Column("held", sa.Integer(), nullable=False),
        sa.Column("not_held", sa.Integer(), nullable=False),
        sa.Column("unclear", sa.Integer(), nullable=False),
        sa.Column("mean_peak_n", sa.Float(), nullable=True),
        sa.Column("best_peak_n", sa.Float(), nullable=True),
        sa.Column("target_n", sa.Float(), nullable=True),
        sa.Column("pain_nrs", sa.Float(), nullable=True),
        sa.Column("position", sa.Text(), nullable=False),
        sa.Column("pad_site", sa.Text(), nullable=False),
        sa.Column("lever_m", sa.Float(), nullable=True),
        sa.Column("slope_n_per_s", sa.Float(), nullable=True),
        sa.Column("load_adequate", sa.Boolean(), nullable=True),
        sa.Column("yields", sa.Integer(), nullable=True),
        sa.Column("yield_velocity_dps", sa.Float(), nullable=True),
        sa.Column("rest_kept", sa.Boolean(), nullable=True),
        sa.Column("sem_n", sa.Float(), nullable=True),
        sa.Column("sem_source", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_test_client_id")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_test_session_id")),
        sa.PrimaryKeyConstraint("session_id", "number", name=op.f("pk_test")),
    )
    op.create_index(
        op.f("ix_test_client_id_muscle_side_started_s"),
        "test",
        ["client_id", "muscle", "side", "started_s"],
        unique=False,
    )
    op.create_table(
        "trial",
        sa.Column("session_id", sa.String(length=36), nullable=False),
        sa.Column("test_number", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.String(length=36), nullable=False),
        sa.Column("at_s", sa.Float(), nullable=False),
        sa.Column("source", sa.String(length=8), nullable=False),
        sa.Column("verdict", sa.String(length=24), nullable=True),
        sa.Column("headline", sa.String(length=400), nullable=False),
        sa.Column("peak_n", sa.Float(), nullable=True),
        sa.Column("ratio", sa.Float(), nullable=True),
        sa.Column("slope_n_per_s", sa.Float(), nullable=True),
        sa.Column("aside", sa.String(length=24), nullable=False),
        sa.Column("recording_id", sa.String(length=36), nullable=True),
        sa.Column("recording_trial", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_trial_client_id")),
        sa.ForeignKeyConstraint(
            ["session_id", "test_number"],
            ["test.session_id", "test.number"],
            name=op.f("fk_trial_session_id_test_number"),
        ),
        sa.PrimaryKeyConstraint("session_id", "test_number", "number", name=op.f("pk_trial")),
    )
    op.create_index(op.f("ix_trial_client_id_at_s"), "trial", ["client_id", "at_s"], unique=False)
    op.create_index(op.f("ix_trial_recording_id"), "trial", ["recording_id"], unique=False)
    op.create_table(
        "recording",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("client_id", sa.String(length=36), nullable=False),
        sa.Column("session_id", sa.String(length=36), nullable=False),
        sa.Column("test_number", sa.Integer(), nullable=False),
        sa.Column("file", sa.String(length=400), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("bytes", sa.BigInteger(), nullable=False),
        sa.Column("created_s", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_recording_client_id")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_recording_session_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recording")),
    )
    op.create_index(op.f("ix_recording_client_id"), "recording", ["client_id"], unique=False)
    op.create_index(op.f("ix_recording_session_id"), "recording", ["session_id"], unique=False)
    op.create_table(
        "signed",
        sa.Column("session_id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.String(length=36), nullable=False),
        sa.Column("signed_by", sa.String(length=32), nullable=False),
        sa.Column("signed_s", sa.Float(), nullable=False),
        sa.Column("meaning", sa.String(length=200), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("previous_sha256", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_signed_client_id")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_signed_session_id")),
        sa.PrimaryKeyConstraint("session_id", "version", name=op.f("pk_signed")),
    )
    op.create_index(op.f("ix_signed_client_id"), "signed", ["client_id"], unique=False)


def _course() -> None:
    op.create_table(
        "outcome",
        sa.Column("session_id", sa.String(length=36), nullable=False),
        sa.Column("retest_number", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.String(length=36), nullable=False),
        sa.Column("test_number", sa.Integer(), nullable=False),
        sa.Column("muscle", sa.String(length=64), nullable=False),
        sa.Column("side", sa.String(length=8), nullable=False),
        sa.Column("partner", sa.String(length=64), nullable=False),
        sa.Column("partner_side", sa.String(length=8), nullable=False),
        sa.Column("sham", sa.Boolean(), nullable=True),
        sa.Column("conclusion", sa.String(length=32), nullable=False),
        sa.Column("force_conclusion", sa.String(length=32), nullable=False),
        sa.Column("chance", sa.Float(), nullable=True),
        sa.Column("chance_of_any", sa.Float(), nullable=True),
        sa.Column("comparisons", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_outcome_client_id")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_outcome_session_id")),
        sa.PrimaryKeyConstraint("session_id", "retest_number", name=op.f("pk_outcome")),
    )
    op.create_index(op.f("ix_outcome_client_id"), "outcome", ["client_id"], unique=False)
    op.create_table(
        "homework",
        sa.Column("session_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.String(length=36), nullable=False),
        sa.Column("given_s", sa.Float(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("dose", sa.Text(), nullable=False),
        sa.Column("schedule", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_homework_client_id")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_homework_session_id")),
        sa.PrimaryKeyConstraint("session_id", "number", name=op.f("pk_homework")),
    )
    op.create_index(op.f("ix_homework_client_id"), "homework", ["client_id"], unique=False)
    op.create_table(
        "adherence",
        sa.Column("session_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.String(length=36), nullable=False),
        sa.Column("at_s", sa.Float(), nullable=False),
        sa.Column("of_session", sa.String(length=36), nullable=False),
        sa.Column("of_number", sa.Integer(), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("planned", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_adherence_client_id")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_adherence_session_id")),
        sa.PrimaryKeyConstraint("session_id", "number", name=op.f("pk_adherence")),
    )
    op.create_index(op.f("ix_adherence_client_id"), "adherence", ["client_id"], unique=False)
    op.create_table(
        "goal",
        sa.Column("session_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.String(length=36), nullable=False),
        sa.Column("at_s", sa.Float(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("by_date", sa.String(length=10), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_goal_client_id")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_goal_session_id")),
        sa.PrimaryKeyConstraint("session_id", "number", name=op.f("pk_goal")),
    )
    op.create_index(op.f("ix_goal_client_id"), "goal", ["client_id"], unique=False)
