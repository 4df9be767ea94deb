"""Settings of how a test runs."""

from __future__ import annotations

from typing import Final

from nktsense.view.parts.controls import Amount, Switch
from nktsense.view.parts.section import Section
from nktsense.view.words import tr

_NEXT_S: Final = (*range(2, 16), 20, 25, 30, 45, 60)


class ConductSection(Section):
    """How a test runs."""

    def __init__(self) -> None:
        super().__init__("conduct", tr("How a test runs"))
        self.add(
            Switch(
                "hands_free",
                tr("Hands-free"),
                tr(
                    "A test goes on by itself: a trial begins with the push and ends with it, the test ends after its"
                    " trials, and the next of the plan begins. Off: each is asked for with a key."
                ),
            )
        )
        self.add(
            Amount(
                "next_after_s",
                tr("Next test after"),
                _NEXT_S,
                _seconds,
                tr("Time in which the next test can still be held back. Works where hands-free is on."),
            )
        )
        self.add(
            Switch(
                "standing_pain",
                tr("Ask for pain once"),
                tr(
                    "The first answer holds until the client says that it has changed. Off: pain is asked before and"
                    " after each test."
                ),
            )
        )


def _seconds(time_s: float) -> str:
    return tr("{number} s", number=round(time_s))
