"""The system's voice: programs that write down how they were called stand where the real ones would."""

from __future__ import annotations

import base64
import contextlib
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sound_parts import make_voice, wait_until

from nktsense.sound import voice as voice_module
from nktsense.sound.speakable import LONGEST, speakable
from nktsense.sound.speakers import find_speakers, macos_voice
from nktsense.sound.voice import Voice

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-ins are scripts with a first line")

NASTY = [
    "Gave way at 112 N",
    "quotes \" and ' and `id`",
    "$(touch pwned) ; touch pwned & touch pwned | cat",
    "-v --help -w out.wav",
    "two\nlines\r\nand\ta tab \x00 and \x1b[31m",
    "%s %n {0} \\ \\\\ *",
    "Größe ¿qué? 肩",
]


def calls(notes: Path) -> list[tuple[str, list[str], str, int]]:
    lines: list[Any] = [json.loads(line) for line in notes.read_text().splitlines()] if notes.exists() else []
    return [tuple(line) for line in lines if line != "end" and line[1] != ["-v", "?"]]


def ended(notes: Path) -> int:
    return notes.read_text().count('"end"') if notes.exists() else 0


def running(program: Path) -> bool:
    """Whether a program of this machine runs, which may be too young to have written anything down."""
    said: list[bytes] = []
    for line in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            said.append(line.read_bytes())
    return any(os.fsencode(program) in one.split(b"\0") for one in said)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.chdir(tmp_path)
    return folder


@pytest.fixture
def voices(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Voice]]:
    monkeypatch.setattr(voice_module, "_OLD_S", 60.0)  # a busy machine may take seconds to start a program
    made: list[Voice] = []
    yield made
    for voice in made:
        voice.close()


def speak(voices: list[Voice], folder: Path, language: str = "en", platform: str = "linux") -> Voice:
    voices.append(Voice(language, platform=platform, path=str(folder)))
    return voices[-1]


def said_with(name: str, arguments: list[str], fed: str) -> tuple[list[str], str]:
    """What a voice was told, and the other arguments."""
    if name == "spd-say":
        assert arguments[-2] == "--"
        return arguments[:-2], arguments[-1]
    if name == "powershell":
        return arguments, base64.b64decode(fed).decode()
    return arguments, fed


@pytest.mark.parametrize(
    ("platform", "name"),
    [("linux", "spd-say"), ("linux", "espeak-ng"), ("linux", "espeak"), ("darwin", "say"), ("win32", "powershell")],
)
def test_any_text_arrives_as_text(folder: Path, voices: list[Voice], platform: str, name: str) -> None:
    notes = make_voice(folder, name)
    voice = speak(voices, folder, "en", platform)
    others: set[str] = set()
    for number, text in enumerate(NASTY):
        assert voice.say(text)
        wait_until(lambda: len(calls(notes)) > number)  # noqa: B023
        program, arguments, fed, _ = calls(notes)[-1]
        rest, words = said_with(program, arguments, fed)
        assert words == speakable(text, "en")
        others.add(json.dumps(rest))
    assert len(others) == 1, "the text leaked into the other arguments"
    assert {path.name for path in folder.parent.iterdir()} == {"bin"}
    assert voice.problem == ""


@pytest.mark.parametrize("language", ["en", "de", "es"])
@pytest.mark.parametrize("name", ["spd-say", "espeak-ng"])
def test_it_speaks_the_language(folder: Path, voices: list[Voice], name: str, language: str) -> None:
    notes = make_voice(folder, name)
    voice = speak(voices, folder)
    voice.set_language(language)
    voice.say("hola")
    wait_until(lambda: ended(notes))
    _, arguments, _, _ = calls(notes)[-1]
    assert arguments[arguments.index("--language" if name == "spd-say" else "-v") + 1] == language


def test_the_voices_of_windows_are_chosen_by_language(folder: Path, voices: list[Voice]) -> None:
    notes = make_voice(folder, "powershell")
    speak(voices, folder, "de", "win32").say("Halten")
    wait_until(lambda: ended(notes))
    assert "TwoLetterISOLanguageName -eq 'de'" in calls(notes)[-1][1][-1]


LISTING = """Alice               it_IT    # Ciao! Mi chiamo Alice.
Anna                de_DE    # Hallo! Ich heiße Anna.
Eddy (German (Germany)) de_DE    # Hallo! Ich heiße Eddy.
Mónica              es_ES    # Hola. Me llamo Mónica.
Bad News            en_US    # Hello! My name is Bad News.
"""


@pytest.mark.parametrize(("language", "name"), [("de", "Anna"), ("es", "Mónica"), ("en", "Bad News"), ("fr", "")])
def test_the_voices_of_macos_are_chosen_by_language(language: str, name: str) -> None:
    assert macos_voice(LISTING, language) == name


def test_the_newest_text_cuts_the_one_before_it_short(folder: Path, voices: list[Voice]) -> None:
    notes = make_voice(folder, "espeak-ng", takes_s=20)
    voice = speak(voices, folder)
    voice.say("first")
    wait_until(lambda: len(calls(notes)) == 1)
    for text in ("second", "third", "fourth"):
        voice.say(text)
    wait_until(lambda: len(calls(notes)) >= 2 and calls(notes)[-1][2] == "fourth")
    assert calls(notes)[0][2] == "first"
    assert len(calls(notes)) <= 3  # what was not begun is not caught up with
    first = calls(notes)[0][3]
    with pytest.raises(ProcessLookupError):
        os.kill(first, 0)
    assert voice.problem == ""
    assert voice.take_missed() == ()


