"""Where the sentences come from that the window shows and did not make."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from translation_parts.sentences import Gathered, Hole, gather_python

MODULES: Final = (
    "nktsense/grading/beyond.py",
    "nktsense/grading/change.py",
    "nktsense/grading/comparability.py",
    "nktsense/grading/examiner.py",
    "nktsense/grading/grade.py",
    "nktsense/grading/norms.py",
    "nktsense/grading/scaled.py",
    "nktsense/grading/settings.py",
    "nktsense/grading/setup.py",
    "nktsense/grading/symmetry.py",
    "nktsense/grading/verdict.py",
    "nktsense/grading/verdict_change.py",
    "nktsense/grading/words.py",
    "nktsense/protocol/notice.py",
    "nktsense/protocol/course/*.py",
    "nktsense/protocol/library/model.py",
    "nktsense/protocol/library/planning.py",
    "nktsense/protocol/outcome/*.py",
    "nktsense/protocol/research/*.py",
    "nktsense/protocol/screening/*.py",
    "nktsense/protocol/session/*.py",
    "nktsense/visit/*.py",
    "nktsense/visit/desk/*.py",
    "nktsense/batch/graded.py",
    "nktsense/acquire/calibrating.py",
    "nktsense/acquire/device_says.py",
    "nktsense/acquire/keeping.py",
    "nktsense/acquire/live.py",
    "nktsense/acquire/newtons.py",
    "nktsense/acquire/replay.py",
    "nktsense/acquire/zeroing.py",
    "nktsense/calibration_state.py",
    "nktsense/preferences.py",
    "nktsense/recording/journal.py",
    "nktsense/records/opening/backoff.py",
    "nktsense/records/opening/file_engine.py",
    "nktsense/records/opening/key.py",
    "nktsense/records/opening/key_file.py",
    "nktsense/records/opening/open_file.py",
    "nktsense/records/opening/schema.py",
    "nktsense/records/opening/sidecar.py",
    "nktsense/records/opening/troubles.py",
    "nktsense/records/people/*.py",
    "nktsense/records/sessions/recordings.py",
    "nktsense/records/sessions/signing.py",
    "nktsense/records/sessions/stored.py",
    "nktsense/records/store.py",
    "nktsense/records/writing.py",
    "nktsense/sound/output.py",
    "nktsense/sound/player.py",
    "nktsense/sound/sounds.py",
    "nktsense/sound/speakers.py",
    "nktsense/sound/voice.py",
    "calibration/points.py",
    "calibration/units.py",
    "calibration/guide/beside.py",
    "calibration/guide/gathered.py",
    "calibration/guide/run.py",
    "calibration/guide/sensing.py",
    "calibration/guide/steadiness.py",
    "calibration/guide/view.py",
    "firmware_bridge/address.py",
    "firmware_bridge/instrument/conversation.py",
    "firmware_bridge/instrument/greeting.py",
    "firmware_bridge/link_device.py",
    "firmware_bridge/polled_device.py",
    "firmware_bridge/registry.py",
    "firmware_bridge/serial_ports.py",
    "firmware_bridge/drivers/any_serial.py",
    "firmware_bridge/drivers/options.py",
    "firmware_bridge/links/ble.py",
    "firmware_bridge/links/ble_broadcast.py",
    "firmware_bridge/links/ble_listen.py",
    "firmware_bridge/links/ble_scan.py",
    "firmware_bridge/links/ble_trouble.py",
    "firmware_bridge/links/hid.py",
    "firmware_bridge/links/hid_plugged.py",
    "firmware_bridge/links/serial.py",
    "firmware_bridge/virtual/driver.py",
)
"""What is not named stays English: commands, the technician's tables, and codecs of single devices."""

TABLES: Final = {
    "nktsense/protocol/library/data/muscles.toml": (
        "id",
        "name",
        "region",
        "joint",
        "action",
        "test_position",
        "pad_site",
        "resist_direction",
        "stabilisation",
        "substitutions",
        "lever_from",
        "lever_to",
        "nerve",
        "hhd_note",
        "cautions",
        "source",
    ),
    "nktsense/protocol/library/data/pairs.toml": ("relation", "rationale", "source"),
    "nktsense/protocol/library/data/batteries.toml": ("id", "title", "words", "source"),
    "nktsense/protocol/library/data/profiles.toml": ("id", "title", "words", "cautions", "source"),
    "nktsense/protocol/screening/items.toml": ("id", "from_lists", "name", "question", "action", "source"),
}
"""Tables whose texts are shown, with the names of their columns."""

