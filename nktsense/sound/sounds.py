"""Cues as they are to be heard by this person: tones, words, both or neither; and what fell silent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from nktsense.preferences import Preferences
from nktsense.sound.player import Player
from nktsense.sound.voice import Voice
from nktsense.visit.desk.news import Cue, CueKind

CUE_WORDS: Final[Mapping[CueKind, str]] = {
    CueKind.READY: "Ready. Push when you are.",
    CueKind.HOLD_REACHED: "The hold is reached.",
    CueKind.GAVE_WAY: "The muscle gave way.",
    CueKind.DONE: "Done.",
    CueKind.CANNOT_TELL: "Cannot tell.",
    CueKind.REST_OVER: "The rest is over.",
    CueKind.STOP: "Stop.",
}
"""What a cue says without words of its own; shown where it cannot be heard."""

SOUNDS_OFF: Final = "Sounds are switched off."
VOICE_OFF: Final = "The voice is switched off."
_REMEMBERED: Final = 8
"""Texts of which it is known which cue they came from: a failure is told within moments."""


@dataclass(frozen=True, slots=True)
class Silent:
    """A cue that was not heard, or not all of it: to be shown instead.

    Attributes:
        cue: The cue.
        words: What it would have told, English.
        why: Why it was not heard, a sentence.
        chosen: The person switched it off; nothing is wrong.
    """

    cue: Cue
    words: str
    why: str
    chosen: bool = False


def _same(text: str) -> str:
    return text


class Sounds:
    """Plays and speaks cues. Nothing here waits or raises.

    Args:
        preferences: What the person chose.
        player: Plays the tones; None for the loudspeaker.
        voice: Speaks; None for the system's voice.
        translate: Gives the sentence to speak for an English one.
    """

    def __init__(
        self,
        preferences: Preferences,
        player: Player | None = None,
        voice: Voice | None = None,
        translate: Callable[[str], str] = _same,
    ) -> None:
        self._player = Player() if player is None else player
        self._voice = Voice() if voice is None else voice
        self._translate = translate
        self._chosen = preferences
        self._spoken: dict[str, Cue] = {}
        self.prefer(preferences)

    def prefer(self, preferences: Preferences, language: str = "") -> None:
        """Take what the person chose.

        Args:
            preferences: All of it.
            language: Language of the window where the person leaves it to the system.
        """
        self._chosen = preferences
        self._player.set_loudness(preferences.loudness)
        self._voice.set_language(preferences.language or language or "en")
        if not preferences.voice:
            self._voice.stop()
        if not preferences.pitch_follows_force:
            self._player.follow(None)
        if preferences.sounds or preferences.pitch_follows_force:
            self._player.prepare()

    def take(self, cue: Cue) -> Silent | None:
        """Let a cue be heard.

        Args:
            cue: The cue.

        Returns:
            What was not heard, to be shown instead; None where it was heard as it was wished.
        """
        tone = self._chosen.sounds and cue.kind is not CueKind.SAY
        spoken = self._chosen.voice and bool(cue.words)
        problems: list[str] = []
        if tone and not self._player.play(cue.kind):
            problems.append(self._player.problem)
        if spoken and not self._say(cue):
            problems.append(self._voice.problem)
        if problems:
            return Silent(cue, _words(cue), " ".join(problems))
        off = VOICE_OFF if cue.kind is CueKind.SAY else SOUNDS_OFF
        return None if tone or spoken else Silent(cue, _words(cue), off, chosen=True)

    def take_missed(self) -> tuple[Silent, ...]:
        """Return what turned out not to have been heard since the last call, as where a loudspeaker is unplugged."""
        tones = tuple(map(Cue, self._player.take_missed()))
        words = (self._spoken.get(text, Cue(CueKind.SAY, text)) for text in self._voice.take_missed())
        why_tone = self._player.problem or "It came too late to be played."
        return (
            *(Silent(cue, _words(cue), why_tone) for cue in tones),
            *(Silent(cue, _words(cue), self._voice.problem) for cue in words),
        )

    def follow_force(self, share: float | None) -> None:
        """Let the tone follow the force, where the person wishes it.

        Args:
            share: Force as a share of the target, told at least twice a second; None for silence.
        """
        if self._chosen.pitch_follows_force:
            self._player.follow(share)

    def sample(self, kind: CueKind) -> str:
        """Play a cue for somebody who wants to know it, whether or not sounds are on.

        Returns:
            Why it cannot be heard, or "".
        """
        return "" if self._player.play(kind) else self._player.problem

    def sample_force(self, share: float | None) -> str:
        """Let the tone be heard for a share of the target, likewise; None ends it.

        Returns:
            Why it cannot be heard, or "".
        """
        return "" if self._player.follow(share) else self._player.problem

    def sample_voice(self, text: str) -> str:
        """Speak a text in the chosen language, likewise.

        Returns:
            Why it cannot be heard, or "".
        """
        return "" if self._voice.say(text) else self._voice.problem

    def problems(self) -> tuple[str, ...]:
        """Return why tones or words cannot be heard on this machine, as far as it is known; a sentence or two each."""
        return tuple(problem for problem in (self._player.problem, self._voice.problem) if problem)

    def _say(self, cue: Cue) -> bool:
        text = self._translate(cue.words)
        self._spoken.pop(text, None)
        self._spoken[text] = cue
        while len(self._spoken) > _REMEMBERED:
            self._spoken.pop(next(iter(self._spoken)))
        return self._voice.say(text)

    @property
    def tone_problem(self) -> str:
        """Why tones cannot be heard, or ""."""
        return self._player.problem

    @property
    def voice_problem(self) -> str:
        """Why words cannot be heard, or ""."""
        return self._voice.problem

    def close(self) -> None:
        """Fall silent for good."""
        self._player.close()
        self._voice.close()


def _words(cue: Cue) -> str:
    return cue.words or CUE_WORDS.get(cue.kind, "")
