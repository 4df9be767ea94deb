"""That no driver goes past the conformance suite for want of an example."""

from __future__ import annotations

from collections import Counter

import pytest

from firmware_bridge.codecs import GAUGES, PROFILES
from firmware_bridge.conformance.examples import BUILT_IN
from firmware_bridge.registry import list_drivers

WITHOUT_BYTES_OF_ITS_OWN = {
    "ble",  # finds out which of the others a device is
    "sim",  # speaks the languages of others
    "replay",  # reads files
    "lsl",  # a network of other programs; its own tests have its bytes
    "serial",  # finds out which of the others is plugged in
    "socket",
}


def test_every_driver_has_an_example() -> None:
    ours = {info.name for info in list_drivers() if info.origin == "nktsense"}
    assert len(ours) > 20
    assert ours - WITHOUT_BYTES_OF_ITS_OWN == set(BUILT_IN)


def test_every_profile_of_lines_has_an_example() -> None:
    named = {example.options.get("profile", "plain") for name in ("ascii", "gauge") for example in BUILT_IN[name]}
    assert set(GAUGES) | set(PROFILES) == named | {"mark10"}
    assert len(BUILT_IN["mark10"]) > 1


def test_no_example_stands_twice_and_every_one_shows_something() -> None:
    everyone = [(name, example) for name, examples in BUILT_IN.items() for example in examples]
    seen = Counter((name, example.stream, tuple(sorted(example.options.items()))) for name, example in everyone)
    assert set(seen.values()) == {1}
    assert all(len(set(example.values)) >= 12 for _, example in everyone)
    with_clock = {name for name, example in everyone if example.wrapped is not None}
    assert with_clock == {"ascii", "frez", "nkt1", "progressor"}


@pytest.mark.parametrize(
    ("name", "worked", "value_n"),
    # Newtons by hand: 12.34 kgf = 121.014061, 25.1 kgf = 246.146915, 42 lbf = 186.825308, 5 kgf = 49.03325.
    [
        ("whc06", "0203112AC0191123E10104D201F401D4CB", 121.014061),
        ("cts500", "0501000004D2DC", 121.014061),
        ("muscle_meter", "00FB01012C11", 246.146915),
        ("force_board", "000200002A000064", 186.825308),
        ("sig_force", "40E20100", 123.456),
        ("lutron", "0234313539313230303030313233340D", -12.34),
        ("frez", "010018FCFFFF000000000CFEFFFF04000000", 49.03325),
        ("godirect", "2015F02F06020003000000C03F00002040", 1.5),
        ("progressor", "01100000" + "2041E803000000004841BC340000", 98.0665),
    ],
)
def test_the_worked_examples_of_the_fact_sheet_are_among_them(name: str, worked: str, value_n: float) -> None:
    example = BUILT_IN[name][-1 if name == "progressor" else 0]
    assert bytes.fromhex(worked) in example.stream
    assert any(value == pytest.approx(value_n, rel=1e-7) for value in example.values)
