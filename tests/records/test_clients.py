"""Clients and testers: kept exactly or refused by name, found by code, and every reading of an identity told."""

from __future__ import annotations

import dataclasses
import json
import string
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from sqlalchemy import event, select, text

from nktsense.errors import ConflictError, RecordsError
from nktsense.records.models import AuditRow, ClientRow, IdentityRow, TesterRow
from nktsense.records.people import testers as testers_module
from nktsense.records.people.clients import (
    LONGEST_NOTE,
    Client,
    Identity,
    NewClient,
    add_client,
    change_client,
    find_client,
    identity_of,
    list_clients,
    set_identity,
)
from nktsense.records.people.testers import Tester, add_tester, change_tester, find_tester
from nktsense.records.store import Store
from nktsense.records.trail.digests import digest_of

HOSTILE = [
    "<b>x</b><img src=file:///etc/passwd onerror=alert(1)>",
    "../../etc/passwd",
    "C:\\con\\nul",
    '=HYPERLINK("http://x","y")',
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "+1-1",
    "'; DROP TABLE client;--",
    "Robert%s%n{0}${x}",
    "abc\u202edcba\u2066\u2069",
    "👩‍⚕️ Zoë Åström-李",
    "  spaces \t and\r\nlines\n ",
    "\ufeff\u200b\u0007\x1b[31m",
    "e\u0301 and é",
    "",
]
NOT_KEPT = ["a\0b", "\ud800", "x\udfff"]


def trail(store: Store) -> list[AuditRow]:
    with store.reading() as db:
        return list(db.scalars(select(AuditRow).order_by(AuditRow.seq)))


def actions(store: Store) -> list[tuple[str, str, str]]:
    return [(row.actor, row.action, row.object_kind) for row in trail(store)[1:]]


def test_a_client_is_kept_and_found_whatever_the_case(make_store: Callable[..., Store]) -> None:
    store = make_store(clock=lambda: 1_700_000_000.25)
    new = NewClient(code="Ab.1_x-Z", birth_year=1980, sex="F", mass_kg=61.3, stature_m=1.68, keep_until="2040-02-29")
    client = add_client(store, "T1", new)
    assert dataclasses.asdict(client) == dataclasses.asdict(new) | {
        "id": client.id,
        "created_s": 1_700_000_000.25,
        "erased_s": None,
        "version": 1,
    }
    assert find_client(store, "aB.1_X-z") == client
    assert list_clients(store) == (client,)
    with pytest.raises(ConflictError, match="already"):
        add_client(store, "T1", NewClient(code="AB.1_X-Z"))
    with pytest.raises(RecordsError, match="no client"):
        find_client(store, "Ab.1_x-")
    assert actions(store) == [("T1", "create", "client")]


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_are_kept_to_the_letter(store: Store, name: str) -> None:
    identity = Identity(name=name, contact=name * 3, notes=name * 50)
    add_client(store, "T1", NewClient(code="C1"), identity)
    add_tester(store, "T1", Tester(code="T1", name=name))
    assert identity_of(store, "T1", "C1") == identity
    assert find_tester(store, "T1").name == name
    told = json.dumps([[row.body, row.object_id, row.actor, row.workstation] for row in trail(store)])
    assert not name.strip() or name not in told


@pytest.mark.parametrize("name", NOT_KEPT)
def test_what_cannot_be_kept_is_refused_by_name(store: Store, name: str) -> None:
    for field in ("name", "contact", "notes"):
        with pytest.raises(RecordsError, match=f"The {field} of C1 holds a sign"):
            add_client(store, "T1", NewClient(code="C1"), Identity(**{field: name}))
    with pytest.raises(RecordsError, match="The licence of tester T1"):
        add_tester(store, "T1", Tester(code="T1", licence=name))
    assert list_clients(store) == ()
    assert actions(store) == []


