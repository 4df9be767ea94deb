"""``nktsense calibrate``: from unboxing to a record that survives an audit."""

from __future__ import annotations

import typer

from nktsense.verbs.calibrate.demo import demo
from nktsense.verbs.calibrate.fit import fit
from nktsense.verbs.calibrate.history import history
from nktsense.verbs.calibrate.keep import keep
from nktsense.verbs.calibrate.new_plan import new_plan
from nktsense.verbs.calibrate.run import run
from nktsense.verbs.calibrate.show import show
from nktsense.verbs.calibrate.verify import verify
from nktsense.verbs.calibrate.write import write

app = typer.Typer(
    help="Calibrate an instrument with weights or a reference gauge, check it, and show its records.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
app.command()(demo)
app.command("new-plan")(new_plan)
for _verb in (run, fit, verify, show, history, keep, write):
    app.command()(_verb)
