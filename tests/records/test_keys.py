"""Keys: where they are kept and found, what is refused, and that nothing is ever written without one."""

from __future__ import annotations

import hashlib
import hmac
import json
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from keyring_in_memory import Locker

from nktsense.errors import DamagedRecordsError, KeyMissingError, NktsenseError, RecordsError
from nktsense.records.opening.door import open_store
from nktsense.records.opening.key import KeySource, add_passphrase, derived, find_key
from nktsense.records.opening.key_file import make_key_file, read_key_file
from nktsense.records.opening.place import Place, place_of
from nktsense.records.opening.server_key import AUDIT_KEY_FILE_VARIABLE
from nktsense.records.opening.sidecar import sidecar_path
from nktsense.records.store import Store

PHRASE = "four words, and a sign"
WRONG = "four words, and a sigh"


@pytest.fixture
def locker() -> Iterator[Locker]:
    """A keyring that works."""
    before, backend = keyring.get_keyring(), Locker()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


def by_phrase(phrase: str) -> KeySource:
    return KeySource(passphrase=lambda: phrase, keyring=False)


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """Where nothing is yet."""
    return place_of(tmp_path / "clinic" / "records.db")


def made(place: Place, source: KeySource) -> str:
    """Make records and return their identifier."""
    with open_store(place, source, create=True) as store:
        return store.store_id


def files(place: Place) -> list[str]:
    return sorted(path.name for path in place.file.parent.glob("*")) if place.file.parent.exists() else []


def test_without_a_place_for_a_key_nothing_is_written(place: Place) -> None:
    for source in (None, KeySource(), KeySource(keyring=False)):
        with pytest.raises(KeyMissingError, match="never written without a key") as refused:
            open_store(place, source, create=True)
        assert "--key-file" in str(refused.value)
    assert files(place) == []


def test_records_that_are_not_there_are_not_made_unasked(place: Place) -> None:
    with pytest.raises(RecordsError, match="no records"):
        open_store(place, by_phrase(PHRASE))
    assert files(place) == []


def test_a_passphrase_opens_and_another_does_not(place: Place) -> None:
    store_id = made(place, by_phrase(PHRASE))
    with open_store(place, by_phrase(PHRASE)) as store:
        assert store.store_id == store_id
    with pytest.raises(KeyMissingError, match=r"passphrase .* is wrong"):
        open_store(place, by_phrase(WRONG))
    with pytest.raises(KeyMissingError, match="not found") as refused:
        open_store(place, KeySource())
    assert "passphrase" in str(refused.value)


def test_the_passphrase_is_asked_once(place: Place) -> None:
    asked: list[int] = []

    def ask() -> str:
        asked.append(1)
        return PHRASE

    source = KeySource(passphrase=ask, keyring=False)
    made(place, source)
    assert len(asked) == 1
    open_store(place, source).close()
    assert len(asked) == 2


def test_a_passphrase_is_the_same_however_its_accents_are_composed(place: Place) -> None:
    phrase = "Zürich, café, naïve"
    identifier = made(place, by_phrase(unicodedata.normalize("NFC", phrase)))
    with open_store(place, by_phrase(unicodedata.normalize("NFD", phrase))) as store:
        assert store.store_id == identifier


def test_a_short_passphrase_is_refused_and_leaves_nothing(place: Place) -> None:
    with pytest.raises(RecordsError, match="shorter"):
        open_store(place, by_phrase("seven77"), create=True)
    assert files(place) == []


def test_the_wrapped_key_is_what_the_standards_say(place: Place) -> None:
    """Unwrapped here with another Argon2id and an HKDF by hand (RFC 9106, RFC 5869)."""
    made(place, by_phrase(PHRASE))
    sidecar = json.loads(sidecar_path(place.file).read_text())
    kept = sidecar["passphrase"]
    assert (kept["passes"], kept["memory_kib"], kept["lanes"]) == (3, 65536, 4)
    salt, nonce, wrapped = (bytes.fromhex(kept[name]) for name in ("salt", "nonce", "wrapped"))
    lock = Argon2id(salt=salt, length=32, iterations=3, lanes=4, memory_cost=65536).derive(PHRASE.encode())
    master = AESGCM(lock).decrypt(nonce, wrapped, sidecar["key_id"].encode())
    assert master == find_key(place, by_phrase(PHRASE))
    assert len(master) == 32
    for purpose in ("file", "audit"):
        prk = hmac.digest(bytes(32), master, hashlib.sha256)
        okm = hmac.digest(prk, f"nktsense records 1 {purpose}".encode() + b"\x01", hashlib.sha256)
        assert derived(master, purpose) == okm
    with open_store(place, by_phrase(PHRASE)) as store:
        assert store.audit_key == derived(master, "audit")


