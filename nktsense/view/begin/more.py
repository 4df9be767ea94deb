"""More of how it is tested: profile, trials and rests, loads and lever arms, a research mode."""

from __future__ import annotations

import secrets
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from nktsense.palette import Palette
from nktsense.preferences import Preferences
from nktsense.protocol.library.model import Library
from nktsense.protocol.session.plan import MIN_TRIALS
from nktsense.view.begin.chosen import Chosen, length_of
from nktsense.view.begin.fields import Entry, Options
from nktsense.view.begin.loads import Loads
from nktsense.view.parts.section import Section
from nktsense.view.words import said, tr

TRIALS: Final = (MIN_TRIALS, 4, 5, 6, 8)
RESTS_S: Final = (30.0, 45.0, 60.0, 90.0, 120.0, 180.0)
SEEDS: Final = 2**31
"""A seed that is drawn is below this."""


def drawn_seed() -> int:
    """Return a seed from the computer's best source of chance."""
    return secrets.randbelow(SEEDS)


class More(Section):
    """The section.

    Args:
        library: Muscles, batteries, profiles.
    """

    chosen = Signal(dict)
    """What was chosen, by name of the field of :class:`~nktsense.view.begin.chosen.Chosen`."""
    typed = Signal(str, str, object)
    """A load or a lever arm; see :class:`~nktsense.view.begin.loads.Load`."""

    def __init__(self, library: Library) -> None:
        super().__init__("more", tr("How is it tested?"))
        self._library = library
        self._seed: int | None = None
        profiles: dict[object, str] = {"": tr("Usual")}
        profiles |= {name: said(profile.title) for name, profile in library.profiles.items()}
        self.profile = self.add(Options("profile", tr("Profile"), profiles))
        self.trials = self.add(Options("trials", tr("Trials of a test"), {}))
        self.rest = self.add(Options("rest_s", tr("Shortest rest between trials"), {}))
        self.add_heading(tr("Loads and lever arms"))
        self.add_words(
            tr(
                "Without target load and lever arm no retest of a muscle can be compared with its test. What was typed "
                "last stands here; a lever arm is the client's own, so measure it."
            )
        )
        self.loads = self._insert(Loads())
        self.add_heading(tr("Research"))
        on_off: dict[object, str] = {False: tr("Off"), True: tr("On")}
        self.research = self.add(
            Options("research", tr("Research mode"), on_off, tr("The order of the tests is drawn by lot."))
        )
        self.seed = self.add(
            Entry(
                "seed",
                tr("Seed of the lot"),
                tr("Kept with the session, so that anybody can draw it again."),
                short=True,
            )
        )
        self.draw = QPushButton(tr("Draw a new one"))
        self.draw.clicked.connect(lambda: self.chosen.emit({"seed": drawn_seed()}))
        self.seed.put_below(self.draw)
        self.sham = self.add(
            Options(
                "sham", tr("Sham releases"), on_off, tr("Each release is real or sham by lot, told when it is given.")
            )
        )
        self.blind = self.add(
            Options("blind", tr("Blinded"), on_off, tr("Results are hidden until the block is closed."))
        )
        for row in (self.profile, self.trials, self.rest, self.sham, self.blind):
            row.changed.connect(self._choose)
        self.research.changed.connect(self._turn_research)
        self.seed.changed.connect(self._take_seed)
        self.loads.typed.connect(self.typed)

    def show_chosen(self, chosen: Chosen, preferences: Preferences) -> None:
        """Show what was chosen."""
        self._show_conduct(chosen)
        battery = self._library.batteries.get(chosen.battery)
        names = () if battery is None else battery.muscles
        muscles = [self._library.muscles[name] for name in names]
        self.loads.show_muscles([muscle for muscle in muscles if muscle.scorable], preferences)
        on = chosen.seed is not None
        self.research.show_value(on)
        for row in (self.seed, self.sham, self.blind):
            row.setVisible(on)
        if chosen.seed != self._seed:
            self._seed = chosen.seed
            if chosen.seed is not None and _seed_in(self.seed.text) != chosen.seed:
                self.seed.show_text(str(chosen.seed))
        self.sham.show_value(chosen.sham)
        self.blind.show_value(chosen.blind)

    @property
    def problem(self) -> str:
        """What cannot be used of what stands here, or ""."""
        if not self.seed.isHidden() and _seed_in(self.seed.text) is None:
            return tr("The seed of the lot is no whole number.")
        return ""

    def recolour(self, look: Palette) -> None:
        """Take the colours of a theme."""
        super().recolour(look)
        self.loads.recolour(look)

    def _show_conduct(self, chosen: Chosen) -> None:
        profile = self._library.profiles.get(chosen.profile)
        self.profile.show_value(chosen.profile)
        self.profile.explain(
            tr("Nothing special is known of the client.")
            if profile is None
            else f"{said(profile.words)} {said(profile.cautions)}".strip()
        )
        if not chosen.battery:
            return
        usual = Chosen(battery=chosen.battery, profile=chosen.profile)
        planned = length_of(self._library, usual, chosen.battery)
        trials: dict[object, str] = {None: tr("As planned: {number}", number=planned.trials)}
        trials |= {number: str(number) for number in TRIALS if number != planned.trials}
        rests: dict[object, str] = {None: tr("As planned: {rest} s", rest=f"{planned.rest_s:g}")}
        rests |= {rest_s: tr("{rest} s", rest=f"{rest_s:g}") for rest_s in RESTS_S if rest_s != planned.rest_s}
        for row, options in ((self.trials, trials), (self.rest, rests)):
            if list(row.buttons) != list(options) or row.buttons[None].text() != options[None]:
                row.show_options(options)
        self.trials.show_value(chosen.trials)
        self.rest.show_value(chosen.rest_s)

    def _choose(self, name: str, value: object) -> None:
        self.chosen.emit({name: value})

    def _turn_research(self, name: str, value: object) -> None:
        del name
        self.chosen.emit({"seed": drawn_seed()} if value else {"seed": None, "sham": False, "blind": False})

    def _take_seed(self, name: str, text: object) -> None:
        del name
        seed = _seed_in(str(text))
        if seed is None:
            self.seed.trouble(tr("A seed is a whole number, 0 or more."))
        self.chosen.emit({} if seed is None else {"seed": seed})


def _seed_in(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 18 else None
