"""Two workstations at once, and one that is killed: what was confirmed is there, what is there is whole.

In one process, and so in every run: test_records_stateful.py.
"""

from __future__ import annotations

import hmac
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pg_cluster import Cluster
from sqlalchemy import select

from nktsense.records.models import AuditRow, TesterRow
from nktsense.records.opening.door import open_store
from nktsense.records.opening.integrity import damage_of
from nktsense.records.opening.key import KeySource
from nktsense.records.store import Store
from nktsense.records.trail.audit import FIRST_PREVIOUS, mac_of
from nktsense.records.trail.digests import digest_of

CHILD = Path(__file__).with_name("writing_child.py")


def address(store: Store) -> str:
    if not store.is_server:
        return str(store.place.file)
    assert store.place.url is not None
    return store.place.url.render_as_string(hide_password=False)


def workstation(place: str, key: KeySource, name: str, count: int, create: str = "") -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(CHILD), place, str(key.key_file), name, str(count), create],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def go(child: subprocess.Popen[str]) -> None:
    assert child.stdin is not None
    assert child.stdout is not None
    first = child.stdout.readline()
    assert first == "ready\n", child.communicate()[1]
    child.stdin.write("\n")
    child.stdin.flush()


def check_whole(store: Store, written: set[str]) -> set[str]:
    """Every row has its row of the trail and the other way round, and the chain is whole; return the codes."""
    with store.reading() as db:
        rows = {row.code: row for row in db.scalars(select(TesterRow))}
        trail = list(db.scalars(select(AuditRow).order_by(AuditRow.seq)))
        told = {row.object_id: row for row in trail if row.object_kind == "tester"}
        assert set(rows) == set(told)
        assert written <= set(rows)
        previous = FIRST_PREVIOUS
        for seq, row in enumerate(trail, 1):
            assert (row.seq, row.previous) == (seq, previous)
            assert hmac.compare_digest(row.mac, mac_of(store.audit_key, row))
            previous = row.mac
        for code, row in rows.items():
            assert told[code].digest == digest_of(store.audit_key, row)
        return set(rows)


def test_two_workstations_writing_at_once_lose_nothing(store: Store, key_of: Callable[[Store], KeySource]) -> None:
    names, count = ("left", "right"), 60
    children = [workstation(address(store), key_of(store), name, count) for name in names]
    for child in children:
        go(child)
    told: set[str] = set()
    for child in children:
        out, problems = child.communicate(timeout=60)
        assert child.returncode == 0, problems
        told |= set(out.split())
    wanted = {f"{name}-{number}" for name in names for number in range(count)}
    assert told == wanted
    assert check_whole(store, told) == wanted


def test_a_killed_workstation_leaves_what_it_confirmed_and_nothing_half(
    store: Store, key_of: Callable[[Store], KeySource]
) -> None:
    told: set[str] = set()
    for turn, lines in enumerate((1, 7, 23)):
        child = workstation(address(store), key_of(store), f"turn{turn}", 100_000)
        go(child)
        assert child.stdout is not None
        told |= {child.stdout.readline().strip() for _ in range(lines)}
        child.kill()
        rest = child.stdout.read()  # not by communicate: it does not see what was read ahead of the lines
        child.communicate(timeout=30)
        # A line is written with its end in one piece; one that was cut off is not counted.
        told |= {line.strip() for line in rest.splitlines(keepends=True) if line.endswith("\n")}
        found = check_whole(store, told)
        assert len(found) <= len(told) + turn + 1  # at most the one between commit and line
        assert damage_of(store) == ()
    with store.writing("after") as write:
        write.db.add(TesterRow(code="after"))
        write.log("create", "tester", "after", row=write.db.get(TesterRow, "after"))
    check_whole(store, told | {"after"})


@pytest.mark.parametrize("kind", ["file", "server"])
def test_records_that_two_create_at_once_are_one(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    key = KeySource(key_file=tmp_path / "key", keyring=False)
    if kind == "server":
        cluster: Cluster = request.getfixturevalue("cluster")
        place = cluster.url(cluster.new_database())
    else:
        place = str(tmp_path / "new" / "records.db")
    children = [workstation(place, key, f"w{number}", 3, "create") for number in range(3)]
    told: set[str] = set()
    for child in children:
        out, problems = child.communicate("\n", timeout=60)
        if child.returncode != 0:  # who comes at the very same moment may be asked to open it again
            assert "at the same moment" in problems
        told |= {line for line in out.split() if line != "ready"}
    with open_store(place, key) as store:
        assert check_whole(store, told) == told
        assert told
    if kind == "file":
        assert {path.name for path in (tmp_path / "new").iterdir()} == {"records.db", "records.db.key.json"}
