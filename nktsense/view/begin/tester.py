"""Who tests: those whom the records know, or somebody new."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from nktsense.protocol.session.plan import Tester
from nktsense.view.begin.fields import Entry, Form, Options
from nktsense.view.look.theme import as_kind
from nktsense.view.words import said, tr


class TesterForm(Form):
    """The section."""

    picked = Signal(str)
    """Code of the tester who was chosen among those who are known."""
    added = Signal(object)
    """Somebody new: a :class:`~nktsense.protocol.session.plan.Tester`."""

    def __init__(self) -> None:
        super().__init__("tester", tr("Who tests?"))
        add = self.section.add
        self.known = add(Options("tester", tr("Known in the records"), {}))
        self.known.hide()
        self.section.add_heading(tr("Somebody new"))
        self.code = add(
            Entry(
                "code", tr("Code"), tr("Stands on each test and each report, and is no name. Asked once."), short=True
            )
        )
        self.licence = add(
            Entry(
                "licence",
                tr("Professional licence"),
                tr("Kind and number; can be left out. Only a licensed tester may go on in spite of a stop."),
            )
        )
        self.training = add(Entry("nkt_training", tr("Training in NKT"), tr("Such as level 2; can be left out.")))
        self.add = self.add_button(tr("I test"), self.give, primary=True)
        self.known.changed.connect(self._pick)
        for entry in self.entries():
            entry.edit.returnPressed.connect(self.give)
        self._codes: tuple[str, ...] = ()

    def show_testers(self, known: Sequence[Tester], chosen: Tester | None, suggested: str) -> None:
        """Show who is known and who is chosen; suggest a code where nobody is.

        Args:
            known: Those in the records.
            chosen: Who is chosen, or None.
            suggested: A code to begin with.
        """
        codes = tuple(tester.code for tester in known)
        if codes != self._codes:
            self._codes = codes
            words: dict[object, str] = {}
            for one in known:
                words[one.code] = tr("{code}, licensed", code=one.code) if one.licensed else one.code
            self.known.show_options(words)
            self.known.setVisible(bool(codes))
        self.known.show_value(None if chosen is None else chosen.code)
        if not codes and not self.code.text:
            self.code.show_text(suggested)
        self.add.setText(tr("Add and choose") if codes else tr("I test"))
        as_kind(self.add, "plain" if codes else "primary")

    def give(self) -> None:
        """Hand over who was typed."""
        if not self.add.isEnabled():
            return  # it is being done already: a key that is pressed twice is one answer
        if not self.code.text:
            self.tell_fields({"code": tr("A tester needs a code, such as T1.")})
            return
        self.tell("")
        licence = self.licence.text
        self.added.emit(
            Tester(code=self.code.text, licensed=bool(licence), licence=licence, nkt_training=self.training.text)
        )

    def refuse(self, troubles: dict[str, str]) -> None:
        """Tell what the records cannot keep, beside each field."""
        self.tell_fields({name: said(sentence) for name, sentence in troubles.items()})

    def clear(self) -> None:
        """Forget what was typed: it is kept."""
        for entry in self.entries():
            entry.show_text("")

    def wait(self, *, waits: bool) -> None:
        """It is being kept, or not any more."""
        self.add.setEnabled(not waits)

    def _pick(self, name: str, value: object) -> None:
        del name
        self.picked.emit(str(value))
