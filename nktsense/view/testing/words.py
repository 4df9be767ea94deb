"""The words of the test screen: phases, states, verdicts, and what is waited for, in the chosen language."""

from __future__ import annotations

from nktsense.acquire.update import LinkState
from nktsense.grading import Verdict
from nktsense.signal import ForceShape, Phase
from nktsense.view.words import tr


def verdict_word(verdict: Verdict) -> str:
    """Return the word of a verdict."""
    return {
        Verdict.HOLD: tr("Hold"),
        Verdict.BREAK: tr("Break"),
        Verdict.NO_HOLD: tr("No hold"),
        Verdict.LOW_LOAD_HOLD: tr("Low load"),
        Verdict.SUSPECTED_BREAK: tr("Suspected break"),
        Verdict.INDETERMINATE: tr("Cannot tell"),
    }[verdict]


def shape_word(shape: ForceShape) -> str:
    """Return what the force did, in a word."""
    return {
        ForceShape.STEADY: tr("Steady"),
        ForceShape.FADES: tr("Faded"),
        ForceShape.GIVES_WAY: tr("Gave way"),
        ForceShape.LETS_GO: tr("Let go"),
        ForceShape.NO_CONTRACTION: tr("No contraction"),
    }[shape]


def phase_word(phase: Phase) -> str:
    """Return the word of a phase, in capitals."""
    return {
        Phase.WAITING: tr("WAITING"),
        Phase.REST: tr("READY"),
        Phase.RAMP: tr("RAMP"),
        Phase.HOLD: tr("HOLD"),
        Phase.FALLING: tr("RELEASE"),
    }[phase]


def state_word(state: LinkState) -> str:
    """Return the word of a connection that gives no samples now, in capitals."""
    return {
        LinkState.CONNECTING: tr("CONNECTING"),
        LinkState.SETTLING: tr("ZEROING"),
        LinkState.STREAMING: tr("MEASURING"),
        LinkState.RECONNECTING: tr("RECONNECTING"),
        LinkState.ENDED: tr("ENDED"),
        LinkState.LOST: tr("DEVICE LOST"),
        LinkState.FAILED: tr("FAILED"),
    }[state]


def link_word(state: LinkState) -> str:
    """Return the same for the line that names the device."""
    return {
        LinkState.CONNECTING: tr("connecting"),
        LinkState.SETTLING: tr("zeroing"),
        LinkState.STREAMING: tr("connected"),
        LinkState.RECONNECTING: tr("reconnecting"),
        LinkState.ENDED: tr("ended"),
        LinkState.LOST: tr("lost"),
        LinkState.FAILED: tr("failed"),
    }[state]


def waiting_sentence(state: LinkState, phase: Phase) -> str:
    """Return what the program waits for."""
    if state is LinkState.STREAMING:
        return {
            Phase.WAITING: tr("Rest the pad on the limb, without pushing."),
            Phase.REST: tr("The next push begins the trial. No key is needed."),
            Phase.RAMP: tr("Measuring. The verdict comes when the push ends."),
            Phase.HOLD: tr("Measuring. The verdict comes when the push ends."),
            Phase.FALLING: tr("The push is ending."),
        }[phase]
    return {
        LinkState.CONNECTING: tr("Connecting to the device."),
        LinkState.SETTLING: tr("Leave the pad unloaded: it is being zeroed."),
        LinkState.RECONNECTING: tr(
            "The device went away and is being looked for. Check its cable, and that it is switched on."
        ),
        LinkState.ENDED: tr("The stream has ended."),
        LinkState.LOST: tr("The device went away. What was received is kept. Check its cable, then connect it again."),
        LinkState.FAILED: tr("The line below says what went wrong."),
    }[state]


def waiting_word(state: LinkState, phase: Phase) -> str:
    """Return in a word how far it is from the next verdict."""
    if state is LinkState.STREAMING:
        return {
            Phase.WAITING: tr("Not armed yet"),
            Phase.REST: tr("Armed"),
            Phase.RAMP: tr("Not yet"),
            Phase.HOLD: tr("Not yet"),
            Phase.FALLING: tr("Not yet"),
        }[phase]
    if state in (LinkState.LOST, LinkState.RECONNECTING):
        return tr("Device lost")
    return tr("No verdict") if state in (LinkState.ENDED, LinkState.FAILED) else tr("Not yet")


def side_word(side: str) -> str:
    """Return the word of a side, "" for the midline."""
    return {"left": tr("left"), "right": tr("right")}.get(side, "")


def kind_word(test: str) -> str:
    """Return the words of a kind of test, ``make`` or ``break``."""
    return tr("make test") if test == "make" else tr("break test")


def clock(seconds: float) -> str:
    """Return a time that is left as minutes and seconds; a begun second counts as a whole one.

    >>> clock(38.2), clock(0.0), clock(90.0)
    ('0:39', '0:00', '1:30')
    """
    whole = int(-(-max(seconds, 0.0) // 1))
    return f"{whole // 60}:{whole % 60:02d}"
