"""Consents are kept as they were given and withdrawn; a day of retention is listed and erases nothing."""

from __future__ import annotations

import pytest
from conftest import MakeStore

from nktsense.errors import RecordsError
from nktsense.records.people.clients import NewClient, add_client, find_client, list_clients
from nktsense.records.people.consent import (
    MAX_WORDS,
    ConsentKind,
    agrees,
    consents_of,
    due,
    give_consent,
    set_keep_until,
    withdraw_consent,
)
from nktsense.records.store import Store
from nktsense.records.trail.verify import verify


def test_given_withdrawn_and_given_again_are_all_kept(make_store: MakeStore) -> None:
    now = [1000.0]
    store = make_store(clock=lambda: now[0])
    client = add_client(store, "T1", NewClient(code="C1"))
    answers: list[bool] = []
    for change in (give_consent, withdraw_consent, give_consent):
        now[0] += 10.0
        change(store, "T1", "c1", ConsentKind.RESEARCH, "as she said")
        with store.reading() as db:
            answers.append(agrees(db, client.id, ConsentKind.RESEARCH))
            assert not agrees(db, client.id, ConsentKind.RECORDING), "one kind says nothing of another"
    assert answers == [True, False, True]
    found = consents_of(store, "C1")
    assert [(each.given, each.at_s, each.words) for each in found] == [
        (True, 1010.0, "as she said"),
        (False, 1020.0, "as she said"),
        (True, 1030.0, "as she said"),
    ]
    assert verify(store) == ()


def test_of_two_at_the_same_time_the_withdrawal_counts(make_store: MakeStore) -> None:
    store = make_store(clock=lambda: 1000.0)
    client = add_client(store, "T1", NewClient(code="C1"))
    withdraw_consent(store, "T1", "C1", ConsentKind.CONTACT)
    give_consent(store, "T1", "C1", ConsentKind.CONTACT)
    with store.reading() as db:
        assert not agrees(db, client.id, ConsentKind.CONTACT)


def test_silence_is_no_consent(store: Store) -> None:
    client = add_client(store, "T1", NewClient(code="C1"))
    with store.reading() as db:
        assert not any(agrees(db, client.id, kind) for kind in ConsentKind)


@pytest.mark.parametrize("words", ["x" * (MAX_WORDS + 1), "a\0b", "\ud800"])
def test_words_that_cannot_be_kept_are_refused(store: Store, words: str) -> None:
    add_client(store, "T1", NewClient(code="C1"))
    with pytest.raises(RecordsError, match="words of the consent"):
        give_consent(store, "T1", "C1", ConsentKind.TESTING, words)
    assert consents_of(store, "C1") == ()


def test_hostile_words_are_kept_to_the_letter(store: Store) -> None:
    add_client(store, "T1", NewClient(code="C1"))
    words = "=cmd|'/c calc'!A0 <b>\u202e../../etc"
    give_consent(store, "T1", "C1", ConsentKind.TESTING, words)
    assert consents_of(store, "C1")[0].words == words


def test_records_that_are_due_are_listed_and_stay(store: Store) -> None:
    for code, day in (("C1", "2030-01-01"), ("C2", "2030-01-02"), ("C3", "")):
        add_client(store, "T1", NewClient(code=code))
        set_keep_until(store, "T1", code, day)
    assert [each.code for each in due(store, "2030-01-01")] == [], "the last day counts"
    assert [each.code for each in due(store, "2030-01-02")] == ["C1"]
    assert [each.code for each in due(store, "2031-01-01")] == ["C1", "C2"]
    assert len(list_clients(store)) == 3
    assert find_client(store, "C1").keep_until == "2030-01-01"
    assert verify(store) == ()


@pytest.mark.parametrize("day", ["tomorrow", "2030-13-01", "2030-1-1", "20300101", "2030-02-30"])
def test_what_is_no_day_is_refused(file_store: Store, day: str) -> None:
    add_client(file_store, "T1", NewClient(code="C1"))
    with pytest.raises(RecordsError, match="not a day"):
        set_keep_until(file_store, "T1", "C1", day)
    with pytest.raises(RecordsError, match="not a day"):
        due(file_store, day)
    with pytest.raises(RecordsError, match="No day"):
        due(file_store, "")


def test_an_unknown_client_is_told(file_store: Store) -> None:
    with pytest.raises(RecordsError, match="no client with the code"):
        give_consent(file_store, "T1", "nobody", ConsentKind.TESTING)
