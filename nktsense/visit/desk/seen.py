"""What a desk shows: the offer of what is asked, the view of where the visit stands, the news since the last look."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Final

from nktsense.errors import NktsenseError, StepRefusedError
from nktsense.protocol.outcome.compare import shown_outcomes
from nktsense.protocol.outcome.next import candidates
from nktsense.protocol.research.readout import shown
from nktsense.protocol.session.timing import Waits, waits
from nktsense.visit.desk.cues import Cues, veiled
from nktsense.visit.desk.news import DeskNews, DeskView
from nktsense.visit.desk.offer import Offer

if TYPE_CHECKING:
    from nktsense.acquire.update import LiveUpdate
    from nktsense.protocol.outcome.model import Outcome
    from nktsense.protocol.outcome.next import Candidate
    from nktsense.protocol.session.state import SessionState
    from nktsense.visit.desk.bench import Bench
    from nktsense.visit.desk.news import Held
    from nktsense.visit.desk.sheet import Sheet
    from nktsense.visit.progress import Progress

_SECONDS: Final = re.compile(r"\d+ s\b")


class Seen:
    """Makes what is shown of a bench.

    Args:
        bench: The bench.
    """

    def __init__(self, bench: Bench) -> None:
        self._bench, self._cues = bench, Cues()
        self._asked: object = None
        self._number = self._version = self._handed = 0
        self._shown: object = None
        self._known: tuple[SessionState, SessionState, tuple[Outcome, ...], tuple[Candidate, ...]] | None = None
        self._streams = False

    def changed(self) -> None:
        """What is asked counts as another question, even where it is the same again."""
        self._asked = None

    def offer(self, sheet: Sheet) -> Offer:
        """Return a sheet as it is offered."""
        choices = tuple(one.choice for one in sheet.answers)
        asked = (self._bench.state.phase, _SECONDS.sub("", sheet.question), tuple(choice.id for choice in choices))
        if asked != self._asked:
            self._asked = asked
            self._number += 1
        told = tuple(sentence for sentence in self._bench.told if sentence not in sheet.notes)
        return Offer(
            key=str(self._number),
            question=sheet.question,
            notes=(*told, *sheet.notes),
            choices=choices,
            fields=tuple(one.field for one in sheet.typed),
            waits=waits(self._bench.state, self._bench.visit.now_s),
            by_itself=sheet.by_itself,
            direct=tuple(one.choice for one in sheet.direct),
        )

    def view(self, sheet: Sheet, held: Held | None) -> DeskView:
        """Return where the visit stands."""
        bench, offer = self._bench, self.offer(sheet)
        state, outcomes, untested = self._of_state()
        test = bench.state.open_test
        setup = bench.draft if test is None else test.setup
        visit = bench.visit
        what = (state.seq, _still(offer), setup, visit.connecting, visit.device_open, visit.lost, _whole(held))
        if what != self._shown:
            self._shown = what
            self._version += 1
        return DeskView(
            state=state,
            offer=offer,
            setup=setup,
            connecting=visit.connecting,
            device_open=visit.device_open,
            lost=visit.lost,
            outcomes=outcomes,
            candidates=untested,
            held=held,
            kept=visit.is_kept,
            version=self._version,
        )

    def news(self, sheet: Sheet, held: Held | None, *, closed: bool) -> DeskNews:
        """Return what happened since the last call."""
        bench = self._bench
        progress, bench.progress = bench.progress, []
        for one in progress:
            bench.cues += self._cues.of_progress(one, bench.state)
        left = waits(bench.state, bench.visit.now_s)
        bench.cues += self._cues.of_state(bench.state, left.rest_left_s, bench.visit.lost)
        cues, bench.cues = tuple(bench.cues), []
        troubles, bench.troubles = (*bench.troubles, *(t for one in progress for t in _troubles(one))), []
        view = self.view(sheet, held)
        is_new, self._handed = view.version != self._handed, view.version
        updates, new_stream = self._updates(progress)
        return DeskNews(
            view=view if is_new else None,
            updates=updates,
            new_stream=new_stream,
            trials=() if bench.state.blinded else tuple(trial for one in progress for trial in one.trials),
            cues=cues,
            troubles=troubles,
            closed=closed,
        )

    def _updates(self, progress: list[Progress]) -> tuple[tuple[LiveUpdate, ...], bool]:
        blinded, begins = self._bench.state.blinded, False
        out: list[LiveUpdate] = []
        for one in progress:
            if one.update is not None:
                begins = begins or not self._streams
                self._streams = True
                out.append(veiled(one.update) if blinded else one.update)
            if one.ended:
                self._streams = False
        return tuple(out), begins

    def _of_state(self) -> tuple[SessionState, tuple[Outcome, ...], tuple[Candidate, ...]]:
        """Return what may be shown of the session; worked out once for every step."""
        state = self._bench.state
        if self._known is None or self._known[0] is not state:
            self._known = (state, shown(state), shown_outcomes(state), candidates(state))
        return self._known[1:]


def _troubles(progress: Progress) -> tuple[NktsenseError, ...]:
    """Return what could not be done with an update, trials that could not be taken too."""
    return (*progress.troubles, *(_untaken(trial.trouble) for trial in progress.trials if trial.trouble is not None))


def _untaken(trouble: NktsenseError) -> NktsenseError:
    what = "is not counted" if isinstance(trouble, StepRefusedError) else "waits to be kept, and is tried again"
    return NktsenseError(f"A trial was made that {what}: {trouble.message}", "Its samples are in the recording.")


def _still(offer: Offer) -> object:
    """Return what makes an offer another one; what there is to wait for goes by whole seconds."""
    left: Waits = offer.waits
    seconds = tuple(None if value is None else math.ceil(value) for value in (left.rest_left_s, left.retest_left_s))
    return offer.key, offer.question, offer.notes, offer.choices, offer.fields, offer.direct, seconds


def _whole(held: Held | None) -> object:
    return None if held is None else (held.words, math.ceil(held.left_s))
