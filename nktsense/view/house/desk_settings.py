"""What the preferences of a person mean for the desk that conducts a visit."""

from __future__ import annotations

from nktsense.preferences import Preferences
from nktsense.visit.desk.settings import DeskSettings


def settings_of(preferences: Preferences) -> DeskSettings:
    """Return how a desk conducts a visit for a person with these preferences."""
    return DeskSettings(
        hands_free=preferences.hands_free,
        next_after_s=preferences.next_after_s,
        standing_pain=preferences.standing_pain,
        levers=preferences.lever_m,
        targets=preferences.target_n,
    )