def test_each_store_has_another_key_under_the_same_passphrase(tmp_path: Path) -> None:
    places = [place_of(tmp_path / name / "records.db") for name in "ab"]
    for each in places:
        made(each, by_phrase(PHRASE))
    keys = {find_key(each, by_phrase(PHRASE)) for each in places}
    assert len(keys) == 2


def test_the_keyring_keeps_the_key_and_a_passphrase_can_be_added(place: Place, locker: Locker) -> None:
    store_id = made(place, KeySource())
    assert len(locker.kept) == 1
    with open_store(place) as store:
        assert store.store_id == store_id
    add_passphrase(place, find_key(place), PHRASE)
    locker.locked = True
    with pytest.raises(KeyMissingError, match="not found") as refused:
        open_store(place)
    assert "keyring" in str(refused.value)
    assert "passphrase" in str(refused.value)
    with open_store(place, KeySource(passphrase=lambda: PHRASE)) as store:
        assert store.store_id == store_id


def test_a_passphrase_is_changed(place: Place) -> None:
    made(place, by_phrase(PHRASE))
    add_passphrase(place, find_key(place, by_phrase(PHRASE)), WRONG)
    open_store(place, by_phrase(WRONG)).close()
    with pytest.raises(KeyMissingError):
        open_store(place, by_phrase(PHRASE))
    with pytest.raises(KeyMissingError, match="not the key"):
        add_passphrase(place, bytes(32), "of somebody else")
    open_store(place, by_phrase(WRONG)).close()


def test_a_keyring_with_another_key_under_the_name_is_told(place: Place, locker: Locker) -> None:
    made(place, KeySource())
    name = next(iter(locker.kept))
    locker.kept[name] = "ab" * 32
    with pytest.raises(KeyMissingError, match="keyring is not the key"):
        open_store(place)
    locker.kept[name] = "nonsense"
    with pytest.raises(KeyMissingError, match="not found"):
        open_store(place)


def test_a_key_file_is_made_for_its_owner_alone(place: Place, tmp_path: Path) -> None:
    key_file = tmp_path / "keys" / "clinic.key"
    store_id = made(place, KeySource(key_file=key_file))
    assert key_file.stat().st_mode & 0o777 == 0o600
    assert place.file.stat().st_mode & 0o777 == 0o600
    assert place.file.parent.stat().st_mode & 0o777 == 0o700
    assert sidecar_path(place.file).stat().st_mode & 0o777 == 0o600
    with open_store(place, KeySource(key_file=key_file)) as store:
        assert store.store_id == store_id
    before = key_file.read_bytes()
    assert make_key_file(key_file).hex() == before.decode().strip()
    assert key_file.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"abc", b"zz" * 32, b"ab" * 31, b"ab" * 33, b"\xff\xfe" * 40, b"ab" * 9999])
def test_a_file_that_holds_no_key_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "key"
    path.write_bytes(content)
    path.chmod(0o600)
    with pytest.raises(KeyMissingError, match="holds no key"):
        read_key_file(path)


def test_a_key_file_that_others_can_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "key"
    make_key_file(path)
    for mode in (0o640, 0o604, 0o666):
        path.chmod(mode)
        with pytest.raises(KeyMissingError, match="chmod 600"):
            read_key_file(path)
    with pytest.raises(KeyMissingError, match="cannot be read"):
        read_key_file(tmp_path / "none")


def test_the_key_of_other_records_is_told_from_damage(place: Place, tmp_path: Path) -> None:
    made(place, KeySource(key_file=tmp_path / "key"))
    make_key_file(tmp_path / "other")
    with pytest.raises(KeyMissingError, match="not the key of"):
        open_store(place, KeySource(key_file=tmp_path / "other"))
    sidecar_path(place.file).unlink()
    open_store(place, KeySource(key_file=tmp_path / "key")).close()
    with pytest.raises(KeyMissingError, match="does not open with this key"):
        open_store(place, KeySource(key_file=tmp_path / "other"))


def test_wrong_passphrases_make_a_wait_that_ends(place: Place) -> None:
    clock = [1_000_000.0]

    def try_it(phrase: str) -> str:
        try:
            open_store(place, by_phrase(phrase), clock=lambda: clock[0]).close()
        except KeyMissingError as error:
            return str(error)
        return "open"

    made(place, by_phrase(PHRASE))
    for _ in range(3):
        assert "is wrong" in try_it(WRONG)
    assert "Wait" in try_it(PHRASE)  # the right one has to wait too
    clock[0] -= 500_000  # a clock that is set back does not prolong it
    assert "Wait 1 s" in try_it(PHRASE)
    clock[0] += 1.01
    assert "is wrong" in try_it(WRONG)
    clock[0] += 60.1  # never longer than a minute
    assert try_it(PHRASE) == "open"
    assert "is wrong" in try_it(WRONG)
    assert try_it(PHRASE) == "open"