def test_a_note_of_a_million_characters_is_refused_by_its_length(store: Store) -> None:
    with pytest.raises(RecordsError, match="The notes of C1 has 1000000 characters"):
        add_client(store, "T1", NewClient(code="C1"), Identity(notes="x" * 1_000_000))
    assert list_clients(store) == ()
    longest = Identity(name="é" * 400, contact="李" * 1000, notes="👩" * LONGEST_NOTE)
    add_client(store, "T1", NewClient(code="C1"), longest)
    assert identity_of(store, "T1", "C1") == longest
    with pytest.raises(RecordsError, match="The name of C1 has 401"):
        set_identity(store, "T1", "C1", Identity(name="x" * 401))
    assert identity_of(store, "T1", "C1") == longest


@pytest.mark.parametrize(
    "code", ["", " ", "x" * 33, "Anna Maria", "é", "a/b", "a\0", "<b>", "=1", "a\n", "①", "\ud800"]
)
def test_a_code_is_no_name(store: Store, code: str) -> None:
    with pytest.raises(RecordsError, match="not a code"):
        add_client(store, "T1", NewClient(code=code))
    with pytest.raises(RecordsError, match="not a code"):
        add_tester(store, "T1", Tester(code=code))
    with pytest.raises(RecordsError, match="no client") as refused:
        find_client(store, code)
    assert "\x00" not in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("birth_year", 1899),
        ("birth_year", 2200),
        ("birth_year", 1980.5),
        ("birth_year", True),
        ("sex", "X"),
        ("sex", ""),
        ("sex", "m"),
        ("mass_kg", 0.0),
        ("mass_kg", -70.0),
        ("mass_kg", 70_000.0),
        ("mass_kg", float("nan")),
        ("mass_kg", float("inf")),
        ("stature_m", 178.0),
        ("stature_m", 0.0),
        ("keep_until", "tomorrow"),
        ("keep_until", "2030-02-30"),
        ("keep_until", "20300101"),
    ],
)
def test_a_value_out_of_its_range_is_refused(store: Store, field: str, value: object) -> None:
    with pytest.raises(RecordsError):
        add_client(store, "T1", NewClient(code="C1", **{field: value}))  # pyright: ignore[reportArgumentType]
    client = add_client(store, "T1", NewClient(code="C1"))
    with pytest.raises(RecordsError):
        change_client(store, "T1", dataclasses.replace(client, **{field: value}))
    assert find_client(store, "C1") == client
    with pytest.raises(RecordsError, match="not a day"):
        set_identity(store, "T1", "C1", Identity(birth_date="31.12.1980"))


def test_reading_who_it_is_is_told_and_nothing_else_holds_it(store: Store) -> None:
    add_client(store, "T1", NewClient(code="C1"), Identity(name="Trillian"))
    add_client(store, "T1", NewClient(code="C2"))
    before = len(trail(store))
    find_client(store, "C1")
    list_clients(store)
    assert len(trail(store)) == before
    assert identity_of(store, "T2", "C1").name == "Trillian"
    assert identity_of(store, "T2", "C2") == Identity()
    last = trail(store)[-2:]
    assert [(row.actor, row.action, row.object_kind, row.body) for row in last] == [
        ("T2", "read_identity", "identity", "{}")
    ] * 2
    with store.reading() as db:
        tables = [name for name in ClientRow.metadata.tables if name != "identity"]
        for name in tables:
            assert "Trillian" not in repr(db.execute(text(f'SELECT * FROM "{name}"')).all())


def test_an_erased_client_is_not_found_and_gives_no_identity(store: Store) -> None:
    client = add_client(store, "T1", NewClient(code="C1"), Identity(name="x"))
    with store.writing("T1") as write:
        row = write.db.get(ClientRow, client.id)
        assert row is not None
        row.erased_s = 5.0
    for refuse in (lambda: find_client(store, "C1"), lambda: identity_of(store, "T1", "C1")):
        with pytest.raises(RecordsError, match="no client"):
            refuse()
    assert list_clients(store) == ()
    assert [each.code for each in list_clients(store, erased=True)] == ["C1"]


