"""Which question the page asks at the bottom, from what its sections show."""

from __future__ import annotations

from nktsense.view.begin import asking
from nktsense.view.begin.batteries import Batteries
from nktsense.view.begin.chosen import Chosen
from nktsense.view.begin.clients import Clients
from nktsense.view.begin.register import Register
from nktsense.view.begin.telling import client_words
from nktsense.view.begin.tester import TesterForm
from nktsense.view.words import tr
from nktsense.visit.desk.offer import Offer


class Asker:
    """Asks.

    Args:
        register: What is known of the records.
        clients: The section of the clients.
        batteries: The section of the batteries.
        testers: The section of who tests.
    """

    def __init__(self, register: Register, clients: Clients, batteries: Batteries, testers: TesterForm) -> None:
        self._register, self._clients, self._batteries, self._testers = register, clients, batteries, testers

    def offer(self, step: str, chosen: Chosen, last: str) -> Offer:
        """Return the question.

        Args:
            step: What is asked: ``client``, ``battery``, ``tester`` or ``begin``.
            chosen: What was chosen so far.
            last: Identifier of the battery that was used last, or "".
        """
        match step:
            case "battery":
                rows = [(name, card.heading, card.length) for name, card in self._batteries.in_order()]
                return asking.ask_battery(rows, last)
            case "tester":
                return asking.ask_tester(self._register.known.testers, self._testers.code.text)
            case "begin":
                card = self._batteries.cards[chosen.battery]
                return asking.ask_begin(client_words(chosen.client, None), card.heading, card.length, chosen.side)
            case _:
                return self._ask_client()

    def _ask_client(self) -> Offer:
        clients, standing = self._clients, self._register.standing
        if clients.currentWidget() is clients.form:
            form = clients.form
            return asking.ask_new(form.code.text, agreed=form.agreement.box.isChecked())
        if not clients.in_list:
            return asking.ask_typed("passphrase", tr("Type the passphrase of the records above."))
        known = self._register.known.clients
        return asking.ask_client(known, is_open=standing == "open", closed=standing == "closed")
