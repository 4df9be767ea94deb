"""Rows found in the pages of a file, without its trees: all that are there, and never a wrong one."""

from __future__ import annotations

import io
import random
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firmware_bridge import DeviceInfo, Fact, FactKind, Packet, SampleBlock
from nktsense.recording import schema
from nktsense.recording.journal import Versions
from nktsense.recording.nkt_reader import open_recording, read_nkt, verify_nkt
from nktsense.recording.nkt_writer import Item, Mark, RecordingFile
from nktsense.recording.salvage import Salvage
from nktsense.recording.schema import GROWING, LAYOUTS, TABLES, Row

DATA = Path(__file__).parents[1] / "data"
FIXTURES = sorted(DATA.glob("nkt_v[12]_*.nkt"))
PAGE = 4096
INTERIOR = 5  # SQLite's file format, section 1.6: an interior page of a table, and a leaf page
LEAF = 13

Rows = dict[tuple[str, int], Row]


def rows_of_sqlite(path: Path) -> Rows:
    connection = sqlite3.connect(path)
    rows = {
        (table, row[0]): row[:-1]
        for table in TABLES
        for row in connection.execute(f"SELECT * FROM {table} WHERE seq > 0")
    }
    connection.close()
    return rows


def pages_of(content: bytes) -> Salvage:
    return Salvage(io.BytesIO(content), LAYOUTS[int.from_bytes(content[60:64], "big")])


def rows_of_pages(content: bytes, numbers: range = range(1, 400)) -> Rows:
    pages = pages_of(content)
    return {(table, seq): row for table in TABLES for seq in numbers if (row := pages.row(table, seq)) is not None}


@pytest.mark.parametrize("page_size", [512, 1024, 4096, 8192, 65536])
@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_an_intact_file_gives_the_rows_that_sqlite_gives(path: Path, page_size: int, tmp_path: Path) -> None:
    copy = tmp_path / "copy.nkt"
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA page_size = {page_size}")
    connection.execute("VACUUM INTO ?", (str(copy),))
    connection.close()
    content = copy.read_bytes()
    assert int.from_bytes(content[16:18], "big") == page_size % 65535
    wanted = rows_of_sqlite(path)
    assert rows_of_pages(content) == wanted
    for table in TABLES:
        assert pages_of(content).last(table) == sum(of == table for of, _ in wanted)


integers = st.integers(-(2**63), 2**63 - 1)
reals = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(10**6), 10**6).map(float)


