"""The tables. What a session was is its entries; tests, trials and outcomes are written beside them to be found fast.

Times are seconds since 1970 (UTC). Identity stands in a table of its own; nothing else holds a name.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Text,
    UniqueConstraint,
    func,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

_NAMES: Final = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
_UUID: Final = String(36)
_CODE: Final = String(32).with_variant(String(32, collation="C"), "postgresql")
"""Codes are ASCII; the same order of bytes on both kinds of database."""


class Base(DeclarativeBase):
    """Base of all tables; constraints have names, so that a migration can find them."""

    metadata = MetaData(naming_convention=_NAMES)


class MetaRow(Base):
    """What holds for the whole store, such as its identifier."""

    __tablename__ = "meta"
    name: Mapped[str] = mapped_column(String(64), primary_key=True)
    value: Mapped[str] = mapped_column(Text)


class TesterRow(Base):
    """Somebody who tests, with credentials as typed."""

    __test__ = False
    __tablename__ = "tester"
    code: Mapped[str] = mapped_column(String(32), primary_key=True)
    name: Mapped[str] = mapped_column(String(200), default="")
    licensed: Mapped[bool] = mapped_column(Boolean, default=False)
    licence: Mapped[str] = mapped_column(String(200), default="")
    nkt_training: Mapped[str] = mapped_column(String(200), default="")
    active: Mapped[bool] = mapped_column(Boolean, default=True)
    version: Mapped[int] = mapped_column(Integer, default=1)


class ClientRow(Base):
    """A client without identity.

    ``salt`` keys the digests of this client's rows in the audit trail; an erasure destroys it, and then they tell
    nothing any more.
    """

    __tablename__ = "client"
    id: Mapped[str] = mapped_column(_UUID, primary_key=True)
    code: Mapped[str] = mapped_column(_CODE, unique=True)
    birth_year: Mapped[int | None] = mapped_column(Integer)
    sex: Mapped[str | None] = mapped_column(String(1))
    mass_kg: Mapped[float | None] = mapped_column(Float)
    stature_m: Mapped[float | None] = mapped_column(Float)
    created_s: Mapped[float] = mapped_column(Float)
    keep_until: Mapped[str] = mapped_column(String(10), default="")
    erased_s: Mapped[float | None] = mapped_column(Float)
    salt: Mapped[bytes] = mapped_column(LargeBinary)
    version: Mapped[int] = mapped_column(Integer, default=1)


# A code is one client's, however it is written.
Index("uq_client_code_lower", func.lower(ClientRow.code), unique=True)


class IdentityRow(Base):
    """Who a client is. Read by those who may, and every reading is in the audit trail."""

    __tablename__ = "identity"
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), primary_key=True)
    name: Mapped[str] = mapped_column(String(400), default="")
    birth_date: Mapped[str] = mapped_column(String(10), default="")
    contact: Mapped[str] = mapped_column(String(1000), default="")
    notes: Mapped[str] = mapped_column(Text, default="")
    version: Mapped[int] = mapped_column(Integer, default=1)


class ConsentRow(Base):
    """A consent as it was given or withdrawn; never changed, a withdrawal is another row."""

    __tablename__ = "consent"
    id: Mapped[str] = mapped_column(_UUID, primary_key=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), index=True)
    kind: Mapped[str] = mapped_column(String(32))
    given: Mapped[bool] = mapped_column(Boolean)
    at_s: Mapped[float] = mapped_column(Float)
    by: Mapped[str] = mapped_column(String(32))
    words: Mapped[str] = mapped_column(Text, default="")


class SessionRow(Base):
    """A session, in short."""

    __tablename__ = "session"
    id: Mapped[str] = mapped_column(_UUID, primary_key=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"))
    title: Mapped[str] = mapped_column(String(200))
    battery: Mapped[str] = mapped_column(String(64), default="")
    profile: Mapped[str] = mapped_column(String(64), default="")
    tester: Mapped[str] = mapped_column(String(32))
    started_s: Mapped[float] = mapped_column(Float)
    last_s: Mapped[float] = mapped_column(Float)
    closed_s: Mapped[float | None] = mapped_column(Float)
    phase: Mapped[str] = mapped_column(String(16))
    seq: Mapped[int] = mapped_column(Integer)
    comparisons: Mapped[int] = mapped_column(Integer, default=0)
    research: Mapped[bool] = mapped_column(Boolean, default=False)
    __table_args__ = (Index(None, "client_id", "started_s"), Index(None, "closed_s"))


class EntryRow(Base):
    """A step that was taken, as JSON; the session itself."""

    __tablename__ = "entry"
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), primary_key=True)
    seq: Mapped[int] = mapped_column(Integer, primary_key=True)
    at_s: Mapped[float] = mapped_column(Float)
    by: Mapped[str] = mapped_column(String(32))
    kind: Mapped[str] = mapped_column(String(32))
    body: Mapped[str] = mapped_column(Text)


class TestRow(Base):
    """A test of a session, in short."""

    __test__ = False
    __tablename__ = "test"
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"))
    muscle: Mapped[str] = mapped_column(String(64))
    side: Mapped[str] = mapped_column(String(8))
    purpose: Mapped[str] = mapped_column(String(16))
    of_number: Mapped[int | None] = mapped_column(Integer)
    kind: Mapped[str] = mapped_column(String(8))
    tester: Mapped[str] = mapped_column(String(32))
    device: Mapped[str] = mapped_column(String(200), default="")
    started_s: Mapped[float] = mapped_column(Float)
    finished_s: Mapped[float | None] = mapped_column(Float)
    trials: Mapped[int] = mapped_column(Integer, default=0)
    held: Mapped[int] = mapped_column(Integer, default=0)
    not_held: Mapped[int] = mapped_column(Integer, default=0)
    unclear: Mapped[int] = mapped_column(Integer, default=0)
    mean_peak_n: Mapped[float | None] = mapped_column(Float)
    best_peak_n: Mapped[float | None] = mapped_column(Float)
    target_n: Mapped[float | None] = mapped_column(Float)
    pain_nrs: Mapped[float | None] = mapped_column(Float)
    position: Mapped[str] = mapped_column(Text, default="")
    pad_site: Mapped[str] = mapped_column(Text, default="")
    lever_m: Mapped[float | None] = mapped_column(Float)
    slope_n_per_s: Mapped[float | None] = mapped_column(Float)
    load_adequate: Mapped[bool | None] = mapped_column(Boolean)
    yields: Mapped[int | None] = mapped_column(Integer)
    yield_velocity_dps: Mapped[float | None] = mapped_column(Float)
    rest_kept: Mapped[bool | None] = mapped_column(Boolean)
    sem_n: Mapped[float | None] = mapped_column(Float)
    sem_source: Mapped[str] = mapped_column(String(200), default="")
    __table_args__ = (Index(None, "client_id", "muscle", "side", "started_s"),)


class TrialRow(Base):
    """A trial of a test, in short."""

    __tablename__ = "trial"
    session_id: Mapped[str] = mapped_column(_UUID, primary_key=True)
    test_number: Mapped[int] = mapped_column(Integer, primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"))
    at_s: Mapped[float] = mapped_column(Float)
    source: Mapped[str] = mapped_column(String(8))
    verdict: Mapped[str | None] = mapped_column(String(24))
    headline: Mapped[str] = mapped_column(String(400), default="")
    peak_n: Mapped[float | None] = mapped_column(Float)
    ratio: Mapped[float | None] = mapped_column(Float)
    slope_n_per_s: Mapped[float | None] = mapped_column(Float)
    aside: Mapped[str] = mapped_column(String(24), default="")
    recording_id: Mapped[str | None] = mapped_column(_UUID, index=True)
    recording_trial: Mapped[int | None] = mapped_column(Integer)
    __table_args__ = (
        ForeignKeyConstraint(["session_id", "test_number"], ["test.session_id", "test.number"]),
        Index(None, "client_id", "at_s"),
    )


class OutcomeRow(Base):
    """What a retest showed against its test, or a partner's test beside the muscle's, in short."""

    __tablename__ = "outcome"
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), primary_key=True)
    retest_number: Mapped[int] = mapped_column(Integer, primary_key=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), index=True)
    test_number: Mapped[int] = mapped_column(Integer)
    muscle: Mapped[str] = mapped_column(String(64))
    side: Mapped[str] = mapped_column(String(8))
    partner: Mapped[str] = mapped_column(String(64), default="")
    partner_side: Mapped[str] = mapped_column(String(8), default="")
    sham: Mapped[bool | None] = mapped_column(Boolean)
    conclusion: Mapped[str] = mapped_column(String(32))
    force_conclusion: Mapped[str] = mapped_column(String(32), default="")
    chance: Mapped[float | None] = mapped_column(Float)
    chance_of_any: Mapped[float | None] = mapped_column(Float)
    comparisons: Mapped[int] = mapped_column(Integer)
    text: Mapped[str] = mapped_column(Text)


class HomeworkRow(Base):
    """Homework that was given."""

    __tablename__ = "homework"
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), index=True)
    given_s: Mapped[float] = mapped_column(Float)
    text: Mapped[str] = mapped_column(Text)
    dose: Mapped[str] = mapped_column(Text, default="")
    schedule: Mapped[str] = mapped_column(Text, default="")


class AdherenceRow(Base):
    """How homework was done, as the client told it."""

    __tablename__ = "adherence"
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), index=True)
    at_s: Mapped[float] = mapped_column(Float)
    of_session: Mapped[str] = mapped_column(_UUID)
    of_number: Mapped[int] = mapped_column(Integer)
    done: Mapped[int] = mapped_column(Integer)
    planned: Mapped[int] = mapped_column(Integer)
    words: Mapped[str] = mapped_column(Text, default="")


class GoalRow(Base):
    """A goal that was set."""

    __tablename__ = "goal"
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), index=True)
    at_s: Mapped[float] = mapped_column(Float)
    text: Mapped[str] = mapped_column(Text)
    by_date: Mapped[str] = mapped_column(String(10), default="")


class RecordingRow(Base):
    """A recording, kept as a file of its own without identity."""

    __tablename__ = "recording"
    id: Mapped[str] = mapped_column(_UUID, primary_key=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), index=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), index=True)
    test_number: Mapped[int] = mapped_column(Integer)
    file: Mapped[str] = mapped_column(String(400))
    sha256: Mapped[str] = mapped_column(String(64), default="")
    bytes: Mapped[int] = mapped_column(BigInteger, default=0)
    created_s: Mapped[float] = mapped_column(Float)


class SignedRow(Base):
    """A signed-off result. An amendment is a new version; none is ever changed."""

    __tablename__ = "signed"
    session_id: Mapped[str] = mapped_column(ForeignKey("session.id"), primary_key=True)
    version: Mapped[int] = mapped_column(Integer, primary_key=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), index=True)
    signed_by: Mapped[str] = mapped_column(String(32))
    signed_s: Mapped[float] = mapped_column(Float)
    meaning: Mapped[str] = mapped_column(String(200))
    reason: Mapped[str] = mapped_column(Text, default="")
    body: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(String(64))
    previous_sha256: Mapped[str] = mapped_column(String(64), default="")


class CopyRow(Base):
    """A copy that left the store: an export or a backup. An erasure names those that hold the person."""

    __tablename__ = "copy"
    id: Mapped[str] = mapped_column(_UUID, primary_key=True)
    kind: Mapped[str] = mapped_column(String(16))
    client_id: Mapped[str | None] = mapped_column(String(36), index=True)
    made_s: Mapped[float] = mapped_column(Float)
    place: Mapped[str] = mapped_column(String(1000))


class AuditRow(Base):
    """A link of the audit chain; holds no name, value or free text."""

    __tablename__ = "audit"
    seq: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False
    )
    at_s: Mapped[float] = mapped_column(Float)
    actor: Mapped[str] = mapped_column(String(32))
    workstation: Mapped[str] = mapped_column(String(64))
    action: Mapped[str] = mapped_column(String(32))
    object_kind: Mapped[str] = mapped_column(String(32))
    object_id: Mapped[str] = mapped_column(String(100))
    digest: Mapped[str] = mapped_column(String(64), default="")
    body: Mapped[str] = mapped_column(Text, default="{}")
    previous: Mapped[str] = mapped_column(String(64))
    mac: Mapped[str] = mapped_column(String(64))
    __table_args__ = (Index(None, "object_kind", "object_id"), UniqueConstraint("mac"))
