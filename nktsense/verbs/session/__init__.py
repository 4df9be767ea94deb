"""``nktsense session``: the procedure from history to homework, with a device and no window."""

from __future__ import annotations

import typer

from nktsense.verbs.session.correct import correct
from nktsense.verbs.session.look import list_all, show
from nktsense.verbs.session.report import report
from nktsense.verbs.session.resume import close, resume
from nktsense.verbs.session.sign import sign
from nktsense.verbs.session.start import start

app = typer.Typer(
    help="Conduct a session in the terminal, take one up again, look at those in the records.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
for _verb in (start, resume, close, show, correct, sign, report):
    app.command()(_verb)
app.command("list")(list_all)
