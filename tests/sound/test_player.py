"""Cues in time, a loudspeaker that is missing or goes away, and nobody who waits."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Iterator

import numpy as np
import pytest
from sound_parts import BLOCK, Shop, wait_until

from nktsense.sound import mixer as mixer_module
from nktsense.sound import player as player_module
from nktsense.sound.mixer import LATE_S, Mixer
from nktsense.sound.output import Fill, NoSoundError, Output, open_speaker
from nktsense.sound.player import Player
from nktsense.sound.tones import RATE_HZ, Samples, cue_samples
from nktsense.visit.desk.news import CueKind

READY, DONE, STOP, HELD = CueKind.READY, CueKind.DONE, CueKind.STOP, CueKind.HOLD_REACHED


def hear(mixer: Mixer, length_s: float, now_s: float = 0.0) -> Samples:
    return np.concatenate([mixer.read(BLOCK, now_s) for _ in range(round(length_s * RATE_HZ / BLOCK))])


def begins_with(heard: Samples, kind: CueKind) -> bool:
    wanted = cue_samples(kind)
    return bool(np.allclose(heard[: len(wanted)], wanted, atol=1e-6))


def test_cues_follow_one_another_whole() -> None:
    mixer = Mixer(1.0)
    mixer.play(READY, 0.0)
    mixer.play(DONE, 0.0)
    heard = hear(mixer, 0.5)
    assert begins_with(heard, READY)
    rest = heard[len(cue_samples(READY)) :]
    start = int(np.flatnonzero(np.abs(rest) > 0)[0]) - 1
    assert 0.05 < start / RATE_HZ < 0.1
    assert begins_with(rest[start:], DONE)
    assert mixer.idle


def test_stop_comes_before_all_others_without_a_click() -> None:
    mixer = Mixer(1.0)
    mixer.play(HELD, 0.0)
    mixer.play(DONE, 0.0)
    first = hear(mixer, 0.1)
    mixer.play(STOP, 0.0)
    then = hear(mixer, 0.6)
    assert np.abs(np.diff(np.concatenate([first[-1:], then]))).max() < 0.08
    assert begins_with(then[BLOCK:], STOP)
    assert not then[BLOCK + len(cue_samples(STOP)) + 1 :].any()


def test_a_cue_of_another_moment_is_left_out_and_told() -> None:
    mixer = Mixer(1.0)
    mixer.play(READY, 0.0)
    assert not mixer.read(BLOCK, LATE_S + 0.1).any()
    assert mixer.take_missed(LATE_S + 0.1) == (READY,)
    assert mixer.take_missed(LATE_S + 0.1) == ()


def test_loudness_scales_what_is_heard_and_changes_without_a_click() -> None:
    quiet, loud = Mixer(0.25), Mixer(1.0)
    for mixer in (quiet, loud):
        mixer.play(HELD, 0.0)
    assert np.allclose(hear(quiet, 0.1) * 4, hear(loud, 0.1), atol=1e-6)
    quiet.set_loudness(0.0)
    # The block in which it changes falls to nothing along its length.
    assert abs(quiet.read(BLOCK, 0.0)[-1]) < 1e-3
    assert not quiet.read(BLOCK, 0.0).any()


def test_the_tone_of_the_force_gives_way_to_a_cue() -> None:
    mixer = Mixer(1.0)
    mixer.aim(0.8)
    before = np.abs(hear(mixer, 0.2)[-BLOCK:]).max()
    mixer.play(READY, 0.0)
    mixer.read(BLOCK, 0.0)
    mixer.aim(0.8)
    # After the tick of 70 ms, in the silence that belongs to it.
    during = np.abs(hear(mixer, 0.1)[-BLOCK:]).max()
    assert during == pytest.approx(before / 4, rel=0.1)
    assert np.abs(hear(mixer, 0.1)[-BLOCK:]).max() == pytest.approx(before, rel=0.1)


@pytest.fixture
def shop() -> Shop:
    return Shop()


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """However busy the machine is, no cue is late, and a loudspeaker that was not pulled yet is not gone."""
    monkeypatch.setattr(mixer_module, "LATE_S", 60.0)
    monkeypatch.setattr(player_module, "_STUCK_S", 60.0)


@pytest.fixture
def player(shop: Shop, patient: None) -> Iterator[Player]:
    player = Player(1.0, shop)
    yield player
    player.close()


def test_a_cue_reaches_the_loudspeaker(player: Player, shop: Shop) -> None:
    assert player.play(READY)
    assert begins_with(shop.speaker().hear(0.2), READY)
    assert (player.problem, player.take_missed()) == ("", ())


def test_the_tone_reaches_it_and_ends(player: Player, shop: Shop) -> None:
    player.follow(0.7)
    assert np.abs(shop.speaker().hear(0.2)).max() > 0.01
    player.follow(None)
    shop.speaker().hear(0.2)
    assert not shop.speaker().hear(0.1).any()


def test_closing_closes_the_loudspeaker_and_what_comes_later_is_not_heard(player: Player, shop: Shop) -> None:
    player.prepare()
    speaker = shop.speaker()
    player.close()
    assert speaker.closed.is_set()
    assert not player.play(READY)
    player.close()


def test_without_a_loudspeaker_it_says_so_and_looks_again_later(monkeypatch: pytest.MonkeyPatch, patient: None) -> None:
    monkeypatch.setattr(player_module, "RETRY_S", 60.0)
    shop = Shop(trouble=NoSoundError("No loudspeaker was found.", "Connect one."))
    player = Player(1.0, shop)
    player.play(READY)
    wait_until(lambda: player.problem)
    assert player.problem == "No loudspeaker was found. Connect one."
    assert player.take_missed() == (READY,)
    assert not player.play(DONE)
    assert not player.follow(0.5)
    assert shop.asked == 1
    shop.trouble = None
    monkeypatch.setattr(player_module, "RETRY_S", 0.0)
    assert player.play(DONE)
    assert begins_with(shop.speaker().hear(0.3), DONE)
    assert player.problem == ""
    player.close()


def test_whatever_a_loudspeaker_raises_stays_there() -> None:
    player = Player(1.0, Shop(trouble=ZeroDivisionError("the driver is broken")))
    player.play(READY)
    wait_until(lambda: player.problem)
    assert "the driver is broken" in player.problem
    player.close()


def test_a_loudspeaker_that_takes_no_more_is_told(player: Player, shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(player_module, "_STUCK_S", 0.1)
    monkeypatch.setattr(player_module, "_LOOK_S", 0.02)
    player.play(READY)
    wait_until(lambda: player.problem)
    assert "stopped playing" in player.problem
    assert player.take_missed() == (READY,)
    wait_until(shop.speaker().closed.is_set)


def test_a_loudspeaker_with_nothing_to_do_is_let_go_and_comes_back(
    player: Player, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(player_module, "_REST_S", 0.05)
    monkeypatch.setattr(player_module, "_LOOK_S", 0.02)
    player.prepare()
    wait_until(shop.speaker().closed.is_set)
    assert player.problem == ""
    monkeypatch.setattr(player_module, "_REST_S", 60.0)
    player.play(DONE)
    wait_until(lambda: len(shop.opened) == 2)
    assert begins_with(shop.opened[1].hear(0.3), DONE)


def test_nobody_waits_for_a_loudspeaker_that_takes_its_time_to_open() -> None:
    shop, told = Shop(), threading.Event()

    def slowly(fill: object) -> object:
        assert told.wait(60)  # it opens only after everything was told
        return shop(fill)  # type: ignore[arg-type]

    player = Player(1.0, slowly)  # type: ignore[arg-type]
    for _ in range(100):
        player.play(READY)
        player.follow(0.5)
    assert shop.opened == []
    told.set()
    shop.speaker()
    player.close()


def test_miniaudio_plays_into_nowhere(patient: None) -> None:
    pytest.importorskip("miniaudio")
    taken: list[int] = []

    def opens(fill: Fill) -> Output:
        return open_speaker(lambda count: taken.append(count) or fill(count), backends=("NULL",))

    player = Player(0.5, opens)
    player.play(READY)
    player.play(DONE)
    cues = len(cue_samples(READY)) + len(cue_samples(DONE))
    wait_until(lambda: sum(taken) > cues + RATE_HZ / 2)  # both were taken, with the silence between them
    assert (player.problem, player.take_missed()) == ("", ())
    player.close()
    at_the_end = len(taken)
    time.sleep(0.1)
    assert len(taken) == at_the_end


def test_this_machine_plays_or_says_why_not(capfd: pytest.CaptureFixture[str]) -> None:
    """With and without miniaudio, with and without a sound card."""
    problem = "Sounds need miniaudio. No loudspeaker"
    try:
        open_speaker(lambda count: np.zeros(count, np.float32)).close()
    except NoSoundError as error:
        problem = f"{error.message} {error.advice}"
    assert re.match(r"(Sounds need miniaudio|No loudspeaker).*\. .+", problem)
    assert capfd.readouterr() == ("", "")
