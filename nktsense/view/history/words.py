"""Words of the history: tests, how a test ended, and forces by the lever arm of their own test."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from contextlib import contextmanager

from nktsense.grading import Verdict
from nktsense.protocol.course.model import Verdicts
from nktsense.view.body.states import with_side
from nktsense.view.history.curves import Told
from nktsense.view.look.tokens import Mark, Role
from nktsense.view.testing.words import verdict_word
from nktsense.view.words import said, set_lever, tr, unit_now


def kind_word(kind: str) -> str:
    """Return the word of a kind of test."""
    return {"make": tr("make test"), "break": tr("break test")}.get(kind, kind)


def purpose_word(purpose: str) -> str:
    """Return the word of what a test was made for; "" for a first one."""
    return {"partner": tr("partner"), "retest": tr("retest")}.get(purpose, "")


def line_title(name: str, side: str, kind: str) -> str:
    """Return a muscle with its side and the kind of test."""
    return tr("{muscle} · {kind}", muscle=with_side(name, side), kind=kind_word(kind))


def verdict_text(verdict: str | None) -> str:
    """Return the word of a verdict as the records keep it."""
    if verdict is None:
        return tr("no verdict")
    try:
        return verdict_word(Verdict(verdict))
    except ValueError:  # a word of another version
        return tr("Cannot tell")


def told_words(told: str) -> str:
    """Return what has to be said with a trial, a sentence."""
    own = {
        Told.TYPED: tr("The peak was typed from a display: there is no recording of this trial."),
        Told.NOT_RECORDED: tr("This trial was not recorded."),
        Told.NOT_FOUND: tr("The recording holds no such trial any more, as this version reads it."),
        Told.OTHER_VERDICT: tr("Measured again, the verdict is another one; the records keep the one of that day."),
    }
    return own[told] if isinstance(told, Told) else said(told if told.endswith((".", "!", "?")) else f"{told}.")


def ended(one: Verdicts) -> tuple[Mark, Role, str]:
    """Return how a test ended, as shape, colour and word."""
    total = one.held + one.not_held + one.unclear
    if not total:
        return Mark.DASH, "muted", tr("no verdict")
    if one.held == total:
        return Mark.FILLED_CIRCLE, "hold", tr("Hold")
    if one.not_held == total:
        return Mark.BROKEN_RING, "break", tr("Break")
    return Mark.HOLLOW_DIAMOND, "indeterminate", tr("Cannot tell")


def counts_text(tests: Iterable[Verdicts]) -> str:
    """Return how the tests of a visit ended, all of them, such as ``0 of 3 held; retest: 3 of 3 held``."""
    parts: list[str] = []
    for one in tests:
        total = one.held + one.not_held + one.unclear
        words = tr("{held} of {trials} held", held=one.held, trials=total) if total else tr("no verdict")
        purpose = purpose_word(one.purpose)
        parts.append(tr("{purpose}: {result}", purpose=purpose, result=words) if purpose else words)
    return "; ".join(parts)


@contextmanager
def lever_of(lever_m: float | None) -> Generator[None]:
    """Let forces be shown as torques by the lever arm of their own test, and not by that of the test under way.

    Args:
        lever_m: Lever arm, m; None where it is not known: forces then stay in N.
    """
    unit = unit_now()
    before = unit.per_newton if unit.name == "N·m" else None
    set_lever(lever_m)
    try:
        yield
    finally:
        set_lever(before)