@pytest.mark.parametrize("quiet", ["stop", "close"])
def test_it_can_be_told_to_be_quiet(folder: Path, voices: list[Voice], quiet: str) -> None:
    notes = make_voice(folder, "espeak-ng", takes_s=20)
    voice = speak(voices, folder)
    voice.say("a long story")
    wait_until(lambda: calls(notes))
    getattr(voice, quiet)()
    wait_until(lambda: not Path(f"/proc/{calls(notes)[0][3]}").exists())
    assert ended(notes) == 0  # it was cut short
    assert voice.say("more") == (quiet == "stop")


def test_nobody_waits_for_it(folder: Path, voices: list[Voice]) -> None:
    notes = make_voice(folder, "espeak-ng", takes_s=600)
    voice = speak(voices, folder)
    for number in range(200):
        voice.say(f"number {number}")
    wait_until(lambda: calls(notes))
    assert ended(notes) == 0  # nothing was spoken to its end before all was told


def test_without_a_voice_it_says_what_to_install_and_finds_it_later(
    folder: Path, voices: list[Voice], monkeypatch: pytest.MonkeyPatch
) -> None:
    voice = speak(voices, folder)
    assert not voice.say("hello")
    assert "sudo apt-get install speech-dispatcher" in voice.problem
    notes = make_voice(folder, "espeak-ng")
    assert not voice.say("too early")
    monkeypatch.setattr(voice_module, "RETRY_S", 0.0)
    assert voice.say("hello")
    wait_until(lambda: ended(notes))
    assert voice.problem == ""


@pytest.mark.parametrize(
    ("code", "complaint"), [(1, "Failed to connect to Speech Dispatcher"), (0, "error: No such file or directory")]
)
def test_where_one_program_fails_the_next_speaks(folder: Path, voices: list[Voice], code: int, complaint: str) -> None:
    failing = make_voice(folder, "spd-say", code=code, complaint=complaint)
    working = make_voice(folder, "espeak-ng")
    voice = speak(voices, folder)
    for number in (1, 2):
        voice.say("hello")
        wait_until(lambda: ended(working) == number)  # noqa: B023
    assert len(calls(failing)) == 1  # it is not asked again
    wait_until(lambda: voice.speaker == "espeak-ng")
    assert (voice.problem, voice.take_missed()) == ("", ())


def test_where_all_fail_it_is_told_with_their_own_words(folder: Path, voices: list[Voice]) -> None:
    make_voice(folder, "espeak-ng", code=3, complaint="no loudspeaker here")
    voice = speak(voices, folder)
    assert voice.say("hello")
    wait_until(lambda: voice.problem)
    assert voice.problem.startswith("The voice does not work: espeak-ng ended with “no loudspeaker here”. Look ")
    assert voice.take_missed() == ("hello",)
    assert not voice.say("again")


def test_a_program_that_cannot_be_started_is_told(folder: Path, voices: list[Voice]) -> None:
    (folder / "espeak").write_text("#!/no/such/interpreter\n")
    (folder / "espeak").chmod(0o755)
    voice = speak(voices, folder)
    voice.say("hello")
    wait_until(lambda: voice.problem)
    assert "No such file" in voice.problem


def test_a_voice_that_hangs_is_ended(folder: Path, voices: list[Voice], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voice_module, "LONGEST_S", 0.2)
    notes = make_voice(folder, "espeak-ng", takes_s=600)
    voice = speak(voices, folder)
    voice.say("hello")
    wait_until(lambda: voice.problem)
    assert not running(folder / "espeak-ng")
    assert ended(notes) == 0


def test_the_best_program_comes_first(folder: Path) -> None:
    for name in ("espeak", "espeak-ng", "spd-say"):
        make_voice(folder, name)
    assert [speaker.name for speaker in find_speakers("linux", str(folder))] == ["spd-say", "espeak-ng", "espeak"]


@pytest.mark.parametrize(
    ("language", "text", "spoken"),
    [
        ("en", "Gave way at 112 ± 4 N.", "Gave way at 112 plus or minus 4 newtons."),
        ("en", "pushed too fast (210 N/s; try 60–100)", "pushed too fast (210 newtons per second; try 60 to 100)"),
        ("de", "63 % der höchsten Kraft, 12 N·m, 5 s", "63 Prozent der höchsten Kraft, 12 Newtonmeter, 5 Sekunden"),
        ("es", "a 90°, ≥ 3 kgf", "a 90 grados, al menos 3 kilogramos"),
        ("en", "L5 S1 N", "L5 S1 N"),
        ("en", "[[volm 0]] <silence msec='9'/> x | y", "volm 0 silence msec='9'/ x y"),
        ("en", " \n\t ", ""),
    ],
)
def test_signs_are_spoken_as_words(language: str, text: str, spoken: str) -> None:
    assert speakable(text, language) == spoken


@given(st.text(max_size=2000), st.sampled_from(["en", "de", "es", "??"]))
def test_whatever_is_said_is_one_bounded_printable_line(text: str, language: str) -> None:
    out = speakable(text, language)
    assert len(out) <= LONGEST
    assert out.isprintable()
    assert not set(out) & set("[]<>|")