@settings(max_examples=30, deadline=None)
@given(
    st.sampled_from([512, 2048, 4096]),
    st.lists(st.tuples(integers, st.integers(0, 3000), st.binary(max_size=8)), max_size=8),
    st.lists(st.tuples(integers, integers, reals | st.none(), reals | st.none(), integers), max_size=8),
    st.lists(st.tuples(reals, integers | st.none()), max_size=8),
)
def test_any_numbers_and_sizes_are_read_as_sqlite_reads_them(
    page_size: int,
    raw: list[tuple[int, int, bytes]],
    ledger: list[tuple[int, int, float | None, float | None, int]],
    marker: list[tuple[float, int | None]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.nkt"
        connection = sqlite3.connect(path)
        connection.execute(f"PRAGMA page_size = {page_size}")
        connection.execute("PRAGMA synchronous = OFF")
        schema.create_tables(connection)
        for seq, (number, size, some) in enumerate(raw, start=1):
            schema.insert(connection, "raw", (seq, number, some, b"", (some + b"\x0d") * size))
        for seq, numbers in enumerate(ledger, start=1):
            schema.insert(connection, "ledger", (seq, "tare", *numbers))
        for seq, of in enumerate(marker, start=1):
            schema.insert(connection, "marker", (seq, "user", *of))
        connection.commit()
        connection.close()
        assert rows_of_pages(path.read_bytes(), range(1, 10)) == rows_of_sqlite(path)


def flip(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randrange(1, 200)):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def shuffle_pages(data: bytearray, chance: random.Random) -> None:
    pages = [data[i : i + PAGE] for i in range(PAGE, len(data), PAGE)]
    chance.shuffle(pages)
    data[PAGE:] = b"".join(pages)


def noise_like_leaves(data: bytearray, chance: random.Random) -> None:
    for start in range(PAGE, len(data), PAGE):
        if chance.random() < 0.7:
            count = chance.randrange(1, 60)
            pointers = b"".join(chance.randrange(PAGE).to_bytes(2, "big") for _ in range(count))
            head = bytes((LEAF, 0, 0, 0, count, 0, 0, 0)) + pointers
            data[start : start + PAGE] = head + chance.randbytes(PAGE - len(head))


def move_pointers(data: bytearray, chance: random.Random) -> None:
    for start in range(PAGE, len(data), PAGE):
        if data[start] == LEAF:
            at = start + 8 + 2 * chance.randrange(4)
            data[at : at + 2] = chance.randrange(PAGE).to_bytes(2, "big")


def cut(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(1, len(data)) :]


@pytest.mark.parametrize(
    "damage", [flip, shuffle_pages, noise_like_leaves, move_pointers, cut], ids=lambda damage: damage.__name__
)
def test_garbage_never_gives_a_wrong_row(damage: Callable[[bytearray, random.Random], None]) -> None:
    path = FIXTURES[0]
    content, truth = path.read_bytes(), rows_of_sqlite(path)
    chance = random.Random(damage.__name__)
    found = 0
    for _ in range(40):
        data = bytearray(content)
        damage(data, chance)
        rows = rows_of_pages(bytes(data), range(1, 40))
        assert rows.items() <= truth.items()
        found += len(rows)
    assert found > 0


def test_a_page_that_cannot_be_read_costs_only_its_rows() -> None:
    class Scratched(io.BytesIO):
        bad = 0

        def read(self, size: int | None = -1, /) -> bytes:
            if self.tell() == self.bad:
                raise OSError(5, "Input/output error")
            return super().read(size)

    content = FIXTURES[0].read_bytes()
    truth = rows_of_sqlite(FIXTURES[0])
    lost = 0
    for bad in range(PAGE, len(content), PAGE):
        stream = Scratched(content)
        stream.bad = bad
        pages = Salvage(stream)
        rows = {(table, seq): row for table, seq in truth if (row := pages.row(table, seq)) is not None}
        assert rows.items() <= truth.items()
        lost += len(truth) - len(rows)
    assert lost == len(truth)  # no row of this file needs two pages


def test_of_two_rows_that_differ_and_both_hold_neither_is_taken(tmp_path: Path) -> None:
    contents: list[bytes] = []
    for number in (1, 2):
        path = tmp_path / f"{number}.nkt"
        file = RecordingFile.create(path, DeviceInfo("sim"), versions=Versions("test"))
        file.write([Mark("user", 1.0, number)])
        file.close()
        contents.append(path.read_bytes())
    assert Salvage(io.BytesIO(contents[0])).row("marker", 1) == (1, "user", 1.0, 1)
    assert Salvage(io.BytesIO(contents[0] * 2)).row("marker", 1) == (1, "user", 1.0, 1)
    assert Salvage(io.BytesIO(contents[0] + contents[1])).row("marker", 1) is None


# --- a commit that is cut off while a tree grows a level


def force(k: np.ndarray) -> np.ndarray:
    return (7 * k % 1000) / 4


def chunk_item(number: int) -> list[Item]:
    """One chunk that fills a page."""
    k = np.arange(number * 130, (number + 1) * 130)
    return [Packet(b"", 0.0, (SampleBlock(int(k[0]), k / 500, force_n=force(k)),))]


def raw_item(number: int) -> list[Item]:
    """One row of raw that fills a page."""
    return [Packet(number.to_bytes(4, "little") * 700, float(number), ())]


def ledger_item(number: int) -> list[Item]:
    """Rows that fill about a page."""
    return [Fact(FactKind.SEQUENCE_JUMP, 2**62 + number, 2**62 + i, 0.1, 0.1) for i in range(60)]


def marker_item(number: int) -> list[Item]:
    """Rows that fill about a page."""
    return [Mark("trigger", number + 0.1, 10**12 + i) for i in range(110)]


def interior_pages(content: bytes) -> int:
    return content[::PAGE].count(INTERIOR)


def half_written(before: bytes, after: bytes) -> Iterator[bytes]:
    """Yield the file with every first part of the changed pages written, and with every last part of them."""
    pages = range(len(after) // PAGE)
    changed = [n for n in pages if before[n * PAGE : (n + 1) * PAGE] != after[n * PAGE : (n + 1) * PAGE]]
    choices = [set(changed[:count]) for count in range(len(changed) + 1)]
    choices += [set(changed[count:]) for count in range(1, len(changed))]
    for written in choices:
        data = bytearray(before)
        for n in sorted(written):
            data.extend(bytes(max(0, (n + 1) * PAGE - len(data))))
            data[n * PAGE : (n + 1) * PAGE] = after[n * PAGE : (n + 1) * PAGE]
        yield bytes(data)


def growing_commits(
    file: RecordingFile, item: Callable[[int], list[Item]], *nearly: int
) -> Iterator[tuple[int, bytes, bytes]]:
    """Record item by item; yield the commits in which a tree gains an interior page.

    Args:
        file: A new file.
        item: What to record, by number.
        nearly: Numbers of items after which the tree is about to grow; up to there all is written in one go.

    Yields:
        How many items were acknowledged before the commit, and the file before and after it.
    """
    number = 0
    for start in nearly:
        file.write([one for i in range(number, start) for one in item(i)])
        number, before = start, file.path.read_bytes()
        while True:
            file.write(item(number))
            after = file.path.read_bytes()
            if interior_pages(after) > interior_pages(before):
                break
            number, before = number + 1, after
            assert number < start + 50, "the tree did not grow"
        yield number, before, after
        number += 1


def test_no_acknowledged_chunk_is_lost_while_the_tree_of_the_chunks_grows(tmp_path: Path) -> None:
    file = RecordingFile.create(tmp_path / "a.nkt", DeviceInfo("sim"), versions=Versions("test"))
    copy = tmp_path / "copy.nkt"
    searched = seen = 0
    for number, before, after in growing_commits(file, chunk_item, 505, 1015):
        seen += 1  # a level is added, and later one of its pages is shared out
        for content in half_written(before, after):
            copy.write_bytes(content)
            recording = read_nkt(copy)
            k = np.rint(recording.time_s * 500).astype(int)
            assert np.array_equal(k, np.arange(len(k)))
            assert len(k) >= number * 130
            assert np.array_equal(recording.force, force(k))
            codes = [problem.code for problem in recording.problems]
            assert codes[0] == "not_closed"
            assert set(codes) <= {"not_closed", "index_broken", "damaged_chunk"}
            for problem in recording.problems:  # what was being written was promised to nobody
                if problem.code == "damaged_chunk":
                    assert problem.at_s is not None
                    assert problem.at_s >= (number * 130 - 1) / 500
            searched += "index_broken" in codes
    file.close()
    assert (seen, searched > 0) == (2, True)


@pytest.mark.parametrize("table", ["raw", "ledger"])
def test_no_acknowledged_row_is_lost_while_the_tree_of_a_table_grows(table: str, tmp_path: Path) -> None:
    item, nearly = {"raw": (raw_item, 515), "ledger": (ledger_item, 495)}[table]
    file = RecordingFile.create(tmp_path / "a.nkt", DeviceInfo("sim"), versions=Versions("test"))
    copy = tmp_path / "copy.nkt"
    number, before, after = next(growing_commits(file, item, nearly))
    file.close()
    acknowledged = number * len(item(0))
    whole = rows_of_sqlite(tmp_path / "a.nkt")
    searched = 0
    for content in half_written(before, after):
        copy.write_bytes(content)
        with open_recording(copy) as opened:
            rows = [row for _, row in opened.rows(table, None) if row is not None]
            searched += table in opened.searched
        assert rows[:acknowledged] == [whole[table, seq] for seq in range(1, acknowledged + 1)]
        assert all(whole[table, row[0]] == row for row in rows[acknowledged:] if isinstance(row[0], int))
        if searched and table == "ledger":  # many rows, so one is enough: all that was acknowledged is there
            assert len(rows) == acknowledged
            assert "damaged_ledger" not in {problem.code for problem in read_nkt(copy).problems}
            break
    assert searched > 0


@pytest.mark.parametrize("table", GROWING)
def test_the_root_of_a_table_is_never_a_page_with_rows(table: str, tmp_path: Path) -> None:
    """Or else what lies on it would be written over when the table grows."""
    path = tmp_path / "a.nkt"
    RecordingFile.create(path, DeviceInfo("sim"), versions=Versions("test")).close()
    connection = sqlite3.connect(path)
    (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    assert path.read_bytes()[(root - 1) * PAGE] == INTERIOR


def test_a_sealed_recording_whose_index_is_broken_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.nkt"
    file = RecordingFile.create(path, DeviceInfo("sim"), versions=Versions("test"))
    for number in range(4):
        file.write([*chunk_item(number), *raw_item(number), *ledger_item(number), *marker_item(number)])
    file.seal("stopped")
    file.close()
    content = bytearray(path.read_bytes())
    for start in range(0, len(content), PAGE):
        if content[start] == INTERIOR:
            content[start : start + PAGE] = bytes(PAGE)
    path.write_bytes(content)
    recording = read_nkt(path)
    assert np.array_equal(recording.force, force(np.arange(4 * 130)))
    assert len(recording.markers) == 4 * 110
    assert len(recording.metadata["ledger"]) == 4 * 60
    [problem] = verify_nkt(path)
    assert (problem.code, problem.severity) == ("index_broken", "note")
