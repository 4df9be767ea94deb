"""The building guide agrees with its drawings, with the firmware's pins, with the program, and with what faults do."""

from __future__ import annotations

import re
import sys
import xml.etree.ElementTree as ElementTree
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
import typer

from firmware_bridge.codecs.nkt1 import Status
from firmware_bridge.samples import FactKind
from tests.app.instrument_faults import Outcome, bits, push, spoiled, taken

ROOT = Path(__file__).resolve().parents[2]
FIRMWARE = ROOT / "firmware_bridge" / "firmware"
GUIDE = (ROOT / "hardware.md").read_text("utf-8")
sys.path.insert(0, str(ROOT / "scripts"))

from draw_wiring import PICTURES  # noqa: E402
from wiring_parts.diagram import wiring  # noqa: E402
from wiring_parts.wires import HX711, NAU7802, Wire, table  # noqa: E402

FRONTS = {"hx711": HX711, "nau7802": NAU7802}
FAULTS = {
    "cell unplugged",
    "converter silent",
    "converter stuck",
    "clock glitch",
    "motion sensor silent",
    "motion sensor stuck",
    "restarted",
    "watchdog",
    "supply fell",
    "memory damaged",
    "button held",
    "low supply",
}


def between(begin: str, end: str, text: str = GUIDE) -> str:
    """Return what stands between two lines."""
    return text.split(begin, 1)[1].split(end, 1)[0].strip() + "\n"


def rows(markdown: str) -> list[list[str]]:
    """Return the cells of a table, without its head."""
    lines = [line for line in markdown.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines[2:]]


def fault_rows() -> dict[str, list[str]]:
    """Return the rows of the fault table by name."""
    found = rows(between("<!-- faults: read by tests -->", "<!-- end of faults -->"))
    return {row[0].strip("| `"): row for row in found}


@cache
def sources() -> str:
    """Return the program as one text."""
    return "".join(file.read_text("utf-8") for file in (ROOT / "nktsense").rglob("*.py"))


@cache
def unspoiled() -> Outcome:
    """Return what the host makes of the push without a fault."""
    return taken(push())


