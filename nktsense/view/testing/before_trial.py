"""What stands in the place of the verdict while a visit waits: for the device, for the pad, for the push."""

from __future__ import annotations

from nktsense.acquire.update import LinkState, LiveUpdate
from nktsense.protocol.research.readout import RESULTS_HIDDEN
from nktsense.protocol.session.order import name_of
from nktsense.protocol.session.state import SessionState
from nktsense.protocol.session.steps import StartTest
from nktsense.signal import Phase
from nktsense.view.look.tokens import STATE_LOOKS, Mark
from nktsense.view.testing.card import Waiting
from nktsense.view.testing.trouble import TROUBLE_LOOKS, Trouble, trouble_sentence, trouble_title
from nktsense.view.testing.words import kind_word, side_word, waiting_sentence, waiting_word
from nktsense.view.words import force_text, said, tr
from nktsense.visit.desk.news import DeskView

Notes = tuple[tuple[str, str], ...]


def waiting_of(view: DeskView | None, update: LiveUpdate | None, trouble: Trouble | None = None) -> Waiting:
    """Return what is waited for.

    Args:
        view: Where the visit stands; None without one.
        update: The newest update of the device, or None.
        trouble: What is wrong with its stream, or None.
    """
    if view is None:
        return Waiting(tr("No test"), tr("No session is open."), Mark.DASH)
    if view.setup is None:
        return Waiting(tr("No test"), said(view.offer.question), Mark.DASH)
    test = view.state.open_test
    made = 0 if test is None else len(test.trials)
    caption = tr("before trial {number}", number=made + 1)
    notes = notes_of(view.setup, view.state)
    if view.lost:
        return Waiting(tr("Device lost"), said(view.lost), Mark.CROSS, "caution", caption)
    if view.connecting:
        return Waiting(tr("Connecting"), tr("Connecting to the device."), Mark.DOTS, "muted", caption, notes)
    if not view.device_open or update is None:
        return Waiting(tr("Not armed yet"), said(view.offer.question), Mark.RING, "muted", caption, notes)
    if view.state.blinded and made and trouble is None:
        done = tr("Trial {number} is made", number=made)
        return Waiting(done, said(RESULTS_HIDDEN), Mark.DASH, "muted", caption)
    return streaming(update.state, update.phase, trouble, caption, notes)


def streaming(
    state: LinkState, phase: Phase, trouble: Trouble | None = None, caption: str = "", notes: Notes = ()
) -> Waiting:
    """Return what a device that is open is waited for."""
    if trouble is not None:
        return Waiting(trouble_title(trouble), trouble_sentence(trouble), *TROUBLE_LOOKS[trouble], caption)
    if state is LinkState.STREAMING:
        mark, role = (Mark.TARGET, "trace") if phase is Phase.REST else (Mark.RING, "muted")
    else:
        mark, role = STATE_LOOKS[state]
    return Waiting(waiting_word(state, phase), waiting_sentence(state, phase), mark, role, caption, notes)


def notes_of(setup: StartTest, state: SessionState) -> Notes:
    """Return what to look to before a trial: position, pad site, how to push, cautions."""
    planned = (one for one in state.plan.muscles if (one.muscle, one.side) == (setup.muscle, setup.side))
    caution = next((one.cautions for one in planned), "")
    rows = (
        (tr("position"), said(setup.position)),
        (tr("pad site"), said(setup.pad_site)),
        (tr("push"), _push(setup)),
        (tr("beware of"), said(caution)),
    )
    return tuple((name, text) for name, text in rows if text)


def _push(setup: StartTest) -> str:
    if setup.test == "make":  # the person tested builds the force, in their own time
        return "" if setup.target_n is None else tr("up to {force}", force=force_text(setup.target_n))
    speed = said(f"{setup.ramp_low_n_per_s:.0f}–{setup.ramp_high_n_per_s:.0f} N/s")
    if setup.target_n is None:
        return speed
    return tr("{speed} up to {force}", speed=speed, force=force_text(setup.target_n))


def title_of(setup: StartTest, state: SessionState) -> str:
    """Return muscle, side and test, as they stand at the top: short, so that the side is never cut off."""
    purpose = {"partner": tr("partner"), "retest": tr("retest")}.get(setup.purpose, "")
    name = said(name_of(state.plan, setup.muscle)).partition(" (")[0]
    parts = (name, side_word(setup.side), kind_word(setup.test), purpose)
    return " · ".join(part for part in parts if part)
