"""What has to stand beside a result: what the program is, what it does not show, and when to send somebody on."""

from __future__ import annotations

from typing import Final

NOT_A_DEVICE: Final = "Not a medical device: no authority has cleared it, and it bears no CE mark."

SHORT_NOTICE: Final = f"{NOT_A_DEVICE} For research, teaching and record keeping; it makes no diagnosis."

NOTICE: Final = (
    "In a manual muscle test this program records force and motion, and says what it saw by rules that anybody"
    " can read. It makes no diagnosis, gives no treatment, and excludes no disease or injury. It cannot show that"
    " any muscle is inhibited, facilitated or making up for another. Whether a muscle holds or gives way depends"
    " on who tests, how fast, in which position and with which words; the limits used here are provisional. The"
    " pairs of NeuroKinetic Therapy and of applied kinesiology are what practitioners report: hypotheses, of no"
    " known diagnostic accuracy. It is for trained people within what they are allowed to do, who remain"
    " responsible for what they make of it. Stop at pain or any warning sign. Weakness that is new or grows needs"
    " a medical examination. This is an independent project; no owner of a trademark has endorsed it or is"
    " connected with it."
    f" {NOT_A_DEVICE} It is meant for research, teaching and records kept by qualified people; no diagnosis and no"
    " treatment is to rest on it alone. A force is as good as the dynamometer and its calibration."
)

UNBLINDED: Final = "Tester not blinded."

NEW_WEAKNESS: Final = (
    "Weakness that is new or grows, above all in the muscles of one root or one nerve, is a reason to refer, not"
    " a finding of compensation."
)

GIVING_WAY: Final = (
    "That a muscle gave way does not show that it is inhibited or making up for another; that it held does not"
    " show that it is normal."
)
CAUSE: Final = "No cause of pain or disease is found by these tests."
CHANGE: Final = (
    "A change after a release does not show that the release caused it: expectation, the tester's words and"
    " speed, warming up, fatigue, practice, a slack muscle and chance change results too."
)
ONE_CHANGE: Final = (
    "One change from giving way to holding may be luck; a change of force within its error was not shown."
)
PAIR: Final = "A tested pair is a hypothesis to test; no pair has a known diagnostic accuracy."
EFFECT: Final = "Whether NeuroKinetic Therapy, a release or homework works is not shown by these records."
EFFORT: Final = "No ratio, scatter or shape of a curve shows whether somebody tried or pretended."
LIMITS: Final = "The limits between holding and giving way are provisional; they are not validated."
UNLIKE: Final = "Forces from different positions, lever arms, kinds of test or devices cannot be compared."

NOT_PROVEN: Final = (GIVING_WAY, CAUSE, CHANGE, ONE_CHANGE, PAIR, EFFECT, EFFORT, LIMITS, UNLIKE)
"""What a session does not show; pages print all of it, a terminal the sentences that belong to what it prints."""


def label(method: str) -> str:
    """Return the line for a page or an about box: what the program is, and by which method a result was made.

    Args:
        method: Method and version, such as ``nktsense 0.1.0, algorithm 7``.
    """
    return f"{SHORT_NOTICE} A force is as good as the dynamometer and its calibration. Made with: {method}."
