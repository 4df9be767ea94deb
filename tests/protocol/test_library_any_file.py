"""Whatever a clinic's file holds: it is taken whole and fits together, or it is refused with a LibraryError."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nktsense.errors import LibraryError
from nktsense.protocol.library import Battery, Library, Muscle, Pair, Profile, load_library, plan_battery
from nktsense.protocol.library.load import lay_over
from nktsense.protocol.library.mistakes import LibraryFileError

SHIPPED = load_library()
PAGE = (Path(__file__).parents[2] / "docs" / "library.md").read_text("utf-8")
EXAMPLE = "".join(re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)).encode()
KINDS = {"muscle": Muscle, "pair": Pair, "battery": Battery, "profile": Profile}
IDS = st.sampled_from([row.id for row in SHIPPED.rows] + ["new_one", "new-two", "", "ä", "x" * 70])
PLAIN = st.one_of(
    st.text(max_size=20),
    IDS,
    st.sampled_from(["yes", "strap", "no", "E0", "ipsi", "either", "make", "high", "hip", "hip/knee", "0.2H-0.01"]),
    st.integers(),
    st.floats(),
    st.booleans(),
    st.dates(),
    st.lists(IDS, max_size=5),
)
ANY = st.recursive(
    PLAIN,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


GOOD: dict[str, dict[str, st.SearchStrategy[Any]]] = {
    "muscle": {
        "hhd": st.sampled_from(["yes", "limited", "strap"]),
        "cautions": st.text("abc .", max_size=20),
        "paired": st.booleans(),
        "region": st.sampled_from(["neck", "hip", "hip/knee"]),
    },
    "pair": {"evidence": st.sampled_from(["E0", "E1", "E2"]), "rationale": st.just("told"), "relation": st.just("r")},
    "battery": {"muscles": st.lists(st.sampled_from(sorted(SHIPPED.muscles)), min_size=1, max_size=6, unique=True)},
    "profile": {"rest_s": st.floats(10, 900), "trials": st.integers(3, 20), "pain_limit_nrs": st.integers(0, 10)},
}
"""Values that fit."""


@st.composite
def good_rows(draw: st.DrawFn, table: str) -> dict[str, Any]:
    """Draw a row that fits: one of the library with some keys changed, or the like of it under another name."""
    known = [row for row in SHIPPED.rows if isinstance(row, KINDS[table])]
    known = [row for row in known if not isinstance(row, Muscle) or row.scorable]  # the others say no direction
    row = draw(st.sampled_from(known))
    values = draw(st.fixed_dictionaries({}, optional=GOOD[table]))
    if table != "pair" and draw(st.booleans()):
        return {**msgspec.to_builtins(row), **values, "id": f"another-{row.id}"}
    return {"id": row.id, "source": "a handbook", **values}


@st.composite
def rows(draw: st.DrawFn, table: str) -> dict[str, Any]:
    """Draw a row with anything in it."""
    keys = st.sampled_from([*KINDS[table].__struct_fields__, "unknown"])
    named = {"id": draw(IDS)} if draw(st.booleans()) else {}
    source = {"source": "a handbook"} if draw(st.integers(0, 3)) else {}
    return {**named, **source, **draw(st.dictionaries(keys, ANY, max_size=3))}


@st.composite
def good_documents(draw: st.DrawFn) -> dict[str, Any]:
    """Draw what a careful clinic may write."""
    held: dict[str, Any] = {
        table: draw(st.lists(good_rows(table), max_size=3, unique_by=lambda row: row["id"])) for table in KINDS
    }
    held["hidden"] = draw(st.lists(st.sampled_from([row.id for row in SHIPPED.rows]), max_size=8, unique=True))
    held["order"] = draw(st.lists(st.sampled_from([pair.id for pair in SHIPPED.pairs]), max_size=4, unique=True))
    return held


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    """Draw what a TOML file may hold."""
    held: dict[str, Any] = {}
    for table in KINDS:
        if draw(st.booleans()):
            held[table] = draw(st.lists(rows(table), max_size=3) | ANY)
    for name in ("hidden", "order", "other"):
        if not draw(st.integers(0, 3)):
            held[name] = draw(st.lists(IDS, max_size=4) | ANY)
    return held


def fits_together(library: Library) -> bool:
    """Whether every row has its source and origin, and names only what is there."""
    there = set(library.muscles)
    return (
        all(row.source.strip() and row.id in library.origin for row in library.rows)
        and all({pair.inhibited, pair.facilitated} <= there for pair in library.pairs)
        and all(set(battery.muscles) <= there and battery.muscles for battery in library.batteries.values())
        and all(profile.trials >= 3 for profile in library.profiles.values())
        and len({row.id for row in library.rows}) == len(library.rows)
        and set(library.origin) == {row.id for row in library.rows}
    )


def taken(load: Callable[[], Library]) -> tuple[Library | None, LibraryError | None]:
    try:
        return load(), None
    except LibraryError as refused:
        return None, refused


@given(good_documents())
@settings(max_examples=150, deadline=None)
def test_a_careful_document_is_taken(document: dict[str, Any]) -> None:
    library = lay_over(SHIPPED, document, "clinic.toml")
    assert fits_together(library)
    hidden = set(library.hidden)
    assert set(document["hidden"]) <= hidden
    assert not hidden & {row.id for row in library.rows}
    for table, kind in KINDS.items():
        for values in document[table]:
            row = library.find(values["id"])
            assert isinstance(row, kind) if row is not None else values["id"] in hidden
            if row is None:
                continue
            before = SHIPPED.find(row.id)
            for key in set(kind.__struct_fields__) - {"source", "reviewed_by", "muscles"}:
                # What the file names is as it says, everything else as it was.
                assert getattr(row, key) == values[key] if key in values else getattr(row, key) == getattr(before, key)
    ranked = [pair.id for pair in library.pairs]
    first = [name for name in document["order"] if name not in hidden]
    assert ranked[: len(first)] == first
    for battery in library.batteries:
        for profile in library.profiles:
            assert plan_battery(library, battery, profile=profile).trials >= 3


@given(documents())
@settings(max_examples=250, deadline=None)
def test_any_document(document: dict[str, Any]) -> None:
    library, refused = taken(lambda: lay_over(SHIPPED, document, "clinic.toml"))
    if library is None:
        assert isinstance(refused, LibraryFileError)
        assert refused.mistakes
        assert all(mistake.isprintable() for mistake in refused.mistakes)
        return
    assert fits_together(library)


@st.composite
def spoiled(draw: st.DrawFn) -> bytes:
    """Draw the example of the page with some bytes changed, cut out or put in."""
    data = bytearray(EXAMPLE)
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(data) - 1))
        match draw(st.integers(0, 2)):
            case 0:
                data[at] = draw(st.integers(0, 255))
            case 1:
                del data[at : at + draw(st.integers(1, 200))]
            case _:
                data[at:at] = draw(st.binary(max_size=8))
    return bytes(data)


@given(spoiled() | st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode()))
@settings(max_examples=150, deadline=None)
def test_any_bytes(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "library.toml"
        file.write_bytes(data)
        library, refused = taken(lambda: load_library(file))
    assert fits_together(library) if library is not None else file.name in str(refused)


@pytest.mark.parametrize("key", ["muscle", "hidden", "trials"])
def test_a_number_of_thousands_of_digits(key: str) -> None:
    big = 16**9000  # as 0x… in TOML; Python does not write it in decimals
    document: dict[str, Any] = {key: big} if key != "trials" else {"profile": [{"id": "athlete", key: big}]}
    with pytest.raises(LibraryFileError, match="a very large number"):
        lay_over(SHIPPED, document, "clinic.toml")