def coded(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


@pytest.mark.parametrize("name", PICTURES)
def test_the_pictures_are_what_the_script_draws(name: str) -> None:
    drawn = PICTURES[name]().svg()
    assert (ROOT / "docs" / "images" / name).read_text("utf-8") == drawn, (
        "python scripts/draw_wiring.py --out docs/images"
    )
    root = ElementTree.fromstring(drawn)
    wide = float(root.attrib["viewBox"].split()[2])
    sizes = [float(text.attrib["font-size"]) for text in root.iter("{http://www.w3.org/2000/svg}text")]
    assert min(sizes) * 800 / wide > 9, "too small to read at 800 pixels"


@pytest.mark.parametrize("front", FRONTS)
def test_the_tables_of_wires_are_those_of_the_drawings(front: str) -> None:
    begin = f"<!-- wires {front}: made by scripts/draw_wiring.py -->"
    assert between(begin, "<!-- end of wires -->") == table(FRONTS[front])


@pytest.mark.parametrize("front", FRONTS)
def test_every_wire_is_drawn_with_its_ends(front: str) -> None:
    root = ElementTree.fromstring(wiring(front.upper()).svg())
    texts = ["".join(text.itertext()) for text in root.iter("{http://www.w3.org/2000/svg}text")]
    for wire in FRONTS[front]:
        assert str(wire.mark) in texts, wire
        assert wire.ends in texts, wire
        for part, pin in (wire.start, wire.end):
            assert not pin or pin in texts, (part, pin)


@pytest.mark.parametrize("front", FRONTS)
def test_no_wire_runs_along_another_or_through_a_part(front: str) -> None:
    sheet = wiring(front.upper())
    for (one, a, b), (other, c, d) in combinations(sheet.runs, 2):
        if one == other or (a[0] == b[0]) != (c[0] == d[0]):
            continue
        across, along = (0, 1) if a[0] == b[0] else (1, 0)
        if a[across] != c[across]:
            continue
        shared = min(max(a[along], b[along]), max(c[along], d[along])) - max(
            min(a[along], b[along]), min(c[along], d[along])
        )
        # The two ways of a bus line leave the Nano as one.
        bus = front == "nau7802" and a == c
        assert shared <= 0 or bus, (a, b, c, d)
    for _, a, b in sheet.runs:
        for box in sheet.boxes:
            inside = (
                max(a[0], b[0]) > box.left + 1
                and min(a[0], b[0]) < box.right - 1
                and max(a[1], b[1]) > box.top + 1
                and min(a[1], b[1]) < box.bottom - 1
            )
            assert not inside, (a, b, box)


def nano_pin(chip_pin: str) -> str:
    """Return the name that a pin of the ATmega328P has on a Nano."""
    port, bit = chip_pin[1], int(chip_pin[2])
    return {"B": f"D{8 + bit}", "C": f"A{bit}", "D": f"D{bit}"}[port]


def far_end(wires: tuple[Wire, ...], pin: str) -> set[str]:
    """Return what hangs on a pin of the Nano."""
    return {wire.end[1] for wire in wires if wire.start == ("Nano", pin)}


def test_the_pins_are_those_of_the_firmware() -> None:
    board = FIRMWARE / "avr" / "board.h"
    defined = re.findall(r"#define (\w+)_BIT (P[BCD]\d) +/\* (\w+) \*/", board.read_text("utf-8"))
    pins = {name: nano for name, _, nano in defined}
    assert {name for name, chip, nano in defined if nano_pin(chip) != nano} == set()
    hx711 = {"READY": {"DT"}, "HX711_CLOCK": {"SCK"}, "HX711_RATE": {"RATE"}, "BUTTON": {"1"}}
    assert {name: far_end(HX711, pins[name]) for name in hx711} == hx711
    buses = {"SDA": {"SDA", "HV1"}, "SCL": {"SCL", "HV2"}}
    assert {name: far_end(NAU7802, pins[name]) for name in buses} == buses
    assert far_end(NAU7802, pins["READY"]) == {"DRDY"}
    assert f"on {pins['LED']}." in wiring("HX711").svg()
    assert f"on {pins['LED']}." in wiring("NAU7802").svg()


def test_the_fault_table_has_a_row_for_each_fault() -> None:
    assert set(fault_rows()) == FAULTS


@pytest.mark.parametrize("name", sorted(FAULTS))
def test_the_words_of_a_fault_exist(name: str) -> None:
    _, _, status, facts, told, flags, *_ = fault_rows()[name]
    assert bits(map(int, status.split(", "))) in Status(sum(Status))
    kinds = {kind.value for kind in FactKind}
    assert set(coded(facts)) <= kinds
    ledger = (ROOT / "docs" / "nkt-format.md").read_text("utf-8")
    assert all(f"| `{fact}`" in ledger for fact in coded(facts))
    verdicts = (ROOT / "docs" / "verdicts.md").read_text("utf-8")
    assert all(f"`{flag}`" in verdicts for flag in coded(flags))
    assert all(words in sources() for words in re.findall(r"\*([^*]+)\*", told))


@pytest.mark.parametrize("name", sorted(FAULTS))
def test_the_host_makes_of_a_fault_what_the_table_says(name: str) -> None:
    _, _, status, facts, _, flags, *_ = fault_rows()[name]
    before = unspoiled()
    assert before.kinds == frozenset()
    told = taken(spoiled(name, bits(map(int, status.split(", ")))))
    # Of a lost sample the host itself sees the gap.
    assert told.kinds - {"gap"} == set(coded(facts))
    new = told.words - before.words
    assert new & set(coded(flags)) if coded(flags) else not new


def test_the_words_of_the_flash_table_exist() -> None:
    shown = "| the program says | do |\n" + between("| the program says | do |", "**The old boot loader")
    bridge = "".join(file.read_text("utf-8") for file in (ROOT / "firmware_bridge").rglob("*.py"))
    found = [words for row in rows(shown) for words in re.findall(r"\*([^*]+)\*", " ".join(row))]
    assert len(found) > 6
    assert [words for words in found if words not in bridge + sources()] == []


def test_the_lights_of_the_table_are_those_of_the_firmware() -> None:
    """The light blinks for a faulty sensor and a damaged memory, and for nothing else."""
    blinking = {name for name, row in fault_rows().items() if row[1] == "blinks"}
    silent_or_stuck = {name for name in FAULTS if name.endswith((" silent", " stuck"))}
    assert blinking == silent_or_stuck | {"memory damaged"}


def test_the_numbers_of_the_guide_are_worked_out() -> None:
    noise_v, span_v_per_v = 90e-9, 0.5 / 128
    told = rows(between("### What you will have", "### What to buy"))
    for row, capacity_n in zip(told, (500, 1000, 1500), strict=False):
        rms, peak = (float(number) for number in re.findall(r"([\d.]+) mN", row[1]))
        assert rms == pytest.approx(1e3 * noise_v / (2e-3 * 5) * capacity_n, rel=0.01)
        assert peak == pytest.approx(6.6 * rms, rel=0.02)
    for row in rows(between("#### How strong a cell", "#### Why a level shifter")):
        capacity_n, good_n = (float(re.findall(r"\d+", cell)[0]) for cell in row[:2])
        counts = float(re.findall(r"\d+", row[2])[0])
        assert counts == pytest.approx(2e-3 / span_v_per_v * 2**23 / capacity_n, rel=0.002)
        assert good_n == pytest.approx(capacity_n / 1.5, rel=0.02)
    assert "195 %" in GUIDE
    assert pytest.approx(span_v_per_v / 2e-3, rel=0.01) == 1.95
    assert "130 %" in GUIDE
    assert pytest.approx(span_v_per_v / 3e-3, rel=0.01) == 1.30


def test_the_limit_of_the_supply_is_that_of_the_firmware() -> None:
    panel = (FIRMWARE / "core" / "panel.h").read_text("utf-8")
    limit_v = int(re.findall(r"PANEL_LOW_SUPPLY_MV (\d+)U", panel)[0]) / 1000
    assert f"less than {limit_v:.1f} V" in fault_rows()["low supply"][6]


def slug(heading: str) -> str:
    """Return the anchor that GitHub makes of a heading."""
    plain = re.sub(r"[^\w\- ]", "", heading.strip().lower().replace("`", ""))
    return plain.replace(" ", "-")


def test_every_anchor_of_the_page_is_there() -> None:
    def anchors(text: str) -> set[str]:
        return {slug(heading) for heading in re.findall(r"^#+ (.+)$", text, re.MULTILINE)}

    missing: list[str] = []
    for path, anchor in re.findall(r"\]\(([^)#\s]*)#([^)]+)\)", GUIDE):
        if "://" in path:
            continue
        page = GUIDE if not path else (ROOT / path).read_text("utf-8")
        if anchor not in anchors(page):
            missing.append(f"{path}#{anchor}")
    assert missing == []


def commands() -> list[list[str]]:
    """Return the commands of the building guide, word by word."""
    guide = between("## Build the open reference instrument", "## Finding out what is there")
    joined = guide.replace("\\\n", " ")
    blocks = re.findall(r"```\n(.*?)```", joined, re.DOTALL)
    lines = [line.split(" #")[0] for block in blocks for line in block.splitlines()]
    spans = re.findall(r"`(nktsense [^`]+)`", joined)
    found = [*(line for line in lines if line.startswith("nktsense ")), *spans]
    return [re.findall(r'"[^"]*"|\S+', command)[1:] for command in found]


def test_the_commands_of_the_guide_exist() -> None:
    from nktsense.cli import app

    top: Any = typer.main.get_command(app)
    assert len(commands()) > 10
    for words in commands():
        verb = top
        rest = list(words)
        while hasattr(verb, "commands"):
            assert rest[0] in verb.commands, words
            verb = verb.commands[rest.pop(0)]
        options = {option for parameter in verb.params for option in parameter.opts}
        assert {word for word in rest if word.startswith("-")} <= options, words