WORDS: Final = frozenset(
    [
        "activation",
        "after",
        "before",
        "both",
        "break",
        "certainty",
        "comparability",
        "during",
        "even",
        "faded",
        "first",
        "halted",
        "held",
        "hold",
        "history",
        "inconclusive",
        "indeterminate",
        "interrupted",
        "left",
        "low",
        "make",
        "midline",
        "movement",
        "myofascial",
        "no",
        "none",
        "none",
        "note",
        "other",
        "pain",
        "partner",
        "pressure",
        "provisional",
        "provisionally",
        "ready",
        "real",
        "retest",
        "right",
        "sham",
        "simulated",
        "stable",
        "standing",
        "steady",
        "stop",
        "caution",
        "stretch",
        "typed",
        "uneven",
        "unknown",
        "yes",
        "yield",
        "held",
        "release",
        "high",
        "moderate",
        "low",
        "neck",
        "trunk",
        "shoulder",
        "elbow",
        "forearm",
        "wrist",
        "hand",
        "hip",
        "knee",
        "ankle",
        "foot",
        "jaw",
        "index",
        "muscle",
        "side",
        "closed",
        "locked",
        "testing",
        "intervening",
        "screening",
        "asked",
        "settled",
        "connecting",
        "settling",
        "streaming",
        "reconnecting",
        "ended",
        "lost",
        "failed",
        "passed",
        "antagonist",
        "synergist",
        "counts",
        "creep",
        "zero",
        "check",
        "falls",
        "rises",
        "drifts",
        "swings",
        "falling",
        "rising",
        "compression",
        "tension",
        "share",
        "weak",
        "strong",
        "nobody",
        "today",
        "indefinite",
        "tester",
        "client",
        "device",
        "position",
        "trial",
        "trials",
        "test",
        "tests",
        "women",
        "men",
        "people",
        "newtons",
    ]
)
"""Single words that are shown as they are: sides, kinds, answers, units in words."""

PHRASES: Final = (
    "low load hold", "suspected break", "no hold", "deep tissue", "device lost", "pad slipped", "wrong side",
    "wrong muscle", "history and movement", "shoulder girdle", "break test", "make test",
    "Begin", "Observe", "Finish history", "Answer item", "Finish screening", "Override stop", "Allow break tests",
    "Start test", "Report pain", "Recontract", "Record trial", "Set aside", "Count again", "Finish test", "Go on",
    "Start intervention", "Reveal", "Finish intervention", "Give homework", "Set goal", "Report homework",
    "Correct test", "Resume", "Close block", "Close", " and ", " or ", "dynamometer", "No such file or directory",
    "Permission denied", "No space left on device", "Input/output error", "Open the one that it is.",
    "ended by the operator", "the window was closed", "Goal (| YYYY-MM-DD)",
)  # fmt: skip
"""What is shown of identifiers with their underscores taken out."""


TEMPLATES: Final = (
    "Calibration {1} of {2}, {3} old.", "Calibration {1} of {2}, {3} old: overdue since {4}.",
    "Calibration {1} of {2}, {3} old: {4}.", "Calibration {1}, day not known.",
    "Calibration {1}, day not known: overdue since {2}.", "Calibration {1}, day not known: {2}.",
    "MDC95 {1} from {2}",
    "the tester's own error of measurement is not known",
    "If nothing had changed and each trial held with probability {1}, luck alone would do this or more"
    " in one direction in {2} of comparisons",
    "If nothing had changed and each trial held with probability {1}, luck alone would do this or more"
    " in either direction in {2} of comparisons",
    "{1} as in test {2}",
    "Series {1} of {2}, {3}°, {4}",
    "The retest began later than {1} s after the intervention.",
    "The retest began later than {1} s after the intervention ({2} s).",
    "Only make tests are planned.",
    "Only make tests are planned by the profile {1}.",
    "Connecting to the dynamometer; the test begins when it answers.",
    "Connecting to the dynamometer; the test of {1} begins when it answers.",
    "{1} cannot be opened: {2}.",
    "{1} of {2}, {3}: {4} test, lever arm not known, so that a retest cannot be compared, {5}.",
    "cal. {1} ago, overdue", "overdue since {1}", "of another device, serial number {1}",
)  # fmt: skip
"""Sentences that are put together from several pieces of code."""


def gather(root: Path) -> Gathered:
    """Return what the rooms below the window say.

    Args:
        root: Folder of the repository.
    """
    found = Gathered()
    for path in _modules(root):
        gather_python(path, path.relative_to(root).as_posix(), WORDS, found)
    for name, columns in TABLES.items():
        tables = tomllib.loads((root / name).read_text(encoding="utf-8"))
        for text in _texts(tables, columns):
            found.add_text(text, name)
    for phrase in (*PHRASES, *TEMPLATES):
        found.add(phrase, [Hole("", False) for _ in range(phrase.count("{"))], "")
    return found


def _modules(root: Path) -> Iterator[Path]:
    for pattern in MODULES:
        yield from sorted(path for path in root.glob(pattern) if path.name != "__init__.py")


def _texts(value: Any, columns: tuple[str, ...]) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if isinstance(inner, str):
                if key in columns:
                    yield inner
            else:
                yield from _texts(inner, columns)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner, columns)
