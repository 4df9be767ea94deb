"""``nktsense session correct``: a test of a session in the records was of another muscle or side than was said."""

from __future__ import annotations

from typing import Annotated, cast, get_args

import typer

from nktsense.errors import SettingsError
from nktsense.protocol.part import Side
from nktsense.verbs.options import JsonFlag
from nktsense.verbs.records_answer import answer
from nktsense.verbs.records_place import KeyFileOption, PassphraseFileOption, RecordsOption


def correct(
    session: Annotated[str, typer.Argument(help="The session, or the beginning of its identifier.")],
    test: Annotated[int, typer.Argument(help="Number of the test; nktsense session show tells it.")],
    muscle: Annotated[str, typer.Argument(help="The muscle that was tested.")],
    side: Annotated[str, typer.Argument(help="Its side: left, right or midline.")],
    tester: Annotated[str, typer.Option("--tester", help="Code of the tester of the session who corrects it.")],
    reason: Annotated[str, typer.Option("--reason", help="How the mistake came about.")],
    records: RecordsOption = None,
    key_file: KeyFileOption = None,
    passphrase_file: PassphraseFileOption = None,
    json: JsonFlag = False,
) -> None:
    """Correct a wrong muscle or side of a test, also after the close. What was said before stays with it."""
    from nktsense.protocol.session.steps import CorrectTest
    from nktsense.verbs.records_place import opened
    from nktsense.verbs.session.resume import found_session
    from nktsense.visit.correct import correct_test

    if side not in get_args(Side):
        raise SettingsError(f"{side[:40]} is no side.", "Say left, right or midline.")
    step = CorrectTest(test=test, muscle=muscle, side=cast("Side", side), reason=reason)
    with opened(records, key_file, passphrase_file) as store:
        identifier = found_session(store, session)
        _, signed = correct_test(store, tester, identifier, step)
    words = f"Test {test} of session {identifier} is of {muscle}, {side}, now; what was said before stays."
    if signed:
        words += " Its result was signed: sign a further version with nktsense session sign --amends."
    row = {"session": identifier, "test": test, "muscle": muscle, "side": side, "needs_signature": signed}
    answer(row, words, json=json)