def test_a_damaged_small_file_is_told_and_the_records_stay(place: Place, tmp_path: Path) -> None:
    store_id = made(place, KeySource(key_file=tmp_path / "key"))
    add_passphrase(place, read_key_file(tmp_path / "key"), PHRASE)
    path = sidecar_path(place.file)
    whole = path.read_bytes()
    for length in range(0, len(whole) - 2, 7):
        path.write_bytes(whole[:length])
        with pytest.raises(DamagedRecordsError, match="damaged"):
            open_store(place, KeySource(key_file=tmp_path / "key"))
    path.write_bytes(whole)
    with open_store(place, by_phrase(PHRASE)) as store:
        assert store.store_id == store_id


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("memory_kib", 2**40),
        ("memory_kib", 0),
        ("memory_kib", 2 * 1024 * 1024),
        ("passes", 50),
        ("passes", 10**9),
        ("passes", 0),
        ("lanes", 0),
        ("lanes", 10**6),
        ("salt", "00"),
        ("nonce", "zz"),
        ("wrapped", ""),
        ("kdf", "none"),
        ("extra", 1),
    ],
)
def test_a_small_file_that_asks_for_too_much_is_refused(place: Place, name: str, value: object) -> None:
    made(place, by_phrase(PHRASE))
    path = sidecar_path(place.file)
    content = json.loads(path.read_text())
    content["passphrase"][name] = value
    path.write_text(json.dumps(content))
    with pytest.raises(DamagedRecordsError):
        open_store(place, by_phrase(PHRASE))


def test_a_flipped_wrapped_key_is_a_refusal_and_no_crash(place: Place) -> None:
    made(place, by_phrase(PHRASE))
    path = sidecar_path(place.file)
    content = json.loads(path.read_text())
    for number, name in enumerate(("salt", "nonce", "wrapped", "wrapped")):
        changed = json.loads(json.dumps(content))
        first = changed["passphrase"][name]
        changed["passphrase"][name] = first[:5] + f"{int(first[5], 16) ^ 1:x}" + first[6:]
        path.write_text(json.dumps(changed))
        with pytest.raises(NktsenseError):
            open_store(place, by_phrase(PHRASE), clock=lambda: 1e6 + 100 * number)  # noqa: B023


def test_records_that_are_gone_are_not_made_anew_under_their_key(place: Place, tmp_path: Path) -> None:
    source = KeySource(key_file=tmp_path / "key")
    made(place, source)
    place.file.unlink()
    with pytest.raises(RecordsError, match="is gone"):
        open_store(place, source, create=True)


def test_a_creation_that_broke_off_is_finished(place: Place, tmp_path: Path) -> None:
    source = KeySource(key_file=tmp_path / "key")
    made(place, source)
    place.file.unlink()
    path = sidecar_path(place.file)
    path.write_text(path.read_text().replace('"made": true', '"made": false'))
    assert len(made(place, source)) == 36


def test_the_audit_key_of_a_server_is_a_file_or_in_the_keyring(
    cluster: object, tmp_path: Path, locker: Locker, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = _fresh(cluster)
    with pytest.raises(RecordsError, match="no records"):
        open_store(url)
    with pytest.raises(KeyMissingError, match="nowhere to keep"):
        open_store(url, KeySource(keyring=False), create=True)
    with open_store(url, create=True) as store:
        store_id, audit_key = store.store_id, store.audit_key
    assert len(locker.kept) == 1
    (tmp_path / "carried").write_text(next(iter(locker.kept.values())))
    (tmp_path / "carried").chmod(0o600)
    locker.kept.clear()
    with pytest.raises(KeyMissingError, match="not on this computer"):
        open_store(url)
    monkeypatch.setenv(AUDIT_KEY_FILE_VARIABLE, str(tmp_path / "carried"))
    with open_store(url) as store:
        assert (store.store_id, store.audit_key) == (store_id, audit_key)
    make_key_file(tmp_path / "other")
    with pytest.raises(KeyMissingError, match="not the audit key"):
        open_store(url, KeySource(key_file=tmp_path / "other"))


def _fresh(cluster: object) -> str:
    from pg_cluster import Cluster

    assert isinstance(cluster, Cluster)
    return cluster.url(cluster.new_database())


def test_no_key_is_in_any_file_but_its_own(file_store: Store, key_of: Callable[[Store], KeySource]) -> None:
    source = key_of(file_store)
    assert source.key_file is not None
    master = read_key_file(source.key_file)
    for path in file_store.place.file.parent.iterdir():
        if path == source.key_file:
            continue
        data = path.read_bytes()
        for key in (master, derived(master, "file"), derived(master, "audit")):
            assert key not in data
            assert key.hex().encode() not in data.lower()
