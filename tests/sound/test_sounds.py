"""What is heard by whom, and what is shown instead."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from sound_parts import Shop, make_voice, wait_until

from nktsense.preferences import Preferences
from nktsense.sound.output import NoSoundError
from nktsense.sound.player import Player
from nktsense.sound.sounds import CUE_WORDS, Silent, Sounds
from nktsense.sound.tones import cue_samples
from nktsense.sound.voice import Voice
from nktsense.visit.desk.news import Cue, CueKind

GAVE_WAY = Cue(CueKind.GAVE_WAY, "Gave way at 112 N.")
NEXT = Cue(CueKind.SAY, "Next: psoas, left.")
READY = Cue(CueKind.READY)


class Room:
    """A machine with or without loudspeaker and voice."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "bin"
        self.notes = self.folder / "espeak-ng.notes"
        self.shop = Shop()
        self.made: list[Sounds] = []

    def sounds(self, preferences: Preferences, *, voice: bool = True, loudspeaker: bool = True) -> Sounds:
        if voice:
            make_voice(self.folder, "espeak-ng")
        if not loudspeaker:
            self.shop.trouble = NoSoundError("No loudspeaker was found.", "Connect one.")
        speaking = Voice(platform="linux", path=str(self.folder))
        sounds = Sounds(preferences, Player(1.0, self.shop), speaking, translate=lambda text: f"DE {text}")
        self.made.append(sounds)
        if not loudspeaker and preferences.sounds:
            wait_until(lambda: sounds.tone_problem)
        return sounds

    def spoken(self) -> str:
        return self.notes.read_text() if self.notes.exists() else ""


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    room = Room(tmp_path)
    yield room
    for sounds in room.made:
        sounds.close()


def test_a_tone_that_plays_is_all_that_was_wished(room: Room) -> None:
    sounds = room.sounds(Preferences(loudness=1.0))
    assert sounds.take(GAVE_WAY) is None
    heard = room.shop.speaker().hear(0.4)
    wanted = cue_samples(CueKind.GAVE_WAY)
    assert np.allclose(heard[: len(wanted)], wanted, atol=1e-6)
    assert room.spoken() == ""


def test_words_are_spoken_in_the_language_of_the_person(room: Room) -> None:
    sounds = room.sounds(Preferences(sounds=False, voice=True, language="de"))
    assert sounds.take(GAVE_WAY) is None
    wait_until(lambda: "end" in room.spoken())
    assert "DE Gave way at 112 Newton." in room.spoken()
    assert '"-v", "de"' in room.spoken()
    assert room.shop.asked == 0  # no tone was wished, so no loudspeaker was opened


@pytest.mark.parametrize(
    ("preferences", "cue", "why"),
    [
        (Preferences(sounds=False), GAVE_WAY, "Sounds are switched off."),
        (Preferences(sounds=False), READY, "Sounds are switched off."),
        (Preferences(sounds=False, voice=True), READY, "Sounds are switched off."),
        (Preferences(), NEXT, "The voice is switched off."),
    ],
)
def test_what_the_person_switched_off_is_shown_and_nothing_is_wrong(
    room: Room, preferences: Preferences, cue: Cue, why: str
) -> None:
    silent = room.sounds(preferences).take(cue)
    assert silent == Silent(cue, cue.words or CUE_WORDS[cue.kind], why, chosen=True)


def test_a_tone_without_a_loudspeaker_is_shown_with_the_reason(room: Room) -> None:
    silent = room.sounds(Preferences(), loudspeaker=False).take(READY)
    assert silent == Silent(READY, "Ready. Push when you are.", "No loudspeaker was found. Connect one.")


def test_words_without_a_voice_are_shown_though_the_tone_was_heard(room: Room) -> None:
    silent = room.sounds(Preferences(voice=True), voice=False).take(GAVE_WAY)
    assert silent is not None
    assert (silent.words, silent.chosen) == ("Gave way at 112 N.", False)
    assert "No voice was found" in silent.why
    assert np.abs(room.shop.speaker().hear(0.3)).max() > 0


def test_words_that_failed_after_all_are_told_with_their_cue(room: Room) -> None:
    sounds = room.sounds(Preferences(sounds=False, voice=True))
    make_voice(room.folder, "espeak-ng", code=1, complaint="no luck")
    assert sounds.take(GAVE_WAY) is None
    wait_until(lambda: sounds.voice_problem)
    assert sounds.take_missed() == (Silent(GAVE_WAY, GAVE_WAY.words, sounds.voice_problem),)
    assert sounds.problems() == (sounds.voice_problem,)


def test_tones_that_failed_after_all_are_told(room: Room) -> None:
    room.shop.trouble = OSError("gone")
    sounds = room.sounds(Preferences())
    wait_until(lambda: sounds.tone_problem or sounds.take(READY) is None)
    wait_until(lambda: sounds.tone_problem)
    assert all(silent.cue == READY and "gone" in silent.why for silent in sounds.take_missed())


def test_the_force_is_heard_on_request_only(room: Room) -> None:
    sounds = room.sounds(Preferences())
    sounds.follow_force(0.8)
    assert not room.shop.speaker().hear(0.1).any()
    sounds.prefer(Preferences(pitch_follows_force=True, loudness=1.0))
    sounds.follow_force(0.8)
    assert np.abs(room.shop.speaker().hear(0.1)).max() > 0.01
    sounds.prefer(Preferences())
    assert not room.shop.speaker().hear(0.2)[-960:].any()


def test_samples_are_played_though_all_is_off(room: Room) -> None:
    sounds = room.sounds(Preferences(sounds=False, loudness=1.0))
    assert sounds.sample(CueKind.STOP) == ""
    assert np.abs(room.shop.speaker().hear(0.3)).max() > 0.1
    assert sounds.sample_voice("hello") == ""
    wait_until(lambda: "end" in room.spoken())
    assert "hello" in room.spoken()


def test_every_cue_has_words_to_be_shown() -> None:
    assert set(CUE_WORDS) == set(CueKind) - {CueKind.SAY}
