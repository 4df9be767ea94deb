"""How well a stream goes: one word with its shape, and a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from firmware_bridge import FactKind
from nktsense.acquire.update import LinkState, LiveUpdate
from nktsense.view.devices.so_far import StreamMark, StreamSoFar
from nktsense.view.look.tokens import Mark, Role
from nktsense.view.testing.trouble import TROUBLE_LOOKS, Trouble, trouble_briefly, trouble_title
from nktsense.view.words import number, said, tr

LATELY_S: Final = 10.0
"""Losses no longer ago than this are happening now, s of the stream."""
LOOK_S: Final = 5.0
"""So much of a stream is needed to say anything of it, s."""
_OFF: Final = 0.02
"""A rate or a clock that is off by more than this share is not what the device states; a crystal keeps to 0.0001."""


@dataclass(frozen=True, slots=True)
class Health:
    """How well it goes.

    Attributes:
        key: Stable name.
        word: A few words.
        sentence: What that means.
        mark: The shape.
        role: Its colour.
    """

    key: str
    word: str
    sentence: str
    mark: Mark
    role: Role


def health_of(stream: StreamSoFar, last: LiveUpdate | None, silent_s: float, trouble: Trouble | None = None) -> Health:
    """Return how well a stream goes.

    Args:
        stream: The stream so far.
        last: The newest update, or None.
        silent_s: Time since the newest reading, s.
        trouble: What is wrong while it is connected, or None.
    """
    if last is None or last.state is LinkState.CONNECTING:
        return Health("connecting", tr("Connecting"), tr("It waits for the device."), Mark.DOTS, "muted")
    if last.state in (LinkState.LOST, LinkState.FAILED):
        return Health("lost", tr("The device is gone"), said(last.message), Mark.CROSS, "caution")
    if last.state is LinkState.ENDED:
        return Health("ended", tr("Ended"), tr("The device has no more to give."), Mark.DASH, "muted")
    if last.state is LinkState.RECONNECTING:
        return Health("reconnecting", tr("Looking for it again"), said(last.message), Mark.DOTS, "caution")
    if trouble is Trouble.SILENT:
        since = tr("Nothing received for {seconds} s.", seconds=number(silent_s))
        return Health("silent", tr("Silent"), since, *TROUBLE_LOOKS[trouble])
    if trouble is not None and trouble.without_force:
        return Health(trouble.value, trouble_title(trouble), trouble_briefly(trouble), *TROUBLE_LOOKS[trouble])
    if last.state is LinkState.SETTLING and not stream.samples:
        return Health("settling", tr("Settling"), tr("Leave it unloaded: it is being zeroed."), Mark.DOTS, "muted")
    return _of_samples(stream)


def _of_samples(stream: StreamSoFar) -> Health:
    ago_s, rate_hz, nominal_hz = stream.lost_lately_s, stream.rate_hz, stream.nominal_hz
    if ago_s is not None and ago_s <= LATELY_S:
        return Health("losing", tr("Losing samples"), losses_sentence(stream), Mark.TRIANGLE, "caution")
    if stream.length_s < LOOK_S:
        return Health("looking", tr("Looking"), tr("Some seconds are needed to judge it."), Mark.DOTS, "muted")
    if rate_hz is not None and nominal_hz and abs(rate_hz / nominal_hz - 1) > _OFF:
        words = tr(
            "It gives {rate} samples a second and states {nominal}.",
            rate=rate_words(rate_hz),
            nominal=rate_words(nominal_hz),
        )
        return Health("off_rate", tr("Another rate than stated"), words, Mark.TRIANGLE, "caution")
    if stream.has_clock is False:
        words = tr("It has no clock of its own: times are those of arrival at the computer.")
        return Health("no_clock", tr("Clock unsure"), words, Mark.HOLLOW_DIAMOND, "indeterminate")
    if stream.drift_ppm is None:
        words = tr("How fast its clock runs cannot be told yet: readings arrive too unevenly, or it is too short.")
        return Health("clock_unsure", tr("Clock unsure"), words, Mark.HOLLOW_DIAMOND, "indeterminate")
    off_ppm, _ = stream.drift_ppm
    if abs(off_ppm) > 1e6 * _OFF:
        words = tr(
            "Its clock is off by {percent} % against the computer's; so are the times and speeds of a push.",
            percent=number(off_ppm / 1e4, 1),
        )
        return Health("clock_off", tr("Clock far off"), words, Mark.TRIANGLE, "caution")
    words = tr("No sample is missing, and its clock is known.")
    if ago_s is not None:
        words = losses_sentence(stream)
    return Health("good", tr("Good"), words, Mark.FILLED_CIRCLE, "hold")


def losses_sentence(stream: StreamSoFar) -> str:
    """Return what was lost so far."""
    parts: list[str] = []
    if stream.lost_samples:
        share = number(100 * stream.lost_share, 2)
        parts.append(
            tr("{count} samples are missing so far ({share} %).", count=stream.lost_samples, share=share)
            if stream.lost_samples > 1
            else tr("1 sample is missing so far ({share} %).", share=share)
        )
    elif stream.lost_s:
        parts.append(tr("{seconds} s are missing so far.", seconds=number(stream.lost_s, 1)))
    if stream.unread_bytes:
        parts.append(tr("{count} bytes could not be read.", count=stream.unread_bytes))
    return " ".join(parts) or tr("The device says that it lost samples.")


def rate_words(rate_hz: float) -> str:
    """Return a rate, three or four figures."""
    return number(rate_hz, 0 if rate_hz >= 100 else 1 if rate_hz >= 10 else 2)


def mark_words(mark: StreamMark) -> str:
    """Return what happened to a stream, with its time."""
    words = {
        FactKind.GAP: tr("samples missing: {count}", count=mark.count or "?"),
        FactKind.OVERRUN: tr("a reading out of step was dropped") if mark.value else tr("lost inside the device"),
        FactKind.SEQUENCE_JUMP: tr("frames left out: {count}", count=mark.count or "?"),
        FactKind.GARBAGE: tr("bytes not readable: {count}", count=mark.count),
        FactKind.CRC_ERROR: tr("bytes with a wrong checksum: {count}", count=mark.count),
        FactKind.DUPLICATE: tr("samples sent twice: {count}", count=mark.count),
        FactKind.CLOCK_RESET: tr("its clock began anew"),
        FactKind.RESTARTED: _restarted(mark),
        FactKind.DISCONNECT: tr("connection lost"),
        FactKind.RECONNECT: tr("it came back"),
        FactKind.SATURATED: tr("beyond its range"),
        FactKind.SENSOR_FAULT: tr("its sensor is faulty"),
        FactKind.CALIBRATION_DAMAGED: tr("its stored calibration is damaged"),
    }
    return tr("{seconds} s: {what}", seconds=number(mark.at_s, 1), what=words[mark.kind])


def _restarted(mark: StreamMark) -> str:
    if mark.value == 1:
        return tr("its watchdog restarted it")
    return tr("it restarted: its supply fell") if mark.value == 2 else tr("it restarted")
