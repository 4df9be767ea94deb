"""Each row of hardware.md's table of faults, on the real image: a fault strikes in a push, and the host makes of it
what the table promises: light, bits, facts, and flag or reason.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from firmware_bridge.codecs.nkt1 import Status
from firmware_bridge.virtual.scenario import Scenario, play
from tests.app.instrument_faults import COUNTS_PER_N, Outcome, bits, heard
from tests.app.test_hardware_guide import FAULTS, coded, fault_rows
from tests.firmware.board import Frame, Host, Line, SimBoard, host_of, write_script

pytestmark = [pytest.mark.ci, pytest.mark.usefixtures("simulated")]

PUSH = Scenario("hold", peak_n=120.0, ramp_n_per_s=60.0, hold_s=4.0, noise=0.0, sensor_noise_n=0.0, rate_hz=500.0)
LASTS_S, AT_S = 9.3, 4.5
IN_THE_HOLD = f"@start+{AT_S}"
STRIKES = {
    "cell unplugged": f"cell_unplugged{IN_THE_HOLD}:0.5",
    "converter silent": f"force_unplugged{IN_THE_HOLD}:0.5",
    "converter stuck": f"force_stuck{IN_THE_HOLD}:0.5",
    "clock glitch": f"hx711_glitch{IN_THE_HOLD}",
    "motion sensor silent": f"motion_silent{IN_THE_HOLD}:0.5",
    "motion sensor stuck": f"motion_stuck{IN_THE_HOLD}:1.0",
    "restarted": f"reset_midframe{IN_THE_HOLD}",
    "watchdog": f"hang{IN_THE_HOLD}",
    "supply fell": f"brownout{IN_THE_HOLD}",
    "memory damaged": "",
    "button held": f"button{IN_THE_HOLD}:0.5",
    "low supply": f"supply{IN_THE_HOLD}:2.0=3900",
}
CLOCK_OFF = f"hx711_clock_off{IN_THE_HOLD}:0.5"
CASES = [*((name, STRIKES[name]) for name in sorted(FAULTS)), ("converter silent", CLOCK_OFF)]
"""Each row and what strikes; where the clock's wire is off it is silence, too, though readings are still announced."""
RESTARTS = {"restarted", "watchdog", "supply fell"}


def push_on(host: Host, board: SimBoard, *, restarts: bool) -> None:
    """Stream the whole push; where the board restarts in it, start it again at once."""
    if not restarts:
        host.stream_for(LASTS_S)
        return
    host.start()
    host.read_until(lambda: len(board.log("reset")) > 1)
    host.identify()
    host.stream_for(LASTS_S - AT_S)


def struck(name: str, strike: str, folder: Path) -> tuple[Outcome, list[Frame], list[Line]]:
    """Return what the host makes of a push that a fault strikes; "" and "" for none."""
    signal = play(PUSH)
    script = write_script(folder / "push.csv", signal, counts_per_n=COUNTS_PER_N, zero=0.0)
    eeprom = folder / "eeprom.bin"
    eeprom.write_bytes(b"\x11" * 132 + b"\xff" * 892 if name == "memory damaged" else b"\xff" * 1024)
    faults = (strike,) if strike else ()
    speed = 2.0 if name in RESTARTS else 0.0  # the host needs its time to notice, as it does with a board
    with SimBoard("hx711", folder, faults=faults, script=script, eeprom=eeprom, speed=speed) as board:
        with host_of(board) as host:
            host.read_until(lambda: bool(board.log("conversion")))
            push_on(host, board, restarts=name in RESTARTS)
        board.stop()
        lines = board.log()
    # When bytes came is of no account where the instrument has its own clock; here it ran many times too fast.
    raw = bytes(host.raw)
    return heard((raw[at : at + 256], at / 256) for at in range(0, len(raw), 256)), host.frames, lines


@pytest.fixture(scope="module")
def unspoiled(simulated: None, tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """What the host makes of the push without a fault."""
    del simulated
    outcome, frames, _ = struck("", "", tmp_path_factory.mktemp("unspoiled"))
    assert {frame.status for frame in frames[1:]} == {Status(0)}
    return outcome


@pytest.mark.parametrize(("name", "strike"), CASES)
def test_the_instrument_does_what_the_table_says(name: str, strike: str, unspoiled: Outcome, tmp_path: Path) -> None:
    _, light, status, facts, _, flags, *_ = fault_rows()[name]
    outcome, frames, lines = struck(name, strike, tmp_path)
    told = Status(0)
    for frame in frames[1:]:  # the first one tells of the power-on
        told |= frame.status
    promised = bits(map(int, status.split(", ")))
    assert promised in told
    # A converter that was unplugged loses what was held back; one without its clock is out of step until it is silent;
    # a restart begins without its sensors.
    beside = Status.OVERRUN if name == "converter silent" else Status(0)
    if strike == CLOCK_OFF:
        beside |= Status.OUT_OF_STEP
    if name in RESTARTS:
        beside = Status.MOTION_SENSOR_FAULT | Status.FORCE_SENSOR_FAULT
    assert told & ~beside == promised
    new = outcome.kinds - unspoiled.kinds
    assert set(coded(facts)) <= new | (outcome.kinds if name in RESTARTS else set())
    words = outcome.words - unspoiled.words
    assert words & set(coded(flags)) if coded(flags) else not words
    blinked = sum(line.kind == "led" and line.device_us > 2e6 for line in lines) > 4
    assert blinked == (light == "blinks")