def test_a_change_on_old_knowledge_is_refused(store: Store) -> None:
    client = add_client(store, "T1", NewClient(code="C1", mass_kg=60.0))
    changed = change_client(store, "T1", dataclasses.replace(client, mass_kg=61.0))
    assert (changed.version, changed.mass_kg) == (2, 61.0)
    with pytest.raises(ConflictError, match="somebody else"):
        change_client(store, "T2", dataclasses.replace(client, mass_kg=62.0))
    with pytest.raises(RecordsError, match="never change"):
        change_client(store, "T1", dataclasses.replace(changed, id="other"))
    with pytest.raises(RecordsError, match="no client"):
        change_client(store, "T1", dataclasses.replace(changed, code="C9"))
    assert find_client(store, "C1") == changed
    assert actions(store) == [("T1", "create", "client"), ("T1", "change", "client")]


def test_each_row_of_the_trail_has_the_digest_of_what_was_written(store: Store) -> None:
    client = add_client(store, "T1", NewClient(code="C1", mass_kg=60.1), Identity(name="Ford"))
    change_client(store, "T1", dataclasses.replace(client, mass_kg=61.2))
    add_tester(store, "T1", Tester(code="T7", licensed=True, licence="PT 42"))
    last = {row.object_kind: row.digest for row in trail(store)}
    with store.reading() as db:
        row, who, tester = db.get(ClientRow, client.id), db.get(IdentityRow, client.id), db.get(TesterRow, "T7")
        assert row is not None
        assert who is not None
        assert tester is not None
        assert len(row.salt) == 32
        assert last["client"] == digest_of(row.salt, row)
        assert last["identity"] == digest_of(row.salt, who)
        assert last["tester"] == digest_of(store.audit_key, tester)


def test_a_list_goes_on_where_the_last_one_ended_and_asks_an_index(store: Store) -> None:
    codes = ["a", "A.1", "a-1", "a_1", "A0", "b", "B~"[:1] + "2", "Z", "z1", "0", "_", "-x"]
    for code in codes:
        add_client(store, "T1", NewClient(code=code))
    wanted = sorted(codes, key=str.lower)
    assert [client.code for client in list_clients(store)] == wanted
    found: list[str] = []
    while part := list_clients(store, after=found[-1] if found else "", most=5):
        found += [client.code for client in part]
    assert found == wanted
    assert [client.code for client in list_clients(store, prefix="A")] == [
        code for code in wanted if code.lower().startswith("a")
    ]
    with store.writing("T1") as write:
        if store.is_server:
            write.db.execute(text("SET LOCAL enable_seqscan = off"))
            plan = "EXPLAIN SELECT id FROM client WHERE lower(code) = 'a'"
        else:
            plan = "EXPLAIN QUERY PLAN SELECT id FROM client WHERE lower(code) = 'a'"
        assert "uq_client_code_lower" in repr(write.db.execute(text(plan)).all())


def test_finding_takes_one_query_however_many_there_are(store: Store) -> None:
    for number in range(30):
        add_client(store, "T1", NewClient(code=f"C{number}"))
    asked: list[str] = []
    event.listen(store.engine, "before_cursor_execute", lambda *call: asked.append(str(call[2])))
    find_client(store, "C7")
    list_clients(store)
    assert len(asked) == 2, asked


def test_testers_are_kept_changed_and_never_removed(store: Store) -> None:
    tester = add_tester(
        store, "owner", Tester(code="T1", name="Ada", licensed=True, licence="PT", nkt_training="level 2")
    )
    assert tester == find_tester(store, "t1")
    with pytest.raises(ConflictError, match="already"):
        add_tester(store, "owner", Tester(code="t1"))
    with pytest.raises(RecordsError, match="no licence is named"):
        add_tester(store, "owner", Tester(code="T2", licensed=True, licence="  "))
    gone = change_tester(store, "owner", dataclasses.replace(tester, active=False))
    with pytest.raises(ConflictError, match="somebody else"):
        change_tester(store, "owner", tester)
    assert testers_module.testers(store) == ()
    assert testers_module.testers(store, inactive=True) == (gone,)
    with pytest.raises(RecordsError, match="no tester"):
        find_tester(store, "T3")
    assert [action for _, action, _ in actions(store)] == ["create", "change"]


