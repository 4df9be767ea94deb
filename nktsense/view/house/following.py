"""What a step of a visit means for the window: which page comes into view, and whether something new is asked."""

from __future__ import annotations

from nktsense.visit.desk.news import DeskView


def page_for(before: DeskView | None, now: DeskView, in_view: str) -> str:
    """Return the page that belongs to what began or ended.

    Args:
        before: Where the visit stood; None at its beginning.
        now: Where it stands.
        in_view: Name of the page in view.

    Returns:
        Its name; "" where nothing began or ended: what the person chose stays in view then.
    """
    if before is None:
        return page_of(now)
    if now.setup is not None:
        return "test" if before.setup is None else ""
    ended = before.setup is not None and not now.offer.by_itself
    return "session" if ended and in_view == "test" else ""


def page_of(view: DeskView | None) -> str:
    """Return the page of a visit that stands so: of the test that was begun, or of the session."""
    return "session" if view is None or view.setup is None else "test"


def went_on(before: DeskView, now: DeskView | None) -> bool:
    """Whether a step was taken, or something else is asked."""
    return now is None or (before.state.seq, before.offer.key) != (now.state.seq, now.offer.key)