CODES = st.text(string.ascii_letters[:3] + "AB1.-_", min_size=1, max_size=3)
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)
IDENTITIES = st.builds(Identity, name=TEXTS, contact=TEXTS, notes=TEXTS, birth_date=st.sampled_from(["", "1980-02-29"]))
VALUES = st.fixed_dictionaries(
    {
        "birth_year": st.none() | st.integers(1900, 2026),
        "sex": st.sampled_from(["M", "F", None]),
        "mass_kg": st.none() | st.floats(1, 500),
        "stature_m": st.none() | st.floats(0.3, 2.8),
    }
)


class ClientsMachine(RuleBasedStateMachine):
    """Clients against a dictionary; the store is closed and opened again between."""

    make: Callable[[], Store]
    again: Callable[[Store], Store]
    known = Bundle("known")

    def __init__(self) -> None:
        super().__init__()
        self.store = type(self).make()
        self.clients: dict[str, Client] = {}
        self.identities: dict[str, Identity] = {}
        self.writes = 0

    @initialize(target=known, code=CODES, values=VALUES, identity=st.none() | IDENTITIES)
    def begin(self, code: str, values: dict[str, object], identity: Identity | None) -> str:
        return self._added(code, values, identity)  # a run without a client would hold nothing

    @rule(target=known, code=CODES, values=VALUES, identity=st.none() | IDENTITIES)
    def add(self, code: str, values: dict[str, object], identity: Identity | None) -> str:
        return self._added(code, values, identity)

    def _added(self, code: str, values: dict[str, object], identity: Identity | None) -> str:
        new = NewClient(code=code, **values)  # pyright: ignore[reportArgumentType]
        if code.lower() in self.clients:
            with pytest.raises(ConflictError):
                add_client(self.store, "T1", new, identity)
            return code
        self.clients[code.lower()] = add_client(self.store, "T1", new, identity)
        self.identities[code.lower()] = identity or Identity()
        self.writes += 1 if identity is None else 2
        return code

    @rule(code=known, values=VALUES, old=st.booleans())
    def change(self, code: str, values: dict[str, object], old: bool) -> None:
        client = self.clients[code.lower()]
        wanted = dataclasses.replace(client, **values, version=client.version - old)  # pyright: ignore
        if old:
            with pytest.raises(ConflictError):
                change_client(self.store, "T1", wanted)
            return
        changed = change_client(self.store, "T1", wanted)
        assert changed == dataclasses.replace(wanted, version=client.version + 1)
        self.clients[code.lower()] = changed
        self.writes += 1

    @rule(code=known, identity=IDENTITIES)
    def identify(self, code: str, identity: Identity) -> None:
        set_identity(self.store, "T1", code.swapcase(), identity)
        self.identities[code.lower()] = identity
        self.writes += 1

    @rule(code=known)
    def read(self, code: str) -> None:
        assert identity_of(self.store, "T2", code) == self.identities[code.lower()]
        assert find_client(self.store, code) == self.clients[code.lower()]
        self.writes += 1

    @rule(code=CODES)
    def look_for(self, code: str) -> None:
        if code.lower() not in self.clients:
            with pytest.raises(RecordsError):
                find_client(self.store, code)

    @rule()
    def open_again(self) -> None:
        self.store.close()
        self.store = type(self).again(self.store)

    @invariant()
    def lists_all(self) -> None:
        assert list_clients(self.store) == tuple(self.clients[code] for code in sorted(self.clients))

    @invariant()
    def all_is_told(self) -> None:
        assert len(trail(self.store)) == self.writes + 1

    def teardown(self) -> None:
        self.store.close()


def test_clients_are_as_a_dictionary_would_have_them(
    engine_kind: str, make_store: Callable[..., Store], reopen: Callable[[Store], Store]
) -> None:
    class Machine(ClientsMachine):
        make = staticmethod(make_store)
        again = staticmethod(reopen)

        def teardown(self) -> None:
            written.append(self.writes)
            super().teardown()

    written: list[int] = []
    quick = settings(
        max_examples=10 if engine_kind == "file" else 5,
        stateful_step_count=15,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(Machine, settings=quick)  # its invariants hold the store against the dictionary
    assert any(written)  # and there was something to hold
